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
CREATE FUNCTION public.rehearsal_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      RAISE EXCEPTION 'a database is marked as a rehearsal when its schema is made, and never later' USING ERRCODE = 'integrity_constraint_violation';
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
	('claim', 2, '230600SB20250606000001C', '230600002202506060000004', '230600', 3, 'withdrawn', '2025-07-08', 'f01105579cdf9fa470787b88bb160db44c1bc8506df31d8e51f6033e7aedf6ef', '2026-08-15', 3, '\xac7163225b2716dc4c0d761c04e769d6399a2233be26a2e47927cbb0c4d911a9', '\x789cad585b8fdc4416fe2b2d3fcf8caa6c975d1e9e80279e972756c82ad7a5bb346ebbe32acfd01b8d04429015228076212082401104a15d48b212424b12f6d7a47b264ffc054e952fdd93e96c00256a25ae73ca55e79cef3b17e76ac059c9db92595d57c1e15f5fdf0b78c9f41c1eaf064cccb5b552e44e15842824fb28de0f69b017b0a9ac6c7058b565098bc5a2d4b08dd9715b02bf5751788810fc0e90fff35ab0d9ba75a2dbea348d644e16a10421bf6ef4b1149d4d05ab8ef2469ab67457044e60f92cafea7eb5cc67ac82bd8a9546ee799f3a8d7bca174d5d94723e98eb6527b3e56647ef7faec5664f23412fe7b2014ff9d26f048b64d3bf05f755b284455d95ba924e5457168202969819c815c2181192665ca84cb13845294d0b4a8b0227481471cc71c12941895011165412ac121445326552a8442a7fe2b16c7435ddb24b6836ad6aa30ddcf00a46076ff858096d5859d62743b8600d0682e5bba013adeca419fcd9c7e17e847b29c4e9581b08042bc7506e2270689bd609deb05ddc3ba4100adde9f0987428c77098d29500bb8d6711f0a935b20f9b7fce65d52f6be1144a97cecbb612926b014ec02dd5289f7417bdf4a2bf2742a9bf267c793267cb890fd1c4cee4c4213601124cb49954b59df467bde0956c5eb7959da8da45c94cb4852bb4759470669c483d9d3962c17b0ec9bf39fc56df5c5bdffafb532f5f7d78f7fced5fcebf7df7ece68df517dfafbfbfb5baf79fd5fb0f7e7df8feeadee7eb2ffeb57aefcbb307fffcf5e1cdee61f5d107abffbdf3f8ad6b8f1e7efef8daf5f58d7be7776e9dddf9343805bc6692017201e3294ea2302445080f82c71c8934c11cc5324d32914459c6c2308a0a19262c94719a85292f0ac4639161cc32e7149c13c23f95b1dab623a9d38ba28acd7b4040dadae5c2ad22eca8546a63071a95757d94b329d3d50ec2cc9905720249606f707effdf8f1efc727ef7ad470f7e02ddfae39fce7ffcf9ecf677ebeb7760e99e3ffe6efddf7756d73f71da376f9fdf7d0f7eeb1b3fc02bebcf3e08e0b23990b5b70447c8dd50f9a464653e32b6e371ba8f1d8fb748f897972e7010bf0ceaba30b239eeeb5a4fe6bad1530d279abc60fc682c1f1b317734090ed1b60cbcbf505c361a48fde5460c4474861a5d71f964b0166cc9a0040d59dc2f7353b70def9100999439e3bd0941124262d1906609217146139226e32e5f0efbe4c1908009f16ec7e3861ee0d5473fae6f5c5b3dbc3f2a20c56bb57d612387dadfcbe6ae860d915900c4b5807c156607057aedaeb2012ad3732f82d5acae06379b7aaea104ecae42d003dc6bbd6bbe9634720ed564a8644fecb66d53e5d619cb4e98b6ae8a2c1884b404ad01b66fb9662c10161e4fb49d89869d54836c446c6017a25e552f1617eb276852af6998ab17b99d35753b9d8d3e1bdbf2a3ee323bd38d70a6d8a52f2bbe416c09e16f171ae099adad0b1b01a42149e1687ee4bc1800004165946c7205711b445a1aff6e5bb9fea0b4dc90d3915073c79f053326f002e36310b942a30071dfae7c7b9f7754ebefee3a465eca63dfd750188cb23e2f51348a763516e711e9eaea886014266918234afb823b3073fdf59bebaf6e4361787cebe7b39b77b0af3c306de4321992a43ea972039741bb88e160040e2fa0f3758862c724cda5df8fb338cc5c06ec05575a5641995bfa77a24ed6482ef5c27a32862e0a73c8d52e02dcd6aea1ebf9a26eecae21c45e40ff551c1fc6f0a3074946a19dbfe6c70260735f76055b3ec916218d47038c9849a0076000b7027e574fa1ee77a3028a144d7012f2942a9a7114aa28093349698ca39847b4402a4d192a1053b410486424535c0a59a82282c6407c35e6338f6b3fbe41f8aabc903356aadc257c5f771a793ccc2763b6f5cfedf6f803e3c438dd19c94ac7b040448c8421e35429994915b2384b15462a662945342e221213468428c03424098ba02b4544f9225670df9e8cbce2b1db2e7cc0e7e9546e6080bb4ef736d898a5718dfa7763931d84519cc5f4f76373b9745c8648243244699651c215ceb0509840d280832283ce8c30a754208608289048b800ca130c97c1c417c758a47f0aa2e7c08b5d10e3ddf80eab2b3e5c23425bccdd20e58a4b3e6ab6e1f2033e87247c2662b4478ca083184a50829f8118dd20b65dc32f63f51cc6a83f8ed57320c81f4c47c83721b32849898c488262c552420a92b182c7984844b8441915a4c878a80a9e3251141c51260898019f23433a465b605f4e850de643d0fdc40a93b2e67d112dead603bb03f16d3839e8ecc5afc4a7e5ed8e5ced0f81e6282ef16f175ee0009b3b5e5c9e61ba73a9fbec3c75318079e79936798af78e467fcad19d74df41719fa178f4748cfaff7772e40e7c8b3cba7f7ffd8f6f5637bf7c8a7b3b2c7190f66db2c3f449f75c9c87a65e007f390dfaff2918bdee94c0f61491146f7d8b18d3ee9c17aa765e78662144a183c730c7fa2c28c117c7f0ee7b737b4072662e256b7218041c4ddd67cae96facab43f4', '\x3b7394078acc4ac9b603d8c3ea7b349f3a7982d3ed62874ad5c4b2a8937b419b');
INSERT INTO public.bank_line VALUES
	(1, 1, 2, '230600BF202507100000018-1', '', 'failed', 20000, false, '2025-07-10', 'AC01', '账号不存在', 'B000018-1', '', 'applied', '', '', '9999-12-31', ''),
	(2, 1, 3, '230600BF202507100000026-1', '', 'paid', 63757, false, '2025-07-10', '', '', 'B000026-1', '', 'applied', '', '', '9999-12-31', ''),
	(3, 1, 4, '230600BF202507100000034-1', '', 'paid', 17272, false, '2025-07-10', '', '', 'B000034-1', '', 'applied', '', '', '9999-12-31', '');
