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
CREATE TABLE public.act (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(64) NOT NULL,
    os_user character varying(64) NOT NULL,
    what character varying(200) NOT NULL
);
CREATE SEQUENCE public.act_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.act_id_seq OWNED BY public.act.id;
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
    claim_id bigint NOT NULL,
    form character varying(64) DEFAULT ''::character varying NOT NULL,
    tail character varying(8) DEFAULT ''::character varying NOT NULL,
    loose boolean DEFAULT false NOT NULL
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
    released boolean NOT NULL,
    form character varying(64) DEFAULT ''::character varying NOT NULL,
    tail character varying(8) DEFAULT ''::character varying NOT NULL,
    loose boolean DEFAULT false NOT NULL,
    twin integer DEFAULT 0 NOT NULL
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
    at timestamp with time zone NOT NULL,
    form character varying(64) DEFAULT ''::character varying NOT NULL,
    tail character varying(8) DEFAULT ''::character varying NOT NULL,
    loose boolean DEFAULT false NOT NULL
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
    maf_pay bigint,
    form character varying(64) DEFAULT ''::character varying NOT NULL,
    tail character varying(8) DEFAULT ''::character varying NOT NULL,
    loose boolean DEFAULT false NOT NULL
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
    day date NOT NULL,
    form character varying(64) DEFAULT ''::character varying NOT NULL,
    twin integer DEFAULT 0 NOT NULL
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
CREATE TABLE public.user_change (
    no integer NOT NULL,
    name character varying(64) NOT NULL,
    kind character varying(16) NOT NULL,
    content text NOT NULL,
    actor character varying(64) NOT NULL,
    os_user character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    prev_hash bytea NOT NULL,
    hash bytea NOT NULL
);
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
ALTER TABLE ONLY public.act ALTER COLUMN id SET DEFAULT nextval('public.act_id_seq'::regclass);
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
INSERT INTO public.act VALUES
	(1, '2025-07-07 15:19:01.511928+00', 'os:root', 'root', 'init'),
	(2, '2025-07-07 15:19:02.095408+00', 'os:root', 'root', 'import people.csv providers.csv settlements.csv filings.csv claims.jsonl'),
	(3, '2025-07-07 15:19:03.673507+00', 'os:root', 'root', 'user intake'),
	(4, '2025-07-07 15:19:04.13371+00', 'os:root', 'root', 'user reviewer'),
	(5, '2025-07-07 15:19:04.379518+00', 'os:root', 'root', 'user reviewer2'),
	(6, '2025-07-07 15:19:04.679952+00', 'os:root', 'root', 'user approver'),
	(7, '2025-07-07 15:19:05.078188+00', 'os:root', 'root', 'user approver2'),
	(8, '2025-07-07 15:19:05.417367+00', 'os:root', 'root', 'user cashier'),
	(9, '2025-07-07 15:19:05.78169+00', 'os:root', 'root', 'user cashier2'),
	(10, '2025-07-07 15:19:06.193815+00', 'os:root', 'root', 'user auditor'),
	(11, '2025-07-07 15:19:06.728133+00', 'os:root', 'root', 'user admin'),
	(12, '2025-07-07 15:19:07.036052+00', 'os:root', 'root', 'user applicant'),
	(13, '2025-07-07 15:19:07.445674+00', 'os:root', 'root', 'user doctor'),
	(14, '2025-07-07 15:19:07.821393+00', 'os:root', 'root', 'user head'),
	(15, '2025-07-07 15:19:08.242726+00', 'os:root', 'root', 'run precheck_claims 2025-07-07'),
	(16, '2025-07-07 15:19:09.669465+00', 'intake', 'root', 'take'),
	(17, '2025-07-07 15:19:10.009359+00', 'intake', 'root', 'take'),
	(18, '2025-07-07 15:19:10.323445+00', 'intake', 'root', 'take'),
	(19, '2025-07-07 15:19:10.624692+00', 'intake', 'root', 'take'),
	(20, '2025-07-07 15:19:11.176801+00', 'intake', 'root', 'take'),
	(21, '2025-07-07 15:19:11.413644+00', 'intake', 'root', 'take'),
	(22, '2025-07-07 15:19:11.63074+00', 'intake', 'root', 'take'),
	(23, '2025-07-08 15:19:11.845829+00', 'os:root', 'root', 'run activate_filings 2025-07-08'),
	(24, '2025-07-08 15:19:12.780531+00', 'applicant', 'root', 'take'),
	(25, '2025-07-08 15:19:13.125556+00', 'doctor', 'root', 'referral new'),
	(26, '2025-07-08 15:19:13.57278+00', 'head', 'root', 'referral agree'),
	(27, '2025-07-08 15:19:13.877616+00', 'os:root', 'root', 'new, change'),
	(28, '2025-07-08 15:19:14.149666+00', 'reviewer', 'root', 'take'),
	(29, '2025-07-08 15:19:14.965216+00', 'intake', 'root', 'take'),
	(30, '2025-07-08 15:19:15.43843+00', 'intake', 'root', 'take'),
	(31, '2025-07-08 15:19:16.170239+00', 'intake', 'root', 'take'),
	(32, '2025-07-08 15:19:16.593305+00', 'intake', 'root', 'take'),
	(33, '2025-07-08 15:19:16.941978+00', 'intake', 'root', 'take'),
	(34, '2025-07-08 15:19:17.136914+00', 'intake', 'root', 'take'),
	(35, '2025-07-08 15:19:17.517702+00', 'applicant', 'root', 'take'),
	(36, '2025-07-09 15:19:17.725577+00', 'os:root', 'root', 'run calculate_claims 2025-07-09'),
	(37, '2025-07-09 15:19:18.293635+00', 'reviewer', 'root', 'take'),
	(38, '2025-07-09 15:19:19.075139+00', 'reviewer', 'root', 'take'),
	(39, '2025-07-09 15:19:19.432243+00', 'reviewer', 'root', 'take'),
	(40, '2025-07-09 15:19:19.818836+00', 'reviewer', 'root', 'take'),
	(41, '2025-07-09 15:19:20.170234+00', 'reviewer', 'root', 'take'),
	(42, '2025-07-09 15:19:21.185021+00', 'approver', 'root', 'take'),
	(43, '2025-07-09 15:19:21.530218+00', 'approver', 'root', 'take'),
	(44, '2025-07-09 15:19:21.922285+00', 'approver', 'root', 'take'),
	(45, '2025-07-09 15:19:22.851423+00', 'approver', 'root', 'take'),
	(46, '2025-07-10 15:19:23.154203+00', 'os:root', 'root', 'run build_payouts 2025-07-10'),
	(47, '2025-07-10 15:19:24.223388+00', 'cashier2', 'root', 'payout sign'),
	(48, '2025-07-10 15:19:24.742324+00', 'cashier', 'root', 'payout send'),
	(49, '2025-07-10 15:19:25.338418+00', 'cashier', 'root', 'payout read'),
	(50, '2025-07-10 15:19:25.992838+00', 'auditor', 'root', 'recover propose'),
	(51, '2025-07-10 15:19:26.289702+00', 'approver2', 'root', 'recover decide'),
	(52, '2025-07-11 15:19:26.63878+00', 'os:root', 'root', 'import people-2.csv more.csv'),
	(53, '2025-07-11 15:19:27.238787+00', 'admin', 'root', 'audit erase'),
	(54, '2026-08-15 15:19:27.461554+00', 'os:root', 'root', 'run all 2026-08-15'),
	(55, '2026-08-15 15:19:31.322488+00', 'admin', 'root', 'archive'),
	(56, '2026-08-15 15:19:31.44642+00', 'os:root', 'root', 'run seal_moves 2026-08-15');
INSERT INTO public.alembic_version VALUES
	('0018');
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
	('claim', 2, '230600SB20250606000001C', '230600002202506060000004', '230600', 3, 'withdrawn', '2025-07-08', 'f01105579cdf9fa470787b88bb160db44c1bc8506df31d8e51f6033e7aedf6ef', '2026-08-15', 3, '\xe37c6750d4221aef01cd1ddcf3b0a5359ab56c18ff25a6834c9ac4758c873483', '\x789cad58dd8e1c35167e95565dcf8cec72b9ca355c01575c2f57ac50c965bbbaada9aeea945d33f446238110648508a05d088820500441681792ac84d092847d9a74cfe48a57e0d8f5d33d99ce065046a34cf91c978fcff9bef353b91a085e8ab6e456d75570f8d7d7f70251723d87c7ab0197736dad92995305210ae93e8af64316ec057caa2a1b1c566d59c262b128356ce376dc16c3efab283c44087e0f90ff792dd86cdd3ad16d759a467127232846c8af1b7dac6477a79c574759a34c5b3a1381135831cbaaba5f2db319af606fc14ba3f6bc4f9dc63d658ba6ce4b351faeeb6527b3e56647ef7fa6e5664fa340afe6aa014fc5d26f841ba9a67f0bec55aa84455d95ba524e5457168202373133901708634469920a59a4058f1294b024672ccf718c641e4502e7825114cb8260c914c5458c08510957b28855e14f3c568daea65bf7929a4fabda6803165ec1e8e00d1f2ba90d2fcbfa640817ace18270f35dd0c95675d2147ef671b84f702f85381d6b0381e0e518ca4d040e6dd33ac11bb68b7b871442a13b1d1ee30ee5080e2b7425e1dec6b308f8d41ad587cd3f67aaea97b5748a4297cecbb6924a68094e80956a944f3a432fbde8ed10947833e1cb93395f4e7c882676a6260eb1099060a2cda4aaeda43feb05afe4f3baadeca4a85d94cc445b30a1ada384bbc689d2d3992316bce790fc9bc36ff5cdb5f5adbf3fd5f8eac3bbe76fff72feedbb67376facbff87efdfdadd5bdffacde7ff0ebc3f757f73e5f7ff1afd57b5f9e3df8e7af0f6f760fab8f3e58fdef9dc76f5d7bf4f0f3c7d7aeaf6fdc3bbf73ebeccea7c129e035535c3ab69144c40945320a43cc153048482ca528488e382534e5398d05664511521e331289948b28a14cb084448c38a7e09c10fe54c66adb8ea44e2e8a2a3eef0101696b970bb722d851a9d4c60e342aebfa28e353aeab1d8499730be40492c0dee0fcfebf1f3df8e5fcee5b8f1efc04baf5c73f9dfff8f3d9edefd6d7efc0d23d7ffcddfabfefacae7fe2b46fde3ebffb1efcae6ffc00afac3ffb20006373206b7f134c90b350f9a4e4653632b6e371b28f1d8fb748f897972e7010bf0cea3a37aa39eeeb5a4fe6bad1530d279a2ce7e2682c1f1bb17034090ed1b60cbcbf505c361a48fde5460c44741735ba12eac9602df89243091ab2b85f66a66e1bd1230132a5322efa2b04710889c54296c69446298b69128fbb7c39ec93074302c6d4bb1d8d1b7a80571ffdb8be716df5f0fea88014af8b6d838d1a6a7f2f9bbb1a3644660110d712f2559a1d14e8b5bbca06a84ccf3d02ab595d0d6e36f55c4309d85d85a007b8d77ad77c2d69d41caac950c99ed86ddba6caacbb2c3fe1daba2ab2e010d212b406d8bee59ab14058783cd176261b7e520db211b1815d887955bd585cac9fa049bca6e1ae5e6476d6d4ed7436fa6c6c2b8e3a6376a61be9ae6297beacf806b125847f5d688067b6b62e6c1490862485a3c591f362000004952954931510b741a495f1efb695eb0f85561b723a126ae1f8b3e0c6045e607c0c882b340520eedb956feff38e6abdedae6364a53af67d0d85c128ebf3129151b4abb1388f6857574704491827618418eb0beec0ccf5d76faebfba0d85e1f1ad9fcf6edec1bef2c0b491a9784892faa4ca0c18837611c1c1081c5e40e7eb10c58e495a28bf1fa75198ba0cd80baeb4bc8232b7f4ef904ed628a1f4c27a32862e0a73c8d52e02c2d6aea1ebf9a26eecae21c45e40ff554cc1d8210a0f588469445ff36301b0b92fbb922f9f648b54c6a301979829a00760005601bfaba750f7bb51010a3c837ace6598c6614153ca45a2d234c9712230e2880a2418e36152a82216a14c524c3015312679c26219f96a2c661ed77e7c83f05559ae66bc2c3297f07ddd69d4f1309f8cd9d63fb7dbe30f8c13e37467142f1dc302a252440452542889a1e3248489542639628214422658d118f182c0682312c1631e31a538708ba494b2d4a58051573c76db850ff83c9daa0d0c60eb746f838d591ad7a87f3736ec2022248d93df8fcde5d27119a21c429d4a998639b4498579aa62a624cb81e0244f158b018634a5987224280dd3840b14c7ccc9398704fb53103d075eec8218efc677585df1e11a11da62ee0629575cb251b30d971ff00524e13311633d623839202c4d63f60cc4d806b1ed1a7e19abe73046fd71ac9e0341fe603a268c4714724ea0024b009e0994f330240cfc89d202739424544957810b8a9282f0224239ec89a520ccbbe9c1265b605f4e850de643d0fdc40a93b2167d11cdebd603bb03f16d3805e8ecc5afc4a7e5ed8e5ced0f81e6282ff16f175ee0009f3b5e5c9e61ba7399fbec3c75318079e79977f214ef1d257fcad19d74df41719fa178f4748cfaff7772e40e7c8b3cba7f7ffd8f6f5637bf7c8a7b3b6ee220eddb6487e993eeb9380f4d3d97b1102ce8ffa760f4ba53a6719a209ab8865ed48d1b59187467c8c4787f4b357ca618d3ee1c25e0cbc37d32f6434dd5ce734f418486c37cba94e0b44b85eec3d4725d6e990b2ecd56271aec20e7ea52f1268361c251dd7dea9cfe06bb6e5611', '\x907e1f57b4aa569f6ba66b1953b678bb159ba1b25e512f83bbc1c4cb4ac439d1');
