"""What the rarer entries of the log mean, in plain words: the files that it reads, the claims, people and pages beside the
comments, and the log's own keeping. Those of a common day stand in event_words.py."""

from __future__ import annotations

from collections.abc import Callable

Say = Callable[[str], str]


def rarer_words(event: str, say: Say) -> str:
    """What happened, as a sentence; "" for a kind that nobody here knows, as from an older Wardmote."""
    parts = (_stops, _own_posts, _claims, _what_becomes_of_alerts, _heard, _messages, _getting_in, _erased, _kept)  # fmt: skip
    return next((told[event] for part in parts if event in (told := part(say))), "")


def _stops(say: Say) -> dict[str, str]:
    """What lets software hide, or keeps it from it."""
    return {
        "act_agreed": say("A person said yes to software hiding by itself."),
        "act_withdrawn": say("The yes to software hiding by itself was taken back."),
        "acting_stopped": say("Somebody pressed the stop button, or laid down the file for it."),
        "acting_resumed": say("A person let it go on after a stop."),
        "hiding_resumed": say("A time away or an election is over. A person let software hide again."),
        "election_confirmed": say("A person said yes to hiding by software before an election."),
        "election_confirmation_withdrawn": say("The yes to hiding by software before an election was taken back."),
        "emergency_review_due": say("An emergency is due to be looked at again."),
        "owner_unseen": say("The councillor was not here for a long time. They were reminded."),
        "page_published": say("The page can be seen by everybody again."),
        "page_unpublished": say("The page was taken off the platform, or hidden there."),
        "page_unread": say("A page could not be read."),
        "page_unread_in_part": say("Part of a page could not be read."),
        "page_news_lost": say("Some of what was written to a page could not be had any more."),
        "page_read_again": say("A page can be read again."),
        "rules_followed": say("The service goes by the rules that were taken up last."),
        "scorer_reference_kept": say("It was noted how the software scores on a common day."),
        "act_refused": say("The platform did not take what was asked of it."),
    }  # fmt: skip


def _own_posts(say: Say) -> dict[str, str]:
    """The councillor's own posts, and what is published."""
    return {
        "own_post_edited": say("One of the councillor's own posts was changed."),
        "own_post_deleted": say("One of the councillor's own posts was deleted."),
        "own_post_back": say("One of the councillor's own posts is there again."),
        "correction_written": say("The words of a correction were written."),
        "correction_late": say("A correction is late."),
        "correction_closed": say("A correction was made, or a person said that none is needed."),
        "report_published": say("A report was published."),
        "question_looked_at": say("Somebody pressed again that a question was settled."),
        "appeal_reminded": say("People were reminded that an appeal waits."),
        "evidence_kept": say("A person had evidence kept."),
        "foi_exported": say("Records were taken out for a request for information."),
    }  # fmt: skip


def _claims(say: Say) -> dict[str, str]:
    """The fact bank."""
    return {
        "claim_added": say("A claim was added to the fact bank."),
        "claim_changed": say("A claim in the fact bank was changed."),
        "claim_renewed": say("A claim in the fact bank holds for longer."),
        "claim_withdrawn": say("A claim was taken out of the fact bank."),
        "claim_change_proposed": say("A person asked for a change of the fact bank."),
        "claim_change_approved": say("A second person agreed to a change of the fact bank."),
        "claim_change_declined": say("A change of the fact bank was declined, or taken back."),
        "claim_change_refused": say("A change of the fact bank was refused, as the person may not ask for it."),
        "claim_owner_asked": say("It was asked if claims that end soon still hold."),
        "claim_in_the_press": say("The press repeats a claim that the council has checked."),
        "claim_put_right": say("The press put a claim right, or repeats it no more."),
        "claim_threshold_proposed": say("A stricter match for claims was proposed."),
        "claim_threshold_changed": say("The match from which a comment repeats a claim was changed."),
        "claims_file_looked_at": say("The claims file was looked at again. Nothing changed."),
        "claims_file_mended": say("The claims file can be used again."),
        "claims_held_back": say("A changed claims file waits, as so many claims would go."),
        "claims_refused": say("A changed claims file cannot be used, so the claims stay."),
        "statement_said_by_several": say("Several people say something that nobody has checked."),
        "statement_spreads": say("Something that nobody has checked spreads."),
        "statement_became_claim": say("Something that people say was checked, and is a claim now."),
    }  # fmt: skip


