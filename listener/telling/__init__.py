"""What is told to whom, when, and how it leaves. The step itself is `listener/tell.py`.

`alerts`, `reminders` and `notices` are the words; `routing` and `hold` say who is told now and who later; `post` is what
`mail` and `webhook` have in common; `witness` sends checkpoints of the log away.
"""