INSERT INTO public.bank_reading VALUES
	(1, '82f6d5a05b9101491ad3c0ca9b872a8c09241145c19563ea2740811824e0afec', 'result.csv', 'result', 'example_csv', 'cashier', '2025-07-10', '2025-07-10 14:44:51.454841+00', NULL);
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
	('230600SB202505160000019', '230600', '2025-05-16', 'payment_failed', '2025-07-10', 8, '\x74119c8ff391958e67914b6f595a408e7aa5397232970b763ae293aa1209a0db', 0, '', '230600002202505160000003', 13, '390', '2025-05-16 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","急诊诊断证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-06-30', false, '2026-08-15', '0027c79a22bf2afcb6bd176d671693c5321b25c7e60f74337134ca020924daa3', 1, 11, '', 'emergency', '1301', '2025-05-02', '2025-05-02', 'S52.500', true, 'none', '04', '林芳', '6222085776238289455', '102265000014', '', '', 114898, 20000, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250304000001S may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250304000001S 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', '', '9999-12-31', '230600BF202507100000018-1', 'failed', '', 'posted', '', NULL, 3, 'emergency', NULL, true, true, 0, '', false),
	('230600SB20250429000001T', '230600', '2025-04-29', 'paid', '2025-07-10', 8, '\x5d1abc2426ed09d2b995e02b88fe3cc8cbf20a45593395096cd6fdf5a6dd5f12', 0, '', '230600002202504290000005', 8, '310', '2025-04-29 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '2c4247b2d28b0e21ca9a1c61fe8c8a97be4f03279e742329fcabb4fa21bef80b', 3, 4, '', 'outpatient', '11', '2025-03-29', '2025-03-29', 'E11.900', false, 'none', '03', '杨艳涛', '6222082253883822975', '102265000014', '', '', 298278, 63757, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000034 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000034 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-16', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000026-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 2, 'temporary', 8, true, true, 0, '', false),
	('230600SB20250613000001T', '230600', '2025-06-13', 'awaiting_parcel', '2025-07-07', 2, '\xc0c38ec8ec90634bf3665f499d15a7e3fbcdc4f7a27c231b4c6e27a7f199d580', 0, '', '230600002202506130000031', 11, '390', '2025-06-13 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '2025-08-06', false, '2026-08-15', '9999-12-31', false, '9999-12-31', '428b028be46648643803901fbb8fa3c19043ccb4a090fdb359ff1789de819feb', 7, 8, '', 'outpatient', '11', '2025-05-17', '2025-05-17', 'E11.900', false, 'none', '03', '刘强勇', '6222081219377612868', '102265000014', '', '', 38522, NULL, '', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000003A may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000003A 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', false, false, 0, '', '', '', '2025-07-25', '9999-12-31', '2025-07-07', '', '9999-12-31', '', '', '', '', '', NULL, NULL, '', NULL, false, false, 0, '', false),
	('230600SB202505220000016', '230600', '2025-05-22', 'review', '2025-07-08', 4, '\xe07479cf6e032a28c3d518c9e1bddce922ec8e7c5c5e38bf63e6d579f288f005', 0, '', '230600002202505220000034', 12, '390', '2025-05-22 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-07-04', false, '2026-08-15', 'ffdf3879058830d4ac9333465edb9a3228c688b8981c9fd87648c43a496d0b6b', 8, 6, '', 'outpatient', '11', '2025-05-13', '2025-05-13', 'E11.900', false, 'none', '03', '黄兰艳', '6222087331412579657', '102265000014', '', '', 47016, 12224, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250305000001B may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250305000001B 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-07-04', '2025-08-05', '9999-12-31', '', '9999-12-31', '', '', '', 'done', '', NULL, 6, 'none', NULL, true, false, 0, '', false),
	('230600SB20250412000001Y', '230600', '2025-04-12', 'approval', '2025-07-09', 5, '\x8cf0892dbb78d3b500cae0df88e475d3debd0c0e04d45c49351307c5ba989909', 0, '', '230600002202504120000018', 4, '310', '2025-04-12 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","出院小结"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-05-27', false, '2026-08-15', 'adb90dc987a9890fd7b333de3ace31aafbc99af0d693358a9eeba7e237e1f5ee', 6, 12, '', 'inpatient', '21', '2025-03-26', '2025-04-05', 'I10.x00', false, 'none', '03', '刘超超', '6222086245117643504', '102265000014', '', '', 271776, 80945, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000018 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000018 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-05-27', '2025-08-05', '9999-12-31', '', '9999-12-31', '', '', '', 'done', '', NULL, 1, 'temporary', 4, true, true, 0, '', false),
	('230600SB20250517000002R', '230600', '2025-05-17', 'paid', '2025-07-10', 8, '\x3350d511b2e8c66053dee7391ce16459bc27cb2d50ae4a6247f884a2012d87c2', 0, '', '230600002202505170000009', 9, '310', '2025-05-17 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'f0b706062b1c2b6a683186c5f760324879a7af574be2556183bc3dbcb713cf5f', 5, 7, '', 'outpatient', '11', '2025-05-10', '2025-05-10', 'I10.x00', false, 'none', '03', '马志强', '6222086220931578541', '102265000014', '', '', 79725, 0, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000026 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000026 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000042-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 5, 'long_term', 6, true, true, 0, '', false),
	('230600SB20250517000001T', '230600', '2025-05-17', 'paid', '2025-07-10', 8, '\x91108926ffa924f2fb34a3ad109717805fd45283ca5d167857a8263d3bbd733a', 0, '', '230600002202505170000007', 19, '310', '2025-05-17 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","急诊诊断证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '3b696865216929552c51eed1a1387f4281c46df1b6ba19870f69e7d7c17d93c8', 4, 3, '', 'emergency', '1301', '2025-04-17', '2025-04-17', 'I10.x00', true, 'none', '04', '陈国艳', '6222080076313355114', '102265000014', '', '', 186390, 17272, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000001E may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000001E 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000034-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 4, 'emergency', NULL, true, true, 0, '', false);
INSERT INTO public.entitlement VALUES
	('230600MT20250708000001H', '230600', '2025-07-08', 'active', '2026-08-15', 3, '\x642cd355919bd790825391f3b244a6eec4dd49c7add724a54a92cc388f4a426c', 0, '', 1, 1, '310', '2025-07-08 14:44:49+00', 'os:root', '', 'M01600', '', '["H23060000001"]', '[{"dated_on":"2025-06-20","hospital":"H23060000001","level":"02","paper":"门诊病历"}]', '[]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-07-08', '9999-12-31', 'reviewer', '符合', NULL, '');
INSERT INTO public.entry VALUES
	(1, 3, '', '230600', '310100', 'fund', 'payable', 63757, 'approve', '', '2025-07-09', '2025-07-09 14:44:50.920899+00'),
	(2, 1, '', '230600', '390100', 'fund', 'payable', 20000, 'approve', '', '2025-07-09', '2025-07-09 14:44:51.005783+00'),
	(3, 4, '', '230600', '310100', 'fund', 'payable', 17272, 'approve', '', '2025-07-09', '2025-07-09 14:44:51.06602+00'),
	(4, 1, '', '230600', '390100', 'payable', 'bank', 20000, 'send', '230600BF202507100000018-1', '2025-07-10', '2025-07-10 14:44:51.372142+00'),
	(5, 3, '', '230600', '310100', 'payable', 'bank', 63757, 'send', '230600BF202507100000026-1', '2025-07-10', '2025-07-10 14:44:51.372142+00'),
	(6, 4, '', '230600', '310100', 'payable', 'bank', 17272, 'send', '230600BF202507100000034-1', '2025-07-10', '2025-07-10 14:44:51.372142+00'),
	(7, 1, '', '230600', '390100', 'bank', 'back', 20000, 'fail', '230600BF202507100000018-1', '2025-07-10', '2025-07-10 14:44:51.458676+00'),
	(8, 3, '', '230600', '310100', 'bank', 'paid', 63757, 'confirm', '230600BF202507100000026-1', '2025-07-10', '2025-07-10 14:44:51.458676+00'),
	(9, 4, '', '230600', '310100', 'bank', 'paid', 17272, 'confirm', '230600BF202507100000034-1', '2025-07-10', '2025-07-10 14:44:51.458676+00'),
	(10, 3, '', '230600', '310100', 'paid', 'recoverable', 2000, 'decide', '230600ZH20250710000001A', '2025-07-10', '2025-07-10 14:44:51.625017+00');
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
	('230600BA20250304000002Q', '230600', '2025-03-04', 'rejected', '2025-07-07', 2, '\x8994e8b2aa53fc806b3ac1d236a9fc1a95c2c54a7ce2c174a5575e61e4b02992', 0, '', '230600001202503040000001', 6, '390', '2025-03-04 02:40:00+00', 'local_online', '13990365896', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '0b464ec093594d7f5da73e58fe9b4595e5db95d8ef7bb12765516dc04003f624', 9, 'other_temporary', '440100', '2025-03-11', '2025-09-11', '2025-09-11', '', false, false, true, false, NULL, '2025-03-04', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503030000026', '230600', '2025-03-03', 'active', '2025-07-08', 3, '\xc91fc19c19ec1e4575603802bc2dc46ead2e0c6abe2b290765eee4a0beb98736', 0, '', '230600001202503030000467', 9, '310', '2025-03-03 11:33:00+00', 'national_fast', '13926728762', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'eba9b230ebc8f215707eae6be48d2e673af1c1d472838928ec343c1ee1fbe402', 6, 'long_term_resident', '440100', '2025-03-03', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202503050000037', '230600', '2025-03-05', 'active', '2026-08-15', 3, '\x60e5b1c0315b392d1b2091ec1de90819530baad616255c76848bb0abf8cd2513', 0, '', '230600001202503050000006', 5, '310', '2025-03-05 06:11:00+00', 'national_self', '13996428454', NULL, '["身份证件","派出证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'c09fb537e1040106c0d0efb326908f53736505a3ca4eba5982643a9b26ac9dd3', 14, 'stationed_worker', '210200', '2025-03-05', '9999-12-31', '9999-12-31', '', false, true, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '2026-08-15', ''),
	('230600BA202503030000018', '230600', '2025-03-03', 'expired', '2026-08-15', 5, '\x7ef02f18f9d717c9200fd581051836c9a7ff9f6520e5709e06fab7ec4e9e5513', 0, '', '230600001202503030000138', 4, '310', '2025-03-03 04:39:00+00', 'local_online', '13800000000', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '80c5141061a4b052e271a87635c6950e69e402d17e476b132024a6fc3b123505', 4, 'other_temporary', '230100', '2025-03-03', '2025-09-03', '2025-09-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA20250304000001S', '230600', '2025-03-04', 'returned', '2025-07-07', 2, '\x4e7ba18c49637919fe90f66e566ee81efb9969afa4263224f819a4a90e4da23d', 0, '', '230600001202503040000450', 13, '390', '2025-03-04 04:00:00+00', 'local_window', '13918243075', NULL, '["身份证件","居住证明"]', '["身份证件"]', '[]', '2025-07-28', false, '2026-08-15', '9999-12-31', false, '9999-12-31', '1a02a272dfc3b563466c7d85a6ad5766f28f0b0bf7ea1d248cb8bd108c553e42', 5, 'long_term_resident', '210200', '2025-03-04', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-04', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000001E', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\xa1582f1f7dd6c05a6cb0f4cbb990539cf56452d4f0bca52c4c29c4900d35cc22', 0, '', '230600001202503070000070', 19, '310', '2025-03-07 09:05:00+00', 'national_fast', '13945273099', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', '85054b1fa9f2303718f46bf037702e1dd771ffdf424ea817d148241e31272d98', 2, 'other_temporary', '110100', '2025-03-14', '2025-09-14', '2025-09-14', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000003A', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\xa4675e0203bea50ef9014040a380ab98fdd68ce6a59f00a3dc64411aa71a7e6f', 0, '', '230600001202503070000806', 11, '390', '2025-03-07 06:56:00+00', 'local_online', '13941172016', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'f0cc07ba630ddd4f2d03d6fcdaefbfe6a849c9b0645d49542e34c42f65c3c2f7', 7, 'other_temporary', '440100', '2025-03-10', '2026-03-10', '2026-03-10', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503050000029', '230600', '2025-03-05', 'submitted', '2025-03-05', 1, '\xcd71d0e5d27614dad2ea34624a7dd30db4696cecba3850e83b727966f127b7c2', 0, '', '230600001202503050000005', 15, '390', '2025-03-05 03:43:00+00', 'local_online', '13975475091', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-07', false, '2026-08-15', '661651d273fda4427c8010580c8c0481a4128afbcb0b8d340a2040628a3d0d77', 13, 'long_term_resident', '460200', '2025-03-12', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250303000005Z', '230600', '2025-03-03', 'active', '2025-07-08', 3, '\xc39bb7355d9305592ac6f2e449c0f94809d2d26e9af8539256e55b19f0985ec8', 0, '', '230600001202503030000003', 18, '390', '2025-03-03 07:10:00+00', 'national_fast', '13902808204', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '8b3f69d90d75963f8726b2c899838d64e5c4b20dc99219b929305598f55a0f12', 11, 'long_term_resident', '220100', '2025-03-03', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202503030000042', '230600', '2025-03-03', 'expired', '2026-08-15', 4, '\xd5e7f9fbf88163bb2bb24a9a72e1536c8e9891045acbaa764d0df3ef4bf30db7', 0, '', '230600001202503030000002', 14, '390', '2025-03-03 11:58:00+00', 'local_window', '13926862336', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '6e78557c23783176e9708429568027d36dded4ca8e9c119220dd1b8129bcaa60', 10, 'other_temporary', '440300', '2025-03-03', '2025-09-03', '2025-09-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202507080000014', '230600', '2025-07-08', 'expired', '2026-08-15', 4, '\x8d4f7561d35b5b5fcd4acb582bed639ff28f6e557e94e05bcfeb65dae970f0f9', 0, '', NULL, 1, '310', '2025-07-08 14:44:49+00', 'hospital', '', NULL, '["身份证件","转诊转院证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '115da37a0ef66df42fc83c9d8e812081f56d88846cf2c69f5e67dc56ff817ef1', 1001, 'referral', '110100', '2025-07-08', '2026-01-08', '2026-01-08', '', false, true, true, false, NULL, '2025-07-08', '9999-12-31', '9999-12-31', '', '2026-08-15', ''),
	('230600BA202503030000034', '230600', '2025-03-03', 'expired', '2026-08-15', 4, '\xd20a1e931c8bb1d56dfadcd79894e612942dfa72f6a8098d95ed1267a0b5a700', 0, '', '230600001202503030000858', 8, '310', '2025-03-03 10:48:00+00', 'national_fast', '13941303895', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '4ffeb7d1586180daabd1b4abdee9738abee32cd5de6a287cb427e952f1411958', 8, 'other_temporary', '310100', '2025-03-03', '2026-03-03', '2026-03-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA20250305000001B', '230600', '2025-03-05', 'submitted', '2025-03-05', 1, '\x69a9de6f87b031065f344947c83e39eb1e00d8f6bed2ae5547a2ac0bfb73690d', 0, '', '230600001202503050000048', 12, '390', '2025-03-05 01:20:00+00', 'local_online', '13959216058', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-07', false, '2026-08-15', 'ec9aaf9e281543d21cc016364e542e9382a2d3c631f5bbe1fcfb01adc3591146', 1, 'long_term_resident', '440100', '2025-03-06', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503070000048', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x9d721ccc14023b3271240d9c2e3688bd9798bd9110f1c4861c92c9328e2ed4ea', 0, '', '230600001202503070000004', 10, '310', '2025-03-07 07:26:00+00', 'hospital', '13915371089', NULL, '["身份证件","转诊转院证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'd0eb245a32433553922fb0ec864861c3acb3436dea6d6a22510117d5c9ce75ff', 12, 'referral', '460200', '2025-03-07', '2025-09-07', '2025-09-07', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000002C', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\xf5b8d5c596772942fe3703512081c2c358c5e0f211559cbd08873831eac1f951', 0, '', '230600001202503070000091', 3, '310', '2025-03-07 06:38:00+00', 'local_online', '13991435733', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'ae050b9460d6cfae4b8960ab2c088a812933f7ca9333deb7d46206f71bea55f7', 3, 'long_term_resident', '440100', '2025-03-08', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', '');
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
	('filing', 1, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:48.676318+00', '', '{"file":"filings.csv","row":2}', NULL, '\xbc0c2d134ca20363ce16c5089bd5ba82', '\xd6cfd9c725afb91575fdf9b8762655cf41b19dfe86885cfd0c7d5b17d8230124', '\x', '\x69a9de6f87b031065f344947c83e39eb1e00d8f6bed2ae5547a2ac0bfb73690d'),
	('filing', 2, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:48.676318+00', '', '{"file":"filings.csv","row":3}', NULL, '\x3b876fac053af380fd69c487b246bf4a', '\x1b7c8b310adae738e58cb1444ea0abe38578c99d9ba4e0adfaede47280c2e585', '\x', '\xa1582f1f7dd6c05a6cb0f4cbb990539cf56452d4f0bca52c4c29c4900d35cc22'),
	('filing', 3, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:48.676318+00', '', '{"file":"filings.csv","row":4}', NULL, '\xaa3dea9840edd24522bb335821b4260f', '\x373981eeb3f796de80f5a19d4ac4b29503cce86d9f82caf7cfeea5ccb663e20e', '\x', '\xf5b8d5c596772942fe3703512081c2c358c5e0f211559cbd08873831eac1f951'),
	('filing', 4, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:48.676318+00', '', '{"file":"filings.csv","row":5}', NULL, '\xe7c7fec7ff75264eb5fc098aecf173cb', '\x6f07f92ab10e3e28b3a05306993bcbad7cb57d7171f3442613f51948ea6949e0', '\x', '\xe71922d2748c8d344ce94be85be431f2c437dc1161acbff5dbfad1b083dd4e4a'),
	('filing', 5, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:48.676318+00', '', '{"file":"filings.csv","row":6}', NULL, '\xdab069dd4cd2c05bb5b6d1e052fe2025', '\x181562f142b51de293ad8a7cb30c0654e8405df8fd5ba1e9a74b522bd17f79ca', '\x', '\x02b813e98eb28daab3957d91cf71e8f773222039ecaf0dbc0a9c82ef08365850'),
	('filing', 6, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:48.676318+00', '', '{"file":"filings.csv","row":7}', NULL, '\x016299426beb61b7a14fd282e8b57fa4', '\x57b432b5433ad3de813d2e552229f5d532787ad232e948064b726583fee96c4b', '\x', '\xbc315dfdecb8ce52cb1d3f76cd90fd4c262704ff64e90001ccd9173c749019da'),
	('filing', 7, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:48.676318+00', '', '{"file":"filings.csv","row":8}', NULL, '\x585b3ee25464c2b33c10f52c8d033d1d', '\x9209b5fc44581c348aaec6a7d43c34a6440c914a5c8b1161da17c34f05b8972b', '\x', '\xa4675e0203bea50ef9014040a380ab98fdd68ce6a59f00a3dc64411aa71a7e6f'),
	('filing', 8, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:48.676318+00', '', '{"file":"filings.csv","row":9}', NULL, '\xd478ec06db101c68dd3cb6d4e8df0cd4', '\x18374df50f44c05c610212d73f958b75fd335a36371b919754d22bd856958530', '\x', '\x04727fcefe2bf0a627a04156e5d15613f0bfcce6e2ff0590da6e43f6d77b1451'),
	('filing', 9, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:48.676318+00', '', '{"file":"filings.csv","row":10}', NULL, '\xa1e0809628e2bb4ab371e1c454b0c5d0', '\x9230550a476d0f72df066a5b3e6f53379eea9caf9f0db5631502f70271b562d1', '\x', '\x64155dd99a8821c1473631e4288b7fca18c0aa7a462fa472948aadded4af892d'),
	('filing', 10, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:48.676318+00', '', '{"file":"filings.csv","row":11}', NULL, '\xb8359bc09079b0582dffd831d1511d1c', '\xaabea228a08d3d810607adf43e30191057e2ecfe975b182100087dcb7af9c834', '\x', '\xe3b130d7ff0edfeec9a6288f897d13fb7906dca56a7cb7fcd9d5cd6e0697112a'),
	('filing', 11, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:48.676318+00', '', '{"file":"filings.csv","row":12}', NULL, '\xd5c45ddcc421eb2cdc3ea667e8ac4a87', '\xbe2671bbe3b00ab70b17458809055844dc1d2322c38412d13d48034b7b05dd1d', '\x', '\x74c4422d6ffd3ec5abac0b80904dfddebf566312f6d653a56e3c82a3641a461e'),
	('filing', 12, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:48.676318+00', '', '{"file":"filings.csv","row":13}', NULL, '\x5c6a7bbe6f17f74af07a6dd113bd3c1e', '\x0dfc4bdd0d8f697c83c5611cbeff4517d90ee116f0d84ea47a3227623e1f2109', '\x', '\x9d721ccc14023b3271240d9c2e3688bd9798bd9110f1c4861c92c9328e2ed4ea'),
	('filing', 13, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:48.676318+00', '', '{"file":"filings.csv","row":14}', NULL, '\x68d2088e5a9cb5628b751179f8ca2881', '\x1928d613ca13d31d880e5211e2c9e7e60aabc587f9a5ab3eba1c85c12023b4d8', '\x', '\xcd71d0e5d27614dad2ea34624a7dd30db4696cecba3850e83b727966f127b7c2'),
	('filing', 14, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:44:48.676318+00', '', '{"file":"filings.csv","row":15}', NULL, '\xd628e393a617b507fc5a615213a9d96c', '\xc57a45e2e9781940c38aa1fa23ca5ec4b05487861e14d4c800ab0b53dd606d68', '\x', '\x494bec43f3b0a281c75fb758afe9e0ce36d67c68d617acb2f93b9a44e2217641'),
	('claim', 1, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:44:48.698787+00', '', '{"file":"claims.jsonl","row":1}', NULL, '\x0e9e3dd8d464d6910b1eb9b12dcfdbce', '\x30e668841087084b2f95429ad4ebc1259aa1a9f1885f9d9eeeb1e45f3aa52a88', '\x', '\x135e9f2fa014c9080608dc2c83cc1e35d85925ac20935c28aca37f5f0c3152a8'),
	('claim', 3, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:44:48.698787+00', '', '{"file":"claims.jsonl","row":3}', NULL, '\x8180b537641debf6da3cdac11ed88343', '\xac02e47002bf9fdd78cca6b209c90389c062f0103702b4b687cb92f31d588d94', '\x', '\xdfc3fbd41be549f7c2d3fc132efbc3f3696d22bca14fcbadef08df9ea275f618'),
	('claim', 4, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:44:48.698787+00', '', '{"file":"claims.jsonl","row":4}', NULL, '\xb9c5f9f1fe9f9e8b5274f961ef158dbd', '\x00846a95d90ff0b5363e696c5e280b44f2dca599e8ab482b2eff560914302ddd', '\x', '\xb3e16f58ddb5053d3e4bafae873802d31a695cad32e9f5ef6f5a4c654e613adf'),
	('claim', 5, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:44:48.698787+00', '', '{"file":"claims.jsonl","row":5}', NULL, '\xefde944a8d377b698453c901cbf82310', '\xe0c04191a3659fc3309aeb5a248bd8d7d5c5eb72ce98c3f096cf528fe1090168', '\x', '\x15b60c0f4602278db2babe0d83792e86a62a6ecf0fe10cf24f6f5c25fe656b91'),
	('claim', 6, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:44:48.698787+00', '', '{"file":"claims.jsonl","row":6}', NULL, '\x97fe78d459e2a8206e7f4b94ebee0ef4', '\x00cb4ff50b356e46f991baf50a63109399534f0cf66d5d9aa10d9665616afd32', '\x', '\xe9c4b369414d05f96bd246b59aac104cca389928ec23ab9b0937ffdf49164bec'),
	('claim', 7, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:44:48.698787+00', '', '{"file":"claims.jsonl","row":7}', NULL, '\x1a4b8319b1c76a6f93aedfdb6aec4c52', '\x510124eebae19dedde4618af43607c4bf24ea6a77f2e5c5b088aabca5b8debb2', '\x', '\x9ba590fe814d8a46383c517033b73de83af164be653f62ed0aa4082f96c3c9f6'),
	('claim', 8, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:44:48.698787+00', '', '{"file":"claims.jsonl","row":8}', NULL, '\xc551c3675fc6e7f95d4783e5fd97ffcf', '\x6a7a5ba83be9d4390aa80102927fc7a33b94e3d5f69cda19fda2ebe228c990f7', '\x', '\x1c24fa3fdf44f13e7bf12d2850df212d208b17e6cafc89249ef966281aa8f30c'),
	('claim', 1, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:44:49.234948+00', '', '{}', 1, NULL, NULL, '\x135e9f2fa014c9080608dc2c83cc1e35d85925ac20935c28aca37f5f0c3152a8', '\x92f117dc4062a6cf4e2145de5a72be4e51bb92a23e5b617b65dcddcc58f3e516'),
	('claim', 3, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:44:49.234948+00', '', '{}', 1, NULL, NULL, '\xdfc3fbd41be549f7c2d3fc132efbc3f3696d22bca14fcbadef08df9ea275f618', '\x776c819ef1d5563640784f2ed05b1c808864dab910bb3c127eee4de00dc314e1'),
	('claim', 4, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:44:49.234948+00', '', '{}', 1, NULL, NULL, '\xb3e16f58ddb5053d3e4bafae873802d31a695cad32e9f5ef6f5a4c654e613adf', '\x3cdf9c7b2fdf6641d24a60b481b2f5e645d19987845776abbcd75c54abab3100'),
	('claim', 5, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:44:49.234948+00', '', '{}', 1, NULL, NULL, '\x15b60c0f4602278db2babe0d83792e86a62a6ecf0fe10cf24f6f5c25fe656b91', '\x66335f2f115c09938d05711fbd814b0f6c54dd2dc2fc0b6030f95c814726e806'),
	('claim', 6, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:44:49.234948+00', '', '{}', 1, NULL, NULL, '\xe9c4b369414d05f96bd246b59aac104cca389928ec23ab9b0937ffdf49164bec', '\x0ea0c2ddfccad259f698cea851baac4d474318b1190cfaafa16ffd3422323c5b'),
	('claim', 7, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:44:49.234948+00', '', '{}', 1, NULL, NULL, '\x9ba590fe814d8a46383c517033b73de83af164be653f62ed0aa4082f96c3c9f6', '\xc0c38ec8ec90634bf3665f499d15a7e3fbcdc4f7a27c231b4c6e27a7f199d580'),
	('claim', 8, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:44:49.234948+00', '', '{}', 1, NULL, NULL, '\x1c24fa3fdf44f13e7bf12d2850df212d208b17e6cafc89249ef966281aa8f30c', '\xd23cd31fd606433d1c7a9be9f875173e4f3d9ad58c57400a33da9dfbef5ed718'),
	('filing', 4, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 14:44:49.383324+00', '', '{}', NULL, NULL, NULL, '\xe71922d2748c8d344ce94be85be431f2c437dc1161acbff5dbfad1b083dd4e4a', '\x048d667f22c7af712d74300934d25235d70ea753af925be1c11f536152fd4ae2'),
	('filing', 6, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 14:44:49.426332+00', '', '{}', NULL, NULL, NULL, '\xbc315dfdecb8ce52cb1d3f76cd90fd4c262704ff64e90001ccd9173c749019da', '\x295a0529e3638777e9c6f6c05b2913663f24c5b987d1a012fac91953788c0081'),
	('filing', 8, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 14:44:49.465427+00', '', '{}', NULL, NULL, NULL, '\x04727fcefe2bf0a627a04156e5d15613f0bfcce6e2ff0590da6e43f6d77b1451', '\x716e75c2d789a594301430539b05b0bf6a337a41514aa2a96fbdc11cb0062932'),
	('filing', 10, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 14:44:49.504684+00', '', '{}', NULL, NULL, NULL, '\xe3b130d7ff0edfeec9a6288f897d13fb7906dca56a7cb7fcd9d5cd6e0697112a', '\xe8058e2dd5ca3ec249bfd48cf613083fa93d468618433655785066babe8f9525'),
	('filing', 11, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 14:44:49.543448+00', '', '{}', NULL, NULL, NULL, '\x74c4422d6ffd3ec5abac0b80904dfddebf566312f6d653a56e3c82a3641a461e', '\xb7f58ea55063fb2b0410a98551f69d7eb642512e2897fa2cb5c5c98ba87e1147'),
	('filing', 5, 2, '2025-07-07', '230600', 'return_for_correction', 'submitted', 'returned', 'intake', NULL, '2025-07-07 14:44:49.583323+00', '', '{"missing":["身份证件"]}', NULL, '\x4b1c4fff62e8ec7c0449ec411130949c', '\xdfb48b767e202fc2720d155dd980be7fcd67537fba144179260c5a4dcd2f309b', '\x02b813e98eb28daab3957d91cf71e8f773222039ecaf0dbc0a9c82ef08365850', '\x4e7ba18c49637919fe90f66e566ee81efb9969afa4263224f819a4a90e4da23d'),
	('filing', 9, 2, '2025-07-07', '230600', 'reject', 'submitted', 'rejected', 'intake', NULL, '2025-07-07 14:44:49.628515+00', '不符合《备案实用手册》的类型', '{}', NULL, '\x090b9ebeae9d8ac809edec1acd8da3e0', '\x8c452b357a752f686260122c454d35e38022feee47ec1971f56acb7d01e4b12c', '\x64155dd99a8821c1473631e4288b7fca18c0aa7a462fa472948aadded4af892d', '\x8994e8b2aa53fc806b3ac1d236a9fc1a95c2c54a7ce2c174a5575e61e4b02992'),
	('filing', 4, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 14:44:49.692424+00', '', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x048d667f22c7af712d74300934d25235d70ea753af925be1c11f536152fd4ae2', '\x59e68abc7615b5e44cc0cd130987ba9c0be04b8b8046fbe513bcd6d77cb32a27'),
	('filing', 6, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 14:44:49.692424+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x295a0529e3638777e9c6f6c05b2913663f24c5b987d1a012fac91953788c0081', '\xc91fc19c19ec1e4575603802bc2dc46ead2e0c6abe2b290765eee4a0beb98736'),
	('filing', 8, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 14:44:49.692424+00', '', '{"ends_on":"2026-03-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x716e75c2d789a594301430539b05b0bf6a337a41514aa2a96fbdc11cb0062932', '\x8fd7a99ceb6e1522885ea7f34bfb02fa205f8d08227a725afdc50e5282c47ee9'),
	('filing', 10, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 14:44:49.692424+00', '', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\xe8058e2dd5ca3ec249bfd48cf613083fa93d468618433655785066babe8f9525', '\x154a729f4c82b55bb051669eb66e1dab22f41c783dbf72cb43cb4927e9dc8803'),
	('filing', 11, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 14:44:49.692424+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', 2, NULL, NULL, '\xb7f58ea55063fb2b0410a98551f69d7eb642512e2897fa2cb5c5c98ba87e1147', '\xc39bb7355d9305592ac6f2e449c0f94809d2d26e9af8539256e55b19f0985ec8'),
	('filing', 4, 4, '2025-07-08', '230600', 'amend', 'active', 'active', 'applicant', NULL, '2025-07-08 14:44:49.783087+00', '', '{"phone":"13800000000"}', NULL, '\xb8040425b99ebc86a4f01aeec6efaaa6', '\x1afb9e983bc7abe4431b8f0b697fef2bdeb3a0979c96740b05818cdeb14abb6c', '\x59e68abc7615b5e44cc0cd130987ba9c0be04b8b8046fbe513bcd6d77cb32a27', '\xf2cd8fed49f603feb5273f2367efee87163abd2b628d01a80775e51e2d9eaa2e'),
	('referral', 1, 1, '2025-07-08', '230600', 'created', '', 'requested', 'doctor', NULL, '2025-07-08 14:44:49.836665+00', '', '{}', NULL, NULL, NULL, '\x', '\x86a2b61753cca3ca3adb759debc3a108442a8d9faa5820e8e9272b394b1ddb5d'),
	('filing', 1001, 1, '2025-07-08', '230600', 'created', '', 'submitted', 'head', NULL, '2025-07-08 14:44:49.8842+00', '', '{}', NULL, NULL, NULL, '\x', '\xf0cace737f7754defe1408ba1602388e12d38f05a9a6cec53da60d740390f14f'),
	('filing', 1001, 2, '2025-07-08', '230600', 'review', 'submitted', 'reviewed', 'system', NULL, '2025-07-08 14:44:49.895543+00', '230600ZZ20250708000001C', '{"channel":"hospital","promise":false}', NULL, '\xac96787f050e8f4df35b42694b6b6900', '\x0645aed65af33c2e7a21c1f2326568038b15f79d1dfdde6ff7a8df297b21f50d', '\xf0cace737f7754defe1408ba1602388e12d38f05a9a6cec53da60d740390f14f', '\x353f37e9447aac01a35cf72e9e075ddfd4222537ae15ff238e46fd5aa43f8d49'),
	('referral', 1, 2, '2025-07-08', '230600', 'agree', 'requested', 'agreed', 'head', NULL, '2025-07-08 14:44:49.89788+00', '', '{"filing_no":"230600BA202507080000014","opinion":"同意"}', NULL, '\xfc2f45b0142b71f9fd727be79153f446', '\xa2b33e9b441b6dfaac239f626a59aeae363f948782d563955d2639945693b558', '\x86a2b61753cca3ca3adb759debc3a108442a8d9faa5820e8e9272b394b1ddb5d', '\x80c0bd239f988673eff581877ad7aa1e96d36bcd7a4a07ea43d975a5eb621ae7'),
	('entitlement', 1, 1, '2025-07-08', '230600', 'created', '', 'applied', 'os:root', NULL, '2025-07-08 14:44:49.941515+00', '', '{}', NULL, NULL, NULL, '\x', '\x302b73ef2cd20f3f9c169bfea4eb981141db594a4ecc23f1d77735cfecfb5f48'),
	('entitlement', 1, 2, '2025-07-08', '230600', 'assess', 'applied', 'assessed', 'reviewer', NULL, '2025-07-08 14:44:49.981965+00', '', '{"conclusion":"符合"}', NULL, '\xec9b7d01eb6dc72dacca3aa6afe9d15c', '\x1f562fd1834f3b32dd73cd9dc88d204fe20fb88403a7caf983a95c4d444cd04b', '\x302b73ef2cd20f3f9c169bfea4eb981141db594a4ecc23f1d77735cfecfb5f48', '\x7db8aefab0782e6f412a90076aa5c0ff58d89e556b2602e518f73ffeda3f128a'),
	('claim', 6, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:44:50.062626+00', '', '{"originals":1}', NULL, '\x2820c513dff1cda903d6ff0be1689bba', '\x2c630a102f7df38fa2b08a824540351d7a9e3b154df2e8274aa0ad0b94a67a46', '\x0ea0c2ddfccad259f698cea851baac4d474318b1190cfaafa16ffd3422323c5b', '\x5cddece48b7cba5b191c16d269942da68edf6813d092e6d994d19028e57297d3'),
	('claim', 6, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:44:50.062626+00', '', '{"calc_why":"first","calculation_id":1,"payable":"809.45","situation":"temporary"}', NULL, NULL, NULL, '\x5cddece48b7cba5b191c16d269942da68edf6813d092e6d994d19028e57297d3', '\xcf9dfdde71671cf9f1a4dc49cc97ad581e63f0f68fb60e0d8f15cddaeb389876'),
	('claim', 3, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:44:50.146192+00', '', '{"originals":1}', NULL, '\x3354335826d6e28705fd142ea46b272d', '\xc1ab9d218843efab59d193299052a481b8c6743eb153051d18390c6d6a35500d', '\x776c819ef1d5563640784f2ed05b1c808864dab910bb3c127eee4de00dc314e1', '\xf7141649c2eb1e83a461b338db937b4059edfe3c21e14268d5e80fdc72205632'),
	('claim', 3, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:44:50.146192+00', '', '{"calc_why":"first","calculation_id":2,"payable":"637.57","situation":"temporary"}', NULL, NULL, NULL, '\xf7141649c2eb1e83a461b338db937b4059edfe3c21e14268d5e80fdc72205632', '\xc248273d2a29dc685c0aa1efb81c1a69326347aee15beca27ef08feb5925092b'),
	('claim', 1, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:44:50.207382+00', '', '{"originals":1}', NULL, '\x9539d1eca4aad6f1206884116ad53542', '\x793b9ca7c9548008b3bc9af04a5b5ba8c9de7044b6cc87b969014fa922dd16c1', '\x92f117dc4062a6cf4e2145de5a72be4e51bb92a23e5b617b65dcddcc58f3e516', '\xeb75e6a8ab73575536a007e8b18ed504fb870dd81922c5ed6f559d01920fc5d6'),
	('claim', 1, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:44:50.207382+00', '', '{"calc_why":"first","calculation_id":3,"payable":"200.00","situation":"emergency"}', NULL, NULL, NULL, '\xeb75e6a8ab73575536a007e8b18ed504fb870dd81922c5ed6f559d01920fc5d6', '\x0ae7af818070766213da7d036d91542567ac6c5b44cd0974947afe5a151e22de'),
	('claim', 4, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:44:50.273715+00', '', '{"originals":1}', NULL, '\x2272f621043b109aa6c60d861b31becf', '\xc7ddb9372abc90e30c9d2b40581449cdc649203c878a6454dc507b4683fb62a8', '\x3cdf9c7b2fdf6641d24a60b481b2f5e645d19987845776abbcd75c54abab3100', '\xcc42c99e58d0da17a7883a58eac43a23b61cd1aa0d55474f56f73c3a78791f6f'),
	('claim', 4, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:44:50.273715+00', '', '{"calc_why":"first","calculation_id":4,"payable":"172.72","situation":"emergency"}', NULL, NULL, NULL, '\xcc42c99e58d0da17a7883a58eac43a23b61cd1aa0d55474f56f73c3a78791f6f', '\x7987541f29177c017c854fa70b67e10a9a83bcb57c9b91d13bda59da8f63a7aa'),
	('claim', 5, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:44:50.335691+00', '', '{"originals":1}', NULL, '\x3f9d185b6cdc00f41a11438ffd7fdea7', '\x148b96f9dc2296a1c146b2558dec19ed9721c91063ff9a42613787d9d4fa54b0', '\x66335f2f115c09938d05711fbd814b0f6c54dd2dc2fc0b6030f95c814726e806', '\x88ff61f6389b1ac8b0c516b82b6ce997ab81fa128195192a87dc4e0b1703ee56'),
	('claim', 5, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:44:50.335691+00', '', '{"calc_why":"first","calculation_id":5,"payable":"0.00","situation":"long_term"}', NULL, NULL, NULL, '\x88ff61f6389b1ac8b0c516b82b6ce997ab81fa128195192a87dc4e0b1703ee56', '\xdedaa87d154536725b3980cfe23c2fc50963feccab69a841bdc8af43e47d2cc0'),
	('claim', 8, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:44:50.396637+00', '', '{"originals":1}', NULL, '\x4db7d79cac8531c2d7dc57499432fc43', '\x7c9254a5b7d0b214d675feeb7d7ff2fbd870e28f09f4e95d52dc9599f258aaee', '\xd23cd31fd606433d1c7a9be9f875173e4f3d9ad58c57400a33da9dfbef5ed718', '\x769b395e289c78c29ce58c3a71e236ebe5f9db545201daac0c308b3957723dd2'),
	('claim', 8, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:44:50.396637+00', '', '{"calc_why":"first","calculation_id":6,"payable":"122.24","situation":"none"}', NULL, NULL, NULL, '\x769b395e289c78c29ce58c3a71e236ebe5f9db545201daac0c308b3957723dd2', '\xe07479cf6e032a28c3d518c9e1bddce922ec8e7c5c5e38bf63e6d579f288f005'),
	('claim', 6, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 14:44:50.572131+00', '', '{}', NULL, NULL, NULL, '\xcf9dfdde71671cf9f1a4dc49cc97ad581e63f0f68fb60e0d8f15cddaeb389876', '\x8cf0892dbb78d3b500cae0df88e475d3debd0c0e04d45c49351307c5ba989909'),
	('claim', 3, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 14:44:50.628912+00', '', '{}', NULL, NULL, NULL, '\xc248273d2a29dc685c0aa1efb81c1a69326347aee15beca27ef08feb5925092b', '\x5a279ac95c9308e75217ee64ab7719908437c2fcf5b11b8da8e23676d4529554'),
	('claim', 1, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 14:44:50.693024+00', '', '{}', NULL, NULL, NULL, '\x0ae7af818070766213da7d036d91542567ac6c5b44cd0974947afe5a151e22de', '\xdbaae7a19c0551ffa864ab3837ce755e1f625e75d15a84105fb331c0569ee78d'),
	('claim', 4, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 14:44:50.745424+00', '', '{}', NULL, NULL, NULL, '\x7987541f29177c017c854fa70b67e10a9a83bcb57c9b91d13bda59da8f63a7aa', '\xdff5dda0e987f7e0ba57a13f0239d8f2c6a54bccd188c6cf58124b84faa93bdf'),
	('claim', 5, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 14:44:50.798835+00', '', '{}', NULL, NULL, NULL, '\xdedaa87d154536725b3980cfe23c2fc50963feccab69a841bdc8af43e47d2cc0', '\x1f834b60a618bc4b4b90ff5c47ea76e4624dcba11b3e5fd7aa8415f69ef3874b'),
	('claim', 3, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 14:44:50.920899+00', '', '{"calc_why":"","calculation_id":2,"payable":"637.57","situation":"temporary"}', NULL, '\x4b78528281c6fabd59df7d946ceee49f', '\x9195096e80aa38c70ed32f8ef4f3108348113291eaba4892c076590a1e3a1311', '\x5a279ac95c9308e75217ee64ab7719908437c2fcf5b11b8da8e23676d4529554', '\xbaf16fd51c80a3812652626f080bc757e02c834a65d19b07822d6a812c0d6889'),
	('claim', 1, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 14:44:51.005783+00', '', '{"calc_why":"","calculation_id":3,"payable":"200.00","situation":"emergency"}', NULL, '\x3ac1c3ac28a5b9d0f8e25d08d0b8c657', '\x94cf8612385858a73bc2c6c0a3421db2ed1bf1fec9bea6bd4084384ecf4d787f', '\xdbaae7a19c0551ffa864ab3837ce755e1f625e75d15a84105fb331c0569ee78d', '\xd0b728bf4704e56aedddaeea83bc86f8998f1f404f4e1c976e3a4faa867f1386'),
	('claim', 4, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 14:44:51.06602+00', '', '{"calc_why":"","calculation_id":4,"payable":"172.72","situation":"emergency"}', NULL, '\x9bc03271c7495d1cff2fc0162945f8c3', '\xf43c8963016ffc465c6b57dd0d7b709e9d776210a878f2b9a9eb0ecc32047431', '\xdff5dda0e987f7e0ba57a13f0239d8f2c6a54bccd188c6cf58124b84faa93bdf', '\x3986af868a066b9e56b1bfc93074f2eb68f0884c50f8e254540191edebc038b9'),
	('claim', 5, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 14:44:51.126571+00', '', '{"calc_why":"","calculation_id":5,"payable":"0.00","situation":"long_term"}', NULL, '\x3f35386abe30a009858fd50f032ad4a7', '\xe5c5b85b1e4b897e98f41df87b1152175877d34902ada537e8bd8c341069831b', '\x1f834b60a618bc4b4b90ff5c47ea76e4624dcba11b3e5fd7aa8415f69ef3874b', '\x86f1dda51059214468db5901b6423234c5da2d28b71726cbfb76eb29b4a1b23b'),
	('payout', 1, 1, '2025-07-10', '230600', 'draft', '', 'drafted', 'system', NULL, '2025-07-10 14:44:51.198347+00', '', '{"items":4,"plan_hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}', NULL, '\xb723c1606ad7f23c218f941165d9b30d', '\xb7d83f48ed086cd8faf95a5c07132ebfc9a996eb62caf35eb9262ad10b145d17', '\x', '\x73403eff9e5c292ef79f40de18ab42d3eff1c96f8eb7919c88092992fd505d52'),
	('payment', 1, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 14:44:51.198347+00', '', '{}', NULL, NULL, NULL, '\x', '\x107c64d1803d370b5a2f23a01bf645c926be9611a42a5ac3488d5326d95713e0'),
	('payment', 2, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 14:44:51.198347+00', '', '{}', NULL, NULL, NULL, '\x', '\x7b369c8a15ea334969ca6eec28c9911c2fa5a61129ddefd36feec46490d5f7de'),
	('payment', 3, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 14:44:51.198347+00', '', '{}', NULL, NULL, NULL, '\x', '\x90b609b575389dfadd5cf08e7b053da68ddf02456b01b057ed830844ca1835b8'),
	('payment', 4, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 14:44:51.198347+00', '', '{}', NULL, NULL, NULL, '\x', '\x4a6c692d0968e9e9f68e990a77915bb224f2056cd948e4ed188ac7aa51c673fd'),
	('payout', 1, 2, '2025-07-10', '230600', 'sign', 'drafted', 'signed', 'cashier2', NULL, '2025-07-10 14:44:51.299274+00', '', '{"hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}', NULL, '\x3efa333b57fbbfaa5f8b7ca70232cec1', '\xca606a02001e3a97cd4a2394e0488dba6ce93de0547bf6a33fa6562686c3b556', '\x73403eff9e5c292ef79f40de18ab42d3eff1c96f8eb7919c88092992fd505d52', '\xcf49b53cd38b4c9d986a46f87268c23c20de7a42b52c6dbf7f25657286470b4c'),
	('claim', 1, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 14:44:51.299274+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000018-1"}', NULL, NULL, NULL, '\xd0b728bf4704e56aedddaeea83bc86f8998f1f404f4e1c976e3a4faa867f1386', '\xadd313af31b981b1ba2cd9c2fc2ac66674368795c16a7df4fda3d3de16bf4456'),
	('claim', 3, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 14:44:51.299274+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000026-1"}', NULL, NULL, NULL, '\xbaf16fd51c80a3812652626f080bc757e02c834a65d19b07822d6a812c0d6889', '\x6567c3c30eb16c659092be10243d1c16c9b34306312b4684a2a5e1a8941818ed'),
	('claim', 4, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 14:44:51.299274+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000034-1"}', NULL, NULL, NULL, '\x3986af868a066b9e56b1bfc93074f2eb68f0884c50f8e254540191edebc038b9', '\x468cc0330d685c0e05ff46698965ad45efe960c93cebaa91b25be270dd830331'),
	('claim', 5, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 14:44:51.299274+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000042-1"}', NULL, NULL, NULL, '\x86f1dda51059214468db5901b6423234c5da2d28b71726cbfb76eb29b4a1b23b', '\xe07883a69fc4f33587ad35a6471e35dbabfaf8ba632ec1c7cc9ea059a7d0e4c7'),
	('payment', 1, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-10 14:44:51.372142+00', '', '{"amount":20000,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\x107c64d1803d370b5a2f23a01bf645c926be9611a42a5ac3488d5326d95713e0', '\x06d6fb3dd6a95923d576158cf8b78fa10117d86563290621e62b02251cfe3856'),
	('payment', 2, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-10 14:44:51.372142+00', '', '{"amount":63757,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\x7b369c8a15ea334969ca6eec28c9911c2fa5a61129ddefd36feec46490d5f7de', '\x00b59a1fd1c80f29c5c5efcaade180e7a4ca2c7528b54f013e2ec73245bb6d29'),
	('payment', 3, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-10 14:44:51.372142+00', '', '{"amount":17272,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\x90b609b575389dfadd5cf08e7b053da68ddf02456b01b057ed830844ca1835b8', '\x0b90819f37ebcbb8ce276a6ddd0e4f34a13bbb7c72af3fdc3a61dd9c61bab523'),
	('payment', 4, 2, '2025-07-10', '230600', 'waive', 'planned', 'paid', 'system', NULL, '2025-07-10 14:44:51.372142+00', '', '{}', NULL, NULL, NULL, '\x4a6c692d0968e9e9f68e990a77915bb224f2056cd948e4ed188ac7aa51c673fd', '\x7181a80e2345df9b3d7064bbed46d33c76bf92461c9c5ac9f4b64782d73f2e40'),
	('claim', 5, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-10 14:44:51.372142+00', '', '{"payment_no":"230600BF202507100000042-1"}', NULL, NULL, NULL, '\xe07883a69fc4f33587ad35a6471e35dbabfaf8ba632ec1c7cc9ea059a7d0e4c7', '\x3350d511b2e8c66053dee7391ce16459bc27cb2d50ae4a6247f884a2012d87c2'),
	('payout', 1, 3, '2025-07-10', '230600', 'send', 'signed', 'sent', 'cashier', NULL, '2025-07-10 14:44:51.372142+00', '', '{}', NULL, NULL, NULL, '\xcf49b53cd38b4c9d986a46f87268c23c20de7a42b52c6dbf7f25657286470b4c', '\xe92d40c2264eccbef716acf8bc18549cd6af5eb782f8379252cd762fd2076899'),
	('payment', 1, 3, '2025-07-10', '230600', 'fail', 'sent', 'failed', 'system', NULL, '2025-07-10 14:44:51.458676+00', '', '{"booked_on":"2025-07-10","reason_code":"AC01"}', NULL, NULL, NULL, '\x06d6fb3dd6a95923d576158cf8b78fa10117d86563290621e62b02251cfe3856', '\x03daa8ebdfc64679df914206986694c7150803c21d27be5045c80851aa341377'),
	('claim', 1, 8, '2025-07-10', '230600', 'fail_payment', 'paying', 'payment_failed', 'system', NULL, '2025-07-10 14:44:51.458676+00', '', '{"payment_no":"230600BF202507100000018-1"}', NULL, NULL, NULL, '\xadd313af31b981b1ba2cd9c2fc2ac66674368795c16a7df4fda3d3de16bf4456', '\x74119c8ff391958e67914b6f595a408e7aa5397232970b763ae293aa1209a0db'),
	('payment', 2, 3, '2025-07-10', '230600', 'confirm', 'sent', 'paid', 'system', NULL, '2025-07-10 14:44:51.458676+00', '', '{"amount":63757,"booked_on":"2025-07-10"}', NULL, NULL, NULL, '\x00b59a1fd1c80f29c5c5efcaade180e7a4ca2c7528b54f013e2ec73245bb6d29', '\x788d97a119d4f6dcb9f77c0900ec414a6ca9bf3ad5539b73a53ba7367e1e8e56'),
	('payment', 3, 3, '2025-07-10', '230600', 'confirm', 'sent', 'paid', 'system', NULL, '2025-07-10 14:44:51.458676+00', '', '{"amount":17272,"booked_on":"2025-07-10"}', NULL, NULL, NULL, '\x0b90819f37ebcbb8ce276a6ddd0e4f34a13bbb7c72af3fdc3a61dd9c61bab523', '\x58b6dd1429c21df5ea5caf0b1f8683a7b0c3871a4e7577857715375278d29651'),
	('claim', 3, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-10 14:44:51.458676+00', '', '{"payment_no":"230600BF202507100000026-1"}', NULL, NULL, NULL, '\x6567c3c30eb16c659092be10243d1c16c9b34306312b4684a2a5e1a8941818ed', '\x5d1abc2426ed09d2b995e02b88fe3cc8cbf20a45593395096cd6fdf5a6dd5f12'),
	('claim', 4, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-10 14:44:51.458676+00', '', '{"payment_no":"230600BF202507100000034-1"}', NULL, NULL, NULL, '\x468cc0330d685c0e05ff46698965ad45efe960c93cebaa91b25be270dd830331', '\x91108926ffa924f2fb34a3ad109717805fd45283ca5d167857a8263d3bbd733a'),
	('payout', 1, 4, '2025-07-10', '230600', 'settle', 'sent', 'settled', 'system', NULL, '2025-07-10 14:44:51.458676+00', '', '{}', NULL, NULL, NULL, '\xe92d40c2264eccbef716acf8bc18549cd6af5eb782f8379252cd762fd2076899', '\x4fc90726fa36d91237988518cdb98489f630437a35104656316b1e13c7f81c35'),
	('recovery', 1, 1, '2025-07-10', '230600', 'propose', '', 'proposed', 'auditor', NULL, '2025-07-10 14:44:51.575508+00', '重复收费', '{"amount":"20.00","cause":"by_hand","claim":"230600SB20250429000001T","kind":"recover"}', NULL, '\x52a87d3e8402145ba9fe48ec37453ff8', '\x502c3cd98cddef08c4b05882b3b79a2981c46c56f402b9ad23eb2977f915a391', '\x', '\x7c1b4a111c13be4a2c3e9aa0a9ef1664c1507b5844b29bb34977bc8a71b62ccf'),
	('recovery', 1, 2, '2025-07-10', '230600', 'decide', 'proposed', 'open', 'approver2', NULL, '2025-07-10 14:44:51.625017+00', '重复收费', '{"amount":2000,"claim_no":"230600SB20250429000001T","set_off":false}', NULL, '\xd8f431d4570f99a38244caa92f6441d0', '\x461eb3493053d0ce9140a22878a33cbdf59a3f9b1451ea4e724cf2ffdd8eb48d', '\x7c1b4a111c13be4a2c3e9aa0a9ef1664c1507b5844b29bb34977bc8a71b62ccf', '\x297d42f62a1de5af7d1ae6461832463c736403a0c39a1ffb4e130a2d7bc861e0');
INSERT INTO public.move_202608 VALUES
	('filing', 14, 2, '2026-08-15', '230600', 'review', 'submitted', 'reviewed', 'system', NULL, '2026-08-15 14:44:51.842646+00', '', '{"channel":"national_self","promise":false}', 7, NULL, NULL, '\x494bec43f3b0a281c75fb758afe9e0ce36d67c68d617acb2f93b9a44e2217641', '\x3f33362d76ba7f634a7aad02b892de293ce4f7405752771a9f292e1bec5d8a06'),
	('filing', 14, 3, '2026-08-15', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2026-08-15 14:44:51.862092+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-05"}', 8, NULL, NULL, '\x3f33362d76ba7f634a7aad02b892de293ce4f7405752771a9f292e1bec5d8a06', '\x60e5b1c0315b392d1b2091ec1de90819530baad616255c76848bb0abf8cd2513'),
	('filing', 1001, 3, '2026-08-15', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2026-08-15 14:44:51.862092+00', '', '{"ends_on":"2026-01-08","starts_on":"2025-07-08"}', 8, NULL, NULL, '\x353f37e9447aac01a35cf72e9e075ddfd4222537ae15ff238e46fd5aa43f8d49', '\x8345ec7e76056f4775383574fcb310248ca1b063428fe0092175adaac64f05f9'),
	('filing', 4, 5, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 14:44:51.875548+00', '', '{"ends_on":"2025-09-03"}', 9, NULL, NULL, '\xf2cd8fed49f603feb5273f2367efee87163abd2b628d01a80775e51e2d9eaa2e', '\x7ef02f18f9d717c9200fd581051836c9a7ff9f6520e5709e06fab7ec4e9e5513'),
	('filing', 10, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 14:44:51.875548+00', '', '{"ends_on":"2025-09-03"}', 9, NULL, NULL, '\x154a729f4c82b55bb051669eb66e1dab22f41c783dbf72cb43cb4927e9dc8803', '\xd5e7f9fbf88163bb2bb24a9a72e1536c8e9891045acbaa764d0df3ef4bf30db7'),
	('filing', 1001, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 14:44:51.875548+00', '', '{"ends_on":"2026-01-08"}', 9, NULL, NULL, '\x8345ec7e76056f4775383574fcb310248ca1b063428fe0092175adaac64f05f9', '\x8d4f7561d35b5b5fcd4acb582bed639ff28f6e557e94e05bcfeb65dae970f0f9'),
	('filing', 8, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 14:44:51.875548+00', '', '{"ends_on":"2026-03-03"}', 9, NULL, NULL, '\x8fd7a99ceb6e1522885ea7f34bfb02fa205f8d08227a725afdc50e5282c47ee9', '\xd20a1e931c8bb1d56dfadcd79894e612942dfa72f6a8098d95ed1267a0b5a700'),
	('referral', 1, 3, '2026-08-15', '230600', 'transmit', 'agreed', 'transmitted', 'system', NULL, '2026-08-15 14:44:51.898754+00', '', '{"filing_no":"230600BA202507080000014","to_code":"H11010000001"}', 10, NULL, NULL, '\x80c0bd239f988673eff581877ad7aa1e96d36bcd7a4a07ea43d975a5eb621ae7', '\xa6cb9cca1688606a236b7a2b7d1b875ed2fb437ceb129474bbc3730f8ea31c2e'),
	('referral', 1, 4, '2026-08-15', '230600', 'expire', 'transmitted', 'expired', 'system', NULL, '2026-08-15 14:44:51.92275+00', '', '{"ends_on":"2026-01-08"}', 11, NULL, NULL, '\xa6cb9cca1688606a236b7a2b7d1b875ed2fb437ceb129474bbc3730f8ea31c2e', '\xc78450a2aa3124a39ec6f5bcc402c02c0ad687269feb63c8e395662ca870d023'),
	('entitlement', 1, 3, '2026-08-15', '230600', 'activate', 'assessed', 'active', 'system', NULL, '2026-08-15 14:44:51.939507+00', '', '{"disease":"M01600","ends_on":"9999-12-31","starts_on":"2025-07-08"}', 12, NULL, NULL, '\x7db8aefab0782e6f412a90076aa5c0ff58d89e556b2602e518f73ffeda3f128a', '\x642cd355919bd790825391f3b244a6eec4dd49c7add724a54a92cc388f4a426c');
INSERT INTO public.notice VALUES
	(1, 'claim', 1, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:44:49.234948+00', '2025-07-07 14:44:49.234948+00'),
	(3, 'claim', 3, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:44:49.234948+00', '2025-07-07 14:44:49.234948+00'),
	(4, 'claim', 4, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:44:49.234948+00', '2025-07-07 14:44:49.234948+00'),
	(5, 'claim', 5, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:44:49.234948+00', '2025-07-07 14:44:49.234948+00'),
	(6, 'claim', 6, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:44:49.234948+00', '2025-07-07 14:44:49.234948+00'),
	(7, 'claim', 7, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:44:49.234948+00', '2025-07-07 14:44:49.234948+00'),
	(8, 'claim', 8, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:44:49.234948+00', '2025-07-07 14:44:49.234948+00'),
	(9, 'filing', 5, '230600', 'return_for_correction', '2', '{"listed":["身份证件"],"missing":["身份证件"],"period_ends_on":"2025-07-28","reason":""}', '2025-07-07', '2025-07-07 14:44:49.583323+00', '2025-07-07 14:44:49.583323+00'),
	(10, 'filing', 9, '230600', 'reject', '2', '{"reason":"不符合《备案实用手册》的类型"}', '2025-07-07', '2025-07-07 14:44:49.628515+00', '2025-07-07 14:44:49.628515+00'),
	(12, 'claim', 5, '230600', 'confirm_payment', '8', '{"payment_no":"230600BF202507100000042-1"}', '2025-07-10', '2025-07-10 14:44:51.372142+00', '2025-07-10 14:44:51.372142+00'),
	(13, 'claim', 1, '230600', 'fail_payment', '8', '{"payment_no":"230600BF202507100000018-1"}', '2025-07-10', '2025-07-10 14:44:51.458676+00', '2025-07-10 14:44:51.458676+00'),
	(14, 'claim', 3, '230600', 'confirm_payment', '8', '{"payment_no":"230600BF202507100000026-1"}', '2025-07-10', '2025-07-10 14:44:51.458676+00', '2025-07-10 14:44:51.458676+00'),
	(15, 'claim', 4, '230600', 'confirm_payment', '8', '{"payment_no":"230600BF202507100000034-1"}', '2025-07-10', '2025-07-10 14:44:51.458676+00', '2025-07-10 14:44:51.458676+00'),
	(16, 'filing', 5, '230600', 'correction_ends', '2025-07-28', '{"days":5,"ends_on":"2025-07-28"}', '2026-08-15', '2026-08-15 14:44:52.102391+00', '2026-08-15 14:44:52.102391+00'),
	(17, 'claim', 7, '230600', 'posting_ends', '2025-08-06', '{"days":5,"ends_on":"2025-08-06"}', '2026-08-15', '2026-08-15 14:44:52.118822+00', '2026-08-15 14:44:52.118822+00');
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
	('230600BF202507100000042-1', '230600', '2025-07-10', 'paid', '2025-07-10', 2, '\x7181a80e2345df9b3d7064bbed46d33c76bf92461c9c5ac9f4b64782d73f2e40', 0, '', 4, '230600BF202507100000042', 1, 5, '230600SB20250517000002R', 9, '', 1, '230600PC20250710000001G', 4, 'none', 0, 0, '', '马志强', '6222086220931578541', '102265000014', '9999-12-31', '9999-12-31', '', '', '', '', '9999-12-31', ''),
	('230600BF202507100000018-1', '230600', '2025-07-10', 'failed', '2025-07-10', 3, '\x03daa8ebdfc64679df914206986694c7150803c21d27be5045c80851aa341377', 0, '', 1, '230600BF202507100000018', 1, 1, '230600SB202505160000019', 13, '', 1, '230600PC20250710000001G', 1, 'bank', 20000, 0, '', '林芳', '6222085776238289455', '102265000014', '2025-07-10', '2025-07-15', '', 'AC01', '账号不存在', 'B000018-1', '2025-07-10', ''),
	('230600BF202507100000026-1', '230600', '2025-07-10', 'paid', '2025-07-10', 3, '\x788d97a119d4f6dcb9f77c0900ec414a6ca9bf3ad5539b73a53ba7367e1e8e56', 0, '', 2, '230600BF202507100000026', 1, 3, '230600SB20250429000001T', 8, '', 1, '230600PC20250710000001G', 2, 'bank', 63757, 0, '', '杨艳涛', '6222082253883822975', '102265000014', '2025-07-10', '2025-07-15', '', '', '', 'B000026-1', '2025-07-10', ''),
	('230600BF202507100000034-1', '230600', '2025-07-10', 'paid', '2025-07-10', 3, '\x58b6dd1429c21df5ea5caf0b1f8683a7b0c3871a4e7577857715375278d29651', 0, '', 3, '230600BF202507100000034', 1, 4, '230600SB20250517000001T', 19, '', 1, '230600PC20250710000001G', 3, 'bank', 17272, 0, '', '陈国艳', '6222080076313355114', '102265000014', '2025-07-10', '2025-07-15', '', '', '', 'B000034-1', '2025-07-10', '');
INSERT INTO public.payout VALUES
	('230600PC20250710000001G', '230600', '2025-07-10', 'settled', '2025-07-10', 4, '\x4fc90726fa36d91237988518cdb98489f630437a35104656316b1e13c7f81c35', 0, '', 1, 'example_csv', 4, 0, 101029, '0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe', '2025-07-10 14:44:51.198347+00', 'system', 'cashier2', '2025-07-10', '2025-07-15', '[{"name":"PAY_230600PC20250710000001G.csv","rows":3,"sha256":"eebc8b2ff7735845498548244e8e1e76788193cac2c13b1982aa5733a26c6eaa","total":101029}]', '2025-07-10 14:44:51.417516+00');
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
	('230600ZH20250710000001A', '230600', '2025-07-10', 'open', '2025-07-10', 2, '\x297d42f62a1de5af7d1ae6461832463c736403a0c39a1ffb4e130a2d7bc861e0', 0, '', 1, 'recover', 3, '230600SB20250429000001T', 8, 2000, 0, '{"310100":2000}', '{}', false, '', '', '', false, '重复收费', 'by_hand', '{}', NULL, NULL, 'auditor', 'approver2');
INSERT INTO public.referral VALUES
	('230600ZZ20250708000001C', '230600', '2025-07-08', 'expired', '2026-08-15', 4, '\xc78450a2aa3124a39ec6f5bcc402c02c0ad687269feb63c8e395662ca870d023', 0, '', 1, 1, '310', '2025-07-08 14:44:49+00', 'hospital', '', '', 'H23060000001', '大庆市样例第1医院', '02', 2, 'H11010000001', '北京市样例第1医院', '02', '110100', 'C34.9', '肺恶性肿瘤', '', '', 'difficult', '同意', true, '2025-07-08', '2025-07-08', '2026-01-08', false, '', 'doctor', 'head', 1001, '230600BA202507080000014', NULL, '');
INSERT INTO public.referral_event VALUES
	(1, '230600ZZ20250708000001C', 'H11010000001', 'transmitted', '{"addr":"","begndate":"2025-07-08","certno":"230602196502123488","diag_code":"C34.9","diag_name":"肺恶性肿瘤","dise_cond_dscr":"","enddate":"2026-01-08","hosp_agre_refl_flag":"1","insu_optins":"230600","insutype":"310","mdtrtarea_admdvs":"110100","psn_cert_type":"01","psn_name":"胡志艳","psn_no":"230600000000000003","refl_date":"2025-07-08","refl_no":"230600ZZ20250708000001C","refl_opnn":"同意","refl_rea":"疑难、危重病症","refl_type":"","reflin_medins_name":"北京市样例第1医院","reflin_medins_no":"H11010000001","tel":"","trafout_fixmedins_code":"H23060000001","trt_dcla_detl_sn":"230600BA202507080000014"}', '2026-08-15', '2026-08-15 14:44:51.897618+00', NULL);
INSERT INTO public.register_change VALUES
	(1, 'institution', 'H23060000001', '{"area":"230600","chronic_networked":["M03900","M01600","M00500","M07800","M08300"],"code":"H23060000001","content_hash":"717d3cdb61d2df13a8eb08d6edcb2d1cdee6e9ddc430a94461a0e9040415a3e6","deductible_level":"02","id":1,"inpatient_networked":true,"kind":"1","level":"02","name":"大庆市样例第1医院","outpatient_networked":true,"refers":true,"valid_from":"1900-01-01","valid_to":"9999-12-31"}', '2025-07-11', '2025-07-11 14:44:51.682105+00');
INSERT INTO public.removal VALUES
	(1, 'erase', 'claim', 2, '230600SB20250606000001C', '[1,3]', NULL, 'admin', 'auditor', '本人依法申请', '2025-07-11', '2025-07-11 14:44:51.757661+00', '\x', '\x9de2f7a04823052de10513763251e6789709a9511f1245574017db893935042a'),
	(2, 'archive', 'claim', 2, '230600SB20250606000001C', '[]', '\x3b7394078acc4ac9b603d8c3ea7b349f3a7982d3ed62874ad5c4b2a8937b419b', 'admin', '', 'closed before 2026-08-15', '2026-08-15', '2026-08-15 14:44:52.227817+00', '\x9de2f7a04823052de10513763251e6789709a9511f1245574017db893935042a', '\xbc2f31f27a2fe6e61c37d165d45b62029e84691fcb6442c17940052c003d56bc');
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
	(24, 'watch_deadlines', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:52.127813+00', '2026-08-15 14:44:52.127821+00', '2026-08-15 14:44:52.151009+00', 9, 0, 0, '', 'os:root'),
	(1, 'precheck_claims', '2025-07-07', 10000, 'done', 'office:30899:9a495c5a-d54ad276', NULL, 1, '2025-07-07 14:44:49.221177+00', '2025-07-07 14:44:49.221214+00', '2025-07-07 14:44:49.282173+00', 8, 0, 0, '', 'os:root'),
	(19, 'calculate_claims', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:52.018887+00', '2026-08-15 14:44:52.018894+00', '2026-08-15 14:44:52.035049+00', 0, 0, 0, '', 'os:root'),
	(10, 'transmit_referrals', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:51.886899+00', '2026-08-15 14:44:51.886907+00', '2026-08-15 14:44:51.90775+00', 1, 0, 0, '', 'os:root'),
	(2, 'activate_filings', '2025-07-08', 10000, 'done', 'office:30899:9a495c5a-0ca89bda', NULL, 1, '2025-07-08 14:44:49.678886+00', '2025-07-08 14:44:49.678899+00', '2025-07-08 14:44:49.707337+00', 5, 0, 0, '', 'os:root'),
	(20, 'watch_payouts', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:52.036342+00', '2026-08-15 14:44:52.036351+00', '2026-08-15 14:44:52.039737+00', 0, 0, 0, '', 'os:root'),
	(3, 'calculate_claims', '2025-07-09', 10000, 'done', 'office:30899:9a495c5a-99d538d5', NULL, 1, '2025-07-09 14:44:50.51264+00', '2025-07-09 14:44:50.512647+00', '2025-07-09 14:44:50.536588+00', 0, 0, 0, '', 'os:root'),
	(11, 'watch_referrals', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:51.909073+00', '2026-08-15 14:44:51.909081+00', '2026-08-15 14:44:51.932055+00', 1, 0, 0, '', 'os:root'),
	(21, 'build_payouts', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:52.041009+00', '2026-08-15 14:44:52.041017+00', '2026-08-15 14:44:52.041681+00', 0, 0, 0, '', 'os:root'),
	(4, 'build_payouts', '2025-07-10', 10000, 'done', 'office:30899:9a495c5a-c1eb4a7c', NULL, 1, '2025-07-10 14:44:51.189918+00', '2025-07-10 14:44:51.189926+00', '2025-07-10 14:44:51.224009+00', 0, 0, 0, '', 'os:root'),
	(12, 'activate_qualifications', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:51.933531+00', '2026-08-15 14:44:51.93354+00', '2026-08-15 14:44:51.94898+00', 1, 0, 0, '', 'os:root'),
	(13, 'expire_qualifications', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:51.950389+00', '2026-08-15 14:44:51.950398+00', '2026-08-15 14:44:51.952052+00', 0, 0, 0, '', 'os:root'),
	(5, 'prepare_months', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:51.804977+00', '2026-08-15 14:44:51.804984+00', '2026-08-15 14:44:51.831682+00', 0, 0, 0, '', 'os:root'),
	(6, 'terminate_uncovered', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:51.8333+00', '2026-08-15 14:44:51.83331+00', '2026-08-15 14:44:51.835697+00', 0, 0, 0, '', 'os:root'),
	(22, 'check_ledger', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:52.042898+00', '2026-08-15 14:44:52.042906+00', '2026-08-15 14:44:52.08817+00', 0, 0, 0, '', 'os:root'),
	(7, 'review_self_service', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:51.836993+00', '2026-08-15 14:44:51.837001+00', '2026-08-15 14:44:51.853691+00', 1, 0, 0, '', 'os:root'),
	(14, 'lapse_filings', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:51.953349+00', '2026-08-15 14:44:51.953358+00', '2026-08-15 14:44:51.992243+00', 0, 0, 0, '', 'os:root'),
	(15, 'lapse_qualifications', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:51.993789+00', '2026-08-15 14:44:51.993798+00', '2026-08-15 14:44:51.995602+00', 0, 0, 0, '', 'os:root'),
	(8, 'activate_filings', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:51.855072+00', '2026-08-15 14:44:51.855082+00', '2026-08-15 14:44:51.868608+00', 2, 0, 0, '', 'os:root'),
	(16, 'send_reports', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:51.99688+00', '2026-08-15 14:44:51.996888+00', '2026-08-15 14:44:51.997534+00', 0, 0, 0, '', 'os:root'),
	(9, 'expire_filings', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:51.869907+00', '2026-08-15 14:44:51.869915+00', '2026-08-15 14:44:51.885475+00', 4, 0, 0, '', 'os:root'),
	(25, 'seal_moves', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:52.152468+00', '2026-08-15 14:44:52.152477+00', '2026-08-15 14:44:52.167605+00', 0, 0, 0, '', 'os:root'),
	(17, 'lapse_claims', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:51.998697+00', '2026-08-15 14:44:51.998705+00', '2026-08-15 14:44:52.015109+00', 0, 0, 0, '', 'os:root'),
	(18, 'precheck_claims', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:52.016342+00', '2026-08-15 14:44:52.01635+00', '2026-08-15 14:44:52.017749+00', 0, 0, 0, '', 'os:root'),
	(26, 'seal_moves', '2026-08-15', 10001, 'done', 'office:30899:9a495c5a-e1838905', NULL, 1, '2026-08-15 14:44:52.270429+00', '2026-08-15 14:44:52.270437+00', '2026-08-15 14:44:52.28014+00', 0, 0, 0, '', 'os:root'),
	(23, 'remind', '2026-08-15', 10000, 'done', 'office:30899:9a495c5a-045458b0', NULL, 1, '2026-08-15 14:44:52.089782+00', '2026-08-15 14:44:52.089792+00', '2026-08-15 14:44:52.126319+00', 2, 0, 0, '', 'os:root');
INSERT INTO public.run_part VALUES
	(1, 1, 'precheck', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:30899:9a495c5a-d54ad276', '2026-11-30 14:45:49.274376+00', 1, 8, 0, 0, '', NULL, NULL),
	(2, 2, 'activate', '230600', 1, NULL, '[{"day":"2025-03-03"},11]', '[{"day":"2025-03-03"},11]', 'done', false, 'office:30899:9a495c5a-0ca89bda', '2026-11-30 14:45:49.701585+00', 1, 5, 0, 0, '', NULL, NULL),
	(3, 3, 'calculate', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:30899:9a495c5a-99d538d5', '2026-11-30 14:45:50.530717+00', 1, 0, 0, 0, '', NULL, NULL),
	(4, 4, 'build', '230600', 1, NULL, '[0]', '[0]', 'done', false, 'office:30899:9a495c5a-c1eb4a7c', '2026-11-30 14:45:51.220031+00', 1, 0, 0, 0, '', NULL, '{"batches":["230600PC20250710000001G"],"left_out":0,"payments":4}'),
	(5, 5, 'months', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:51.819721+00', 1, 0, 0, 0, '', NULL, '["move_202608","move_202609","move_202610","move_202611"]'),
	(6, 5, 'counts', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:51.828857+00', 1, 0, 0, 0, '', NULL, NULL),
	(7, 7, 'review', '230600', 1, NULL, '[{"day":"2025-03-07"},12]', '[{"day":"2025-03-07"},12]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:51.849351+00', 1, 1, 0, 0, '', NULL, NULL),
	(8, 8, 'activate', '230600', 1, NULL, '[{"day":"2025-07-08"},1001]', '[{"day":"2025-07-08"},1001]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:51.865469+00', 1, 2, 0, 0, '', NULL, NULL),
	(9, 9, 'expire', '230600', 1, NULL, '[{"day":"2026-03-03"},8]', '[{"day":"2026-03-03"},8]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:51.88129+00', 1, 4, 0, 0, '', NULL, NULL),
	(10, 10, 'transmit', '230600', 1, NULL, '[{"day":"2025-07-08"},1]', '[{"day":"2025-07-08"},1]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:51.903635+00', 1, 1, 0, 0, '', NULL, NULL),
	(11, 11, 'expire', '230600', 1, NULL, '[{"day":"2026-01-08"},1]', '[{"day":"2026-01-08"},1]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:51.927893+00', 1, 1, 0, 0, '', NULL, NULL),
	(12, 12, 'activate', '230600', 1, NULL, '[{"day":"2025-07-08"},1]', '[{"day":"2025-07-08"},1]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:51.94487+00', 1, 1, 0, 0, '', NULL, NULL),
	(13, 14, 'lapse', '230600', 1, NULL, '[{"day":"2025-07-28"},5]', '[{"day":"2025-07-28"},5]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:51.987421+00', 1, 0, 0, 0, '', NULL, NULL),
	(14, 17, 'lapse', '230600', 1, NULL, '[{"day":"2025-08-06"},7]', '[{"day":"2025-08-06"},7]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:52.010991+00', 1, 0, 0, 0, '', NULL, NULL),
	(15, 19, 'calculate', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:52.030668+00', 1, 0, 0, 0, '', NULL, NULL),
	(16, 22, 'check', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:52.084122+00', 1, 0, 0, 0, '', NULL, '{"differences":0,"en":"","zh":""}'),
	(17, 23, 'correction_ends filing', '230600', 1, NULL, '[{"day":"2025-07-28"},5]', '[{"day":"2025-07-28"},5]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:52.105609+00', 1, 1, 0, 0, '', NULL, NULL),
	(18, 23, 'posting_ends claim', '230600', 1, NULL, '[{"day":"2025-08-06"},7]', '[{"day":"2025-08-06"},7]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:52.122093+00', 1, 1, 0, 0, '', NULL, NULL),
	(19, 24, 'watch filing', '230600', 1, NULL, '[{"day":"2025-03-11"},12]', '[{"day":"2025-03-11"},12]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:52.135541+00', 1, 6, 0, 0, '', NULL, NULL),
	(20, 24, 'watch claim', '230600', 1, NULL, '[{"day":"2025-07-04"},8]', '[{"day":"2025-07-04"},8]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:52.146649+00', 1, 3, 0, 0, '', NULL, NULL),
	(21, 25, 'seal', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:30899:9a495c5a-045458b0', '2026-11-30 14:45:52.164382+00', 1, 0, 0, 0, '', NULL, '{"moves":96,"no":1,"upto":"2026-08-14T16:00:00.000000Z"}'),
	(22, 26, 'seal', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:30899:9a495c5a-e1838905', '2026-11-30 14:45:52.277059+00', 1, 0, 0, 0, '', NULL, NULL);
INSERT INTO public.seal VALUES
	(1, '1970-01-01 00:00:00+00', '2026-08-14 16:00:00+00', 96, 31, '\xdcd1bfdc7edeb38d4e6b2e624d54e9d7d77eb573edbd145bd9f61c5a30d59d93', '2026-08-15 14:44:52.156353+00', '\x', '\xdff9ccc94aa33cc5cb22243f91912962c5e763bf7401129172042f699fb04fef');
INSERT INTO public.setting VALUES
	('rehearsal', '1'),
	('first_day', '2025-07-07'),
	('sampling_key', '003abdcf4e46655d1f58a33c2a1e63c8365e6abe1e4a8db6b2ee1bea326ffeb5'),
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
	(1, '230600', 16, 'employee', '2025-01-01', 'inpatient', '2025-04-08', NULL, NULL, 1, '2025-04-10 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 14:44:48.649976+00'),
	(2, '230600', 17, 'employee', '2025-01-01', 'outpatient', '2025-03-23', NULL, NULL, 2, '2025-03-23 07:00:00+00', 6, 'settled', 0, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 14:44:48.649976+00'),
	(3, '230600', 2, 'employee', '2025-01-01', 'inpatient', '2025-04-26', NULL, NULL, 3, '2025-04-30 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 14:44:48.649976+00'),
	(4, '230600', 7, 'employee', '2025-01-01', 'inpatient', '2025-03-15', NULL, NULL, 4, '2025-03-30 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 14:44:48.649976+00'),
	(5, '230600', 8, 'employee', '2025-01-01', 'outpatient', '2025-03-29', 3, 2, NULL, NULL, 0, 'approved', 0, 30000, 63757, 171682, 0, 0, 0, '2025-07-09', '2025-07-09 14:44:50.920899+00'),
	(6, '230600', 13, 'resident', '2025-01-01', 'outpatient', '2025-05-02', 1, 3, NULL, NULL, 0, 'approved', 0, 0, 20000, 109079, 0, 0, 0, '2025-07-09', '2025-07-09 14:44:51.005783+00'),
	(7, '230600', 19, 'employee', '2025-01-01', 'outpatient', '2025-04-17', 4, 4, NULL, NULL, 0, 'approved', 0, 30000, 17272, 68383, 0, 0, 0, '2025-07-09', '2025-07-09 14:44:51.06602+00'),
	(8, '230600', 9, 'employee', '2025-01-01', 'outpatient', '2025-05-10', 5, 5, NULL, NULL, 0, 'approved', 0, 0, 0, 0, 0, 0, 0, '2025-07-09', '2025-07-09 14:44:51.126571+00');
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
CREATE INDEX ix_archived_case_person_id ON public.archived_case USING btree (person_id);
CREATE INDEX ix_archived_receipt_claim_id ON public.archived_receipt USING btree (claim_id);
CREATE INDEX ix_bank_line_open ON public.bank_line USING btree (id) WHERE ((status)::text = 'open'::text);
CREATE INDEX ix_bank_line_payment_no ON public.bank_line USING btree (payment_no);
CREATE INDEX ix_bank_line_reading_id ON public.bank_line USING btree (reading_id, "row");
CREATE INDEX ix_calculation_person_id ON public.calculation USING btree (person_id, id);
CREATE INDEX ix_claim_oldest ON public.claim USING btree (applied_on, no) WHERE ((state)::text = ANY ((ARRAY['precheck'::character varying, 'review'::character varying, 'recheck'::character varying, 'approval'::character varying, 'to_pay'::character varying, 'paying'::character varying, 'payment_failed'::character varying, 'suspended'::character varying])::text[]));
CREATE INDEX ix_claim_person_id ON public.claim USING btree (person_id);
CREATE INDEX ix_claim_stuck ON public.claim USING btree (id) WHERE (tries >= 3);
CREATE INDEX ix_claim_to_calculate ON public.claim USING btree (area, calc, id) WHERE ((state)::text = ANY ((ARRAY['review'::character varying, 'recheck'::character varying, 'approval'::character varying])::text[]));
CREATE INDEX ix_claim_to_lapse ON public.claim USING btree (area, period_ends_on, id) WHERE ((state)::text = ANY ((ARRAY['returned'::character varying, 'awaiting_parcel'::character varying])::text[]));
CREATE INDEX ix_claim_to_precheck ON public.claim USING btree (area, verdict, id) WHERE ((state)::text = 'precheck'::text);
CREATE INDEX ix_claim_to_watch ON public.claim USING btree (area, due_on, id) WHERE ((state)::text = ANY ((ARRAY['precheck'::character varying, 'review'::character varying, 'recheck'::character varying, 'approval'::character varying, 'to_pay'::character varying, 'paying'::character varying, 'payment_failed'::character varying, 'suspended'::character varying])::text[]));
CREATE INDEX ix_downtime_place ON public.downtime USING btree (place, ends_at);
CREATE INDEX ix_entitlement_person_id ON public.entitlement USING btree (person_id, disease);
CREATE INDEX ix_entitlement_stuck ON public.entitlement USING btree (id) WHERE (tries >= 3);
CREATE INDEX ix_entitlement_to_activate ON public.entitlement USING btree (area, starts_on, id) WHERE ((state)::text = 'assessed'::text);
CREATE INDEX ix_entitlement_to_expire ON public.entitlement USING btree (area, ends_on, id) WHERE ((state)::text = 'active'::text);
CREATE INDEX ix_entitlement_to_lapse ON public.entitlement USING btree (area, period_ends_on, id) WHERE ((state)::text = 'returned'::text);
CREATE INDEX ix_entry_claim_id ON public.entry USING btree (claim_id);
CREATE INDEX ix_entry_day ON public.entry USING btree (area, day);
CREATE INDEX ix_entry_ref ON public.entry USING btree (ref);
CREATE INDEX ix_fee_line_receipt_id ON public.fee_line USING btree (receipt_id);
CREATE INDEX ix_filing_oldest ON public.filing USING btree (applied_on, no) WHERE ((state)::text = 'submitted'::text);
CREATE INDEX ix_filing_person_id ON public.filing USING btree (person_id);
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
CREATE INDEX ix_payment_under_way ON public.payment USING btree (area, result_due_on, id) WHERE ((state)::text = ANY ((ARRAY['sent'::character varying, 'unknown'::character varying])::text[]));
CREATE INDEX ix_payout_open ON public.payout USING btree (state, area);
CREATE INDEX ix_person_certno ON public.person USING btree (certno, cert_type);
CREATE INDEX ix_receipt_claim_id ON public.receipt USING btree (claim_id);
CREATE INDEX ix_recovery_claim_id ON public.recovery USING btree (claim_id);
CREATE INDEX ix_recovery_person_id ON public.recovery USING btree (person_id);
CREATE INDEX ix_recovery_state ON public.recovery USING btree (state, kind, area);
CREATE INDEX ix_referral_event_unsent ON public.referral_event USING btree (to_code, id) WHERE (sent_at IS NULL);
CREATE INDEX ix_referral_filing_id ON public.referral USING btree (filing_id) WHERE (filing_id IS NOT NULL);
CREATE INDEX ix_referral_person_id ON public.referral USING btree (person_id);
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
CREATE TRIGGER rehearsal_new BEFORE INSERT ON public.setting FOR EACH ROW WHEN (((new.name)::text = 'rehearsal'::text)) EXECUTE FUNCTION public.rehearsal_stays();
CREATE TRIGGER rehearsal_same BEFORE UPDATE ON public.setting FOR EACH ROW WHEN ((((old.name)::text = 'rehearsal'::text) OR ((new.name)::text = 'rehearsal'::text))) EXECUTE FUNCTION public.rehearsal_stays();
CREATE TRIGGER rehearsal_stays BEFORE DELETE ON public.setting FOR EACH ROW WHEN (((old.name)::text = 'rehearsal'::text)) EXECUTE FUNCTION public.rehearsal_stays();
CREATE TRIGGER rehearsal_whole BEFORE TRUNCATE ON public.setting FOR EACH STATEMENT EXECUTE FUNCTION public.rehearsal_stays();
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
