SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.accounts_hold() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    DECLARE short bigint;
    BEGIN
      
      SELECT e.claim_id INTO short FROM entry e
        WHERE e.claim_id IN (SELECT f.claim_id FROM fresh f WHERE f.source <> 'fund')
        GROUP BY e.claim_id, e.part, e.fund
        HAVING coalesce(sum(CASE WHEN dest IN ('payable') THEN amount ELSE 0 END - CASE WHEN source IN ('payable') THEN amount ELSE 0 END), 0) < 0 OR coalesce(sum(CASE WHEN dest IN ('bank') THEN amount ELSE 0 END - CASE WHEN source IN ('bank') THEN amount ELSE 0 END), 0) < 0 OR coalesce(sum(CASE WHEN dest IN ('paid') THEN amount ELSE 0 END - CASE WHEN source IN ('paid') THEN amount ELSE 0 END), 0) < 0 OR coalesce(sum(CASE WHEN dest IN ('back') THEN amount ELSE 0 END - CASE WHEN source IN ('back') THEN amount ELSE 0 END), 0) < 0 OR coalesce(sum(CASE WHEN dest IN ('recoverable') THEN amount ELSE 0 END - CASE WHEN source IN ('recoverable') THEN amount ELSE 0 END), 0) < 0
        LIMIT 1;
      IF short IS NOT NULL THEN RAISE EXCEPTION 'an account of the ledger would go below zero (claim %)', short USING ERRCODE = 'integrity_constraint_violation'; END IF;
      RETURN NULL;
    END $$;
CREATE FUNCTION public.archive_stands() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      IF (NEW.machine, NEW.case_id, NEW.no, NEW.ext_no, NEW.area, NEW.person_id, NEW.state, NEW.closed_on, NEW.content_hash, NEW.archived_on, NEW.moves, NEW.head) IS NOT DISTINCT FROM (OLD.machine, OLD.case_id, OLD.no, OLD.ext_no, OLD.area, OLD.person_id, OLD.state, OLD.closed_on, OLD.content_hash, OLD.archived_on, OLD.moves, OLD.head) AND EXISTS (SELECT 1 FROM door d WHERE d.machine = OLD.machine AND d.case_id = OLD.case_id AND d.purpose = 'erase') AND EXISTS (SELECT 1 FROM removal r WHERE r.machine = OLD.machine AND r.case_id = OLD.case_id AND r.kind = 'erase' AND r.content = NEW.digest) THEN RETURN NEW; END IF; RAISE EXCEPTION 'what proves the history is only added to' USING ERRCODE = 'integrity_constraint_violation';
    END $$;
CREATE FUNCTION public.case_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      IF EXISTS (SELECT 1 FROM door d WHERE d.machine = TG_TABLE_NAME::text COLLATE "default" AND d.case_id = OLD.id AND d.purpose = 'archive') AND EXISTS (SELECT 1 FROM archived_case a WHERE a.machine = TG_TABLE_NAME::text COLLATE "default" AND a.case_id = OLD.id) THEN RETURN OLD; END IF; RAISE EXCEPTION 'a case is removed by yidi archive alone' USING ERRCODE = 'integrity_constraint_violation';
    END $$;
CREATE FUNCTION public.entries_stay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      RAISE EXCEPTION 'entries of the ledger are only added: reverse by a new one' USING ERRCODE = 'integrity_constraint_violation';
    END $$;
CREATE FUNCTION public.money_follows() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    DECLARE fits boolean;
    BEGIN
      
