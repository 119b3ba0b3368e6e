"""From text to claims: growths, quantities, stance. Pure; knows nothing of rubrics, sessions or screens."""
