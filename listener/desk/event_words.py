"""What an entry of the log means, in plain words: one sentence for each kind. The rarer ones: rarer_event_words.py."""

from __future__ import annotations

from collections.abc import Callable

from listener.desk.rarer_event_words import rarer_words

Say = Callable[[str], str]


def words_of(event: str, say: Say) -> str:
    """What happened, as a sentence; "" for a kind that only an older Wardmote wrote, which is shown by its name."""
    parts = (_reading, _deciding, _acting, _people, _helping, _after, _desk, _running, _alerts)  # fmt: skip
    found = next((told[event] for part in parts if event in (told := part(say))), "")
    return found or rarer_words(event, say)


def _reading(say: Say) -> dict[str, str]:
    return {
        "comment_badged": say("Software saw something small. It changed nothing."),
        "comment_queued": say("Software put the comment before a person."),
        "need_seen": say("Software saw that somebody may need an answer or help."),
        "hide_chosen": say("Software found that every check for a hide was met."),
        "claim_seen": say("Software saw a claim that the council has checked."),
        "claim_flagged": say("It repeats a claim in the fact bank, and was counted under an alert."),
        "claim_asked": say("It asks whether a claim is true."),
        "claim_denied": say("It says that a claim is not true."),
        "criticism_let_stand": say("Software took it for fair criticism and let it stand."),
        "matter_tagged": say("It is about a live planning or licensing matter. It was let stand."),
        "judging_failed": say("Part of the software failed on it, so it went to a person."),
    }  # fmt: skip


def _deciding(say: Say) -> dict[str, str]:
    return {
        "hide_intended": say("It was decided to hide the comment."),
        "show_intended": say("It was decided to show the comment again."),
        "comment_kept": say("A person decided to leave it as it is."),
        "hide_confirmed": say("A person agreed that it stays hidden."),
        "comment_reopened": say("A person asked for another look."),
        "comment_waits_again": say("It waits for a person again, as it did before."),
        "confirm_reminder": say("People were reminded that the hide waits for them."),
        "stand_ins_told": say("The councillor was away, so others were told as well."),
        "second_look_given": say("A reviewer gave a second opinion without knowing the first."),
    }  # fmt: skip


def _acting(say: Say) -> dict[str, str]:
    return {
        "act_attempted": say("Wardmote asked the platform to do it."),
        "act_delayed": say("It could not be done yet. It is tried again."),
        "act_dropped": say("The wish was given up before it was done."),
        "act_failed": say("It could not be done. A person was told."),
        "act_retried": say("A person had it tried again."),
        "act_taken_up": say("The wish was taken up again, as the comment came back."),
        "comment_hidden": say("The comment is hidden on the platform."),
        "comment_shown": say("The comment can be seen again."),
        "comment_deleted": say("The comment was deleted on the platform."),
        "comment_gone": say("The comment has gone from the platform."),
        "comment_back": say("The comment is there again."),
        "comment_edited": say("Its author has changed its words."),
        "hidden_elsewhere": say("Somebody hid it on the platform itself."),
        "shown_elsewhere": say("Somebody showed it again on the platform itself."),
        "hide_came_to_light": say("A hide came to light that was not known to be done."),
        "person_act_attempted": say("Wardmote asked the platform to do what the person pressed."),
        "person_act_delayed": say("What the person pressed could not be done yet."),
        "person_act_given_up": say("What the person pressed was given up."),
        "author_blocked": say("The author is blocked on the platform."),
        "author_unblocked": say("The author is no longer blocked."),
    }  # fmt: skip


def _people(say: Say) -> dict[str, str]:
    return {
        "human_action": say("A named person did this."),
        "human_action_proposed": say("A person asked for something that needs a second look."),
        "human_action_refused": say("A wish was refused, as something was missing."),
        "human_action_approved": say("A second person agreed."),
        "human_action_declined": say("A second person did not agree."),
        "block_review_due": say("A block is due to be looked at again."),
        "block_expired": say("The time of a block is over."),
        "block_past_expiry": say("A block stands longer than it was meant to."),
        "statement_reported": say("The councillor's side reported it as something that may be wrong."),
        "council_request": say("Somebody at the council asked for it to be hidden. Nothing was changed."),
    }  # fmt: skip