def _what_becomes_of_alerts(say: Say) -> dict[str, str]:
    return {
        "incident_taken_over": say("A colleague took an alert over."),
        "incident_forwarded": say("The councillor forwarded an alert to the communications team."),
        "incident_escalated": say("Nobody took an alert on in time, so others were told."),
        "incident_claim_changed": say("The claim of an alert was changed."),
        "incident_weighed_as_claim": say("An alert was weighed again, by what the fact bank says of its claim now."),
        "incident_weighed_in_emergency": say("An alert was weighed again, as an emergency was on."),
        "incident_emergency_over": say("The emergency is over, so the next step on an alert was looked at again."),
        "incident_clock_put_right": say("The times of an alert were put right, as the clock had run ahead."),
        "incident_words_erased": say("The words of old alerts were erased."),
        "incident_reopened": say("An alert was opened again."),
        "incident_found_true": say("An alert was closed, as the claim was found to be true."),
        "incident_quiet": say("An alert was closed, as it was quiet for three days."),
        "incident_graver": say("An alert became graver, so it waits again."),
        "incident_joined": say("Two alerts about the same thing became one."),
        "comms_digest_made": say("The daily summary of alerts was written."),
    }  # fmt: skip


def _heard(say: Say) -> dict[str, str]:
    """News feeds and searches."""
    return {
        "feed_added": say("A news feed or a search was added."),
        "feed_read": say("A news feed was read."),
        "feed_failed": say("A news feed could not be read."),
        "feed_gone": say("A news feed has gone for good."),
        "feed_moved": say("A news feed has a new address."),
        "feed_recovered": say("A news feed can be read again."),
        "feed_asked_again": say("A person had a news feed asked again."),
        "search_read": say("X was searched for claims."),
        "search_looked_again": say("It was looked if posts that were found are still there."),
    }  # fmt: skip


def _messages(say: Say) -> dict[str, str]:
    return {
        "message_held": say("A message waits for a better time."),
        "message_waits_again": say("A message that was dropped waits to be sent after all."),
        "message_rewritten": say("A message that waited was written anew."),
        "message_retried": say("A person had a message sent again."),
        "message_delayed": say("A message could not be sent yet. It is tried again."),
        "message_given_up": say("A message could not be sent, and is tried no more."),
        "messages_fail": say("Messages to somebody have not left for more than a day."),
        "messages_fail_no_more": say("Messages leave again."),
        "digest_made": say("Messages that had waited were put into one."),
    }  # fmt: skip


def _getting_in(say: Say) -> dict[str, str]:
    """People, their roles, and how they get in."""
    return {
        "owner_made": say("The councillor was written down as the first to sign in."),
        "role_given": say("Somebody was given a role."),
        "role_taken": say("A role was taken from somebody."),
        "code_unlocked": say("An account was opened again after wrong codes."),
        "recovery_codes_made": say("New recovery codes were made."),
        "recovery_code_used": say("A recovery code let somebody in."),
        "recovery_code_refused": say("A recovery code was wrong."),
        "desk_setting_changed": say("Somebody changed how the desk looks for them."),
        "desk_settings_deleted": say("Settings of people who have left were deleted."),
        "sessions_deleted": say("It was forgotten who was signed in before."),
        "invitations_deleted": say("Invitations that are over were deleted."),
    }  # fmt: skip


def _erased(say: Say) -> dict[str, str]:
    """What goes when its time has come."""
    return {
        "accounts_erased": say("It was forgotten who wrote comments that were erased."),
        "messages_erased": say("The words of old messages were erased."),
        "notices_erased": say("Old notices were erased."),
        "payloads_erased": say("Words that the log kept apart were erased."),
        "posts_erased": say("Old posts of others were erased."),
        "pseudonyms_deleted": say("Old breaches of people whose words were erased, and old requests to stop, were deleted."),
        "raw_erased": say("What the platform had answered was erased, word for word."),
        "clock_called_right": say("A person said that the clock is right."),
    }  # fmt: skip


def _kept(say: Say) -> dict[str, str]:
    """The log itself, and its copies."""
    return {
        "backup_begun": say("A backup was begun."),
        "backup_restored": say("A backup was brought back."),
        "old_database_removed": say("A database from before a backup was brought back was removed."),
        "checkpoint_issued": say("The signed state of the log was sent to others to keep."),
        "log_key_changed": say("The key that signs the log was changed."),
        "second_looks_drawn": say("The log drew what is to have a second look."),
    }  # fmt: skip
