"""What people type, made plain for the readers: slips of the keys, markup, printed results, indexed letters."""
