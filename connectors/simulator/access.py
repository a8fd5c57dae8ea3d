"""The owners and tokens of a world where none are given, and the permissions by their platform names."""

from __future__ import annotations

from connectors.simulator.things import Owner, Token

PAGE = Owner("9100000000000000001", "Councillor Wren Example")
ACCOUNT = Owner("1720000000000000001", "Cllr Wren Example", "cllr_wren")

PAGE_GRANTS = (
    "pages_show_list",
    "pages_read_engagement",
    "pages_read_user_content",
    "pages_manage_engagement",
    "pages_manage_metadata",
)
PAGE_TASKS = ("CREATE_CONTENT", "MANAGE", "MODERATE")
X_SCOPES = ("tweet.read", "tweet.moderate.write", "users.read", "offline.access")


def default_tokens(seed: int = 0) -> dict[str, Token]:
    """One live token of each kind: "facebook" (Page), "facebook_user", "x" (OAuth 2 user), "x_oauth1", "x_app"."""
    return {
        "facebook": Token(
            "facebook",
            f"sim-page-token-{seed}",
            "page",
            set(PAGE_GRANTS),
            set(PAGE_TASKS),
        ),
        "facebook_user": Token(
            "facebook", f"sim-user-token-{seed}", "user", set(PAGE_GRANTS)
        ),
        "x": Token("x", f"sim-x-user-{seed}", "oauth2", set(X_SCOPES)),
        "x_oauth1": Token("x", f"sim-x-oauth1-{seed}", "oauth1", set(X_SCOPES)),
        "x_app": Token("x", f"sim-x-app-{seed}", "app", {"tweet.read", "users.read"}),
    }
