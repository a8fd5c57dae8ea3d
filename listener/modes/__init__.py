"""What a page may do now. Every fact can only take away.

`wrapper` enforces it round the connector; `periods` is what holds, pure; `standing` reads it; `gate` is what mode act asks
for; `changes` and `follow` are what people and the clock do to modes; `switch` and `stop_file` are the kill switch.
"""
