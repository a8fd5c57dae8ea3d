"""What goes when its time has come, and one person's data, given or erased.

`retention` is the table of classes, `due` shows it, `forget` runs it; `erasing` and `overwriting` do it, out of the file's
bytes too; `person` and `subject_access` serve one person; `erasures` is for backups to know.
"""
