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
	('0016');
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
	('claim', 2, '230600SB20250606000001C', '230600002202506060000004', '230600', 3, 'withdrawn', '2025-07-08', 'f01105579cdf9fa470787b88bb160db44c1bc8506df31d8e51f6033e7aedf6ef', '2026-08-15', 3, '\xac72cfa1b7b2c1c53b8042cf699a2963e31e18e026193fa06441b08d91fa6406', '\x789cad585b6f1c3514fe2bab794e227b3c174f78a23cf10c4f2034f2d89e5d2b73d98e3d094b150984a00851405c0aa2a8a88222c4a52d1242d0167e4d77933ef11738f65c76d36c29a04651333ec7639f73beef5ca6973cce0ade16cca8baf2f65f7e65c7e30553253c5ef29828953152a456e5f9c80f7751b0eb536fc7635359196fbf6a8b0216f379a1601b33e3b6087e5f44fe3e42f0bb87dccf4bde7aebc68976abd5349259194111426edda843293a9b32561da48dd46d61aff0acc0f0595ad5fd6a91ce58057b735668b9e37cea34f6299d377556c87230d7c98e668bf58edeff5489f59e46825e96b2014ff9c26d048b64d3bf05f755b280455d15aa9256545706820296e819c87384310ac338e1224f7216c428a671466996e108892c0838ce380d51247282059521ce2344888c991479247377e2a16c5435ddb04b2836ad6aad34dcf03c467bafba5809a55951d44743b8600d0682e5dba013adeca409fcec627f97e05e0a713a541a02c18a3194eb08ec9ba6b582574d17f70e29847c7b3a3c461dca011c96ab4a80dddab108f8d46ad987cd3da7b2ea97b5b08a5c15d6cbb612922b014ec02dd5289f74175d78d6dd4350ecaef19f9b946c3171219a98999c58c426408289d293aa3693feac679c9295755b99495edb28e989327085329612d68c23a9a6334b2c78cf22f99ac56ff9cde5d58d771e7bf9f283dba76ffe71faeddb27d7aeaebefc71f5e38de59d9f97efddfbebfe7bcb3b5facbefc7ef9eef5937b1fff75ff5af7b0fcf0fde59f6f3d7ce3f283fb5f3cbc7c6575f5cee9ad1b27b73ef38e01af9964809cc778ecf39ce12cce7c8e7948328a02904449c2fc2422926089a9447e84139233140501ce101509ce5914b82cb24cf1e14fa58d32ed48eaf8aca862650f08485bb398db15c1964a85d266a05151d707299b32556d214cc90c901348027bbdd3bb3f3cb8f7c7e9ed371edcfb1574ab4f7e3dfde5f7939bdfadaedc82a57dfee4bbd56f6f2daf7c6ab5afdf3cbdfd2efcaeaefe04afac3e7fdf83cb4a206b6f0926c8de50b9a464453a32b6e371bc8b2d8f3748f8c285331cc4cf81baceb46c0efbbad693b96ed454c1893acd183f18cbc75acc2d4dbc7db42903efcf1497b506527fb1160311ada15a555c3e1aac395b3028414316f7cb54d76dc37b24402665ca786f8217f99058d4a74914864142a3308ec65dae1cf6c9832101a3d0b91d8c1b7a80971ffeb2ba7a7979ffeea88014aff3cd0b1b39d4fe5e56da1a3644660e10d702f255e82d14e8b5dbca06a874cf3d02ab595d0d6e3675a9a0046caf42d003ec6bbd6bae9634b2846a3254b247769bb6a952638d65474c195b45e60c425a805603db375cd306080b8f47cacc44c38eaa41362236b00b51a7aae7f3b3f51334b1d334ccd68bd4cc9aba9dce469fb569f941779999a9465853ccc29515d7203684f0af0d0df0ccd4c6862d04a42149e1687e60bd18000041a573d9a439c46d1029a9ddbb6d65fb43aee49a9c96848a5bfecc99d69e13681703620b4d0e88bb76e5da7bd951adbfbbeb1869210f5d5f43be37cafabc4464146d6b2cd6a3b0abab2382c48f623f4094f6057760e6eaebd7575fdd84c2f0f0c6ef27d76e61577960da48653424497d54a51a2e837611c0c1081c9e43e7eb10c596498a4bb71f27819fd80cd8f12eb6ac8232b770ef904ed6482ed5dc3832fa360a25e46a17016e6adbd05539af1bb36d083167d07f1107fb61bc1f903d1a2618c52fb9b100d8dc975dc1168fb24548edd000236612e80118c0ad80dfa563a8fbdda890d02008f328e34924438e09cd38f62509841f66a1c8e30431cc289688fb910c32c20386110a61a808658c12e2aa319f395cfbf10dc257a5999cb1224f6dc2f775a79187c37c32665bffdc6e8e3f304e8cd39d96acb00cf32242e3306384812d799ef130130841abc2324932267c940534433e8c362491494c384f722460d8096cc79299cd1d79d161b759f880cfd3a95cc300771defacb1d10b6d1bf5bfc626dcc3c0b8d0fff7d89c2f1de721a2924a01f1a7320aa8c8a01727b10fb1c84542201c8c2438cc4884834850002b8b2282738c29a650b0e228ff5f103d055e6c83186fc777585d74e11a11da60ee1a295b5cd251b309971bf03924e11311a3036274cf27090af01310a36bc4366bf879ac9ec218f5dfb17a0a04f98fe998030b108783790ca6679405925311f8310d621a2538605c80164290e4605588588c32c23044250a899f0ce94836c03e9f0a6bcc87a0bb89152665c5fb229ad5ad03760be29b7072d099b35f898fcbdb2db9da1f02cd519ce3df36bcc001565a5e9c9f61ba73a9fdec3cb6318079e78936398af78e92ffe5e856ba6fa1b8cb503c7a3a46fd9f9d1cb903df220feede5d7df4cdf2daf5c7b8b7c5120b69df263b4c1f75cfc67968ea998838a75eff3f05a3d79d328992188531def816d1badd3a2f546d9939662144a1830730c7ba2c28c017cbf0ee7b737340b2662e246b5218042c4ded67caf1df4b0942f7', '\xacd4475d20118af7ed4c1f19b54e9f59970b5f5b0fc24a445fa77be209ed0a1a');
INSERT INTO public.bank_line VALUES
	(1, 1, 2, '230600BF202507100000018-1', '', 'failed', 20000, false, '2025-07-10', 'AC01', '账号不存在', 'B000018-1', '', 'applied', '', '', '9999-12-31', ''),
	(2, 1, 3, '230600BF202507100000026-1', '', 'paid', 63757, false, '2025-07-10', '', '', 'B000026-1', '', 'applied', '', '', '9999-12-31', ''),
	(3, 1, 4, '230600BF202507100000034-1', '', 'paid', 17272, false, '2025-07-10', '', '', 'B000034-1', '', 'applied', '', '', '9999-12-31', '');
