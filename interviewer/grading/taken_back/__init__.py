"""What a later message takes back: by name, by place, whole, or by putting another answer there."""
