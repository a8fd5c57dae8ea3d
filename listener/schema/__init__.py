"""The shape of the one SQLite file, as numbered steps that sqlite-utils applies once each, in order.

One file a step: its statements, and what it is for. A step that is out is never changed; a new one is added.
"""

from collections.abc import Callable, Sequence

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from listener.minutes.nodes import fill
from listener.schema import (
    accounts,
    acting,
    articles,
    comms,
    continuing,
    correcting,
    deciding,
    desk,
    facts,
    feeds_told,
    finding,
    first,
    forgetting,
    hearing,
    hurrying,
    incidents,
    minutes,
    modes,
    overtaking,
    people,
    reading,
    refusing,
    reviewing,
    safe,
    spreading,
    viewing,
    warning,
)

migrations = Migrations("wardmote")


def _step(
    name: str,
    statements: Sequence[str],
    then: Callable[[Database], None] | None = None,
) -> None:
    @migrations(name=name)
    def apply(db: Database) -> None:
        for statement in statements:
            db.execute(statement)
        if then:
            then(db)


_step("step_001_first_shape", first.STATEMENTS)
_step("step_002_minutes", minutes.STATEMENTS, then=fill)
_step("step_003_people", people.STATEMENTS)
_step("step_004_forgetting", forgetting.STATEMENTS)
_step("step_005_acting", acting.STATEMENTS)
_step("step_006_modes", modes.STATEMENTS)
_step("step_007_facts", facts.STATEMENTS)
_step("step_008_incidents", incidents.STATEMENTS)
_step("step_009_hearing", hearing.STATEMENTS)
_step("step_010_spreading", spreading.STATEMENTS)
_step("step_011_desk", desk.STATEMENTS)
_step("step_012_finding", finding.STATEMENTS)
_step("step_013_safe", safe.STATEMENTS)
_step("step_014_deciding", deciding.STATEMENTS)
_step("step_015_comms", comms.STATEMENTS)
_step("step_016_reviewing", reviewing.STATEMENTS)
_step("step_017_accounts", accounts.STATEMENTS)
_step("step_018_correcting", correcting.STATEMENTS)
_step("step_019_continuing", continuing.STATEMENTS)
_step("step_020_reading", reading.STATEMENTS)
_step("step_021_overtaking", overtaking.STATEMENTS)
_step("step_022_articles", articles.STATEMENTS)
_step("step_023_viewing", viewing.STATEMENTS)
_step("step_024_hurrying", hurrying.STATEMENTS)
_step("step_025_refusing", refusing.STATEMENTS)
_step("step_026_feeds_told", feeds_told.STATEMENTS)
_step("step_026_taken_back", articles.TAKEN_BACK)
_step("step_027_warning", warning.STATEMENTS)

# Every step there is; a file with others is newer than we are.
STEPS = frozenset(step.name for step in migrations.pending(Database(memory=True)))