INSERT INTO public.bank_reading VALUES
	(1, '82f6d5a05b9101491ad3c0ca9b872a8c09241145c19563ea2740811824e0afec', 'result.csv', 'result', 'example_csv', 'cashier', '2025-07-10', '2025-07-10 14:57:50.889825+00', NULL);
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
	('230600SB202505160000019', '230600', '2025-05-16', 'payment_failed', '2025-07-10', 8, '\x37acf2ef41b6ba4b86b054aa5581c473618c4299724be37843b585ff7bcc5cb4', 0, '', '230600002202505160000003', 13, '390', '2025-05-16 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","急诊诊断证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-06-30', false, '2026-08-15', '0027c79a22bf2afcb6bd176d671693c5321b25c7e60f74337134ca020924daa3', 1, 11, '', 'emergency', '1301', '2025-05-02', '2025-05-02', 'S52.500', true, 'none', '04', '林芳', '6222085776238289455', '102265000014', '', '', 114898, 20000, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250304000001S may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250304000001S 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', '', '9999-12-31', '230600BF202507100000018-1', 'failed', '', 'posted', '', NULL, 3, 'emergency', NULL, true, true, 0, '', false),
	('230600SB20250429000001T', '230600', '2025-04-29', 'paid', '2025-07-10', 8, '\xc03770d7dc37fc50cc48b50f4daad97753dce6774e7e10c8428bb2a91a3c6e0d', 0, '', '230600002202504290000005', 8, '310', '2025-04-29 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '2c4247b2d28b0e21ca9a1c61fe8c8a97be4f03279e742329fcabb4fa21bef80b', 3, 4, '', 'outpatient', '11', '2025-03-29', '2025-03-29', 'E11.900', false, 'none', '03', '杨艳涛', '6222082253883822975', '102265000014', '', '', 298278, 63757, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000034 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000034 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-16', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000026-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 2, 'temporary', 8, true, true, 0, '', false),
	('230600SB20250613000001T', '230600', '2025-06-13', 'awaiting_parcel', '2025-07-07', 2, '\xacfbb4d5325d181fd5e20aa5a684c66e8c62a38d6ff18df62df8f8d8dcc04d29', 0, '', '230600002202506130000031', 11, '390', '2025-06-13 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '2025-08-06', false, '2026-08-15', '9999-12-31', false, '9999-12-31', '428b028be46648643803901fbb8fa3c19043ccb4a090fdb359ff1789de819feb', 7, 8, '', 'outpatient', '11', '2025-05-17', '2025-05-17', 'E11.900', false, 'none', '03', '刘强勇', '6222081219377612868', '102265000014', '', '', 38522, NULL, '', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000003A may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000003A 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', false, false, 0, '', '', '', '2025-07-25', '9999-12-31', '2025-07-07', '', '9999-12-31', '', '', '', '', '', NULL, NULL, '', NULL, false, false, 0, '', false),
	('230600SB202505220000016', '230600', '2025-05-22', 'review', '2025-07-08', 4, '\xfc0e51a491c7a88cf15e40ff94ded083aef5ba8acb79c33dbc6b587307cd1f9e', 0, '', '230600002202505220000034', 12, '390', '2025-05-22 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-07-04', false, '2026-08-15', 'ffdf3879058830d4ac9333465edb9a3228c688b8981c9fd87648c43a496d0b6b', 8, 6, '', 'outpatient', '11', '2025-05-13', '2025-05-13', 'E11.900', false, 'none', '03', '黄兰艳', '6222087331412579657', '102265000014', '', '', 47016, 12224, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250305000001B may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250305000001B 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-07-04', '2025-08-05', '9999-12-31', '', '9999-12-31', '', '', '', 'done', '', NULL, 6, 'none', NULL, true, false, 0, '', false),
	('230600SB20250412000001Y', '230600', '2025-04-12', 'approval', '2025-07-09', 5, '\x5044cb4e2e526349efbe45d0649017346eb5c8cf80e605ba42ab33c3e4f6ed10', 0, '', '230600002202504120000018', 4, '310', '2025-04-12 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","出院小结"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-05-27', false, '2026-08-15', 'adb90dc987a9890fd7b333de3ace31aafbc99af0d693358a9eeba7e237e1f5ee', 6, 12, '', 'inpatient', '21', '2025-03-26', '2025-04-05', 'I10.x00', false, 'none', '03', '刘超超', '6222086245117643504', '102265000014', '', '', 271776, 80945, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000018 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000018 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-05-27', '2025-08-05', '9999-12-31', '', '9999-12-31', '', '', '', 'done', '', NULL, 1, 'temporary', 4, true, true, 0, '', false),
	('230600SB20250517000002R', '230600', '2025-05-17', 'paid', '2025-07-10', 8, '\xe83b0a0d6f4a1a0024df5d40985a6d4c67e89361e8d7ffb9450f66f3d485a22b', 0, '', '230600002202505170000009', 9, '310', '2025-05-17 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'f0b706062b1c2b6a683186c5f760324879a7af574be2556183bc3dbcb713cf5f', 5, 7, '', 'outpatient', '11', '2025-05-10', '2025-05-10', 'I10.x00', false, 'none', '03', '马志强', '6222086220931578541', '102265000014', '', '', 79725, 0, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000026 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000026 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000042-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 5, 'long_term', 6, true, true, 0, '', false),
	('230600SB20250517000001T', '230600', '2025-05-17', 'paid', '2025-07-10', 8, '\xf665bd9d2cb2759ad7e57773b2b0a97f359fde749f40b7fc05664b406a7d7eba', 0, '', '230600002202505170000007', 19, '310', '2025-05-17 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","急诊诊断证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '3b696865216929552c51eed1a1387f4281c46df1b6ba19870f69e7d7c17d93c8', 4, 3, '', 'emergency', '1301', '2025-04-17', '2025-04-17', 'I10.x00', true, 'none', '04', '陈国艳', '6222080076313355114', '102265000014', '', '', 186390, 17272, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000001E may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000001E 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000034-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 4, 'emergency', NULL, true, true, 0, '', false);
INSERT INTO public.entitlement VALUES
	('230600MT20250708000001H', '230600', '2025-07-08', 'active', '2026-08-15', 3, '\x900f14a840742fa2516f9a14b3fc44a8a70d61ab90c416f16b4bf1e5989307db', 0, '', 1, 1, '310', '2025-07-08 14:57:46+00', 'os:root', '', 'M01600', '', '["H23060000001"]', '[{"dated_on":"2025-06-20","hospital":"H23060000001","level":"02","paper":"门诊病历"}]', '[]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-07-08', '9999-12-31', 'reviewer', '符合', NULL, '');
INSERT INTO public.entry VALUES
	(1, 3, '', '230600', '310100', 'fund', 'payable', 63757, 'approve', '', '2025-07-09', '2025-07-09 14:57:49.466851+00'),
	(2, 1, '', '230600', '390100', 'fund', 'payable', 20000, 'approve', '', '2025-07-09', '2025-07-09 14:57:49.647487+00'),
	(3, 4, '', '230600', '310100', 'fund', 'payable', 17272, 'approve', '', '2025-07-09', '2025-07-09 14:57:49.813736+00'),
	(4, 1, '', '230600', '390100', 'payable', 'bank', 20000, 'send', '230600BF202507100000018-1', '2025-07-10', '2025-07-10 14:57:50.676911+00'),
	(5, 3, '', '230600', '310100', 'payable', 'bank', 63757, 'send', '230600BF202507100000026-1', '2025-07-10', '2025-07-10 14:57:50.676911+00'),
	(6, 4, '', '230600', '310100', 'payable', 'bank', 17272, 'send', '230600BF202507100000034-1', '2025-07-10', '2025-07-10 14:57:50.676911+00'),
	(7, 1, '', '230600', '390100', 'bank', 'back', 20000, 'fail', '230600BF202507100000018-1', '2025-07-10', '2025-07-10 14:57:50.901393+00'),
	(8, 3, '', '230600', '310100', 'bank', 'paid', 63757, 'confirm', '230600BF202507100000026-1', '2025-07-10', '2025-07-10 14:57:50.901393+00'),
	(9, 4, '', '230600', '310100', 'bank', 'paid', 17272, 'confirm', '230600BF202507100000034-1', '2025-07-10', '2025-07-10 14:57:50.901393+00'),
	(10, 3, '', '230600', '310100', 'paid', 'recoverable', 2000, 'decide', '230600ZH20250710000001A', '2025-07-10', '2025-07-10 14:57:51.319364+00');
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
	('230600BA20250304000002Q', '230600', '2025-03-04', 'rejected', '2025-07-07', 2, '\x9b0bbfaa283af3fdba4c9beb605a80d6a732433997760521c76bf7d40e220e8b', 0, '', '230600001202503040000001', 6, '390', '2025-03-04 02:40:00+00', 'local_online', '13990365896', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '0b464ec093594d7f5da73e58fe9b4595e5db95d8ef7bb12765516dc04003f624', 9, 'other_temporary', '440100', '2025-03-11', '2025-09-11', '2025-09-11', '', false, false, true, false, NULL, '2025-03-04', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503030000026', '230600', '2025-03-03', 'active', '2025-07-08', 3, '\x83371666b05067cafa044d95812e517d9d93ee876c0eeec1a8ea07f492e55a6a', 0, '', '230600001202503030000467', 9, '310', '2025-03-03 11:33:00+00', 'national_fast', '13926728762', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'eba9b230ebc8f215707eae6be48d2e673af1c1d472838928ec343c1ee1fbe402', 6, 'long_term_resident', '440100', '2025-03-03', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202503050000037', '230600', '2025-03-05', 'active', '2026-08-15', 3, '\xf061f6771bfc014c9ea21a280ba208dc505507ebcf4853e585bf2f9424a748a6', 0, '', '230600001202503050000006', 5, '310', '2025-03-05 06:11:00+00', 'national_self', '13996428454', NULL, '["身份证件","派出证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'c09fb537e1040106c0d0efb326908f53736505a3ca4eba5982643a9b26ac9dd3', 14, 'stationed_worker', '210200', '2025-03-05', '9999-12-31', '9999-12-31', '', false, true, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '2026-08-15', ''),
	('230600BA202503030000018', '230600', '2025-03-03', 'expired', '2026-08-15', 5, '\xb5c0e4837a640277ff266742e8ea41148b8c252034531ed13526d4fa72450525', 0, '', '230600001202503030000138', 4, '310', '2025-03-03 04:39:00+00', 'local_online', '13800000000', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '80c5141061a4b052e271a87635c6950e69e402d17e476b132024a6fc3b123505', 4, 'other_temporary', '230100', '2025-03-03', '2025-09-03', '2025-09-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA20250304000001S', '230600', '2025-03-04', 'returned', '2025-07-07', 2, '\x1119ea15dea78156fae5cd0a6885c14ebe1f5113b9edadca9358ea7056814953', 0, '', '230600001202503040000450', 13, '390', '2025-03-04 04:00:00+00', 'local_window', '13918243075', NULL, '["身份证件","居住证明"]', '["身份证件"]', '[]', '2025-07-28', false, '2026-08-15', '9999-12-31', false, '9999-12-31', '1a02a272dfc3b563466c7d85a6ad5766f28f0b0bf7ea1d248cb8bd108c553e42', 5, 'long_term_resident', '210200', '2025-03-04', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-04', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000001E', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x8bcb0d5a370fb6afba175c82e6eb33c504b844b5cebc619f7231f8e9635c12b7', 0, '', '230600001202503070000070', 19, '310', '2025-03-07 09:05:00+00', 'national_fast', '13945273099', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', '85054b1fa9f2303718f46bf037702e1dd771ffdf424ea817d148241e31272d98', 2, 'other_temporary', '110100', '2025-03-14', '2025-09-14', '2025-09-14', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000003A', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x291951a3f18b227399ed3a110656af4f631123361f341dffd54dd4cff4b765ca', 0, '', '230600001202503070000806', 11, '390', '2025-03-07 06:56:00+00', 'local_online', '13941172016', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'f0cc07ba630ddd4f2d03d6fcdaefbfe6a849c9b0645d49542e34c42f65c3c2f7', 7, 'other_temporary', '440100', '2025-03-10', '2026-03-10', '2026-03-10', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503050000029', '230600', '2025-03-05', 'submitted', '2025-03-05', 1, '\xc13aac398b22d0c697fad7e33586daf6bbf577af4000eb124b6e7b42f7ce7b8c', 0, '', '230600001202503050000005', 15, '390', '2025-03-05 03:43:00+00', 'local_online', '13975475091', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-07', false, '2026-08-15', '661651d273fda4427c8010580c8c0481a4128afbcb0b8d340a2040628a3d0d77', 13, 'long_term_resident', '460200', '2025-03-12', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250303000005Z', '230600', '2025-03-03', 'active', '2025-07-08', 3, '\xe68c52c0ae9a91406f290dfd766d67c72b56459abd6dd9040a6e61d745712058', 0, '', '230600001202503030000003', 18, '390', '2025-03-03 07:10:00+00', 'national_fast', '13902808204', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '8b3f69d90d75963f8726b2c899838d64e5c4b20dc99219b929305598f55a0f12', 11, 'long_term_resident', '220100', '2025-03-03', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202503030000042', '230600', '2025-03-03', 'expired', '2026-08-15', 4, '\xd039272299d2d54cb8efe523191149ec6d2c0f29c1a75b1a9a2b811c0e8b90c1', 0, '', '230600001202503030000002', 14, '390', '2025-03-03 11:58:00+00', 'local_window', '13926862336', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '6e78557c23783176e9708429568027d36dded4ca8e9c119220dd1b8129bcaa60', 10, 'other_temporary', '440300', '2025-03-03', '2025-09-03', '2025-09-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202507080000014', '230600', '2025-07-08', 'expired', '2026-08-15', 4, '\xa644455a1f838dc7f5926b3f8a607b4a653d2435a71c1559326fc8f85741aede', 0, '', NULL, 1, '310', '2025-07-08 14:57:46+00', 'hospital', '', NULL, '["身份证件","转诊转院证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '82a9a306dcff98e708a9bfdec74cd4441cba93a98712733a2d9099be0c61f0bb', 1001, 'referral', '110100', '2025-07-08', '2026-01-08', '2026-01-08', '', false, true, true, false, NULL, '2025-07-08', '9999-12-31', '9999-12-31', '', '2026-08-15', ''),
	('230600BA202503030000034', '230600', '2025-03-03', 'expired', '2026-08-15', 4, '\xc10dc41fe752cfe0b9578cc00b11986a4d43c5388fb003998c7e5edb8e3778db', 0, '', '230600001202503030000858', 8, '310', '2025-03-03 10:48:00+00', 'national_fast', '13941303895', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '4ffeb7d1586180daabd1b4abdee9738abee32cd5de6a287cb427e952f1411958', 8, 'other_temporary', '310100', '2025-03-03', '2026-03-03', '2026-03-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA20250305000001B', '230600', '2025-03-05', 'submitted', '2025-03-05', 1, '\xa80f8e40eff35cebd855e9bd1b18767c9e30eda33217e8a32c09f7379646ae90', 0, '', '230600001202503050000048', 12, '390', '2025-03-05 01:20:00+00', 'local_online', '13959216058', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-07', false, '2026-08-15', 'ec9aaf9e281543d21cc016364e542e9382a2d3c631f5bbe1fcfb01adc3591146', 1, 'long_term_resident', '440100', '2025-03-06', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503070000048', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x83f7f3ecb4b9e4d4e727520d9a0593aa0814cbd0715fa1ded2beefaff680dc77', 0, '', '230600001202503070000004', 10, '310', '2025-03-07 07:26:00+00', 'hospital', '13915371089', NULL, '["身份证件","转诊转院证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'd0eb245a32433553922fb0ec864861c3acb3436dea6d6a22510117d5c9ce75ff', 12, 'referral', '460200', '2025-03-07', '2025-09-07', '2025-09-07', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000002C', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x711b11250c4aae7636f11b524565f3cace2b5038771484935716f5a7fe9e2f33', 0, '', '230600001202503070000091', 3, '310', '2025-03-07 06:38:00+00', 'local_online', '13991435733', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'ae050b9460d6cfae4b8960ab2c088a812933f7ca9333deb7d46206f71bea55f7', 3, 'long_term_resident', '440100', '2025-03-08', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', '');
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
	('filing', 1, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:57:43.785526+00', '', '{"file":"filings.csv","row":2}', NULL, '\xb12f7f9b1a91f7fa09d285ffac3ac66b', '\xf23be2af79ca1bbf0371855405f73e59e6985d7549ed89bffe8347fb4bc2f926', '\x', '\xa80f8e40eff35cebd855e9bd1b18767c9e30eda33217e8a32c09f7379646ae90'),
	('filing', 2, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:57:43.785526+00', '', '{"file":"filings.csv","row":3}', NULL, '\x17d85bb0776cf5480e51db0063577817', '\x470718ea81337f5d35d29a045fc76d174b45f78da898fb60b6619b856be79fe9', '\x', '\x8bcb0d5a370fb6afba175c82e6eb33c504b844b5cebc619f7231f8e9635c12b7'),
	('filing', 3, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:57:43.785526+00', '', '{"file":"filings.csv","row":4}', NULL, '\xd245a9e52379adb351264130ccc9d3a6', '\xee6cd5234a2030c866932f3906dc3e81c93a941853cdd3db1d08a02fe49c07ef', '\x', '\x711b11250c4aae7636f11b524565f3cace2b5038771484935716f5a7fe9e2f33'),
	('filing', 4, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:57:43.785526+00', '', '{"file":"filings.csv","row":5}', NULL, '\x95e6f7e44829da8fb4a1fddafb465b1b', '\x9676f8acbb9b00d811a381ccde47693a1c86be40897c3a4129344513a8196eb2', '\x', '\xcec0d3af191f4000a4b461108f79dc787abc8fa0383053400729a11b6797a229'),
	('filing', 5, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:57:43.785526+00', '', '{"file":"filings.csv","row":6}', NULL, '\xfdc2015d87d2d32dbf1a99f4339e8b1c', '\xd38999456fcad951627ad124bb661989551ff51128ee9d1e9ea533ef75e200ee', '\x', '\x5628df1ae51b6a14b01e2b85f54c9ebb6fcd3953a19456dd2d076cde17479d8e'),
	('filing', 6, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:57:43.785526+00', '', '{"file":"filings.csv","row":7}', NULL, '\xfec9a33eba32fb5532807e32fbb5d513', '\x73d29dd01cf37c5fa0ae3babf0704e63a3e3f9236cd7c36dcdb2d1695c1f1352', '\x', '\x3c0108d3b33626064da1be6782fda7acb77e96587b0489ea7091a54bd335cf17'),
	('filing', 7, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:57:43.785526+00', '', '{"file":"filings.csv","row":8}', NULL, '\xdf1c0832f090d537a35667ea54368745', '\x6c06376a731eba5c6de6f1c9fea16a1bd8963419d715ee3e16b224a2e97b2ae5', '\x', '\x291951a3f18b227399ed3a110656af4f631123361f341dffd54dd4cff4b765ca'),
	('filing', 8, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:57:43.785526+00', '', '{"file":"filings.csv","row":9}', NULL, '\x9198fb336d7c86c97e96ffecad35e219', '\x7010092eb50f69eeaf5a5e9d8b06ce0a5e7ed51907af1dfee6b6283254100254', '\x', '\x076cf344ea3581a8de795fb43ed2c7b62209bae749e714d43556a53ad1375efd'),
	('filing', 9, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:57:43.785526+00', '', '{"file":"filings.csv","row":10}', NULL, '\xd59463ddbf909b4bbf50efaafd6b2992', '\xa971485b6be3e1e625318a3ca6b4d9fc585f08be792e7e2a8c18289581ed7d1b', '\x', '\x42ee6a0522479f62fe1647a71fe9ce7e6b0873f9f1d00d20ef3a5925b6fe4422'),
	('filing', 10, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:57:43.785526+00', '', '{"file":"filings.csv","row":11}', NULL, '\xb526f6b43c0714891186b8a5ca4c741d', '\x9b672fe2cf16f26130e100c93b1524d0ca5277c763661861ed31a0ff6c5b0ab1', '\x', '\x169630edfa516a38400192738cd11fc4bd2012f94e41c87d24c30d8353cae941'),
	('filing', 11, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:57:43.785526+00', '', '{"file":"filings.csv","row":12}', NULL, '\xe71fa4f1f0ead93e9ccd1e93c48610dd', '\x1779a8ad7be686b5a875a4faba70248031e67b431e4d1e2a5164fd64546afcfa', '\x', '\xdd514abb17f4d1534488a7f744062e464676960d04177b4a12f75487df966b7f'),
	('filing', 12, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:57:43.785526+00', '', '{"file":"filings.csv","row":13}', NULL, '\xb2d139cb82395106cfdd3176e196d043', '\x718f3700a742cade8b92c9aa9ced4dd6d6721f0906cc63c83a0e8b08c9116adf', '\x', '\x83f7f3ecb4b9e4d4e727520d9a0593aa0814cbd0715fa1ded2beefaff680dc77'),
	('filing', 13, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:57:43.785526+00', '', '{"file":"filings.csv","row":14}', NULL, '\xb9db951837357cd55d291085d071b2c2', '\x930d01c7047d7eb89073feb1738ea0bd79d778ec6b46e89491ff621161c5a36b', '\x', '\xc13aac398b22d0c697fad7e33586daf6bbf577af4000eb124b6e7b42f7ce7b8c'),
	('filing', 14, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 14:57:43.785526+00', '', '{"file":"filings.csv","row":15}', NULL, '\x1865870073af3df90c08066dbb18d688', '\xbb71630d075194a66cb53a0422d3ae033fe125c9e6cd235122ce79c27a74252a', '\x', '\x0829444bea5bcf416080a1ae53719ff1763672727ada03acf6d52ff0c1665fad'),
	('claim', 1, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:57:43.859107+00', '', '{"file":"claims.jsonl","row":1}', NULL, '\x50c20de23759ba813570c3be5bfbd557', '\x42dfa3a26f045a7e52cef4be7250fb0dddd9e97ffb505c65b998712e75c57dd9', '\x', '\xbaa6100942216492bdc8d5528b8a48f324ea6705934fc3c0f2b812d42c7aa646'),
	('claim', 3, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:57:43.859107+00', '', '{"file":"claims.jsonl","row":3}', NULL, '\xc9e47d5b822e6f5ca21d487ea81aca76', '\xe911faef052302af22a1eb7f100f5e4c7f5d2ea3b17855648d0d905ee3df62c3', '\x', '\x92bdabb7ac56870a46ec90d4e894d3ce4d1c5796608498befb113512f755d3c8'),
	('claim', 4, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:57:43.859107+00', '', '{"file":"claims.jsonl","row":4}', NULL, '\x0e6bde526b549e04faeccce3868a67c8', '\xe9957d387ba680df665b18545d4b1cf24da9be3805838706f2e10a759bba1efb', '\x', '\x1484482dc3d967ab9ec36531afef4a9bae11d40fd4a60eea7e4ed8593bc2fe4e'),
	('claim', 5, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:57:43.859107+00', '', '{"file":"claims.jsonl","row":5}', NULL, '\xdd31a0d59536c5d55dd38349d35a06b5', '\x92c60c049920e64d8de24fa7036fd5eb9897f35de72e2851cd05f5df038924a1', '\x', '\xe64b1eae6195475c8d1194f3b63648abc3301a486c2d0217526de97cc1066ced'),
	('claim', 6, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:57:43.859107+00', '', '{"file":"claims.jsonl","row":6}', NULL, '\xcc49313f19e97449811763f7be44c4a6', '\x4bb5d275d42795be3b12ad89e7cb386370f14f617cd76dfc3fb64a76b5ff6647', '\x', '\x56956b4034ddd76ce308e2abc3e3072bf5cd12a6bcb9296ffa4605351569e014'),
	('claim', 7, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:57:43.859107+00', '', '{"file":"claims.jsonl","row":7}', NULL, '\xdd9d881a3a0ea12bdaf405705d4f8ce0', '\xfd0e7cb9bdec9b7d1037e82384d5d9e418c1dd68a5abf84cd6562fb82bfda46e', '\x', '\x8f185bb88b98656e15b377868bd4a88f809a48a6614233b97e3ca19667e8d05a'),
	('claim', 8, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 14:57:43.859107+00', '', '{"file":"claims.jsonl","row":8}', NULL, '\x1c19fbd8859a307898f117103637500f', '\xe06c0524e25f60de8ca68ab7238e3ce62393d517c098dd886d04f66fcbcc739f', '\x', '\x590848c06f788ce871b1c3fff6a583e84da6336dc07660116d01552df22378bf'),
	('claim', 1, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:57:45.172452+00', '', '{}', 1, NULL, NULL, '\xbaa6100942216492bdc8d5528b8a48f324ea6705934fc3c0f2b812d42c7aa646', '\x657d0af3206cae13e29da46ea2d2605f21a745904eb409debc5f54a17bfa7f44'),
	('claim', 3, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:57:45.172452+00', '', '{}', 1, NULL, NULL, '\x92bdabb7ac56870a46ec90d4e894d3ce4d1c5796608498befb113512f755d3c8', '\xe845bc6f7cd6e64ac54780001f7871d01ce095808ff17f3200a110445269926d'),
	('claim', 4, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:57:45.172452+00', '', '{}', 1, NULL, NULL, '\x1484482dc3d967ab9ec36531afef4a9bae11d40fd4a60eea7e4ed8593bc2fe4e', '\x6c3aa9c1b56a0f8dcad0829a47f646889aa0f4b78fe00b6b954493a29311ad53'),
	('claim', 5, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:57:45.172452+00', '', '{}', 1, NULL, NULL, '\xe64b1eae6195475c8d1194f3b63648abc3301a486c2d0217526de97cc1066ced', '\x3c6a42bf6bb888e3bc0375f00e9999b541a3a339c8b82f38bed424020b3f7cf3'),
	('claim', 6, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:57:45.172452+00', '', '{}', 1, NULL, NULL, '\x56956b4034ddd76ce308e2abc3e3072bf5cd12a6bcb9296ffa4605351569e014', '\x21e971289e27210f8407c44424a1f2146103c077f94c7f3db43e5ee3cd1eabc7'),
	('claim', 7, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:57:45.172452+00', '', '{}', 1, NULL, NULL, '\x8f185bb88b98656e15b377868bd4a88f809a48a6614233b97e3ca19667e8d05a', '\xacfbb4d5325d181fd5e20aa5a684c66e8c62a38d6ff18df62df8f8d8dcc04d29'),
	('claim', 8, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 14:57:45.172452+00', '', '{}', 1, NULL, NULL, '\x590848c06f788ce871b1c3fff6a583e84da6336dc07660116d01552df22378bf', '\x43cc468bbdfa849d02a620cdd2ac395b98cc43648eabf879035fbd2c446aab30'),
	('filing', 4, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 14:57:45.45152+00', '', '{}', NULL, NULL, NULL, '\xcec0d3af191f4000a4b461108f79dc787abc8fa0383053400729a11b6797a229', '\x4498f776ef25d0ce1630a6586c28f3277d33740a1be2b8d86912c2df219beb66'),
	('filing', 6, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 14:57:45.559316+00', '', '{}', NULL, NULL, NULL, '\x3c0108d3b33626064da1be6782fda7acb77e96587b0489ea7091a54bd335cf17', '\x77ef33677d824b03ba949958dc01f5ddf00e983682bb06687282ddbf57efdb60'),
	('filing', 8, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 14:57:45.667277+00', '', '{}', NULL, NULL, NULL, '\x076cf344ea3581a8de795fb43ed2c7b62209bae749e714d43556a53ad1375efd', '\xb2e3bdf98e6370f7958c182439c34834c83003cce97016da3b5668dbf2a00fe0'),
	('filing', 10, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 14:57:45.76661+00', '', '{}', NULL, NULL, NULL, '\x169630edfa516a38400192738cd11fc4bd2012f94e41c87d24c30d8353cae941', '\x50ecb0f39c4380e79c677133210c58fa2a1d06f442e03386ae5577df3adb0e0e'),
	('filing', 11, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 14:57:45.866466+00', '', '{}', NULL, NULL, NULL, '\xdd514abb17f4d1534488a7f744062e464676960d04177b4a12f75487df966b7f', '\x982a774721c63815966e4ab9dd544da7b4cfd75033b7ba0bb1b7b543274f18c7'),
	('filing', 5, 2, '2025-07-07', '230600', 'return_for_correction', 'submitted', 'returned', 'intake', NULL, '2025-07-07 14:57:45.9669+00', '', '{"missing":["身份证件"]}', NULL, '\x5aa48d7c56737c7bdbf8e793d3519f22', '\x8fec9ca3e0404db4a756c6a5a20a3b89dea19bde58695b4514ea6aafde65c175', '\x5628df1ae51b6a14b01e2b85f54c9ebb6fcd3953a19456dd2d076cde17479d8e', '\x1119ea15dea78156fae5cd0a6885c14ebe1f5113b9edadca9358ea7056814953'),
	('filing', 9, 2, '2025-07-07', '230600', 'reject', 'submitted', 'rejected', 'intake', NULL, '2025-07-07 14:57:46.067509+00', '不符合《备案实用手册》的类型', '{}', NULL, '\xc4a28e74ec82f996588365ebeba3e74c', '\x24c5ff129a7b9e0d7b84e9d37593ffe1ae8fd7be7357bc5f21ced02379588f3b', '\x42ee6a0522479f62fe1647a71fe9ce7e6b0873f9f1d00d20ef3a5925b6fe4422', '\x9b0bbfaa283af3fdba4c9beb605a80d6a732433997760521c76bf7d40e220e8b'),
	('filing', 4, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 14:57:46.191451+00', '', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x4498f776ef25d0ce1630a6586c28f3277d33740a1be2b8d86912c2df219beb66', '\x387fdb12ec407e1e78692063d1d071f54d8b96edd3d3d5eaaf6eff31cb3db0e4'),
	('filing', 6, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 14:57:46.191451+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x77ef33677d824b03ba949958dc01f5ddf00e983682bb06687282ddbf57efdb60', '\x83371666b05067cafa044d95812e517d9d93ee876c0eeec1a8ea07f492e55a6a'),
	('filing', 8, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 14:57:46.191451+00', '', '{"ends_on":"2026-03-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\xb2e3bdf98e6370f7958c182439c34834c83003cce97016da3b5668dbf2a00fe0', '\xf502d73d38c43842368a0cebec8edde740450f8b773207ee8f8ab2beec93eef3'),
	('filing', 10, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 14:57:46.191451+00', '', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x50ecb0f39c4380e79c677133210c58fa2a1d06f442e03386ae5577df3adb0e0e', '\xc646bb424f84a41469466f61d90f0f8f0a8de781a586218def8b832b14c70544'),
	('filing', 11, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 14:57:46.191451+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x982a774721c63815966e4ab9dd544da7b4cfd75033b7ba0bb1b7b543274f18c7', '\xe68c52c0ae9a91406f290dfd766d67c72b56459abd6dd9040a6e61d745712058'),
	('filing', 4, 4, '2025-07-08', '230600', 'amend', 'active', 'active', 'applicant', NULL, '2025-07-08 14:57:46.407536+00', '', '{"phone":"13800000000"}', NULL, '\x6f74fd0bd13f451128b73007a55b0f52', '\x97de24a9b477429028fc9997d180ea70d5d87a41fc2245c694c69fed9c1b677b', '\x387fdb12ec407e1e78692063d1d071f54d8b96edd3d3d5eaaf6eff31cb3db0e4', '\xe875c0ab65debddfd23de182f3095bebfda184019b5d86ccdada96b1fadfab30'),
	('referral', 1, 1, '2025-07-08', '230600', 'created', '', 'requested', 'doctor', NULL, '2025-07-08 14:57:46.5447+00', '', '{}', NULL, NULL, NULL, '\x', '\x4fc621c50c4c83561e29b1f75bb10126d11dbceed83cb85db5dfcb652775df3d'),
	('filing', 1001, 1, '2025-07-08', '230600', 'created', '', 'submitted', 'head', NULL, '2025-07-08 14:57:46.671563+00', '', '{}', NULL, NULL, NULL, '\x', '\x293b9c950495e886c1ef6f9defdf4081269459022a1a1e135368b919c7fe2928'),
	('filing', 1001, 2, '2025-07-08', '230600', 'review', 'submitted', 'reviewed', 'system', NULL, '2025-07-08 14:57:46.701772+00', '230600ZZ20250708000001C', '{"channel":"hospital","promise":false}', NULL, '\xe8be1ae7d4c0cb7054a7c109ddea9536', '\x7f118aecbf9b95060ab357e90265b4a646a2f82bdf566ef2c27fd072f924ea36', '\x293b9c950495e886c1ef6f9defdf4081269459022a1a1e135368b919c7fe2928', '\x3843f0c45f3770f75f24130cfc14e40c557b1ccd92125cc25f94cb795dbb24ad'),
	('referral', 1, 2, '2025-07-08', '230600', 'agree', 'requested', 'agreed', 'head', NULL, '2025-07-08 14:57:46.713513+00', '', '{"filing_no":"230600BA202507080000014","opinion":"同意"}', NULL, '\x3af668bca7c335a7ee7196e4faca7cf1', '\x6adde55fbd50fb8b53f90d33b7c212797c5cebad345dd1fc615e2a0e8b171aff', '\x4fc621c50c4c83561e29b1f75bb10126d11dbceed83cb85db5dfcb652775df3d', '\xac4c272672f4be5901b7eb3b399b55550581094bfcf0a2fe72300ca71688dfce'),
	('entitlement', 1, 1, '2025-07-08', '230600', 'created', '', 'applied', 'os:root', NULL, '2025-07-08 14:57:46.822476+00', '', '{}', NULL, NULL, NULL, '\x', '\x33e6d0ab7de4bae373a10af23fb26cd753c7814cf08cc05320d623858470b0df'),
	('entitlement', 1, 2, '2025-07-08', '230600', 'assess', 'applied', 'assessed', 'reviewer', NULL, '2025-07-08 14:57:46.927423+00', '', '{"conclusion":"符合"}', NULL, '\xbc273166171a8b45537e399d977a9439', '\x6025174879111cd122d8a9d19c2ff821eaeb39af9a091ef76932d90a905d6735', '\x33e6d0ab7de4bae373a10af23fb26cd753c7814cf08cc05320d623858470b0df', '\x035f061f48e296efc435bac52dceb72bc9925edb8a3fa31375b1cfbb4c4fd3ef'),
	('claim', 6, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:57:47.162088+00', '', '{"originals":1}', NULL, '\xf4165f253371e588075a89ded268cdec', '\x95538afee16747e0b1847330aec3a18668c425a7e2043cd2467139400ee5fd63', '\x21e971289e27210f8407c44424a1f2146103c077f94c7f3db43e5ee3cd1eabc7', '\xd620f35a86a24b4447183ee4e3e94fe50c91246d5298f2b5c98f7c73fe8fd569'),
	('claim', 6, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:57:47.162088+00', '', '{"calc_why":"first","calculation_id":1,"payable":"809.45","situation":"temporary"}', NULL, NULL, NULL, '\xd620f35a86a24b4447183ee4e3e94fe50c91246d5298f2b5c98f7c73fe8fd569', '\x9b99b73dc32c167933ce3517add4c43cd2ca7f33cfc43940a9dc212180680baf'),
	('claim', 3, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:57:47.352572+00', '', '{"originals":1}', NULL, '\x0916a7ea5d1f08acbcfbeb7cfc406577', '\x849bb55b82a72c7f2f1e301ad9180d5fc673d4615122c944e9a96eca5f762500', '\xe845bc6f7cd6e64ac54780001f7871d01ce095808ff17f3200a110445269926d', '\x542de778a64000257b2954aff866d906b8db3e75d0edb151be7c50b8c8c1ae40'),
	('claim', 3, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:57:47.352572+00', '', '{"calc_why":"first","calculation_id":2,"payable":"637.57","situation":"temporary"}', NULL, NULL, NULL, '\x542de778a64000257b2954aff866d906b8db3e75d0edb151be7c50b8c8c1ae40', '\x651d0fc4f664e01bb554efe68ea80be68d6698245e19f6b36ceb762ba45757bf'),
	('claim', 1, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:57:47.519063+00', '', '{"originals":1}', NULL, '\x633f734c1867a2612b3f3b0e82f525d2', '\x20a514ee8cd26146740f9956dbdc50b1fe247bfc064333457a43d7f2163efbc2', '\x657d0af3206cae13e29da46ea2d2605f21a745904eb409debc5f54a17bfa7f44', '\x53ec0831d8d9dbc9129df267973bb4e464ab70b6ab199ad7764cc4b504cf0fc5'),
	('claim', 1, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:57:47.519063+00', '', '{"calc_why":"first","calculation_id":3,"payable":"200.00","situation":"emergency"}', NULL, NULL, NULL, '\x53ec0831d8d9dbc9129df267973bb4e464ab70b6ab199ad7764cc4b504cf0fc5', '\xa08b72b23d14b266cdc1f0240ecffbe2ecec271ee34fd779d11f2e2b95a55232'),
	('claim', 4, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:57:47.727151+00', '', '{"originals":1}', NULL, '\x09ecac21c296aaf8c5328bf74912a3f6', '\xc6c2b5d1068b73a6d6b50fdbb5116de409c72b710c6064d64eb29b3e162690b3', '\x6c3aa9c1b56a0f8dcad0829a47f646889aa0f4b78fe00b6b954493a29311ad53', '\x849909fa5b83af3c17e091183fe0b8999e4406f8eb6795a7daaeb0de2934a8cf'),
	('claim', 4, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:57:47.727151+00', '', '{"calc_why":"first","calculation_id":4,"payable":"172.72","situation":"emergency"}', NULL, NULL, NULL, '\x849909fa5b83af3c17e091183fe0b8999e4406f8eb6795a7daaeb0de2934a8cf', '\x965ffa41605d17e96249ffad49bf9026b04aa572c83de3c48c137237d4de1fd8'),
	('claim', 5, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:57:47.908036+00', '', '{"originals":1}', NULL, '\xb3a1e6efef33402ad211755e7faf3808', '\x13c670c83350759fedd7e06c44324b8d4d2ac46ae662d590f7e8388bc33b1f87', '\x3c6a42bf6bb888e3bc0375f00e9999b541a3a339c8b82f38bed424020b3f7cf3', '\x11da577294b4a57e80c855bd7d5bb0eedc9d0f5096eab1fb4ce6fdaf3e26a03e'),
	('claim', 5, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:57:47.908036+00', '', '{"calc_why":"first","calculation_id":5,"payable":"0.00","situation":"long_term"}', NULL, NULL, NULL, '\x11da577294b4a57e80c855bd7d5bb0eedc9d0f5096eab1fb4ce6fdaf3e26a03e', '\xae112c7c293145281ea881193f8464529b2e8610eb7afdf1ce2df75ac2b8adae'),
	('claim', 8, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 14:57:48.085329+00', '', '{"originals":1}', NULL, '\xf2ceabaaf0c7b3eb52a9e714be86f694', '\xb9b823a58a5178564198013025d00487e838aa035b03a32b96eb70166e37c627', '\x43cc468bbdfa849d02a620cdd2ac395b98cc43648eabf879035fbd2c446aab30', '\x95c82de65041fad5d0540a9bf98de29a2b59a9d20880af92cc2eca3b0bce77f3'),
	('claim', 8, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 14:57:48.085329+00', '', '{"calc_why":"first","calculation_id":6,"payable":"122.24","situation":"none"}', NULL, NULL, NULL, '\x95c82de65041fad5d0540a9bf98de29a2b59a9d20880af92cc2eca3b0bce77f3', '\xfc0e51a491c7a88cf15e40ff94ded083aef5ba8acb79c33dbc6b587307cd1f9e'),
	('claim', 6, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 14:57:48.543013+00', '', '{}', NULL, NULL, NULL, '\x9b99b73dc32c167933ce3517add4c43cd2ca7f33cfc43940a9dc212180680baf', '\x5044cb4e2e526349efbe45d0649017346eb5c8cf80e605ba42ab33c3e4f6ed10'),
	('claim', 3, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 14:57:48.696897+00', '', '{}', NULL, NULL, NULL, '\x651d0fc4f664e01bb554efe68ea80be68d6698245e19f6b36ceb762ba45757bf', '\x76f21946bb2b4e7c8e3d9379f06a5fbfb06db459664ad36fa3318396c3776b98'),
	('claim', 1, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 14:57:48.83528+00', '', '{}', NULL, NULL, NULL, '\xa08b72b23d14b266cdc1f0240ecffbe2ecec271ee34fd779d11f2e2b95a55232', '\xc53d9493762ceafc8e10b3fc418564ee8e409ee3df4729eb393410698ffcf389'),
	('claim', 4, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 14:57:48.979312+00', '', '{}', NULL, NULL, NULL, '\x965ffa41605d17e96249ffad49bf9026b04aa572c83de3c48c137237d4de1fd8', '\xa6afe452908dd30dd360e7c3b1b5dea6ea3efadb0340f7116b8935432e4962ca'),
	('claim', 5, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 14:57:49.113523+00', '', '{}', NULL, NULL, NULL, '\xae112c7c293145281ea881193f8464529b2e8610eb7afdf1ce2df75ac2b8adae', '\xedac35c14fc2bcc5f4c0bc40f94683976d8c8445f9d4e0dbf3d9dba2a121ee16'),
	('claim', 3, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 14:57:49.466851+00', '', '{"calc_why":"","calculation_id":2,"payable":"637.57","situation":"temporary"}', NULL, '\x95bbf85eeae9266e091ed6a15c2f7581', '\xbd4b4295d8dfc653b40158eacb0a88c2f369c6f2abf522170f2e3600df50f83c', '\x76f21946bb2b4e7c8e3d9379f06a5fbfb06db459664ad36fa3318396c3776b98', '\x7254054e6ce029c02f758633deb678706484fc750ff29189aa7bd508a982cace'),
	('claim', 1, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 14:57:49.647487+00', '', '{"calc_why":"","calculation_id":3,"payable":"200.00","situation":"emergency"}', NULL, '\xbf2f9f375654d18b109f84d13bbac26a', '\xed0908986b683d5d2a99d4c3a8c91a3daa2aa10315456693a38ea6135da0612f', '\xc53d9493762ceafc8e10b3fc418564ee8e409ee3df4729eb393410698ffcf389', '\xb2e96fbcb6a34073affd88a364ae22c607e89ba618dfab891d83409a5f49c777'),
	('claim', 4, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 14:57:49.813736+00', '', '{"calc_why":"","calculation_id":4,"payable":"172.72","situation":"emergency"}', NULL, '\x6fddb885604493fa53d92510304dc5ad', '\x1e034f49b8872cb646f943309632149c603678a8387cb25f2d4ff5fbaedb0a94', '\xa6afe452908dd30dd360e7c3b1b5dea6ea3efadb0340f7116b8935432e4962ca', '\x432d2444b72ac0a8f151edd169cc1741d80f7ed1e02d8f388e7134a70c2b9a6e'),
	('claim', 5, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 14:57:49.970786+00', '', '{"calc_why":"","calculation_id":5,"payable":"0.00","situation":"long_term"}', NULL, '\xcecc7cc27cffb90cf59d359187f578d2', '\x3529c7317c0bda6a41c7745239aaf934aea60aaf9130006f271730041aac1488', '\xedac35c14fc2bcc5f4c0bc40f94683976d8c8445f9d4e0dbf3d9dba2a121ee16', '\x585fda635df19b0f32882e41b44d8bc54c616486abd1930b7dcacd139946be54'),
	('payout', 1, 1, '2025-07-10', '230600', 'draft', '', 'drafted', 'system', NULL, '2025-07-10 14:57:50.205103+00', '', '{"items":4,"plan_hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}', NULL, '\x0b0e93ed0afcce6719c9985e611ca821', '\x7b73ec6e1878c9a77eea7a51cf221f34f87a7ad38fa8b2c7b84849058e784fdb', '\x', '\x7ed77b6b4704d8f4e9b9b2fdc898bb651368ee5a4b283204c4bcfef90451fe04'),
	('payment', 1, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 14:57:50.205103+00', '', '{}', NULL, NULL, NULL, '\x', '\x132f048103843903cba53eb51ee86f8c5e5422681694665e25ad601bc3749d31'),
	('payment', 2, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 14:57:50.205103+00', '', '{}', NULL, NULL, NULL, '\x', '\xe7c12961ccacca72486bbbf1a6ebc60cc1223c02c65d139cbdb682e3ae1c5862'),
	('payment', 3, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 14:57:50.205103+00', '', '{}', NULL, NULL, NULL, '\x', '\xa30924f87d98272b26b070670a2255bf5e23a145bc565ce0c9675f8f75765ec9'),
	('payment', 4, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 14:57:50.205103+00', '', '{}', NULL, NULL, NULL, '\x', '\x89f8c7e27209bd59a8306e7b3e27d831e46797ef9ff7c7fa3d8d0eda37ef711e'),
	('payout', 1, 2, '2025-07-10', '230600', 'sign', 'drafted', 'signed', 'cashier2', NULL, '2025-07-10 14:57:50.458183+00', '', '{"hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}', NULL, '\x523c01a634c5d528cf6ec7aaa32203c8', '\xfdb604adce5dc6b3042e76f9e2682b9db0ab674ecd65a6333d569a6363bda3c2', '\x7ed77b6b4704d8f4e9b9b2fdc898bb651368ee5a4b283204c4bcfef90451fe04', '\xdb03a54468aa464e44980b8c16aac3fa600e68d675785a658c8233b2cd04e513'),
	('claim', 1, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 14:57:50.458183+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000018-1"}', NULL, NULL, NULL, '\xb2e96fbcb6a34073affd88a364ae22c607e89ba618dfab891d83409a5f49c777', '\x3a9b90f6f74592e6196cb5f8194e22a8f4476b0705d929bfa7d635198ed4130c'),
	('claim', 3, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 14:57:50.458183+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000026-1"}', NULL, NULL, NULL, '\x7254054e6ce029c02f758633deb678706484fc750ff29189aa7bd508a982cace', '\xeacc9d4fadbe5e7b488cc93a35046a5f05f98573e2cc1f04bb44145c08bbcde1'),
	('claim', 4, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 14:57:50.458183+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000034-1"}', NULL, NULL, NULL, '\x432d2444b72ac0a8f151edd169cc1741d80f7ed1e02d8f388e7134a70c2b9a6e', '\xf7c5ba7bff4435a16887a6a024619b483996430b73e92a250f5d331dbfb30704'),
	('claim', 5, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 14:57:50.458183+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000042-1"}', NULL, NULL, NULL, '\x585fda635df19b0f32882e41b44d8bc54c616486abd1930b7dcacd139946be54', '\x87a09f1a080b4f9391feb900a4e366aa22ff5c776d5363370c57160e0ba59232'),
	('payment', 1, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-10 14:57:50.676911+00', '', '{"amount":20000,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\x132f048103843903cba53eb51ee86f8c5e5422681694665e25ad601bc3749d31', '\x59a33d66584ae53ea50fd8a42a8efda1134501d242c8fe9fdc372a39cd13c7b8'),
	('payment', 2, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-10 14:57:50.676911+00', '', '{"amount":63757,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\xe7c12961ccacca72486bbbf1a6ebc60cc1223c02c65d139cbdb682e3ae1c5862', '\x4a44a87c53bec5c51a30bd69e326ffe03ec68db9e446cbd06e71f91fb9d817a3'),
	('payment', 3, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-10 14:57:50.676911+00', '', '{"amount":17272,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\xa30924f87d98272b26b070670a2255bf5e23a145bc565ce0c9675f8f75765ec9', '\x1b18e74d992efef4f405fb9db88fcd8041403eb6afd9d810b8405ef82fd2e740'),
	('payment', 4, 2, '2025-07-10', '230600', 'waive', 'planned', 'paid', 'system', NULL, '2025-07-10 14:57:50.676911+00', '', '{}', NULL, NULL, NULL, '\x89f8c7e27209bd59a8306e7b3e27d831e46797ef9ff7c7fa3d8d0eda37ef711e', '\xd28ee13757430def44deafeec0bd58285a0509a6f7b782d1540964b49efe8ed6'),
	('claim', 5, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-10 14:57:50.676911+00', '', '{"payment_no":"230600BF202507100000042-1"}', NULL, NULL, NULL, '\x87a09f1a080b4f9391feb900a4e366aa22ff5c776d5363370c57160e0ba59232', '\xe83b0a0d6f4a1a0024df5d40985a6d4c67e89361e8d7ffb9450f66f3d485a22b'),
	('payout', 1, 3, '2025-07-10', '230600', 'send', 'signed', 'sent', 'cashier', NULL, '2025-07-10 14:57:50.676911+00', '', '{}', NULL, NULL, NULL, '\xdb03a54468aa464e44980b8c16aac3fa600e68d675785a658c8233b2cd04e513', '\x40705b79357e0a40ce17289bd7b3ad01b38ee9382b8419a0bc2947ba59380330'),
	('payment', 1, 3, '2025-07-10', '230600', 'fail', 'sent', 'failed', 'system', NULL, '2025-07-10 14:57:50.901393+00', '', '{"booked_on":"2025-07-10","reason_code":"AC01"}', NULL, NULL, NULL, '\x59a33d66584ae53ea50fd8a42a8efda1134501d242c8fe9fdc372a39cd13c7b8', '\xa5624208f8d16e83a96d9b63901a0e5448d91c3c0e61548403f53c2ceeb289f1'),
	('claim', 1, 8, '2025-07-10', '230600', 'fail_payment', 'paying', 'payment_failed', 'system', NULL, '2025-07-10 14:57:50.901393+00', '', '{"payment_no":"230600BF202507100000018-1"}', NULL, NULL, NULL, '\x3a9b90f6f74592e6196cb5f8194e22a8f4476b0705d929bfa7d635198ed4130c', '\x37acf2ef41b6ba4b86b054aa5581c473618c4299724be37843b585ff7bcc5cb4'),
	('payment', 2, 3, '2025-07-10', '230600', 'confirm', 'sent', 'paid', 'system', NULL, '2025-07-10 14:57:50.901393+00', '', '{"amount":63757,"booked_on":"2025-07-10"}', NULL, NULL, NULL, '\x4a44a87c53bec5c51a30bd69e326ffe03ec68db9e446cbd06e71f91fb9d817a3', '\x3e5b39b50bdd2e78fd4148cb21f84fbb5641610e1955af33fab1c8c040517863'),
	('payment', 3, 3, '2025-07-10', '230600', 'confirm', 'sent', 'paid', 'system', NULL, '2025-07-10 14:57:50.901393+00', '', '{"amount":17272,"booked_on":"2025-07-10"}', NULL, NULL, NULL, '\x1b18e74d992efef4f405fb9db88fcd8041403eb6afd9d810b8405ef82fd2e740', '\xfb1ab0d6655e0c168418be4c7e8b93626d55cca24c6d36143b196f134363fd7a'),
	('claim', 3, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-10 14:57:50.901393+00', '', '{"payment_no":"230600BF202507100000026-1"}', NULL, NULL, NULL, '\xeacc9d4fadbe5e7b488cc93a35046a5f05f98573e2cc1f04bb44145c08bbcde1', '\xc03770d7dc37fc50cc48b50f4daad97753dce6774e7e10c8428bb2a91a3c6e0d'),
	('claim', 4, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-10 14:57:50.901393+00', '', '{"payment_no":"230600BF202507100000034-1"}', NULL, NULL, NULL, '\xf7c5ba7bff4435a16887a6a024619b483996430b73e92a250f5d331dbfb30704', '\xf665bd9d2cb2759ad7e57773b2b0a97f359fde749f40b7fc05664b406a7d7eba'),
	('payout', 1, 4, '2025-07-10', '230600', 'settle', 'sent', 'settled', 'system', NULL, '2025-07-10 14:57:50.901393+00', '', '{}', NULL, NULL, NULL, '\x40705b79357e0a40ce17289bd7b3ad01b38ee9382b8419a0bc2947ba59380330', '\x609e068ff970045e66a2aae3c9748fd0de4525e364d4a2b2e883537489f10807'),
	('recovery', 1, 1, '2025-07-10', '230600', 'propose', '', 'proposed', 'auditor', NULL, '2025-07-10 14:57:51.195245+00', '重复收费', '{"amount":"20.00","cause":"by_hand","claim":"230600SB20250429000001T","kind":"recover"}', NULL, '\xb645fd9225a1e0d401d3e1611e741f58', '\x0e41ca47edf524909e2b916df47f0c3bd8a301051b045ad9320811b54822b59e', '\x', '\xd5facd25cb39d2711265be68ec15e3337e9a574d037ad43b3c6a7893e7b496aa'),
	('recovery', 1, 2, '2025-07-10', '230600', 'decide', 'proposed', 'open', 'approver2', NULL, '2025-07-10 14:57:51.319364+00', '重复收费', '{"amount":2000,"claim_no":"230600SB20250429000001T","set_off":false}', NULL, '\xd0750d371e3d06a26391e2826150c64a', '\x792c9f87f7b692debfabe958a42543b352a5c1024f286b732e2ff30b49686c5f', '\xd5facd25cb39d2711265be68ec15e3337e9a574d037ad43b3c6a7893e7b496aa', '\x8a9be3f2241e5b8b2eb2e0d23289a8ae4a1f524ec90d2913198632d5f6d4dfb3');
INSERT INTO public.move_202608 VALUES
	('filing', 14, 2, '2026-08-15', '230600', 'review', 'submitted', 'reviewed', 'system', NULL, '2026-08-15 14:57:51.879699+00', '', '{"channel":"national_self","promise":false}', 7, NULL, NULL, '\x0829444bea5bcf416080a1ae53719ff1763672727ada03acf6d52ff0c1665fad', '\xcfa0fc898d7dd40ccd1d91480b34a96ad767cbff9b4017e0704a547589213233'),
	('filing', 14, 3, '2026-08-15', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2026-08-15 14:57:51.935493+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-05"}', 8, NULL, NULL, '\xcfa0fc898d7dd40ccd1d91480b34a96ad767cbff9b4017e0704a547589213233', '\xf061f6771bfc014c9ea21a280ba208dc505507ebcf4853e585bf2f9424a748a6'),
	('filing', 1001, 3, '2026-08-15', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2026-08-15 14:57:51.935493+00', '', '{"ends_on":"2026-01-08","starts_on":"2025-07-08"}', 8, NULL, NULL, '\x3843f0c45f3770f75f24130cfc14e40c557b1ccd92125cc25f94cb795dbb24ad', '\x4e60e5131e91dd3348f8ba1ee450c71b00721c36f84b4a3c827c798f8f9f607e'),
	('filing', 4, 5, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 14:57:51.977709+00', '', '{"ends_on":"2025-09-03"}', 9, NULL, NULL, '\xe875c0ab65debddfd23de182f3095bebfda184019b5d86ccdada96b1fadfab30', '\xb5c0e4837a640277ff266742e8ea41148b8c252034531ed13526d4fa72450525'),
	('filing', 10, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 14:57:51.977709+00', '', '{"ends_on":"2025-09-03"}', 9, NULL, NULL, '\xc646bb424f84a41469466f61d90f0f8f0a8de781a586218def8b832b14c70544', '\xd039272299d2d54cb8efe523191149ec6d2c0f29c1a75b1a9a2b811c0e8b90c1'),
	('filing', 1001, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 14:57:51.977709+00', '', '{"ends_on":"2026-01-08"}', 9, NULL, NULL, '\x4e60e5131e91dd3348f8ba1ee450c71b00721c36f84b4a3c827c798f8f9f607e', '\xa644455a1f838dc7f5926b3f8a607b4a653d2435a71c1559326fc8f85741aede'),
	('filing', 8, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 14:57:51.977709+00', '', '{"ends_on":"2026-03-03"}', 9, NULL, NULL, '\xf502d73d38c43842368a0cebec8edde740450f8b773207ee8f8ab2beec93eef3', '\xc10dc41fe752cfe0b9578cc00b11986a4d43c5388fb003998c7e5edb8e3778db'),
	('referral', 1, 3, '2026-08-15', '230600', 'transmit', 'agreed', 'transmitted', 'system', NULL, '2026-08-15 14:57:52.050505+00', '', '{"filing_no":"230600BA202507080000014","to_code":"H11010000001"}', 10, NULL, NULL, '\xac4c272672f4be5901b7eb3b399b55550581094bfcf0a2fe72300ca71688dfce', '\xddd2d687db09c7d64da7e871dbeffb2a7d61dbc57dfc321b9c2033db22175baa'),
	('referral', 1, 4, '2026-08-15', '230600', 'expire', 'transmitted', 'expired', 'system', NULL, '2026-08-15 14:57:52.128498+00', '', '{"ends_on":"2026-01-08"}', 11, NULL, NULL, '\xddd2d687db09c7d64da7e871dbeffb2a7d61dbc57dfc321b9c2033db22175baa', '\x537c1676679c4257453cc743bcb187ebb72e67a91be94e0cf07c583eb01ceb77'),
	('entitlement', 1, 3, '2026-08-15', '230600', 'activate', 'assessed', 'active', 'system', NULL, '2026-08-15 14:57:52.179769+00', '', '{"disease":"M01600","ends_on":"9999-12-31","starts_on":"2025-07-08"}', 12, NULL, NULL, '\x035f061f48e296efc435bac52dceb72bc9925edb8a3fa31375b1cfbb4c4fd3ef', '\x900f14a840742fa2516f9a14b3fc44a8a70d61ab90c416f16b4bf1e5989307db');
INSERT INTO public.notice VALUES
	(1, 'claim', 1, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:57:45.172452+00', '2025-07-07 14:57:45.172452+00'),
	(3, 'claim', 3, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:57:45.172452+00', '2025-07-07 14:57:45.172452+00'),
	(4, 'claim', 4, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:57:45.172452+00', '2025-07-07 14:57:45.172452+00'),
	(5, 'claim', 5, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:57:45.172452+00', '2025-07-07 14:57:45.172452+00'),
	(6, 'claim', 6, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:57:45.172452+00', '2025-07-07 14:57:45.172452+00'),
	(7, 'claim', 7, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:57:45.172452+00', '2025-07-07 14:57:45.172452+00'),
	(8, 'claim', 8, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 14:57:45.172452+00', '2025-07-07 14:57:45.172452+00'),
	(9, 'filing', 5, '230600', 'return_for_correction', '2', '{"listed":["身份证件"],"missing":["身份证件"],"period_ends_on":"2025-07-28","reason":""}', '2025-07-07', '2025-07-07 14:57:45.9669+00', '2025-07-07 14:57:45.9669+00'),
	(10, 'filing', 9, '230600', 'reject', '2', '{"reason":"不符合《备案实用手册》的类型"}', '2025-07-07', '2025-07-07 14:57:46.067509+00', '2025-07-07 14:57:46.067509+00'),
	(12, 'claim', 5, '230600', 'confirm_payment', '8', '{"payment_no":"230600BF202507100000042-1"}', '2025-07-10', '2025-07-10 14:57:50.676911+00', '2025-07-10 14:57:50.676911+00'),
	(13, 'claim', 1, '230600', 'fail_payment', '8', '{"payment_no":"230600BF202507100000018-1"}', '2025-07-10', '2025-07-10 14:57:50.901393+00', '2025-07-10 14:57:50.901393+00'),
	(14, 'claim', 3, '230600', 'confirm_payment', '8', '{"payment_no":"230600BF202507100000026-1"}', '2025-07-10', '2025-07-10 14:57:50.901393+00', '2025-07-10 14:57:50.901393+00'),
	(15, 'claim', 4, '230600', 'confirm_payment', '8', '{"payment_no":"230600BF202507100000034-1"}', '2025-07-10', '2025-07-10 14:57:50.901393+00', '2025-07-10 14:57:50.901393+00'),
	(16, 'filing', 5, '230600', 'correction_ends', '2025-07-28', '{"days":5,"ends_on":"2025-07-28"}', '2026-08-15', '2026-08-15 14:57:52.721913+00', '2026-08-15 14:57:52.721913+00'),
	(17, 'claim', 7, '230600', 'posting_ends', '2025-08-06', '{"days":5,"ends_on":"2025-08-06"}', '2026-08-15', '2026-08-15 14:57:52.793478+00', '2026-08-15 14:57:52.793478+00');
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
	('230600BF202507100000042-1', '230600', '2025-07-10', 'paid', '2025-07-10', 2, '\xd28ee13757430def44deafeec0bd58285a0509a6f7b782d1540964b49efe8ed6', 0, '', 4, '230600BF202507100000042', 1, 5, '230600SB20250517000002R', 9, '', 1, '230600PC20250710000001G', 4, 'none', 0, 0, '', '马志强', '6222086220931578541', '102265000014', '9999-12-31', '9999-12-31', '', '', '', '', '9999-12-31', ''),
	('230600BF202507100000018-1', '230600', '2025-07-10', 'failed', '2025-07-10', 3, '\xa5624208f8d16e83a96d9b63901a0e5448d91c3c0e61548403f53c2ceeb289f1', 0, '', 1, '230600BF202507100000018', 1, 1, '230600SB202505160000019', 13, '', 1, '230600PC20250710000001G', 1, 'bank', 20000, 0, '', '林芳', '6222085776238289455', '102265000014', '2025-07-10', '2025-07-15', '', 'AC01', '账号不存在', 'B000018-1', '2025-07-10', ''),
	('230600BF202507100000026-1', '230600', '2025-07-10', 'paid', '2025-07-10', 3, '\x3e5b39b50bdd2e78fd4148cb21f84fbb5641610e1955af33fab1c8c040517863', 0, '', 2, '230600BF202507100000026', 1, 3, '230600SB20250429000001T', 8, '', 1, '230600PC20250710000001G', 2, 'bank', 63757, 0, '', '杨艳涛', '6222082253883822975', '102265000014', '2025-07-10', '2025-07-15', '', '', '', 'B000026-1', '2025-07-10', ''),
	('230600BF202507100000034-1', '230600', '2025-07-10', 'paid', '2025-07-10', 3, '\xfb1ab0d6655e0c168418be4c7e8b93626d55cca24c6d36143b196f134363fd7a', 0, '', 3, '230600BF202507100000034', 1, 4, '230600SB20250517000001T', 19, '', 1, '230600PC20250710000001G', 3, 'bank', 17272, 0, '', '陈国艳', '6222080076313355114', '102265000014', '2025-07-10', '2025-07-15', '', '', '', 'B000034-1', '2025-07-10', '');
INSERT INTO public.payout VALUES
	('230600PC20250710000001G', '230600', '2025-07-10', 'settled', '2025-07-10', 4, '\x609e068ff970045e66a2aae3c9748fd0de4525e364d4a2b2e883537489f10807', 0, '', 1, 'example_csv', 4, 0, 101029, '0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe', '2025-07-10 14:57:50.205103+00', 'system', 'cashier2', '2025-07-10', '2025-07-15', '[{"name":"PAY_230600PC20250710000001G.csv","rows":3,"sha256":"eebc8b2ff7735845498548244e8e1e76788193cac2c13b1982aa5733a26c6eaa","total":101029}]', '2025-07-10 14:57:50.793388+00');
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
	('230600ZH20250710000001A', '230600', '2025-07-10', 'open', '2025-07-10', 2, '\x8a9be3f2241e5b8b2eb2e0d23289a8ae4a1f524ec90d2913198632d5f6d4dfb3', 0, '', 1, 'recover', 3, '230600SB20250429000001T', 8, 2000, 0, '{"310100":2000}', '{}', false, '', '', '', false, '重复收费', 'by_hand', '{}', NULL, NULL, 'auditor', 'approver2');
INSERT INTO public.referral VALUES
	('230600ZZ20250708000001C', '230600', '2025-07-08', 'expired', '2026-08-15', 4, '\x537c1676679c4257453cc743bcb187ebb72e67a91be94e0cf07c583eb01ceb77', 0, '', 1, 1, '310', '2025-07-08 14:57:46+00', 'hospital', '', '', 'H23060000001', '大庆市样例第1医院', '02', 2, 'H11010000001', '北京市样例第1医院', '02', '110100', 'C34.9', '肺恶性肿瘤', '', '', 'difficult', '同意', true, '2025-07-08', '2025-07-08', '2026-01-08', false, '', 'doctor', 'head', 1001, '230600BA202507080000014', NULL, '');
INSERT INTO public.referral_event VALUES
	(1, '230600ZZ20250708000001C', 'H11010000001', 'transmitted', '{"addr":"","begndate":"2025-07-08","certno":"230602196502123488","diag_code":"C34.9","diag_name":"肺恶性肿瘤","dise_cond_dscr":"","enddate":"2026-01-08","hosp_agre_refl_flag":"1","insu_optins":"230600","insutype":"310","mdtrtarea_admdvs":"110100","psn_cert_type":"01","psn_name":"胡志艳","psn_no":"230600000000000003","refl_date":"2025-07-08","refl_no":"230600ZZ20250708000001C","refl_opnn":"同意","refl_rea":"疑难、危重病症","refl_type":"","reflin_medins_name":"北京市样例第1医院","reflin_medins_no":"H11010000001","tel":"","trafout_fixmedins_code":"H23060000001","trt_dcla_detl_sn":"230600BA202507080000014"}', '2026-08-15', '2026-08-15 14:57:52.04583+00', NULL);
INSERT INTO public.register_change VALUES
	(1, 'institution', 'H23060000001', '{"area":"230600","chronic_networked":["M03900","M01600","M00500","M07800","M08300"],"code":"H23060000001","content_hash":"717d3cdb61d2df13a8eb08d6edcb2d1cdee6e9ddc430a94461a0e9040415a3e6","deductible_level":"02","id":1,"inpatient_networked":true,"kind":"1","level":"02","name":"大庆市样例第1医院","outpatient_networked":true,"refers":true,"valid_from":"1900-01-01","valid_to":"9999-12-31"}', '2025-07-11', '2025-07-11 14:57:51.485518+00');
INSERT INTO public.removal VALUES
	(1, 'erase', 'claim', 2, '230600SB20250606000001C', '[1,3]', NULL, 'admin', 'auditor', '本人依法申请', '2025-07-11', '2025-07-11 14:57:51.680819+00', '\x', '\xb0c2fee5593a076ce1a1a60869c501638a7244051207333b0d8143dc73bc3e45'),
	(2, 'archive', 'claim', 2, '230600SB20250606000001C', '[]', '\xacd4475d20118af7ed4c1f19b54e9f59970b5f5b0fc24a445fa77be209ed0a1a', 'admin', '', 'closed before 2026-08-15', '2026-08-15', '2026-08-15 14:57:53.156068+00', '\xb0c2fee5593a076ce1a1a60869c501638a7244051207333b0d8143dc73bc3e45', '\x277e3085ad49d258ae33a3ddf6e59678413b5a9d181b8bb9a5e5551a049d9114');
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
	(24, 'watch_deadlines', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:52.842473+00', '2026-08-15 14:57:52.842491+00', '2026-08-15 14:57:52.938601+00', 9, 0, 0, '', 'os:root'),
	(1, 'precheck_claims', '2025-07-07', 10000, 'done', 'office:10564:9a495c5a-06370f73', NULL, 1, '2025-07-07 14:57:45.137283+00', '2025-07-07 14:57:45.137301+00', '2025-07-07 14:57:45.259203+00', 8, 0, 0, '', 'os:root'),
	(19, 'calculate_claims', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:52.319329+00', '2026-08-15 14:57:52.319339+00', '2026-08-15 14:57:52.370752+00', 0, 0, 0, '', 'os:root'),
	(10, 'transmit_referrals', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:52.011765+00', '2026-08-15 14:57:52.011778+00', '2026-08-15 14:57:52.082288+00', 1, 0, 0, '', 'os:root'),
	(2, 'activate_filings', '2025-07-08', 10000, 'done', 'office:10564:9a495c5a-a9226479', NULL, 1, '2025-07-08 14:57:46.161926+00', '2025-07-08 14:57:46.161947+00', '2025-07-08 14:57:46.222028+00', 5, 0, 0, '', 'os:root'),
	(20, 'watch_payouts', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:52.372255+00', '2026-08-15 14:57:52.372268+00', '2026-08-15 14:57:52.388733+00', 0, 0, 0, '', 'os:root'),
	(3, 'calculate_claims', '2025-07-09', 10000, 'done', 'office:10564:9a495c5a-0d04ceaa', NULL, 1, '2025-07-09 14:57:48.374614+00', '2025-07-09 14:57:48.374627+00', '2025-07-09 14:57:48.445472+00', 0, 0, 0, '', 'os:root'),
	(11, 'watch_referrals', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:52.083841+00', '2026-08-15 14:57:52.083855+00', '2026-08-15 14:57:52.157824+00', 1, 0, 0, '', 'os:root'),
	(21, 'build_payouts', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:52.393922+00', '2026-08-15 14:57:52.393937+00', '2026-08-15 14:57:52.394643+00', 0, 0, 0, '', 'os:root'),
	(4, 'build_payouts', '2025-07-10', 10000, 'done', 'office:10564:9a495c5a-ff923915', NULL, 1, '2025-07-10 14:57:50.185066+00', '2025-07-10 14:57:50.185076+00', '2025-07-10 14:57:50.263524+00', 0, 0, 0, '', 'os:root'),
	(12, 'activate_qualifications', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:52.159327+00', '2026-08-15 14:57:52.15934+00', '2026-08-15 14:57:52.198665+00', 1, 0, 0, '', 'os:root'),
	(13, 'expire_qualifications', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:52.201554+00', '2026-08-15 14:57:52.201572+00', '2026-08-15 14:57:52.205913+00', 0, 0, 0, '', 'os:root'),
	(5, 'prepare_months', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:51.793337+00', '2026-08-15 14:57:51.79335+00', '2026-08-15 14:57:51.858494+00', 0, 0, 0, '', 'os:root'),
	(6, 'terminate_uncovered', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:51.860144+00', '2026-08-15 14:57:51.860158+00', '2026-08-15 14:57:51.862762+00', 0, 0, 0, '', 'os:root'),
	(22, 'check_ledger', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:52.395818+00', '2026-08-15 14:57:52.395828+00', '2026-08-15 14:57:52.649497+00', 0, 0, 0, '', 'os:root'),
	(7, 'review_self_service', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:51.865984+00', '2026-08-15 14:57:51.865996+00', '2026-08-15 14:57:51.90576+00', 1, 0, 0, '', 'os:root'),
	(14, 'lapse_filings', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:52.213537+00', '2026-08-15 14:57:52.213555+00', '2026-08-15 14:57:52.254692+00', 0, 0, 0, '', 'os:root'),
	(15, 'lapse_qualifications', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:52.25811+00', '2026-08-15 14:57:52.258122+00', '2026-08-15 14:57:52.26596+00', 0, 0, 0, '', 'os:root'),
	(8, 'activate_filings', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:51.912844+00', '2026-08-15 14:57:51.912861+00', '2026-08-15 14:57:51.961691+00', 2, 0, 0, '', 'os:root'),
	(16, 'send_reports', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:52.267296+00', '2026-08-15 14:57:52.267307+00', '2026-08-15 14:57:52.267888+00', 0, 0, 0, '', 'os:root'),
	(9, 'expire_filings', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:51.96336+00', '2026-08-15 14:57:51.963375+00', '2026-08-15 14:57:52.010217+00', 4, 0, 0, '', 'os:root'),
	(25, 'seal_moves', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:52.953301+00', '2026-08-15 14:57:52.953327+00', '2026-08-15 14:57:52.996044+00', 0, 0, 0, '', 'os:root'),
	(17, 'lapse_claims', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:52.269014+00', '2026-08-15 14:57:52.269024+00', '2026-08-15 14:57:52.310736+00', 0, 0, 0, '', 'os:root'),
	(18, 'precheck_claims', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:52.31345+00', '2026-08-15 14:57:52.313468+00', '2026-08-15 14:57:52.317994+00', 0, 0, 0, '', 'os:root'),
	(26, 'seal_moves', '2026-08-15', 10001, 'done', 'office:10564:9a495c5a-d9e79232', NULL, 1, '2026-08-15 14:57:53.290819+00', '2026-08-15 14:57:53.290834+00', '2026-08-15 14:57:53.316342+00', 0, 0, 0, '', 'os:root'),
	(23, 'remind', '2026-08-15', 10000, 'done', 'office:10564:9a495c5a-2961fd5d', NULL, 1, '2026-08-15 14:57:52.658121+00', '2026-08-15 14:57:52.65814+00', '2026-08-15 14:57:52.831529+00', 2, 0, 0, '', 'os:root');
INSERT INTO public.run_part VALUES
	(1, 1, 'precheck', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:10564:9a495c5a-06370f73', '2026-11-30 14:58:45.244049+00', 1, 8, 0, 0, '', NULL, NULL),
	(2, 2, 'activate', '230600', 1, NULL, '[{"day":"2025-03-03"},11]', '[{"day":"2025-03-03"},11]', 'done', false, 'office:10564:9a495c5a-a9226479', '2026-11-30 14:58:46.209368+00', 1, 5, 0, 0, '', NULL, NULL),
	(3, 3, 'calculate', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:10564:9a495c5a-0d04ceaa', '2026-11-30 14:58:48.426201+00', 1, 0, 0, 0, '', NULL, NULL),
	(4, 4, 'build', '230600', 1, NULL, '[0]', '[0]', 'done', false, 'office:10564:9a495c5a-ff923915', '2026-11-30 14:58:50.252864+00', 1, 0, 0, 0, '', NULL, '{"batches":["230600PC20250710000001G"],"left_out":0,"payments":4}'),
	(5, 5, 'months', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:51.826539+00', 1, 0, 0, 0, '', NULL, '["move_202608","move_202609","move_202610","move_202611"]'),
	(6, 5, 'counts', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:51.846199+00', 1, 0, 0, 0, '', NULL, NULL),
	(7, 7, 'review', '230600', 1, NULL, '[{"day":"2025-03-07"},12]', '[{"day":"2025-03-07"},12]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:51.89741+00', 1, 1, 0, 0, '', NULL, NULL),
	(8, 8, 'activate', '230600', 1, NULL, '[{"day":"2025-07-08"},1001]', '[{"day":"2025-07-08"},1001]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:51.946216+00', 1, 2, 0, 0, '', NULL, NULL),
	(9, 9, 'expire', '230600', 1, NULL, '[{"day":"2026-03-03"},8]', '[{"day":"2026-03-03"},8]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:51.997373+00', 1, 4, 0, 0, '', NULL, NULL),
	(10, 10, 'transmit', '230600', 1, NULL, '[{"day":"2025-07-08"},1]', '[{"day":"2025-07-08"},1]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:52.069391+00', 1, 1, 0, 0, '', NULL, NULL),
	(11, 11, 'expire', '230600', 1, NULL, '[{"day":"2026-01-08"},1]', '[{"day":"2026-01-08"},1]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:52.142321+00', 1, 1, 0, 0, '', NULL, NULL),
	(12, 12, 'activate', '230600', 1, NULL, '[{"day":"2025-07-08"},1]', '[{"day":"2025-07-08"},1]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:52.191197+00', 1, 1, 0, 0, '', NULL, NULL),
	(13, 14, 'lapse', '230600', 1, NULL, '[{"day":"2025-07-28"},5]', '[{"day":"2025-07-28"},5]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:52.244035+00', 1, 0, 0, 0, '', NULL, NULL),
	(14, 17, 'lapse', '230600', 1, NULL, '[{"day":"2025-08-06"},7]', '[{"day":"2025-08-06"},7]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:52.302265+00', 1, 0, 0, 0, '', NULL, NULL),
	(15, 19, 'calculate', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:52.356205+00', 1, 0, 0, 0, '', NULL, NULL),
	(16, 22, 'check', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:52.631041+00', 1, 0, 0, 0, '', NULL, '{"differences":0,"en":"","zh":""}'),
	(17, 23, 'correction_ends filing', '230600', 1, NULL, '[{"day":"2025-07-28"},5]', '[{"day":"2025-07-28"},5]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:52.733394+00', 1, 1, 0, 0, '', NULL, NULL),
	(18, 23, 'posting_ends claim', '230600', 1, NULL, '[{"day":"2025-08-06"},7]', '[{"day":"2025-08-06"},7]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:52.806212+00', 1, 1, 0, 0, '', NULL, NULL),
	(19, 24, 'watch filing', '230600', 1, NULL, '[{"day":"2025-03-11"},12]', '[{"day":"2025-03-11"},12]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:52.873167+00', 1, 6, 0, 0, '', NULL, NULL),
	(20, 24, 'watch claim', '230600', 1, NULL, '[{"day":"2025-07-04"},8]', '[{"day":"2025-07-04"},8]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:52.916634+00', 1, 3, 0, 0, '', NULL, NULL),
	(21, 25, 'seal', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:10564:9a495c5a-2961fd5d', '2026-11-30 14:58:52.982011+00', 1, 0, 0, 0, '', NULL, '{"moves":96,"no":1,"upto":"2026-08-14T16:00:00.000000Z"}'),
	(22, 26, 'seal', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:10564:9a495c5a-d9e79232', '2026-11-30 14:58:53.310833+00', 1, 0, 0, 0, '', NULL, NULL);
INSERT INTO public.seal VALUES
	(1, '1970-01-01 00:00:00+00', '2026-08-14 16:00:00+00', 96, 31, '\xdd6fd107d78f36782e01a11a5f71e9a0ab44fe306875d61571581168e6eb2d38', '2026-08-15 14:57:52.962155+00', '\x', '\xd6b4430d9a099661130abc6a4aa68b5a28342430e8132becb2c168460702f360');
INSERT INTO public.setting VALUES
	('rehearsal', '1'),
	('first_day', '2025-07-07'),
	('sampling_key', 'bf1272b0ee3d3bd0899b0bcf6fc2da9c4030a0072afcbbfaa1acf130e0ad66fc'),
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
	(1, '230600', 16, 'employee', '2025-01-01', 'inpatient', '2025-04-08', NULL, NULL, 1, '2025-04-10 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 14:57:43.622274+00'),
	(2, '230600', 17, 'employee', '2025-01-01', 'outpatient', '2025-03-23', NULL, NULL, 2, '2025-03-23 07:00:00+00', 6, 'settled', 0, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 14:57:43.622274+00'),
	(3, '230600', 2, 'employee', '2025-01-01', 'inpatient', '2025-04-26', NULL, NULL, 3, '2025-04-30 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 14:57:43.622274+00'),
	(4, '230600', 7, 'employee', '2025-01-01', 'inpatient', '2025-03-15', NULL, NULL, 4, '2025-03-30 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 14:57:43.622274+00'),
	(5, '230600', 8, 'employee', '2025-01-01', 'outpatient', '2025-03-29', 3, 2, NULL, NULL, 0, 'approved', 0, 30000, 63757, 171682, 0, 0, 0, '2025-07-09', '2025-07-09 14:57:49.466851+00'),
	(6, '230600', 13, 'resident', '2025-01-01', 'outpatient', '2025-05-02', 1, 3, NULL, NULL, 0, 'approved', 0, 0, 20000, 109079, 0, 0, 0, '2025-07-09', '2025-07-09 14:57:49.647487+00'),
	(7, '230600', 19, 'employee', '2025-01-01', 'outpatient', '2025-04-17', 4, 4, NULL, NULL, 0, 'approved', 0, 30000, 17272, 68383, 0, 0, 0, '2025-07-09', '2025-07-09 14:57:49.813736+00'),
	(8, '230600', 9, 'employee', '2025-01-01', 'outpatient', '2025-05-10', 5, 5, NULL, NULL, 0, 'approved', 0, 0, 0, 0, 0, 0, 0, '2025-07-09', '2025-07-09 14:57:49.970786+00');
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
