"""A page that its people have unpublished for a while (policy T56): noticed, logged, and read again when it is back.

Wardmote never unpublishes a page, and never publishes one.
"""

from __future__ import annotations

from listener.house import House
from listener.store.messages import put_out
from listener.store.rests import begin_rest, end_rest, resting_since
from listener.telling.both import in_both


def note_rest(house: House, page_id: str) -> None:
    """The platform says that the page is not published. The first time it is written down, and the owner is told."""
    if resting_since(house.store, page_id):
        return
    name = house.page(page_id).name or page_id
    with house.store.transaction(house.now()) as tx:
        begin_rest(tx, page_id)
        tx.record("page_unpublished", details={"page_id": page_id})
        put_out(
            tx,
            once=f"unpublished:{page_id}:{tx.at}",
            kind="page",
            audience="owner",
            subject="Your page is not published, so Wardmote has stopped reading it",
            body=in_both(
                f"The platform says that {name} is not published: nobody but its own people sees it. Wardmote reads "
                "nothing there for now, and goes on by itself when the page is back. It never unpublishes a page. If neither "
                "you nor your people did this, change your password and tell your ICT team.",
                f"Dywed y platfform nad yw {name} wedi'i chyhoeddi: dim ond ei phobl ei hun sy'n ei gweld. Nid yw Wardmote yn "
                "darllen dim yno am y tro, a bydd yn mynd ymlaen ohono'i hun pan ddaw'r dudalen yn ôl. Nid yw byth yn tynnu "
                "tudalen i lawr. Os nad chi na'ch pobl a wnaeth hyn, newidiwch eich cyfrinair a dywedwch wrth eich tîm TG.",
            ),
        )


def note_return(house: House, page_id: str) -> None:
    """The page could be read: where it was away, write down that it is back."""
    if not resting_since(house.store, page_id):
        return
    with house.store.transaction(house.now()) as tx:
        if end_rest(tx, page_id):
            tx.record("page_published", details={"page_id": page_id})
