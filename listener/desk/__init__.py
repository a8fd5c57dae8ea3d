"""The web desk: one calm page for the councillor, comms, reviewers and residents, over the same store as the commands.

`app` puts it together, `doors` says who may open which page, `front` stands before everything; each other file is one
page, or one thing that pages need. Nothing is decided here: pages call what the commands call.
"""
