"""What `wardmote doctor` looks at. `lines` is what it finds; the other files each look at one side of the house.

Nothing is changed, nothing is sent, and no secret is ever part of what is said.
"""
