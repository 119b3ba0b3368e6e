"""`make bench` measures everything in one run and says which budget holds; nothing fails because of it."""
