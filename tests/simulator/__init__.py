"""The simulator: does it answer on the wire as the platforms do?"""
