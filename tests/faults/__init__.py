"""What the world may do to us: kills at any moment, every fault that the platforms know, and power cuts."""
