"""Who may do what, and what only named people do: asked for, agreed to, carried out, appealed against.

`matrix` and `roster` say who may, `codes` proves who somebody is; `ladder` is what people do themselves, `lasting` and
`approvals` what takes a second look; `act_for_people` carries it out.
"""
