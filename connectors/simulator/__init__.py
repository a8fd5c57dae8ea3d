"""A world that answers on the wire as Facebook's Graph API and X's API v2 do, faults included.

`World` holds what people wrote and when; `Simulator` serves it over HTTP on loopback; `Faults` makes it misbehave;
`load_scene` and `scene_from_rows` fill a world from a YAML scene or from plain texts. Nothing here talks outwards.
"""

from connectors.simulator.faults import Fault, Faults
from connectors.simulator.scene import Answer, Scene, load_scene, scene_from_rows
from connectors.simulator.script_values import SceneError
from connectors.simulator.server import Call, Simulator
from connectors.simulator.settings import FacebookSettings, XSettings
from connectors.simulator.things import Event, Item, Owner, Person, Token, Write
from connectors.simulator.world import World

__all__ = [
    "Answer",
    "Call",
    "Event",
    "FacebookSettings",
    "Fault",
    "Faults",
    "Item",
    "Owner",
    "Person",
    "Scene",
    "SceneError",
    "Simulator",
    "Token",
    "World",
    "Write",
    "XSettings",
    "load_scene",
    "scene_from_rows",
]
