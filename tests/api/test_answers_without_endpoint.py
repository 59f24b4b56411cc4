"""Answers that no endpoint asks (没有接口的答复), each with why; whatever else there is has one."""

import importlib
import pkgutil
from collections.abc import Mapping

import console.answers
from console.answers.asked import ASKED
from tests.api.test_asked_endpoints import asked_by, endpoints

SET_UP = "sets an agency or a machine up, at that machine"
AT_THE_OFFICE = (
    "work of the office in the pages and at the command line, which no system does for it"
)
TWO = "proposed by one person and confirmed by another at their desks; /proposals has the rest"
FILES = "writes or reads files of the machine on which it runs"
PROOFS = "proofs and statements of the whole agency, for whoever keeps it running"
ACCOUNTS = (
    "accounts, rights and keys of people and systems: an admin gives them at the command line"
)
BY_MOVES = "offered as moves of the case: POST /{kind}/{no}/moves"
ASKED_ELSEWHERE = "asked over HTTP under another name"
ONE_PAGE = "what one page of the office shows at once; its parts have endpoints of their own"
FORMS = "the questions of a form at a terminal or in a page"

WITHOUT: Mapping[str, str] = {
    reason_of: reason
    for reason, names in {
        SET_UP: """doctor.answer_doctor setup.answer_setup users.answer_first_admin
            calendar.answer_calendar_import provider_login.answer_provider_login
            policy.answer_policy_check policy.answer_policy_changes benefit.answer_whatif
            runs.answer_run runs.answer_runs reports.answer_reports reports.answer_reports_retried
            reports.answer_reports_sent notices.answer_notices_sent notices.answer_notice_retried""",
        AT_THE_OFFICE: """agents.answer_agent_entered agents.answer_agent_revoked
            benefit.answer_recalculation calendar.answer_calendar calendar.answer_calendar_year
            counter.answer_identified diagram.answer_diagram documents.answer_making
            documents.answer_scan documents.answer_sealing explain.answer_topics
            heirs.answer_heir heirs.answer_heirs inquiries.answer_inquiries
            lapses.answer_lapse_lists lapses.answer_unsigned_lapses leads.answer_lead
            leads.answer_lead_handed leads.answer_lead_result leads.answer_leads
            payout.answer_drafts payout.answer_drop payout.answer_void payout.answer_signature
            privacy.answer_destruction privacy.answer_destructions privacy.answer_request
            privacy.answer_request_granted privacy.answer_request_refused
            privacy.answer_restriction_lifted receipts.answer_checked receipts.answer_division
            recovery.answer_decision recovery.answer_proposal relatives.answer_relative_added
            relatives.answer_relative_removed relatives.answer_relatives
            relatives.answer_user_person reprocess.answer_reprocess
            service_address.answer_confirmed service_address.answer_service_address
            value_sheets.answer_sheets value_sheets.answer_unverified""",
        ONE_PAGE: """approvals.answer_approvals bulk.answer_bulk bulk.answer_bulk_on
            bulk.answer_bulk_order bulk.answer_bulk_orders bulk.answer_bulk_paused
            bulk.answer_bulk_preview bulk.answer_bulk_trial bulk.steps_for_many
            counter.answer_person_at_counter deadlines.answer_deadlines desk.answer_absence
            desk.answer_colleagues desk.answer_next_taken desk.answer_reassignment
            desk.answer_return directory.answer_institutions_named work.answer_work
            case_page.answer_case_page person_page.answer_person review.answer_cuts
            review.answer_review documents.answer_makeable overview.answer_overview""",
        TWO: """audit.answer_erasure heirs.answer_death heirs.answer_settlement_of_heirs
            heirs.answer_settlement_withdrawn payout.answer_established payout.answer_hand_payment
            payout.answer_resolution payout.answer_return people.answer_correction
            people.answer_merge privacy.answer_destruction_signed recovery.answer_cancellation
            recovery.answer_payee recovery.answer_repayment recovery.answer_uphold
            value_sheets.answer_sign value_sheets.answer_withdrawal""",
        FILES: """case_file.answer_case_file documents.answer_printing finance.answer_payments_file
            finance.answer_statement_file intake.answer_export intake.answer_import
            payout.answer_bank_files payout.answer_hand_over""",
        PROOFS: """audit.answer_archiving audit.answer_seal audit.answer_verification
            finance.answer_plan finance.answer_statement ledger.answer_balances
            ledger.answer_entries ledger.answer_proof looks.answer_looks
            reconcile.answer_reconciliation""",
        ACCOUNTS: """keys.answer_key_added keys.answer_key_revoked keys.answer_key_rotated
            keys.answer_keys rights.answer_rights rights.answer_rights_signed
            signing.answer_device signing.answer_one_time_begun signing.answer_one_time_proven
            signing.answer_one_time_reset signing.answer_own_password signing.answer_release
            signing.answer_sign_ins signing.answer_sign_out signing.answer_starting_password
            user_accounts.answer_user_account user_history.answer_user_acts
            user_history.answer_user_history user_places.answer_user_areas
            user_places.answer_user_institution users.answer_user_add users.answer_user_disable
            users.answer_users""",
        BY_MOVES: """moves.answer_list_size moves.answer_move moves.answer_moves
            referral.answer_agreement referral.answer_referral_cancellation
            referral.answer_referral_decision""",
        ASKED_ELSEWHERE: "cases.user_named measures.answer_measures signing.answer_whoami",
        FORMS: """form.questions_of_case form.questions_of_part form.slips_in_case
            form.step_of form.steps_for""",
    }.items()
    for reason_of in names.split()
}  # fmt: skip
"""By module and name, why there is none."""


def test_every_answer_has_an_endpoint_or_a_reason_to_have_none() -> None:
    for found in pkgutil.iter_modules(console.answers.__path__, "console.answers."):
        importlib.import_module(found.name)
    offered = {name for route in endpoints() for name in asked_by(route.endpoint)}
    without = {name.removeprefix("console.answers.") for name in ASKED.keys() - offered}

    assert without - WITHOUT.keys() == set(), "needs an endpoint, or a reason"
    assert WITHOUT.keys() - without == set(), "has an endpoint by now, or is gone"