def _after(say: Say) -> dict[str, str]:
    return {
        "appeal_lodged": say("Somebody appealed."),
        "appeal_decided": say("Another person decided the appeal."),
        "appeal_set_aside": say("A person decided against an appeal that was won."),
        "hold_placed": say("It is kept from being erased, as a person asked."),
        "hold_released": say("It is no longer kept from being erased."),
        "erasure_asked": say("Somebody asked for their data to be erased."),
        "person_erased": say("The data of a person was erased."),
        "person_erasure_put_off": say("The data of a person is erased as soon as an act that is under way has ended."),
        "person_exported": say("A person was given the data that is kept about them."),
        "evidence_captured": say("Evidence was kept, with the words and the thread."),
        "evidence_exported": say("A file of evidence was made for the police or the council."),
        "notice_hold_placed": say("The notice is held back for a while, as the police asked."),
        "notice_hold_ended": say("The notice is no longer held back."),
        "access": say("Somebody opened words that are kept apart."),
    }  # fmt: skip


def _helping(say: Say) -> dict[str, str]:
    """What colleagues do about a comment beside deciding."""
    return {
        "breach_noted": say("A person said that it breaks a rule, where nobody here can hide it."),
        "false_alarm_noted": say("A person said that it was a false alarm."),
        "advice_sought": say("A person asked a colleague for advice."),
        "advice_given": say("A colleague gave advice."),
        "item_handed_on": say("It was handed on to a colleague."),
        "handing_ended": say("The handing on to a colleague ended."),
        "question_settled": say("A question in it was answered, or needed no reply."),
        "question_reopened": say("A question in it waits again."),
    }  # fmt: skip


def _desk(say: Say) -> dict[str, str]:
    """What people do on the desk, and to get in."""
    return {
        "session_begun": say("Somebody signed in."),
        "session_ended": say("Somebody was signed out."),
        "code_made": say("A phone was set up to show codes."),
        "code_accepted": say("A code from a phone was right."),
        "code_refused": say("A code from a phone was wrong."),
        "password_set": say("A password was set."),
        "sign_in_refused": say("A sign-in was refused."),
        "sign_in_locked": say("An account was locked after wrong tries."),
        "person_seen": say("Somebody who agrees to hides was here."),
        "people_set": say("The list of people was changed."),
        "roster_set": say("The list of who decides was changed."),
        "person_invited": say("Somebody was invited."),
        "invitation_accepted": say("Somebody took up an invitation."),
        "log_checked": say("The whole log was checked."),
    }  # fmt: skip


def _running(say: Say) -> dict[str, str]:
    """What the service does of itself, and how it is set."""
    return {
        "comments_collected": say("New comments were fetched."),
        "comments_judged": say("New comments were judged."),
        "message_leaving": say("A message was about to be sent."),
        "message_sent": say("A message was sent."),
        "message_dropped": say("A message was given up."),
        "step_failed": say("A part of the service failed."),
        "step_recovered": say("A part of the service works again."),
        "retention_run": say("It was looked for what is old enough to be erased."),
        "page_added": say("A page was added."),
        "rules_adopted": say("A version of the rules was taken up."),
        "settings_changed": say("The settings were changed."),
        "mode_set": say("It was set how much software may do."),
        "mode_started": say("A time away, a meeting or the like began."),
        "mode_ended": say("A time away, a meeting or the like ended."),
        "breaker_opened": say("The brake came on, so software hides nothing."),
        "breaker_closed": say("A person took the brake off."),
        "act_held": say("Something kept software from hiding."),
        "act_free": say("Nothing keeps software from hiding any more."),
    }  # fmt: skip


def _alerts(say: Say) -> dict[str, str]:
    """What becomes of claims and alerts."""
    return {
        "claims_imported": say("Claims were read from a file."),
        "incident_grew": say("It was counted among others that say the same."),
        "incident_told": say("The communications team were told of an alert."),
        "incident_acknowledged": say("Somebody took an alert on."),
        "incident_posture_set": say("It was chosen what to do about an alert."),
        "incident_acted": say("Something was done about an alert."),
        "incident_closed": say("An alert was closed."),
        "incident_wrong": say("An alert was called a false alarm."),
        "incident_right": say("An alert was called right."),
    }  # fmt: skip
