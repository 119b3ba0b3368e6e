"""What a figure is judged under: data type, throughput, way of counting, earlier figures."""
