"""One file a command. Nothing heavy is imported there: each command imports what it needs when it runs."""