INSERT INTO public.bank_line VALUES
	(1, 1, 2, '230600BF202507100000018-1', '', 'failed', 20000, false, '2025-07-10', 'AC01', '账号不存在', 'B000018-1', '', 'applied', '', '', '9999-12-31', ''),
	(2, 1, 3, '230600BF202507100000026-1', '', 'paid', 63757, false, '2025-07-10', '', '', 'B000026-1', '', 'applied', '', '', '9999-12-31', ''),
	(3, 1, 4, '230600BF202507100000034-1', '', 'paid', 17272, false, '2025-07-10', '', '', 'B000034-1', '', 'applied', '', '', '9999-12-31', '');
INSERT INTO public.bank_reading VALUES
	(1, '82f6d5a05b9101491ad3c0ca9b872a8c09241145c19563ea2740811824e0afec', 'result.csv', 'result', 'example_csv', 'cashier', '2025-07-10', '2025-07-10 15:19:24.955605+00', NULL);
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
	('230600SB202505160000019', '230600', '2025-05-16', 'payment_failed', '2025-07-10', 8, '\x585096188e5da2cb8891f031552275573d97f27bd3b402daf52b16c5d0a8f0aa', 0, '', '230600002202505160000003', 13, '390', '2025-05-16 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","急诊诊断证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-06-30', false, '2026-08-15', '0027c79a22bf2afcb6bd176d671693c5321b25c7e60f74337134ca020924daa3', 1, 11, '', 'emergency', '1301', '2025-05-02', '2025-05-02', 'S52.500', true, 'none', '04', '林芳', '6222085776238289455', '102265000014', '', '', 114898, 20000, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250304000001S may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250304000001S 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', '', '9999-12-31', '230600BF202507100000018-1', 'failed', '', 'posted', '', NULL, 3, 'emergency', NULL, true, true, 0, '', false),
	('230600SB20250429000001T', '230600', '2025-04-29', 'paid', '2025-07-10', 8, '\x71891163738711264ba996c27d0e208cc8b7f9a4a69cae532d80231ae7610855', 0, '', '230600002202504290000005', 8, '310', '2025-04-29 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '2c4247b2d28b0e21ca9a1c61fe8c8a97be4f03279e742329fcabb4fa21bef80b', 3, 4, '', 'outpatient', '11', '2025-03-29', '2025-03-29', 'E11.900', false, 'none', '03', '杨艳涛', '6222082253883822975', '102265000014', '', '', 298278, 63757, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000034 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000034 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-16', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000026-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 2, 'temporary', 8, true, true, 0, '', false),
	('230600SB20250613000001T', '230600', '2025-06-13', 'awaiting_parcel', '2025-07-07', 2, '\xa51ace5b1ffc18069bd58d09deadfd5a7ab069a4df2693798af857c91e739dc2', 0, '', '230600002202506130000031', 11, '390', '2025-06-13 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '2025-08-06', false, '2026-08-15', '9999-12-31', false, '9999-12-31', '428b028be46648643803901fbb8fa3c19043ccb4a090fdb359ff1789de819feb', 7, 8, '', 'outpatient', '11', '2025-05-17', '2025-05-17', 'E11.900', false, 'none', '03', '刘强勇', '6222081219377612868', '102265000014', '', '', 38522, NULL, '', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000003A may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000003A 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', false, false, 0, '', '', '', '2025-07-25', '9999-12-31', '2025-07-07', '', '9999-12-31', '', '', '', '', '', NULL, NULL, '', NULL, false, false, 0, '', false),
	('230600SB202505220000016', '230600', '2025-05-22', 'review', '2025-07-08', 4, '\x63ee6ab5c4b36c977dbaad05425885a62a427bfae2328e1180d01a9f7a9eb308', 0, '', '230600002202505220000034', 12, '390', '2025-05-22 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-07-04', false, '2026-08-15', 'ffdf3879058830d4ac9333465edb9a3228c688b8981c9fd87648c43a496d0b6b', 8, 6, '', 'outpatient', '11', '2025-05-13', '2025-05-13', 'E11.900', false, 'none', '03', '黄兰艳', '6222087331412579657', '102265000014', '', '', 47016, 12224, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250305000001B may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250305000001B 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-07-04', '2025-08-05', '9999-12-31', '', '9999-12-31', '', '', '', 'done', '', NULL, 6, 'none', NULL, true, false, 0, '', false),
	('230600SB20250412000001Y', '230600', '2025-04-12', 'approval', '2025-07-09', 5, '\x4c6350e496824ebaf6cd509ee076a5687cc09fee0630f23ff9430de9ffc41b35', 0, '', '230600002202504120000018', 4, '310', '2025-04-12 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","出院小结"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-05-27', false, '2026-08-15', 'adb90dc987a9890fd7b333de3ace31aafbc99af0d693358a9eeba7e237e1f5ee', 6, 12, '', 'inpatient', '21', '2025-03-26', '2025-04-05', 'I10.x00', false, 'none', '03', '刘超超', '6222086245117643504', '102265000014', '', '', 271776, 80945, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000018 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000018 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-05-27', '2025-08-05', '9999-12-31', '', '9999-12-31', '', '', '', 'done', '', NULL, 1, 'temporary', 4, true, true, 0, '', false),
	('230600SB20250517000002R', '230600', '2025-05-17', 'paid', '2025-07-10', 8, '\xf52da9665bec857a8a183e669fe2ba52b8d213610d7b664d15e2aeaa5268e8d0', 0, '', '230600002202505170000009', 9, '310', '2025-05-17 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'f0b706062b1c2b6a683186c5f760324879a7af574be2556183bc3dbcb713cf5f', 5, 7, '', 'outpatient', '11', '2025-05-10', '2025-05-10', 'I10.x00', false, 'none', '03', '马志强', '6222086220931578541', '102265000014', '', '', 79725, 0, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000026 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000026 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000042-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 5, 'long_term', 6, true, true, 0, '', false),
	('230600SB20250517000001T', '230600', '2025-05-17', 'paid', '2025-07-10', 8, '\x314d836ac1370f77d159adb8c916a84ff5a4657fbb3739fdb8840c113081e9bd', 0, '', '230600002202505170000007', 19, '310', '2025-05-17 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","急诊诊断证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '3b696865216929552c51eed1a1387f4281c46df1b6ba19870f69e7d7c17d93c8', 4, 3, '', 'emergency', '1301', '2025-04-17', '2025-04-17', 'I10.x00', true, 'none', '04', '陈国艳', '6222080076313355114', '102265000014', '', '', 186390, 17272, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000001E may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000001E 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000034-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 4, 'emergency', NULL, true, true, 0, '', false);
INSERT INTO public.entitlement VALUES
	('230600MT20250708000001H', '230600', '2025-07-08', 'active', '2026-08-15', 3, '\x0755009471705e07f25dbc4be332b2793cba4886a62ca532aaf609f1ab13058d', 0, '', 1, 1, '310', '2025-07-08 15:19:13+00', 'os:root', '', 'M01600', '', '["H23060000001"]', '[{"dated_on":"2025-06-20","hospital":"H23060000001","level":"02","paper":"门诊病历"}]', '[]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-07-08', '9999-12-31', 'reviewer', '符合', NULL, '');
INSERT INTO public.entry VALUES
	(1, 3, '', '230600', '310100', 'fund', 'payable', 63757, 'approve', '', '2025-07-09', '2025-07-09 15:19:20.945663+00'),
	(2, 1, '', '230600', '390100', 'fund', 'payable', 20000, 'approve', '', '2025-07-09', '2025-07-09 15:19:21.364267+00'),
	(3, 4, '', '230600', '310100', 'fund', 'payable', 17272, 'approve', '', '2025-07-09', '2025-07-09 15:19:21.719681+00'),
	(4, 1, '', '230600', '390100', 'payable', 'bank', 20000, 'send', '230600BF202507100000018-1', '2025-07-10', '2025-07-10 15:19:24.506915+00'),
	(5, 3, '', '230600', '310100', 'payable', 'bank', 63757, 'send', '230600BF202507100000026-1', '2025-07-10', '2025-07-10 15:19:24.506915+00'),
	(6, 4, '', '230600', '310100', 'payable', 'bank', 17272, 'send', '230600BF202507100000034-1', '2025-07-10', '2025-07-10 15:19:24.506915+00'),
	(7, 1, '', '230600', '390100', 'bank', 'back', 20000, 'fail', '230600BF202507100000018-1', '2025-07-10', '2025-07-10 15:19:24.995048+00'),
	(8, 3, '', '230600', '310100', 'bank', 'paid', 63757, 'confirm', '230600BF202507100000026-1', '2025-07-10', '2025-07-10 15:19:24.995048+00'),
	(9, 4, '', '230600', '310100', 'bank', 'paid', 17272, 'confirm', '230600BF202507100000034-1', '2025-07-10', '2025-07-10 15:19:24.995048+00'),
	(10, 3, '', '230600', '310100', 'paid', 'recoverable', 2000, 'decide', '230600ZH20250710000001A', '2025-07-10', '2025-07-10 15:19:26.22524+00');
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
	('230600BA20250304000002Q', '230600', '2025-03-04', 'rejected', '2025-07-07', 2, '\xeb051965d0d35a320c49399106d8df35fdc2febcf5b4eeeb7792923010e01897', 0, '', '230600001202503040000001', 6, '390', '2025-03-04 02:40:00+00', 'local_online', '13990365896', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '0b464ec093594d7f5da73e58fe9b4595e5db95d8ef7bb12765516dc04003f624', 9, 'other_temporary', '440100', '2025-03-11', '2025-09-11', '2025-09-11', '', false, false, true, false, NULL, '2025-03-04', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503030000026', '230600', '2025-03-03', 'active', '2025-07-08', 3, '\x2379292d79ba3a79a330b887e5b5f130b6b39c2de84d10b83faf9805338bbcd8', 0, '', '230600001202503030000467', 9, '310', '2025-03-03 11:33:00+00', 'national_fast', '13926728762', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'eba9b230ebc8f215707eae6be48d2e673af1c1d472838928ec343c1ee1fbe402', 6, 'long_term_resident', '440100', '2025-03-03', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202503050000037', '230600', '2025-03-05', 'active', '2026-08-15', 3, '\x29905205c7b4eb9e1de15b9617efcb80acb528afe6346d727b5dfdceef54a7c6', 0, '', '230600001202503050000006', 5, '310', '2025-03-05 06:11:00+00', 'national_self', '13996428454', NULL, '["身份证件","派出证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'c09fb537e1040106c0d0efb326908f53736505a3ca4eba5982643a9b26ac9dd3', 14, 'stationed_worker', '210200', '2025-03-05', '9999-12-31', '9999-12-31', '', false, true, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '2026-08-15', ''),
	('230600BA202503030000018', '230600', '2025-03-03', 'expired', '2026-08-15', 5, '\xc0920733b7bad1a357b72006871b82d7321f97c3ed768cf85845708bdc0ce056', 0, '', '230600001202503030000138', 4, '310', '2025-03-03 04:39:00+00', 'local_online', '13800000000', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '80c5141061a4b052e271a87635c6950e69e402d17e476b132024a6fc3b123505', 4, 'other_temporary', '230100', '2025-03-03', '2025-09-03', '2025-09-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA20250304000001S', '230600', '2025-03-04', 'returned', '2025-07-07', 2, '\x84b41a8a895dfc37b3e8c796a8568a56f158e17c12830dfa4e503a5d1607a17f', 0, '', '230600001202503040000450', 13, '390', '2025-03-04 04:00:00+00', 'local_window', '13918243075', NULL, '["身份证件","居住证明"]', '["身份证件"]', '[]', '2025-07-28', false, '2026-08-15', '9999-12-31', false, '9999-12-31', '1a02a272dfc3b563466c7d85a6ad5766f28f0b0bf7ea1d248cb8bd108c553e42', 5, 'long_term_resident', '210200', '2025-03-04', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-04', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000001E', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x574aefbe08be9e2ad4846d780418ca503709600214aa6c1b717789c106347e26', 0, '', '230600001202503070000070', 19, '310', '2025-03-07 09:05:00+00', 'national_fast', '13945273099', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', '85054b1fa9f2303718f46bf037702e1dd771ffdf424ea817d148241e31272d98', 2, 'other_temporary', '110100', '2025-03-14', '2025-09-14', '2025-09-14', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000003A', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x0a7a3f49ff9eadb3a56066283a3f8b62d86f17721141cce65bfabb03e2f465b0', 0, '', '230600001202503070000806', 11, '390', '2025-03-07 06:56:00+00', 'local_online', '13941172016', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'f0cc07ba630ddd4f2d03d6fcdaefbfe6a849c9b0645d49542e34c42f65c3c2f7', 7, 'other_temporary', '440100', '2025-03-10', '2026-03-10', '2026-03-10', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503050000029', '230600', '2025-03-05', 'submitted', '2025-03-05', 1, '\x6f6febd7de3cf31214b40c364cf94be169973f4f3bb2be0ec0f3297fb6dbbcd0', 0, '', '230600001202503050000005', 15, '390', '2025-03-05 03:43:00+00', 'local_online', '13975475091', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-07', false, '2026-08-15', '661651d273fda4427c8010580c8c0481a4128afbcb0b8d340a2040628a3d0d77', 13, 'long_term_resident', '460200', '2025-03-12', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250303000005Z', '230600', '2025-03-03', 'active', '2025-07-08', 3, '\x81acebeb8fa44fad1f4fa49be0a38c5665a0131bd40b2f8352993aaaf9427e1d', 0, '', '230600001202503030000003', 18, '390', '2025-03-03 07:10:00+00', 'national_fast', '13902808204', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '8b3f69d90d75963f8726b2c899838d64e5c4b20dc99219b929305598f55a0f12', 11, 'long_term_resident', '220100', '2025-03-03', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202503030000042', '230600', '2025-03-03', 'expired', '2026-08-15', 4, '\x2e7361ee4192c2b03d7c11d4255238344541c988c36a57663152887312686b93', 0, '', '230600001202503030000002', 14, '390', '2025-03-03 11:58:00+00', 'local_window', '13926862336', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '6e78557c23783176e9708429568027d36dded4ca8e9c119220dd1b8129bcaa60', 10, 'other_temporary', '440300', '2025-03-03', '2025-09-03', '2025-09-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202507080000014', '230600', '2025-07-08', 'expired', '2026-08-15', 4, '\x3b1fb4f187ca25604fe0f26349e9b5b6592b1523a8488a17def3ef87d8a9f9c2', 0, '', NULL, 1, '310', '2025-07-08 15:19:13+00', 'hospital', '', NULL, '["身份证件","转诊转院证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '3474820183e34c76e689f76accbe4660b82f7ef70c0a905f08480ed64beb5688', 1001, 'referral', '110100', '2025-07-08', '2026-01-08', '2026-01-08', '', false, true, true, false, NULL, '2025-07-08', '9999-12-31', '9999-12-31', '', '2026-08-15', ''),
	('230600BA202503030000034', '230600', '2025-03-03', 'expired', '2026-08-15', 4, '\x5c3a285abe04989f1562896b064f91fbe384a801e56bb02700a2cf0de34faf69', 0, '', '230600001202503030000858', 8, '310', '2025-03-03 10:48:00+00', 'national_fast', '13941303895', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '4ffeb7d1586180daabd1b4abdee9738abee32cd5de6a287cb427e952f1411958', 8, 'other_temporary', '310100', '2025-03-03', '2026-03-03', '2026-03-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA20250305000001B', '230600', '2025-03-05', 'submitted', '2025-03-05', 1, '\x627b5da53c70d02f6b2729e4c6e1557b15075ae772ed963bd1c87ecdafc77541', 0, '', '230600001202503050000048', 12, '390', '2025-03-05 01:20:00+00', 'local_online', '13959216058', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-07', false, '2026-08-15', 'ec9aaf9e281543d21cc016364e542e9382a2d3c631f5bbe1fcfb01adc3591146', 1, 'long_term_resident', '440100', '2025-03-06', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503070000048', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x6bff3e1a1a30c7c9abef7dc0a933a727670a8ac62d406e3c0fe8cad93a38a29d', 0, '', '230600001202503070000004', 10, '310', '2025-03-07 07:26:00+00', 'hospital', '13915371089', NULL, '["身份证件","转诊转院证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'd0eb245a32433553922fb0ec864861c3acb3436dea6d6a22510117d5c9ce75ff', 12, 'referral', '460200', '2025-03-07', '2025-09-07', '2025-09-07', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000002C', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x5a43a34ca0b98a3a82744b92e86cd4f0645341e8e0395f309f866f4ac084373f', 0, '', '230600001202503070000091', 3, '310', '2025-03-07 06:38:00+00', 'local_online', '13991435733', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'ae050b9460d6cfae4b8960ab2c088a812933f7ca9333deb7d46206f71bea55f7', 3, 'long_term_resident', '440100', '2025-03-08', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', '');
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
	('filing', 1, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 15:19:02.497603+00', '', '{"file":"filings.csv","row":2}', NULL, '\x83ec2880fea8253a2b712157eb281f4f', '\xaca367332e530accc471cbb0ef10f3d5206e3c62935557339197741cffe54d79', '\x', '\x627b5da53c70d02f6b2729e4c6e1557b15075ae772ed963bd1c87ecdafc77541'),
	('filing', 2, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 15:19:02.497603+00', '', '{"file":"filings.csv","row":3}', NULL, '\xa30612db37daff3b45514ac2f94fa0d6', '\x0394d88441febe81b6ec7b5d551686c7e43643fcf3556812f580a0fb27c72532', '\x', '\x574aefbe08be9e2ad4846d780418ca503709600214aa6c1b717789c106347e26'),
	('filing', 3, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 15:19:02.497603+00', '', '{"file":"filings.csv","row":4}', NULL, '\x3b8f052f2009068808a72aedd54dd59a', '\x03110051590a15551eee3b56e31671826fccf6c07ef828f51ab7a0d22ed4dccd', '\x', '\x5a43a34ca0b98a3a82744b92e86cd4f0645341e8e0395f309f866f4ac084373f'),
	('filing', 4, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 15:19:02.497603+00', '', '{"file":"filings.csv","row":5}', NULL, '\xd8698182b4bc2b65f3ab6dded1747591', '\xf172cf2196b8acbf56ff8d1203f16c85c701c8a98d33d31691ee8501e931a05c', '\x', '\x3bfa4f0283c9e7704a7cca0f4cb3b59eafd9024b22b93c762dc499154d13b344'),
	('filing', 5, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 15:19:02.497603+00', '', '{"file":"filings.csv","row":6}', NULL, '\xc2d95e111d1f7c19b10ab59cf8550dad', '\xd2f13df85254bf4954d0c2c9117e3acba4191164007a0d2bdb08e3df187c3ff9', '\x', '\x0e41426720de7e20c050ee80eacf36749cc5372d0ac1dbed93566e59e6f6b883'),
	('filing', 6, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 15:19:02.497603+00', '', '{"file":"filings.csv","row":7}', NULL, '\xc0f9e1265fe7da46dffeb92b93ad2d2d', '\x8b388cf6c2d3e9d7f942ae861c9eb3d3a3f8b3c7869a7fd270e4e4bcf87c3a8f', '\x', '\xbff95a08b34fd289c2ccaea0f0d3c7359fa7ac43894e50eb8a60ce81c237c937'),
	('filing', 7, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 15:19:02.497603+00', '', '{"file":"filings.csv","row":8}', NULL, '\x3db33bbe0753220578e571c08225e54d', '\x528f49369ad90d11b35bdf7c143e63df9f96d1212da50dac94d929fea7e54f99', '\x', '\x0a7a3f49ff9eadb3a56066283a3f8b62d86f17721141cce65bfabb03e2f465b0'),
	('filing', 8, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 15:19:02.497603+00', '', '{"file":"filings.csv","row":9}', NULL, '\xdf479ccfc4cf45309280484d4729313f', '\xabfa2b005412b6500e9c950878ded731d3eb60df21199bfbc4b0176b1189e2ba', '\x', '\x9f96195117fea66c2e109ba8ffeca68359d359642b8dd5c3861fa77bcbcd7c6e'),
	('filing', 9, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 15:19:02.497603+00', '', '{"file":"filings.csv","row":10}', NULL, '\xda329e2a1db5abac78836cf51ae74d3e', '\x61e48039bf3db96982ff26ad80908038069796407c3d919048381daf1042e66b', '\x', '\x1d6257ab8e027b5c84c5ba8b05dd5d83a392e622598c6486c356901ac86cccaa'),
	('filing', 10, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 15:19:02.497603+00', '', '{"file":"filings.csv","row":11}', NULL, '\x49a5d357e2f86630c527318f08b82e2a', '\x84be334aad6337202dfbf670788b486ab08bfb35e6fa850cb9db5f2d20e4fd3e', '\x', '\x5a634242f94b8345c2439a6f99c4d9ce9bb3f20154882c2d7761ca0ebf9866da'),
	('filing', 11, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 15:19:02.497603+00', '', '{"file":"filings.csv","row":12}', NULL, '\x484e408be0bcbffe6b48548cc5093e36', '\x78e0a3bd6efc761ab1873c66918faf3c3dd1c7f7fcdf7b246e32f6a10e45922e', '\x', '\xd93dea5707e3194c034226244c85eb3fd091eb61ef9a2af21209828092c7a91a'),
	('filing', 12, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 15:19:02.497603+00', '', '{"file":"filings.csv","row":13}', NULL, '\x1a51f144b38affcab5c557808bb110cf', '\x4feac93fcb8f5600d750efe28f7319d541f0ab2211a07f5a4576faff313b0af9', '\x', '\x6bff3e1a1a30c7c9abef7dc0a933a727670a8ac62d406e3c0fe8cad93a38a29d'),
	('filing', 13, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 15:19:02.497603+00', '', '{"file":"filings.csv","row":14}', NULL, '\x784da196ace17d075f677707797b2fa3', '\x017e6c3e2fca7e10c3f6aac29d65340bd9089cb010ac3573fdce47e9c78288de', '\x', '\x6f6febd7de3cf31214b40c364cf94be169973f4f3bb2be0ec0f3297fb6dbbcd0'),
	('filing', 14, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 15:19:02.497603+00', '', '{"file":"filings.csv","row":15}', NULL, '\xa422db642bb6e78762342047fc49ed72', '\x48f8dce2080a7c8f98c07974a6e9dd3087652faf6a80c2555d8ec04185e2a3c3', '\x', '\x42ef8d3d0b186f6fa0b28b888d40d98d05a9a59bcd1ada8f86fd579cf69c8c7c'),
	('claim', 1, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 15:19:02.841545+00', '', '{"file":"claims.jsonl","row":1}', NULL, '\x478df808e3cecd0d96d81ba70b70e18d', '\x5f28b5dab8f0c3cdc0d93535ba33b1f152be2e2766311a7a5e40da2c210b4c27', '\x', '\xe0b0c32771d0d614d363f42b43760e1f06cc0f2964869dc4451431b574272718'),
	('claim', 3, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 15:19:02.841545+00', '', '{"file":"claims.jsonl","row":3}', NULL, '\x72aa70a9b00da0d880fa3c819dad08ff', '\x6bd04a318f84b22255fcf226f3f9bb99541f9238d0145d74e958f0339f5349df', '\x', '\x500a4703804575c4572d590e43f8750f6d73abf0d4896c19a333c5a6e49a5c1e'),
	('claim', 4, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 15:19:02.841545+00', '', '{"file":"claims.jsonl","row":4}', NULL, '\x84b77d2f3bb951fcbbeb79246b5ca6d2', '\x12e73524962b0fb146b8617466941d6b318f4b25246fae79bb11cac7dc42d2d5', '\x', '\xad541db24efb3bf48c523a142fc7bceeeb2cd43e062c6ad8d7150845bd9fffea'),
	('claim', 5, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 15:19:02.841545+00', '', '{"file":"claims.jsonl","row":5}', NULL, '\x980dfc7e48230cf68cd51d50ba42ac80', '\xd51950eb3b9b3899a311124d6e81f4f80edfce91294cf65f921b5262315c98eb', '\x', '\x9cd5d934d183105144b39b1798e07d1518e5c2d94875277cfb90c539808d4df2'),
	('claim', 6, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 15:19:02.841545+00', '', '{"file":"claims.jsonl","row":6}', NULL, '\x2af4253926b9daa6fa566d13a0aaf05e', '\xa8a0c7d24ced1a0abe0b27e20eb3a665a10794fa1c1b140eb9b861f9be866da4', '\x', '\x87e1fcc969e169928cc89d5388e24c37dc4e058bb09ea1a6d4411dc0e23d03ce'),
	('claim', 7, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 15:19:02.841545+00', '', '{"file":"claims.jsonl","row":7}', NULL, '\xeae0c9d8b2183ab70388bbccada7fa31', '\x9c8f2710e968391569cd1a0bd093272b7ef85a5bc8ebb3301cf111e9d78404f4', '\x', '\x69b7aeb289e6d80b3d632b63c435c204b4dfdb5582d922c598b5130b5335c662'),
	('claim', 8, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 15:19:02.841545+00', '', '{"file":"claims.jsonl","row":8}', NULL, '\x689bff0e1962a6cfea84283a5fdb3d90', '\x06e1e3c62895f1cb578d1ff4360d8385e57d4c8c686be3fd27ad74f241ac283e', '\x', '\x0a4610b59e82addbab124bae75e521c63f6b2bfc390bcf6a340a01f2d413d49d'),
	('claim', 1, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 15:19:08.433967+00', '', '{}', 1, NULL, NULL, '\xe0b0c32771d0d614d363f42b43760e1f06cc0f2964869dc4451431b574272718', '\xd267dfb3fc4ed044dc3868521d2bda9a5097bb04559d00b133badfa034a2fd03'),
	('claim', 3, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 15:19:08.433967+00', '', '{}', 1, NULL, NULL, '\x500a4703804575c4572d590e43f8750f6d73abf0d4896c19a333c5a6e49a5c1e', '\xb45b6fc7124bc865a1393fc969c5f0294cda968d4bf02b602b9cdc24d5823dc2'),
	('claim', 4, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 15:19:08.433967+00', '', '{}', 1, NULL, NULL, '\xad541db24efb3bf48c523a142fc7bceeeb2cd43e062c6ad8d7150845bd9fffea', '\x12ce90f896f6411b7b49069becc5cb9ac8b0119d221bd20c7ff5b2cfe6b72214'),
	('claim', 5, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 15:19:08.433967+00', '', '{}', 1, NULL, NULL, '\x9cd5d934d183105144b39b1798e07d1518e5c2d94875277cfb90c539808d4df2', '\xda9d63735e7d62add85be3e5c504d7b3c285a2138931c0e2dd036af2cb15d4f1'),
	('claim', 6, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 15:19:08.433967+00', '', '{}', 1, NULL, NULL, '\x87e1fcc969e169928cc89d5388e24c37dc4e058bb09ea1a6d4411dc0e23d03ce', '\xfda42afebe1b55da9feb9345e1eb9d02a5c9f06070fa5df8fa47fe1ac80d1029'),
	('claim', 7, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 15:19:08.433967+00', '', '{}', 1, NULL, NULL, '\x69b7aeb289e6d80b3d632b63c435c204b4dfdb5582d922c598b5130b5335c662', '\xa51ace5b1ffc18069bd58d09deadfd5a7ab069a4df2693798af857c91e739dc2'),
	('claim', 8, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 15:19:08.433967+00', '', '{}', 1, NULL, NULL, '\x0a4610b59e82addbab124bae75e521c63f6b2bfc390bcf6a340a01f2d413d49d', '\x96a9785b3a5ec05edcb1e22573a4b41523a54a6c9991af53fff00c6d1e72103b'),
	('filing', 4, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 15:19:09.585344+00', '', '{}', NULL, NULL, NULL, '\x3bfa4f0283c9e7704a7cca0f4cb3b59eafd9024b22b93c762dc499154d13b344', '\x1d1f8dde76a84bfdce872459f1e6e3d0c135898272b7bd2751df8b4b6f5463a9'),
	('filing', 6, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 15:19:09.973666+00', '', '{}', NULL, NULL, NULL, '\xbff95a08b34fd289c2ccaea0f0d3c7359fa7ac43894e50eb8a60ce81c237c937', '\x3f1c3d41a80d8cd202bfce816b30a46fa5f46781abefce0262f32e37afc553f9'),
	('filing', 8, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 15:19:10.288262+00', '', '{}', NULL, NULL, NULL, '\x9f96195117fea66c2e109ba8ffeca68359d359642b8dd5c3861fa77bcbcd7c6e', '\x88e7fb5ea5ea7878b85ce84f7e5af851538c1ce1c428d1b4725d79fb610d12a3'),
	('filing', 10, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 15:19:10.594088+00', '', '{}', NULL, NULL, NULL, '\x5a634242f94b8345c2439a6f99c4d9ce9bb3f20154882c2d7761ca0ebf9866da', '\x83be12ce6a75a58234df95936063a1263ce01425c8a66ce92d421995f64fb632'),
	('filing', 11, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 15:19:11.14772+00', '', '{}', NULL, NULL, NULL, '\xd93dea5707e3194c034226244c85eb3fd091eb61ef9a2af21209828092c7a91a', '\x80428ff894b47620bfa1f576ab81b274cd619cda1c577f5702a4cd3e34b00e70'),
	('filing', 5, 2, '2025-07-07', '230600', 'return_for_correction', 'submitted', 'returned', 'intake', NULL, '2025-07-07 15:19:11.365394+00', '', '{"missing":["身份证件"]}', NULL, '\x828afd154aba85852f39c07e21e284e2', '\x24117c294b125e836a3ce078c6be84b15c546833670d7d2d34cbee1a1876feb6', '\x0e41426720de7e20c050ee80eacf36749cc5372d0ac1dbed93566e59e6f6b883', '\x84b41a8a895dfc37b3e8c796a8568a56f158e17c12830dfa4e503a5d1607a17f'),
	('filing', 9, 2, '2025-07-07', '230600', 'reject', 'submitted', 'rejected', 'intake', NULL, '2025-07-07 15:19:11.605579+00', '不符合《备案实用手册》的类型', '{}', NULL, '\xe6787c6cdccdcdd85ac057f2dcac046d', '\x1d8ea2bb41b5205d723de230109c1fe92e12d766f013ff7e48ab2473bd48591e', '\x1d6257ab8e027b5c84c5ba8b05dd5d83a392e622598c6486c356901ac86cccaa', '\xeb051965d0d35a320c49399106d8df35fdc2febcf5b4eeeb7792923010e01897'),
	('filing', 4, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 15:19:11.949974+00', '', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x1d1f8dde76a84bfdce872459f1e6e3d0c135898272b7bd2751df8b4b6f5463a9', '\x06a2fcbdb1567ffccee6e84fcc17882dcafc8c2eabb50017680af849ff55dacb'),
	('filing', 6, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 15:19:11.949974+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x3f1c3d41a80d8cd202bfce816b30a46fa5f46781abefce0262f32e37afc553f9', '\x2379292d79ba3a79a330b887e5b5f130b6b39c2de84d10b83faf9805338bbcd8'),
	('filing', 8, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 15:19:11.949974+00', '', '{"ends_on":"2026-03-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x88e7fb5ea5ea7878b85ce84f7e5af851538c1ce1c428d1b4725d79fb610d12a3', '\xa9bd074051bb0d91e3a991acb4df166613b597f5ab99584cc27d243e202420f3'),
	('filing', 10, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 15:19:11.949974+00', '', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x83be12ce6a75a58234df95936063a1263ce01425c8a66ce92d421995f64fb632', '\x79485c74ba6a5cff6740110c671c164f2d49a9722dad05071a5936719be046d5'),
	('filing', 11, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 15:19:11.949974+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x80428ff894b47620bfa1f576ab81b274cd619cda1c577f5702a4cd3e34b00e70', '\x81acebeb8fa44fad1f4fa49be0a38c5665a0131bd40b2f8352993aaaf9427e1d'),
	('filing', 4, 4, '2025-07-08', '230600', 'amend', 'active', 'active', 'applicant', NULL, '2025-07-08 15:19:12.677497+00', '', '{"phone":"13800000000"}', NULL, '\x20e9739810b0285b356e2d35693bf64e', '\x5301b2be1c187d5dba7ce05e555c7dcf60b9357526da3bd11527630dd6257633', '\x06a2fcbdb1567ffccee6e84fcc17882dcafc8c2eabb50017680af849ff55dacb', '\xffda8035675ab1395e7b30914044c6ae859ad601c40280f80debc0cbfba92efd'),
	('referral', 1, 1, '2025-07-08', '230600', 'created', '', 'requested', 'doctor', NULL, '2025-07-08 15:19:13.051174+00', '', '{}', NULL, NULL, NULL, '\x', '\x1bb8e8e21878eac956b1a82a45e1e5f15444d2a708a267093fa49d35f642d88c'),
	('filing', 1001, 1, '2025-07-08', '230600', 'created', '', 'submitted', 'head', NULL, '2025-07-08 15:19:13.414896+00', '', '{}', NULL, NULL, NULL, '\x', '\xc2f5b13c4e5b8081ce9acb41ee1cc100badf007d2e2e2889c39a7f46f030c2d8'),
	('filing', 1001, 2, '2025-07-08', '230600', 'review', 'submitted', 'reviewed', 'system', NULL, '2025-07-08 15:19:13.514416+00', '230600ZZ20250708000001C', '{"channel":"hospital","promise":false}', NULL, '\xc737f4b560e7c28d6be474957f72a3bb', '\x420fd8e16b94df9e448b738aeaa2232479aba2b0b001a7730679cd7822d3e1aa', '\xc2f5b13c4e5b8081ce9acb41ee1cc100badf007d2e2e2889c39a7f46f030c2d8', '\x46c590ae5a7f54cd66753dda6a01e08dbfa79f35d31c1f9f2af9dd331061cad9'),
	('referral', 1, 2, '2025-07-08', '230600', 'agree', 'requested', 'agreed', 'head', NULL, '2025-07-08 15:19:13.526254+00', '', '{"filing_no":"230600BA202507080000014","opinion":"同意"}', NULL, '\xc7885881079d94010592bbe04f4a64f1', '\x810acc468fdb381408c902cf2e513f10a04477ba88e8c868a48698ce3aeb0216', '\x1bb8e8e21878eac956b1a82a45e1e5f15444d2a708a267093fa49d35f642d88c', '\x3b7c750913c1f880259091a84b7850162dd7522f63954256df01f7db9800bdc8'),
	('entitlement', 1, 1, '2025-07-08', '230600', 'created', '', 'applied', 'os:root', NULL, '2025-07-08 15:19:13.806621+00', '', '{}', NULL, NULL, NULL, '\x', '\x3722edab5b1cec9ac4aed7944ffb2c34a6945eddbcde5f5434af3e6bbf50b90d'),
	('entitlement', 1, 2, '2025-07-08', '230600', 'assess', 'applied', 'assessed', 'reviewer', NULL, '2025-07-08 15:19:14.077763+00', '', '{"conclusion":"符合"}', NULL, '\xf0228c83295ea48e5b62ef19d7cbc598', '\x5f5e9bf2d11a8cbd8cb036b4bf33d2cb47963b8479b51675e97e38de838262ea', '\x3722edab5b1cec9ac4aed7944ffb2c34a6945eddbcde5f5434af3e6bbf50b90d', '\xdca05cf2e76c17d54b217cf386ff3d06606488ba99fac7a6d5ec12afa31426ce'),
	('claim', 6, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 15:19:14.635952+00', '', '{"originals":1}', NULL, '\x30ec107150bc4d3a7c60d0ce98387c8b', '\x20733192229346f3aa92f17bee8b3c5e03458ddd11429a821d4c25b869c16dd0', '\xfda42afebe1b55da9feb9345e1eb9d02a5c9f06070fa5df8fa47fe1ac80d1029', '\x6626ccf75bd53fec09244cc5c82d5710788c738bdd82458ea8928249de2353d9'),
	('claim', 6, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 15:19:14.635952+00', '', '{"calc_why":"first","calculation_id":1,"payable":"809.45","situation":"temporary"}', NULL, NULL, NULL, '\x6626ccf75bd53fec09244cc5c82d5710788c738bdd82458ea8928249de2353d9', '\x08cd7d17a5a664378c20e34d70fe39fc633cb9c804fd876dabe511fe987a5cb0'),
	('claim', 3, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 15:19:15.209909+00', '', '{"originals":1}', NULL, '\x74fd480a1fed100233835400df7420be', '\xca1fd395c0055d3f631c22324a542b3fd6a452bb83e79929ed8e8cd64dfc309d', '\xb45b6fc7124bc865a1393fc969c5f0294cda968d4bf02b602b9cdc24d5823dc2', '\xd60dfee6324095c8beb418c9ea1c7c4bb922f36b0823c621a4b7879168cc16d9'),
	('claim', 3, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 15:19:15.209909+00', '', '{"calc_why":"first","calculation_id":2,"payable":"637.57","situation":"temporary"}', NULL, NULL, NULL, '\xd60dfee6324095c8beb418c9ea1c7c4bb922f36b0823c621a4b7879168cc16d9', '\x6ca6ec40de786977abab5a46572a48c3082c61db8a164e20148b4655a7f9e131'),
	('claim', 1, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 15:19:15.969298+00', '', '{"originals":1}', NULL, '\x65b54555dfde24fa3cc873cd2595bf01', '\xd275bf86ed57f64fc77ce1c9a9d7811899c2d245ef434b783ce93753c16b7d00', '\xd267dfb3fc4ed044dc3868521d2bda9a5097bb04559d00b133badfa034a2fd03', '\x0567418f84631c740d12e7e6468ed5bd756244a88c298097e693d9643284f3e3'),
	('claim', 1, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 15:19:15.969298+00', '', '{"calc_why":"first","calculation_id":3,"payable":"200.00","situation":"emergency"}', NULL, NULL, NULL, '\x0567418f84631c740d12e7e6468ed5bd756244a88c298097e693d9643284f3e3', '\xf054b7323d0277906cd9223b06afdf1f5c7c8b093303cc3d1bcbc18682c2c2a1'),
	('claim', 4, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 15:19:16.398782+00', '', '{"originals":1}', NULL, '\x35a5478134539afccbf1a843b69db254', '\x7b16e0161465988a5f4b9b4e892dd1c234889d46d24559a7f6c027c93c2cb13b', '\x12ce90f896f6411b7b49069becc5cb9ac8b0119d221bd20c7ff5b2cfe6b72214', '\x009b54bc1265146a8e2649919b247090fb408bfdd9eb61c9f4ba735640353f3b'),
	('claim', 4, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 15:19:16.398782+00', '', '{"calc_why":"first","calculation_id":4,"payable":"172.72","situation":"emergency"}', NULL, NULL, NULL, '\x009b54bc1265146a8e2649919b247090fb408bfdd9eb61c9f4ba735640353f3b', '\x735948b60c1a5bde4f615c29bc7e7e8983e3c70670efa6b5874b4392664bb419'),
	('claim', 5, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 15:19:16.781127+00', '', '{"originals":1}', NULL, '\x956cec7cc8f421abf582020755e06a0a', '\xee3a6a0b420f29450de23acd6635b989b13a0e6fc3e4e1ba0e0252f5bfa618e1', '\xda9d63735e7d62add85be3e5c504d7b3c285a2138931c0e2dd036af2cb15d4f1', '\x832f1303f3d2876487e48db2169d65f742406ba3d07dff7442a9681de3051205'),
	('claim', 5, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 15:19:16.781127+00', '', '{"calc_why":"first","calculation_id":5,"payable":"0.00","situation":"long_term"}', NULL, NULL, NULL, '\x832f1303f3d2876487e48db2169d65f742406ba3d07dff7442a9681de3051205', '\x99d39bc5326887435ad7e53b56d83d9806e6af7d3424f226f8da86fc33030acf'),
	('claim', 8, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 15:19:17.027841+00', '', '{"originals":1}', NULL, '\xc8ed70e6d2b3df25bddcb10cc136818e', '\x7a433d7cb3265a333ec7d0ea6c36a34a52e4b2a2a43b3f5fb59db9696e6a3d64', '\x96a9785b3a5ec05edcb1e22573a4b41523a54a6c9991af53fff00c6d1e72103b', '\xeeb2aff98690aec2dbff1c3b4f8e8e20f11c460254e137f60a739344125b3f9d'),
	('claim', 8, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 15:19:17.027841+00', '', '{"calc_why":"first","calculation_id":6,"payable":"122.24","situation":"none"}', NULL, NULL, NULL, '\xeeb2aff98690aec2dbff1c3b4f8e8e20f11c460254e137f60a739344125b3f9d', '\x63ee6ab5c4b36c977dbaad05425885a62a427bfae2328e1180d01a9f7a9eb308'),
	('claim', 6, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 15:19:18.125397+00', '', '{}', NULL, NULL, NULL, '\x08cd7d17a5a664378c20e34d70fe39fc633cb9c804fd876dabe511fe987a5cb0', '\x4c6350e496824ebaf6cd509ee076a5687cc09fee0630f23ff9430de9ffc41b35'),
	('claim', 3, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 15:19:18.947464+00', '', '{}', NULL, NULL, NULL, '\x6ca6ec40de786977abab5a46572a48c3082c61db8a164e20148b4655a7f9e131', '\xa77dca287af882e5a8986cd42a013b242256498f89b2f9e9bd6353139af69f22'),
	('claim', 1, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 15:19:19.27437+00', '', '{}', NULL, NULL, NULL, '\xf054b7323d0277906cd9223b06afdf1f5c7c8b093303cc3d1bcbc18682c2c2a1', '\x8e98b3e25e902f2c2711fd88e0d5fcaf6317043b6c3be19c0a4774ba831719ec'),
	('claim', 4, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 15:19:19.704186+00', '', '{}', NULL, NULL, NULL, '\x735948b60c1a5bde4f615c29bc7e7e8983e3c70670efa6b5874b4392664bb419', '\x0da018aa84876cb34434e4ad002b9cf6ff103f577889cf3b1229676786e4b67a'),
	('claim', 5, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 15:19:20.042232+00', '', '{}', NULL, NULL, NULL, '\x99d39bc5326887435ad7e53b56d83d9806e6af7d3424f226f8da86fc33030acf', '\x541f47fa3339d9a4080b0af003b240cc9ce1494936e31fc8882345796462f7f5'),
	('claim', 3, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 15:19:20.945663+00', '', '{"calc_why":"","calculation_id":2,"payable":"637.57","situation":"temporary"}', NULL, '\x31e468d3b6c7ef568155c14f3083d633', '\x621be5f00f42e8ee865297b0654877b026094d332e9d4b70926d2cddb81e1502', '\xa77dca287af882e5a8986cd42a013b242256498f89b2f9e9bd6353139af69f22', '\x340646ebb4167613852b61485762f6046bea15d58218ee7a5b9ccd545d566b74'),
	('claim', 1, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 15:19:21.364267+00', '', '{"calc_why":"","calculation_id":3,"payable":"200.00","situation":"emergency"}', NULL, '\x61e480ed078e0131e79238dedd5c19de', '\x09d10f7044efe998ebff561f62feff378bd5bc31fa944f140439159baeeeadfc', '\x8e98b3e25e902f2c2711fd88e0d5fcaf6317043b6c3be19c0a4774ba831719ec', '\x05ae603cda575b1b67fe3b3febf8409a8a018a4c958016b2df9f69b38d105880'),
	('claim', 4, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 15:19:21.719681+00', '', '{"calc_why":"","calculation_id":4,"payable":"172.72","situation":"emergency"}', NULL, '\x4c133a522a844256fdb665e1a72a4fe8', '\xd06e0c6cfa7dea7d1ef8fe2f4ee43b6a4f4c0a733f86ea3ee4e84997eb230199', '\x0da018aa84876cb34434e4ad002b9cf6ff103f577889cf3b1229676786e4b67a', '\x9b64cae048d0028efa4b100f7b6cb34a2894cf2079a1aae01ea722583d75fb9d'),
	('claim', 5, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 15:19:22.628968+00', '', '{"calc_why":"","calculation_id":5,"payable":"0.00","situation":"long_term"}', NULL, '\x8a053d6f4500d704db95a6405fadfe0a', '\x173f6087c73b367b7b8226728b523c0d3dc7ca1a10223d542c877220221add7d', '\x541f47fa3339d9a4080b0af003b240cc9ce1494936e31fc8882345796462f7f5', '\x0b3dd3a8241cf2bc3c43df05aa01fdb6d3da8053611851d40154de51f0bb1294'),
	('payout', 1, 1, '2025-07-10', '230600', 'draft', '', 'drafted', 'system', NULL, '2025-07-10 15:19:23.257002+00', '', '{"items":4,"plan_hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}', NULL, '\xfc350cd8e76e5f3a696bd5f55d947573', '\xb8f19f1173d4eff8d5913f5c45ef4e9667012b000623340d38ddd9a16a42f6ac', '\x', '\xaa50a5187b1a9391981a65a9d40d8829377e7de84a85ce5c27cb84c823efbd03'),
	('payment', 1, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 15:19:23.257002+00', '', '{}', NULL, NULL, NULL, '\x', '\x32b9345bea0b0884ebcf9a77f04388c9f1bc1e625627feec90d49ab6da30e5ff'),
	('payment', 2, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 15:19:23.257002+00', '', '{}', NULL, NULL, NULL, '\x', '\xea377703251907f6404bfc0bf78c0d14b38005bed3fff21e7d424ec94e1a59f3'),
	('payment', 3, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 15:19:23.257002+00', '', '{}', NULL, NULL, NULL, '\x', '\x28548e20c8b1862216d6b397c309bb7f1d1696cf482adc4f2e2bdd08d943216b'),
	('payment', 4, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 15:19:23.257002+00', '', '{}', NULL, NULL, NULL, '\x', '\x5ed2aee51883d5c2eb04e2f336a26a636ea68bab493e4ffd8182213b3839ec50'),
	('payout', 1, 2, '2025-07-10', '230600', 'sign', 'drafted', 'signed', 'cashier2', NULL, '2025-07-10 15:19:23.985792+00', '', '{"hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}', NULL, '\x430e2eb9640998f139da3112c055e6f7', '\xfe162586bc4f3e7d29d9e24f5bc2296d26e88207cbf0c78549b05096e015526a', '\xaa50a5187b1a9391981a65a9d40d8829377e7de84a85ce5c27cb84c823efbd03', '\x6b31af4f7b235ff07345e6a818e80f29abcb796947564dded6344b4bd1313ae3'),
	('claim', 1, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 15:19:23.985792+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000018-1"}', NULL, NULL, NULL, '\x05ae603cda575b1b67fe3b3febf8409a8a018a4c958016b2df9f69b38d105880', '\x9bfa6017e795bd2c77f074684245cc179ed512d13402b85aa86772b1097bc978'),
	('claim', 3, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 15:19:23.985792+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000026-1"}', NULL, NULL, NULL, '\x340646ebb4167613852b61485762f6046bea15d58218ee7a5b9ccd545d566b74', '\x1751e4585241e9ac7499d67a8a9f4663220b1df5b38dd52baef176bdf575ab31'),
	('claim', 4, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 15:19:23.985792+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000034-1"}', NULL, NULL, NULL, '\x9b64cae048d0028efa4b100f7b6cb34a2894cf2079a1aae01ea722583d75fb9d', '\xbbdecfdc520eb839b510f629109bfb262505c8b993ae82714ece6500a8939a24'),
	('claim', 5, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 15:19:23.985792+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000042-1"}', NULL, NULL, NULL, '\x0b3dd3a8241cf2bc3c43df05aa01fdb6d3da8053611851d40154de51f0bb1294', '\xbc3d55ba48795a5f9964a60163c7a8400459d8cfe8d0cc5c01c63bbb9c4612fc'),
	('payment', 1, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-10 15:19:24.506915+00', '', '{"amount":20000,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\x32b9345bea0b0884ebcf9a77f04388c9f1bc1e625627feec90d49ab6da30e5ff', '\xf03649ea581e2ad36d99d3acf8a6f71bb1c765af4d422cb1c4528979b0f90749'),
	('payment', 2, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-10 15:19:24.506915+00', '', '{"amount":63757,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\xea377703251907f6404bfc0bf78c0d14b38005bed3fff21e7d424ec94e1a59f3', '\xdbbd9442d4d168411694db072c0ad0a7d98bcbbfe133f9db053e33c653f91e5c'),
	('payment', 3, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-10 15:19:24.506915+00', '', '{"amount":17272,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\x28548e20c8b1862216d6b397c309bb7f1d1696cf482adc4f2e2bdd08d943216b', '\xaac69a7a0df025e647affeb97cf6cf839bccc44acddb7dfbcd31f9e0914e1503'),
	('payment', 4, 2, '2025-07-10', '230600', 'waive', 'planned', 'paid', 'system', NULL, '2025-07-10 15:19:24.506915+00', '', '{}', NULL, NULL, NULL, '\x5ed2aee51883d5c2eb04e2f336a26a636ea68bab493e4ffd8182213b3839ec50', '\x791d1b23455e36403f764bc4cd2ab8fa806e51215835bf13f67569d64e019e3c'),
	('claim', 5, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-10 15:19:24.506915+00', '', '{"payment_no":"230600BF202507100000042-1"}', NULL, NULL, NULL, '\xbc3d55ba48795a5f9964a60163c7a8400459d8cfe8d0cc5c01c63bbb9c4612fc', '\xf52da9665bec857a8a183e669fe2ba52b8d213610d7b664d15e2aeaa5268e8d0'),
	('payout', 1, 3, '2025-07-10', '230600', 'send', 'signed', 'sent', 'cashier', NULL, '2025-07-10 15:19:24.506915+00', '', '{}', NULL, NULL, NULL, '\x6b31af4f7b235ff07345e6a818e80f29abcb796947564dded6344b4bd1313ae3', '\xbb28e3088a751782c7a7280f569052a19bb9a28ad754a0fb25313b13177d36c5'),
	('payment', 1, 3, '2025-07-10', '230600', 'fail', 'sent', 'failed', 'system', NULL, '2025-07-10 15:19:24.995048+00', '', '{"booked_on":"2025-07-10","reason_code":"AC01"}', NULL, NULL, NULL, '\xf03649ea581e2ad36d99d3acf8a6f71bb1c765af4d422cb1c4528979b0f90749', '\x0211668cd221399c66e733eb49df052b6fef3341ac71f5a2c3cdda8785847070'),
	('claim', 1, 8, '2025-07-10', '230600', 'fail_payment', 'paying', 'payment_failed', 'system', NULL, '2025-07-10 15:19:24.995048+00', '', '{"payment_no":"230600BF202507100000018-1"}', NULL, NULL, NULL, '\x9bfa6017e795bd2c77f074684245cc179ed512d13402b85aa86772b1097bc978', '\x585096188e5da2cb8891f031552275573d97f27bd3b402daf52b16c5d0a8f0aa'),
	('payment', 2, 3, '2025-07-10', '230600', 'confirm', 'sent', 'paid', 'system', NULL, '2025-07-10 15:19:24.995048+00', '', '{"amount":63757,"booked_on":"2025-07-10"}', NULL, NULL, NULL, '\xdbbd9442d4d168411694db072c0ad0a7d98bcbbfe133f9db053e33c653f91e5c', '\xf1345693c06750c25de0d7014e895446b631a7ae02436f7b571ef62baefd2f5c'),
	('payment', 3, 3, '2025-07-10', '230600', 'confirm', 'sent', 'paid', 'system', NULL, '2025-07-10 15:19:24.995048+00', '', '{"amount":17272,"booked_on":"2025-07-10"}', NULL, NULL, NULL, '\xaac69a7a0df025e647affeb97cf6cf839bccc44acddb7dfbcd31f9e0914e1503', '\x88b6c261c69691f3fb9e0433d735ee01add4304b90816cf8e94a18590474b1b6'),
	('claim', 3, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-10 15:19:24.995048+00', '', '{"payment_no":"230600BF202507100000026-1"}', NULL, NULL, NULL, '\x1751e4585241e9ac7499d67a8a9f4663220b1df5b38dd52baef176bdf575ab31', '\x71891163738711264ba996c27d0e208cc8b7f9a4a69cae532d80231ae7610855'),
	('claim', 4, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-10 15:19:24.995048+00', '', '{"payment_no":"230600BF202507100000034-1"}', NULL, NULL, NULL, '\xbbdecfdc520eb839b510f629109bfb262505c8b993ae82714ece6500a8939a24', '\x314d836ac1370f77d159adb8c916a84ff5a4657fbb3739fdb8840c113081e9bd'),
	('payout', 1, 4, '2025-07-10', '230600', 'settle', 'sent', 'settled', 'system', NULL, '2025-07-10 15:19:24.995048+00', '', '{}', NULL, NULL, NULL, '\xbb28e3088a751782c7a7280f569052a19bb9a28ad754a0fb25313b13177d36c5', '\x6e0a8fccb97db7b6dbc2fe3fdeaedc4f2aca7ff6fd02c6ffe39fe0dc906b5283'),
	('recovery', 1, 1, '2025-07-10', '230600', 'propose', '', 'proposed', 'auditor', NULL, '2025-07-10 15:19:25.852127+00', '重复收费', '{"amount":"20.00","cause":"by_hand","claim":"230600SB20250429000001T","kind":"recover"}', NULL, '\x0f676af678084ae263d89420a1eb5fe2', '\x86f8e70237c0376092af65c67d21f9e87af234b6359053ad74c454e9e07bc328', '\x', '\xe9828f8a4a179e8ccb1a1b8bb331bec247c1ede159dbfc1b50da54ef5d568828'),
	('recovery', 1, 2, '2025-07-10', '230600', 'decide', 'proposed', 'open', 'approver2', NULL, '2025-07-10 15:19:26.22524+00', '重复收费', '{"amount":2000,"claim_no":"230600SB20250429000001T","set_off":false}', NULL, '\x32a163ebe19c50f9e8dd8643d2f0e0c5', '\x4d9febfa75919072b3431719c6469f16147d353a64e0f2264841ef1ab568e8b7', '\xe9828f8a4a179e8ccb1a1b8bb331bec247c1ede159dbfc1b50da54ef5d568828', '\x948d787b8028000a0893d298205b79624b2262f39a17a87b6f18d45c37c2c888');
INSERT INTO public.move_202608 VALUES
	('filing', 14, 2, '2026-08-15', '230600', 'review', 'submitted', 'reviewed', 'system', NULL, '2026-08-15 15:19:27.893524+00', '', '{"channel":"national_self","promise":false}', 7, NULL, NULL, '\x42ef8d3d0b186f6fa0b28b888d40d98d05a9a59bcd1ada8f86fd579cf69c8c7c', '\xa918413689ec4b2eee4a7a6d78a1395f11a717d248cdf9c5837d7640568af7df'),
	('filing', 14, 3, '2026-08-15', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2026-08-15 15:19:28.149252+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-05"}', 8, NULL, NULL, '\xa918413689ec4b2eee4a7a6d78a1395f11a717d248cdf9c5837d7640568af7df', '\x29905205c7b4eb9e1de15b9617efcb80acb528afe6346d727b5dfdceef54a7c6'),
	('filing', 1001, 3, '2026-08-15', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2026-08-15 15:19:28.149252+00', '', '{"ends_on":"2026-01-08","starts_on":"2025-07-08"}', 8, NULL, NULL, '\x46c590ae5a7f54cd66753dda6a01e08dbfa79f35d31c1f9f2af9dd331061cad9', '\xca18484df8d209433de6638833575a435bf3d4c9c957b5b3960ff6e6795f1b71'),
	('filing', 4, 5, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 15:19:28.314073+00', '', '{"ends_on":"2025-09-03"}', 9, NULL, NULL, '\xffda8035675ab1395e7b30914044c6ae859ad601c40280f80debc0cbfba92efd', '\xc0920733b7bad1a357b72006871b82d7321f97c3ed768cf85845708bdc0ce056'),
	('filing', 10, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 15:19:28.314073+00', '', '{"ends_on":"2025-09-03"}', 9, NULL, NULL, '\x79485c74ba6a5cff6740110c671c164f2d49a9722dad05071a5936719be046d5', '\x2e7361ee4192c2b03d7c11d4255238344541c988c36a57663152887312686b93'),
	('filing', 1001, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 15:19:28.314073+00', '', '{"ends_on":"2026-01-08"}', 9, NULL, NULL, '\xca18484df8d209433de6638833575a435bf3d4c9c957b5b3960ff6e6795f1b71', '\x3b1fb4f187ca25604fe0f26349e9b5b6592b1523a8488a17def3ef87d8a9f9c2'),
	('filing', 8, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 15:19:28.314073+00', '', '{"ends_on":"2026-03-03"}', 9, NULL, NULL, '\xa9bd074051bb0d91e3a991acb4df166613b597f5ab99584cc27d243e202420f3', '\x5c3a285abe04989f1562896b064f91fbe384a801e56bb02700a2cf0de34faf69'),
	('referral', 1, 3, '2026-08-15', '230600', 'transmit', 'agreed', 'transmitted', 'system', NULL, '2026-08-15 15:19:28.541872+00', '', '{"filing_no":"230600BA202507080000014","to_code":"H11010000001"}', 10, NULL, NULL, '\x3b7c750913c1f880259091a84b7850162dd7522f63954256df01f7db9800bdc8', '\xddecceef4f3e614d9f22f502c600f8db80a0b03fb4f19305e1419f8a3f319d58'),
	('referral', 1, 4, '2026-08-15', '230600', 'expire', 'transmitted', 'expired', 'system', NULL, '2026-08-15 15:19:28.830103+00', '', '{"ends_on":"2026-01-08"}', 11, NULL, NULL, '\xddecceef4f3e614d9f22f502c600f8db80a0b03fb4f19305e1419f8a3f319d58', '\x635747f2a60d8b9088697b802705b3ffbf689c894050a0024cd2dad458840213'),
	('entitlement', 1, 3, '2026-08-15', '230600', 'activate', 'assessed', 'active', 'system', NULL, '2026-08-15 15:19:29.032917+00', '', '{"disease":"M01600","ends_on":"9999-12-31","starts_on":"2025-07-08"}', 12, NULL, NULL, '\xdca05cf2e76c17d54b217cf386ff3d06606488ba99fac7a6d5ec12afa31426ce', '\x0755009471705e07f25dbc4be332b2793cba4886a62ca532aaf609f1ab13058d');
INSERT INTO public.notice VALUES
	(1, 'claim', 1, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 15:19:08.433967+00', '2025-07-07 15:19:08.433967+00'),
	(3, 'claim', 3, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 15:19:08.433967+00', '2025-07-07 15:19:08.433967+00'),
	(4, 'claim', 4, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 15:19:08.433967+00', '2025-07-07 15:19:08.433967+00'),
	(5, 'claim', 5, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 15:19:08.433967+00', '2025-07-07 15:19:08.433967+00'),
	(6, 'claim', 6, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 15:19:08.433967+00', '2025-07-07 15:19:08.433967+00'),
	(7, 'claim', 7, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 15:19:08.433967+00', '2025-07-07 15:19:08.433967+00'),
	(8, 'claim', 8, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 15:19:08.433967+00', '2025-07-07 15:19:08.433967+00'),
	(9, 'filing', 5, '230600', 'return_for_correction', '2', '{"listed":["身份证件"],"missing":["身份证件"],"period_ends_on":"2025-07-28","reason":""}', '2025-07-07', '2025-07-07 15:19:11.365394+00', '2025-07-07 15:19:11.365394+00'),
	(10, 'filing', 9, '230600', 'reject', '2', '{"reason":"不符合《备案实用手册》的类型"}', '2025-07-07', '2025-07-07 15:19:11.605579+00', '2025-07-07 15:19:11.605579+00'),
	(12, 'claim', 5, '230600', 'confirm_payment', '8', '{"payment_no":"230600BF202507100000042-1"}', '2025-07-10', '2025-07-10 15:19:24.506915+00', '2025-07-10 15:19:24.506915+00'),
	(13, 'claim', 1, '230600', 'fail_payment', '8', '{"payment_no":"230600BF202507100000018-1"}', '2025-07-10', '2025-07-10 15:19:24.995048+00', '2025-07-10 15:19:24.995048+00'),
	(14, 'claim', 3, '230600', 'confirm_payment', '8', '{"payment_no":"230600BF202507100000026-1"}', '2025-07-10', '2025-07-10 15:19:24.995048+00', '2025-07-10 15:19:24.995048+00'),
	(15, 'claim', 4, '230600', 'confirm_payment', '8', '{"payment_no":"230600BF202507100000034-1"}', '2025-07-10', '2025-07-10 15:19:24.995048+00', '2025-07-10 15:19:24.995048+00'),
	(16, 'filing', 5, '230600', 'correction_ends', '2025-07-28', '{"days":5,"ends_on":"2025-07-28"}', '2026-08-15', '2026-08-15 15:19:30.305932+00', '2026-08-15 15:19:30.305932+00'),
	(17, 'claim', 7, '230600', 'posting_ends', '2025-08-06', '{"days":5,"ends_on":"2025-08-06"}', '2026-08-15', '2026-08-15 15:19:30.446589+00', '2026-08-15 15:19:30.446589+00');
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
	('230600BF202507100000042-1', '230600', '2025-07-10', 'paid', '2025-07-10', 2, '\x791d1b23455e36403f764bc4cd2ab8fa806e51215835bf13f67569d64e019e3c', 0, '', 4, '230600BF202507100000042', 1, 5, '230600SB20250517000002R', 9, '', 1, '230600PC20250710000001G', 4, 'none', 0, 0, '', '马志强', '6222086220931578541', '102265000014', '9999-12-31', '9999-12-31', '', '', '', '', '9999-12-31', ''),
	('230600BF202507100000018-1', '230600', '2025-07-10', 'failed', '2025-07-10', 3, '\x0211668cd221399c66e733eb49df052b6fef3341ac71f5a2c3cdda8785847070', 0, '', 1, '230600BF202507100000018', 1, 1, '230600SB202505160000019', 13, '', 1, '230600PC20250710000001G', 1, 'bank', 20000, 0, '', '林芳', '6222085776238289455', '102265000014', '2025-07-10', '2025-07-15', '', 'AC01', '账号不存在', 'B000018-1', '2025-07-10', ''),
	('230600BF202507100000026-1', '230600', '2025-07-10', 'paid', '2025-07-10', 3, '\xf1345693c06750c25de0d7014e895446b631a7ae02436f7b571ef62baefd2f5c', 0, '', 2, '230600BF202507100000026', 1, 3, '230600SB20250429000001T', 8, '', 1, '230600PC20250710000001G', 2, 'bank', 63757, 0, '', '杨艳涛', '6222082253883822975', '102265000014', '2025-07-10', '2025-07-15', '', '', '', 'B000026-1', '2025-07-10', ''),
	('230600BF202507100000034-1', '230600', '2025-07-10', 'paid', '2025-07-10', 3, '\x88b6c261c69691f3fb9e0433d735ee01add4304b90816cf8e94a18590474b1b6', 0, '', 3, '230600BF202507100000034', 1, 4, '230600SB20250517000001T', 19, '', 1, '230600PC20250710000001G', 3, 'bank', 17272, 0, '', '陈国艳', '6222080076313355114', '102265000014', '2025-07-10', '2025-07-15', '', '', '', 'B000034-1', '2025-07-10', '');
INSERT INTO public.payout VALUES
	('230600PC20250710000001G', '230600', '2025-07-10', 'settled', '2025-07-10', 4, '\x6e0a8fccb97db7b6dbc2fe3fdeaedc4f2aca7ff6fd02c6ffe39fe0dc906b5283', 0, '', 1, 'example_csv', 4, 0, 101029, '0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe', '2025-07-10 15:19:23.257002+00', 'system', 'cashier2', '2025-07-10', '2025-07-15', '[{"name":"PAY_230600PC20250710000001G.csv","rows":3,"sha256":"eebc8b2ff7735845498548244e8e1e76788193cac2c13b1982aa5733a26c6eaa","total":101029}]', '2025-07-10 15:19:24.748039+00');
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
	(1, 1, '230600', '41772790', '5503163221', '73d3bf', '2025-05-02', 114898, false, '41772790-5503163221', '03163221', false, 0),
	(3, 3, '230600', '84301396', '8101385268', '0b90dd', '2025-03-29', 170485, false, '84301396-8101385268', '01385268', false, 0),
	(4, 3, '230600', '72758579', '1649464671', 'd8f695', '2025-03-29', 127793, false, '72758579-1649464671', '49464671', false, 0),
	(5, 4, '230600', '18512621', '2500912540', 'f2481f', '2025-04-17', 107883, false, '18512621-2500912540', '00912540', false, 0),
	(6, 4, '230600', '81270811', '4533620476', '6b1f2b', '2025-04-17', 78507, false, '81270811-4533620476', '33620476', false, 0),
	(7, 5, '230600', '99369305', '7584380473', 'e3f1c8', '2025-05-10', 79725, false, '99369305-7584380473', '84380473', false, 0),
	(8, 6, '230600', '07293207', '1671523532', 'd8c6b4', '2025-04-05', 271776, false, '7293207-1671523532', '71523532', false, 0),
	(9, 7, '230600', '40490828', '1089272875', '692913', '2025-05-17', 38522, false, '40490828-1089272875', '89272875', false, 0),
	(10, 8, '230600', '50650657', '5100221829', 'b63798', '2025-05-13', 47016, false, '50650657-5100221829', '00221829', false, 0);
INSERT INTO public.recovery VALUES
	('230600ZH20250710000001A', '230600', '2025-07-10', 'open', '2025-07-10', 2, '\x948d787b8028000a0893d298205b79624b2262f39a17a87b6f18d45c37c2c888', 0, '', 1, 'recover', 3, '230600SB20250429000001T', 8, 2000, 0, '{"310100":2000}', '{}', false, '', '', '', false, '重复收费', 'by_hand', '{}', NULL, NULL, 'auditor', 'approver2');
INSERT INTO public.referral VALUES
	('230600ZZ20250708000001C', '230600', '2025-07-08', 'expired', '2026-08-15', 4, '\x635747f2a60d8b9088697b802705b3ffbf689c894050a0024cd2dad458840213', 0, '', 1, 1, '310', '2025-07-08 15:19:13+00', 'hospital', '', '', 'H23060000001', '大庆市样例第1医院', '02', 2, 'H11010000001', '北京市样例第1医院', '02', '110100', 'C34.9', '肺恶性肿瘤', '', '', 'difficult', '同意', true, '2025-07-08', '2025-07-08', '2026-01-08', false, '', 'doctor', 'head', 1001, '230600BA202507080000014', NULL, '');
INSERT INTO public.referral_event VALUES
	(1, '230600ZZ20250708000001C', 'H11010000001', 'transmitted', '{"addr":"","begndate":"2025-07-08","certno":"230602196502123488","diag_code":"C34.9","diag_name":"肺恶性肿瘤","dise_cond_dscr":"","enddate":"2026-01-08","hosp_agre_refl_flag":"1","insu_optins":"230600","insutype":"310","mdtrtarea_admdvs":"110100","psn_cert_type":"01","psn_name":"胡志艳","psn_no":"230600000000000003","refl_date":"2025-07-08","refl_no":"230600ZZ20250708000001C","refl_opnn":"同意","refl_rea":"疑难、危重病症","refl_type":"","reflin_medins_name":"北京市样例第1医院","reflin_medins_no":"H11010000001","tel":"","trafout_fixmedins_code":"H23060000001","trt_dcla_detl_sn":"230600BA202507080000014"}', '2026-08-15', '2026-08-15 15:19:28.529011+00', NULL);
INSERT INTO public.register_change VALUES
	(1, 'institution', 'H23060000001', '{"area":"230600","chronic_networked":["M03900","M01600","M00500","M07800","M08300"],"code":"H23060000001","content_hash":"717d3cdb61d2df13a8eb08d6edcb2d1cdee6e9ddc430a94461a0e9040415a3e6","deductible_level":"02","id":1,"inpatient_networked":true,"kind":"1","level":"02","name":"大庆市样例第1医院","outpatient_networked":true,"refers":true,"valid_from":"1900-01-01","valid_to":"9999-12-31"}', '2025-07-11', '2025-07-11 15:19:26.65213+00');
INSERT INTO public.removal VALUES
	(1, 'erase', 'claim', 2, '230600SB20250606000001C', '[1,3]', NULL, 'admin', 'auditor', '本人依法申请', '2025-07-11', '2025-07-11 15:19:27.13572+00', '\x', '\x967502600e8d71e82fe962c26a537a806cbc5e1ff40a80c22857854311a8b6a6'),
	(2, 'archive', 'claim', 2, '230600SB20250606000001C', '[]', '\x907e1f57b4aa569f6ba66b1953b678bb159ba1b25e512f83bbc1c4cb4ac439d1', 'admin', '', 'closed before 2026-08-15', '2026-08-15', '2026-08-15 15:19:31.288234+00', '\x967502600e8d71e82fe962c26a537a806cbc5e1ff40a80c22857854311a8b6a6', '\x4b2164d3c55ca058a564f0794d2e3e90cd72b50bd361db9ccf5cb8182d5a8d9b');
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
	(24, 'watch_deadlines', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:30.51093+00', '2026-08-15 15:19:30.510959+00', '2026-08-15 15:19:30.728683+00', 9, 0, 0, '', 'os:root'),
	(1, 'precheck_claims', '2025-07-07', 10000, 'done', 'office:30894:9a495c5a-376d1582', NULL, 1, '2025-07-07 15:19:08.234403+00', '2025-07-07 15:19:08.234442+00', '2025-07-07 15:19:08.827322+00', 8, 0, 0, '', 'os:root'),
	(10, 'transmit_referrals', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:28.401367+00', '2026-08-15 15:19:28.401405+00', '2026-08-15 15:19:28.672207+00', 1, 0, 0, '', 'os:root'),
	(2, 'activate_filings', '2025-07-08', 10000, 'done', 'office:30894:9a495c5a-c3bf3493', NULL, 1, '2025-07-08 15:19:11.843541+00', '2025-07-08 15:19:11.84356+00', '2025-07-08 15:19:12.076012+00', 5, 0, 0, '', 'os:root'),
	(19, 'calculate_claims', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:29.690478+00', '2026-08-15 15:19:29.690507+00', '2026-08-15 15:19:29.854914+00', 0, 0, 0, '', 'os:root'),
	(20, 'watch_payouts', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:29.864227+00', '2026-08-15 15:19:29.864253+00', '2026-08-15 15:19:29.874843+00', 0, 0, 0, '', 'os:root'),
	(3, 'calculate_claims', '2025-07-09', 10000, 'done', 'office:30894:9a495c5a-b6f230d2', NULL, 1, '2025-07-09 15:19:17.724704+00', '2025-07-09 15:19:17.724733+00', '2025-07-09 15:19:17.908313+00', 0, 0, 0, '', 'os:root'),
	(11, 'watch_referrals', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:28.694365+00', '2026-08-15 15:19:28.694401+00', '2026-08-15 15:19:28.92334+00', 1, 0, 0, '', 'os:root'),
	(4, 'build_payouts', '2025-07-10', 10000, 'done', 'office:30894:9a495c5a-316f67aa', NULL, 1, '2025-07-10 15:19:23.151742+00', '2025-07-10 15:19:23.151774+00', '2025-07-10 15:19:23.510928+00', 0, 0, 0, '', 'os:root'),
	(21, 'build_payouts', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:29.893865+00', '2026-08-15 15:19:29.893897+00', '2026-08-15 15:19:29.897323+00', 0, 0, 0, '', 'os:root'),
	(12, 'activate_qualifications', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:28.960534+00', '2026-08-15 15:19:28.960569+00', '2026-08-15 15:19:29.112856+00', 1, 0, 0, '', 'os:root'),
	(13, 'expire_qualifications', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:29.125393+00', '2026-08-15 15:19:29.12542+00', '2026-08-15 15:19:29.142588+00', 0, 0, 0, '', 'os:root'),
	(5, 'prepare_months', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:27.458652+00', '2026-08-15 15:19:27.458668+00', '2026-08-15 15:19:27.735681+00', 0, 0, 0, '', 'os:root'),
	(6, 'terminate_uncovered', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:27.756584+00', '2026-08-15 15:19:27.756622+00', '2026-08-15 15:19:27.778883+00', 0, 0, 0, '', 'os:root'),
	(7, 'review_self_service', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:27.801337+00', '2026-08-15 15:19:27.801371+00', '2026-08-15 15:19:28.03752+00', 1, 0, 0, '', 'os:root'),
	(14, 'lapse_filings', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:29.150882+00', '2026-08-15 15:19:29.150906+00', '2026-08-15 15:19:29.302333+00', 0, 0, 0, '', 'os:root'),
	(15, 'lapse_qualifications', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:29.309788+00', '2026-08-15 15:19:29.309822+00', '2026-08-15 15:19:29.319106+00', 0, 0, 0, '', 'os:root'),
	(8, 'activate_filings', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:28.043426+00', '2026-08-15 15:19:28.043449+00', '2026-08-15 15:19:28.199156+00', 2, 0, 0, '', 'os:root'),
	(22, 'check_ledger', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:29.915276+00', '2026-08-15 15:19:29.915305+00', '2026-08-15 15:19:30.211218+00', 0, 0, 0, '', 'os:root'),
	(9, 'expire_filings', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:28.21708+00', '2026-08-15 15:19:28.217107+00', '2026-08-15 15:19:28.38943+00', 4, 0, 0, '', 'os:root'),
	(16, 'send_reports', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:29.341341+00', '2026-08-15 15:19:29.341375+00', '2026-08-15 15:19:29.344716+00', 0, 0, 0, '', 'os:root'),
	(25, 'seal_moves', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:30.74434+00', '2026-08-15 15:19:30.744374+00', '2026-08-15 15:19:30.905759+00', 0, 0, 0, '', 'os:root'),
	(17, 'lapse_claims', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:29.359358+00', '2026-08-15 15:19:29.359393+00', '2026-08-15 15:19:29.644848+00', 0, 0, 0, '', 'os:root'),
	(18, 'precheck_claims', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:29.667639+00', '2026-08-15 15:19:29.667673+00', '2026-08-15 15:19:29.67978+00', 0, 0, 0, '', 'os:root'),
	(26, 'seal_moves', '2026-08-15', 10001, 'done', 'office:30894:9a495c5a-a8e7e9fe', NULL, 1, '2026-08-15 15:19:31.444817+00', '2026-08-15 15:19:31.444839+00', '2026-08-15 15:19:31.514948+00', 0, 0, 0, '', 'os:root'),
	(23, 'remind', '2026-08-15', 10000, 'done', 'office:30894:9a495c5a-c1f3b733', NULL, 1, '2026-08-15 15:19:30.223346+00', '2026-08-15 15:19:30.223385+00', '2026-08-15 15:19:30.501782+00', 2, 0, 0, '', 'os:root');
INSERT INTO public.run_part VALUES
	(1, 1, 'precheck', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:30894:9a495c5a-376d1582', '2026-11-30 15:20:08.719853+00', 1, 8, 0, 0, '', NULL, NULL),
	(2, 2, 'activate', '230600', 1, NULL, '[{"day":"2025-03-03"},11]', '[{"day":"2025-03-03"},11]', 'done', false, 'office:30894:9a495c5a-c3bf3493', '2026-11-30 15:20:11.993598+00', 1, 5, 0, 0, '', NULL, NULL),
	(3, 3, 'calculate', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:30894:9a495c5a-b6f230d2', '2026-11-30 15:20:17.853055+00', 1, 0, 0, 0, '', NULL, NULL),
	(4, 4, 'build', '230600', 1, NULL, '[0]', '[0]', 'done', false, 'office:30894:9a495c5a-316f67aa', '2026-11-30 15:20:23.460442+00', 1, 0, 0, 0, '', NULL, '{"batches":["230600PC20250710000001G"],"left_out":0,"payments":4}'),
	(5, 5, 'months', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:27.574132+00', 1, 0, 0, 0, '', NULL, '["move_202608","move_202609","move_202610","move_202611"]'),
	(6, 5, 'counts', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:27.691162+00', 1, 0, 0, 0, '', NULL, NULL),
	(7, 7, 'review', '230600', 1, NULL, '[{"day":"2025-03-07"},12]', '[{"day":"2025-03-07"},12]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:27.958497+00', 1, 1, 0, 0, '', NULL, NULL),
	(8, 8, 'activate', '230600', 1, NULL, '[{"day":"2025-07-08"},1001]', '[{"day":"2025-07-08"},1001]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:28.169426+00', 1, 2, 0, 0, '', NULL, NULL),
	(9, 9, 'expire', '230600', 1, NULL, '[{"day":"2026-03-03"},8]', '[{"day":"2026-03-03"},8]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:28.344734+00', 1, 4, 0, 0, '', NULL, NULL),
	(10, 10, 'transmit', '230600', 1, NULL, '[{"day":"2025-07-08"},1]', '[{"day":"2025-07-08"},1]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:28.602586+00', 1, 1, 0, 0, '', NULL, NULL),
	(11, 11, 'expire', '230600', 1, NULL, '[{"day":"2026-01-08"},1]', '[{"day":"2026-01-08"},1]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:28.868504+00', 1, 1, 0, 0, '', NULL, NULL),
	(12, 12, 'activate', '230600', 1, NULL, '[{"day":"2025-07-08"},1]', '[{"day":"2025-07-08"},1]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:29.064803+00', 1, 1, 0, 0, '', NULL, NULL),
	(13, 14, 'lapse', '230600', 1, NULL, '[{"day":"2025-07-28"},5]', '[{"day":"2025-07-28"},5]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:29.236804+00', 1, 0, 0, 0, '', NULL, NULL),
	(14, 17, 'lapse', '230600', 1, NULL, '[{"day":"2025-08-06"},7]', '[{"day":"2025-08-06"},7]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:29.594578+00', 1, 0, 0, 0, '', NULL, NULL),
	(15, 19, 'calculate', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:29.795549+00', 1, 0, 0, 0, '', NULL, NULL),
	(16, 22, 'check', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:30.175361+00', 1, 0, 0, 0, '', NULL, '{"differences":0,"en":"","zh":""}'),
	(17, 23, 'correction_ends filing', '230600', 1, NULL, '[{"day":"2025-07-28"},5]', '[{"day":"2025-07-28"},5]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:30.329066+00', 1, 1, 0, 0, '', NULL, NULL),
	(18, 23, 'posting_ends claim', '230600', 1, NULL, '[{"day":"2025-08-06"},7]', '[{"day":"2025-08-06"},7]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:30.463152+00', 1, 1, 0, 0, '', NULL, NULL),
	(19, 24, 'watch filing', '230600', 1, NULL, '[{"day":"2025-03-11"},12]', '[{"day":"2025-03-11"},12]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:30.568647+00', 1, 6, 0, 0, '', NULL, NULL),
	(20, 24, 'watch claim', '230600', 1, NULL, '[{"day":"2025-07-04"},8]', '[{"day":"2025-07-04"},8]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:30.677598+00', 1, 3, 0, 0, '', NULL, NULL),
	(21, 25, 'seal', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:30894:9a495c5a-c1f3b733', '2026-11-30 15:20:30.865944+00', 1, 0, 0, 0, '', NULL, '{"moves":96,"no":1,"upto":"2026-08-14T16:00:00.000000Z"}'),
	(22, 26, 'seal', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:30894:9a495c5a-a8e7e9fe', '2026-11-30 15:20:31.497619+00', 1, 0, 0, 0, '', NULL, NULL);
INSERT INTO public.seal VALUES
	(1, '1970-01-01 00:00:00+00', '2026-08-14 16:00:00+00', 96, 31, '\xe1ba8446e04d5beb0d016781e1f08a758c93947cd35e7262637a858f094987ef', '2026-08-15 15:19:30.750312+00', '\x', '\xb1d9176eece31b0ef4ed3f117d868a19d03f3405d98e3404cace1fb913caf789');
INSERT INTO public.setting VALUES
	('rehearsal', '1'),
	('first_day', '2025-07-07'),
	('sampling_key', 'ce4462d9b9e095b7687d293702b2d9cfdd5d9405187d5495d8a0d5cf2f11c6d9'),
	('policy_digest', '796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4');
INSERT INTO public.settlement VALUES
	(1, '230600', 'S00000001', 16, 10, '21', '2025-04-08', '2025-04-10', '2025-04-10 07:00:00+00', 1551223, 775611, '4', '2', '68535348', '7596463924', false, '616bae416f2cd88749d46c9cac4ac40008813ebde742256325670fc2f428ddd7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '68535348-7596463924', '96463924', false),
	(2, '230600', 'S00000002', 17, 9, '11', '2025-03-23', '2025-03-23', '2025-03-23 07:00:00+00', 397091, 198545, '4', '2', '51338526', '1428121728', false, '24b4f7313a3bb8a41ac1ace33273349f422924cae65894f6bbcde9cfbc3ae98e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '51338526-1428121728', '28121728', false),
	(3, '230600', 'S00000003', 2, 5, '21', '2025-04-26', '2025-04-30', '2025-04-30 07:00:00+00', 815857, 407928, '4', '2', '08913013', '1260496953', false, '64dc19dc4ceee79a33878db47e0f21a907958c31bb288fc8efa768bd7d7a6c20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '8913013-1260496953', '60496953', false),
	(4, '230600', 'S00000004', 7, 10, '21', '2025-03-15', '2025-03-30', '2025-03-30 07:00:00+00', 2123455, 1061727, '4', '2', '49758414', '8491956134', false, '36a9161b3f277d62821d15a0356fc0097eb64b8e529305eeeb21529f6308c066', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '49758414-8491956134', '91956134', false);
INSERT INTO public.spent_receipt VALUES
	('49758414', '8491956134', 'S00000004', true, '2025-07-07', '49758414-8491956134', 0),
	('51338526', '1428121728', 'S00000002', true, '2025-07-07', '51338526-1428121728', 0),
	('68535348', '7596463924', 'S00000001', true, '2025-07-07', '68535348-7596463924', 0),
	('08913013', '1260496953', 'S00000003', true, '2025-07-07', '8913013-1260496953', 0),
	('18512621', '2500912540', '230600SB20250517000001T', false, '2025-07-10', '18512621-2500912540', 0),
	('41772790', '5503163221', '230600SB202505160000019', false, '2025-07-10', '41772790-5503163221', 0),
	('72758579', '1649464671', '230600SB20250429000001T', false, '2025-07-10', '72758579-1649464671', 0),
	('81270811', '4533620476', '230600SB20250517000001T', false, '2025-07-10', '81270811-4533620476', 0),
	('84301396', '8101385268', '230600SB20250429000001T', false, '2025-07-10', '84301396-8101385268', 0),
	('99369305', '7584380473', '230600SB20250517000002R', false, '2025-07-10', '99369305-7584380473', 0);
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
INSERT INTO public.user_change VALUES
	(1, 'intake', 'added', '{"active":true,"institution":"","limit":null,"roles":["intake"]}', 'os:root', 'root', '2025-07-07 15:19:03.641989+00', '\x', '\xc220a9383957f629b779ab7ed173c9cef66e03aa338a6f44410be21bfe4069e3'),
	(2, 'reviewer', 'added', '{"active":true,"institution":"","limit":null,"roles":["reviewer"]}', 'os:root', 'root', '2025-07-07 15:19:04.113829+00', '\xc220a9383957f629b779ab7ed173c9cef66e03aa338a6f44410be21bfe4069e3', '\x50b63d00cbdba2802706aedb5cad7e6d317bbba45b33a72cd2fc3b190b0f2455'),
	(3, 'reviewer2', 'added', '{"active":true,"institution":"","limit":null,"roles":["reviewer"]}', 'os:root', 'root', '2025-07-07 15:19:04.356432+00', '\x50b63d00cbdba2802706aedb5cad7e6d317bbba45b33a72cd2fc3b190b0f2455', '\x1e355d0ae40f3c6a19e06d06566c46979cda771b59f2d136a2b40fd1b8ef86d8'),
	(4, 'approver', 'added', '{"active":true,"institution":"","limit":null,"roles":["approver"]}', 'os:root', 'root', '2025-07-07 15:19:04.656296+00', '\x1e355d0ae40f3c6a19e06d06566c46979cda771b59f2d136a2b40fd1b8ef86d8', '\x9b13ddb2ef7b14812adf7c306121ab6beddcb69519baac148141f2a367e3e83b'),
	(5, 'approver2', 'added', '{"active":true,"institution":"","limit":null,"roles":["approver"]}', 'os:root', 'root', '2025-07-07 15:19:05.046996+00', '\x9b13ddb2ef7b14812adf7c306121ab6beddcb69519baac148141f2a367e3e83b', '\xdfe5908eeabfdd5530a0ba301f025e0340a8b8b982cd1211e967d84ee0f1ffc0'),
	(6, 'cashier', 'added', '{"active":true,"institution":"","limit":null,"roles":["cashier"]}', 'os:root', 'root', '2025-07-07 15:19:05.401767+00', '\xdfe5908eeabfdd5530a0ba301f025e0340a8b8b982cd1211e967d84ee0f1ffc0', '\x57b2c8f071cdf23f5e60d34db6b42872418b674e2860fd5895d1c0be7e479c1f'),
	(7, 'cashier2', 'added', '{"active":true,"institution":"","limit":null,"roles":["cashier"]}', 'os:root', 'root', '2025-07-07 15:19:05.75026+00', '\x57b2c8f071cdf23f5e60d34db6b42872418b674e2860fd5895d1c0be7e479c1f', '\x044a7062db84fde6f60c4f1739d39e789a40e223c0b76d1c3a2a05a4a262b6a7'),
	(8, 'auditor', 'added', '{"active":true,"institution":"","limit":null,"roles":["auditor"]}', 'os:root', 'root', '2025-07-07 15:19:06.151474+00', '\x044a7062db84fde6f60c4f1739d39e789a40e223c0b76d1c3a2a05a4a262b6a7', '\x11885f088519b3e49d412f0d754a8fa8cda1bf1af5cb115d14cca6ca3ae99baa'),
	(9, 'admin', 'added', '{"active":true,"institution":"","limit":null,"roles":["admin"]}', 'os:root', 'root', '2025-07-07 15:19:06.705788+00', '\x11885f088519b3e49d412f0d754a8fa8cda1bf1af5cb115d14cca6ca3ae99baa', '\x8361e5409acaf4aa96d478d1bde6df036a9f1f03046db069377fff9c6a6e8409'),
	(10, 'applicant', 'added', '{"active":true,"institution":"","limit":null,"roles":["applicant"]}', 'os:root', 'root', '2025-07-07 15:19:07.003851+00', '\x8361e5409acaf4aa96d478d1bde6df036a9f1f03046db069377fff9c6a6e8409', '\xccfafde6ecd0f99d82235bda0c8cdc6bd645f37500b95a3a8ea1b8cc765d7118'),
	(11, 'doctor', 'added', '{"active":true,"institution":"H23060000001","limit":null,"roles":["hospital"]}', 'os:root', 'root', '2025-07-07 15:19:07.40904+00', '\xccfafde6ecd0f99d82235bda0c8cdc6bd645f37500b95a3a8ea1b8cc765d7118', '\x6216e853bdf7130a62534c403df02c0123563bb092e52ccae1088119cc0a1164'),
	(12, 'head', 'added', '{"active":true,"institution":"H23060000001","limit":null,"roles":["hospital"]}', 'os:root', 'root', '2025-07-07 15:19:07.794789+00', '\x6216e853bdf7130a62534c403df02c0123563bb092e52ccae1088119cc0a1164', '\x5608f12e7b5b59fe47439b899b5ec5ef01c2edae2a999b8d224941400cc3425f');
INSERT INTO public.year_posting VALUES
	(1, '230600', 16, 'employee', '2025-01-01', 'inpatient', '2025-04-08', NULL, NULL, 1, '2025-04-10 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 15:19:02.13979+00'),
	(2, '230600', 17, 'employee', '2025-01-01', 'outpatient', '2025-03-23', NULL, NULL, 2, '2025-03-23 07:00:00+00', 6, 'settled', 0, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 15:19:02.13979+00'),
	(3, '230600', 2, 'employee', '2025-01-01', 'inpatient', '2025-04-26', NULL, NULL, 3, '2025-04-30 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 15:19:02.13979+00'),
	(4, '230600', 7, 'employee', '2025-01-01', 'inpatient', '2025-03-15', NULL, NULL, 4, '2025-03-30 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 15:19:02.13979+00'),
	(5, '230600', 8, 'employee', '2025-01-01', 'outpatient', '2025-03-29', 3, 2, NULL, NULL, 0, 'approved', 0, 30000, 63757, 171682, 0, 0, 0, '2025-07-09', '2025-07-09 15:19:20.945663+00'),
	(6, '230600', 13, 'resident', '2025-01-01', 'outpatient', '2025-05-02', 1, 3, NULL, NULL, 0, 'approved', 0, 0, 20000, 109079, 0, 0, 0, '2025-07-09', '2025-07-09 15:19:21.364267+00'),
	(7, '230600', 19, 'employee', '2025-01-01', 'outpatient', '2025-04-17', 4, 4, NULL, NULL, 0, 'approved', 0, 30000, 17272, 68383, 0, 0, 0, '2025-07-09', '2025-07-09 15:19:21.719681+00'),
	(8, '230600', 9, 'employee', '2025-01-01', 'outpatient', '2025-05-10', 5, 5, NULL, NULL, 0, 'approved', 0, 0, 0, 0, 0, 0, 0, '2025-07-09', '2025-07-09 15:19:22.628968+00');
SELECT pg_catalog.setval('public.access_log_id_seq', 1, false);
SELECT pg_catalog.setval('public.act_id_seq', 56, true);
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
ALTER TABLE ONLY public.act
    ADD CONSTRAINT pk_act PRIMARY KEY (id);
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
ALTER TABLE ONLY public.user_change
    ADD CONSTRAINT pk_user_change PRIMARY KEY (no);
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
CREATE INDEX ix_archived_receipt_form ON public.archived_receipt USING btree (form);
CREATE INDEX ix_archived_receipt_loose ON public.archived_receipt USING btree (form) WHERE loose;
CREATE INDEX ix_archived_receipt_tail ON public.archived_receipt USING btree (tail, loose);
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
CREATE INDEX ix_receipt_loose ON public.receipt USING btree (form) WHERE loose;
CREATE INDEX ix_receipt_tail ON public.receipt USING btree (tail, loose);
CREATE INDEX ix_recovery_claim_id ON public.recovery USING btree (claim_id);
CREATE INDEX ix_recovery_no_end ON public.recovery USING btree (substr((no)::text, (length((no)::text) - 7)));
CREATE INDEX ix_recovery_person_id ON public.recovery USING btree (person_id);
CREATE INDEX ix_recovery_state ON public.recovery USING btree (state, kind, area);
CREATE INDEX ix_red_receipt_form ON public.red_receipt USING btree (form);
CREATE INDEX ix_red_receipt_loose ON public.red_receipt USING btree (form) WHERE loose;
CREATE INDEX ix_red_receipt_tail ON public.red_receipt USING btree (tail, loose);
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
CREATE INDEX ix_settlement_form ON public.settlement USING btree (form);
CREATE INDEX ix_settlement_loose ON public.settlement USING btree (form) WHERE loose;
CREATE INDEX ix_settlement_person_id ON public.settlement USING btree (person_id);
CREATE INDEX ix_settlement_tail ON public.settlement USING btree (tail, loose);
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
CREATE UNIQUE INDEX uq_receipt_live ON public.receipt USING btree (form, twin) WHERE (NOT released);
CREATE UNIQUE INDEX uq_referral_ext_no ON public.referral USING btree (ext_no, area);
CREATE UNIQUE INDEX uq_referral_open ON public.referral USING btree (person_id, to_code) WHERE ((state)::text = ANY ((ARRAY['requested'::character varying, 'agreed'::character varying, 'transmitted'::character varying])::text[]));
CREATE UNIQUE INDEX uq_spent_receipt_form ON public.spent_receipt USING btree (form, twin);
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
CREATE TRIGGER act_stays BEFORE DELETE OR UPDATE ON public.act FOR EACH ROW EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER act_whole BEFORE TRUNCATE ON public.act FOR EACH STATEMENT EXECUTE FUNCTION public.proof_stays();
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
CREATE TRIGGER user_change_stays BEFORE DELETE OR UPDATE ON public.user_change FOR EACH ROW EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER user_change_whole BEFORE TRUNCATE ON public.user_change FOR EACH STATEMENT EXECUTE FUNCTION public.proof_stays();
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