SELECT CASE CASE WHEN NEW.state = 'suspended' THEN NEW.return_to ELSE NEW.state END
      WHEN 'to_pay' THEN coalesce(sum(CASE WHEN dest IN ('payable') THEN amount ELSE 0 END - CASE WHEN source IN ('payable') THEN amount ELSE 0 END), 0) + (coalesce(sum(CASE WHEN dest IN ('paid', 'recoverable') THEN amount ELSE 0 END - CASE WHEN source IN ('paid', 'recoverable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)) = coalesce(NEW.payable, 0) AND coalesce(sum(CASE WHEN dest IN ('bank') THEN amount ELSE 0 END - CASE WHEN source IN ('bank') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('back') THEN amount ELSE 0 END - CASE WHEN source IN ('back') THEN amount ELSE 0 END), 0) = 0
      WHEN 'paying' THEN coalesce(sum(CASE WHEN dest IN ('payable') THEN amount ELSE 0 END - CASE WHEN source IN ('payable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN dest IN ('bank') THEN amount ELSE 0 END - CASE WHEN source IN ('bank') THEN amount ELSE 0 END), 0) + (coalesce(sum(CASE WHEN dest IN ('paid', 'recoverable') THEN amount ELSE 0 END - CASE WHEN source IN ('paid', 'recoverable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)) = coalesce(NEW.payable, 0) AND coalesce(sum(CASE WHEN dest IN ('back') THEN amount ELSE 0 END - CASE WHEN source IN ('back') THEN amount ELSE 0 END), 0) = 0
      WHEN 'paid' THEN (coalesce(sum(CASE WHEN dest IN ('paid', 'recoverable') THEN amount ELSE 0 END - CASE WHEN source IN ('paid', 'recoverable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)) = coalesce(NEW.payable, 0) AND coalesce(sum(CASE WHEN dest IN ('payable') THEN amount ELSE 0 END - CASE WHEN source IN ('payable') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('bank') THEN amount ELSE 0 END - CASE WHEN source IN ('bank') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('back') THEN amount ELSE 0 END - CASE WHEN source IN ('back') THEN amount ELSE 0 END), 0) = 0
      WHEN 'payment_failed' THEN coalesce(sum(CASE WHEN dest IN ('back') THEN amount ELSE 0 END - CASE WHEN source IN ('back') THEN amount ELSE 0 END), 0) + (coalesce(sum(CASE WHEN dest IN ('paid', 'recoverable') THEN amount ELSE 0 END - CASE WHEN source IN ('paid', 'recoverable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)) = coalesce(NEW.payable, 0) AND coalesce(sum(CASE WHEN dest IN ('payable') THEN amount ELSE 0 END - CASE WHEN source IN ('payable') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('bank') THEN amount ELSE 0 END - CASE WHEN source IN ('bank') THEN amount ELSE 0 END), 0) = 0
      ELSE coalesce(sum(CASE WHEN dest IN ('payable') THEN amount ELSE 0 END - CASE WHEN source IN ('payable') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('bank') THEN amount ELSE 0 END - CASE WHEN source IN ('bank') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('back') THEN amount ELSE 0 END - CASE WHEN source IN ('back') THEN amount ELSE 0 END), 0) = 0 AND (coalesce(sum(CASE WHEN dest IN ('paid', 'recoverable') THEN amount ELSE 0 END - CASE WHEN source IN ('paid', 'recoverable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)) = 0 END INTO fits FROM entry WHERE claim_id = NEW.id AND part = '';
      IF NOT fits THEN RAISE EXCEPTION 'a claim in this state cannot have these balances in the ledger (% %)', NEW.no, NEW.state USING ERRCODE = 'integrity_constraint_violation'; END IF;
      RETURN NULL;
    END $$;
CREATE FUNCTION public.move_stands() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM door d WHERE d.machine = OLD.machine AND d.case_id = OLD.case_id AND d.purpose = 'archive') AND EXISTS (SELECT 1 FROM archived_case a WHERE a.machine = OLD.machine AND a.case_id = OLD.case_id) THEN RETURN OLD; END IF; IF TG_OP = 'UPDATE' AND OLD.sealed IS NOT NULL AND NEW.salt IS NULL AND (NEW.machine, NEW.case_id, NEW.seq, NEW.day, NEW.area, NEW.trigger, NEW.source, NEW.dest, NEW.actor, NEW.at, NEW.run_id, NEW.sealed, NEW.prev_hash, NEW.hash) IS NOT DISTINCT FROM (OLD.machine, OLD.case_id, OLD.seq, OLD.day, OLD.area, OLD.trigger, OLD.source, OLD.dest, OLD.actor, OLD.at, OLD.run_id, OLD.sealed, OLD.prev_hash, OLD.hash) AND EXISTS (SELECT 1 FROM door d WHERE d.machine = OLD.machine AND d.case_id = OLD.case_id AND d.purpose = 'erase') AND EXISTS (SELECT 1 FROM removal r WHERE r.machine = OLD.machine AND r.case_id = OLD.case_id AND r.kind = 'erase' AND r.seqs::jsonb @> to_jsonb(OLD.seq)) THEN RETURN NEW; END IF; RAISE EXCEPTION 'moves are append-only: write a new move, or erase and archive by yidi audit' USING ERRCODE = 'integrity_constraint_violation';
    END $$;
CREATE FUNCTION public.moves_stay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      RAISE EXCEPTION 'moves are append-only: write a new move, or erase and archive by yidi audit' USING ERRCODE = 'integrity_constraint_violation';
    END $$;
CREATE FUNCTION public.proof_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      RAISE EXCEPTION 'what proves the history is only added to' USING ERRCODE = 'integrity_constraint_violation';
    END $$;
CREATE FUNCTION public.state_has_move() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = TG_TABLE_NAME::text COLLATE "default" AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) THEN RAISE EXCEPTION 'a state changes by a move: its row is missing (% %)', TG_TABLE_NAME, NEW.no USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL;
    END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.access_log (
    id bigint NOT NULL,
    actor character varying(64) NOT NULL,
    what character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.access_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.access_log_id_seq OWNED BY public.access_log.id;
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.app_user (
    id bigint NOT NULL,
    name character varying(64) NOT NULL,
    roles text NOT NULL,
    "limit" bigint,
    active boolean NOT NULL,
    institution character varying(12) DEFAULT ''::character varying NOT NULL
);
CREATE SEQUENCE public.app_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.app_user_id_seq OWNED BY public.app_user.id;
CREATE TABLE public.archived_case (
    machine character varying(12) NOT NULL,
    case_id bigint NOT NULL,
    no character varying(30) NOT NULL,
    ext_no character varying(40),
    area character varying(6) NOT NULL,
    person_id bigint NOT NULL,
    state character varying(32) NOT NULL,
    closed_on date NOT NULL,
    content_hash character varying(64) NOT NULL,
    archived_on date NOT NULL,
    moves integer NOT NULL,
    head bytea NOT NULL,
    content bytea NOT NULL,
    digest bytea NOT NULL
);
CREATE TABLE public.archived_receipt (
    code character varying(30) NOT NULL,
    number character varying(30) NOT NULL,
    claim_id bigint NOT NULL
);
CREATE TABLE public.bank_line (
    id bigint NOT NULL,
    reading_id bigint NOT NULL,
    "row" integer NOT NULL,
    payment_no character varying(60) NOT NULL,
    batch_no character varying(60) NOT NULL,
    result character varying(12) NOT NULL,
    amount bigint,
    credit boolean NOT NULL,
    booked_on date NOT NULL,
    reason_code character varying(20) NOT NULL,
    reason character varying(200) NOT NULL,
    bank_ref character varying(60) NOT NULL,
    raw text NOT NULL,
    status character varying(10) NOT NULL,
    code character varying(40) NOT NULL,
    resolved_by character varying(64) NOT NULL,
    resolved_on date NOT NULL,
    resolution character varying(1000) NOT NULL
);
CREATE SEQUENCE public.bank_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.bank_line_id_seq OWNED BY public.bank_line.id;
CREATE TABLE public.bank_reading (
    id bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(12) NOT NULL,
    bank character varying(40) NOT NULL,
    actor character varying(64) NOT NULL,
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    statement text
);
CREATE SEQUENCE public.bank_reading_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.bank_reading_id_seq OWNED BY public.bank_reading.id;
CREATE TABLE public.benefit_plan (
    hash character varying(64) NOT NULL,
    area character varying(6) NOT NULL,
    text text NOT NULL
);
CREATE TABLE public.calculation (
    id bigint NOT NULL,
    claim_id bigint NOT NULL,
    seq integer NOT NULL,
    area character varying(6) NOT NULL,
    person_id bigint NOT NULL,
    day date NOT NULL,
    book_hash character varying(64) NOT NULL,
    plan_hash character varying(64) NOT NULL,
    treated text NOT NULL,
    inputs text NOT NULL,
    verified boolean NOT NULL,
    medfee_sumamt bigint NOT NULL,
    fulamt_ownpay_amt bigint NOT NULL,
    overlmt_selfpay bigint NOT NULL,
    preselfpay_amt bigint NOT NULL,
    inscp_scp_amt bigint NOT NULL,
    act_pay_dedc bigint NOT NULL,
    hifp_pay bigint NOT NULL,
    hifmi_pay bigint NOT NULL,
    hifob_pay bigint NOT NULL,
    cvlserv_pay bigint NOT NULL,
    maf_pay bigint NOT NULL,
    fund_pay_sumamt bigint NOT NULL,
    psn_part_amt bigint NOT NULL
);
CREATE SEQUENCE public.calculation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.calculation_id_seq OWNED BY public.calculation.id;
CREATE TABLE public.calendar_day (
    day date NOT NULL,
    year integer NOT NULL,
    kind character varying(8) NOT NULL,
    CONSTRAINT ck_calendar_day_kind CHECK (((kind)::text = ANY ((ARRAY['holiday'::character varying, 'in_lieu'::character varying, 'makeup'::character varying])::text[])))
);
CREATE TABLE public.calendar_year (
    year integer NOT NULL,
    status character varying(12) NOT NULL,
    source character varying(400) NOT NULL,
    loaded_at timestamp with time zone NOT NULL,
    loaded_by character varying(64) NOT NULL,
    CONSTRAINT ck_calendar_year_status CHECK (((status)::text = ANY ((ARRAY['official'::character varying, 'provisional'::character varying])::text[])))
);
CREATE TABLE public.claim (
    no character varying(30) NOT NULL,
    area character varying(6) NOT NULL,
    applied_on date NOT NULL,
    state character varying(32) NOT NULL,
    state_since date NOT NULL,
    version integer NOT NULL,
    head bytea DEFAULT '\x'::bytea NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    stuck character varying(500) DEFAULT ''::character varying NOT NULL,
    ext_no character varying(40),
    person_id bigint NOT NULL,
    insutype character varying(6) NOT NULL,
    applied_at timestamp with time zone NOT NULL,
    channel character varying(20) NOT NULL,
    phone character varying(50) NOT NULL,
    agent text,
    materials text NOT NULL,
    listed text NOT NULL,
    arrived text NOT NULL,
    period_ends_on date NOT NULL,
    period_provisional boolean NOT NULL,
    reminded_on date NOT NULL,
    due_on date NOT NULL,
    due_provisional boolean NOT NULL,
    overdue_since date NOT NULL,
    content_hash character varying(64) NOT NULL,
    id bigint NOT NULL,
    institution_id bigint,
    institution_name character varying(200) NOT NULL,
    care character varying(12) NOT NULL,
    med_type character varying(6) NOT NULL,
    admitted_on date NOT NULL,
    discharged_on date NOT NULL,
    diagnosis character varying(30) NOT NULL,
    emergency boolean NOT NULL,
    third_party character varying(16) NOT NULL,
    reason_code character varying(6) NOT NULL,
    payee_name character varying(100) NOT NULL,
    payee_account character varying(50) NOT NULL,
    payee_bank_code character varying(20) NOT NULL,
    payee_relation character varying(20) NOT NULL,
    payee_proof character varying(100) NOT NULL,
    total bigint NOT NULL,
    payable bigint,
    payable_source character varying(12) NOT NULL,
    disallowed text NOT NULL,
    straight_through boolean NOT NULL,
    findings text NOT NULL,
    verdict character varying(8) NOT NULL,
    originals_in_hand boolean NOT NULL,
    originals_only boolean NOT NULL,
    originals_count integer NOT NULL,
    originals_back_no character varying(40) NOT NULL,
    carrier character varying(40) NOT NULL,
    tracking_no character varying(40) NOT NULL,
    national_due_on date NOT NULL,
    promise_due_on date NOT NULL,
    stopped_on date NOT NULL,
    return_to character varying(32) NOT NULL,
    look_again_on date NOT NULL,
    payment_no character varying(40) NOT NULL,
    bank_result character varying(12) NOT NULL,
    batch_no character varying(40) NOT NULL,
    calc character varying(8) DEFAULT ''::character varying NOT NULL,
    calc_why character varying(16) DEFAULT ''::character varying NOT NULL,
    calc_problem text,
    calculation_id bigint,
    situation character varying(24) DEFAULT ''::character varying NOT NULL,
    covering_id bigint,
    unverified boolean DEFAULT false NOT NULL,
    by_hand boolean DEFAULT false NOT NULL,
    third_party_paid bigint DEFAULT '0'::bigint NOT NULL,
    transfer_from character varying(2) DEFAULT ''::character varying NOT NULL,
    observation boolean DEFAULT false NOT NULL,
    CONSTRAINT ck_claim_payable CHECK (((payable IS NULL) OR ((payable >= 0) AND (payable <= total)))),
    CONSTRAINT ck_claim_state CHECK (((state)::text = ANY ((ARRAY['precheck'::character varying, 'returned'::character varying, 'awaiting_parcel'::character varying, 'posted'::character varying, 'review'::character varying, 'recheck'::character varying, 'approval'::character varying, 'to_pay'::character varying, 'paying'::character varying, 'paid'::character varying, 'payment_failed'::character varying, 'suspended'::character varying, 'rejected'::character varying, 'not_accepted'::character varying, 'withdrawn'::character varying, 'lapsed'::character varying])::text[])))
);
CREATE SEQUENCE public.claim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.claim_id_seq OWNED BY public.claim.id;
CREATE TABLE public.door (
    machine character varying(12) NOT NULL,
    case_id bigint NOT NULL,
    purpose character varying(8) NOT NULL
);
CREATE TABLE public.downtime (
    id bigint NOT NULL,
    notice_no character varying(40) NOT NULL,
    place character varying(12) NOT NULL,
    begins_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    services text NOT NULL,
    says character varying(500) NOT NULL,
    content_hash character varying(64) NOT NULL
);
CREATE SEQUENCE public.downtime_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.downtime_id_seq OWNED BY public.downtime.id;
CREATE TABLE public.entitlement (
    no character varying(30) NOT NULL,
    area character varying(6) NOT NULL,
    applied_on date NOT NULL,
    state character varying(32) NOT NULL,
    state_since date NOT NULL,
    version integer NOT NULL,
    head bytea DEFAULT '\x'::bytea NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    stuck character varying(500) DEFAULT ''::character varying NOT NULL,
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    insutype character varying(6) NOT NULL,
    applied_at timestamp with time zone NOT NULL,
    applied_by character varying(64) NOT NULL,
    phone character varying(50) NOT NULL,
    disease character varying(20) NOT NULL,
    disease_name character varying(100) NOT NULL,
    hospitals text NOT NULL,
    evidence text NOT NULL,
    materials text NOT NULL,
    listed text NOT NULL,
    arrived text NOT NULL,
    period_ends_on date NOT NULL,
    period_provisional boolean NOT NULL,
    reminded_on date NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    assessed_by character varying(64) NOT NULL,
    conclusion character varying(200) NOT NULL,
    ext_no character varying(40),
    content_hash character varying(64) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT ck_entitlement_state CHECK (((state)::text = ANY ((ARRAY['applied'::character varying, 'returned'::character varying, 'assessed'::character varying, 'active'::character varying, 'expired'::character varying, 'revoked'::character varying, 'rejected'::character varying, 'lapsed'::character varying])::text[])))
);
CREATE SEQUENCE public.entitlement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.entitlement_id_seq OWNED BY public.entitlement.id;
CREATE TABLE public.entry (
    id bigint NOT NULL,
    claim_id bigint NOT NULL,
    part character varying(30) NOT NULL,
    area character varying(6) NOT NULL,
    fund character varying(6) NOT NULL,
    source character varying(12) NOT NULL,
    dest character varying(12) NOT NULL,
    amount bigint NOT NULL,
    kind character varying(16) NOT NULL,
    ref character varying(60) NOT NULL,
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT ck_entry_account CHECK ((((source)::text = ANY ((ARRAY['fund'::character varying, 'payable'::character varying, 'bank'::character varying, 'paid'::character varying, 'back'::character varying, 'recoverable'::character varying])::text[])) AND ((dest)::text = ANY ((ARRAY['fund'::character varying, 'payable'::character varying, 'bank'::character varying, 'paid'::character varying, 'back'::character varying, 'recoverable'::character varying])::text[])))),
    CONSTRAINT ck_entry_amount CHECK ((amount > 0)),
    CONSTRAINT ck_entry_two_accounts CHECK (((source)::text <> (dest)::text))
);
CREATE SEQUENCE public.entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.entry_id_seq OWNED BY public.entry.id;
CREATE TABLE public.fee_line (
    id bigint NOT NULL,
    receipt_id bigint NOT NULL,
    "position" integer NOT NULL,
    item_code character varying(50) NOT NULL,
    item_name character varying(200) NOT NULL,
    charge_type character varying(6) NOT NULL,
    charge_level character varying(6) NOT NULL,
    price_e6 bigint NOT NULL,
    quantity_e4 bigint NOT NULL,
    amount bigint NOT NULL,
    charged_on date NOT NULL,
    own_share_e4 integer,
    limit_e6 bigint
);
CREATE SEQUENCE public.fee_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.fee_line_id_seq OWNED BY public.fee_line.id;
CREATE TABLE public.filing (
    no character varying(30) NOT NULL,
    area character varying(6) NOT NULL,
    applied_on date NOT NULL,
    state character varying(32) NOT NULL,
    state_since date NOT NULL,
    version integer NOT NULL,
    head bytea DEFAULT '\x'::bytea NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    stuck character varying(500) DEFAULT ''::character varying NOT NULL,
    ext_no character varying(40),
    person_id bigint NOT NULL,
    insutype character varying(6) NOT NULL,
    applied_at timestamp with time zone NOT NULL,
    channel character varying(20) NOT NULL,
    phone character varying(50) NOT NULL,
    agent text,
    materials text NOT NULL,
    listed text NOT NULL,
    arrived text NOT NULL,
    period_ends_on date NOT NULL,
    period_provisional boolean NOT NULL,
    reminded_on date NOT NULL,
    due_on date NOT NULL,
    due_provisional boolean NOT NULL,
    overdue_since date NOT NULL,
    content_hash character varying(64) NOT NULL,
    id bigint NOT NULL,
    category character varying(24) NOT NULL,
    destination character varying(6) NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    granted_to date NOT NULL,
    address character varying(200) NOT NULL,
    promise boolean NOT NULL,
    self_service boolean NOT NULL,
    materials_ok boolean NOT NULL,
    late boolean NOT NULL,
    replaces_id bigint,
    cancellable_from date NOT NULL,
    open_stay_on date NOT NULL,
    covered_to date NOT NULL,
    coverage_end character varying(10) NOT NULL,
    activated_on date NOT NULL,
    ended_by character varying(16) NOT NULL,
    CONSTRAINT ck_filing_state CHECK (((state)::text = ANY ((ARRAY['submitted'::character varying, 'returned'::character varying, 'reviewed'::character varying, 'active'::character varying, 'expired'::character varying, 'cancelled'::character varying, 'rejected'::character varying])::text[])))
);
CREATE SEQUENCE public.filing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.filing_id_seq OWNED BY public.filing.id;
CREATE TABLE public.institution (
    id bigint NOT NULL,
    code character varying(12) NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(3) NOT NULL,
    level character varying(6) NOT NULL,
    deductible_level character varying(6) NOT NULL,
    area character varying(6) NOT NULL,
    inpatient_networked boolean NOT NULL,
    outpatient_networked boolean NOT NULL,
    chronic_networked text NOT NULL,
    refers boolean NOT NULL,
    content_hash character varying(64) NOT NULL,
    valid_from date DEFAULT '1900-01-01'::date NOT NULL,
    valid_to date DEFAULT '9999-12-31'::date NOT NULL
);
CREATE SEQUENCE public.institution_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.institution_id_seq OWNED BY public.institution.id;
CREATE TABLE public.institution_version (
    institution_id bigint NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(3) NOT NULL,
    level character varying(6) NOT NULL,
    deductible_level character varying(6) NOT NULL,
    area character varying(6) NOT NULL,
    inpatient_networked boolean DEFAULT false NOT NULL,
    outpatient_networked boolean DEFAULT false NOT NULL,
    chronic_networked text NOT NULL,
    refers boolean DEFAULT false NOT NULL
);
CREATE TABLE public.move (
    machine character varying(12) NOT NULL,
    case_id bigint NOT NULL,
    seq integer NOT NULL,
    day date NOT NULL,
    area character varying(6) NOT NULL,
    trigger character varying(32) NOT NULL,
    source character varying(32) NOT NULL,
    dest character varying(32) NOT NULL,
    actor character varying(64) NOT NULL,
    on_behalf_of text,
    at timestamp with time zone NOT NULL,
    reason character varying(1000) NOT NULL,
    facts text NOT NULL,
    run_id bigint,
    salt bytea,
    sealed bytea,
    prev_hash bytea NOT NULL,
    hash bytea NOT NULL
)
PARTITION BY RANGE (day);
CREATE TABLE public.move_202507 (
    machine character varying(12) CONSTRAINT move_machine_not_null NOT NULL,
    case_id bigint CONSTRAINT move_case_id_not_null NOT NULL,
    seq integer CONSTRAINT move_seq_not_null NOT NULL,
    day date CONSTRAINT move_day_not_null NOT NULL,
    area character varying(6) CONSTRAINT move_area_not_null NOT NULL,
    trigger character varying(32) CONSTRAINT move_trigger_not_null NOT NULL,
    source character varying(32) CONSTRAINT move_source_not_null NOT NULL,
    dest character varying(32) CONSTRAINT move_dest_not_null NOT NULL,
    actor character varying(64) CONSTRAINT move_actor_not_null NOT NULL,
    on_behalf_of text,
    at timestamp with time zone CONSTRAINT move_at_not_null NOT NULL,
    reason character varying(1000) CONSTRAINT move_reason_not_null NOT NULL,
    facts text CONSTRAINT move_facts_not_null NOT NULL,
    run_id bigint,
    salt bytea,
    sealed bytea,
    prev_hash bytea CONSTRAINT move_prev_hash_not_null NOT NULL,
    hash bytea CONSTRAINT move_hash_not_null NOT NULL
);
CREATE TABLE public.move_202508 (
    machine character varying(12) CONSTRAINT move_machine_not_null NOT NULL,
    case_id bigint CONSTRAINT move_case_id_not_null NOT NULL,
    seq integer CONSTRAINT move_seq_not_null NOT NULL,
    day date CONSTRAINT move_day_not_null NOT NULL,
    area character varying(6) CONSTRAINT move_area_not_null NOT NULL,
    trigger character varying(32) CONSTRAINT move_trigger_not_null NOT NULL,
    source character varying(32) CONSTRAINT move_source_not_null NOT NULL,
    dest character varying(32) CONSTRAINT move_dest_not_null NOT NULL,
    actor character varying(64) CONSTRAINT move_actor_not_null NOT NULL,
    on_behalf_of text,
    at timestamp with time zone CONSTRAINT move_at_not_null NOT NULL,
    reason character varying(1000) CONSTRAINT move_reason_not_null NOT NULL,
    facts text CONSTRAINT move_facts_not_null NOT NULL,
    run_id bigint,
    salt bytea,
    sealed bytea,
    prev_hash bytea CONSTRAINT move_prev_hash_not_null NOT NULL,
    hash bytea CONSTRAINT move_hash_not_null NOT NULL
);
CREATE TABLE public.move_202509 (
    machine character varying(12) CONSTRAINT move_machine_not_null NOT NULL,
    case_id bigint CONSTRAINT move_case_id_not_null NOT NULL,
    seq integer CONSTRAINT move_seq_not_null NOT NULL,
    day date CONSTRAINT move_day_not_null NOT NULL,
    area character varying(6) CONSTRAINT move_area_not_null NOT NULL,
    trigger character varying(32) CONSTRAINT move_trigger_not_null NOT NULL,
    source character varying(32) CONSTRAINT move_source_not_null NOT NULL,
    dest character varying(32) CONSTRAINT move_dest_not_null NOT NULL,
    actor character varying(64) CONSTRAINT move_actor_not_null NOT NULL,
    on_behalf_of text,
    at timestamp with time zone CONSTRAINT move_at_not_null NOT NULL,
    reason character varying(1000) CONSTRAINT move_reason_not_null NOT NULL,
    facts text CONSTRAINT move_facts_not_null NOT NULL,
    run_id bigint,
    salt bytea,
    sealed bytea,
    prev_hash bytea CONSTRAINT move_prev_hash_not_null NOT NULL,
    hash bytea CONSTRAINT move_hash_not_null NOT NULL
);
CREATE TABLE public.move_202510 (
    machine character varying(12) CONSTRAINT move_machine_not_null NOT NULL,
    case_id bigint CONSTRAINT move_case_id_not_null NOT NULL,
    seq integer CONSTRAINT move_seq_not_null NOT NULL,
    day date CONSTRAINT move_day_not_null NOT NULL,
    area character varying(6) CONSTRAINT move_area_not_null NOT NULL,
    trigger character varying(32) CONSTRAINT move_trigger_not_null NOT NULL,
    source character varying(32) CONSTRAINT move_source_not_null NOT NULL,
    dest character varying(32) CONSTRAINT move_dest_not_null NOT NULL,
    actor character varying(64) CONSTRAINT move_actor_not_null NOT NULL,
    on_behalf_of text,
    at timestamp with time zone CONSTRAINT move_at_not_null NOT NULL,
    reason character varying(1000) CONSTRAINT move_reason_not_null NOT NULL,
    facts text CONSTRAINT move_facts_not_null NOT NULL,
    run_id bigint,
    salt bytea,
    sealed bytea,
    prev_hash bytea CONSTRAINT move_prev_hash_not_null NOT NULL,
    hash bytea CONSTRAINT move_hash_not_null NOT NULL
);
CREATE TABLE public.move_202608 (
    machine character varying(12) CONSTRAINT move_machine_not_null NOT NULL,
    case_id bigint CONSTRAINT move_case_id_not_null NOT NULL,
    seq integer CONSTRAINT move_seq_not_null NOT NULL,
    day date CONSTRAINT move_day_not_null NOT NULL,
    area character varying(6) CONSTRAINT move_area_not_null NOT NULL,
    trigger character varying(32) CONSTRAINT move_trigger_not_null NOT NULL,
    source character varying(32) CONSTRAINT move_source_not_null NOT NULL,
    dest character varying(32) CONSTRAINT move_dest_not_null NOT NULL,
    actor character varying(64) CONSTRAINT move_actor_not_null NOT NULL,
    on_behalf_of text,
    at timestamp with time zone CONSTRAINT move_at_not_null NOT NULL,
    reason character varying(1000) CONSTRAINT move_reason_not_null NOT NULL,
    facts text CONSTRAINT move_facts_not_null NOT NULL,
    run_id bigint,
    salt bytea,
    sealed bytea,
    prev_hash bytea CONSTRAINT move_prev_hash_not_null NOT NULL,
    hash bytea CONSTRAINT move_hash_not_null NOT NULL
);
CREATE TABLE public.move_202609 (
    machine character varying(12) CONSTRAINT move_machine_not_null NOT NULL,
    case_id bigint CONSTRAINT move_case_id_not_null NOT NULL,
    seq integer CONSTRAINT move_seq_not_null NOT NULL,
    day date CONSTRAINT move_day_not_null NOT NULL,
    area character varying(6) CONSTRAINT move_area_not_null NOT NULL,
    trigger character varying(32) CONSTRAINT move_trigger_not_null NOT NULL,
    source character varying(32) CONSTRAINT move_source_not_null NOT NULL,
    dest character varying(32) CONSTRAINT move_dest_not_null NOT NULL,
    actor character varying(64) CONSTRAINT move_actor_not_null NOT NULL,
    on_behalf_of text,
    at timestamp with time zone CONSTRAINT move_at_not_null NOT NULL,
    reason character varying(1000) CONSTRAINT move_reason_not_null NOT NULL,
    facts text CONSTRAINT move_facts_not_null NOT NULL,
    run_id bigint,
    salt bytea,
    sealed bytea,
    prev_hash bytea CONSTRAINT move_prev_hash_not_null NOT NULL,
    hash bytea CONSTRAINT move_hash_not_null NOT NULL
);
CREATE TABLE public.move_202610 (
    machine character varying(12) CONSTRAINT move_machine_not_null NOT NULL,
    case_id bigint CONSTRAINT move_case_id_not_null NOT NULL,
    seq integer CONSTRAINT move_seq_not_null NOT NULL,
    day date CONSTRAINT move_day_not_null NOT NULL,
    area character varying(6) CONSTRAINT move_area_not_null NOT NULL,
    trigger character varying(32) CONSTRAINT move_trigger_not_null NOT NULL,
    source character varying(32) CONSTRAINT move_source_not_null NOT NULL,
    dest character varying(32) CONSTRAINT move_dest_not_null NOT NULL,
    actor character varying(64) CONSTRAINT move_actor_not_null NOT NULL,
    on_behalf_of text,
    at timestamp with time zone CONSTRAINT move_at_not_null NOT NULL,
    reason character varying(1000) CONSTRAINT move_reason_not_null NOT NULL,
    facts text CONSTRAINT move_facts_not_null NOT NULL,
    run_id bigint,
    salt bytea,
    sealed bytea,
    prev_hash bytea CONSTRAINT move_prev_hash_not_null NOT NULL,
    hash bytea CONSTRAINT move_hash_not_null NOT NULL
);
CREATE TABLE public.move_202611 (
    machine character varying(12) CONSTRAINT move_machine_not_null NOT NULL,
    case_id bigint CONSTRAINT move_case_id_not_null NOT NULL,
    seq integer CONSTRAINT move_seq_not_null NOT NULL,
    day date CONSTRAINT move_day_not_null NOT NULL,
    area character varying(6) CONSTRAINT move_area_not_null NOT NULL,
    trigger character varying(32) CONSTRAINT move_trigger_not_null NOT NULL,
    source character varying(32) CONSTRAINT move_source_not_null NOT NULL,
    dest character varying(32) CONSTRAINT move_dest_not_null NOT NULL,
    actor character varying(64) CONSTRAINT move_actor_not_null NOT NULL,
    on_behalf_of text,
    at timestamp with time zone CONSTRAINT move_at_not_null NOT NULL,
    reason character varying(1000) CONSTRAINT move_reason_not_null NOT NULL,
    facts text CONSTRAINT move_facts_not_null NOT NULL,
    run_id bigint,
    salt bytea,
    sealed bytea,
    prev_hash bytea CONSTRAINT move_prev_hash_not_null NOT NULL,
    hash bytea CONSTRAINT move_hash_not_null NOT NULL
);
CREATE TABLE public.move_default (
    machine character varying(12) CONSTRAINT move_machine_not_null NOT NULL,
    case_id bigint CONSTRAINT move_case_id_not_null NOT NULL,
    seq integer CONSTRAINT move_seq_not_null NOT NULL,
    day date CONSTRAINT move_day_not_null NOT NULL,
    area character varying(6) CONSTRAINT move_area_not_null NOT NULL,
    trigger character varying(32) CONSTRAINT move_trigger_not_null NOT NULL,
    source character varying(32) CONSTRAINT move_source_not_null NOT NULL,
    dest character varying(32) CONSTRAINT move_dest_not_null NOT NULL,
    actor character varying(64) CONSTRAINT move_actor_not_null NOT NULL,
    on_behalf_of text,
    at timestamp with time zone CONSTRAINT move_at_not_null NOT NULL,
    reason character varying(1000) CONSTRAINT move_reason_not_null NOT NULL,
    facts text CONSTRAINT move_facts_not_null NOT NULL,
    run_id bigint,
    salt bytea,
    sealed bytea,
    prev_hash bytea CONSTRAINT move_prev_hash_not_null NOT NULL,
    hash bytea CONSTRAINT move_hash_not_null NOT NULL
);
CREATE TABLE public.notice (
    id bigint NOT NULL,
    machine character varying(12) NOT NULL,
    case_id bigint NOT NULL,
    area character varying(6) NOT NULL,
    kind character varying(32) NOT NULL,
    about character varying(40) NOT NULL,
    params text NOT NULL,
    day date NOT NULL,
    created_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone
);
CREATE SEQUENCE public.notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.notice_id_seq OWNED BY public.notice.id;
CREATE TABLE public.number_sequence (
    area character varying(6) NOT NULL,
    kind character varying(2) NOT NULL,
    day date NOT NULL,
    last integer NOT NULL
);
CREATE TABLE public.payment (
    no character varying(30) NOT NULL,
    area character varying(6) NOT NULL,
    applied_on date NOT NULL,
    state character varying(32) NOT NULL,
    state_since date NOT NULL,
    version integer NOT NULL,
    head bytea DEFAULT '\x'::bytea NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    stuck character varying(500) DEFAULT ''::character varying NOT NULL,
    id bigint NOT NULL,
    key character varying(30) NOT NULL,
    attempt integer NOT NULL,
    claim_id bigint NOT NULL,
    claim_no character varying(30) NOT NULL,
    person_id bigint NOT NULL,
    part character varying(30) NOT NULL,
    batch_id bigint,
    batch_no character varying(30) NOT NULL,
    "position" integer NOT NULL,
    way character varying(8) NOT NULL,
    amount bigint NOT NULL,
    kept_back bigint NOT NULL,
    kept_back_no character varying(30) NOT NULL,
    payee_name character varying(100) NOT NULL,
    payee_account character varying(50) NOT NULL,
    payee_bank_code character varying(20) NOT NULL,
    sent_on date NOT NULL,
    result_due_on date NOT NULL,
    dropped_why character varying(40) NOT NULL,
    reason_code character varying(20) NOT NULL,
    reason character varying(200) NOT NULL,
    bank_ref character varying(60) NOT NULL,
    booked_on date NOT NULL,
    voucher character varying(60) NOT NULL,
    CONSTRAINT ck_payment_amount CHECK (((amount > 0) OR ((amount = 0) AND ((way)::text = 'none'::text)))),
    CONSTRAINT ck_payment_kept_back CHECK ((kept_back >= 0)),
    CONSTRAINT ck_payment_state CHECK (((state)::text = ANY ((ARRAY['planned'::character varying, 'sent'::character varying, 'unknown'::character varying, 'paid'::character varying, 'failed'::character varying, 'returned'::character varying, 'dropped'::character varying])::text[])))
);
CREATE SEQUENCE public.payment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.payment_id_seq OWNED BY public.payment.id;
CREATE TABLE public.payout (
    no character varying(30) NOT NULL,
    area character varying(6) NOT NULL,
    applied_on date NOT NULL,
    state character varying(32) NOT NULL,
    state_since date NOT NULL,
    version integer NOT NULL,
    head bytea DEFAULT '\x'::bytea NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    stuck character varying(500) DEFAULT ''::character varying NOT NULL,
    id bigint NOT NULL,
    bank character varying(40) NOT NULL,
    items integer NOT NULL,
    open_items integer NOT NULL,
    total bigint NOT NULL,
    plan_hash character varying(64) NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    drafted_by character varying(64) NOT NULL,
    signed_by character varying(64) NOT NULL,
    sent_on date NOT NULL,
    result_due_on date NOT NULL,
    files text NOT NULL,
    written_at timestamp with time zone,
    CONSTRAINT ck_payout_state CHECK (((state)::text = ANY ((ARRAY['drafted'::character varying, 'signed'::character varying, 'sent'::character varying, 'unknown'::character varying, 'settled'::character varying, 'void'::character varying])::text[])))
);
CREATE SEQUENCE public.payout_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.payout_id_seq OWNED BY public.payout.id;
CREATE TABLE public.person (
    id bigint NOT NULL,
    area character varying(6) NOT NULL,
    psn_no character varying(30) NOT NULL,
    name character varying(100) NOT NULL,
    cert_type character varying(6) NOT NULL,
    certno character varying(50) NOT NULL,
    insutype character varying(6) NOT NULL,
    psn_type character varying(6) NOT NULL,
    insured_from date NOT NULL,
    covered_to date NOT NULL,
    coverage_end character varying(10) NOT NULL,
    phone character varying(50) NOT NULL,
    bank_name character varying(200) NOT NULL,
    bank_code character varying(20) NOT NULL,
    account character varying(50) NOT NULL,
    account_name character varying(100) NOT NULL,
    content_hash character varying(64) NOT NULL,
    civil_servant boolean DEFAULT false NOT NULL,
    identity character varying(20) DEFAULT ''::character varying NOT NULL,
    merged_into_id bigint
);
CREATE SEQUENCE public.person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.person_id_seq OWNED BY public.person.id;
CREATE TABLE public.receipt (
    id bigint NOT NULL,
    claim_id bigint NOT NULL,
    area character varying(6) NOT NULL,
    code character varying(30) NOT NULL,
    number character varying(30) NOT NULL,
    check_code character varying(20) NOT NULL,
    issued_on date NOT NULL,
    total bigint NOT NULL,
    released boolean NOT NULL
);
CREATE SEQUENCE public.receipt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.receipt_id_seq OWNED BY public.receipt.id;
CREATE TABLE public.recovery (
    no character varying(30) NOT NULL,
    area character varying(6) NOT NULL,
    applied_on date NOT NULL,
    state character varying(32) NOT NULL,
    state_since date NOT NULL,
    version integer NOT NULL,
    head bytea DEFAULT '\x'::bytea NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    stuck character varying(500) DEFAULT ''::character varying NOT NULL,
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    claim_id bigint NOT NULL,
    claim_no character varying(30) NOT NULL,
    person_id bigint NOT NULL,
    amount bigint NOT NULL,
    done bigint NOT NULL,
    funds text NOT NULL,
    shift text NOT NULL,
    set_off boolean NOT NULL,
    payee_name character varying(100) NOT NULL,
    payee_account character varying(50) NOT NULL,
    payee_bank_code character varying(20) NOT NULL,
    held_back boolean NOT NULL,
    reason character varying(1000) NOT NULL,
    cause character varying(32) NOT NULL,
    explained text NOT NULL,
    calculation_id bigint,
    replaces_id bigint,
    proposed_by character varying(64) NOT NULL,
    decided_by character varying(64) NOT NULL,
    CONSTRAINT ck_recovery_amount CHECK (((amount > 0) AND ((done >= 0) AND (done <= amount)))),
    CONSTRAINT ck_recovery_state CHECK (((state)::text = ANY ((ARRAY['proposed'::character varying, 'open'::character varying, 'closed'::character varying, 'cancelled'::character varying])::text[])))
);
CREATE SEQUENCE public.recovery_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.recovery_id_seq OWNED BY public.recovery.id;
CREATE TABLE public.red_receipt (
    code character varying(30) NOT NULL,
    number character varying(30) NOT NULL,
    source character varying(200) NOT NULL,
    red_on date NOT NULL,
    known_on date NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.referral (
    no character varying(30) NOT NULL,
    area character varying(6) NOT NULL,
    applied_on date NOT NULL,
    state character varying(32) NOT NULL,
    state_since date NOT NULL,
    version integer NOT NULL,
    head bytea DEFAULT '\x'::bytea NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    stuck character varying(500) DEFAULT ''::character varying NOT NULL,
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    insutype character varying(6) NOT NULL,
    applied_at timestamp with time zone NOT NULL,
    channel character varying(20) NOT NULL,
    phone character varying(50) NOT NULL,
    address character varying(200) NOT NULL,
    from_code character varying(12) NOT NULL,
    from_name character varying(200) NOT NULL,
    from_level character varying(6) NOT NULL,
    to_id bigint NOT NULL,
    to_code character varying(12) NOT NULL,
    to_name character varying(200) NOT NULL,
    to_level character varying(6) NOT NULL,
    destination character varying(6) NOT NULL,
    diagnosis character varying(20) NOT NULL,
    diagnosis_name character varying(100) NOT NULL,
    condition character varying(2000) NOT NULL,
    referral_type character varying(30) NOT NULL,
    reason character varying(20) NOT NULL,
    opinion character varying(200) NOT NULL,
    hospital_agrees boolean NOT NULL,
    referred_on date NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    lower_level boolean NOT NULL,
    lower_level_why character varying(200) NOT NULL,
    requested_by character varying(64) NOT NULL,
    agreed_by character varying(64) NOT NULL,
    filing_id bigint,
    filing_no character varying(30) NOT NULL,
    ext_no character varying(40),
    content_hash character varying(64) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT ck_referral_days CHECK ((starts_on <= ends_on)),
    CONSTRAINT ck_referral_state CHECK (((state)::text = ANY ((ARRAY['requested'::character varying, 'agreed'::character varying, 'transmitted'::character varying, 'used'::character varying, 'expired'::character varying, 'cancelled'::character varying, 'refused'::character varying])::text[])))
);
CREATE TABLE public.referral_event (
    id bigint NOT NULL,
    referral_no character varying(30) NOT NULL,
    to_code character varying(12) NOT NULL,
    kind character varying(12) NOT NULL,
    payload text NOT NULL,
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone
);
CREATE SEQUENCE public.referral_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.referral_event_id_seq OWNED BY public.referral_event.id;
CREATE SEQUENCE public.referral_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.referral_id_seq OWNED BY public.referral.id;
CREATE TABLE public.register_change (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    key character varying(40) NOT NULL,
    before text NOT NULL,
    day date NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.register_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.register_change_id_seq OWNED BY public.register_change.id;
CREATE TABLE public.removal (
    no integer NOT NULL,
    kind character varying(8) NOT NULL,
    machine character varying(12) NOT NULL,
    case_id bigint NOT NULL,
    case_no character varying(30) NOT NULL,
    seqs text NOT NULL,
    content bytea,
    actor character varying(64) NOT NULL,
    second character varying(64) NOT NULL,
    reason character varying(1000) NOT NULL,
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    prev_hash bytea NOT NULL,
    hash bytea NOT NULL
);
CREATE TABLE public.report (
    case_id bigint NOT NULL,
    seq integer NOT NULL,
    area character varying(6) NOT NULL,
    event character varying(2) NOT NULL,
    day date NOT NULL,
    tries smallint DEFAULT '0'::smallint NOT NULL,
    due_at timestamp with time zone,
    error character varying(500)
);
CREATE TABLE public.reported (
    case_id bigint NOT NULL,
    seq integer NOT NULL,
    area character varying(6) NOT NULL,
    event character varying(2) NOT NULL,
    day date NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    sent_to character varying(200) NOT NULL
);
CREATE TABLE public.run (
    id bigint NOT NULL,
    name character varying(32) NOT NULL,
    day date NOT NULL,
    slot integer NOT NULL,
    state character varying(12) NOT NULL,
    lease_owner character varying(100) NOT NULL,
    lease_until timestamp with time zone,
    attempt integer NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    moved integer NOT NULL,
    skipped integer NOT NULL,
    refused integer NOT NULL,
    error character varying(2000) NOT NULL,
    actor character varying(64) NOT NULL,
    CONSTRAINT ck_run_counts CHECK (((moved >= 0) AND (skipped >= 0) AND (refused >= 0)))
);
CREATE SEQUENCE public.run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.run_id_seq OWNED BY public.run.id;
CREATE TABLE public.run_part (
    id bigint NOT NULL,
    run_id bigint NOT NULL,
    stage character varying(40) NOT NULL,
    area character varying(6) NOT NULL,
    seq integer NOT NULL,
    after_key text,
    upto_key text NOT NULL,
    done_to text,
    state character varying(12) NOT NULL,
    held boolean NOT NULL,
    lease_owner character varying(100) NOT NULL,
    lease_until timestamp with time zone,
    attempt integer NOT NULL,
    moved integer NOT NULL,
    skipped integer NOT NULL,
    refused integer NOT NULL,
    error character varying(2000) NOT NULL,
    trying text,
    result text,
    CONSTRAINT ck_run_part_counts CHECK (((moved >= 0) AND (skipped >= 0) AND (refused >= 0)))
);
CREATE SEQUENCE public.run_part_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.run_part_id_seq OWNED BY public.run_part.id;
CREATE TABLE public.seal (
    no integer NOT NULL,
    since timestamp with time zone NOT NULL,
    upto timestamp with time zone NOT NULL,
    moves bigint NOT NULL,
    cases bigint NOT NULL,
    root bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    prev_hash bytea NOT NULL,
    hash bytea NOT NULL
);
CREATE TABLE public.setting (
    name character varying(40) NOT NULL,
    value character varying(400) NOT NULL
);
CREATE TABLE public.settlement (
    id bigint NOT NULL,
    area character varying(6) NOT NULL,
    settlement_no character varying(30) NOT NULL,
    person_id bigint NOT NULL,
    institution_id bigint,
    med_type character varying(6) NOT NULL,
    admitted_on date NOT NULL,
    discharged_on date NOT NULL,
    settled_at timestamp with time zone NOT NULL,
    total bigint NOT NULL,
    fund_paid bigint NOT NULL,
    pay_loc character varying(3) NOT NULL,
    setl_type character varying(3) NOT NULL,
    bill_code character varying(30) NOT NULL,
    bill_no character varying(30) NOT NULL,
    reversed boolean NOT NULL,
    content_hash character varying(64) NOT NULL,
    undoes character varying(30),
    disease character varying(20),
    inscp_scp_amt bigint,
    act_pay_dedc bigint,
    hifp_pay bigint,
    hifmi_pay bigint,
    hifob_pay bigint,
    cvlserv_pay bigint,
    maf_pay bigint
);
CREATE SEQUENCE public.settlement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.settlement_id_seq OWNED BY public.settlement.id;
CREATE TABLE public.spent_receipt (
    code character varying(30) NOT NULL,
    number character varying(30) NOT NULL,
    holder character varying(40) NOT NULL,
    settled boolean NOT NULL,
    day date NOT NULL
);
CREATE TABLE public.tally (
    id bigint NOT NULL,
    machine character varying(12) NOT NULL,
    area character varying(6) NOT NULL,
    state character varying(32) NOT NULL,
    n bigint NOT NULL
);
CREATE SEQUENCE public.tally_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.tally_id_seq OWNED BY public.tally.id;
CREATE TABLE public.year_posting (
    id bigint NOT NULL,
    area character varying(6) NOT NULL,
    person_id bigint NOT NULL,
    population character varying(10) NOT NULL,
    year date NOT NULL,
    bucket character varying(40) NOT NULL,
    "on" date NOT NULL,
    claim_id bigint,
    calculation_id bigint,
    settlement_id bigint,
    settled_at timestamp with time zone,
    unknown smallint DEFAULT '0'::smallint NOT NULL,
    kind character varying(12) NOT NULL,
    admissions integer NOT NULL,
    deductible bigint NOT NULL,
    pool_paid bigint NOT NULL,
    in_scope bigint NOT NULL,
    second_paid bigint NOT NULL,
    civil_paid bigint NOT NULL,
    assistance_paid bigint NOT NULL,
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT ck_year_posting_source CHECK (((claim_id IS NULL) <> (settlement_id IS NULL)))
);
CREATE SEQUENCE public.year_posting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.year_posting_id_seq OWNED BY public.year_posting.id;
ALTER TABLE ONLY public.move ATTACH PARTITION public.move_202507 FOR VALUES FROM ('2025-07-01') TO ('2025-08-01');
ALTER TABLE ONLY public.move ATTACH PARTITION public.move_202508 FOR VALUES FROM ('2025-08-01') TO ('2025-09-01');
ALTER TABLE ONLY public.move ATTACH PARTITION public.move_202509 FOR VALUES FROM ('2025-09-01') TO ('2025-10-01');
ALTER TABLE ONLY public.move ATTACH PARTITION public.move_202510 FOR VALUES FROM ('2025-10-01') TO ('2025-11-01');
ALTER TABLE ONLY public.move ATTACH PARTITION public.move_202608 FOR VALUES FROM ('2026-08-01') TO ('2026-09-01');
ALTER TABLE ONLY public.move ATTACH PARTITION public.move_202609 FOR VALUES FROM ('2026-09-01') TO ('2026-10-01');
ALTER TABLE ONLY public.move ATTACH PARTITION public.move_202610 FOR VALUES FROM ('2026-10-01') TO ('2026-11-01');
ALTER TABLE ONLY public.move ATTACH PARTITION public.move_202611 FOR VALUES FROM ('2026-11-01') TO ('2026-12-01');
ALTER TABLE ONLY public.move ATTACH PARTITION public.move_default DEFAULT;
ALTER TABLE ONLY public.access_log ALTER COLUMN id SET DEFAULT nextval('public.access_log_id_seq'::regclass);
ALTER TABLE ONLY public.app_user ALTER COLUMN id SET DEFAULT nextval('public.app_user_id_seq'::regclass);
ALTER TABLE ONLY public.bank_line ALTER COLUMN id SET DEFAULT nextval('public.bank_line_id_seq'::regclass);
ALTER TABLE ONLY public.bank_reading ALTER COLUMN id SET DEFAULT nextval('public.bank_reading_id_seq'::regclass);
ALTER TABLE ONLY public.calculation ALTER COLUMN id SET DEFAULT nextval('public.calculation_id_seq'::regclass);
ALTER TABLE ONLY public.claim ALTER COLUMN id SET DEFAULT nextval('public.claim_id_seq'::regclass);
ALTER TABLE ONLY public.downtime ALTER COLUMN id SET DEFAULT nextval('public.downtime_id_seq'::regclass);
ALTER TABLE ONLY public.entitlement ALTER COLUMN id SET DEFAULT nextval('public.entitlement_id_seq'::regclass);
ALTER TABLE ONLY public.entry ALTER COLUMN id SET DEFAULT nextval('public.entry_id_seq'::regclass);
ALTER TABLE ONLY public.fee_line ALTER COLUMN id SET DEFAULT nextval('public.fee_line_id_seq'::regclass);
ALTER TABLE ONLY public.filing ALTER COLUMN id SET DEFAULT nextval('public.filing_id_seq'::regclass);
ALTER TABLE ONLY public.institution ALTER COLUMN id SET DEFAULT nextval('public.institution_id_seq'::regclass);
ALTER TABLE ONLY public.notice ALTER COLUMN id SET DEFAULT nextval('public.notice_id_seq'::regclass);
ALTER TABLE ONLY public.payment ALTER COLUMN id SET DEFAULT nextval('public.payment_id_seq'::regclass);
ALTER TABLE ONLY public.payout ALTER COLUMN id SET DEFAULT nextval('public.payout_id_seq'::regclass);
ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);
ALTER TABLE ONLY public.receipt ALTER COLUMN id SET DEFAULT nextval('public.receipt_id_seq'::regclass);
ALTER TABLE ONLY public.recovery ALTER COLUMN id SET DEFAULT nextval('public.recovery_id_seq'::regclass);
ALTER TABLE ONLY public.referral ALTER COLUMN id SET DEFAULT nextval('public.referral_id_seq'::regclass);
ALTER TABLE ONLY public.referral_event ALTER COLUMN id SET DEFAULT nextval('public.referral_event_id_seq'::regclass);
ALTER TABLE ONLY public.register_change ALTER COLUMN id SET DEFAULT nextval('public.register_change_id_seq'::regclass);
ALTER TABLE ONLY public.run ALTER COLUMN id SET DEFAULT nextval('public.run_id_seq'::regclass);
ALTER TABLE ONLY public.run_part ALTER COLUMN id SET DEFAULT nextval('public.run_part_id_seq'::regclass);
ALTER TABLE ONLY public.settlement ALTER COLUMN id SET DEFAULT nextval('public.settlement_id_seq'::regclass);
ALTER TABLE ONLY public.tally ALTER COLUMN id SET DEFAULT nextval('public.tally_id_seq'::regclass);
ALTER TABLE ONLY public.year_posting ALTER COLUMN id SET DEFAULT nextval('public.year_posting_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES
	('0015');
INSERT INTO public.app_user VALUES
	(1, 'intake', '["intake"]', NULL, true, ''),
	(2, 'reviewer', '["reviewer"]', NULL, true, ''),
	(3, 'reviewer2', '["reviewer"]', NULL, true, ''),
	(4, 'approver', '["approver"]', NULL, true, ''),
	(5, 'approver2', '["approver"]', NULL, true, ''),
	(6, 'cashier', '["cashier"]', NULL, true, ''),
	(7, 'cashier2', '["cashier"]', NULL, true, ''),
	(8, 'auditor', '["auditor"]', NULL, true, ''),
	(9, 'admin', '["admin"]', NULL, true, ''),
	(10, 'applicant', '["applicant"]', NULL, true, ''),
	(11, 'doctor', '["hospital"]', NULL, true, 'H23060000001'),
	(12, 'head', '["hospital"]', NULL, true, 'H23060000001');
INSERT INTO public.archived_case VALUES
	('claim', 2, '230600SB20250606000001C', '230600002202506060000004', '230600', 3, 'withdrawn', '2025-07-08', 'f01105579cdf9fa470787b88bb160db44c1bc8506df31d8e51f6033e7aedf6ef', '2026-08-15', 3, '\x286553ef888221767853ef8d54a53c523ae779b707170bd079d9b8ed87776ce0', '\x789cad584b8f1cb711fe2b833eef0a24fbc1eef529f629e7f8e42068f0d533c4f663d464ef7a222c60237014189663248e1c588603215660248ea40086114b727e8d667675f25f4891fd9859ed288a0c2d1abb64159bacaaefab62f5de08042b455732ab9b3a38fae5af0e0251325dc1f046c064a5ad553277aa8020121fa2e890a4c141c0e6aab6c151dd95254c96cb52c33266a765093c6f237284103cd790ff7927d82eddd9d12d759a5631270b5182909fb7fa44c9de26ceeae3bc55a62bdd11811358b1c8eb6698adf205ab616dc14aa30ebc4fbdc68df265dbf05255a3b95e76ba586d570cfee75a6ed7b40af4aa522d782a567e2158a4dae12d38af56254c9abad4b572a2a6b61014b0c42c405e208c511cd34cc8222b5844114d294f53ce7182248f2281b9486394c822c43255312e1214868a32258b44157ec713d5ea7abe6397d46c5e37461b38e1e7185d7bd7c74a6ac3cab2391dc3057330102cdf079dec542fcde0e71093c3100f5288d389361008564ea1dc46e0c8b69d13bc6bfbb8f7482144dcee304c7a9423d8acd0b504bb8d6711f0a9336a089b1fe7aa1ea68d748a4297cecbae964a68094ec029f5249ff507bdf9337f4e88a83f86bc35abd86ae64334b30b357388cd8004336d66756367c35e6f7825ab9aaeb6b3a2715132336de1086d1d259c19a74acf178e58f09e43f2d70ebff5573737777ff7c2c3d7bf7f70f19b1f2efef6dbf33bb7375f7cb3f9e6eefae1bfd61f3dfef1c947eb879f6fbef8fbfac32fcf1ffff1c72777fac1fa938fd7fff9e0d9fb379f3ef9fcd9cd5b9bdb0f2feedf3dbfff597006782d14932ea26912c7a12ad2342504d384a67e26e388c5a18849c814a5190726618ab8443493194f954c29a589508e098e2904fed4c66adb4da4a6974535ab064040dad9d5d2cd42ec3628b5b1238dcaa639ced99ce97a0f612a66819c4012581b5c3cfac7d3c73f5c3c78ffe9e3ef40b7f9f4bb8b6fbf3fbff7f5e6d67d98baf1a75f6ffefdc1fad69f9cf6bd7b170f3e846773fb9ff0cae6cf1f07705805641d2cc1217227d43e2959994f8ced794c0fb1e3f10e097ff1e6250ee2b740dd70a3da93a1ae0d646e5a3dd7b0a3c93913c753f9d88a85a34970847665e0fda5e2b2d540eaafb66220a233d4e85aa8e783b5642b062568cce2619a9ba66bc58004c894ca99184c08120289959234034e4419308326d32a5f0e87e4c1908049ecdd8ea60503c0eb4fbedddcbeb97ef26852408a37c5ee81ad1a6bff20ab5c0d1b23b304881b09f92acd1e0a0cda7d65035466e05e08b345538f6eb64da5a104ecaf427007b8d706d77c2d695505d564ac64cfadb65d5be7d619cb4e99b6ae8a2c1984b404ad01b6efb8662c101686a7da2e64cb4eeb51362136b20ba55ed52c9797eb2768a8d7b4ccd58bdc2edaa69b2f269f8dedc4717f985de8563a53ecca97157f41ec08e1b70b0df0cc36d6852d06a42149616b71ecbc180100416d0ad5e605c46d146965fcbb5dedee8742ab2d391d09b570fc593263022f303e06a12b340520eeaf2b7fbd573dd586b3fb1b232fd589bfd7100926d99097289c44fb2e16e751dcd7d509c190249444284d87823b3273f3d7f7367fb90785e1d9ddefcfefdcc7bef240b791ab644c92e6b4ce0d1c06d745041b23707809375f8f28764cd242f9f5388b48e632e020b8deb11acadccabf13f6b25609a597d69391b8285490ab7d04846ddc85aeab65d3da7d4d88bd84fedb383a8aa22342afe1986451f28e6f0b80cd43d9956cf53c5ba4321e0d3062a1801e80019c0af8dd3883badfb70a316c16a61149082689622814a1ca1826524067006324a2b84812911634a68c522e082f32ac44c2b94ab2cc5763b1f0b80eed1b84afceb95ab0b2c85dc20f75a75527637f3265db30ee76db1f6827a6eece28563a860521dc479cb1087102d680550cfa9a444a2c28dc4e92a890f1380943ca5124a384448a642953e0947476ba781a75dd63b75bf880cff3b9dac200679d1d6cb1312be32eea57c086a28826e8ffc7e66ae9b80a51c46988b1480a51a4052731952961f0000b78c64524328459c1700178b0289202a394d190cbb0e034f2f47f75885e032ff6418cf7e33bceaefb704d08ed30778b942b2ef9a4d985cb37f80292f0a588a52362d935041e66f14b104bb788edd6f0ab58bd8636ead5b17a0d0479c5744c33048d01264808d82f4905c25c12cc39e464c822162a8904385d64511c6311f2b410123236233456aa20633a863b605f4d852de663d07dc70a9db2164311e54de781dd83f82e9c0274f6f257e28bf2764fae0e9bc0e528aff06f1f5ee000ab1c2faef630fdbea9fbec3c7331807ee7a536798a0f8e863fc9d1bd74df43719fa178f2748afaff7672e20e7c8b3c7df468f387afd677be7c817b7b2c71900ed7648fe9f3eeb9388f973a9789106930fca760f2ba57664946514cf1ceb78831ddde7ea1ee2aee9985500a3778047daccf82127c710cefbf37771b2467e64ab1368746c0d1d47da69cfd17081e4598', '\xe6f9f58377a93685d77faa0c6ac36f89f8a5f445f68cffd4316021176eefce76');
INSERT INTO public.bank_line VALUES
	(1, 1, 2, '230600BF202507100000018-1', '', 'failed', 20000, false, '2025-07-10', 'AC01', '账号不存在', 'B000018-1', '', 'applied', '', '', '9999-12-31', ''),
	(2, 1, 3, '230600BF202507100000026-1', '', 'paid', 63757, false, '2025-07-10', '', '', 'B000026-1', '', 'applied', '', '', '9999-12-31', ''),
	(3, 1, 4, '230600BF202507100000034-1', '', 'paid', 17272, false, '2025-07-10', '', '', 'B000034-1', '', 'applied', '', '', '9999-12-31', '');
INSERT INTO public.bank_reading VALUES
	(1, '82f6d5a05b9101491ad3c0ca9b872a8c09241145c19563ea2740811824e0afec', 'result.csv', 'result', 'example_csv', 'cashier', '2025-07-10', '2025-07-10 14:44:30.194793+00', NULL);
INSERT INTO public.benefit_plan VALUES
	('cd8343b6abfb8dce69308cf60384e7b3c23282286191f5528c15e715b83bfc5d', '230600', '{"area":"230600","bands":[{"rate":82800000,"to":null}],"bands_from":"deductible","bucket":"inpatient","by_year":false,"ceiling":50000000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":90000000,"second_layer":false},"deductible":48000,"denied":"","fixed_sum":null,"layers":[{"bands":[{"rate":90000000,"to":null}],"bands_from":"start","base":"above_ceiling","ceiling":50000000,"counts":["deductible"],"fund":"hifob_pay","name":"second","start":0,"yearly":true}],"lines":{"days_before":0,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":48000,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":92000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":90000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"admission","round_bands":false,"situation":"temporary","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/inpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"cross_year":{"area":"100000","doubt":"","label":"跨年度住院的计算方法","label_en":"how a stay across two benefit years is calculated","note":"","parameter":"cross_year","reference":"江苏省异地就医经办服务规程 第四十四条列有两种方法；缺省按出院结算日整体计算","scope":"","start":"2000-01-01","tier":"","verified":false},"days_before_admission":{"area":"100000","doubt":"","label":"入院前多少天内的费用并入住院","label_en":"days before admission whose charges join the stay","note":"","parameter":"days_before_admission","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/inpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按次住院","scope":"inpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/inpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"second":{"area":"230600","doubt":"","label":"居民大病、职工大额","label_en":"second layer (serious illness, large amounts)","note":"职工大额，超过统筹基金最高支付限额的部分","parameter":"second_layer","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/inpatient","start":"2024-01-01","tier":"D","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}'),
	('5d4f8a9eafe89c9eff2d450a12669986277ded64c153ccff4f62b75bf05f5ab4', '230600', '{"area":"230600","bands":[{"rate":45000000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":300000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":90000000,"second_layer":false},"deductible":30000,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":30000,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":90000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"temporary","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}'),
	('0f5d115da909e1a77860c8c1f6be8b5f6543b11659ddc4968be78783f3aaac97', '230600', '{"area":"230600","bands":[{"rate":42500000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":20000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":85000000,"second_layer":false},"deductible":0,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":0,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":85000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"emergency","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"来源未载起付标准，按不设起付标准处理","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"另一说明写“降低20个百分点”（M1），与系数 0.85/0.65（M2）不一致；本库按系数","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}'),
	('f61a40900f88f68d6928978545a698c57ebcec2236827785f20845e48b881db4', '230600', '{"area":"230600","bands":[{"rate":45000000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":300000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":90000000,"second_layer":false},"deductible":30000,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":30000,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":90000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"emergency","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}'),
	('4b9005055b503645df14add254b1135a888a1110ceaeef758d4d8ef0819eb512', '230600', '{"area":"230600","bands":[{"rate":55000000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":300000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"home","of_first_pay_too":false,"rate":0,"second_layer":false},"deductible":30000,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":30000,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":5000000,"rule":"ratio_points","source":"ratio_points"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"long_term","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"ratio_points":{"area":"230600","doubt":"","label":"支付比例提高的百分点","label_en":"points added to the ratio","note":"","parameter":"ratio_points","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}'),
	('eb588a826acf266773a8dc5d9490fd0c76f4598a9c636ae4807cf89b14e315e7', '230600', '{"area":"230600","bands":[{"rate":32500000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":20000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":65000000,"second_layer":false},"deductible":0,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":0,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":65000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"none","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"来源未载起付标准，按不设起付标准处理","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"另一说明写“降低20个百分点”（M1），与系数 0.85/0.65（M2）不一致；本库按系数","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}');
INSERT INTO public.calculation VALUES
	(1, 6, 1, '230600', 4, '2025-07-08', '796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4', 'cd8343b6abfb8dce69308cf60384e7b3c23282286191f5528c15e715b83bfc5d', '{"area":"230600","care":"inpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":2,"provincial":false,"special":false},"destination":"230100","disease":"I10.x00","filed":"temporary","hospital":{"level":2,"provincial":false,"special":false},"identities":[],"insured_from":"2020-03-26","med_type":"21","on":"2025-03-26","person":"working","population":"employee","situation":"temporary","transfer_from":null,"until":"2025-04-05","zone":"in_province"}', '{"disallowed":0,"lines":[["03",111960,279900000,40000,null,null,"2025-03-29",0],["02",40428,202140000,20000,2000,null,"2025-04-04",0],["02",33694,168470000,20000,500,null,"2025-03-29",0],["02",85694,428470000,20000,500,null,"2025-03-28",0]],"on":"2025-03-26","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}', false, 271776, 111960, 0, 14056, 145760, 48000, 80945, 0, 0, 0, 0, 80945, 190831),
	(2, 3, 1, '230600', 8, '2025-07-08', '796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4', '5d4f8a9eafe89c9eff2d450a12669986277ded64c153ccff4f62b75bf05f5ab4', '{"area":"230600","care":"outpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"310100","disease":"E11.900","filed":"temporary","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2007-03-28","med_type":"11","on":"2025-03-29","person":"working","population":"employee","situation":"temporary","transfer_from":null,"until":"2025-03-29","zone":"cross_province"}', '{"disallowed":0,"lines":[["01",94805,189610000,50000,null,null,"2025-03-29",0],["01",39204,130680000,30000,null,null,"2025-03-29",0],["02",36476,182380000,20000,500,null,"2025-03-29",0],["03",49227,164090000,30000,null,null,"2025-03-29",0],["01",3021,10070000,30000,null,null,"2025-03-29",0],["03",75545,151090000,50000,null,null,"2025-03-29",0]],"on":"2025-03-29","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}', false, 298278, 124772, 0, 1824, 171682, 30000, 63757, 0, 0, 0, 0, 63757, 234521),
	(3, 1, 1, '230600', 13, '2025-07-08', '796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4', '0f5d115da909e1a77860c8c1f6be8b5f6543b11659ddc4968be78783f3aaac97', '{"area":"230600","care":"emergency","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"210200","disease":"S52.500","filed":"emergency","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2019-04-21","med_type":"1301","on":"2025-05-02","person":"elderly","population":"resident","situation":"emergency","transfer_from":null,"until":"2025-05-02","zone":"cross_province"}', '{"disallowed":0,"lines":[["01",44130,88260000,50000,null,null,"2025-05-02",0],["01",13647,45490000,30000,null,null,"2025-05-02",0],["02",29095,58190000,50000,2000,null,"2025-05-02",0],["01",28026,140130000,20000,null,null,"2025-05-02",0]],"on":"2025-05-02","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}', false, 114898, 0, 0, 5819, 109079, 0, 20000, 0, 0, 0, 0, 20000, 94898),
	(4, 4, 1, '230600', 19, '2025-07-08', '796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4', 'f61a40900f88f68d6928978545a698c57ebcec2236827785f20845e48b881db4', '{"area":"230600","care":"emergency","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"110100","disease":"I10.x00","filed":"emergency","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2017-05-12","med_type":"1301","on":"2025-04-17","person":"working","population":"employee","situation":"emergency","transfer_from":null,"until":"2025-04-17","zone":"cross_province"}', '{"disallowed":0,"lines":[["01",12652,31630000,40000,null,null,"2025-04-17",0],["03",60935,121870000,50000,null,null,"2025-04-17",0],["02",9846,32820000,30000,2000,null,"2025-04-17",0],["01",24450,81500000,30000,null,null,"2025-04-17",0],["03",52503,175010000,30000,null,null,"2025-04-17",0],["02",26004,86680000,30000,1000,null,"2025-04-17",0]],"on":"2025-04-17","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}', false, 186390, 113438, 0, 4569, 68383, 30000, 17272, 0, 0, 0, 0, 17272, 169118),
	(5, 5, 1, '230600', 9, '2025-07-08', '796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4', '4b9005055b503645df14add254b1135a888a1110ceaeef758d4d8ef0819eb512', '{"area":"230600","care":"outpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"440100","disease":"I10.x00","filed":"long_term","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2014-09-18","med_type":"11","on":"2025-05-10","person":"retired","population":"employee","situation":"long_term","transfer_from":null,"until":"2025-05-10","zone":"cross_province"}', '{"disallowed":0,"lines":[["03",79725,159450000,50000,null,127560000,"2025-05-10",0]],"on":"2025-05-10","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}', false, 79725, 79725, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 79725),
	(6, 8, 1, '230600', 12, '2025-07-08', '796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4', 'eb588a826acf266773a8dc5d9490fd0c76f4598a9c636ae4807cf89b14e315e7', '{"area":"230600","care":"outpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"440100","disease":"E11.900","filed":"none","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2014-03-23","med_type":"11","on":"2025-05-13","person":"minor","population":"resident","situation":"none","transfer_from":null,"until":"2025-05-13","zone":"cross_province"}', '{"disallowed":0,"lines":[["02",47016,156720000,30000,2000,null,"2025-05-13",0]],"on":"2025-05-13","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}', false, 47016, 0, 0, 9403, 37613, 0, 12224, 0, 0, 0, 0, 12224, 34792);
INSERT INTO public.claim VALUES
	('230600SB202505160000019', '230600', '2025-05-16', 'payment_failed', '2025-07-10', 8, '\x189f733f6bb242500634cf56f5920751f36242ee86216c1e2c171ddd12f223a5', 0, '', '230600002202505160000003', 13, '390', '2025-05-16 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","急诊诊断证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-06-30', false, '2026-08-15', '0027c79a22bf2afcb6bd176d671693c5321b25c7e60f74337134ca020924daa3', 1, 11, '', 'emergency', '1301', '2025-05-02', '2025-05-02', 'S52.500', true, 'none', '04', '林芳', '6222085776238289455', '102265000014', '', '', 114898, 20000, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250304000001S may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250304000001S 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', '', '9999-12-31', '230600BF202507100000018-1', 'failed', '', 'posted', '', NULL, 3, 'emergency', NULL, true, true, 0, '', false),
	('230600SB20250429000001T', '230600', '2025-04-29', 'paid', '2025-07-10', 8, '\x61ad49ed6ec41f6a3e64a7c4be0e5ee46966a366b5938292c3353fc82830d3ea', 0, '', '230600002202504290000005', 8, '310', '2025-04-29 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '2c4247b2d28b0e21ca9a1c61fe8c8a97be4f03279e742329fcabb4fa21bef80b', 3, 4, '', 'outpatient', '11', '2025-03-29', '2025-03-29', 'E11.900', false, 'none', '03', '杨艳涛', '6222082253883822975', '102265000014', '', '', 298278, 63757, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000034 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000034 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-16', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000026-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 2, 'temporary', 8, true, true, 0, '', false),
	('230600SB20250613000001T', '230600', '2025-06-13', 'awaiting_parcel', '2025-07-07', 2, '\x3062b015609b7e75c8984864bd14233b91526ad31fa44edf66f6df1701a3b2ca', 0, '', '230600002202506130000031', 11, '390', '2025-06-13 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '2025-08-06', false, '2026-08-15', '9999-12-31', false, '9999-12-31', '428b028be46648643803901fbb8fa3c19043ccb4a090fdb359ff1789de819feb', 7, 8, '', 'outpatient', '11', '2025-05-17', '2025-05-17', 'E11.900', false, 'none', '03', '刘强勇', '6222081219377612868', '102265000014', '', '', 38522, NULL, '', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000003A may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000003A 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', false, false, 0, '', '', '', '2025-07-25', '9999-12-31', '2025-07-07', '', '9999-12-31', '', '', '', '', '', NULL, NULL, '', NULL, false, false, 0, '', false),
	('230600SB202505220000016', '230600', '2025-05-22', 'review', '2025-07-08', 4, '\x1c63d585dc2ec8865632382ca1280c5ffb83726dac3dd35a262693d51ab8f048', 0, '', '230600002202505220000034', 12, '390', '2025-05-22 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-07-04', false, '2026-08-15', 'ffdf3879058830d4ac9333465edb9a3228c688b8981c9fd87648c43a496d0b6b', 8, 6, '', 'outpatient', '11', '2025-05-13', '2025-05-13', 'E11.900', false, 'none', '03', '黄兰艳', '6222087331412579657', '102265000014', '', '', 47016, 12224, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250305000001B may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250305000001B 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-07-04', '2025-08-05', '9999-12-31', '', '9999-12-31', '', '', '', 'done', '', NULL, 6, 'none', NULL, true, false, 0, '', false),
	('230600SB20250412000001Y', '230600', '2025-04-12', 'approval', '2025-07-09', 5, '\x832cd965b4ff027511af2c9218537c124e932c75431a371d816ba6eedc47e9bb', 0, '', '230600002202504120000018', 4, '310', '2025-04-12 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","出院小结"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-05-27', false, '2026-08-15', 'adb90dc987a9890fd7b333de3ace31aafbc99af0d693358a9eeba7e237e1f5ee', 6, 12, '', 'inpatient', '21', '2025-03-26', '2025-04-05', 'I10.x00', false, 'none', '03', '刘超超', '6222086245117643504', '102265000014', '', '', 271776, 80945, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000018 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000018 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-05-27', '2025-08-05', '9999-12-31', '', '9999-12-31', '', '', '', 'done', '', NULL, 1, 'temporary', 4, true, true, 0, '', false),
	('230600SB20250517000002R', '230600', '2025-05-17', 'paid', '2025-07-10', 8, '\xb6c16bd7cd474784c33e6df3d24c9acb9ca1e6155d3bb48b61e1155706eccc00', 0, '', '230600002202505170000009', 9, '310', '2025-05-17 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'f0b706062b1c2b6a683186c5f760324879a7af574be2556183bc3dbcb713cf5f', 5, 7, '', 'outpatient', '11', '2025-05-10', '2025-05-10', 'I10.x00', false, 'none', '03', '马志强', '6222086220931578541', '102265000014', '', '', 79725, 0, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000026 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000026 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000042-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 5, 'long_term', 6, true, true, 0, '', false),
	('230600SB20250517000001T', '230600', '2025-05-17', 'paid', '2025-07-10', 8, '\xb3d5bd18bad5a543b1a05e2ab355cf3a7b779479819fe465cb634c38ac16757c', 0, '', '230600002202505170000007', 19, '310', '2025-05-17 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","急诊诊断证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '3b696865216929552c51eed1a1387f4281c46df1b6ba19870f69e7d7c17d93c8', 4, 3, '', 'emergency', '1301', '2025-04-17', '2025-04-17', 'I10.x00', true, 'none', '04', '陈国艳', '6222080076313355114', '102265000014', '', '', 186390, 17272, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000001E may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000001E 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000034-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 4, 'emergency', NULL, true, true, 0, '', false);
INSERT INTO public.entitlement VALUES
	('230600MT20250708000001H', '230600', '2025-07-08', 'active', '2026-08-15', 3, '\x1c9b434c509acd6a650f5abffa014fd20354cc151861dfddff5444b46f3668e7', 0, '', 1, 1, '310', '2025-07-08 14:44:28+00', 'counter', '', 'M01600', '', '["H23060000001"]', '[{"dated_on":"2025-06-20","hospital":"H23060000001","level":"02","paper":"门诊病历"}]', '[]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-07-08', '9999-12-31', 'reviewer', '符合', NULL, '');
INSERT INTO public.entry VALUES
	(1, 3, '', '230600', '310100', 'fund', 'payable', 63757, 'approve', '', '2025-07-09', '2025-07-09 14:44:29.586757+00'),
	(2, 1, '', '230600', '390100', 'fund', 'payable', 20000, 'approve', '', '2025-07-09', '2025-07-09 14:44:29.68761+00'),
	(3, 4, '', '230600', '310100', 'fund', 'payable', 17272, 'approve', '', '2025-07-09', '2025-07-09 14:44:29.756308+00'),
	(4, 1, '', '230600', '390100', 'payable', 'bank', 20000, 'send', '230600BF202507100000018-1', '2025-07-10', '2025-07-10 14:44:30.103549+00'),
	(5, 3, '', '230600', '310100', 'payable', 'bank', 63757, 'send', '230600BF202507100000026-1', '2025-07-10', '2025-07-10 14:44:30.103549+00'),
	(6, 4, '', '230600', '310100', 'payable', 'bank', 17272, 'send', '230600BF202507100000034-1', '2025-07-10', '2025-07-10 14:44:30.103549+00'),
	(7, 1, '', '230600', '390100', 'bank', 'back', 20000, 'fail', '230600BF202507100000018-1', '2025-07-10', '2025-07-10 14:44:30.198477+00'),
	(8, 3, '', '230600', '310100', 'bank', 'paid', 63757, 'confirm', '230600BF202507100000026-1', '2025-07-10', '2025-07-10 14:44:30.198477+00'),
	(9, 4, '', '230600', '310100', 'bank', 'paid', 17272, 'confirm', '230600BF202507100000034-1', '2025-07-10', '2025-07-10 14:44:30.198477+00'),
	(10, 3, '', '230600', '310100', 'paid', 'recoverable', 2000, 'decide', '230600ZH20250710000001A', '2025-07-10', '2025-07-10 14:44:30.383559+00');
INSERT INTO public.fee_line VALUES
	(1, 1, 1, '0731608136', '护理费项目1', '07', '01', 88260000, 50000, 44130, '2025-05-02', NULL, NULL),
	(2, 1, 2, '0697895372', '手术费项目2', '06', '01', 45490000, 30000, 13647, '2025-05-02', NULL, NULL),
	(3, 1, 3, '0401110934', '化验费项目3', '04', '02', 58190000, 50000, 29095, '2025-05-02', 2000, NULL),
	(4, 1, 4, '0916582774', '西药费项目4', '09', '01', 140130000, 20000, 28026, '2025-05-02', NULL, NULL),
	(6, 3, 1, '0888426992', '卫生材料费项目1', '08', '01', 189610000, 50000, 94805, '2025-03-29', NULL, NULL),
	(7, 3, 2, '0808402322', '卫生材料费项目2', '08', '01', 130680000, 30000, 39204, '2025-03-29', NULL, NULL),
	(8, 3, 3, '0898261194', '卫生材料费项目3', '08', '02', 182380000, 20000, 36476, '2025-03-29', 500, NULL),
	(9, 4, 1, '0148184733', '床位费项目1', '01', '03', 164090000, 30000, 49227, '2025-03-29', NULL, NULL),
	(10, 4, 2, '0187260506', '床位费项目2', '01', '01', 10070000, 30000, 3021, '2025-03-29', NULL, NULL),
	(11, 4, 3, '0660960496', '手术费项目3', '06', '03', 151090000, 50000, 75545, '2025-03-29', NULL, NULL),
	(12, 5, 1, '0400544223', '化验费项目1', '04', '01', 31630000, 40000, 12652, '2025-04-17', NULL, NULL),
	(13, 5, 2, '0986185951', '西药费项目2', '09', '03', 121870000, 50000, 60935, '2025-04-17', NULL, NULL),
	(14, 5, 3, '0157138731', '床位费项目3', '01', '02', 32820000, 30000, 9846, '2025-04-17', 2000, NULL),
	(15, 5, 4, '0775658163', '护理费项目4', '07', '01', 81500000, 30000, 24450, '2025-04-17', NULL, NULL),
	(16, 6, 1, '0873409898', '卫生材料费项目1', '08', '03', 175010000, 30000, 52503, '2025-04-17', NULL, NULL),
	(17, 6, 2, '0402351990', '化验费项目2', '04', '02', 86680000, 30000, 26004, '2025-04-17', 1000, NULL),
	(18, 7, 1, '0570906561', '治疗费项目1', '05', '03', 159450000, 50000, 79725, '2025-05-10', NULL, 127560000),
	(19, 8, 1, '0465345976', '化验费项目1', '04', '03', 279900000, 40000, 111960, '2025-03-29', NULL, NULL),
	(20, 8, 2, '0628407067', '手术费项目2', '06', '02', 202140000, 20000, 40428, '2025-04-04', 2000, NULL),
	(21, 8, 3, '0808019375', '卫生材料费项目3', '08', '02', 168470000, 20000, 33694, '2025-03-29', 500, NULL),
	(22, 8, 4, '0838332092', '卫生材料费项目4', '08', '02', 428470000, 20000, 85694, '2025-03-28', 500, NULL),
	(23, 9, 1, '0782982174', '护理费项目1', '07', '02', 36820000, 50000, 18410, '2025-05-17', 500, NULL),
	(24, 9, 2, '0567025902', '治疗费项目2', '05', '01', 100560000, 20000, 20112, '2025-05-17', NULL, NULL),
	(25, 10, 1, '0733012560', '护理费项目1', '07', '02', 156720000, 30000, 47016, '2025-05-13', 2000, NULL);
INSERT INTO public.filing VALUES
	('230600BA20250304000002Q', '230600', '2025-03-04', 'rejected', '2025-07-07', 2, '\xe1ff38c85624da8cc985913398d48189c94853696945fe896a744f65c3020f77', 0, '', '230600001202503040000001', 6, '390', '2025-03-04 02:40:00+00', 'local_online', '13990365896', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '0b464ec093594d7f5da73e58fe9b4595e5db95d8ef7bb12765516dc04003f624', 9, 'other_temporary', '440100', '2025-03-11', '2025-09-11', '2025-09-11', '', false, false, true, false, NULL, '2025-03-04', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503030000026', '230600', '2025-03-03', 'active', '2025-07-08', 3, '\x091ac7e2dd93f39c628a688caed82bcba9bb140f8ff7be2e8c2799658abc9c53', 0, '', '230600001202503030000467', 9, '310', '2025-03-03 11:33:00+00', 'national_fast', '13926728762', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'eba9b230ebc8f215707eae6be48d2e673af1c1d472838928ec343c1ee1fbe402', 6, 'long_term_resident', '440100', '2025-03-03', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202503050000037', '230600', '2025-03-05', 'active', '2026-08-15', 3, '\xc875f0544816f4f29ce5e832b09c1a306732b5bf390dfdaa051713571fc04db3', 0, '', '230600001202503050000006', 5, '310', '2025-03-05 06:11:00+00', 'national_self', '13996428454', NULL, '["身份证件","派出证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'c09fb537e1040106c0d0efb326908f53736505a3ca4eba5982643a9b26ac9dd3', 14, 'stationed_worker', '210200', '2025-03-05', '9999-12-31', '9999-12-31', '', false, true, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '2026-08-15', ''),
	('230600BA202503030000018', '230600', '2025-03-03', 'expired', '2026-08-15', 5, '\x3f12a90af30247446b1b2de7e36b877ca8096e581704b453cbdda7444bb26236', 0, '', '230600001202503030000138', 4, '310', '2025-03-03 04:39:00+00', 'local_online', '13800000000', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '80c5141061a4b052e271a87635c6950e69e402d17e476b132024a6fc3b123505', 4, 'other_temporary', '230100', '2025-03-03', '2025-09-03', '2025-09-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA20250304000001S', '230600', '2025-03-04', 'returned', '2025-07-07', 2, '\x7acc2292e6b84b550c73756335c2efce4a1e5306311fffe28a4b7a73abbb92d1', 0, '', '230600001202503040000450', 13, '390', '2025-03-04 04:00:00+00', 'local_window', '13918243075', NULL, '["身份证件","居住证明"]', '["身份证件"]', '[]', '2025-07-28', false, '2026-08-15', '9999-12-31', false, '9999-12-31', '1a02a272dfc3b563466c7d85a6ad5766f28f0b0bf7ea1d248cb8bd108c553e42', 5, 'long_term_resident', '210200', '2025-03-04', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-04', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000001E', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x6e4b2c42bc8e540c3de3ce4ae18a7594cdd5f220252a0f961b54845cdda005a6', 0, '', '230600001202503070000070', 19, '310', '2025-03-07 09:05:00+00', 'national_fast', '13945273099', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', '85054b1fa9f2303718f46bf037702e1dd771ffdf424ea817d148241e31272d98', 2, 'other_temporary', '110100', '2025-03-14', '2025-09-14', '2025-09-14', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000003A', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\xe71e2abc2bb1f50fee1e9d079ee06006125c050d45f3d6da7f66bd90fbcbf5aa', 0, '', '230600001202503070000806', 11, '390', '2025-03-07 06:56:00+00', 'local_online', '13941172016', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'f0cc07ba630ddd4f2d03d6fcdaefbfe6a849c9b0645d49542e34c42f65c3c2f7', 7, 'other_temporary', '440100', '2025-03-10', '2026-03-10', '2026-03-10', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503050000029', '230600', '2025-03-05', 'submitted', '2025-03-05', 1, '\x369872858e12356736d140ccfaa1e645c7321e78d938dcc820af5b69ebd3884d', 0, '', '230600001202503050000005', 15, '390', '2025-03-05 03:43:00+00', 'local_online', '13975475091', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-07', false, '2026-08-15', '661651d273fda4427c8010580c8c0481a4128afbcb0b8d340a2040628a3d0d77', 13, 'long_term_resident', '460200', '2025-03-12', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250303000005Z', '230600', '2025-03-03', 'active', '2025-07-08', 3, '\xa6977a25369eaea0605884d11e78cdee487a6cee9b3403427f1ae40355a109cb', 0, '', '230600001202503030000003', 18, '390', '2025-03-03 07:10:00+00', 'national_fast', '13902808204', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '8b3f69d90d75963f8726b2c899838d64e5c4b20dc99219b929305598f55a0f12', 11, 'long_term_resident', '220100', '2025-03-03', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202503030000042', '230600', '2025-03-03', 'expired', '2026-08-15', 4, '\xf9ef4d52023b80371de4f7858f71eef5d102c278f4b636e7ccda273506107c7b', 0, '', '230600001202503030000002', 14, '390', '2025-03-03 11:58:00+00', 'local_window', '13926862336', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '6e78557c23783176e9708429568027d36dded4ca8e9c119220dd1b8129bcaa60', 10, 'other_temporary', '440300', '2025-03-03', '2025-09-03', '2025-09-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202507080000014', '230600', '2025-07-08', 'expired', '2026-08-15', 4, '\x8d4005f0c0cc0d824768e803be639cffa3ce6751ea4cb27eee8c64ddb40dcb7e', 0, '', NULL, 1, '310', '2025-07-08 14:44:28+00', 'hospital', '', NULL, '["身份证件","转诊转院证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '9b2e6737a00d33e7d5b934a4ae0a8bcb90df7cdd0ac5754a481e0f2b65fe40bb', 1001, 'referral', '110100', '2025-07-08', '2026-01-08', '2026-01-08', '', false, true, true, false, NULL, '2025-07-08', '9999-12-31', '9999-12-31', '', '2026-08-15', ''),
	('230600BA202503030000034', '230600', '2025-03-03', 'expired', '2026-08-15', 4, '\x531fdd2f2fca4d7261044e997b30af99a1dcca52731d2d01f1be1b5b69ec68ad', 0, '', '230600001202503030000858', 8, '310', '2025-03-03 10:48:00+00', 'national_fast', '13941303895', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '4ffeb7d1586180daabd1b4abdee9738abee32cd5de6a287cb427e952f1411958', 8, 'other_temporary', '310100', '2025-03-03', '2026-03-03', '2026-03-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA20250305000001B', '230600', '2025-03-05', 'submitted', '2025-03-05', 1, '\xc68f928e7d162dae40ff4f3d9ff638c2a27e297d6db2bb818ae9a3473399d715', 0, '', '230600001202503050000048', 12, '390', '2025-03-05 01:20:00+00', 'local_online', '13959216058', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-07', false, '2026-08-15', 'ec9aaf9e281543d21cc016364e542e9382a2d3c631f5bbe1fcfb01adc3591146', 1, 'long_term_resident', '440100', '2025-03-06', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503070000048', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x6021ac8b036e2e82f1c0ab7715da8e7699dc718fdeb9fbb834541ef07c449278', 0, '', '230600001202503070000004', 10, '310', '2025-03-07 07:26:00+00', 'hospital', '13915371089', NULL, '["身份证件","转诊转院证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'd0eb245a32433553922fb0ec864861c3acb3436dea6d6a22510117d5c9ce75ff', 12, 'referral', '460200', '2025-03-07', '2025-09-07', '2025-09-07', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000002C', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\xabcbbd5f98d8fbad1a2e749d2f9a385b71523110d63f29bb545c3e21cfff0599', 0, '', '230600001202503070000091', 3, '310', '2025-03-07 06:38:00+00', 'local_online', '13991435733', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'ae050b9460d6cfae4b8960ab2c088a812933f7ca9333deb7d46206f71bea55f7', 3, 'long_term_resident', '440100', '2025-03-08', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', '');
INSERT INTO public.institution VALUES
	(2, 'H11010000001', '北京市样例第1医院', '1', '02', '02', '110100', true, true, '["M03900","M01600","M00500","M07800","M08300"]', false, '8f4dabd16f9bbd13d1a20df494af4161a2a77ae492c80f3942f5cd8cab78b806', '1900-01-01', '9999-12-31'),
	(3, 'H11010000003', '北京市样例第3医院', '1', '03', '03', '110100', true, true, '["M03900","M01600","M00500","M07800","M08300"]', false, 'f8b76a4ec1a398f59798ffa58d58ece7d7e17f3b02cf25f6e0c3b157f5029440', '1900-01-01', '9999-12-31'),
	(4, 'H31010000002', '上海市样例第2医院', '1', '02', '02', '310100', true, true, '["M03900","M01600","M00500","M07800","M08300"]', false, 'f6c245e5e12afac934676353373415d4ac676802f9d9e6e3e320eb3459af4425', '1900-01-01', '9999-12-31'),
	(5, 'H31010000004', '上海市样例第4医院', '1', '05', '05', '310100', true, true, '[]', false, 'c09edddf08d84d74638e4e4ef0db1299b6844e9efaf8e2e6c3a7e5c038198acc', '1900-01-01', '9999-12-31'),
	(6, 'H44010000002', '广州市样例第2医院', '1', '02', '02', '440100', true, true, '["M03900","M01600","M00500","M07800","M08300"]', false, '0aa298f7d11e17a7eca64af219b06213aad1808a2f9f3f67bb6f9c123e2582c3', '1900-01-01', '9999-12-31'),
	(7, 'H44010000003', '广州市样例第3医院', '1', '03', '03', '440100', true, true, '["M03900","M01600","M00500","M07800","M08300"]', false, '9d21e61e34e0b8a494b672d0d12b66bf706877dfb41e31cd0a74e70d43d016c0', '1900-01-01', '9999-12-31'),
	(8, 'H44010000005', '广州市样例第5医院', '1', '06', '06', '440100', true, false, '[]', false, 'f1697677faec3d9a3916dda112ca68cb29c4dad46321fe04c2c7a09b2c9091cc', '1900-01-01', '9999-12-31'),
	(9, 'H44030000001', '深圳市样例第1医院', '1', '02', '02', '440300', true, true, '["M03900","M01600","M00500","M07800","M08300"]', false, 'e6f7a63a3a7492f5b813c8bf3fea4088081dc310f85ac0978656c6972ece856b', '1900-01-01', '9999-12-31'),
	(10, 'H33010000006', '杭州市样例第6医院', '1', '08', '08', '330100', false, false, '[]', false, '04d6c803afad1f0232e43acb30f953db1bc47706a5c42b734a143ddc824a731c', '1900-01-01', '9999-12-31'),
	(11, 'H21020000001', '大连市样例第1医院', '1', '02', '02', '210200', true, true, '["M03900","M01600","M00500","M07800","M08300"]', false, '55130a1aec19009760860224471b9083c1af94656740f8241f83b4134f241015', '1900-01-01', '9999-12-31'),
	(12, 'H23010000005', '哈尔滨市样例第5医院', '1', '06', '06', '230100', true, false, '[]', false, '9e0072616d6f5ed5976a0ab889e637a3409f4b0712b44e696e258f344e59ab79', '1900-01-01', '9999-12-31'),
	(1, 'H23060000001', '大庆市样例第1医院', '1', '03', '02', '230600', true, true, '["M03900","M01600","M00500","M07800","M08300"]', true, '27a44c446c94f7547326e9106fb8ccff08d1bc398ce8fa5f95124d4796e65ae6', '2025-07-11', '9999-12-31');
INSERT INTO public.institution_version VALUES
	(1, '1900-01-01', '2025-07-10', '大庆市样例第1医院', '1', '02', '02', '230600', true, true, '["M03900","M01600","M00500","M07800","M08300"]', true);
INSERT INTO public.move_202507 VALUES
	('filing', 1, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:27.130903+00', '', '{"file":"filings.csv","row":2}', NULL, '\xec3118f2fb07190cae7794db6728ea3b', '\xa7607e2451c7433675ef7d51e3b9810129be04eab78fcb96c2e04f5bbd3b5717', '\x', '\xc68f928e7d162dae40ff4f3d9ff638c2a27e297d6db2bb818ae9a3473399d715'),
	('filing', 2, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:27.130903+00', '', '{"file":"filings.csv","row":3}', NULL, '\x492a8f26076ebde39bbde2361509bd3b', '\x476e739b9c9bae587a179352f032b0fd78f6e4e973d16959e5eb5bfc2021645a', '\x', '\x6e4b2c42bc8e540c3de3ce4ae18a7594cdd5f220252a0f961b54845cdda005a6'),
	('filing', 3, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:27.130903+00', '', '{"file":"filings.csv","row":4}', NULL, '\xcc7bb84b54766c7c906c52aacf2a770a', '\x9ac903be4e066c626d3228b9a5b51ee769f0765891f28740af750791b4a30b3c', '\x', '\xabcbbd5f98d8fbad1a2e749d2f9a385b71523110d63f29bb545c3e21cfff0599'),
	('filing', 4, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:27.130903+00', '', '{"file":"filings.csv","row":5}', NULL, '\x30edc9a916dcb37dd4c0a5b196718c46', '\x3a827db440e9d2de7a6a851907f561c04210f2ea94b9835689fa6b4574f1fa6d', '\x', '\x5228790437da131058b2c69d639bce5eab4b1502072ed4800a52b6a310dc1502'),
	('filing', 5, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:27.130903+00', '', '{"file":"filings.csv","row":6}', NULL, '\x31a2ae52738de0d69481ed7761f83628', '\xcd89d0c4e299be4311f5ffb673fbbd19e81c64646a6ffdc8cc2aedcc5dc59ed7', '\x', '\xbe335e8030ed6d452c2c05a75ea8b6dcadacdc138801e89c3465b1783e41d8da'),
	('filing', 6, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:27.130903+00', '', '{"file":"filings.csv","row":7}', NULL, '\xd81dd5f0e05e67154a0bfdbfe8a27181', '\xb8652fe8d5256aa2df6b9347655003ed7d9f9beef4bc68edffb51a7b7404a120', '\x', '\xc4f802b4fed697b7624bcfeefd62f6edfdf8fa1e710e449be7a433ef2132811b'),
	('filing', 7, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:27.130903+00', '', '{"file":"filings.csv","row":8}', NULL, '\x3250e873d777dbe3c925fbd92dce5da6', '\x5c093719b92897b147b48e7b25fc37393d56fe4bd09f150dcf5df7daa00b164c', '\x', '\xe71e2abc2bb1f50fee1e9d079ee06006125c050d45f3d6da7f66bd90fbcbf5aa'),
	('filing', 8, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:27.130903+00', '', '{"file":"filings.csv","row":9}', NULL, '\xa0bf9ee10dafafbf3f1fcc9c5edad185', '\xd57e1a348e53cf2a9d3f5337ea18018b383820bfb10813d87572ad2f7a0a085c', '\x', '\xa23fec38cf3a2bb2b671150221b3b921994c6d6613a2f6ffea3b79ff129a250c'),
	('filing', 9, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:27.130903+00', '', '{"file":"filings.csv","row":10}', NULL, '\x652c87098417b2d784205bfd05312734', '\x95e05fcc1195c8a77eeb14046d4ca70a8e0ab2c312d997a6dce810c6b21a9977', '\x', '\x317f91245da9e44a771fcce4bf49232c1ccd7b91ab274f3db35599c152cbd589'),
	('filing', 10, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:27.130903+00', '', '{"file":"filings.csv","row":11}', NULL, '\xa4634aac3934029e1e7cb2537ce4b6a6', '\xd3de0e65d4aafb7bb6c8ded62bb1d4f4651af83f0134a658af6a8a4714c43b51', '\x', '\x3a780fe937a6dd5ce9e24625073781dd62453b67e242a97cf396c089bbef2197'),
	('filing', 11, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:27.130903+00', '', '{"file":"filings.csv","row":12}', NULL, '\x957318e910bcaa7013d3bc8419f616f2', '\x18429c9d56796fbc9c0f5e80d1eabdeb98f68b30800128f478dff7e99ac28d1c', '\x', '\x903b0e3043e03a2f675283cb64d448f42a7e55b45bb2ba76eda56033207bfe16'),
	('filing', 12, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:27.130903+00', '', '{"file":"filings.csv","row":13}', NULL, '\xee2baca4e3e05c9961af95318231e13a', '\xd8be7d703e419deaa1677d18bd27abe17db41f6566a933cbd7a975d9545dca9e', '\x', '\x6021ac8b036e2e82f1c0ab7715da8e7699dc718fdeb9fbb834541ef07c449278'),
	('filing', 13, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:27.130903+00', '', '{"file":"filings.csv","row":14}', NULL, '\x09bbf4cf2004aa563e1b14b89f906920', '\xcaf595d7a490566cd350e4a64601dd22765d4a260665f5607c76b61fa552b625', '\x', '\x369872858e12356736d140ccfaa1e645c7321e78d938dcc820af5b69ebd3884d'),
	('filing', 14, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:27.130903+00', '', '{"file":"filings.csv","row":15}', NULL, '\x4bbdbcccd48bb30453e6812a1923cf28', '\xf9c920776664b5942bb08478a0ab2baf57cb9946700922de6fe386f523668e26', '\x', '\x7ac4d986a2b442c5b7e8e70f278e037aafe8f11c79ab63bc8f63fe7f81afc23c'),
	('claim', 1, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:44:27.152946+00', '', '{"file":"claims.jsonl","row":1}', NULL, '\x7d6d32747cd1272d10c30ef873bb3a18', '\x2788b82ed75ca25115867cf4387086da968727c9faa1e1ef61a2b3fcdc001a7a', '\x', '\x636b9bfe7836cb6b4e4ded13af18fd416cafa4f2ef06d8872fb79b6b9e00ce32'),
	('claim', 3, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:44:27.152946+00', '', '{"file":"claims.jsonl","row":3}', NULL, '\x138290baa8c8c06106b3a89914aa253f', '\x2ad39601487d48903bda8ac6acc34aa0a07cc5420df7563a8c887e6903031137', '\x', '\x9d9fe29895cea897c6acabcbb880fd44ba6190eb2a934329aee76c99ce67f350'),
	('claim', 4, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:44:27.152946+00', '', '{"file":"claims.jsonl","row":4}', NULL, '\x5cbde7775683e3d9c5a91500c1bb3158', '\x332209ee8e8cef6b565da3035999212670546ddc1125f911e33a1df12a83a160', '\x', '\x22b0577ed4a924b8437cac2877bf3cc5b074262498eedc5e5fcdd3ece31c2929'),
	('claim', 5, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:44:27.152946+00', '', '{"file":"claims.jsonl","row":5}', NULL, '\x894c37caebfd5eba35f988000fa8fc5d', '\xd4103b2eb1f550a664240145227712cc89dc67a964200684e49955a698b9f453', '\x', '\xc8f6b2ff8b2cd3ba8f1e467fc1fbe4282d618182de4924cd31c743031eca2836'),
	('claim', 6, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:44:27.152946+00', '', '{"file":"claims.jsonl","row":6}', NULL, '\x3673180ee688cc0547e8dad26a3f7037', '\xbb4528976e0fd6f31d05b612a75906006997d426d6c74dae1a135504680bdee1', '\x', '\xee6c7f89d4495a4d0a98f2bff08fbde86141aa6739d9d722a0e7ee20eb2a847d'),
	('claim', 7, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:44:27.152946+00', '', '{"file":"claims.jsonl","row":7}', NULL, '\xbd3c7d6c455653d0f09d088635d9ad74', '\xd8a27fd0c99ef4d4dbd9d8e3345bfc383c69add8120a67986dd889a9e5e56281', '\x', '\xaeacdec8241737828fd1725e8df3911f205ca7c5897c6076d3d3f690450491e3'),
	('claim', 8, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:44:27.152946+00', '', '{"file":"claims.jsonl","row":8}', NULL, '\xd4fae6741b6431264b55cf89693a77f6', '\xb0215e4b17c614428655b8f66e473c53fb02148a3ce454bbcae70b05d59874f4', '\x', '\xcebc44371b92027885cfbe4dfe53182904acb9094af7a60bc23378b1b4d9fc1b'),
	('claim', 1, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:44:27.70476+00', '', '{}', 1, NULL, NULL, '\x636b9bfe7836cb6b4e4ded13af18fd416cafa4f2ef06d8872fb79b6b9e00ce32', '\x99520de9f51865d59d9c87ba0efa68f6d4ffc69987cdae5248f7035d9d02e9df'),
	('claim', 3, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:44:27.70476+00', '', '{}', 1, NULL, NULL, '\x9d9fe29895cea897c6acabcbb880fd44ba6190eb2a934329aee76c99ce67f350', '\x5c96f8f86889c7fbe3dd0905bc852e455d73e4e5288c73eb0cedb94a60bf98e7'),
	('claim', 4, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:44:27.70476+00', '', '{}', 1, NULL, NULL, '\x22b0577ed4a924b8437cac2877bf3cc5b074262498eedc5e5fcdd3ece31c2929', '\x29d5e9440eef67ecd338cd428391a41c172fdc74344ebc5f138a462d067e8c63'),
	('claim', 5, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:44:27.70476+00', '', '{}', 1, NULL, NULL, '\xc8f6b2ff8b2cd3ba8f1e467fc1fbe4282d618182de4924cd31c743031eca2836', '\x814c6f1ce55bf801d44d658917317ab3276051b7852bee7d0db2aced808bd5d1'),
	('claim', 6, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:44:27.70476+00', '', '{}', 1, NULL, NULL, '\xee6c7f89d4495a4d0a98f2bff08fbde86141aa6739d9d722a0e7ee20eb2a847d', '\x4fc46abf94e028bf8ae762552b93523651f492b82446d8391b6da55496d5cada'),
	('claim', 7, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:44:27.70476+00', '', '{}', 1, NULL, NULL, '\xaeacdec8241737828fd1725e8df3911f205ca7c5897c6076d3d3f690450491e3', '\x3062b015609b7e75c8984864bd14233b91526ad31fa44edf66f6df1701a3b2ca'),
	('claim', 8, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:44:27.70476+00', '', '{}', 1, NULL, NULL, '\xcebc44371b92027885cfbe4dfe53182904acb9094af7a60bc23378b1b4d9fc1b', '\x4b7c3a5be03a811bc458cc9f5ea6724ece50f38512b1ed75f28407691e2417ff'),
	('filing', 4, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 14:44:27.822478+00', '', '{}', NULL, NULL, NULL, '\x5228790437da131058b2c69d639bce5eab4b1502072ed4800a52b6a310dc1502', '\xae864952130c4b146d1661863bb4c09cb66abd00d2fa249d3ff9a9f019ae740a'),
	('filing', 6, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 14:44:27.867824+00', '', '{}', NULL, NULL, NULL, '\xc4f802b4fed697b7624bcfeefd62f6edfdf8fa1e710e449be7a433ef2132811b', '\xaf76cebf25b5b37cfd2682a96c098bccdc3ae23f59cd0b966e648b9938a02777'),
	('filing', 8, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 14:44:27.908641+00', '', '{}', NULL, NULL, NULL, '\xa23fec38cf3a2bb2b671150221b3b921994c6d6613a2f6ffea3b79ff129a250c', '\x69085a5179e90b4f11b421c2416425ae72ed6dd20dffb7b3a8e5caea1b0ffa75'),
	('filing', 10, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 14:44:27.953087+00', '', '{}', NULL, NULL, NULL, '\x3a780fe937a6dd5ce9e24625073781dd62453b67e242a97cf396c089bbef2197', '\x6d918ad50726195b80210f9916544a4d62c4abc1a3063a988ee8596ca8f66cce'),
	('filing', 11, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 14:44:27.995493+00', '', '{}', NULL, NULL, NULL, '\x903b0e3043e03a2f675283cb64d448f42a7e55b45bb2ba76eda56033207bfe16', '\xe1db132bf73f02dc7051084a7ab52a462cf28cd1c1c02d1923a044853fb41f38'),
	('filing', 5, 2, '2025-07-07', '230600', 'return_for_correction', 'submitted', 'returned', 'intake', NULL, '2025-07-07 14:44:28.037391+00', '', '{"missing":["身份证件"]}', NULL, '\xe9d751f9d6d961920d3231925a2b926c', '\x32813399e9fa5fc5befb7828827ed45027a69943e1265bacc39cb50d948b4dc8', '\xbe335e8030ed6d452c2c05a75ea8b6dcadacdc138801e89c3465b1783e41d8da', '\x7acc2292e6b84b550c73756335c2efce4a1e5306311fffe28a4b7a73abbb92d1'),
	('filing', 9, 2, '2025-07-07', '230600', 'reject', 'submitted', 'rejected', 'intake', NULL, '2025-07-07 14:44:28.083037+00', '不符合《备案实用手册》的类型', '{}', NULL, '\x53306bdf4586628e859ddb85ebca3e17', '\xb86c4335f7847318d226d94dcab3c2b0c474981ef5c81e306a8ef16fec010a18', '\x317f91245da9e44a771fcce4bf49232c1ccd7b91ab274f3db35599c152cbd589', '\xe1ff38c85624da8cc985913398d48189c94853696945fe896a744f65c3020f77'),
	('filing', 4, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 14:44:28.138386+00', '', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\xae864952130c4b146d1661863bb4c09cb66abd00d2fa249d3ff9a9f019ae740a', '\x8eb2476ed1504369a455591ab9355a7a3e68b44bcd91cdd06a79c41a9ce81925'),
	('filing', 6, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 14:44:28.138386+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', 2, NULL, NULL, '\xaf76cebf25b5b37cfd2682a96c098bccdc3ae23f59cd0b966e648b9938a02777', '\x091ac7e2dd93f39c628a688caed82bcba9bb140f8ff7be2e8c2799658abc9c53'),
	('filing', 8, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 14:44:28.138386+00', '', '{"ends_on":"2026-03-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x69085a5179e90b4f11b421c2416425ae72ed6dd20dffb7b3a8e5caea1b0ffa75', '\xd57722074752a0249d1d4ac5267642035adb3627b20e759569a6581f7992472b'),
	('filing', 10, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 14:44:28.138386+00', '', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x6d918ad50726195b80210f9916544a4d62c4abc1a3063a988ee8596ca8f66cce', '\xa15c6d1c0f6bb6e33fad72b9930221ec037171d931506009c7e85fb573b364df'),
	('filing', 11, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 14:44:28.138386+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', 2, NULL, NULL, '\xe1db132bf73f02dc7051084a7ab52a462cf28cd1c1c02d1923a044853fb41f38', '\xa6977a25369eaea0605884d11e78cdee487a6cee9b3403427f1ae40355a109cb'),
	('filing', 4, 4, '2025-07-08', '230600', 'amend', 'active', 'active', 'applicant', NULL, '2025-07-08 14:44:28.227413+00', '', '{"phone":"13800000000"}', NULL, '\x9602078729a21346c65128ada547bfbc', '\x997ae1f61b52fbafa592710837fbf3c45e402a23f767b10f7db74d74c79e4c48', '\x8eb2476ed1504369a455591ab9355a7a3e68b44bcd91cdd06a79c41a9ce81925', '\x42e9f410a0baf78c32913bc009119d3ad67b596d8ce6ccc23e01f7a85bfdd598'),
	('referral', 1, 1, '2025-07-08', '230600', 'created', '', 'requested', 'doctor', NULL, '2025-07-08 14:44:28.289154+00', '', '{}', NULL, NULL, NULL, '\x', '\xc9067c8b1ffad155dde3d2e8a287e20f5f77eadf279d0ff933b802c21011ac67'),
	('filing', 1001, 1, '2025-07-08', '230600', 'created', '', 'submitted', 'head', NULL, '2025-07-08 14:44:28.341784+00', '', '{}', NULL, NULL, NULL, '\x', '\xef353c3a649f81edfff34c737ae2c9d2d0afbb1df489bc758d4f14d5aea66a0b'),
	('filing', 1001, 2, '2025-07-08', '230600', 'review', 'submitted', 'reviewed', 'system', NULL, '2025-07-08 14:44:28.355477+00', '230600ZZ20250708000001C', '{"channel":"hospital","promise":false}', NULL, '\x87368641cd9cc9609826f8b04855ed1a', '\xea746d9a485de9e6c1895cf534103be73f37cca251a53581b7fdcbc6dcb09e0d', '\xef353c3a649f81edfff34c737ae2c9d2d0afbb1df489bc758d4f14d5aea66a0b', '\x1ac427fbc565f26b42323918a76d25b176cc9f7b47e6b6ad683c07efbb095c3b'),
	('referral', 1, 2, '2025-07-08', '230600', 'agree', 'requested', 'agreed', 'head', NULL, '2025-07-08 14:44:28.358198+00', '', '{"filing_no":"230600BA202507080000014","opinion":"同意"}', NULL, '\xc1eeea45e67b43632406cbf8cda94e66', '\x6ee8fed99a839529e84c32eb55c8e565c50ca910b05c6f28b9a69bb869a11082', '\xc9067c8b1ffad155dde3d2e8a287e20f5f77eadf279d0ff933b802c21011ac67', '\x2f08d586417b37d62454bd6516e0fb02b91d73b2ffb71ea848a6c1227a7aa611'),
	('entitlement', 1, 1, '2025-07-08', '230600', 'created', '', 'applied', 'counter', NULL, '2025-07-08 14:44:28.412035+00', '', '{}', NULL, NULL, NULL, '\x', '\xc5ba88ca2c497ada2c1ffd4be1d1cf4f816fde317eb0af265dc4c0257e8788b1'),
	('entitlement', 1, 2, '2025-07-08', '230600', 'assess', 'applied', 'assessed', 'reviewer', NULL, '2025-07-08 14:44:28.456137+00', '', '{"conclusion":"符合"}', NULL, '\x6c75fc0e2a6cf0e5d2eb0163e94b8133', '\x85b3d5c1f5b1470ecda2b843efe4db2996c201c9a1f5d4da6564c6fbe3f76cb0', '\xc5ba88ca2c497ada2c1ffd4be1d1cf4f816fde317eb0af265dc4c0257e8788b1', '\x5e04c27a7958b8f6fd87609f5d9715e5ce0cc3281341988af6b3a8479513a41f'),
	('claim', 6, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:44:28.563995+00', '', '{"originals":1}', NULL, '\x87076b6e7dc471fe859f5f2a4f0085dd', '\xcd48caa9c0d3de43c42ccbc90cbc10dafc48ce39527010b4f16eb0ec0a14dd82', '\x4fc46abf94e028bf8ae762552b93523651f492b82446d8391b6da55496d5cada', '\x55062ac4ec47bc27bbc46d6b7ca1da5d84b5191ab8ee452189e9fc0940936cec'),
	('claim', 6, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:44:28.563995+00', '', '{"calc_why":"first","calculation_id":1,"payable":"809.45","situation":"temporary"}', NULL, NULL, NULL, '\x55062ac4ec47bc27bbc46d6b7ca1da5d84b5191ab8ee452189e9fc0940936cec', '\xa6307c05a13a1f37826e4706fe98180889bfc62b59ff68bb96154395e09e13d5'),
	('claim', 3, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:44:28.693352+00', '', '{"originals":1}', NULL, '\x65a099a1a2344252b7fb9ae392655c21', '\x4e9bd9b5fcda05a131780a706231fbe3ef152df0c85399bcde89a1e44ca6c8fb', '\x5c96f8f86889c7fbe3dd0905bc852e455d73e4e5288c73eb0cedb94a60bf98e7', '\xf8a18e887b348ca3db5b7eff86974d0789d06013b948583bcf7b9d21681d4154'),
	('claim', 3, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:44:28.693352+00', '', '{"calc_why":"first","calculation_id":2,"payable":"637.57","situation":"temporary"}', NULL, NULL, NULL, '\xf8a18e887b348ca3db5b7eff86974d0789d06013b948583bcf7b9d21681d4154', '\xa17620239e46d36ba5b4d5e4521dbc525493c42b6379788984315af6da0959f8'),
	('claim', 1, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:44:28.767926+00', '', '{"originals":1}', NULL, '\xb1446b4d4d9ce35a5303649162d1da52', '\xf82267e951b08bca07a62c7ff1557417794f73022c9ed67ced78fee20e461986', '\x99520de9f51865d59d9c87ba0efa68f6d4ffc69987cdae5248f7035d9d02e9df', '\xfb849929e26998c44567352695a9de840eed0fb1245aa6fb05f5eb9a217832d1'),
	('claim', 1, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:44:28.767926+00', '', '{"calc_why":"first","calculation_id":3,"payable":"200.00","situation":"emergency"}', NULL, NULL, NULL, '\xfb849929e26998c44567352695a9de840eed0fb1245aa6fb05f5eb9a217832d1', '\x2974fc3300ffc80df47def1b4e67f659dd3dee818fdcffe37b80cf38fbf553c3'),
	('claim', 4, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:44:28.839007+00', '', '{"originals":1}', NULL, '\xf369ffc9d34bece4347fc697b4095609', '\xd48c6241585b3a08b5336923ac52fd263e4616636f5566f46c7b6ec5da75ae9f', '\x29d5e9440eef67ecd338cd428391a41c172fdc74344ebc5f138a462d067e8c63', '\xcfb60c48cb58aaeda8796faf50da36c064fbe98a1a6e9b5e16515d531ddc7c27'),
	('claim', 4, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:44:28.839007+00', '', '{"calc_why":"first","calculation_id":4,"payable":"172.72","situation":"emergency"}', NULL, NULL, NULL, '\xcfb60c48cb58aaeda8796faf50da36c064fbe98a1a6e9b5e16515d531ddc7c27', '\x2650575874a58cdaec3f47525b88f7815ce35e4faebef66a07e7845bcf7e237f'),
	('claim', 5, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:44:28.91327+00', '', '{"originals":1}', NULL, '\x2fcdc8cd047642b3513acb3aab7718f4', '\x0d952bbcae590ed919eafb43cb77da1cc77b9f196b9ed419d6e0ffe2c077cf87', '\x814c6f1ce55bf801d44d658917317ab3276051b7852bee7d0db2aced808bd5d1', '\x5b88d40ea9224c9bcf434725f0fdb283eb613d01c00aa5b8c8426d3f8e4a1343'),
	('claim', 5, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:44:28.91327+00', '', '{"calc_why":"first","calculation_id":5,"payable":"0.00","situation":"long_term"}', NULL, NULL, NULL, '\x5b88d40ea9224c9bcf434725f0fdb283eb613d01c00aa5b8c8426d3f8e4a1343', '\xbc70e23c48b61bc80fb3e5a82ee0a223c96cabd04299026c3513218209ff8597'),
	('claim', 8, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:44:28.988343+00', '', '{"originals":1}', NULL, '\x082a252d2c9989eb237e4686bed8d489', '\xc8e7a63edf3029028bfacdfcef4fcbd23d2336c775b8777ba2e71310a572a119', '\x4b7c3a5be03a811bc458cc9f5ea6724ece50f38512b1ed75f28407691e2417ff', '\xf3c56ec96b7dace1a657a32841f9181b537537ec0e37aed03635d23e95ec3061'),
	('claim', 8, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:44:28.988343+00', '', '{"calc_why":"first","calculation_id":6,"payable":"122.24","situation":"none"}', NULL, NULL, NULL, '\xf3c56ec96b7dace1a657a32841f9181b537537ec0e37aed03635d23e95ec3061', '\x1c63d585dc2ec8865632382ca1280c5ffb83726dac3dd35a262693d51ab8f048'),
	('claim', 6, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 14:44:29.192008+00', '', '{}', NULL, NULL, NULL, '\xa6307c05a13a1f37826e4706fe98180889bfc62b59ff68bb96154395e09e13d5', '\x832cd965b4ff027511af2c9218537c124e932c75431a371d816ba6eedc47e9bb'),
	('claim', 3, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 14:44:29.260262+00', '', '{}', NULL, NULL, NULL, '\xa17620239e46d36ba5b4d5e4521dbc525493c42b6379788984315af6da0959f8', '\x1a44e784cf66f471381d3957988f42e255859c767df040e7f3065fad8ebb01eb'),
	('claim', 1, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 14:44:29.320193+00', '', '{}', NULL, NULL, NULL, '\x2974fc3300ffc80df47def1b4e67f659dd3dee818fdcffe37b80cf38fbf553c3', '\x12a687a1e4f5aad1d7c4bd0dc3c9ee64f7f458dc7ab5fd21eab5482f0d21433b'),
	('claim', 4, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 14:44:29.382885+00', '', '{}', NULL, NULL, NULL, '\x2650575874a58cdaec3f47525b88f7815ce35e4faebef66a07e7845bcf7e237f', '\x6f190e166d0d4692f1e661bd66770370b32869385956ad5b1f45e0affa672511'),
	('claim', 5, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 14:44:29.445962+00', '', '{}', NULL, NULL, NULL, '\xbc70e23c48b61bc80fb3e5a82ee0a223c96cabd04299026c3513218209ff8597', '\x0cfa59e0d37b6c7aba7d4d6f2593002e8e8ad7674e7b521b97ae2bab3f5a6d3c'),
	('claim', 3, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 14:44:29.586757+00', '', '{"calc_why":"","calculation_id":2,"payable":"637.57","situation":"temporary"}', NULL, '\xcfde44f7ca3da42743c4a541c09608c5', '\xaa7892431fecec494654f9374c778769f6f08d1dc53ae0a4c0651cc304694f02', '\x1a44e784cf66f471381d3957988f42e255859c767df040e7f3065fad8ebb01eb', '\x3315536141883c62b2d98eee365ad62ca714a16b20fbe513f9f0d0acfefc8181'),
	('claim', 1, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 14:44:29.68761+00', '', '{"calc_why":"","calculation_id":3,"payable":"200.00","situation":"emergency"}', NULL, '\xcb3b4d082562a1718f453a4397995235', '\x445941d999390d371e8b0606d28ccafadf9443565daf2f31e40fce53b7d1f450', '\x12a687a1e4f5aad1d7c4bd0dc3c9ee64f7f458dc7ab5fd21eab5482f0d21433b', '\xcb7e94b499bd8452268d72dbdbb92a5c34d3aadcfa9a7d4936a9f8053e35030f'),
	('claim', 4, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 14:44:29.756308+00', '', '{"calc_why":"","calculation_id":4,"payable":"172.72","situation":"emergency"}', NULL, '\xc4f2dc108b98dcfcacef6007c0c3ada1', '\xbcfeae5e1cceba77064456b1afaafb68bed4c7b31bcb59813dfdcd6a42491a2b', '\x6f190e166d0d4692f1e661bd66770370b32869385956ad5b1f45e0affa672511', '\x7a349f47ec816f66da513dba1c32dd8b70c89d8f540902243eba85134e02a1b0'),
	('claim', 5, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 14:44:29.83193+00', '', '{"calc_why":"","calculation_id":5,"payable":"0.00","situation":"long_term"}', NULL, '\xe39b2f625ef5528ba2480cabab9de87f', '\xc99de2064434d23a9d23795e51be3a6b976dd82405aaa765102fd10324f8693d', '\x0cfa59e0d37b6c7aba7d4d6f2593002e8e8ad7674e7b521b97ae2bab3f5a6d3c', '\x9f56771aa6a2cfc2025af51cd0ec04c5140951d4eff123fa51106d0b116a9b60'),
	('payout', 1, 1, '2025-07-10', '230600', 'draft', '', 'drafted', 'system', NULL, '2025-07-10 14:44:29.917731+00', '', '{"items":4,"plan_hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}', NULL, '\xd942177e3bb359f7a3560330f96e771d', '\xc6fae1a0fa89ad41318bcea2b56ceb4cdc8e26498adfec494aefcb01d1517d5a', '\x', '\x0e786d6cb0a7387cc781e21348c15b10e481a997a3c65401319c95a53fae891b'),
	('payment', 1, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 14:44:29.917731+00', '', '{}', NULL, NULL, NULL, '\x', '\x738a6fd99c3509cb22c658f23cdd4d876b10269325aa089d5b9b5630088b175a'),
	('payment', 2, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 14:44:29.917731+00', '', '{}', NULL, NULL, NULL, '\x', '\x5d2645aa8a6647a198f3ef0588054f874f293d23d2b510116c65bd581ab7fc1d'),
	('payment', 3, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 14:44:29.917731+00', '', '{}', NULL, NULL, NULL, '\x', '\xbf0c219bf1f62febbeabdade447fdffb92aaf86727c67b6c7387c692e120eca7'),
	('payment', 4, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 14:44:29.917731+00', '', '{}', NULL, NULL, NULL, '\x', '\xa7013e8051069f116e6ab408cbcee4d48a3e93b84a5f836405461521b578ff8b'),
	('payout', 1, 2, '2025-07-10', '230600', 'sign', 'drafted', 'signed', 'cashier2', NULL, '2025-07-10 14:44:30.030657+00', '', '{"hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}', NULL, '\xa0db4dc05cfa7ed5160f06e7217695bd', '\x3068c922695f6678395384b72f2560e654e7dc0f1e4ab90912eae22fdaf2cc02', '\x0e786d6cb0a7387cc781e21348c15b10e481a997a3c65401319c95a53fae891b', '\x9dadc2af56c5b242c4e5c5646d51eb70a90bd5fb216de815f622c052e8bf59c1'),
	('claim', 1, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 14:44:30.030657+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000018-1"}', NULL, NULL, NULL, '\xcb7e94b499bd8452268d72dbdbb92a5c34d3aadcfa9a7d4936a9f8053e35030f', '\x39afd55f489586c7b4779f2f153d29634cad6451987c13771df7c8a1c80ee38f'),
	('claim', 3, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 14:44:30.030657+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000026-1"}', NULL, NULL, NULL, '\x3315536141883c62b2d98eee365ad62ca714a16b20fbe513f9f0d0acfefc8181', '\xb5a77b4c114f0f9c10f35a184f30ad9a603d981b35028e76457600552c265898'),
	('claim', 4, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 14:44:30.030657+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000034-1"}', NULL, NULL, NULL, '\x7a349f47ec816f66da513dba1c32dd8b70c89d8f540902243eba85134e02a1b0', '\xe33640acd9f04bee3a32b44837021839ef60a98ef7f63b7d2f6931258315c274'),
	('claim', 5, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 14:44:30.030657+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000042-1"}', NULL, NULL, NULL, '\x9f56771aa6a2cfc2025af51cd0ec04c5140951d4eff123fa51106d0b116a9b60', '\x9240e0ef1c500cb365a9f8afd1565617dcdc79f22384a5494b8686021958213c'),
	('payment', 1, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-10 14:44:30.103549+00', '', '{"amount":20000,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\x738a6fd99c3509cb22c658f23cdd4d876b10269325aa089d5b9b5630088b175a', '\x83565c300e1436ffd9032159291b2b679a1870ca819a2cf2f5e2eb7873d2b34e'),
	('payment', 2, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-10 14:44:30.103549+00', '', '{"amount":63757,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\x5d2645aa8a6647a198f3ef0588054f874f293d23d2b510116c65bd581ab7fc1d', '\x1b83629e45c0e32ce07f0fa09b66a2bafb3ad9ca1efd92586a400959d0428ff4'),
	('payment', 3, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-10 14:44:30.103549+00', '', '{"amount":17272,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\xbf0c219bf1f62febbeabdade447fdffb92aaf86727c67b6c7387c692e120eca7', '\xdea0e2e202ef9b7dd6be63e7e6a95651d0d10107b87a494dd6e56a636844772f'),
	('payment', 4, 2, '2025-07-10', '230600', 'waive', 'planned', 'paid', 'system', NULL, '2025-07-10 14:44:30.103549+00', '', '{}', NULL, NULL, NULL, '\xa7013e8051069f116e6ab408cbcee4d48a3e93b84a5f836405461521b578ff8b', '\xdf762b735edb4b3829da6bdbf65e1c4243549e60bffe5ea8c1c54d1d9b34e4d1'),
	('claim', 5, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-10 14:44:30.103549+00', '', '{"payment_no":"230600BF202507100000042-1"}', NULL, NULL, NULL, '\x9240e0ef1c500cb365a9f8afd1565617dcdc79f22384a5494b8686021958213c', '\xb6c16bd7cd474784c33e6df3d24c9acb9ca1e6155d3bb48b61e1155706eccc00'),
	('payout', 1, 3, '2025-07-10', '230600', 'send', 'signed', 'sent', 'cashier', NULL, '2025-07-10 14:44:30.103549+00', '', '{}', NULL, NULL, NULL, '\x9dadc2af56c5b242c4e5c5646d51eb70a90bd5fb216de815f622c052e8bf59c1', '\x43da2334e6bd64966c668624076c8b1a934847a1332b4f96298bc28ccd339292'),
	('payment', 1, 3, '2025-07-10', '230600', 'fail', 'sent', 'failed', 'system', NULL, '2025-07-10 14:44:30.198477+00', '', '{"booked_on":"2025-07-10","reason_code":"AC01"}', NULL, NULL, NULL, '\x83565c300e1436ffd9032159291b2b679a1870ca819a2cf2f5e2eb7873d2b34e', '\x3b76b88883aeb701ee4c53f3319b8f316bb1579007fa043df30df936794e3ef9'),
	('claim', 1, 8, '2025-07-10', '230600', 'fail_payment', 'paying', 'payment_failed', 'system', NULL, '2025-07-10 14:44:30.198477+00', '', '{"payment_no":"230600BF202507100000018-1"}', NULL, NULL, NULL, '\x39afd55f489586c7b4779f2f153d29634cad6451987c13771df7c8a1c80ee38f', '\x189f733f6bb242500634cf56f5920751f36242ee86216c1e2c171ddd12f223a5'),
	('payment', 2, 3, '2025-07-10', '230600', 'confirm', 'sent', 'paid', 'system', NULL, '2025-07-10 14:44:30.198477+00', '', '{"amount":63757,"booked_on":"2025-07-10"}', NULL, NULL, NULL, '\x1b83629e45c0e32ce07f0fa09b66a2bafb3ad9ca1efd92586a400959d0428ff4', '\x9466fd17ce1ce3a2a78e0da8558b8d40bcdf768dd22dbe36dc531730a6d655fb'),
	('payment', 3, 3, '2025-07-10', '230600', 'confirm', 'sent', 'paid', 'system', NULL, '2025-07-10 14:44:30.198477+00', '', '{"amount":17272,"booked_on":"2025-07-10"}', NULL, NULL, NULL, '\xdea0e2e202ef9b7dd6be63e7e6a95651d0d10107b87a494dd6e56a636844772f', '\x50311e8798368aa8500935b6572fcce62107a6a8d0889f41cd413a2ffadc44e0'),
	('claim', 3, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-10 14:44:30.198477+00', '', '{"payment_no":"230600BF202507100000026-1"}', NULL, NULL, NULL, '\xb5a77b4c114f0f9c10f35a184f30ad9a603d981b35028e76457600552c265898', '\x61ad49ed6ec41f6a3e64a7c4be0e5ee46966a366b5938292c3353fc82830d3ea'),
	('claim', 4, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-10 14:44:30.198477+00', '', '{"payment_no":"230600BF202507100000034-1"}', NULL, NULL, NULL, '\xe33640acd9f04bee3a32b44837021839ef60a98ef7f63b7d2f6931258315c274', '\xb3d5bd18bad5a543b1a05e2ab355cf3a7b779479819fe465cb634c38ac16757c'),
	('payout', 1, 4, '2025-07-10', '230600', 'settle', 'sent', 'settled', 'system', NULL, '2025-07-10 14:44:30.198477+00', '', '{}', NULL, NULL, NULL, '\x43da2334e6bd64966c668624076c8b1a934847a1332b4f96298bc28ccd339292', '\x7db7a67282ddcd81376cffaa6d47aeff32e149497755940c3f62de37d5c9a42f'),
	('recovery', 1, 1, '2025-07-10', '230600', 'propose', '', 'proposed', 'auditor', NULL, '2025-07-10 14:44:30.321369+00', '重复收费', '{"amount":"20.00","cause":"by_hand","claim":"230600SB20250429000001T","kind":"recover"}', NULL, '\x22141a6f671f39d2caa60e8593525f6a', '\xc5e95385b855a047d5d6090e29077f25a12e20177a63561d47f3766d923f5963', '\x', '\xeed2b5447b49f7a2ce8f918caa8e250ea3c97c032246bbae688941f80bdf9d59'),
	('recovery', 1, 2, '2025-07-10', '230600', 'decide', 'proposed', 'open', 'approver2', NULL, '2025-07-10 14:44:30.383559+00', '重复收费', '{"amount":2000,"claim_no":"230600SB20250429000001T","set_off":false}', NULL, '\xf731455a1fa9ceadb04d8e022bfe2f3e', '\x65732fa58990a4900b37ac97157c5bb613a4b2cf8619b925be51fdc606c79fc1', '\xeed2b5447b49f7a2ce8f918caa8e250ea3c97c032246bbae688941f80bdf9d59', '\xa295d5d12041f1968bd96b5fbc6904466099d9832945d82381a0e5be550b7b5a');
INSERT INTO public.move_202608 VALUES
	('filing', 14, 2, '2026-08-15', '230600', 'review', 'submitted', 'reviewed', 'system', NULL, '2026-08-15 14:44:30.615939+00', '', '{"channel":"national_self","promise":false}', 7, NULL, NULL, '\x7ac4d986a2b442c5b7e8e70f278e037aafe8f11c79ab63bc8f63fe7f81afc23c', '\x7333920d71381a4a9c801b664b2182088e289525fe2e322107bf685006588651'),
	('filing', 14, 3, '2026-08-15', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2026-08-15 14:44:30.636788+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-05"}', 8, NULL, NULL, '\x7333920d71381a4a9c801b664b2182088e289525fe2e322107bf685006588651', '\xc875f0544816f4f29ce5e832b09c1a306732b5bf390dfdaa051713571fc04db3'),
	('filing', 1001, 3, '2026-08-15', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2026-08-15 14:44:30.636788+00', '', '{"ends_on":"2026-01-08","starts_on":"2025-07-08"}', 8, NULL, NULL, '\x1ac427fbc565f26b42323918a76d25b176cc9f7b47e6b6ad683c07efbb095c3b', '\xad5b4c06bc4d47293a7fded68f766b81699ce71b77186e1923142bedecffb984'),
	('filing', 4, 5, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 14:44:30.651586+00', '', '{"ends_on":"2025-09-03"}', 9, NULL, NULL, '\x42e9f410a0baf78c32913bc009119d3ad67b596d8ce6ccc23e01f7a85bfdd598', '\x3f12a90af30247446b1b2de7e36b877ca8096e581704b453cbdda7444bb26236'),
	('filing', 10, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 14:44:30.651586+00', '', '{"ends_on":"2025-09-03"}', 9, NULL, NULL, '\xa15c6d1c0f6bb6e33fad72b9930221ec037171d931506009c7e85fb573b364df', '\xf9ef4d52023b80371de4f7858f71eef5d102c278f4b636e7ccda273506107c7b'),
	('filing', 1001, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 14:44:30.651586+00', '', '{"ends_on":"2026-01-08"}', 9, NULL, NULL, '\xad5b4c06bc4d47293a7fded68f766b81699ce71b77186e1923142bedecffb984', '\x8d4005f0c0cc0d824768e803be639cffa3ce6751ea4cb27eee8c64ddb40dcb7e'),
	('filing', 8, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 14:44:30.651586+00', '', '{"ends_on":"2026-03-03"}', 9, NULL, NULL, '\xd57722074752a0249d1d4ac5267642035adb3627b20e759569a6581f7992472b', '\x531fdd2f2fca4d7261044e997b30af99a1dcca52731d2d01f1be1b5b69ec68ad'),
	('referral', 1, 3, '2026-08-15', '230600', 'transmit', 'agreed', 'transmitted', 'system', NULL, '2026-08-15 14:44:30.679501+00', '', '{"filing_no":"230600BA202507080000014","to_code":"H11010000001"}', 10, NULL, NULL, '\x2f08d586417b37d62454bd6516e0fb02b91d73b2ffb71ea848a6c1227a7aa611', '\x87857ea7f43c7b92f98efdcc1c235a851dc5c1cbe33c15b1b74c9d5895fb9582'),
	('referral', 1, 4, '2026-08-15', '230600', 'expire', 'transmitted', 'expired', 'system', NULL, '2026-08-15 14:44:30.707904+00', '', '{"ends_on":"2026-01-08"}', 11, NULL, NULL, '\x87857ea7f43c7b92f98efdcc1c235a851dc5c1cbe33c15b1b74c9d5895fb9582', '\x1b906dccc0d9a31dd363e18bd2d323cf8d7f4b823ccf2a3ad6cf17d249ad4a89'),
	('entitlement', 1, 3, '2026-08-15', '230600', 'activate', 'assessed', 'active', 'system', NULL, '2026-08-15 14:44:30.726219+00', '', '{"disease":"M01600","ends_on":"9999-12-31","starts_on":"2025-07-08"}', 12, NULL, NULL, '\x5e04c27a7958b8f6fd87609f5d9715e5ce0cc3281341988af6b3a8479513a41f', '\x1c9b434c509acd6a650f5abffa014fd20354cc151861dfddff5444b46f3668e7');
INSERT INTO public.notice VALUES
	(1, 'claim', 1, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:44:27.70476+00', '2025-07-07 14:44:27.70476+00'),
	(3, 'claim', 3, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:44:27.70476+00', '2025-07-07 14:44:27.70476+00'),
	(4, 'claim', 4, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:44:27.70476+00', '2025-07-07 14:44:27.70476+00'),
	(5, 'claim', 5, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:44:27.70476+00', '2025-07-07 14:44:27.70476+00'),
	(6, 'claim', 6, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:44:27.70476+00', '2025-07-07 14:44:27.70476+00'),
	(7, 'claim', 7, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:44:27.70476+00', '2025-07-07 14:44:27.70476+00'),
	(8, 'claim', 8, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:44:27.70476+00', '2025-07-07 14:44:27.70476+00'),
	(9, 'filing', 5, '230600', 'return_for_correction', '2', '{"listed":["身份证件"],"missing":["身份证件"],"period_ends_on":"2025-07-28","reason":""}', '2025-07-07', '2025-07-07 14:44:28.037391+00', '2025-07-07 14:44:28.037391+00'),
	(10, 'filing', 9, '230600', 'reject', '2', '{"reason":"不符合《备案实用手册》的类型"}', '2025-07-07', '2025-07-07 14:44:28.083037+00', '2025-07-07 14:44:28.083037+00'),
	(12, 'claim', 5, '230600', 'confirm_payment', '8', '{"payment_no":"230600BF202507100000042-1"}', '2025-07-10', '2025-07-10 14:44:30.103549+00', '2025-07-10 14:44:30.103549+00'),
	(13, 'claim', 1, '230600', 'fail_payment', '8', '{"payment_no":"230600BF202507100000018-1"}', '2025-07-10', '2025-07-10 14:44:30.198477+00', '2025-07-10 14:44:30.198477+00'),
	(14, 'claim', 3, '230600', 'confirm_payment', '8', '{"payment_no":"230600BF202507100000026-1"}', '2025-07-10', '2025-07-10 14:44:30.198477+00', '2025-07-10 14:44:30.198477+00'),
	(15, 'claim', 4, '230600', 'confirm_payment', '8', '{"payment_no":"230600BF202507100000034-1"}', '2025-07-10', '2025-07-10 14:44:30.198477+00', '2025-07-10 14:44:30.198477+00'),
	(16, 'filing', 5, '230600', 'correction_ends', '2025-07-28', '{"days":5,"ends_on":"2025-07-28"}', '2026-08-15', '2026-08-15 14:44:30.902094+00', '2026-08-15 14:44:30.902094+00'),
	(17, 'claim', 7, '230600', 'posting_ends', '2025-08-06', '{"days":5,"ends_on":"2025-08-06"}', '2026-08-15', '2026-08-15 14:44:30.919142+00', '2026-08-15 14:44:30.919142+00');
INSERT INTO public.number_sequence VALUES
	('230600', 'BA', '2025-03-03', 5),
	('230600', 'BA', '2025-03-04', 2),
	('230600', 'BA', '2025-03-05', 3),
	('230600', 'BA', '2025-03-07', 4),
	('230600', 'SB', '2025-04-12', 1),
	('230600', 'SB', '2025-04-29', 1),
	('230600', 'SB', '2025-05-16', 1),
	('230600', 'SB', '2025-05-17', 2),
	('230600', 'SB', '2025-05-22', 1),
	('230600', 'SB', '2025-06-06', 1),
	('230600', 'SB', '2025-06-13', 1),
	('230600', 'ZZ', '2025-07-08', 1),
	('230600', 'BA', '2025-07-08', 1),
	('230600', 'MT', '2025-07-08', 1),
	('230600', 'PC', '2025-07-10', 1),
	('230600', 'BF', '2025-07-10', 4),
	('230600', 'ZH', '2025-07-10', 1);
INSERT INTO public.payment VALUES
	('230600BF202507100000042-1', '230600', '2025-07-10', 'paid', '2025-07-10', 2, '\xdf762b735edb4b3829da6bdbf65e1c4243549e60bffe5ea8c1c54d1d9b34e4d1', 0, '', 4, '230600BF202507100000042', 1, 5, '230600SB20250517000002R', 9, '', 1, '230600PC20250710000001G', 4, 'none', 0, 0, '', '马志强', '6222086220931578541', '102265000014', '9999-12-31', '9999-12-31', '', '', '', '', '9999-12-31', ''),
	('230600BF202507100000018-1', '230600', '2025-07-10', 'failed', '2025-07-10', 3, '\x3b76b88883aeb701ee4c53f3319b8f316bb1579007fa043df30df936794e3ef9', 0, '', 1, '230600BF202507100000018', 1, 1, '230600SB202505160000019', 13, '', 1, '230600PC20250710000001G', 1, 'bank', 20000, 0, '', '林芳', '6222085776238289455', '102265000014', '2025-07-10', '2025-07-15', '', 'AC01', '账号不存在', 'B000018-1', '2025-07-10', ''),
	('230600BF202507100000026-1', '230600', '2025-07-10', 'paid', '2025-07-10', 3, '\x9466fd17ce1ce3a2a78e0da8558b8d40bcdf768dd22dbe36dc531730a6d655fb', 0, '', 2, '230600BF202507100000026', 1, 3, '230600SB20250429000001T', 8, '', 1, '230600PC20250710000001G', 2, 'bank', 63757, 0, '', '杨艳涛', '6222082253883822975', '102265000014', '2025-07-10', '2025-07-15', '', '', '', 'B000026-1', '2025-07-10', ''),
	('230600BF202507100000034-1', '230600', '2025-07-10', 'paid', '2025-07-10', 3, '\x50311e8798368aa8500935b6572fcce62107a6a8d0889f41cd413a2ffadc44e0', 0, '', 3, '230600BF202507100000034', 1, 4, '230600SB20250517000001T', 19, '', 1, '230600PC20250710000001G', 3, 'bank', 17272, 0, '', '陈国艳', '6222080076313355114', '102265000014', '2025-07-10', '2025-07-15', '', '', '', 'B000034-1', '2025-07-10', '');
INSERT INTO public.payout VALUES
	('230600PC20250710000001G', '230600', '2025-07-10', 'settled', '2025-07-10', 4, '\x7db7a67282ddcd81376cffaa6d47aeff32e149497755940c3f62de37d5c9a42f', 0, '', 1, 'example_csv', 4, 0, 101029, '0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe', '2025-07-10 14:44:29.917731+00', 'system', 'cashier2', '2025-07-10', '2025-07-15', '[{"name":"PAY_230600PC20250710000001G.csv","rows":3,"sha256":"eebc8b2ff7735845498548244e8e1e76788193cac2c13b1982aa5733a26c6eaa","total":101029}]', '2025-07-10 14:44:30.154936+00');
INSERT INTO public.person VALUES
	(1, '230600', '230600000000000003', '胡志艳', '01', '230602196502123488', '310', '1201', '2010-10-26', '9999-12-31', '', '13987515553', '中国工商银行大庆分行', '102265000014', '6222080200957477766', '胡志艳', '92341f941d4c386e92069cbae5537db6d4cf31878cebbceff5b67839a0037ddc', false, '', NULL),
	(2, '230600', '230600000000000008', '周兰艳', '01', '23060219750628585X', '310', '1101', '2016-09-03', '9999-12-31', '', '13939088774', '中国工商银行大庆分行', '102265000014', '6222081133748802282', '周兰艳', '871800f7ec48360c4d73ca911ac5b2d4cc554d335e381f5f4cc863c3e152fdad', false, '', NULL),
	(3, '230600', '230600000000000096', '吴文强', '01', '230602200206262933', '310', '1101', '2020-11-17', '9999-12-31', '', '13991435733', '中国工商银行大庆分行', '102265000014', '6222082896554986576', '吴文强', '334fbf7f134c811f5ea6210fd9fca094c69c44c848dcce7c85ec8bcf3a688a84', false, '', NULL),
	(4, '230600', '230600000000000153', '刘超超', '01', '230602197105286835', '310', '1101', '2020-03-26', '9999-12-31', '', '13924771213', '中国工商银行大庆分行', '102265000014', '6222086245117643504', '刘超超', '4c4398f90d22828f0b32a1d271f4e6bb67e02557445b434b00c9c80d459ac77d', false, '', NULL),
	(5, '230600', '230600000000000193', '孙磊艳', '01', '230602198601267443', '310', '1101', '2023-01-10', '9999-12-31', '', '13996428454', '中国工商银行大庆分行', '102265000014', '6222086105994488086', '孙磊艳', '9a6750c23424a8fc226ef0a5a4b2357dd10f2443c102a2fb20faf069536ceb51', false, '', NULL),
	(6, '230600', '230600000000000240', '林国霞', '01', '230602195405201259', '390', '1601', '2012-03-15', '9999-12-31', '', '13990365896', '中国工商银行大庆分行', '102265000014', '6222086104086608602', '林国霞', 'cb18f98bc09b952d5696340713712e9c3ff0d3bb920e13a49a79fe057d9ca68f', false, '', NULL),
	(7, '230600', '230600000000000316', '郭磊', '01', '230602198711162079', '310', '1101', '2018-10-19', '9999-12-31', '', '13999004726', '中国工商银行大庆分行', '102265000014', '6222081414631641981', '郭磊', 'ee7c6dbdeb79c8e8f7c6bff67793abd940d926df3c7f62a0e0c5975a7a0a444b', false, '', NULL),
	(8, '230600', '230600000000000499', '杨艳涛', '01', '230602198808146227', '310', '1101', '2007-03-28', '9999-12-31', '', '13941303895', '中国工商银行大庆分行', '102265000014', '6222082253883822975', '杨艳涛', 'de1e27c1fd8d7618a968221102f7cd140f6472bd9efbd008bac513e00e09e1ff', false, '', NULL),
	(9, '230600', '230600000000000566', '马志强', '01', '230602193901019334', '310', '1201', '2014-09-18', '9999-12-31', '', '13926728762', '中国工商银行大庆分行', '102265000014', '6222086220931578541', '马志强', '35f4b9b25d2c0892d4ca79530152ba85f471c34e05e8e9729226d06cf89d7b53', false, '', NULL),
	(10, '230600', '230600000000000595', '朱军平', '01', '230602200209132894', '310', '1101', '2014-01-08', '9999-12-31', '', '13915371089', '中国工商银行大庆分行', '102265000014', '6222089539555584296', '朱军平', '610890eaf2688ddd8dfadafb087bb72826ac282c00d3e0d90cab14744585db2e', false, '', NULL),
	(11, '230600', '230600000000000681', '刘强勇', '01', '23060219591223352X', '390', '1601', '2016-10-23', '9999-12-31', '', '13941172016', '中国工商银行大庆分行', '102265000014', '6222081219377612868', '刘强勇', '25d959479104c27826047df0a1f0f39caafad9138306ab882e736cf342cfe307', false, '', NULL),
	(12, '230600', '230600000000000752', '黄兰艳', '01', '230602201310022272', '390', '1403', '2014-03-23', '9999-12-31', '', '13959216058', '中国工商银行大庆分行', '102265000014', '6222087331412579657', '黄兰艳', '0dce207960e62bf54da11dfe33ba2e599588926816927e5b3ce800f481644b29', false, '', NULL),
	(13, '230600', '230600000000000874', '林芳', '01', '230602194102259125', '390', '1601', '2019-04-21', '9999-12-31', '', '13918243075', '中国工商银行大庆分行', '102265000014', '6222085776238289455', '林芳', '69fb3841c843d7ddbd51ad513eaddc6be026cd8ba3007bc922e12ebe28e9d0b7', false, '', NULL),
	(14, '230600', '230600000000000923', '徐玉娜', '01', '230602201201299635', '390', '1403', '2014-10-30', '9999-12-31', '', '13926862336', '中国工商银行大庆分行', '102265000014', '6222082647147344736', '徐玉娜', '75a764eaa0b0676b79b733e7ccdae0570b6fce5f84c2b152add84bc2f4bb56e6', false, '', NULL),
	(15, '230600', '230600000000000999', '黄秀芳', '01', '230602197608029486', '390', '1501', '2009-09-16', '9999-12-31', '', '13975475091', '中国工商银行大庆分行', '102265000014', '6222089133507452958', '黄秀芳', '82a02e0525e01554e17f5ff96495544890933756a40eddc07afa6d6b0bc00d6e', false, '', NULL),
	(16, '230600', '230600000000001012', '徐红文', '01', '230602196810292902', '310', '1101', '2019-11-16', '9999-12-31', '', '13942759190', '中国工商银行大庆分行', '102265000014', '6222085608436231692', '徐红文', 'c86a0830fe15fc10b1ee8842256383ebf824cfe463aae6cc52599ada5c9cdc6c', false, '', NULL),
	(17, '230600', '230600000000001014', '杨秀', '01', '230602198402059406', '310', '1101', '2014-05-22', '9999-12-31', '', '13907270606', '中国工商银行大庆分行', '102265000014', '6222082282315233626', '杨秀', '344488fdf8d1f9dbef6b62c55ad58b3dada4891def5bff4a3e408f27c497635c', false, '', NULL),
	(18, '230600', '230600000000001097', '陈刚', '01', '230602193808037490', '390', '1601', '2019-01-23', '9999-12-31', '', '13902808204', '中国工商银行大庆分行', '102265000014', '6222084464869350927', '陈刚', 'f26005ae0382ec5f4945fc9a6d6a7f11ee8a4b550be4ff4c1a8a017c32943c0d', false, '', NULL),
	(19, '230600', '230600000000001149', '陈国艳', '01', '230602197508319523', '310', '1101', '2017-05-12', '9999-12-31', '', '13945273099', '中国工商银行大庆分行', '102265000014', '6222080076313355114', '陈国艳', '6c1c47590c0432770bf0348aaa7a413a68e5e9f364ba8dc9ebfff801bba61333', false, '', NULL),
	(1001, '230600', '230600000000000001', '郭静英', '01', '230602200005041595', '390', '1501', '2008-05-31', '9999-12-31', '', '13700000000', '中国工商银行大庆分行', '102265000014', '6222086465981220789', '郭静英', '9df86c55a7a8d87b0f08705f091489c4ce0eed61fe5c348c2e1a31689695d49d', false, '', NULL);
INSERT INTO public.receipt VALUES
	(1, 1, '230600', '41772790', '5503163221', '73d3bf', '2025-05-02', 114898, false),
	(3, 3, '230600', '84301396', '8101385268', '0b90dd', '2025-03-29', 170485, false),
	(4, 3, '230600', '72758579', '1649464671', 'd8f695', '2025-03-29', 127793, false),
	(5, 4, '230600', '18512621', '2500912540', 'f2481f', '2025-04-17', 107883, false),
	(6, 4, '230600', '81270811', '4533620476', '6b1f2b', '2025-04-17', 78507, false),
	(7, 5, '230600', '99369305', '7584380473', 'e3f1c8', '2025-05-10', 79725, false),
	(8, 6, '230600', '07293207', '1671523532', 'd8c6b4', '2025-04-05', 271776, false),
	(9, 7, '230600', '40490828', '1089272875', '692913', '2025-05-17', 38522, false),
	(10, 8, '230600', '50650657', '5100221829', 'b63798', '2025-05-13', 47016, false);
INSERT INTO public.recovery VALUES
	('230600ZH20250710000001A', '230600', '2025-07-10', 'open', '2025-07-10', 2, '\xa295d5d12041f1968bd96b5fbc6904466099d9832945d82381a0e5be550b7b5a', 0, '', 1, 'recover', 3, '230600SB20250429000001T', 8, 2000, 0, '{"310100":2000}', '{}', false, '', '', '', false, '重复收费', 'by_hand', '{}', NULL, NULL, 'auditor', 'approver2');
INSERT INTO public.referral VALUES
	('230600ZZ20250708000001C', '230600', '2025-07-08', 'expired', '2026-08-15', 4, '\x1b906dccc0d9a31dd363e18bd2d323cf8d7f4b823ccf2a3ad6cf17d249ad4a89', 0, '', 1, 1, '310', '2025-07-08 14:44:28+00', 'hospital', '', '', 'H23060000001', '大庆市样例第1医院', '02', 2, 'H11010000001', '北京市样例第1医院', '02', '110100', 'C34.9', '肺恶性肿瘤', '', '', 'difficult', '同意', true, '2025-07-08', '2025-07-08', '2026-01-08', false, '', 'doctor', 'head', 1001, '230600BA202507080000014', NULL, '');
INSERT INTO public.referral_event VALUES
	(1, '230600ZZ20250708000001C', 'H11010000001', 'transmitted', '{"addr":"","begndate":"2025-07-08","certno":"230602196502123488","diag_code":"C34.9","diag_name":"肺恶性肿瘤","dise_cond_dscr":"","enddate":"2026-01-08","hosp_agre_refl_flag":"1","insu_optins":"230600","insutype":"310","mdtrtarea_admdvs":"110100","psn_cert_type":"01","psn_name":"胡志艳","psn_no":"230600000000000003","refl_date":"2025-07-08","refl_no":"230600ZZ20250708000001C","refl_opnn":"同意","refl_rea":"疑难、危重病症","refl_type":"","reflin_medins_name":"北京市样例第1医院","reflin_medins_no":"H11010000001","tel":"","trafout_fixmedins_code":"H23060000001","trt_dcla_detl_sn":"230600BA202507080000014"}', '2026-08-15', '2026-08-15 14:44:30.678099+00', NULL);
INSERT INTO public.register_change VALUES
	(1, 'institution', 'H23060000001', '{"area":"230600","chronic_networked":["M03900","M01600","M00500","M07800","M08300"],"code":"H23060000001","content_hash":"717d3cdb61d2df13a8eb08d6edcb2d1cdee6e9ddc430a94461a0e9040415a3e6","deductible_level":"02","id":1,"inpatient_networked":true,"kind":"1","level":"02","name":"大庆市样例第1医院","outpatient_networked":true,"refers":true,"valid_from":"1900-01-01","valid_to":"9999-12-31"}', '2025-07-11', '2025-07-11 14:44:30.450735+00');
INSERT INTO public.removal VALUES
	(1, 'erase', 'claim', 2, '230600SB20250606000001C', '[1,3]', NULL, 'admin', 'auditor', '本人依法申请', '2025-07-11', '2025-07-11 14:44:30.527843+00', '\x', '\xa7aab05283ad386074de89a97163ee56dbe328982a1c08d7bc8927e45c6d9ea0'),
	(2, 'archive', 'claim', 2, '230600SB20250606000001C', '[]', '\xe6f9f58377a93685d77faa0c6ac36f89f8a5f445f68cffd4316021176eefce76', 'admin', '', 'closed before 2026-08-15', '2026-08-15', '2026-08-15 14:44:31.036366+00', '\xa7aab05283ad386074de89a97163ee56dbe328982a1c08d7bc8927e45c6d9ea0', '\x72e7681ff65a7aa48e611e3337736b4dc23ce24a3de58842b2f722a625db1fed');
INSERT INTO public.report VALUES
	(4, 3, '230600', '01', '2025-07-08', 0, NULL, NULL),
	(6, 3, '230600', '01', '2025-07-08', 0, NULL, NULL),
	(8, 3, '230600', '01', '2025-07-08', 0, NULL, NULL),
	(10, 3, '230600', '01', '2025-07-08', 0, NULL, NULL),
	(11, 3, '230600', '01', '2025-07-08', 0, NULL, NULL),
	(4, 4, '230600', '02', '2025-07-08', 0, NULL, NULL),
	(14, 3, '230600', '01', '2026-08-15', 0, NULL, NULL),
	(1001, 3, '230600', '01', '2026-08-15', 0, NULL, NULL);
INSERT INTO public.run VALUES
	(24, 'watch_deadlines', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.92866+00', '2026-08-15 14:44:30.928672+00', '2026-08-15 14:44:30.955821+00', 9, 0, 0, '', 'console'),
	(1, 'precheck_claims', '2025-07-07', 10000, 'done', 'office:30438:9a495c5a-00b1c15d', NULL, 1, '2025-07-07 14:44:27.689239+00', '2025-07-07 14:44:27.689257+00', '2025-07-07 14:44:27.741989+00', 8, 0, 0, '', 'console'),
	(19, 'calculate_claims', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.81501+00', '2026-08-15 14:44:30.81502+00', '2026-08-15 14:44:30.832674+00', 0, 0, 0, '', 'console'),
	(10, 'transmit_referrals', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.665051+00', '2026-08-15 14:44:30.665065+00', '2026-08-15 14:44:30.691171+00', 1, 0, 0, '', 'console'),
	(2, 'activate_filings', '2025-07-08', 10000, 'done', 'office:30438:9a495c5a-2e83f07a', NULL, 1, '2025-07-08 14:44:28.125526+00', '2025-07-08 14:44:28.125541+00', '2025-07-08 14:44:28.151981+00', 5, 0, 0, '', 'console'),
	(20, 'watch_payouts', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.834097+00', '2026-08-15 14:44:30.834109+00', '2026-08-15 14:44:30.837683+00', 0, 0, 0, '', 'console'),
	(3, 'calculate_claims', '2025-07-09', 10000, 'done', 'office:30438:9a495c5a-ed30d925', NULL, 1, '2025-07-09 14:44:29.125343+00', '2025-07-09 14:44:29.125357+00', '2025-07-09 14:44:29.14988+00', 0, 0, 0, '', 'console'),
	(11, 'watch_referrals', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.692645+00', '2026-08-15 14:44:30.692659+00', '2026-08-15 14:44:30.718466+00', 1, 0, 0, '', 'console'),
	(21, 'build_payouts', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.838979+00', '2026-08-15 14:44:30.83899+00', '2026-08-15 14:44:30.839574+00', 0, 0, 0, '', 'console'),
	(4, 'build_payouts', '2025-07-10', 10000, 'done', 'office:30438:9a495c5a-912ba18d', NULL, 1, '2025-07-10 14:44:29.907896+00', '2025-07-10 14:44:29.907911+00', '2025-07-10 14:44:29.948509+00', 0, 0, 0, '', 'console'),
	(12, 'activate_qualifications', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.719856+00', '2026-08-15 14:44:30.719869+00', '2026-08-15 14:44:30.736202+00', 1, 0, 0, '', 'console'),
	(13, 'expire_qualifications', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.737619+00', '2026-08-15 14:44:30.737632+00', '2026-08-15 14:44:30.739237+00', 0, 0, 0, '', 'console'),
	(5, 'prepare_months', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.577668+00', '2026-08-15 14:44:30.577683+00', '2026-08-15 14:44:30.604537+00', 0, 0, 0, '', 'console'),
	(6, 'terminate_uncovered', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.606137+00', '2026-08-15 14:44:30.60615+00', '2026-08-15 14:44:30.608551+00', 0, 0, 0, '', 'console'),
	(22, 'check_ledger', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.840762+00', '2026-08-15 14:44:30.840772+00', '2026-08-15 14:44:30.887911+00', 0, 0, 0, '', 'console'),
	(7, 'review_self_service', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.609857+00', '2026-08-15 14:44:30.609869+00', '2026-08-15 14:44:30.628315+00', 1, 0, 0, '', 'console'),
	(14, 'lapse_filings', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.740419+00', '2026-08-15 14:44:30.740429+00', '2026-08-15 14:44:30.78717+00', 0, 0, 0, '', 'console'),
	(15, 'lapse_qualifications', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.788648+00', '2026-08-15 14:44:30.788662+00', '2026-08-15 14:44:30.790493+00', 0, 0, 0, '', 'console'),
	(8, 'activate_filings', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.629721+00', '2026-08-15 14:44:30.629733+00', '2026-08-15 14:44:30.644102+00', 2, 0, 0, '', 'console'),
	(16, 'send_reports', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.791746+00', '2026-08-15 14:44:30.791756+00', '2026-08-15 14:44:30.792318+00', 0, 0, 0, '', 'console'),
	(9, 'expire_filings', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.64548+00', '2026-08-15 14:44:30.645492+00', '2026-08-15 14:44:30.66357+00', 4, 0, 0, '', 'console'),
	(25, 'seal_moves', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.95726+00', '2026-08-15 14:44:30.957275+00', '2026-08-15 14:44:30.972182+00', 0, 0, 0, '', 'console'),
	(17, 'lapse_claims', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.793469+00', '2026-08-15 14:44:30.793479+00', '2026-08-15 14:44:30.81111+00', 0, 0, 0, '', 'console'),
	(18, 'precheck_claims', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.812453+00', '2026-08-15 14:44:30.812464+00', '2026-08-15 14:44:30.813867+00', 0, 0, 0, '', 'console'),
	(26, 'seal_moves', '2026-08-15', 10001, 'done', 'office:30438:9a495c5a-192991b2', NULL, 1, '2026-08-15 14:44:31.088606+00', '2026-08-15 14:44:31.088616+00', '2026-08-15 14:44:31.106537+00', 0, 0, 0, '', 'console'),
	(23, 'remind', '2026-08-15', 10000, 'done', 'office:30438:9a495c5a-cfe74ead', NULL, 1, '2026-08-15 14:44:30.889403+00', '2026-08-15 14:44:30.889417+00', '2026-08-15 14:44:30.927186+00', 2, 0, 0, '', 'console');
INSERT INTO public.run_part VALUES
	(1, 1, 'precheck', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:30438:9a495c5a-00b1c15d', '2026-11-30 14:45:27.736646+00', 1, 8, 0, 0, '', NULL, NULL),
	(2, 2, 'activate', '230600', 1, NULL, '[{"day":"2025-03-03"},11]', '[{"day":"2025-03-03"},11]', 'done', false, 'office:30438:9a495c5a-2e83f07a', '2026-11-30 14:45:28.146734+00', 1, 5, 0, 0, '', NULL, NULL),
	(3, 3, 'calculate', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:30438:9a495c5a-ed30d925', '2026-11-30 14:45:29.144061+00', 1, 0, 0, 0, '', NULL, NULL),
	(4, 4, 'build', '230600', 1, NULL, '[0]', '[0]', 'done', false, 'office:30438:9a495c5a-912ba18d', '2026-11-30 14:45:29.944751+00', 1, 0, 0, 0, '', NULL, '{"batches":["230600PC20250710000001G"],"left_out":0,"payments":4}'),
	(5, 5, 'months', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.59253+00', 1, 0, 0, 0, '', NULL, '["move_202608","move_202609","move_202610","move_202611"]'),
	(6, 5, 'counts', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.60181+00', 1, 0, 0, 0, '', NULL, NULL),
	(7, 7, 'review', '230600', 1, NULL, '[{"day":"2025-03-07"},12]', '[{"day":"2025-03-07"},12]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.623716+00', 1, 1, 0, 0, '', NULL, NULL),
	(8, 8, 'activate', '230600', 1, NULL, '[{"day":"2025-07-08"},1001]', '[{"day":"2025-07-08"},1001]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.640442+00', 1, 2, 0, 0, '', NULL, NULL),
	(9, 9, 'expire', '230600', 1, NULL, '[{"day":"2026-03-03"},8]', '[{"day":"2026-03-03"},8]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.658496+00', 1, 4, 0, 0, '', NULL, NULL),
	(10, 10, 'transmit', '230600', 1, NULL, '[{"day":"2025-07-08"},1]', '[{"day":"2025-07-08"},1]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.685161+00', 1, 1, 0, 0, '', NULL, NULL),
	(11, 11, 'expire', '230600', 1, NULL, '[{"day":"2026-01-08"},1]', '[{"day":"2026-01-08"},1]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.713817+00', 1, 1, 0, 0, '', NULL, NULL),
	(12, 12, 'activate', '230600', 1, NULL, '[{"day":"2025-07-08"},1]', '[{"day":"2025-07-08"},1]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.731838+00', 1, 1, 0, 0, '', NULL, NULL),
	(13, 14, 'lapse', '230600', 1, NULL, '[{"day":"2025-07-28"},5]', '[{"day":"2025-07-28"},5]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.782127+00', 1, 0, 0, 0, '', NULL, NULL),
	(14, 17, 'lapse', '230600', 1, NULL, '[{"day":"2025-08-06"},7]', '[{"day":"2025-08-06"},7]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.806665+00', 1, 0, 0, 0, '', NULL, NULL),
	(15, 19, 'calculate', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.82764+00', 1, 0, 0, 0, '', NULL, NULL),
	(16, 22, 'check', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.883788+00', 1, 0, 0, 0, '', NULL, '{"differences":0,"en":"","zh":""}'),
	(17, 23, 'correction_ends filing', '230600', 1, NULL, '[{"day":"2025-07-28"},5]', '[{"day":"2025-07-28"},5]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.905561+00', 1, 1, 0, 0, '', NULL, NULL),
	(18, 23, 'posting_ends claim', '230600', 1, NULL, '[{"day":"2025-08-06"},7]', '[{"day":"2025-08-06"},7]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.922708+00', 1, 1, 0, 0, '', NULL, NULL),
	(19, 24, 'watch filing', '230600', 1, NULL, '[{"day":"2025-03-11"},12]', '[{"day":"2025-03-11"},12]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.93675+00', 1, 6, 0, 0, '', NULL, NULL),
	(20, 24, 'watch claim', '230600', 1, NULL, '[{"day":"2025-07-04"},8]', '[{"day":"2025-07-04"},8]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.951377+00', 1, 3, 0, 0, '', NULL, NULL),
	(21, 25, 'seal', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:30438:9a495c5a-cfe74ead', '2026-11-30 14:45:30.969121+00', 1, 0, 0, 0, '', NULL, '{"moves":96,"no":1,"upto":"2026-08-14T16:00:00.000000Z"}'),
	(22, 26, 'seal', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:30438:9a495c5a-192991b2', '2026-11-30 14:45:31.098264+00', 1, 0, 0, 0, '', NULL, NULL);
INSERT INTO public.seal VALUES
	(1, '1970-01-01 00:00:00+00', '2026-08-14 16:00:00+00', 96, 31, '\xaf91732db6182fa0d40627a8c27a5a2e0ab41d70dc8b24efb219d5b4c4b452cb', '2026-08-15 14:44:30.961093+00', '\x', '\x94419d5f53bf3751bcb566baa7b24e3fcc7f7d553d97050a7c94d44556ea4ea0');
INSERT INTO public.setting VALUES
	('first_day', '2025-07-07'),
	('sampling_key', '9c7fb13533d1f6712c11fce8f60f088a0cfc48771bd5ebb99992cb9cbfb5d54c'),
	('policy_digest', '796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4');
INSERT INTO public.settlement VALUES
	(1, '230600', 'S00000001', 16, 10, '21', '2025-04-08', '2025-04-10', '2025-04-10 07:00:00+00', 1551223, 775611, '4', '2', '68535348', '7596463924', false, '616bae416f2cd88749d46c9cac4ac40008813ebde742256325670fc2f428ddd7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2, '230600', 'S00000002', 17, 9, '11', '2025-03-23', '2025-03-23', '2025-03-23 07:00:00+00', 397091, 198545, '4', '2', '51338526', '1428121728', false, '24b4f7313a3bb8a41ac1ace33273349f422924cae65894f6bbcde9cfbc3ae98e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(3, '230600', 'S00000003', 2, 5, '21', '2025-04-26', '2025-04-30', '2025-04-30 07:00:00+00', 815857, 407928, '4', '2', '08913013', '1260496953', false, '64dc19dc4ceee79a33878db47e0f21a907958c31bb288fc8efa768bd7d7a6c20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4, '230600', 'S00000004', 7, 10, '21', '2025-03-15', '2025-03-30', '2025-03-30 07:00:00+00', 2123455, 1061727, '4', '2', '49758414', '8491956134', false, '36a9161b3f277d62821d15a0356fc0097eb64b8e529305eeeb21529f6308c066', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.spent_receipt VALUES
	('08913013', '1260496953', 'S00000003', true, '2025-07-07'),
	('49758414', '8491956134', 'S00000004', true, '2025-07-07'),
	('51338526', '1428121728', 'S00000002', true, '2025-07-07'),
	('68535348', '7596463924', 'S00000001', true, '2025-07-07'),
	('18512621', '2500912540', '230600SB20250517000001T', false, '2025-07-10'),
	('41772790', '5503163221', '230600SB202505160000019', false, '2025-07-10'),
	('72758579', '1649464671', '230600SB20250429000001T', false, '2025-07-10'),
	('81270811', '4533620476', '230600SB20250517000001T', false, '2025-07-10'),
	('84301396', '8101385268', '230600SB20250429000001T', false, '2025-07-10'),
	('99369305', '7584380473', '230600SB20250517000002R', false, '2025-07-10');
INSERT INTO public.tally VALUES
	(89, 'claim', '230600', 'withdrawn', 1),
	(90, 'filing', '230600', 'active', 5),
	(91, 'claim', '230600', 'awaiting_parcel', 1),
	(92, 'filing', '230600', 'rejected', 1),
	(93, 'entitlement', '230600', 'assessed', 1),
	(94, 'payment', '230600', 'paid', 3),
	(95, 'claim', '230600', 'payment_failed', 1),
	(96, 'payout', '230600', 'settled', 1),
	(97, 'claim', '230600', 'approval', 1),
	(98, 'claim', '230600', 'paid', 3),
	(99, 'referral', '230600', 'agreed', 1),
	(100, 'filing', '230600', 'returned', 1),
	(101, 'filing', '230600', 'submitted', 7),
	(102, 'filing', '230600', 'reviewed', 1),
	(103, 'claim', '230600', 'review', 1),
	(104, 'recovery', '230600', 'open', 1),
	(105, 'payment', '230600', 'failed', 1),
	(106, 'filing', '230600', 'reviewed', 1),
	(107, 'filing', '230600', 'submitted', -1),
	(108, 'filing', '230600', 'active', 2),
	(109, 'filing', '230600', 'reviewed', -2),
	(110, 'filing', '230600', 'expired', 4),
	(111, 'filing', '230600', 'active', -4),
	(112, 'referral', '230600', 'transmitted', 1),
	(113, 'referral', '230600', 'agreed', -1),
	(114, 'referral', '230600', 'expired', 1),
	(115, 'referral', '230600', 'transmitted', -1),
	(116, 'entitlement', '230600', 'active', 1),
	(117, 'entitlement', '230600', 'assessed', -1),
	(118, 'claim', '230600', 'withdrawn', -1);
INSERT INTO public.year_posting VALUES
	(1, '230600', 16, 'employee', '2025-01-01', 'inpatient', '2025-04-08', NULL, NULL, 1, '2025-04-10 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 14:44:27.105417+00'),
	(2, '230600', 17, 'employee', '2025-01-01', 'outpatient', '2025-03-23', NULL, NULL, 2, '2025-03-23 07:00:00+00', 6, 'settled', 0, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 14:44:27.105417+00'),
	(3, '230600', 2, 'employee', '2025-01-01', 'inpatient', '2025-04-26', NULL, NULL, 3, '2025-04-30 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 14:44:27.105417+00'),
	(4, '230600', 7, 'employee', '2025-01-01', 'inpatient', '2025-03-15', NULL, NULL, 4, '2025-03-30 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 14:44:27.105417+00'),
	(5, '230600', 8, 'employee', '2025-01-01', 'outpatient', '2025-03-29', 3, 2, NULL, NULL, 0, 'approved', 0, 30000, 63757, 171682, 0, 0, 0, '2025-07-09', '2025-07-09 14:44:29.586757+00'),
	(6, '230600', 13, 'resident', '2025-01-01', 'outpatient', '2025-05-02', 1, 3, NULL, NULL, 0, 'approved', 0, 0, 20000, 109079, 0, 0, 0, '2025-07-09', '2025-07-09 14:44:29.68761+00'),
	(7, '230600', 19, 'employee', '2025-01-01', 'outpatient', '2025-04-17', 4, 4, NULL, NULL, 0, 'approved', 0, 30000, 17272, 68383, 0, 0, 0, '2025-07-09', '2025-07-09 14:44:29.756308+00'),
	(8, '230600', 9, 'employee', '2025-01-01', 'outpatient', '2025-05-10', 5, 5, NULL, NULL, 0, 'approved', 0, 0, 0, 0, 0, 0, 0, '2025-07-09', '2025-07-09 14:44:29.83193+00');
SELECT pg_catalog.setval('public.access_log_id_seq', 1, false);
SELECT pg_catalog.setval('public.app_user_id_seq', 12, true);
SELECT pg_catalog.setval('public.bank_line_id_seq', 3, true);
SELECT pg_catalog.setval('public.bank_reading_id_seq', 1, true);
SELECT pg_catalog.setval('public.calculation_id_seq', 6, true);
SELECT pg_catalog.setval('public.claim_id_seq', 1000, true);
SELECT pg_catalog.setval('public.downtime_id_seq', 1, false);
SELECT pg_catalog.setval('public.entitlement_id_seq', 1, true);
SELECT pg_catalog.setval('public.entry_id_seq', 10, true);
SELECT pg_catalog.setval('public.fee_line_id_seq', 25, true);
SELECT pg_catalog.setval('public.filing_id_seq', 2000, true);
SELECT pg_catalog.setval('public.institution_id_seq', 1000, true);
SELECT pg_catalog.setval('public.notice_id_seq', 17, true);
SELECT pg_catalog.setval('public.payment_id_seq', 4, true);
SELECT pg_catalog.setval('public.payout_id_seq', 1, true);
SELECT pg_catalog.setval('public.person_id_seq', 2000, true);
SELECT pg_catalog.setval('public.receipt_id_seq', 1000, true);
SELECT pg_catalog.setval('public.recovery_id_seq', 1, true);
SELECT pg_catalog.setval('public.referral_event_id_seq', 1, true);
SELECT pg_catalog.setval('public.referral_id_seq', 1, true);
SELECT pg_catalog.setval('public.register_change_id_seq', 1, true);
SELECT pg_catalog.setval('public.run_id_seq', 26, true);
SELECT pg_catalog.setval('public.run_part_id_seq', 22, true);
SELECT pg_catalog.setval('public.settlement_id_seq', 1000, true);
SELECT pg_catalog.setval('public.tally_id_seq', 118, true);
SELECT pg_catalog.setval('public.year_posting_id_seq', 8, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.move
    ADD CONSTRAINT pk_move PRIMARY KEY (machine, case_id, seq, day);
ALTER TABLE ONLY public.move_202507
    ADD CONSTRAINT move_202507_pkey PRIMARY KEY (machine, case_id, seq, day);
ALTER TABLE ONLY public.move_202508
    ADD CONSTRAINT move_202508_pkey PRIMARY KEY (machine, case_id, seq, day);
ALTER TABLE ONLY public.move_202509
    ADD CONSTRAINT move_202509_pkey PRIMARY KEY (machine, case_id, seq, day);
ALTER TABLE ONLY public.move_202510
    ADD CONSTRAINT move_202510_pkey PRIMARY KEY (machine, case_id, seq, day);
ALTER TABLE ONLY public.move_202608
    ADD CONSTRAINT move_202608_pkey PRIMARY KEY (machine, case_id, seq, day);
ALTER TABLE ONLY public.move_202609
    ADD CONSTRAINT move_202609_pkey PRIMARY KEY (machine, case_id, seq, day);
ALTER TABLE ONLY public.move_202610
    ADD CONSTRAINT move_202610_pkey PRIMARY KEY (machine, case_id, seq, day);
ALTER TABLE ONLY public.move_202611
    ADD CONSTRAINT move_202611_pkey PRIMARY KEY (machine, case_id, seq, day);
ALTER TABLE ONLY public.move_default
    ADD CONSTRAINT move_default_pkey PRIMARY KEY (machine, case_id, seq, day);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT pk_access_log PRIMARY KEY (id);
ALTER TABLE ONLY public.app_user
    ADD CONSTRAINT pk_app_user PRIMARY KEY (id);
ALTER TABLE ONLY public.archived_case
    ADD CONSTRAINT pk_archived_case PRIMARY KEY (machine, case_id);
ALTER TABLE ONLY public.archived_receipt
    ADD CONSTRAINT pk_archived_receipt PRIMARY KEY (code, number);
ALTER TABLE ONLY public.bank_line
    ADD CONSTRAINT pk_bank_line PRIMARY KEY (id);
ALTER TABLE ONLY public.bank_reading
    ADD CONSTRAINT pk_bank_reading PRIMARY KEY (id);
ALTER TABLE ONLY public.benefit_plan
    ADD CONSTRAINT pk_benefit_plan PRIMARY KEY (hash);
ALTER TABLE ONLY public.calculation
    ADD CONSTRAINT pk_calculation PRIMARY KEY (id);
ALTER TABLE ONLY public.calendar_day
    ADD CONSTRAINT pk_calendar_day PRIMARY KEY (day);
ALTER TABLE ONLY public.calendar_year
    ADD CONSTRAINT pk_calendar_year PRIMARY KEY (year);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT pk_claim PRIMARY KEY (id);
ALTER TABLE ONLY public.door
    ADD CONSTRAINT pk_door PRIMARY KEY (machine, case_id, purpose);
ALTER TABLE ONLY public.downtime
    ADD CONSTRAINT pk_downtime PRIMARY KEY (id);
ALTER TABLE ONLY public.entitlement
    ADD CONSTRAINT pk_entitlement PRIMARY KEY (id);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT pk_entry PRIMARY KEY (id);
ALTER TABLE ONLY public.fee_line
    ADD CONSTRAINT pk_fee_line PRIMARY KEY (id);
ALTER TABLE ONLY public.filing
    ADD CONSTRAINT pk_filing PRIMARY KEY (id);
ALTER TABLE ONLY public.institution
    ADD CONSTRAINT pk_institution PRIMARY KEY (id);
ALTER TABLE ONLY public.institution_version
    ADD CONSTRAINT pk_institution_version PRIMARY KEY (institution_id, valid_from);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT pk_notice PRIMARY KEY (id);
ALTER TABLE ONLY public.number_sequence
    ADD CONSTRAINT pk_number_sequence PRIMARY KEY (area, kind, day);
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT pk_payment PRIMARY KEY (id);
ALTER TABLE ONLY public.payout
    ADD CONSTRAINT pk_payout PRIMARY KEY (id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT pk_receipt PRIMARY KEY (id);
ALTER TABLE ONLY public.recovery
    ADD CONSTRAINT pk_recovery PRIMARY KEY (id);
ALTER TABLE ONLY public.red_receipt
    ADD CONSTRAINT pk_red_receipt PRIMARY KEY (code, number);
ALTER TABLE ONLY public.referral
    ADD CONSTRAINT pk_referral PRIMARY KEY (id);
ALTER TABLE ONLY public.referral_event
    ADD CONSTRAINT pk_referral_event PRIMARY KEY (id);
ALTER TABLE ONLY public.register_change
    ADD CONSTRAINT pk_register_change PRIMARY KEY (id);
ALTER TABLE ONLY public.removal
    ADD CONSTRAINT pk_removal PRIMARY KEY (no);
ALTER TABLE ONLY public.report
    ADD CONSTRAINT pk_report PRIMARY KEY (case_id, seq);
ALTER TABLE ONLY public.reported
    ADD CONSTRAINT pk_reported PRIMARY KEY (case_id, seq);
ALTER TABLE ONLY public.run
    ADD CONSTRAINT pk_run PRIMARY KEY (id);
ALTER TABLE ONLY public.run_part
    ADD CONSTRAINT pk_run_part PRIMARY KEY (id);
ALTER TABLE ONLY public.seal
    ADD CONSTRAINT pk_seal PRIMARY KEY (no);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT pk_setting PRIMARY KEY (name);
ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT pk_settlement PRIMARY KEY (id);
ALTER TABLE ONLY public.spent_receipt
    ADD CONSTRAINT pk_spent_receipt PRIMARY KEY (code, number);
ALTER TABLE ONLY public.tally
    ADD CONSTRAINT pk_tally PRIMARY KEY (id);
ALTER TABLE ONLY public.year_posting
    ADD CONSTRAINT pk_year_posting PRIMARY KEY (id);
ALTER TABLE ONLY public.app_user
    ADD CONSTRAINT uq_app_user_name UNIQUE (name);
ALTER TABLE ONLY public.archived_case
    ADD CONSTRAINT uq_archived_case_no UNIQUE (no);
ALTER TABLE ONLY public.bank_reading
    ADD CONSTRAINT uq_bank_reading_sha256 UNIQUE (sha256);
ALTER TABLE ONLY public.calculation
    ADD CONSTRAINT uq_calculation_claim_id_seq UNIQUE (claim_id, seq);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT uq_claim_ext_no_area UNIQUE (ext_no, area);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT uq_claim_no UNIQUE (no);
ALTER TABLE ONLY public.downtime
    ADD CONSTRAINT uq_downtime_place_notice_no UNIQUE (place, notice_no);
ALTER TABLE ONLY public.entitlement
    ADD CONSTRAINT uq_entitlement_no UNIQUE (no);
ALTER TABLE ONLY public.filing
    ADD CONSTRAINT uq_filing_ext_no_area UNIQUE (ext_no, area);
ALTER TABLE ONLY public.filing
    ADD CONSTRAINT uq_filing_no UNIQUE (no);
ALTER TABLE ONLY public.institution
    ADD CONSTRAINT uq_institution_code UNIQUE (code);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT uq_notice_machine_case_id_kind_about UNIQUE (machine, case_id, kind, about);
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT uq_payment_key_attempt UNIQUE (key, attempt);
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT uq_payment_no UNIQUE (no);
ALTER TABLE ONLY public.payout
    ADD CONSTRAINT uq_payout_no UNIQUE (no);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT uq_person_psn_no_area UNIQUE (psn_no, area);
ALTER TABLE ONLY public.recovery
    ADD CONSTRAINT uq_recovery_no UNIQUE (no);
ALTER TABLE ONLY public.referral_event
    ADD CONSTRAINT uq_referral_event_referral_no_kind UNIQUE (referral_no, kind);
ALTER TABLE ONLY public.referral
    ADD CONSTRAINT uq_referral_no UNIQUE (no);
ALTER TABLE ONLY public.run
    ADD CONSTRAINT uq_run_name_day_slot UNIQUE (name, day, slot);
ALTER TABLE ONLY public.run_part
    ADD CONSTRAINT uq_run_part_run_id_stage_area_seq UNIQUE (run_id, stage, area, seq);
ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT uq_settlement_area_settlement_no UNIQUE (area, settlement_no);
CREATE INDEX ix_archived_case_ext_no ON public.archived_case USING btree (ext_no);
CREATE INDEX ix_archived_case_no_end ON public.archived_case USING btree (substr((no)::text, (length((no)::text) - 7)));
CREATE INDEX ix_archived_case_person_id ON public.archived_case USING btree (person_id);
CREATE INDEX ix_archived_receipt_claim_id ON public.archived_receipt USING btree (claim_id);
CREATE INDEX ix_bank_line_open ON public.bank_line USING btree (id) WHERE ((status)::text = 'open'::text);
CREATE INDEX ix_bank_line_payment_no ON public.bank_line USING btree (payment_no);
CREATE INDEX ix_bank_line_reading_id ON public.bank_line USING btree (reading_id, "row");
CREATE INDEX ix_calculation_person_id ON public.calculation USING btree (person_id, id);
CREATE INDEX ix_claim_no_end ON public.claim USING btree (substr((no)::text, (length((no)::text) - 7)));
CREATE INDEX ix_claim_oldest ON public.claim USING btree (applied_on, no) WHERE ((state)::text = ANY ((ARRAY['precheck'::character varying, 'review'::character varying, 'recheck'::character varying, 'approval'::character varying, 'to_pay'::character varying, 'paying'::character varying, 'payment_failed'::character varying, 'suspended'::character varying])::text[]));
CREATE INDEX ix_claim_originals_back_no ON public.claim USING btree (originals_back_no) WHERE ((originals_back_no)::text <> ''::text);
CREATE INDEX ix_claim_person_id ON public.claim USING btree (person_id);
CREATE INDEX ix_claim_phone ON public.claim USING btree (phone) WHERE ((phone)::text <> ''::text);
CREATE INDEX ix_claim_stuck ON public.claim USING btree (id) WHERE (tries >= 3);
CREATE INDEX ix_claim_to_calculate ON public.claim USING btree (area, calc, id) WHERE ((state)::text = ANY ((ARRAY['review'::character varying, 'recheck'::character varying, 'approval'::character varying])::text[]));
CREATE INDEX ix_claim_to_lapse ON public.claim USING btree (area, period_ends_on, id) WHERE ((state)::text = ANY ((ARRAY['returned'::character varying, 'awaiting_parcel'::character varying])::text[]));
CREATE INDEX ix_claim_to_precheck ON public.claim USING btree (area, verdict, id) WHERE ((state)::text = 'precheck'::text);
CREATE INDEX ix_claim_to_watch ON public.claim USING btree (area, due_on, id) WHERE ((state)::text = ANY ((ARRAY['precheck'::character varying, 'review'::character varying, 'recheck'::character varying, 'approval'::character varying, 'to_pay'::character varying, 'paying'::character varying, 'payment_failed'::character varying, 'suspended'::character varying])::text[]));
CREATE INDEX ix_claim_tracking_no ON public.claim USING btree (tracking_no) WHERE ((tracking_no)::text <> ''::text);
CREATE INDEX ix_downtime_place ON public.downtime USING btree (place, ends_at);
CREATE INDEX ix_entitlement_no_end ON public.entitlement USING btree (substr((no)::text, (length((no)::text) - 7)));
CREATE INDEX ix_entitlement_person_id ON public.entitlement USING btree (person_id, disease);
CREATE INDEX ix_entitlement_phone ON public.entitlement USING btree (phone) WHERE ((phone)::text <> ''::text);
CREATE INDEX ix_entitlement_stuck ON public.entitlement USING btree (id) WHERE (tries >= 3);
CREATE INDEX ix_entitlement_to_activate ON public.entitlement USING btree (area, starts_on, id) WHERE ((state)::text = 'assessed'::text);
CREATE INDEX ix_entitlement_to_expire ON public.entitlement USING btree (area, ends_on, id) WHERE ((state)::text = 'active'::text);
CREATE INDEX ix_entitlement_to_lapse ON public.entitlement USING btree (area, period_ends_on, id) WHERE ((state)::text = 'returned'::text);
CREATE INDEX ix_entry_claim_id ON public.entry USING btree (claim_id);
CREATE INDEX ix_entry_day ON public.entry USING btree (area, day);
CREATE INDEX ix_entry_ref ON public.entry USING btree (ref);
CREATE INDEX ix_fee_line_receipt_id ON public.fee_line USING btree (receipt_id);
CREATE INDEX ix_filing_no_end ON public.filing USING btree (substr((no)::text, (length((no)::text) - 7)));
CREATE INDEX ix_filing_oldest ON public.filing USING btree (applied_on, no) WHERE ((state)::text = 'submitted'::text);
CREATE INDEX ix_filing_person_id ON public.filing USING btree (person_id);
CREATE INDEX ix_filing_phone ON public.filing USING btree (phone) WHERE ((phone)::text <> ''::text);
CREATE INDEX ix_filing_replaces_id ON public.filing USING btree (replaces_id) WHERE (replaces_id IS NOT NULL);
CREATE INDEX ix_filing_stuck ON public.filing USING btree (id) WHERE (tries >= 3);
CREATE INDEX ix_filing_to_activate ON public.filing USING btree (area, starts_on, id) WHERE ((state)::text = 'reviewed'::text);
CREATE INDEX ix_filing_to_expire ON public.filing USING btree (area, ends_on, id) WHERE ((state)::text = 'active'::text);
CREATE INDEX ix_filing_to_lapse ON public.filing USING btree (area, period_ends_on, id) WHERE ((state)::text = 'returned'::text);
CREATE INDEX ix_filing_to_review ON public.filing USING btree (area, applied_on, id) WHERE ((state)::text = 'submitted'::text);
CREATE INDEX ix_filing_to_terminate ON public.filing USING btree (area, covered_to, id) WHERE ((state)::text = ANY ((ARRAY['submitted'::character varying, 'returned'::character varying, 'reviewed'::character varying, 'active'::character varying])::text[]));
CREATE INDEX ix_filing_to_watch ON public.filing USING btree (area, due_on, id) WHERE ((state)::text = 'submitted'::text);
CREATE INDEX ix_notice_unsent ON public.notice USING btree (id) WHERE (sent_at IS NULL);
CREATE INDEX ix_payment_batch_id ON public.payment USING btree (batch_id, "position");
CREATE INDEX ix_payment_claim_id ON public.payment USING btree (claim_id, id);
CREATE INDEX ix_payment_no_end ON public.payment USING btree (substr((no)::text, (length((no)::text) - 7)));
CREATE INDEX ix_payment_under_way ON public.payment USING btree (area, result_due_on, id) WHERE ((state)::text = ANY ((ARRAY['sent'::character varying, 'unknown'::character varying])::text[]));
CREATE INDEX ix_payout_no_end ON public.payout USING btree (substr((no)::text, (length((no)::text) - 7)));
CREATE INDEX ix_payout_open ON public.payout USING btree (state, area);
CREATE INDEX ix_person_certno ON public.person USING btree (certno, cert_type);
CREATE INDEX ix_person_certno_end ON public.person USING btree (substr((certno)::text, (length((certno)::text) - 3)), area, id);
CREATE INDEX ix_person_name ON public.person USING btree (name, substr((certno)::text, (length((certno)::text) - 3)), id);
CREATE INDEX ix_person_phone ON public.person USING btree (phone) WHERE ((phone)::text <> ''::text);
CREATE INDEX ix_receipt_claim_id ON public.receipt USING btree (claim_id);
CREATE INDEX ix_recovery_claim_id ON public.recovery USING btree (claim_id);
CREATE INDEX ix_recovery_no_end ON public.recovery USING btree (substr((no)::text, (length((no)::text) - 7)));
CREATE INDEX ix_recovery_person_id ON public.recovery USING btree (person_id);
CREATE INDEX ix_recovery_state ON public.recovery USING btree (state, kind, area);
CREATE INDEX ix_referral_event_unsent ON public.referral_event USING btree (to_code, id) WHERE (sent_at IS NULL);
CREATE INDEX ix_referral_filing_id ON public.referral USING btree (filing_id) WHERE (filing_id IS NOT NULL);
CREATE INDEX ix_referral_no_end ON public.referral USING btree (substr((no)::text, (length((no)::text) - 7)));
CREATE INDEX ix_referral_person_id ON public.referral USING btree (person_id);
CREATE INDEX ix_referral_phone ON public.referral USING btree (phone) WHERE ((phone)::text <> ''::text);
CREATE INDEX ix_referral_stuck ON public.referral USING btree (id) WHERE (tries >= 3);
CREATE INDEX ix_referral_to_expire ON public.referral USING btree (area, ends_on, id) WHERE ((state)::text = ANY ((ARRAY['requested'::character varying, 'agreed'::character varying, 'transmitted'::character varying])::text[]));
CREATE INDEX ix_referral_to_transmit ON public.referral USING btree (area, applied_on, id) WHERE ((state)::text = 'agreed'::text);
CREATE INDEX ix_referral_to_use_late ON public.referral USING btree (area, id) WHERE ((state)::text = 'expired'::text);
CREATE INDEX ix_register_change_kind_key ON public.register_change USING btree (kind, key);
CREATE INDEX ix_removal_case ON public.removal USING btree (machine, case_id);
CREATE INDEX ix_report_failed ON public.report USING btree (case_id) WHERE (tries > 0);
CREATE INDEX ix_run_unfinished ON public.run USING btree (day, id) WHERE ((state)::text = ANY ((ARRAY['open'::character varying, 'running'::character varying])::text[]));
CREATE INDEX ix_settlement_bill ON public.settlement USING btree (bill_code, bill_no);
CREATE INDEX ix_settlement_person_id ON public.settlement USING btree (person_id);
CREATE INDEX ix_spent_receipt_holder ON public.spent_receipt USING btree (holder);
CREATE INDEX ix_year_posting_claim_id ON public.year_posting USING btree (claim_id);
CREATE INDEX ix_year_posting_person_id ON public.year_posting USING btree (person_id, year);
CREATE INDEX move_at ON ONLY public.move USING brin (at) WITH (pages_per_range='32');
CREATE INDEX move_202507_at_idx ON public.move_202507 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX move_202508_at_idx ON public.move_202508 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX move_202509_at_idx ON public.move_202509 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX move_202510_at_idx ON public.move_202510 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX move_202608_at_idx ON public.move_202608 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX move_202609_at_idx ON public.move_202609 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX move_202610_at_idx ON public.move_202610 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX move_202611_at_idx ON public.move_202611 USING brin (at) WITH (pages_per_range='32');
CREATE INDEX move_default_at_idx ON public.move_default USING brin (at) WITH (pages_per_range='32');
CREATE UNIQUE INDEX uq_entitlement_ext_no ON public.entitlement USING btree (ext_no, area);
CREATE UNIQUE INDEX uq_entitlement_pending ON public.entitlement USING btree (person_id, disease) WHERE ((state)::text = ANY ((ARRAY['applied'::character varying, 'returned'::character varying])::text[]));
CREATE UNIQUE INDEX uq_payment_live ON public.payment USING btree (claim_id, part) WHERE ((state)::text = ANY ((ARRAY['planned'::character varying, 'sent'::character varying, 'unknown'::character varying, 'paid'::character varying])::text[]));
CREATE UNIQUE INDEX uq_receipt_live ON public.receipt USING btree (code, number) WHERE (NOT released);
CREATE UNIQUE INDEX uq_referral_ext_no ON public.referral USING btree (ext_no, area);
CREATE UNIQUE INDEX uq_referral_open ON public.referral USING btree (person_id, to_code) WHERE ((state)::text = ANY ((ARRAY['requested'::character varying, 'agreed'::character varying, 'transmitted'::character varying])::text[]));
ALTER INDEX public.move_at ATTACH PARTITION public.move_202507_at_idx;
ALTER INDEX public.pk_move ATTACH PARTITION public.move_202507_pkey;
ALTER INDEX public.move_at ATTACH PARTITION public.move_202508_at_idx;
ALTER INDEX public.pk_move ATTACH PARTITION public.move_202508_pkey;
ALTER INDEX public.move_at ATTACH PARTITION public.move_202509_at_idx;
ALTER INDEX public.pk_move ATTACH PARTITION public.move_202509_pkey;
ALTER INDEX public.move_at ATTACH PARTITION public.move_202510_at_idx;
ALTER INDEX public.pk_move ATTACH PARTITION public.move_202510_pkey;
ALTER INDEX public.move_at ATTACH PARTITION public.move_202608_at_idx;
ALTER INDEX public.pk_move ATTACH PARTITION public.move_202608_pkey;
ALTER INDEX public.move_at ATTACH PARTITION public.move_202609_at_idx;
ALTER INDEX public.pk_move ATTACH PARTITION public.move_202609_pkey;
ALTER INDEX public.move_at ATTACH PARTITION public.move_202610_at_idx;
ALTER INDEX public.pk_move ATTACH PARTITION public.move_202610_pkey;
ALTER INDEX public.move_at ATTACH PARTITION public.move_202611_at_idx;
ALTER INDEX public.pk_move ATTACH PARTITION public.move_202611_pkey;
ALTER INDEX public.move_at ATTACH PARTITION public.move_default_at_idx;
ALTER INDEX public.pk_move ATTACH PARTITION public.move_default_pkey;
CREATE TRIGGER archived_case_stands BEFORE UPDATE ON public.archived_case FOR EACH ROW EXECUTE FUNCTION public.archive_stands();
CREATE TRIGGER archived_case_stays BEFORE DELETE ON public.archived_case FOR EACH ROW EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER archived_case_whole BEFORE TRUNCATE ON public.archived_case FOR EACH STATEMENT EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER archived_receipt_stays BEFORE DELETE OR UPDATE ON public.archived_receipt FOR EACH ROW EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER archived_receipt_whole BEFORE TRUNCATE ON public.archived_receipt FOR EACH STATEMENT EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER claim_money_follows AFTER UPDATE ON public.claim FOR EACH ROW WHEN ((((old.state)::text IS DISTINCT FROM (new.state)::text) AND (((old.state)::text = ANY ((ARRAY['to_pay'::character varying, 'paying'::character varying, 'paid'::character varying, 'payment_failed'::character varying, 'suspended'::character varying])::text[])) OR ((new.state)::text = ANY ((ARRAY['to_pay'::character varying, 'paying'::character varying, 'paid'::character varying, 'payment_failed'::character varying, 'suspended'::character varying])::text[]))))) EXECUTE FUNCTION public.money_follows();
CREATE TRIGGER claim_state_has_move AFTER UPDATE ON public.claim FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.state_has_move();
CREATE TRIGGER claim_stays BEFORE DELETE ON public.claim FOR EACH ROW EXECUTE FUNCTION public.case_stays();
CREATE TRIGGER entitlement_state_has_move AFTER UPDATE ON public.entitlement FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.state_has_move();
CREATE TRIGGER entitlement_stays BEFORE DELETE ON public.entitlement FOR EACH ROW EXECUTE FUNCTION public.case_stays();
CREATE TRIGGER entry_holds AFTER INSERT ON public.entry REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.accounts_hold();
CREATE TRIGGER entry_stays BEFORE DELETE OR UPDATE ON public.entry FOR EACH ROW EXECUTE FUNCTION public.entries_stay();
CREATE TRIGGER entry_whole BEFORE TRUNCATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION public.entries_stay();
CREATE TRIGGER filing_state_has_move AFTER UPDATE ON public.filing FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.state_has_move();
CREATE TRIGGER filing_stays BEFORE DELETE ON public.filing FOR EACH ROW EXECUTE FUNCTION public.case_stays();
CREATE TRIGGER move_stands BEFORE DELETE OR UPDATE ON public.move FOR EACH ROW EXECUTE FUNCTION public.move_stands();
CREATE TRIGGER moves_stay BEFORE TRUNCATE ON public.move FOR EACH STATEMENT EXECUTE FUNCTION public.moves_stay();
CREATE TRIGGER moves_stay BEFORE TRUNCATE ON public.move_202507 FOR EACH STATEMENT EXECUTE FUNCTION public.moves_stay();
CREATE TRIGGER moves_stay BEFORE TRUNCATE ON public.move_202508 FOR EACH STATEMENT EXECUTE FUNCTION public.moves_stay();
CREATE TRIGGER moves_stay BEFORE TRUNCATE ON public.move_202509 FOR EACH STATEMENT EXECUTE FUNCTION public.moves_stay();
CREATE TRIGGER moves_stay BEFORE TRUNCATE ON public.move_202510 FOR EACH STATEMENT EXECUTE FUNCTION public.moves_stay();
CREATE TRIGGER moves_stay BEFORE TRUNCATE ON public.move_202608 FOR EACH STATEMENT EXECUTE FUNCTION public.moves_stay();
CREATE TRIGGER moves_stay BEFORE TRUNCATE ON public.move_202609 FOR EACH STATEMENT EXECUTE FUNCTION public.moves_stay();
CREATE TRIGGER moves_stay BEFORE TRUNCATE ON public.move_202610 FOR EACH STATEMENT EXECUTE FUNCTION public.moves_stay();
CREATE TRIGGER moves_stay BEFORE TRUNCATE ON public.move_202611 FOR EACH STATEMENT EXECUTE FUNCTION public.moves_stay();
CREATE TRIGGER moves_stay BEFORE TRUNCATE ON public.move_default FOR EACH STATEMENT EXECUTE FUNCTION public.moves_stay();
CREATE TRIGGER payment_state_has_move AFTER UPDATE ON public.payment FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.state_has_move();
CREATE TRIGGER payment_stays BEFORE DELETE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.case_stays();
CREATE TRIGGER payout_state_has_move AFTER UPDATE ON public.payout FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.state_has_move();
CREATE TRIGGER payout_stays BEFORE DELETE ON public.payout FOR EACH ROW EXECUTE FUNCTION public.case_stays();
CREATE TRIGGER recovery_state_has_move AFTER UPDATE ON public.recovery FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.state_has_move();
CREATE TRIGGER recovery_stays BEFORE DELETE ON public.recovery FOR EACH ROW EXECUTE FUNCTION public.case_stays();
CREATE TRIGGER referral_state_has_move AFTER UPDATE ON public.referral FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.state_has_move();
CREATE TRIGGER referral_stays BEFORE DELETE ON public.referral FOR EACH ROW EXECUTE FUNCTION public.case_stays();
CREATE TRIGGER removal_stays BEFORE DELETE OR UPDATE ON public.removal FOR EACH ROW EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER removal_whole BEFORE TRUNCATE ON public.removal FOR EACH STATEMENT EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER seal_stays BEFORE DELETE OR UPDATE ON public.seal FOR EACH ROW EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER seal_whole BEFORE TRUNCATE ON public.seal FOR EACH STATEMENT EXECUTE FUNCTION public.proof_stays();
ALTER TABLE ONLY public.bank_line
    ADD CONSTRAINT fk_bank_line_reading_id FOREIGN KEY (reading_id) REFERENCES public.bank_reading(id);
ALTER TABLE ONLY public.calculation
    ADD CONSTRAINT fk_calculation_claim_id FOREIGN KEY (claim_id) REFERENCES public.claim(id);
ALTER TABLE ONLY public.calculation
    ADD CONSTRAINT fk_calculation_plan_hash FOREIGN KEY (plan_hash) REFERENCES public.benefit_plan(hash);
ALTER TABLE ONLY public.calendar_day
    ADD CONSTRAINT fk_calendar_day_year FOREIGN KEY (year) REFERENCES public.calendar_year(year);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_institution_id FOREIGN KEY (institution_id) REFERENCES public.institution(id);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.entitlement
    ADD CONSTRAINT fk_entitlement_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.fee_line
    ADD CONSTRAINT fk_fee_line_receipt_id FOREIGN KEY (receipt_id) REFERENCES public.receipt(id);
ALTER TABLE ONLY public.filing
    ADD CONSTRAINT fk_filing_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.filing
    ADD CONSTRAINT fk_filing_replaces_id FOREIGN KEY (replaces_id) REFERENCES public.filing(id);
ALTER TABLE ONLY public.institution_version
    ADD CONSTRAINT fk_institution_version_institution_id FOREIGN KEY (institution_id) REFERENCES public.institution(id);
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT fk_receipt_claim_id FOREIGN KEY (claim_id) REFERENCES public.claim(id);
ALTER TABLE ONLY public.referral
    ADD CONSTRAINT fk_referral_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.referral
    ADD CONSTRAINT fk_referral_to_id FOREIGN KEY (to_id) REFERENCES public.institution(id);
ALTER TABLE ONLY public.run_part
    ADD CONSTRAINT fk_run_part_run_id FOREIGN KEY (run_id) REFERENCES public.run(id);
ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT fk_settlement_institution_id FOREIGN KEY (institution_id) REFERENCES public.institution(id);
ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT fk_settlement_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.year_posting
    ADD CONSTRAINT fk_year_posting_calculation_id FOREIGN KEY (calculation_id) REFERENCES public.calculation(id);
ALTER TABLE ONLY public.year_posting
    ADD CONSTRAINT fk_year_posting_claim_id FOREIGN KEY (claim_id) REFERENCES public.claim(id);
ALTER TABLE ONLY public.year_posting
    ADD CONSTRAINT fk_year_posting_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.year_posting
    ADD CONSTRAINT fk_year_posting_settlement_id FOREIGN KEY (settlement_id) REFERENCES public.settlement(id);
