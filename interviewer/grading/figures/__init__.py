"""What figures are judged by: which of them bear on a check, and how each stands to what was wanted."""
