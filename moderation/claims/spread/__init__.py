"""What is new and is told by many: statements grouped, bursts, and how soon comms should hear."""
