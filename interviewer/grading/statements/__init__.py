"""What statements are judged by: patterns over a vocabulary, and things told apart from what is said of them."""
