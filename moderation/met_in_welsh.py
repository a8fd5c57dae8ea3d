"""What each check of policy section 4 says where it is met, in Welsh (draft): the same as `holds` says in English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

HOLDS_CY: Final[Mapping[str, str]] = {
    "P00": "Deallwyd popeth a roddwyd am y sylw hwn.",
    "P01": "Mae'r dudalen yn y modd gweithredu, ac nid yw'r cysgod ymlaen.",
    "P02": "Caiff meddalwedd guddio o dan y rheol hon.",
    "P03": "Mae'r sgôr yn ddigon uchel.",
    "P04": "Gwelwyd patrwm nad yw'n dibynnu ar y sgôr.",
    "P05": "Daeth y sgoriwr gyda Wardmote ac fe'i gosodwyd o fewn blwyddyn, a'r rheolau yw'r rhai a dderbyniwyd.",
    "P06": "Mae'r testun yn sicr yn Saesneg.",
    "P07": "Mae geiriau yn y sylw.",
    "P08": "Nid yw'n dyfynnu nac yn ailadrodd geiriau neb.",
    "P09": "Nid oes gair sy'n disgrifio'r awdur ei hun neu'n egluro.",
    "P10": "Nid yw'r edefyn yn ymwneud â mater cynllunio na thrwyddedu byw.",
    "P11": "Fe'i postiwyd o dan y rheolau hyn, yn ddiweddar, ac nid yw wedi newid ers hynny.",
    "P12": "Nid oes cyfnod cyn etholiad yn rhwystr.",
    "P13": "Nid yw'r edefyn yn rhoi gwybodaeth frys, ac nid yw'n ymddangos bod neb yma mewn perygl.",
    "P14": "Mae ar dudalen y perchennog a gall y platfform ei guddio.",
    "P15": "Nid yw'r awdur ar y rhestr o gyfrifon swyddogol.",
    "P16": "Ni chafodd y testun hwn ei adfer na'i gadw o'r blaen.",
    "P17": "Mae rhywun ar ddyletswydd i'w wirio.",
    "P18": "Ni chyrhaeddwyd y terfyn ar guddio gan feddalwedd.",
    "P19": "Cadwyd y dystiolaeth, a hi yw'r hyn y mae ei hash yn ei ddweud.",
    "P20": "Mae'r dymuniad i guddio yn y cofnodion, ac mae'r cofnodion diweddaraf fel y cawsant eu hysgrifennu.",
    "P21": "Mae'r hysbysiad yn barod yn Saesneg ac yn Gymraeg.",
    "P22": "Nid oes apêl nac ataliad ar agor.",
    "P23": "Mae wedi'i anelu at berson neu grŵp o bobl.",
    "P24": "Mae wedi'i ysgrifennu pryd y caiff y sylw ei ddangos eto.",
}
