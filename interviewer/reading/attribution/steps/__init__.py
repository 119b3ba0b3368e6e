"""Which step or alternative of the scenario a claim is about."""
