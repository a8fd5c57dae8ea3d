"""Which posts on a page, its own and those of visitors, are gone from Facebook.

Facebook says "deleted" and "not allowed to see it" in the same words. A page may always see what it posted itself; so
where its feed can be read with its own token, and neither the feed nor a look at the post shows it, it was deleted.
Visitors' posts on it may be withheld for want of a permission, so that is asked first. A post that only tags the page
stands elsewhere: its author may have closed it to the page, so nothing is concluded about it.
"""

from __future__ import annotations

from collections.abc import Sequence

from connectors.base import ConnectorError, Minded, Permanent
from connectors.facebook_graph import Graph, is_native_id
from connectors.facebook_reading import MOST_FAULTS, OF_ONE_POST
from connectors.payload import as_items, as_mapping, as_text

MOST_FEED_PAGES = 5
MOST_LOOKS = 20  # at posts that the feed does not show; the others have their turn when these are settled


def gone_posts(graph: Graph, page: str, native_ids: Sequence[str]) -> Minded:
    """Of these posts of the page's own, those that were deleted. Raises ConnectorError, for what is no matter of one post."""
    graph.check_speaks_for(page)
    asked = [each for each in native_ids if is_native_id(each)]
    absent = set(asked)
    pages = graph.pages(
        f"{page}/feed",
        MOST_FEED_PAGES,
        fields="id",
        include_hidden="true",
    )
    for body in pages:
        absent -= {as_text(as_mapping(row).get("id")) for row in as_items(body["data"])}
        if not absent:
            break
    return _looked_at(graph, [each for each in asked if each in absent][:MOST_LOOKS])


def gone_visitor_posts(graph: Graph, page: str, native_ids: Sequence[str]) -> Minded:
    """Of these posts that visitors wrote on the page, those that were deleted. Raises ConnectorError, as `gone_posts` does."""
    asked = [each for each in native_ids if each.startswith(f"{page}_")]
    if not asked:
        return Minded(frozenset())
    # Refused where the token has lost the permission to see what visitors wrote.
    graph.read(f"{page}/visitor_posts", fields="id", limit="1")
    return gone_posts(graph, page, asked)


def _looked_at(graph: Graph, native_ids: Sequence[str]) -> Minded:
    """Look at each alone; too many faults in a row end it. Raises ConnectorError where not one look was answered by then."""
    gone, refused = set[str](), dict[str, Permanent]()
    in_a_row, answered = 0, False
    for each in native_ids:
        try:
            there = _is_there(graph, each)
        except ConnectorError as error:
            in_a_row += 1
            wide = in_a_row == MOST_FAULTS
            if error.reason not in OF_ONE_POST or (wide and not answered):
                raise
            if isinstance(error, Permanent):  # a fault of the moment is asked again
                refused[each] = error
            if wide:
                break
            continue
        in_a_row, answered = 0, True
        if not there:
            gone.add(each)
    return Minded(frozenset(gone), refused)


def _is_there(graph: Graph, native_id: str) -> bool:
    try:
        graph.read(native_id, fields="id")
    except Permanent as error:
        if error.reason != "gone_or_denied":
            raise
        return False
    return True
