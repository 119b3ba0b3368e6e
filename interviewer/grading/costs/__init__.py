"""What costs are judged by: which growths bear on a check, and how each stands to what was wanted."""
