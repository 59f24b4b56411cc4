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
CREATE FUNCTION public.answers_stay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      RAISE EXCEPTION 'what was asked, handed over or destroyed is answered once, never rewritten' USING ERRCODE = 'integrity_constraint_violation';
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
CREATE FUNCTION public.delivery_kept() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      IF EXISTS (SELECT 1 FROM door d WHERE d.machine = OLD.machine AND d.case_id = OLD.case_id AND d.purpose = 'archive') AND EXISTS (SELECT 1 FROM archived_case a WHERE a.machine = OLD.machine AND a.case_id = OLD.case_id) THEN RETURN OLD; END IF; RAISE EXCEPTION 'what proves service stays as it is' USING ERRCODE = 'integrity_constraint_violation';
    END $$;
CREATE FUNCTION public.delivery_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      RAISE EXCEPTION 'what proves service stays as it is' USING ERRCODE = 'integrity_constraint_violation';
    END $$;
CREATE FUNCTION public.desk_act_kept() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      RAISE EXCEPTION 'what was done on a desk is only added to' USING ERRCODE = 'integrity_constraint_violation';
    END $$;
CREATE FUNCTION public.document_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      RAISE EXCEPTION 'a document and what was done with it stay as they are' USING ERRCODE = 'integrity_constraint_violation';
    END $$;
CREATE FUNCTION public.entries_stay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      RAISE EXCEPTION 'entries of the ledger are only added: reverse by a new one' USING ERRCODE = 'integrity_constraint_violation';
    END $$;
CREATE FUNCTION public.keys_stay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      RAISE EXCEPTION 'a key is given and revoked, never rewritten' USING ERRCODE = 'integrity_constraint_violation';
    END $$;
CREATE FUNCTION public.looks_stay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      IF EXISTS (SELECT 1 FROM destruction d WHERE d.kind = 'logs' AND d.signed_on <> '9999-12-31' AND d.before > OLD.day) THEN RETURN OLD; END IF; RAISE EXCEPTION 'who looked at what stays as it was' USING ERRCODE = 'integrity_constraint_violation';
    END $$;
CREATE FUNCTION public.looks_unchanged() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      RAISE EXCEPTION 'who looked at what stays as it was' USING ERRCODE = 'integrity_constraint_violation';
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
CREATE FUNCTION public.people_stay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      RAISE EXCEPTION 'who may act for a person is added and ended, never rewritten' USING ERRCODE = 'integrity_constraint_violation';
    END $$;
CREATE FUNCTION public.proof_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      RAISE EXCEPTION 'what proves the history is only added to' USING ERRCODE = 'integrity_constraint_violation';
    END $$;
CREATE FUNCTION public.proposal_kept() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    
    BEGIN
      RAISE EXCEPTION 'what was proposed is never deleted or rewritten' USING ERRCODE = 'integrity_constraint_violation';
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
CREATE TABLE public.allowance (
    name character varying(64) NOT NULL,
    minute timestamp with time zone NOT NULL,
    used integer NOT NULL
);
CREATE TABLE public.api_key (
    id bigint NOT NULL,
    name character varying(40) NOT NULL,
    prefix character varying(8) NOT NULL,
    hash bytea NOT NULL,
    scopes text NOT NULL,
    institution character varying(12) NOT NULL,
    areas text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by character varying(64) NOT NULL,
    confirmed_by character varying(64) NOT NULL,
    expires_on date NOT NULL,
    revoked_at timestamp with time zone,
    used_on date
);
CREATE SEQUENCE public.api_key_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.api_key_id_seq OWNED BY public.api_key.id;
CREATE TABLE public.app_user (
    id bigint NOT NULL,
    name character varying(64) NOT NULL,
    roles text NOT NULL,
    "limit" bigint,
    active boolean NOT NULL,
    institution character varying(12) DEFAULT ''::character varying NOT NULL,
    insured_as bigint,
    relatives text DEFAULT '[]'::text NOT NULL,
    areas text DEFAULT '["*"]'::text NOT NULL,
    unit character varying(40) DEFAULT ''::character varying NOT NULL,
    subjects text DEFAULT '[]'::text NOT NULL,
    absent_until date DEFAULT '1900-01-01'::date NOT NULL
);
CREATE SEQUENCE public.app_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.app_user_id_seq OWNED BY public.app_user.id;
CREATE TABLE public.appeal (
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
    kind character varying(16) NOT NULL,
    machine character varying(12) NOT NULL,
    case_id bigint NOT NULL,
    case_no character varying(30) NOT NULL,
    person_id bigint NOT NULL,
    seq integer NOT NULL,
    decided_by character varying(64) NOT NULL,
    decision text NOT NULL,
    organ character varying(200) NOT NULL,
    reference character varying(60) NOT NULL,
    procedure character varying(12) NOT NULL,
    due_on date NOT NULL,
    due_provisional boolean NOT NULL,
    answered_on date NOT NULL,
    outcome character varying(20) NOT NULL,
    outcome_on date NOT NULL,
    outcome_reference character varying(60) NOT NULL,
    CONSTRAINT ck_appeal_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'answered'::character varying, 'decided'::character varying, 'withdrawn'::character varying])::text[])))
);
CREATE SEQUENCE public.appeal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.appeal_id_seq OWNED BY public.appeal.id;
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
CREATE TABLE public.bulk_item (
    order_id bigint NOT NULL,
    place integer NOT NULL,
    no character varying(30) NOT NULL,
    seen integer NOT NULL,
    amount bigint,
    state character varying(12) NOT NULL,
    code character varying(40) NOT NULL,
    says character varying(1000) NOT NULL
);
CREATE TABLE public.bulk_order (
    id bigint NOT NULL,
    machine character varying(12) NOT NULL,
    trigger character varying(40) NOT NULL,
    reason character varying(1000) NOT NULL,
    facts text NOT NULL,
    asked_by character varying(64) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    state character varying(12) NOT NULL
);
CREATE SEQUENCE public.bulk_order_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.bulk_order_id_seq OWNED BY public.bulk_order.id;
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
    refusal text,
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
CREATE TABLE public.counter_code (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    area character varying(6) NOT NULL,
    code bytea NOT NULL,
    paper character varying(100) NOT NULL,
    phone_end character varying(4) NOT NULL,
    reference character varying(80) NOT NULL,
    state character varying(12) NOT NULL,
    issued_by character varying(64) NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    tries smallint NOT NULL,
    ended_at timestamp with time zone
);
CREATE SEQUENCE public.counter_code_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.counter_code_id_seq OWNED BY public.counter_code.id;
CREATE TABLE public.credential (
    name character varying(64) NOT NULL,
    password character varying(200) NOT NULL,
    password_at timestamp with time zone,
    starts_until timestamp with time zone,
    totp character varying(500) NOT NULL,
    totp_since timestamp with time zone,
    totp_step bigint NOT NULL,
    device character varying(8000) NOT NULL
);
CREATE TABLE public.death (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    area character varying(6) NOT NULL,
    died_on date NOT NULL,
    source character varying(16) NOT NULL,
    paper character varying(100) NOT NULL,
    registered_by character varying(64) NOT NULL,
    second character varying(64) NOT NULL,
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT ck_death_source CHECK (((source)::text = ANY ((ARRAY['register'::character varying, 'police'::character varying, 'civil_affairs'::character varying, 'hospital'::character varying, 'family'::character varying])::text[])))
);
CREATE SEQUENCE public.death_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.death_id_seq OWNED BY public.death.id;
CREATE TABLE public.delivery (
    id bigint NOT NULL,
    notice_id bigint NOT NULL,
    n smallint NOT NULL,
    machine character varying(12) NOT NULL,
    case_id bigint NOT NULL,
    channel character varying(16) NOT NULL,
    state character varying(12) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    delivered_on date,
    proof text,
    reference character varying(120) DEFAULT ''::character varying NOT NULL,
    error character varying(500) DEFAULT ''::character varying NOT NULL,
    by character varying(64) NOT NULL
);
CREATE SEQUENCE public.delivery_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.delivery_id_seq OWNED BY public.delivery.id;
CREATE TABLE public.desk (
    machine character varying(12) NOT NULL,
    case_id bigint NOT NULL,
    state character varying(32) NOT NULL,
    holder character varying(64) NOT NULL,
    until timestamp with time zone NOT NULL,
    held_until date NOT NULL,
    reason character varying(200) NOT NULL
);
CREATE TABLE public.desk_act (
    id bigint NOT NULL,
    machine character varying(12) NOT NULL,
    case_id bigint NOT NULL,
    deed character varying(12) NOT NULL,
    holder character varying(64) NOT NULL,
    by character varying(64) NOT NULL,
    until timestamp with time zone NOT NULL,
    reason character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.desk_act_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.desk_act_id_seq OWNED BY public.desk_act.id;
CREATE TABLE public.destruction (
    id bigint NOT NULL,
    area character varying(6) NOT NULL,
    kind character varying(12) NOT NULL,
    before date NOT NULL,
    items text NOT NULL,
    digest character varying(64) NOT NULL,
    made_on date NOT NULL,
    made_by character varying(64) NOT NULL,
    signed_on date NOT NULL,
    signed_by character varying(64) NOT NULL,
    second character varying(64) NOT NULL,
    CONSTRAINT ck_destruction_kind CHECK (((kind)::text = ANY ((ARRAY['vouchers'::character varying, 'logs'::character varying])::text[])))
);
CREATE SEQUENCE public.destruction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.destruction_id_seq OWNED BY public.destruction.id;
CREATE TABLE public.document (
    id bigint NOT NULL,
    no character varying(30) NOT NULL,
    kind character varying(20) NOT NULL,
    machine character varying(12) NOT NULL,
    case_id bigint NOT NULL,
    area character varying(6) NOT NULL,
    notice_id bigint,
    about character varying(60) NOT NULL,
    seq integer,
    state character varying(12) NOT NULL,
    content text NOT NULL,
    content_hash character varying(64) NOT NULL,
    made_on date NOT NULL,
    served_on date,
    CONSTRAINT ck_document_state CHECK (((state)::text = ANY ((ARRAY['to_seal'::character varying, 'sealed'::character varying, 'to_serve'::character varying, 'served'::character varying])::text[])))
);
CREATE TABLE public.document_event (
    id bigint NOT NULL,
    document_id bigint NOT NULL,
    deed character varying(12) NOT NULL,
    actor character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    detail text NOT NULL
);
CREATE SEQUENCE public.document_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.document_event_id_seq OWNED BY public.document_event.id;
CREATE SEQUENCE public.document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.document_id_seq OWNED BY public.document.id;
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
CREATE TABLE public.estate (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    area character varying(6) NOT NULL,
    payee_name character varying(100) NOT NULL,
    basis character varying(16) NOT NULL,
    paper character varying(100) NOT NULL,
    originals integer NOT NULL,
    up_to bigint,
    registered_by character varying(64) NOT NULL,
    second character varying(64) NOT NULL,
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    ended_on date NOT NULL,
    ended_by character varying(64) NOT NULL,
    end_reason character varying(200) NOT NULL,
    CONSTRAINT ck_estate_basis CHECK (((basis)::text = ANY ((ARRAY['consent'::character varying, 'notarial'::character varying, 'judgment'::character varying, 'administrator'::character varying, 'promise'::character varying])::text[]))),
    CONSTRAINT ck_estate_originals CHECK ((originals > 0))
);
CREATE SEQUENCE public.estate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.estate_id_seq OWNED BY public.estate.id;
CREATE TABLE public.event_delivery (
    id bigint NOT NULL,
    webhook_id bigint NOT NULL,
    event_id bigint NOT NULL,
    state character varying(12) NOT NULL,
    tries smallint NOT NULL,
    next_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    error character varying(200) NOT NULL
);
CREATE SEQUENCE public.event_delivery_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.event_delivery_id_seq OWNED BY public.event_delivery.id;
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
CREATE TABLE public.inquiry (
    id bigint NOT NULL,
    claim_id bigint NOT NULL,
    area character varying(6) NOT NULL,
    place integer NOT NULL,
    asked_of character varying(200) NOT NULL,
    question character varying(1000) NOT NULL,
    receipts text NOT NULL,
    asked_by character varying(64) NOT NULL,
    asked_on date NOT NULL,
    due_on date NOT NULL,
    reminders integer NOT NULL,
    reminded_on date NOT NULL,
    result character varying(12) NOT NULL,
    answer character varying(1000) NOT NULL,
    reference character varying(60) NOT NULL,
    answered_on date NOT NULL,
    answered_by character varying(64) NOT NULL
);
CREATE SEQUENCE public.inquiry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.inquiry_id_seq OWNED BY public.inquiry.id;
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
CREATE TABLE public.kept_answer (
    caller character varying(100) NOT NULL,
    key character varying(128) NOT NULL,
    asked bytea NOT NULL,
    status integer NOT NULL,
    headers text NOT NULL,
    body bytea NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.lapse_listed (
    machine character varying(12) NOT NULL,
    case_id bigint NOT NULL,
    version integer NOT NULL,
    area character varying(6) NOT NULL,
    listed_on date NOT NULL,
    signed_by character varying(64) NOT NULL,
    signed_on date NOT NULL
);
CREATE TABLE public.lead (
    id bigint NOT NULL,
    area character varying(6) NOT NULL,
    case_no character varying(30) NOT NULL,
    finding character varying(40) NOT NULL,
    what character varying(1000) NOT NULL,
    evidence text NOT NULL,
    reporter character varying(100) NOT NULL,
    reporter_phone character varying(50) NOT NULL,
    entered_on date NOT NULL,
    entered_by character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    handed_on date NOT NULL,
    handed_by character varying(64) NOT NULL,
    authority character varying(100) NOT NULL,
    receipt_no character varying(100) NOT NULL,
    result_on date NOT NULL,
    result_by character varying(64) NOT NULL,
    result character varying(1000) NOT NULL,
    document character varying(100) NOT NULL
);
CREATE SEQUENCE public.lead_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.lead_id_seq OWNED BY public.lead.id;
CREATE TABLE public.look (
    id bigint NOT NULL,
    asker character varying(80) NOT NULL,
    day date NOT NULL,
    place integer NOT NULL,
    at timestamp with time zone NOT NULL,
    kind character varying(12) NOT NULL,
    what character varying(200) NOT NULL,
    case_no character varying(40) NOT NULL,
    person_id bigint,
    reason character varying(200) NOT NULL,
    roles character varying(120) NOT NULL,
    os_user character varying(64) NOT NULL,
    prev_hash bytea NOT NULL,
    hash bytea NOT NULL
);
CREATE SEQUENCE public.look_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.look_id_seq OWNED BY public.look.id;
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
    sent_at timestamp with time zone,
    state character varying(12) DEFAULT 'queued'::character varying NOT NULL,
    channel character varying(16) DEFAULT ''::character varying NOT NULL,
    delivered_at timestamp with time zone,
    delivered_on date,
    tries smallint DEFAULT '0'::smallint NOT NULL,
    next_at timestamp with time zone,
    error character varying(500) DEFAULT ''::character varying NOT NULL
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
    merged_into_id bigint,
    emp_no character varying(40) DEFAULT ''::character varying NOT NULL
);
CREATE SEQUENCE public.person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.person_id_seq OWNED BY public.person.id;
CREATE TABLE public.privacy_request (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    area character varying(6) NOT NULL,
    kind character varying(16) NOT NULL,
    asked_by character varying(100) NOT NULL,
    capacity character varying(12) NOT NULL,
    interest character varying(200) NOT NULL,
    words character varying(1000) NOT NULL,
    received_on date NOT NULL,
    received_by character varying(64) NOT NULL,
    due_on date NOT NULL,
    at timestamp with time zone NOT NULL,
    state character varying(12) NOT NULL,
    answered_on date NOT NULL,
    answered_by character varying(64) NOT NULL,
    answer character varying(1000) NOT NULL,
    clause character varying(200) NOT NULL,
    lifted_on date NOT NULL,
    lifted_by character varying(64) NOT NULL,
    CONSTRAINT ck_privacy_request_kind CHECK (((kind)::text = ANY ((ARRAY['copy'::character varying, 'correction'::character varying, 'explanation'::character varying, 'restriction'::character varying, 'erasure'::character varying])::text[]))),
    CONSTRAINT ck_privacy_request_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'granted'::character varying, 'refused'::character varying])::text[])))
);
CREATE SEQUENCE public.privacy_request_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.privacy_request_id_seq OWNED BY public.privacy_request.id;
CREATE TABLE public.proposal (
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
    machine character varying(12) NOT NULL,
    case_id bigint NOT NULL,
    about character varying(100) NOT NULL,
    trigger character varying(40) NOT NULL,
    payload text NOT NULL,
    seen integer NOT NULL,
    content character varying(64) NOT NULL,
    asked_by character varying(64) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    expires_on date NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT ck_proposal_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'confirmed'::character varying, 'declined'::character varying, 'withdrawn'::character varying, 'expired'::character varying, 'stale'::character varying])::text[])))
);
CREATE SEQUENCE public.proposal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.proposal_id_seq OWNED BY public.proposal.id;
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
    twin integer DEFAULT 0 NOT NULL,
    kind character varying(12) DEFAULT ''::character varying NOT NULL,
    paper_code character varying(30) DEFAULT ''::character varying NOT NULL,
    paper_number character varying(30) DEFAULT ''::character varying NOT NULL,
    payer character varying(100) DEFAULT ''::character varying NOT NULL,
    issuer character varying(200) DEFAULT ''::character varying NOT NULL,
    file_sha256 character varying(64) DEFAULT ''::character varying NOT NULL,
    of_id bigint
);
CREATE TABLE public.receipt_check (
    id bigint NOT NULL,
    claim_id bigint NOT NULL,
    receipt_id bigint,
    area character varying(6) NOT NULL,
    bill_code character varying(30) NOT NULL,
    bill_no character varying(30) NOT NULL,
    purpose character varying(20) NOT NULL,
    platform character varying(8) NOT NULL,
    reference character varying(40) NOT NULL,
    day date NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    result character varying(12) NOT NULL,
    mark character varying(8) NOT NULL,
    entered_kind character varying(20) NOT NULL,
    entered_by character varying(100) NOT NULL,
    paper_code character varying(30) NOT NULL,
    paper_number character varying(30) NOT NULL,
    error character varying(200) NOT NULL,
    answer_hash character varying(64) NOT NULL,
    actor character varying(64) NOT NULL,
    form character varying(64) DEFAULT ''::character varying NOT NULL
);
CREATE SEQUENCE public.receipt_check_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.receipt_check_id_seq OWNED BY public.receipt_check.id;
CREATE SEQUENCE public.receipt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.receipt_id_seq OWNED BY public.receipt.id;
CREATE TABLE public.receipt_standing (
    id bigint NOT NULL,
    claim_id bigint NOT NULL,
    area character varying(6) NOT NULL,
    platform character varying(8) NOT NULL,
    code character varying(30) NOT NULL,
    number character varying(30) NOT NULL,
    check_code character varying(20) NOT NULL,
    issued_on date NOT NULL,
    total bigint NOT NULL,
    mark character varying(8) NOT NULL,
    result character varying(12) NOT NULL,
    checked_on date,
    entered_kind character varying(20) NOT NULL,
    entered_by character varying(100) NOT NULL,
    paper_code character varying(30) NOT NULL,
    paper_number character varying(30) NOT NULL,
    paper_form character varying(64) NOT NULL,
    cleared_with character varying(16) NOT NULL,
    cleared_by character varying(64) NOT NULL,
    pending character varying(20) NOT NULL,
    reference character varying(40) NOT NULL,
    asked integer NOT NULL,
    tries integer NOT NULL,
    waits_since timestamp with time zone,
    next_at timestamp with time zone,
    error character varying(200) NOT NULL,
    form character varying(64) DEFAULT ''::character varying NOT NULL
);
CREATE SEQUENCE public.receipt_standing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.receipt_standing_id_seq OWNED BY public.receipt_standing.id;
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
    at timestamp with time zone NOT NULL,
    former_certno character varying(50) DEFAULT ''::character varying NOT NULL
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
CREATE TABLE public.representation (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    area character varying(6) NOT NULL,
    kind character varying(16) NOT NULL,
    name character varying(100) NOT NULL,
    certno character varying(50) NOT NULL,
    phone character varying(50) NOT NULL,
    relation character varying(20) NOT NULL,
    scopes text NOT NULL,
    paper character varying(100) NOT NULL,
    paper_on date NOT NULL,
    paper_hash character varying(64) NOT NULL,
    payment_paper character varying(100) NOT NULL,
    consent character varying(100) NOT NULL,
    begins_on date NOT NULL,
    ends_on date NOT NULL,
    registered_by character varying(64) NOT NULL,
    second character varying(64) NOT NULL,
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    ended_on date NOT NULL,
    ended_by character varying(64) NOT NULL,
    end_reason character varying(200) NOT NULL,
    CONSTRAINT ck_representation_kind CHECK (((kind)::text = ANY ((ARRAY['agent'::character varying, 'guardian'::character varying, 'heir'::character varying, 'administrator'::character varying])::text[])))
);
CREATE SEQUENCE public.representation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.representation_id_seq OWNED BY public.representation.id;
CREATE TABLE public.rights_list (
    no integer NOT NULL,
    area character varying(6) NOT NULL,
    quarter character varying(7) NOT NULL,
    content text NOT NULL,
    signed_by character varying(64) NOT NULL,
    second character varying(64) NOT NULL,
    os_user character varying(64) NOT NULL,
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    prev_hash bytea NOT NULL,
    hash bytea NOT NULL
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
    hash bytea NOT NULL,
    looks bigint DEFAULT '0'::bigint NOT NULL,
    looks_root bytea
);
CREATE TABLE public.service_address (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    machine character varying(12) NOT NULL,
    case_id bigint,
    electronic boolean NOT NULL,
    electronic_to character varying(100) NOT NULL,
    paper boolean NOT NULL,
    receiver character varying(100) NOT NULL,
    phone character varying(50) NOT NULL,
    address character varying(200) NOT NULL,
    co_resident boolean NOT NULL,
    given_on date NOT NULL,
    given_by character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.service_address_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.service_address_id_seq OWNED BY public.service_address.id;
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
CREATE TABLE public.sign_in (
    id bigint NOT NULL,
    name character varying(80) NOT NULL,
    token bytea NOT NULL,
    signed_by character varying(16) NOT NULL,
    scopes text NOT NULL,
    source character varying(80) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended character varying(16) NOT NULL
);
CREATE TABLE public.sign_in_event (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    name character varying(80) NOT NULL,
    source character varying(80) NOT NULL,
    kind character varying(12) NOT NULL,
    about character varying(64) NOT NULL
);
CREATE SEQUENCE public.sign_in_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.sign_in_event_id_seq OWNED BY public.sign_in_event.id;
CREATE SEQUENCE public.sign_in_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.sign_in_id_seq OWNED BY public.sign_in.id;
CREATE TABLE public.sign_in_request (
    state bytea NOT NULL,
    browser bytea NOT NULL,
    provider character varying(32) NOT NULL,
    nonce character varying(64) NOT NULL,
    verifier character varying(64) NOT NULL,
    redirect character varying(300) NOT NULL,
    back_to character varying(300) NOT NULL,
    until timestamp with time zone NOT NULL
);
CREATE TABLE public.spent_receipt (
    code character varying(30) NOT NULL,
    number character varying(30) NOT NULL,
    holder character varying(40) NOT NULL,
    settled boolean NOT NULL,
    day date NOT NULL,
    form character varying(64) DEFAULT ''::character varying NOT NULL,
    twin integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.system_event (
    id bigint NOT NULL,
    machine character varying(12) NOT NULL,
    case_id bigint NOT NULL,
    seq integer NOT NULL,
    area character varying(6) NOT NULL,
    kind character varying(24) NOT NULL,
    state character varying(32) NOT NULL,
    at timestamp with time zone NOT NULL,
    spread_at timestamp with time zone
);
CREATE SEQUENCE public.system_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.system_event_id_seq OWNED BY public.system_event.id;
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
CREATE TABLE public.value_sheet (
    no integer NOT NULL,
    kind character varying(12) NOT NULL,
    area character varying(6) NOT NULL,
    parameter character varying(64) NOT NULL,
    scope character varying(40) NOT NULL,
    start date NOT NULL,
    value text NOT NULL,
    document character varying(200) NOT NULL,
    title character varying(300) NOT NULL,
    clause character varying(200) NOT NULL,
    page character varying(40) NOT NULL,
    reason character varying(1000) NOT NULL,
    checker character varying(64) NOT NULL,
    confirmer character varying(64) NOT NULL,
    os_user character varying(64) NOT NULL,
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    prev_hash bytea NOT NULL,
    hash bytea NOT NULL
);
CREATE TABLE public.webhook (
    id bigint NOT NULL,
    name character varying(40) NOT NULL,
    url character varying(500) NOT NULL,
    secret character varying(500) NOT NULL,
    kinds text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by character varying(64) NOT NULL,
    ended_at timestamp with time zone,
    key_id bigint,
    ended character varying(16) DEFAULT ''::character varying NOT NULL
);
CREATE SEQUENCE public.webhook_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.webhook_id_seq OWNED BY public.webhook.id;
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
ALTER TABLE ONLY public.act ALTER COLUMN id SET DEFAULT nextval('public.act_id_seq'::regclass);
ALTER TABLE ONLY public.api_key ALTER COLUMN id SET DEFAULT nextval('public.api_key_id_seq'::regclass);
ALTER TABLE ONLY public.app_user ALTER COLUMN id SET DEFAULT nextval('public.app_user_id_seq'::regclass);
ALTER TABLE ONLY public.appeal ALTER COLUMN id SET DEFAULT nextval('public.appeal_id_seq'::regclass);
ALTER TABLE ONLY public.bank_line ALTER COLUMN id SET DEFAULT nextval('public.bank_line_id_seq'::regclass);
ALTER TABLE ONLY public.bank_reading ALTER COLUMN id SET DEFAULT nextval('public.bank_reading_id_seq'::regclass);
ALTER TABLE ONLY public.bulk_order ALTER COLUMN id SET DEFAULT nextval('public.bulk_order_id_seq'::regclass);
ALTER TABLE ONLY public.calculation ALTER COLUMN id SET DEFAULT nextval('public.calculation_id_seq'::regclass);
ALTER TABLE ONLY public.claim ALTER COLUMN id SET DEFAULT nextval('public.claim_id_seq'::regclass);
ALTER TABLE ONLY public.counter_code ALTER COLUMN id SET DEFAULT nextval('public.counter_code_id_seq'::regclass);
ALTER TABLE ONLY public.death ALTER COLUMN id SET DEFAULT nextval('public.death_id_seq'::regclass);
ALTER TABLE ONLY public.delivery ALTER COLUMN id SET DEFAULT nextval('public.delivery_id_seq'::regclass);
ALTER TABLE ONLY public.desk_act ALTER COLUMN id SET DEFAULT nextval('public.desk_act_id_seq'::regclass);
ALTER TABLE ONLY public.destruction ALTER COLUMN id SET DEFAULT nextval('public.destruction_id_seq'::regclass);
ALTER TABLE ONLY public.document ALTER COLUMN id SET DEFAULT nextval('public.document_id_seq'::regclass);
ALTER TABLE ONLY public.document_event ALTER COLUMN id SET DEFAULT nextval('public.document_event_id_seq'::regclass);
ALTER TABLE ONLY public.downtime ALTER COLUMN id SET DEFAULT nextval('public.downtime_id_seq'::regclass);
ALTER TABLE ONLY public.entitlement ALTER COLUMN id SET DEFAULT nextval('public.entitlement_id_seq'::regclass);
ALTER TABLE ONLY public.entry ALTER COLUMN id SET DEFAULT nextval('public.entry_id_seq'::regclass);
ALTER TABLE ONLY public.estate ALTER COLUMN id SET DEFAULT nextval('public.estate_id_seq'::regclass);
ALTER TABLE ONLY public.event_delivery ALTER COLUMN id SET DEFAULT nextval('public.event_delivery_id_seq'::regclass);
ALTER TABLE ONLY public.fee_line ALTER COLUMN id SET DEFAULT nextval('public.fee_line_id_seq'::regclass);
ALTER TABLE ONLY public.filing ALTER COLUMN id SET DEFAULT nextval('public.filing_id_seq'::regclass);
ALTER TABLE ONLY public.inquiry ALTER COLUMN id SET DEFAULT nextval('public.inquiry_id_seq'::regclass);
ALTER TABLE ONLY public.institution ALTER COLUMN id SET DEFAULT nextval('public.institution_id_seq'::regclass);
ALTER TABLE ONLY public.lead ALTER COLUMN id SET DEFAULT nextval('public.lead_id_seq'::regclass);
ALTER TABLE ONLY public.look ALTER COLUMN id SET DEFAULT nextval('public.look_id_seq'::regclass);
ALTER TABLE ONLY public.notice ALTER COLUMN id SET DEFAULT nextval('public.notice_id_seq'::regclass);
ALTER TABLE ONLY public.payment ALTER COLUMN id SET DEFAULT nextval('public.payment_id_seq'::regclass);
ALTER TABLE ONLY public.payout ALTER COLUMN id SET DEFAULT nextval('public.payout_id_seq'::regclass);
ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);
ALTER TABLE ONLY public.privacy_request ALTER COLUMN id SET DEFAULT nextval('public.privacy_request_id_seq'::regclass);
ALTER TABLE ONLY public.proposal ALTER COLUMN id SET DEFAULT nextval('public.proposal_id_seq'::regclass);
ALTER TABLE ONLY public.receipt ALTER COLUMN id SET DEFAULT nextval('public.receipt_id_seq'::regclass);
ALTER TABLE ONLY public.receipt_check ALTER COLUMN id SET DEFAULT nextval('public.receipt_check_id_seq'::regclass);
ALTER TABLE ONLY public.receipt_standing ALTER COLUMN id SET DEFAULT nextval('public.receipt_standing_id_seq'::regclass);
ALTER TABLE ONLY public.recovery ALTER COLUMN id SET DEFAULT nextval('public.recovery_id_seq'::regclass);
ALTER TABLE ONLY public.referral ALTER COLUMN id SET DEFAULT nextval('public.referral_id_seq'::regclass);
ALTER TABLE ONLY public.referral_event ALTER COLUMN id SET DEFAULT nextval('public.referral_event_id_seq'::regclass);
ALTER TABLE ONLY public.register_change ALTER COLUMN id SET DEFAULT nextval('public.register_change_id_seq'::regclass);
ALTER TABLE ONLY public.representation ALTER COLUMN id SET DEFAULT nextval('public.representation_id_seq'::regclass);
ALTER TABLE ONLY public.run ALTER COLUMN id SET DEFAULT nextval('public.run_id_seq'::regclass);
ALTER TABLE ONLY public.run_part ALTER COLUMN id SET DEFAULT nextval('public.run_part_id_seq'::regclass);
ALTER TABLE ONLY public.service_address ALTER COLUMN id SET DEFAULT nextval('public.service_address_id_seq'::regclass);
ALTER TABLE ONLY public.settlement ALTER COLUMN id SET DEFAULT nextval('public.settlement_id_seq'::regclass);
ALTER TABLE ONLY public.sign_in ALTER COLUMN id SET DEFAULT nextval('public.sign_in_id_seq'::regclass);
ALTER TABLE ONLY public.sign_in_event ALTER COLUMN id SET DEFAULT nextval('public.sign_in_event_id_seq'::regclass);
ALTER TABLE ONLY public.system_event ALTER COLUMN id SET DEFAULT nextval('public.system_event_id_seq'::regclass);
ALTER TABLE ONLY public.tally ALTER COLUMN id SET DEFAULT nextval('public.tally_id_seq'::regclass);
ALTER TABLE ONLY public.webhook ALTER COLUMN id SET DEFAULT nextval('public.webhook_id_seq'::regclass);
ALTER TABLE ONLY public.year_posting ALTER COLUMN id SET DEFAULT nextval('public.year_posting_id_seq'::regclass);
INSERT INTO public.act VALUES
	(1, '2025-07-07 01:50:30.622189+00', 'os:root', 'root', 'init'),
	(2, '2025-07-07 01:50:30.699134+00', 'os:root', 'root', 'import people.csv providers.csv settlements.csv filings.csv claims.jsonl'),
	(3, '2025-07-07 01:50:30.803635+00', 'os:root', 'root', 'user intake'),
	(4, '2025-07-07 01:50:30.818306+00', 'os:root', 'root', 'user reviewer'),
	(5, '2025-07-07 01:50:30.831835+00', 'os:root', 'root', 'user reviewer2'),
	(6, '2025-07-07 01:50:30.844697+00', 'os:root', 'root', 'user approver'),
	(7, '2025-07-07 01:50:30.857165+00', 'os:root', 'root', 'user approver2'),
	(8, '2025-07-07 01:50:30.869622+00', 'os:root', 'root', 'user cashier'),
	(9, '2025-07-07 01:50:30.881874+00', 'os:root', 'root', 'user cashier2'),
	(10, '2025-07-07 01:50:30.894328+00', 'os:root', 'root', 'user auditor'),
	(11, '2025-07-07 01:50:30.906786+00', 'os:root', 'root', 'user admin'),
	(12, '2025-07-07 01:50:30.919443+00', 'os:root', 'root', 'user applicant'),
	(13, '2025-07-07 01:50:30.932626+00', 'os:root', 'root', 'user doctor'),
	(14, '2025-07-07 01:50:30.94571+00', 'os:root', 'root', 'user head'),
	(15, '2025-07-07 01:50:30.960776+00', 'os:root', 'root', 'run precheck_claims 2025-07-07'),
	(16, '2025-07-07 01:50:31.076966+00', 'intake', 'root', 'take'),
	(17, '2025-07-07 01:50:31.096876+00', 'intake', 'root', 'take'),
	(18, '2025-07-07 01:50:31.115693+00', 'intake', 'root', 'take'),
	(19, '2025-07-07 01:50:31.133465+00', 'intake', 'root', 'take'),
	(20, '2025-07-07 01:50:31.151026+00', 'intake', 'root', 'take'),
	(21, '2025-07-07 01:50:31.172031+00', 'intake', 'root', 'take'),
	(22, '2025-07-07 01:50:31.190651+00', 'intake', 'root', 'take'),
	(23, '2025-07-08 01:50:31.204199+00', 'os:root', 'root', 'run activate_filings 2025-07-08'),
	(24, '2025-07-08 01:50:31.276248+00', 'applicant', 'root', 'take'),
	(25, '2025-07-08 01:50:31.303917+00', 'doctor', 'root', 'referral new'),
	(26, '2025-07-08 01:50:31.374967+00', 'head', 'root', 'referral agree'),
	(27, '2025-07-08 01:50:31.40796+00', 'os:root', 'root', 'new, change'),
	(28, '2025-07-08 01:50:31.436121+00', 'reviewer', 'root', 'take'),
	(29, '2025-07-08 01:50:31.522629+00', 'intake', 'root', 'take'),
	(30, '2025-07-08 01:50:31.571775+00', 'intake', 'root', 'take'),
	(31, '2025-07-08 01:50:31.62204+00', 'intake', 'root', 'take'),
	(32, '2025-07-08 01:50:31.675612+00', 'intake', 'root', 'take'),
	(33, '2025-07-08 01:50:31.734078+00', 'intake', 'root', 'take'),
	(34, '2025-07-08 01:50:31.783461+00', 'intake', 'root', 'take'),
	(35, '2025-07-08 01:50:31.837472+00', 'applicant', 'root', 'take'),
	(36, '2025-07-09 01:50:31.864289+00', 'os:root', 'root', 'run calculate_claims 2025-07-09'),
	(37, '2025-07-09 01:50:32.021451+00', 'reviewer', 'root', 'take'),
	(38, '2025-07-09 01:50:32.099116+00', 'reviewer', 'root', 'take'),
	(39, '2025-07-09 01:50:32.178375+00', 'reviewer', 'root', 'take'),
	(40, '2025-07-09 01:50:32.26144+00', 'reviewer', 'root', 'take'),
	(41, '2025-07-09 01:50:32.35454+00', 'reviewer', 'root', 'take'),
	(42, '2025-07-09 01:50:32.540235+00', 'approver', 'root', 'take'),
	(43, '2025-07-09 01:50:32.637958+00', 'approver', 'root', 'take'),
	(44, '2025-07-09 01:50:32.730765+00', 'approver', 'root', 'take'),
	(45, '2025-07-09 01:50:32.824034+00', 'approver', 'root', 'take'),
	(46, '2025-07-10 01:50:32.852154+00', 'os:root', 'root', 'run build_payouts 2025-07-10'),
	(47, '2025-07-10 01:50:33.116732+00', 'cashier2', 'root', 'payout sign'),
	(48, '2025-07-10 01:50:33.279033+00', 'cashier', 'root', 'payout send'),
	(49, '2025-07-10 01:50:33.403273+00', 'cashier', 'root', 'payout read'),
	(50, '2025-07-10 01:50:33.474396+00', 'auditor', 'root', 'recover propose'),
	(51, '2025-07-10 01:50:33.50782+00', 'approver2', 'root', 'recover decide'),
	(52, '2025-07-11 01:50:33.537092+00', 'os:root', 'root', 'import people-2.csv more.csv'),
	(53, '2025-07-11 01:50:33.584907+00', 'admin', 'root', 'audit erase'),
	(54, '2026-08-15 01:50:33.599772+00', 'os:root', 'root', 'run all 2026-08-15'),
	(55, '2026-08-15 01:50:34.339068+00', 'admin', 'root', 'archive'),
	(56, '2026-08-15 01:50:34.358874+00', 'os:root', 'root', 'run seal_moves 2026-08-15');
INSERT INTO public.alembic_version VALUES
	('0051');
INSERT INTO public.app_user VALUES
	(1, 'intake', '["intake"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]', '1900-01-01'),
	(2, 'reviewer', '["reviewer"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]', '1900-01-01'),
	(3, 'reviewer2', '["reviewer"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]', '1900-01-01'),
	(4, 'approver', '["approver"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]', '1900-01-01'),
	(5, 'approver2', '["approver"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]', '1900-01-01'),
	(6, 'cashier', '["cashier"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]', '1900-01-01'),
	(7, 'cashier2', '["cashier"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]', '1900-01-01'),
	(8, 'auditor', '["auditor"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]', '1900-01-01'),
	(9, 'admin', '["admin"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]', '1900-01-01'),
	(10, 'applicant', '["applicant"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]', '1900-01-01'),
	(11, 'doctor', '["hospital"]', NULL, true, 'H23060000001', NULL, '[]', '["*"]', '', '[]', '1900-01-01'),
	(12, 'head', '["hospital"]', NULL, true, 'H23060000001', NULL, '[]', '["*"]', '', '[]', '1900-01-01');
INSERT INTO public.archived_case VALUES
	('claim', 2, '230600SB20250606000001C', '230600002202506060000004', '230600', 3, 'withdrawn', '2025-07-08', 'f01105579cdf9fa470787b88bb160db44c1bc8506df31d8e51f6033e7aedf6ef', '2026-08-15', 3, '\x0a89b7077ffa03cfbfb85a5893728f2b2d1ee0e7b980f412c0d5a74fc6a9b12a', '\x789cad585b8fdcb615fe2b033def1ad49dda3c3579ea73f3942210285e668895a8b148ed666a2c90a0485d04711ab4895bc4410aa37111b4a9ed0241d0d84e7f8d6776fd94bfd0438ad2cc7ac7489c7a76b02b9e43f1f27ddf393cdc1b012535ed6b6264ab82a35fbf7d10d09ac8061e6f048435d218ce4aeb0a2214a58728398c7070109039572638527d5d4363b9ac25742366ea96c1f74d141d2104df6bc87dde0ab65d7746b45dada7e3c4da629421e4da9d3ce16c585345d471d971ddd7768ac01a0c5d94aaf5ad55b9200afa0a526b7ee0f63478ec53b9ecdaaae6cdb85c673b5dacb63dfcfe4bc9b67d3a0e7edef00e764a57ae23ac8877fe2d984ff11a1aadaaa5e2d6d42a03a0c04af402ec0285214ad3bca04c14822439ca715e615c55618658952434ac284e51c6441c32ccd35064288e794e381319176ec413de4935df59179364ae5a2d35ccf0cb105d7bc761c5a42675dd9e8e70411b16082bdf471debf9602de07318468771e8ad80d389d40004a92728b7081c99aeb78677cc80fbc01442911d1d1eb381e5040613523158b7762a023df59a7bd8dc73c9956fb6cc3a84aced2e7bc538950c3601b3a8c93e1b267afd176e9e18e56e9ae88d5943563307d1cc2cf8cc32360311cca49ea9d6ccfc58af392769da5e9999682d4a7a260d4c218d95845dc62997f3851516bc6799fc8de56ffde5cdcddddfbf70f2f51f1e5cfcf6fb8bbfffeefcceedcde75f6fbebebb7ef8eff5878f7f78f2e1fae1679bcfffb1fee08bf3c77ffae1c99de161fdf147ebffbeffecbd9b4f9f7cf6ece6adcded8717f7ef9edfff7370067c2d3801e602447051814e7221088aa9a844855392e222ce232ca22a6221e788e755819148c2882296923c113423451546c46e0ac689e08fd2469a7e12757ed9a448e309016b6f564bdb8a432ba55a6a33caa86edbe392cc89547b04d31003e2049140dfe0e2d13f9f3efefee2c17b4f1f7f0bbecd27df5e7cf3ddf9bdaf36b7ee43d33e7ff2d5e63fefaf6f7d6abdefdebb78f0017c37b7ff05af6cfef2510093352056bf9230467606e58292d4e5a4d841c7f9616875bc23c25fbd7e4983e11be06e2bcdbb139fd7bc98db4ece258ca8cb8ad0e3297d6ccdd4ca243842bb36d8fda5e4b2f540e8afb66610a25da8968af2e7c15a921581143446b16f96baed3bea99001be725a17e0941164160e10817599a2605ced23c9b7ab974e883278400cc52b7ed64eae0095e7ffccde6f6cdf59347930342bc15bb13767cccfdded6d81c3622b3048a5b06f1caf41e0978efbeb4012eedb517436bd1aa719b5ddb484801fbb3109c01f635bf35974b3a2e7a6d471ea0eb7803c9654c6ccfbd6cfa4e95c6ae9d9c12696c52591240b806af06f1efec541bd02f3c9e4ab3601d3955a36d2270141bc2ced52e9797d3297872e7e9884d1fa559746d3f5f4c1068d3d3e36132b3901db34b312b9765dc79b16384df1629909d698ddd6b0ac443ccc2d0f4d8ee62e4030c4a0bde9502601c4d926bf76eafec712124df6ad56a52522ba725d13a7006ed30886dde61bc8633b65b0de12e400eee2c73677f33e8d0af64384eca9a9fb8430f45c164f3418be2c9b4efd4b1fb4b87a43bd11b47591e2508639f8d47d96efef6eee6aff7206b3cbbfbddf99dfba14b4b508a943c1b65d09eaa52c364709624303082ed2fe1581cf80dadcc24e5ae7f58245161c3e320b8de13053970e5de89075bc729974be3941a594ca4badecb119206a27a80839ad61efdb259b69dd957ae984bc2781385b02a98e45a9ec6314ede720504e8de27684656cf0b8971ed8882152d38280708815981da1b6770420c450517458a05a96894c799c04554609c205455114e688ac382a38a263921595e3184199c1818f69f14224e48eceaac86d08523d9177a80a52a2bbe20b5286d6af019aae327632533c5a57fee770b2508cda90ed49cd4567c4105554f46e1088b4595e18ca4898828cf32867358509cb18459538e93942739943b54881c519e263cc415b3d1a1f97547e46e8a04a9cfe77c4b03cc7576b0e546afb43dd25f829b02ce559cfe746eae6695ab148588e5222238423c821f1e81cc286c3acf448cd28886098bc39cc7210f11cee28ce318244a23cc9288b38cfc2c8a5e812ef6511ceee7776c5d77704d0ced2877cb94cd3be5e4d9a5cb5d052844e48f328647c6c26b7951e449f6238ce12d63bbe9fd2a57afa0e07a79ae5e81405e321c0b411308ab94a715a3b0af3c0f5991c6799cf38c17224c49c24895a2a84845c1384fe354542ccc188940574c8ce118ef907d3514b69c8fa0bbda166a6a497d12addade11bb87f15d3ab7972beb808ee6f2e5f24541bc3770dd09e7dff777a8c966311c6cbceb5a7fb5f38b8073975dd1ef3ebe95bd116d47073c48636576b5781a5686ed7df7cc42aacc4fd9d558a9d8fe3be7bd0b250f68fcff03ba37c6f6c6d5cf03349e109dd4f152604e9287cbd6d3478f367ffc727de78b17c0b8772f2f82f1eda9061834fa3c8c96f7b162a95846290efcff48267407679115394af3d0dd7f6d71bf20519a0d1088b6b3e59acbb950ae1feef41d6f6c5af7fb0b27ebf0487a04037735b3776a5fe6a9bea95c1f84c6296c22123b896149408ee33e82b13dbde8ef03dd78dcd700b7cd1dc39ddf1059ef2c3fb852a79e4a7519cb12e076ff0318eaa815275d09059af196b3ff01d041d01b', '\x6810ebccac6fb55330b10ef8603627b833ea6763fb9adcb212f0cc4a000e161f');
INSERT INTO public.bank_line VALUES
	(1, 1, 2, '230600BF202507100000018-1', '', 'failed', 20000, false, '2025-07-10', 'AC01', '账号不存在', 'B000018-1', '', 'applied', '', '', '9999-12-31', ''),
	(2, 1, 3, '230600BF202507100000026-1', '', 'paid', 63757, false, '2025-07-10', '', '', 'B000026-1', '', 'applied', '', '', '9999-12-31', ''),
	(3, 1, 4, '230600BF202507100000034-1', '', 'paid', 17272, false, '2025-07-10', '', '', 'B000034-1', '', 'applied', '', '', '9999-12-31', '');
INSERT INTO public.bank_reading VALUES
	(1, '82f6d5a05b9101491ad3c0ca9b872a8c09241145c19563ea2740811824e0afec', 'result.csv', 'result', 'example_csv', 'cashier', '2025-07-10', '2025-07-10 01:50:33.318079+00', NULL);
INSERT INTO public.benefit_plan VALUES
	('cd8343b6abfb8dce69308cf60384e7b3c23282286191f5528c15e715b83bfc5d', '230600', '{"area":"230600","bands":[{"rate":82800000,"to":null}],"bands_from":"deductible","bucket":"inpatient","by_year":false,"ceiling":50000000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":90000000,"second_layer":false},"deductible":48000,"denied":"","fixed_sum":null,"layers":[{"bands":[{"rate":90000000,"to":null}],"bands_from":"start","base":"above_ceiling","ceiling":50000000,"counts":["deductible"],"fund":"hifob_pay","name":"second","start":0,"yearly":true}],"lines":{"days_before":0,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":48000,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":92000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":90000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"admission","round_bands":false,"situation":"temporary","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/inpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"cross_year":{"area":"100000","doubt":"","label":"跨年度住院的计算方法","label_en":"how a stay across two benefit years is calculated","note":"","parameter":"cross_year","reference":"江苏省异地就医经办服务规程 第四十四条列有两种方法；缺省按出院结算日整体计算","scope":"","start":"2000-01-01","tier":"","verified":false},"days_before_admission":{"area":"100000","doubt":"","label":"入院前多少天内的费用并入住院","label_en":"days before admission whose charges join the stay","note":"","parameter":"days_before_admission","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/inpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按次住院","scope":"inpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/inpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"second":{"area":"230600","doubt":"","label":"居民大病、职工大额","label_en":"second layer (serious illness, large amounts)","note":"职工大额，超过统筹基金最高支付限额的部分","parameter":"second_layer","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/inpatient","start":"2024-01-01","tier":"D","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}'),
	('5d4f8a9eafe89c9eff2d450a12669986277ded64c153ccff4f62b75bf05f5ab4', '230600', '{"area":"230600","bands":[{"rate":45000000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":300000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":90000000,"second_layer":false},"deductible":30000,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":30000,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":90000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"temporary","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}'),
	('0f5d115da909e1a77860c8c1f6be8b5f6543b11659ddc4968be78783f3aaac97', '230600', '{"area":"230600","bands":[{"rate":42500000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":20000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":85000000,"second_layer":false},"deductible":0,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":0,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":85000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"emergency","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"来源未载起付标准，按不设起付标准处理","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"另一说明写“降低20个百分点”（M1），与系数 0.85/0.65（M2）不一致；本库按系数","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}'),
	('f61a40900f88f68d6928978545a698c57ebcec2236827785f20845e48b881db4', '230600', '{"area":"230600","bands":[{"rate":45000000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":300000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":90000000,"second_layer":false},"deductible":30000,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":30000,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":90000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"emergency","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}'),
	('4b9005055b503645df14add254b1135a888a1110ceaeef758d4d8ef0819eb512', '230600', '{"area":"230600","bands":[{"rate":55000000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":300000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"home","of_first_pay_too":false,"rate":0,"second_layer":false},"deductible":30000,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":30000,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":5000000,"rule":"ratio_points","source":"ratio_points"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"long_term","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"ratio_points":{"area":"230600","doubt":"","label":"支付比例提高的百分点","label_en":"points added to the ratio","note":"","parameter":"ratio_points","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}'),
	('eb588a826acf266773a8dc5d9490fd0c76f4598a9c636ae4807cf89b14e315e7', '230600', '{"area":"230600","bands":[{"rate":32500000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":20000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":65000000,"second_layer":false},"deductible":0,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":0,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":65000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"none","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"来源未载起付标准，按不设起付标准处理","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"另一说明写“降低20个百分点”（M1），与系数 0.85/0.65（M2）不一致；本库按系数","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}');
INSERT INTO public.calculation VALUES
	(1, 6, 1, '230600', 4, '2025-07-08', '865255787dc1d10ac525ec4ee5b1bd2d7a8e5c8802a3cdfa46396a22a2335b60', 'cd8343b6abfb8dce69308cf60384e7b3c23282286191f5528c15e715b83bfc5d', '{"area":"230600","care":"inpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":2,"provincial":false,"special":false},"destination":"230100","disease":"I10.x00","filed":"temporary","hospital":{"level":2,"provincial":false,"special":false},"identities":[],"insured_from":"2020-03-26","med_type":"21","on":"2025-03-26","person":"working","population":"employee","situation":"temporary","transfer_from":null,"until":"2025-04-05","zone":"in_province"}', '{"disallowed":0,"lines":[["03",111960,279900000,40000,null,null,"2025-03-29",0],["02",40428,202140000,20000,2000,null,"2025-04-04",0],["02",33694,168470000,20000,500,null,"2025-03-29",0],["02",85694,428470000,20000,500,null,"2025-03-28",0]],"on":"2025-03-26","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}', false, 271776, 111960, 0, 14056, 145760, 48000, 80945, 0, 0, 0, 0, 80945, 190831),
	(2, 3, 1, '230600', 8, '2025-07-08', '865255787dc1d10ac525ec4ee5b1bd2d7a8e5c8802a3cdfa46396a22a2335b60', '5d4f8a9eafe89c9eff2d450a12669986277ded64c153ccff4f62b75bf05f5ab4', '{"area":"230600","care":"outpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"310100","disease":"E11.900","filed":"temporary","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2007-03-28","med_type":"11","on":"2025-03-29","person":"working","population":"employee","situation":"temporary","transfer_from":null,"until":"2025-03-29","zone":"cross_province"}', '{"disallowed":0,"lines":[["01",94805,189610000,50000,null,null,"2025-03-29",0],["01",39204,130680000,30000,null,null,"2025-03-29",0],["02",36476,182380000,20000,500,null,"2025-03-29",0],["03",49227,164090000,30000,null,null,"2025-03-29",0],["01",3021,10070000,30000,null,null,"2025-03-29",0],["03",75545,151090000,50000,null,null,"2025-03-29",0]],"on":"2025-03-29","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}', false, 298278, 124772, 0, 1824, 171682, 30000, 63757, 0, 0, 0, 0, 63757, 234521),
	(3, 1, 1, '230600', 13, '2025-07-08', '865255787dc1d10ac525ec4ee5b1bd2d7a8e5c8802a3cdfa46396a22a2335b60', '0f5d115da909e1a77860c8c1f6be8b5f6543b11659ddc4968be78783f3aaac97', '{"area":"230600","care":"emergency","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"210200","disease":"S52.500","filed":"emergency","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2019-04-21","med_type":"1301","on":"2025-05-02","person":"elderly","population":"resident","situation":"emergency","transfer_from":null,"until":"2025-05-02","zone":"cross_province"}', '{"disallowed":0,"lines":[["01",44130,88260000,50000,null,null,"2025-05-02",0],["01",13647,45490000,30000,null,null,"2025-05-02",0],["02",29095,58190000,50000,2000,null,"2025-05-02",0],["01",28026,140130000,20000,null,null,"2025-05-02",0]],"on":"2025-05-02","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}', false, 114898, 0, 0, 5819, 109079, 0, 20000, 0, 0, 0, 0, 20000, 94898),
	(4, 4, 1, '230600', 19, '2025-07-08', '865255787dc1d10ac525ec4ee5b1bd2d7a8e5c8802a3cdfa46396a22a2335b60', 'f61a40900f88f68d6928978545a698c57ebcec2236827785f20845e48b881db4', '{"area":"230600","care":"emergency","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"110100","disease":"I10.x00","filed":"emergency","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2017-05-12","med_type":"1301","on":"2025-04-17","person":"working","population":"employee","situation":"emergency","transfer_from":null,"until":"2025-04-17","zone":"cross_province"}', '{"disallowed":0,"lines":[["01",12652,31630000,40000,null,null,"2025-04-17",0],["03",60935,121870000,50000,null,null,"2025-04-17",0],["02",9846,32820000,30000,2000,null,"2025-04-17",0],["01",24450,81500000,30000,null,null,"2025-04-17",0],["03",52503,175010000,30000,null,null,"2025-04-17",0],["02",26004,86680000,30000,1000,null,"2025-04-17",0]],"on":"2025-04-17","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}', false, 186390, 113438, 0, 4569, 68383, 30000, 17272, 0, 0, 0, 0, 17272, 169118),
	(5, 5, 1, '230600', 9, '2025-07-08', '865255787dc1d10ac525ec4ee5b1bd2d7a8e5c8802a3cdfa46396a22a2335b60', '4b9005055b503645df14add254b1135a888a1110ceaeef758d4d8ef0819eb512', '{"area":"230600","care":"outpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"440100","disease":"I10.x00","filed":"long_term","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2014-09-18","med_type":"11","on":"2025-05-10","person":"retired","population":"employee","situation":"long_term","transfer_from":null,"until":"2025-05-10","zone":"cross_province"}', '{"disallowed":0,"lines":[["03",79725,159450000,50000,null,127560000,"2025-05-10",0]],"on":"2025-05-10","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}', false, 79725, 79725, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 79725),
	(6, 8, 1, '230600', 12, '2025-07-08', '865255787dc1d10ac525ec4ee5b1bd2d7a8e5c8802a3cdfa46396a22a2335b60', 'eb588a826acf266773a8dc5d9490fd0c76f4598a9c636ae4807cf89b14e315e7', '{"area":"230600","care":"outpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"440100","disease":"E11.900","filed":"none","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2014-03-23","med_type":"11","on":"2025-05-13","person":"minor","population":"resident","situation":"none","transfer_from":null,"until":"2025-05-13","zone":"cross_province"}', '{"disallowed":0,"lines":[["02",47016,156720000,30000,2000,null,"2025-05-13",0]],"on":"2025-05-13","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}', false, 47016, 0, 0, 9403, 37613, 0, 12224, 0, 0, 0, 0, 12224, 34792);
INSERT INTO public.claim VALUES
	('230600SB202505160000019', '230600', '2025-05-16', 'payment_failed', '2025-07-10', 8, '\xe82409d8367ba8fd4c4cac0fdc962b6559e68cdcb23f91a406f6f36fb3f23e98', 0, '', '230600002202505160000003', 13, '390', '2025-05-16 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","急诊诊断证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-06-30', false, '2026-08-15', '0027c79a22bf2afcb6bd176d671693c5321b25c7e60f74337134ca020924daa3', 1, 11, '', 'emergency', '1301', '2025-05-02', '2025-05-02', 'S52.500', true, 'none', '04', '林芳', '6222085776238289455', '102265000014', '', '', 114898, 20000, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250304000001S may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250304000001S 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', '', '9999-12-31', '230600BF202507100000018-1', 'failed', '', 'posted', '', NULL, 3, 'emergency', NULL, true, true, 0, '', false, NULL),
	('230600SB20250613000001T', '230600', '2025-06-13', 'awaiting_parcel', '2025-07-07', 2, '\x1286cdd0c4e5cca79ab6bae40b383aa1f2067d983c0b2835d4860be510818bca', 0, '', '230600002202506130000031', 11, '390', '2025-06-13 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '2025-08-06', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '428b028be46648643803901fbb8fa3c19043ccb4a090fdb359ff1789de819feb', 7, 8, '', 'outpatient', '11', '2025-05-17', '2025-05-17', 'E11.900', false, 'none', '03', '刘强勇', '6222081219377612868', '102265000014', '', '', 38522, NULL, '', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000003A may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000003A 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', false, false, 0, '', '', '', '2025-07-25', '9999-12-31', '2025-07-07', '', '9999-12-31', '', '', '', '', '', NULL, NULL, '', NULL, false, false, 0, '', false, NULL),
	('230600SB20250429000001T', '230600', '2025-04-29', 'paid', '2025-07-10', 8, '\x7e2fe84cb4e9ed3ab2358a1b958be9e6b0a8f385f429940f621632ddbc814822', 0, '', '230600002202504290000005', 8, '310', '2025-04-29 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '2c4247b2d28b0e21ca9a1c61fe8c8a97be4f03279e742329fcabb4fa21bef80b', 3, 4, '', 'outpatient', '11', '2025-03-29', '2025-03-29', 'E11.900', false, 'none', '03', '杨艳涛', '6222082253883822975', '102265000014', '', '', 298278, 63757, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000034 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000034 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-16', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000026-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 2, 'temporary', 8, true, true, 0, '', false, NULL),
	('230600SB202505220000016', '230600', '2025-05-22', 'review', '2025-07-08', 4, '\xcb12ce0a98c83a2a809ba55753b6c2808b345a61ebd9343b0db94feba5949698', 0, '', '230600002202505220000034', 12, '390', '2025-05-22 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-07-04', false, '2026-08-15', 'ffdf3879058830d4ac9333465edb9a3228c688b8981c9fd87648c43a496d0b6b', 8, 6, '', 'outpatient', '11', '2025-05-13', '2025-05-13', 'E11.900', false, 'none', '03', '黄兰艳', '6222087331412579657', '102265000014', '', '', 47016, 12224, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250305000001B may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250305000001B 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-07-04', '2025-08-05', '9999-12-31', '', '9999-12-31', '', '', '', 'done', '', NULL, 6, 'none', NULL, true, false, 0, '', false, NULL),
	('230600SB20250412000001Y', '230600', '2025-04-12', 'approval', '2025-07-09', 5, '\x306a9a9c9f4b8db0aed2fd2940233d99e64b74eba4f52be38793ea470d7c304e', 0, '', '230600002202504120000018', 4, '310', '2025-04-12 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","出院小结"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-05-27', false, '2026-08-15', 'adb90dc987a9890fd7b333de3ace31aafbc99af0d693358a9eeba7e237e1f5ee', 6, 12, '', 'inpatient', '21', '2025-03-26', '2025-04-05', 'I10.x00', false, 'none', '03', '刘超超', '6222086245117643504', '102265000014', '', '', 271776, 80945, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000018 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000018 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-05-27', '2025-08-05', '9999-12-31', '', '9999-12-31', '', '', '', 'done', '', NULL, 1, 'temporary', 4, true, true, 0, '', false, NULL),
	('230600SB20250517000002R', '230600', '2025-05-17', 'paid', '2025-07-10', 8, '\xab3bf457bd00d7fb775379bb9a88ef88a6c2a46e9eb085eb0ad277fbe580cb8c', 0, '', '230600002202505170000009', 9, '310', '2025-05-17 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'f0b706062b1c2b6a683186c5f760324879a7af574be2556183bc3dbcb713cf5f', 5, 7, '', 'outpatient', '11', '2025-05-10', '2025-05-10', 'I10.x00', false, 'none', '03', '马志强', '6222086220931578541', '102265000014', '', '', 79725, 0, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000026 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000026 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000042-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 5, 'long_term', 6, true, true, 0, '', false, NULL),
	('230600SB20250517000001T', '230600', '2025-05-17', 'paid', '2025-07-10', 8, '\x0e4201c7b0fa4ee1bf20566c0ec17ffc2ee5b767e297b9bccfe7bdd7e70efcfc', 0, '', '230600002202505170000007', 19, '310', '2025-05-17 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","急诊诊断证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '3b696865216929552c51eed1a1387f4281c46df1b6ba19870f69e7d7c17d93c8', 4, 3, '', 'emergency', '1301', '2025-04-17', '2025-04-17', 'I10.x00', true, 'none', '04', '陈国艳', '6222080076313355114', '102265000014', '', '', 186390, 17272, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000001E may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000001E 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000034-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 4, 'emergency', NULL, true, true, 0, '', false, NULL);
INSERT INTO public.entitlement VALUES
	('230600MT20250708000001H', '230600', '2025-07-08', 'active', '2026-08-15', 3, '\xa27632ee1a85021e40efe9ef997f291a39517de2b23eab2d5413a7fde120251f', 0, '', 1, 1, '310', '2025-07-08 01:50:31+00', 'os:root', '', 'M01600', '', '["H23060000001"]', '[{"dated_on":"2025-06-20","hospital":"H23060000001","level":"02","paper":"门诊病历"}]', '[]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-07-08', '9999-12-31', 'reviewer', '符合', NULL, '');
INSERT INTO public.entry VALUES
	(1, 3, '', '230600', '310100', 'fund', 'payable', 63757, 'approve', '', '2025-07-09', '2025-07-09 01:50:32.458106+00'),
	(2, 1, '', '230600', '390100', 'fund', 'payable', 20000, 'approve', '', '2025-07-09', '2025-07-09 01:50:32.567257+00'),
	(3, 4, '', '230600', '310100', 'fund', 'payable', 17272, 'approve', '', '2025-07-09', '2025-07-09 01:50:32.66666+00'),
	(4, 1, '', '230600', '390100', 'payable', 'bank', 20000, 'send', '230600BF202507100000018-1', '2025-07-10', '2025-07-10 01:50:33.150003+00'),
	(5, 3, '', '230600', '310100', 'payable', 'bank', 63757, 'send', '230600BF202507100000026-1', '2025-07-10', '2025-07-10 01:50:33.150003+00'),
	(6, 4, '', '230600', '310100', 'payable', 'bank', 17272, 'send', '230600BF202507100000034-1', '2025-07-10', '2025-07-10 01:50:33.150003+00'),
	(7, 1, '', '230600', '390100', 'bank', 'back', 20000, 'fail', '230600BF202507100000018-1', '2025-07-10', '2025-07-10 01:50:33.33186+00'),
	(8, 3, '', '230600', '310100', 'bank', 'paid', 63757, 'confirm', '230600BF202507100000026-1', '2025-07-10', '2025-07-10 01:50:33.33186+00'),
	(9, 4, '', '230600', '310100', 'bank', 'paid', 17272, 'confirm', '230600BF202507100000034-1', '2025-07-10', '2025-07-10 01:50:33.33186+00'),
	(10, 3, '', '230600', '310100', 'paid', 'recoverable', 2000, 'decide', '230600ZH20250710000001A', '2025-07-10', '2025-07-10 01:50:33.490619+00');
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
	('230600BA20250304000001S', '230600', '2025-03-04', 'returned', '2025-07-07', 2, '\x7c6a88998210abf6aa3f985351b2a24d8e1ab31483c53a6f09a94788a1efeaca', 0, '', '230600001202503040000450', 13, '390', '2025-03-04 04:00:00+00', 'local_window', '13918243075', NULL, '["身份证件","居住证明"]', '["身份证件"]', '[]', '2025-07-28', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '1a02a272dfc3b563466c7d85a6ad5766f28f0b0bf7ea1d248cb8bd108c553e42', 5, 'long_term_resident', '210200', '2025-03-04', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-04', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250304000002Q', '230600', '2025-03-04', 'rejected', '2025-07-07', 2, '\x4aa1bd99d3ae10f5a30698848a963021f3950d9b5da1df7e769bfbfbe91707a9', 0, '', '230600001202503040000001', 6, '390', '2025-03-04 02:40:00+00', 'local_online', '13990365896', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '0b464ec093594d7f5da73e58fe9b4595e5db95d8ef7bb12765516dc04003f624', 9, 'other_temporary', '440100', '2025-03-11', '2025-09-11', '2025-09-11', '', false, false, true, false, NULL, '2025-03-04', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503030000026', '230600', '2025-03-03', 'active', '2025-07-08', 3, '\x3048d772ab2b243813a93a1c0e991c26e98d776dc08e2ce0af8e45407c6d4bbd', 0, '', '230600001202503030000467', 9, '310', '2025-03-03 11:33:00+00', 'national_fast', '13926728762', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'eba9b230ebc8f215707eae6be48d2e673af1c1d472838928ec343c1ee1fbe402', 6, 'long_term_resident', '440100', '2025-03-03', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA20250303000005Z', '230600', '2025-03-03', 'active', '2025-07-08', 3, '\x7f049a21c62f0f71fa88f8713bfa2abcdbcd7dc6c75f5a6bfe47a0ce619f91b3', 0, '', '230600001202503030000003', 18, '390', '2025-03-03 07:10:00+00', 'national_fast', '13902808204', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '8b3f69d90d75963f8726b2c899838d64e5c4b20dc99219b929305598f55a0f12', 11, 'long_term_resident', '220100', '2025-03-03', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202503050000037', '230600', '2025-03-05', 'active', '2026-08-15', 3, '\x3075395c5cf1c62a8198763b38762e25a8ed2d8bb4fb6ce8acb02660a4718465', 0, '', '230600001202503050000006', 5, '310', '2025-03-05 06:11:00+00', 'national_self', '13996428454', NULL, '["身份证件","派出证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'c09fb537e1040106c0d0efb326908f53736505a3ca4eba5982643a9b26ac9dd3', 14, 'stationed_worker', '210200', '2025-03-05', '9999-12-31', '9999-12-31', '', false, true, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '2026-08-15', ''),
	('230600BA202503030000018', '230600', '2025-03-03', 'expired', '2026-08-15', 5, '\xc74c97e926d8c3a31957659adb504fac93b65f9592f6f60aec2e3ee650da04f8', 0, '', '230600001202503030000138', 4, '310', '2025-03-03 04:39:00+00', 'local_online', '13800000000', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '80c5141061a4b052e271a87635c6950e69e402d17e476b132024a6fc3b123505', 4, 'other_temporary', '230100', '2025-03-03', '2025-09-03', '2025-09-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202503030000042', '230600', '2025-03-03', 'expired', '2026-08-15', 4, '\x6da01b9c7f711a434cd1cd53b0e34152f0794098317a9b1b0f872ea87a3206c8', 0, '', '230600001202503030000002', 14, '390', '2025-03-03 11:58:00+00', 'local_window', '13926862336', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '6e78557c23783176e9708429568027d36dded4ca8e9c119220dd1b8129bcaa60', 10, 'other_temporary', '440300', '2025-03-03', '2025-09-03', '2025-09-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA20250307000001E', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x7cc32ea4309508967de9bc181d730572fc5f87d45ef265647b8fdd411cfc7cd6', 0, '', '230600001202503070000070', 19, '310', '2025-03-07 09:05:00+00', 'national_fast', '13945273099', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', '85054b1fa9f2303718f46bf037702e1dd771ffdf424ea817d148241e31272d98', 2, 'other_temporary', '110100', '2025-03-14', '2025-09-14', '2025-09-14', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000003A', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x35bbff0cd629b0ed07eb7290d2c9bf9b106cb62038c6fe24468a3de886a8a646', 0, '', '230600001202503070000806', 11, '390', '2025-03-07 06:56:00+00', 'local_online', '13941172016', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'f0cc07ba630ddd4f2d03d6fcdaefbfe6a849c9b0645d49542e34c42f65c3c2f7', 7, 'other_temporary', '440100', '2025-03-10', '2026-03-10', '2026-03-10', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503050000029', '230600', '2025-03-05', 'submitted', '2025-03-05', 1, '\xb8e520a0abef1d5b752eacb12254c39293fcedadd46b56bd5f716056f37ea963', 0, '', '230600001202503050000005', 15, '390', '2025-03-05 03:43:00+00', 'local_online', '13975475091', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-07', false, '2026-08-15', '661651d273fda4427c8010580c8c0481a4128afbcb0b8d340a2040628a3d0d77', 13, 'long_term_resident', '460200', '2025-03-12', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250305000001B', '230600', '2025-03-05', 'submitted', '2025-03-05', 1, '\x7ed210609a15dff711ecbd9b9081840a8451a4f9f4021b6bf44ebb76a5468662', 0, '', '230600001202503050000048', 12, '390', '2025-03-05 01:20:00+00', 'local_online', '13959216058', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-07', false, '2026-08-15', 'ec9aaf9e281543d21cc016364e542e9382a2d3c631f5bbe1fcfb01adc3591146', 1, 'long_term_resident', '440100', '2025-03-06', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503070000048', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\xd0b31b49ad68628c3b6e95426978105c364da843b25f615d6284135391d7e2c9', 0, '', '230600001202503070000004', 10, '310', '2025-03-07 07:26:00+00', 'hospital', '13915371089', NULL, '["身份证件","转诊转院证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'd0eb245a32433553922fb0ec864861c3acb3436dea6d6a22510117d5c9ce75ff', 12, 'referral', '460200', '2025-03-07', '2025-09-07', '2025-09-07', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000002C', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x71bda67adaef0e7c34a0d84b1d347e3f034664d25b8e0db7316612eef1c7ace4', 0, '', '230600001202503070000091', 3, '310', '2025-03-07 06:38:00+00', 'local_online', '13991435733', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'ae050b9460d6cfae4b8960ab2c088a812933f7ca9333deb7d46206f71bea55f7', 3, 'long_term_resident', '440100', '2025-03-08', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202507080000014', '230600', '2025-07-08', 'expired', '2026-08-15', 4, '\x52447c1eb1e32c40327a3485dc7202c5fc59e39f66c881f7db867ea2eb07fd62', 0, '', NULL, 1, '310', '2025-07-08 01:50:31+00', 'hospital', '', NULL, '["身份证件","转诊转院证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '13d8f708ca861c00fd640d39a79b8e3e376a3484b16bac780a6f8e4c5a81c7fc', 1001, 'referral', '110100', '2025-07-08', '2026-01-08', '2026-01-08', '', false, true, true, false, NULL, '2025-07-08', '9999-12-31', '9999-12-31', '', '2026-08-15', ''),
	('230600BA202503030000034', '230600', '2025-03-03', 'expired', '2026-08-15', 4, '\xdc8656a7e27d12220084121d80aef28642398f14ed8d1d16127f39a892d74fc2', 0, '', '230600001202503030000858', 8, '310', '2025-03-03 10:48:00+00', 'national_fast', '13941303895', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '4ffeb7d1586180daabd1b4abdee9738abee32cd5de6a287cb427e952f1411958', 8, 'other_temporary', '310100', '2025-03-03', '2026-03-03', '2026-03-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', '');
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
INSERT INTO public.look VALUES
	(1, 'os:root', '2025-07-07', 1, '2025-07-07 01:50:31.04762+00', 'search', 'cases kind=filings state=submitted', '', NULL, '', 'admin,applicant,approver,auditor,cashier,intake,reviewer', 'root', '\x', '\xf8dcf6eaf11588d7f8c44c41ac2398b7435d8f49f8aa46a5c1dd89bce938f5dc'),
	(2, 'os:root', '2025-07-08', 1, '2025-07-08 01:50:31.242791+00', 'search', 'cases kind=filings state=active', '', NULL, '', 'admin,applicant,approver,auditor,cashier,intake,reviewer', 'root', '\x', '\x348fa975b282fc1aa44e69fec9e052c50f289573b29c0608a12fde03b86c7d39'),
	(3, 'os:root', '2025-07-08', 2, '2025-07-08 01:50:31.450677+00', 'search', 'cases kind=claims state=awaiting_parcel', '', NULL, '', 'admin,applicant,approver,auditor,cashier,intake,reviewer', 'root', '\x348fa975b282fc1aa44e69fec9e052c50f289573b29c0608a12fde03b86c7d39', '\xacb9762a95a5f0bcc45c12f02eeb6a0b91acabb8ba6b299c739054f94288adb3'),
	(4, 'os:root', '2025-07-09', 1, '2025-07-09 01:50:32.388846+00', 'search', 'cases kind=claims state=recheck', '', NULL, '', 'admin,applicant,approver,auditor,cashier,intake,reviewer', 'root', '\x', '\x6785d5248c36b7684f5c1af63a608048244038cea3b2e8536a76abcc8f2cd45d'),
	(5, 'os:root', '2025-07-09', 2, '2025-07-09 01:50:32.425547+00', 'search', 'cases kind=claims state=approval', '', NULL, '', 'admin,applicant,approver,auditor,cashier,intake,reviewer', 'root', '\x6785d5248c36b7684f5c1af63a608048244038cea3b2e8536a76abcc8f2cd45d', '\xeaec57a09014f800182cc51b8516714543876beccb2b8167a57e7d62d7368857'),
	(6, 'os:root', '2025-07-10', 1, '2025-07-10 01:50:33.426163+00', 'search', 'cases kind=claims state=paid', '', NULL, '', 'admin,applicant,approver,auditor,cashier,intake,reviewer', 'root', '\x', '\x6f193a3a3871f1edd438e147d3845847365bd764040a5b22b4acbe7483da400e'),
	(7, 'os:root', '2025-07-11', 1, '2025-07-11 01:50:33.556084+00', 'search', 'cases kind=claims state=withdrawn', '', NULL, '', 'admin,applicant,approver,auditor,cashier,intake,reviewer', 'root', '\x', '\xf522dda09b3b0506314fc83f3ea545d3219be9308f13e74cc4c9a3ba8d29fb42');
INSERT INTO public.move_202507 VALUES
	('filing', 1, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 01:50:30.733381+00', '', '{"file":"filings.csv","row":2}', NULL, '\x18155e586d890a14315ac444a8873fdc', '\x00d4f7e503d6bac9425537d44f9cb5b3cc98702f750c520d250579d64cb1f0ca', '\x', '\x7ed210609a15dff711ecbd9b9081840a8451a4f9f4021b6bf44ebb76a5468662'),
	('filing', 2, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 01:50:30.733381+00', '', '{"file":"filings.csv","row":3}', NULL, '\xfef42b0624701c058b14466f40d66dc9', '\xfa0e05f79de0ebd32806d555123ddd0f14be4ae0682a5ee20761c9fd5ede6a0f', '\x', '\x7cc32ea4309508967de9bc181d730572fc5f87d45ef265647b8fdd411cfc7cd6'),
	('filing', 3, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 01:50:30.733381+00', '', '{"file":"filings.csv","row":4}', NULL, '\xeae6286babe7d59a60d25f2e91b77732', '\xe32c113b542654af4ff798d185c37a1594a303721d95ccae5a6b53b95598eac2', '\x', '\x71bda67adaef0e7c34a0d84b1d347e3f034664d25b8e0db7316612eef1c7ace4'),
	('filing', 4, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 01:50:30.733381+00', '', '{"file":"filings.csv","row":5}', NULL, '\xd35f470f6bbe00654e7452a2e376864b', '\x0dcbb1364f67e881cf5f58744f4818cbb0d8612b15d1365fb1374ecaa231b14c', '\x', '\xfc5bdf1cc2cfa050911eb210127f929d65a3f561d6fc92b11b0051fda7fa7a30'),
	('filing', 5, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 01:50:30.733381+00', '', '{"file":"filings.csv","row":6}', NULL, '\xd5ea24bd31ea3e78766ddbed55d9c903', '\x8c6a03eb484ebc4ccd75f8b34f0f4ca8a765f976ff6e4cca54b0d2ac1b353705', '\x', '\xae3697caa5851dbb9165b343cf65882033f4d1adc1078636b0b0e307e861fa9b'),
	('filing', 6, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 01:50:30.733381+00', '', '{"file":"filings.csv","row":7}', NULL, '\x729c6607c15a46e978961b9aae1d4e36', '\x72856d49da11e259ec9a13fc0ff1ecfa805eda9aec7e383ff4637b02fe5c0da1', '\x', '\x6e47148bbc9377c9ee35dff6e65c4ff3aecd1def5f3a2f447a26393bfe2fa250'),
	('filing', 7, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 01:50:30.733381+00', '', '{"file":"filings.csv","row":8}', NULL, '\x4b4c8a8477827fbb56ad948e84145747', '\x8255b454335c5fc8d0a4ba332694432465f03bbb3f2b45da0edbc3c89ab42054', '\x', '\x35bbff0cd629b0ed07eb7290d2c9bf9b106cb62038c6fe24468a3de886a8a646'),
	('filing', 8, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 01:50:30.733381+00', '', '{"file":"filings.csv","row":9}', NULL, '\x195a4e86ef10c54c2c9399b6ac0c8624', '\x23622213d1ba4e6af06b994b92d2e760feaefea72dd63c0a0e87738b171b1b79', '\x', '\x66fd91559ead6ec7794913ca1d83484664e3d37f1ece55fb6760852c23a150c7'),
	('filing', 9, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 01:50:30.733381+00', '', '{"file":"filings.csv","row":10}', NULL, '\x3b52143fd7dce460a919475302d7a3af', '\xac6e29a4d1a467ab43502a159e44279c0116990f83eac51b1a283205f1a4370a', '\x', '\xce5bde118106c86bec20e96af42227c39c972517c7f3e31fa415e0c7345b3886'),
	('filing', 10, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 01:50:30.733381+00', '', '{"file":"filings.csv","row":11}', NULL, '\x45a376c769ff2a37eeab3d9e6ef63d9e', '\xd502fdde5017cd02c1aa08fe0021cc7bbf8a4f8b6e2a58f6912a8e130be91e30', '\x', '\x0020b71bdec4e3e983d05094ffb01195b285f643298f763e42692019c6514654'),
	('filing', 11, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 01:50:30.733381+00', '', '{"file":"filings.csv","row":12}', NULL, '\x9c06891898d0563ef28ee9c443025484', '\x5312b0f7c146fb71cd2c2dcd0457b7f48aa945dc4db3ab535acf272d6c38fb64', '\x', '\x92b23c64236e5c6853ae940ff9c11e012fca9d68934f1f004dc456bbd415c2a1'),
	('filing', 12, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 01:50:30.733381+00', '', '{"file":"filings.csv","row":13}', NULL, '\x448cae7ef3a3571d376e2ede0bc74edb', '\xef3afcccd9c82c730f9af3058c32d21bb98f516d01e77afbf4c0d092d2039380', '\x', '\xd0b31b49ad68628c3b6e95426978105c364da843b25f615d6284135391d7e2c9'),
	('filing', 13, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 01:50:30.733381+00', '', '{"file":"filings.csv","row":14}', NULL, '\xbb005c844de65969cab1f2a140bc75ba', '\x06d4c4e79f909b71c649c15b86b42456fd42b067b81a07012c1709820650ddaa', '\x', '\xb8e520a0abef1d5b752eacb12254c39293fcedadd46b56bd5f716056f37ea963'),
	('filing', 14, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-07 01:50:30.733381+00', '', '{"file":"filings.csv","row":15}', NULL, '\x02543357433d5d665086ab86504cb777', '\x1a9416e8eb4d6e3a36386546bbfc675ffe76040bba74afc26d64104561d7bc98', '\x', '\x546fd1d4b0621e49dadbb297d28b4bc74a946c89b39d1a9cc4579fde82ab7c76'),
	('claim', 1, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 01:50:30.753384+00', '', '{"file":"claims.jsonl","row":1}', NULL, '\x347fbce3fda7c31c99f42f7975ff3b05', '\x49f387adfc612261eea67f13e2a2ac9cd8f9b80588692e013d260ec29d754fed', '\x', '\xc5c428880d88cb7328371f6a36b91decccd52c77181c15f82003b0c13d8b0db3'),
	('claim', 3, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 01:50:30.753384+00', '', '{"file":"claims.jsonl","row":3}', NULL, '\xc73f98cbf8a34df25f391e16271102c3', '\x7c386eb517358ef8526504a18d1a436ba95c1e8e246c031c6bfd9249e44ce807', '\x', '\x6b03f2d3b408631cb7955322d28bf2ba6575b4d4621e8949e197263ebad2af04'),
	('claim', 4, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 01:50:30.753384+00', '', '{"file":"claims.jsonl","row":4}', NULL, '\xbd84e2e3290e7e58cfc48001f4d70056', '\x7efb56ec29dae8baf82bb67c5b8de1d5db7466a496211f0b7f92c948c6fd010e', '\x', '\xd39fe651a66800a1bd1a072d94d38da2f83314560252fb31c8cc2c6530c66d9d'),
	('claim', 5, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 01:50:30.753384+00', '', '{"file":"claims.jsonl","row":5}', NULL, '\x905ce04b7fc869a722fb3e63aba2000a', '\x7555bde8855faa978acd872c3891cb721f5b0c7554b01e10016cdd1d8ed600b3', '\x', '\x90e689d295d241adb3e0e6f6f35ff4bfce354e46980b4e385b909ffd252f3652'),
	('claim', 6, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 01:50:30.753384+00', '', '{"file":"claims.jsonl","row":6}', NULL, '\x9a63daae4e7f5e2cf386f19bb9586b93', '\x27e16cefd6b755b602706b96133bce6418fe5da6dc9746d89fa51fa0ca9dbe23', '\x', '\x830161f258079a9e0a3163083a754b9b1e8d6eb98142a22d916f18ba7373ad4d'),
	('claim', 7, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 01:50:30.753384+00', '', '{"file":"claims.jsonl","row":7}', NULL, '\x038dbc30bbc97bc3e7ea9a9fd139d5d5', '\x35f88257b350eecddb71c55f0f0d62c7a754127bcafd74bc8fc06c3776750145', '\x', '\x49bcf3bf0b15bcc6e772c7274c8e6ebaffeaa891daa9332d42c539ea486c3c36'),
	('claim', 8, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-07 01:50:30.753384+00', '', '{"file":"claims.jsonl","row":8}', NULL, '\x0d29bdf37c30bd683b5350cce1325d0b', '\xfe35e1a6145a47559ac52b1e6f971c7ff6f974045731f803ccf8beee806a0f9e', '\x', '\x3fd36a65d9a02450b181d823cf14c1be37f1abc37890950a1b7239359842d6eb'),
	('claim', 1, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 01:50:30.972885+00', '', '{}', 1, NULL, NULL, '\xc5c428880d88cb7328371f6a36b91decccd52c77181c15f82003b0c13d8b0db3', '\xdf4bc3db5434a9817a9a4e51cbad13940590f9749787bc94b050925951e893b6'),
	('claim', 3, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 01:50:30.972885+00', '', '{}', 1, NULL, NULL, '\x6b03f2d3b408631cb7955322d28bf2ba6575b4d4621e8949e197263ebad2af04', '\x5a34beedca8a8e7380b164dcadfbccad854097dbdf7f965ff25c3adcb696199b'),
	('claim', 4, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 01:50:30.972885+00', '', '{}', 1, NULL, NULL, '\xd39fe651a66800a1bd1a072d94d38da2f83314560252fb31c8cc2c6530c66d9d', '\x74ffbb7d3340411a6446881b349ed58bf6a74567075a588a74647749c9963355'),
	('claim', 5, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 01:50:30.972885+00', '', '{}', 1, NULL, NULL, '\x90e689d295d241adb3e0e6f6f35ff4bfce354e46980b4e385b909ffd252f3652', '\x46d09ecb402c67680cc3a1b4c13e1303564a3617deb2f84b68995b2d2d4b41ba'),
	('claim', 6, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 01:50:30.972885+00', '', '{}', 1, NULL, NULL, '\x830161f258079a9e0a3163083a754b9b1e8d6eb98142a22d916f18ba7373ad4d', '\x9edb20b94c1ffc476dce10a7aeb30f1391504f43660935d8c4ce12be3fcb3d1f'),
	('claim', 7, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 01:50:30.972885+00', '', '{}', 1, NULL, NULL, '\x49bcf3bf0b15bcc6e772c7274c8e6ebaffeaa891daa9332d42c539ea486c3c36', '\x1286cdd0c4e5cca79ab6bae40b383aa1f2067d983c0b2835d4860be510818bca'),
	('claim', 8, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-07 01:50:30.972885+00', '', '{}', 1, NULL, NULL, '\x3fd36a65d9a02450b181d823cf14c1be37f1abc37890950a1b7239359842d6eb', '\x5f784299932729a98b1d11bfd8732629385458f60af1658fb8b09e7fff30c567'),
	('filing', 4, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 01:50:31.064959+00', '', '{}', NULL, NULL, NULL, '\xfc5bdf1cc2cfa050911eb210127f929d65a3f561d6fc92b11b0051fda7fa7a30', '\xb2b8868c1c9b0cca7cec012f36f5a9b976401e678e06381cba257b51071d1419'),
	('filing', 6, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 01:50:31.090713+00', '', '{}', NULL, NULL, NULL, '\x6e47148bbc9377c9ee35dff6e65c4ff3aecd1def5f3a2f447a26393bfe2fa250', '\x7e02f03e359e66a9128a7b59028d60f50bb514b6baf0913e07011010f751a121'),
	('filing', 8, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 01:50:31.109868+00', '', '{}', NULL, NULL, NULL, '\x66fd91559ead6ec7794913ca1d83484664e3d37f1ece55fb6760852c23a150c7', '\x0acad72f64ad80dc6d21a2f2a55f1c9c99c75932c3ad43d5d4138dbfaec60f94'),
	('filing', 10, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 01:50:31.127878+00', '', '{}', NULL, NULL, NULL, '\x0020b71bdec4e3e983d05094ffb01195b285f643298f763e42692019c6514654', '\x1f5f99d103e5cc09fdd2b20ae0ba923798570627fcdeb32e293672b7d47d547e'),
	('filing', 11, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-07 01:50:31.145485+00', '', '{}', NULL, NULL, NULL, '\x92b23c64236e5c6853ae940ff9c11e012fca9d68934f1f004dc456bbd415c2a1', '\x3463c9391532a556ff313ad1bb9d145dca507621fb9036af49d8b801f9b88af9'),
	('filing', 5, 2, '2025-07-07', '230600', 'return_for_correction', 'submitted', 'returned', 'intake', NULL, '2025-07-07 01:50:31.163129+00', '', '{"missing":["身份证件"]}', NULL, '\x16f0d5ad457ce913da18655e0e050a0c', '\xee2a00088163515617d364ba78795bdd3c9fd7bf6a09038fd55e623e03128a9f', '\xae3697caa5851dbb9165b343cf65882033f4d1adc1078636b0b0e307e861fa9b', '\x7c6a88998210abf6aa3f985351b2a24d8e1ab31483c53a6f09a94788a1efeaca'),
	('filing', 9, 2, '2025-07-07', '230600', 'reject', 'submitted', 'rejected', 'intake', NULL, '2025-07-07 01:50:31.184762+00', '不符合《异地就医备案实用手册》的类型', '{"second":"reviewer","second_trusted":true}', NULL, '\xe2c99b1af50b35d92cf667aa5af113e8', '\xef4277a69fc318044b89b5f19bfc2cababb0a15ef2d717502bb575c7dcecb384', '\xce5bde118106c86bec20e96af42227c39c972517c7f3e31fa415e0c7345b3886', '\x4aa1bd99d3ae10f5a30698848a963021f3950d9b5da1df7e769bfbfbe91707a9'),
	('filing', 4, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 01:50:31.215266+00', '', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\xb2b8868c1c9b0cca7cec012f36f5a9b976401e678e06381cba257b51071d1419', '\x71f175c4260f2fad25b05227f5e5fde51f32c23ee833da823598c050d3204f11'),
	('filing', 6, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 01:50:31.215266+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x7e02f03e359e66a9128a7b59028d60f50bb514b6baf0913e07011010f751a121', '\x3048d772ab2b243813a93a1c0e991c26e98d776dc08e2ce0af8e45407c6d4bbd'),
	('filing', 8, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 01:50:31.215266+00', '', '{"ends_on":"2026-03-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x0acad72f64ad80dc6d21a2f2a55f1c9c99c75932c3ad43d5d4138dbfaec60f94', '\x0abdedfb061225c5535b7550bb8ff75c78b1178a8b908b1597934d85bda9cc96'),
	('filing', 10, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 01:50:31.215266+00', '', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x1f5f99d103e5cc09fdd2b20ae0ba923798570627fcdeb32e293672b7d47d547e', '\x610fa4028a8e47b49939dd2ef421144f98e150e247d1ae9611cd980eb91c7ec1'),
	('filing', 11, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-08 01:50:31.215266+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x3463c9391532a556ff313ad1bb9d145dca507621fb9036af49d8b801f9b88af9', '\x7f049a21c62f0f71fa88f8713bfa2abcdbcd7dc6c75f5a6bfe47a0ce619f91b3'),
	('filing', 4, 4, '2025-07-08', '230600', 'amend', 'active', 'active', 'applicant', NULL, '2025-07-08 01:50:31.258067+00', '', '{"before":{"phone":"13924771213"},"phone":"13800000000"}', NULL, '\x6ee776d87b9f6753dcef939cbe7c10b3', '\xa4cedc55e3976814f90dd86d7eb01191e60546195b1fe8302c419fb43410565f', '\x71f175c4260f2fad25b05227f5e5fde51f32c23ee833da823598c050d3204f11', '\x1336c5d64d6d6af3b12945265e6d765bd67a0bb16e79c8500d51b440ac627c2c'),
	('referral', 1, 1, '2025-07-08', '230600', 'created', '', 'requested', 'doctor', NULL, '2025-07-08 01:50:31.298518+00', '', '{}', NULL, NULL, NULL, '\x', '\x2cc19891a75fadbcb4a106d5f5339977bcae70114ccb2b9a349db704ec5dcf2f'),
	('filing', 1001, 1, '2025-07-08', '230600', 'created', '', 'submitted', 'head', NULL, '2025-07-08 01:50:31.331146+00', '', '{}', NULL, NULL, NULL, '\x', '\x70a38069c4beb1b871b593d1bc5ad533b3284f9333880519540e19b27b4cd4d3'),
	('filing', 1001, 2, '2025-07-08', '230600', 'review', 'submitted', 'reviewed', 'system', NULL, '2025-07-08 01:50:31.344408+00', '230600ZZ20250708000001C', '{"channel":"hospital","promise":false}', NULL, '\x76cdde7f9a611abc7b81a914f123ea59', '\x047527c9f1f7602be5a93ca97958249c6f7dbf05b6727575b5306525d0c8342c', '\x70a38069c4beb1b871b593d1bc5ad533b3284f9333880519540e19b27b4cd4d3', '\xfa4427123a8b2ee80a808dfb70c351043eb77e969ae4cef4036822042fffaf7e'),
	('referral', 1, 2, '2025-07-08', '230600', 'agree', 'requested', 'agreed', 'head', NULL, '2025-07-08 01:50:31.348708+00', '', '{"filing_no":"230600BA202507080000014","opinion":"同意"}', NULL, '\x7fc67157b61978b16eff53e519a05c6c', '\xa0e6f29e575c97c24e6d338efd91279e20df72033935732f664f3cc9f8a04e59', '\x2cc19891a75fadbcb4a106d5f5339977bcae70114ccb2b9a349db704ec5dcf2f', '\x16ef4ee54147b0164f8686c27f44cfe3dd890a1c2be5e851b3711331a2422395'),
	('entitlement', 1, 1, '2025-07-08', '230600', 'created', '', 'applied', 'os:root', NULL, '2025-07-08 01:50:31.400663+00', '', '{}', NULL, NULL, NULL, '\x', '\x89d00a15e16bc226a5113dafeede6cfc586c037f2b676b8d0d1df2ff142cf367'),
	('entitlement', 1, 2, '2025-07-08', '230600', 'assess', 'applied', 'assessed', 'reviewer', NULL, '2025-07-08 01:50:31.42259+00', '', '{"conclusion":"符合"}', NULL, '\x7b3b4963ddd5b4d502425eef970335e7', '\x658347766890cdbd5a44e980a0f55ad96650663e66bee7d9510eaf032ff9f3c0', '\x89d00a15e16bc226a5113dafeede6cfc586c037f2b676b8d0d1df2ff142cf367', '\xe91ed71b660fcdeae8ec1dfad43ff8951f0b9357f7dd331ffa1558cf92822cad'),
	('claim', 6, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 01:50:31.469088+00', '', '{"originals":1}', NULL, '\xb07ebf620ced0638f5c0833c20bf03c4', '\x2fd0f0c704fac6a152efdd0d14faa259a1dd70fc42a585af795bd79b45f40081', '\x9edb20b94c1ffc476dce10a7aeb30f1391504f43660935d8c4ce12be3fcb3d1f', '\x275cb69a16b69a8d9afd97e9ff4dc7a8d12459145b601f043a64ee683ba96f37'),
	('claim', 6, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 01:50:31.469088+00', '', '{"calc_why":"first","calculation_id":1,"payable":"809.45","situation":"temporary"}', NULL, NULL, NULL, '\x275cb69a16b69a8d9afd97e9ff4dc7a8d12459145b601f043a64ee683ba96f37', '\xe76f3f991eab621d8f050acd601396580413dfa0c2f9604c69bb3b1dc91a3c58'),
	('claim', 3, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 01:50:31.538706+00', '', '{"originals":1}', NULL, '\x9e3e534ed781c0734f551ae999ccaa3e', '\xa1026ab8610f5eb17fa32a122e0d656fdf64ac15dc4c5b95fc8c0906729ffaef', '\x5a34beedca8a8e7380b164dcadfbccad854097dbdf7f965ff25c3adcb696199b', '\xa7717d2c15bfd7f9e803f21d8684ce3dd00ec1f575a870d6d1bf80ce61d4d3a6'),
	('claim', 3, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 01:50:31.538706+00', '', '{"calc_why":"first","calculation_id":2,"payable":"637.57","situation":"temporary"}', NULL, NULL, NULL, '\xa7717d2c15bfd7f9e803f21d8684ce3dd00ec1f575a870d6d1bf80ce61d4d3a6', '\xf9d1f682012ac7c391f9452920a5bda367734b0d1ed2766d078f193c64d4f59c'),
	('claim', 1, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 01:50:31.588214+00', '', '{"originals":1}', NULL, '\x67eec2b62d123deefdb9499e958f7389', '\x8b3a99b755f38237d1845e47d90ca245ac167f6e729452baea9f7ce690ae658e', '\xdf4bc3db5434a9817a9a4e51cbad13940590f9749787bc94b050925951e893b6', '\x30f216136d844a7c16a31bf6166d182f24045a3733b5688655d61ab527bdf25b'),
	('claim', 1, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 01:50:31.588214+00', '', '{"calc_why":"first","calculation_id":3,"payable":"200.00","situation":"emergency"}', NULL, NULL, NULL, '\x30f216136d844a7c16a31bf6166d182f24045a3733b5688655d61ab527bdf25b', '\x908ee42867a3c1453ddc045fb7d19329f1373a43fbea46cf6d2e61483abd1801'),
	('claim', 4, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 01:50:31.640105+00', '', '{"originals":1}', NULL, '\xcff25f1b0e4ca16bbb331c456c8b33a9', '\x53b3d0a1e118d41d7a5df2f9ea62db0910b7c8b9a3d45092b29c38f651206064', '\x74ffbb7d3340411a6446881b349ed58bf6a74567075a588a74647749c9963355', '\x3cc713cb2b1e4991af59fe87975324ad799826a143a5bcf056e0b8b70f220d57'),
	('claim', 4, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 01:50:31.640105+00', '', '{"calc_why":"first","calculation_id":4,"payable":"172.72","situation":"emergency"}', NULL, NULL, NULL, '\x3cc713cb2b1e4991af59fe87975324ad799826a143a5bcf056e0b8b70f220d57', '\x62bcbe2ac6a2c248130a4d9a8b8036d4c339816221961ebf9596f83077c654f0'),
	('claim', 5, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 01:50:31.699965+00', '', '{"originals":1}', NULL, '\xa5f18069699f352c396000ed253c8f32', '\x25705c062d9472a13bf6457d6497524a71c0b30d60a97f3683159f3e327bb7ee', '\x46d09ecb402c67680cc3a1b4c13e1303564a3617deb2f84b68995b2d2d4b41ba', '\x1e8623a845c315180f609e4f6732ba904a90c6c866ced85ca515a4cd31fe6d57'),
	('claim', 5, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 01:50:31.699965+00', '', '{"calc_why":"first","calculation_id":5,"payable":"0.00","situation":"long_term"}', NULL, NULL, NULL, '\x1e8623a845c315180f609e4f6732ba904a90c6c866ced85ca515a4cd31fe6d57', '\x96748648f0ce42f36fa733f36abbeea0245faba50413ed3dc5d1159383cc4c1c'),
	('claim', 8, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-08 01:50:31.750484+00', '', '{"originals":1}', NULL, '\xcc65359ce52d87a99d5c8ab4c0c42445', '\xc9a492fa443ff83d425502107239434021a4928993157b2652acdd9655cbe2f1', '\x5f784299932729a98b1d11bfd8732629385458f60af1658fb8b09e7fff30c567', '\x95646b67b21b5ef0e4c7e46f74da4fbccaa73822875fa102ecd8004e5e7e5504'),
	('claim', 8, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-08 01:50:31.750484+00', '', '{"calc_why":"first","calculation_id":6,"payable":"122.24","situation":"none"}', NULL, NULL, NULL, '\x95646b67b21b5ef0e4c7e46f74da4fbccaa73822875fa102ecd8004e5e7e5504', '\xcb12ce0a98c83a2a809ba55753b6c2808b345a61ebd9343b0db94feba5949698'),
	('claim', 6, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 01:50:31.943904+00', '', '{}', NULL, NULL, NULL, '\xe76f3f991eab621d8f050acd601396580413dfa0c2f9604c69bb3b1dc91a3c58', '\x306a9a9c9f4b8db0aed2fd2940233d99e64b74eba4f52be38793ea470d7c304e'),
	('claim', 3, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 01:50:32.048743+00', '', '{}', NULL, NULL, NULL, '\xf9d1f682012ac7c391f9452920a5bda367734b0d1ed2766d078f193c64d4f59c', '\xc216ab02cf84b1619dab6eee28cec5391f2d8ff61a30b7ed67be30eb700b7437'),
	('claim', 1, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 01:50:32.131471+00', '', '{}', NULL, NULL, NULL, '\x908ee42867a3c1453ddc045fb7d19329f1373a43fbea46cf6d2e61483abd1801', '\xf5882df011082f864a4523f5785bad7fdbc33985347dce7d8a23a59619f4b3c9'),
	('claim', 4, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 01:50:32.210478+00', '', '{}', NULL, NULL, NULL, '\x62bcbe2ac6a2c248130a4d9a8b8036d4c339816221961ebf9596f83077c654f0', '\x5118b1eca19e7601f782bb55a5048ab0a97b702f47ab3706b8a345711225d0d6'),
	('claim', 5, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-09 01:50:32.301862+00', '', '{}', NULL, NULL, NULL, '\x96748648f0ce42f36fa733f36abbeea0245faba50413ed3dc5d1159383cc4c1c', '\x8f7371ae0480191fb3aab3e4e6e7be65c6cd6351c6b62dc34e997355fe3eeb60'),
	('claim', 3, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 01:50:32.458106+00', '', '{"calc_why":"","calculation_id":2,"disallowed":[],"payable":"637.57","situation":"temporary"}', NULL, '\x3237aeb6dfab2c724a94875eeed20b04', '\x136d74ea8ca200a22a84d02fde3df3c9b343ac58b8725e0eb50555c6205e08af', '\xc216ab02cf84b1619dab6eee28cec5391f2d8ff61a30b7ed67be30eb700b7437', '\x1a28841b62a3fd3836ee9972219fd5b63b60c100b7c6bf3f96635d3efa56215c'),
	('claim', 1, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 01:50:32.567257+00', '', '{"calc_why":"","calculation_id":3,"disallowed":[],"payable":"200.00","situation":"emergency"}', NULL, '\xfbf8ce88e3ae4c4404e5e666f363af38', '\x8ba92066282b29b7bf51e0ed47827e54cd070d43c6cd32673c5e5dd12df357ee', '\xf5882df011082f864a4523f5785bad7fdbc33985347dce7d8a23a59619f4b3c9', '\xfc5d2a70eb0065acb3679d84a100a043de5a3a6f102c3817552dc98d5cb21727'),
	('claim', 4, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 01:50:32.66666+00', '', '{"calc_why":"","calculation_id":4,"disallowed":[],"payable":"172.72","situation":"emergency"}', NULL, '\xff49033d68cea826743fb22d9631a691', '\xe3687ebc88cef828b3a8d3d5f19ca7335faa96bbeb43d0a4bf3a87ac574f573a', '\x5118b1eca19e7601f782bb55a5048ab0a97b702f47ab3706b8a345711225d0d6', '\x6e889425ebc50820a39eb15f32d7b168b229bcaf6eae3621b264d1ea9e80a295'),
	('claim', 5, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-09 01:50:32.759318+00', '', '{"calc_why":"","calculation_id":5,"disallowed":[],"payable":"0.00","situation":"long_term"}', NULL, '\xdceb66e302b95d5b4859f6c8f4565073', '\x767f1098d918c280cc5a415c7699d0a86cc476a3485fbd45ffb33607e9e81eb9', '\x8f7371ae0480191fb3aab3e4e6e7be65c6cd6351c6b62dc34e997355fe3eeb60', '\x403eac205c6d4d3f6b9f4af0938414a7a2b9d39c27dc22b9ab16354878f15b61'),
	('payout', 1, 1, '2025-07-10', '230600', 'draft', '', 'drafted', 'system', NULL, '2025-07-10 01:50:32.871202+00', '', '{"items":4,"plan_hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}', NULL, '\x337e21b970fbceeace4bf7b846dc6874', '\x9f0afd6dc07ccfd34336e5556a169ffd17ecfc8fd6dd947ab743c980a0a6f94a', '\x', '\x0c7e89174ff4d794c2cb0b1d9b9e4985a4fed656eff3725f15c498c25d28b1f2'),
	('payment', 1, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 01:50:32.871202+00', '', '{}', NULL, NULL, NULL, '\x', '\x74616f530980975669a2248cea4962fdd0832a78dfa2f42dcf996f6d5080da18'),
	('payment', 2, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 01:50:32.871202+00', '', '{}', NULL, NULL, NULL, '\x', '\x964ce7e205377a4a217cc79a6b8bbbd1fb9f89576b766e4e788f7b31aa14c562'),
	('payment', 3, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 01:50:32.871202+00', '', '{}', NULL, NULL, NULL, '\x', '\x536f5139c8fc979a8aa5df1711071fb8e34a070ef7540561967604991302e0c2'),
	('payment', 4, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-10 01:50:32.871202+00', '', '{}', NULL, NULL, NULL, '\x', '\x07efbdb1d87c613850559c0dddbfdbac29915d89af9d1edfe0493a1b1bcbfc3a'),
	('payout', 1, 2, '2025-07-10', '230600', 'sign', 'drafted', 'signed', 'cashier2', NULL, '2025-07-10 01:50:33.021307+00', '', '{"hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}', NULL, '\x3921e7732621c5759c0b2244986f88e2', '\x168e75cee8ab2c143e38834a898017884c35189f6d779339f3b3fddbf4b46787', '\x0c7e89174ff4d794c2cb0b1d9b9e4985a4fed656eff3725f15c498c25d28b1f2', '\x5c3646a9bef4152ca235f55b4b2bdb12612f27d8a365cd4df86e4b0c8a10f4e3'),
	('claim', 1, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 01:50:33.021307+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000018-1"}', NULL, NULL, NULL, '\xfc5d2a70eb0065acb3679d84a100a043de5a3a6f102c3817552dc98d5cb21727', '\x44b57c2607acd5737992017935935a761313c56ae433cd13843215f46f9c10e7'),
	('claim', 3, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 01:50:33.021307+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000026-1"}', NULL, NULL, NULL, '\x1a28841b62a3fd3836ee9972219fd5b63b60c100b7c6bf3f96635d3efa56215c', '\xbcbaeaf0cc8e99179b7e11184aebaa0360052236520b090f0d2a6ea2b1082798'),
	('claim', 4, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 01:50:33.021307+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000034-1"}', NULL, NULL, NULL, '\x6e889425ebc50820a39eb15f32d7b168b229bcaf6eae3621b264d1ea9e80a295', '\xe12e97eb656eaa7fc3aa6361f0e26e07ef6aed17b5fc344404037c8bb6e33357'),
	('claim', 5, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-10 01:50:33.021307+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000042-1"}', NULL, NULL, NULL, '\x403eac205c6d4d3f6b9f4af0938414a7a2b9d39c27dc22b9ab16354878f15b61', '\x4bda060d86b24550c43d33dc3ec922dfa93f8851cdbfef9ca4c5885a70a42d69'),
	('payment', 1, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-10 01:50:33.150003+00', '', '{"amount":20000,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\x74616f530980975669a2248cea4962fdd0832a78dfa2f42dcf996f6d5080da18', '\x7bf96773bf94c2acaaca4ae4468ca2726bda0a01ac72aaedbb4ffccfc7d8c752'),
	('payment', 2, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-10 01:50:33.150003+00', '', '{"amount":63757,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\x964ce7e205377a4a217cc79a6b8bbbd1fb9f89576b766e4e788f7b31aa14c562', '\x0d81c6638211c12e276ae24a8870eaa1680192256bc21c357b13f764690213bd'),
	('payment', 3, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-10 01:50:33.150003+00', '', '{"amount":17272,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\x536f5139c8fc979a8aa5df1711071fb8e34a070ef7540561967604991302e0c2', '\x99c7c2cc89f633adf6026f5f2c47bfeab245175dbfb1f0fc0df31de78da46591'),
	('payment', 4, 2, '2025-07-10', '230600', 'waive', 'planned', 'paid', 'system', NULL, '2025-07-10 01:50:33.150003+00', '', '{}', NULL, NULL, NULL, '\x07efbdb1d87c613850559c0dddbfdbac29915d89af9d1edfe0493a1b1bcbfc3a', '\xe62573fe291ee84f0c3afadd738865ea0c4cceb7783a78fe935b9b97a4f1998a'),
	('claim', 5, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-10 01:50:33.150003+00', '', '{"payment_no":"230600BF202507100000042-1"}', NULL, NULL, NULL, '\x4bda060d86b24550c43d33dc3ec922dfa93f8851cdbfef9ca4c5885a70a42d69', '\xab3bf457bd00d7fb775379bb9a88ef88a6c2a46e9eb085eb0ad277fbe580cb8c'),
	('payout', 1, 3, '2025-07-10', '230600', 'send', 'signed', 'sent', 'cashier', NULL, '2025-07-10 01:50:33.150003+00', '', '{}', NULL, NULL, NULL, '\x5c3646a9bef4152ca235f55b4b2bdb12612f27d8a365cd4df86e4b0c8a10f4e3', '\xcd651f311fabe84e7fccfe43039a40879ca41528cda7bdac39ad89ecc356da87'),
	('payment', 1, 3, '2025-07-10', '230600', 'fail', 'sent', 'failed', 'system', NULL, '2025-07-10 01:50:33.33186+00', '', '{"booked_on":"2025-07-10","reason_code":"AC01"}', NULL, NULL, NULL, '\x7bf96773bf94c2acaaca4ae4468ca2726bda0a01ac72aaedbb4ffccfc7d8c752', '\xda5f4f13a9bf0db3636f6fc8dada92d7b7db56561ba1704ccdf09c8ca3e10dfd'),
	('claim', 1, 8, '2025-07-10', '230600', 'fail_payment', 'paying', 'payment_failed', 'system', NULL, '2025-07-10 01:50:33.33186+00', '', '{"payment_no":"230600BF202507100000018-1"}', NULL, NULL, NULL, '\x44b57c2607acd5737992017935935a761313c56ae433cd13843215f46f9c10e7', '\xe82409d8367ba8fd4c4cac0fdc962b6559e68cdcb23f91a406f6f36fb3f23e98'),
	('payment', 2, 3, '2025-07-10', '230600', 'confirm', 'sent', 'paid', 'system', NULL, '2025-07-10 01:50:33.33186+00', '', '{"amount":63757,"booked_on":"2025-07-10"}', NULL, NULL, NULL, '\x0d81c6638211c12e276ae24a8870eaa1680192256bc21c357b13f764690213bd', '\x3f52a93383f723535108db3b164bcd4c098d638086bca3d2bc6824bb0aad8f05'),
	('payment', 3, 3, '2025-07-10', '230600', 'confirm', 'sent', 'paid', 'system', NULL, '2025-07-10 01:50:33.33186+00', '', '{"amount":17272,"booked_on":"2025-07-10"}', NULL, NULL, NULL, '\x99c7c2cc89f633adf6026f5f2c47bfeab245175dbfb1f0fc0df31de78da46591', '\xb95e05fea5729e77988b054d6ed59e1baf7a371158f61a77b5e71b5bee2b3c17'),
	('claim', 3, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-10 01:50:33.33186+00', '', '{"payment_no":"230600BF202507100000026-1"}', NULL, NULL, NULL, '\xbcbaeaf0cc8e99179b7e11184aebaa0360052236520b090f0d2a6ea2b1082798', '\x7e2fe84cb4e9ed3ab2358a1b958be9e6b0a8f385f429940f621632ddbc814822'),
	('claim', 4, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-10 01:50:33.33186+00', '', '{"payment_no":"230600BF202507100000034-1"}', NULL, NULL, NULL, '\xe12e97eb656eaa7fc3aa6361f0e26e07ef6aed17b5fc344404037c8bb6e33357', '\x0e4201c7b0fa4ee1bf20566c0ec17ffc2ee5b767e297b9bccfe7bdd7e70efcfc'),
	('payout', 1, 4, '2025-07-10', '230600', 'settle', 'sent', 'settled', 'system', NULL, '2025-07-10 01:50:33.33186+00', '', '{}', NULL, NULL, NULL, '\xcd651f311fabe84e7fccfe43039a40879ca41528cda7bdac39ad89ecc356da87', '\xad80a4471eea10fc679007e1aad60cd43386c24321996d58b0b9e22ba8b80aeb'),
	('recovery', 1, 1, '2025-07-10', '230600', 'propose', '', 'proposed', 'auditor', NULL, '2025-07-10 01:50:33.445597+00', '重复收费', '{"amount":"20.00","cause":"by_hand","claim":"230600SB20250429000001T","kind":"recover"}', NULL, '\xa04b76892029b54a64c1db691bd61432', '\xc01743afe2c7c5b78978982c6eec4464770a09a1f2e752637ab65b53b4dfa01a', '\x', '\xbbc1d8262b00ca277110e2cfe1246fb8f7cc76e5038762281e75afb191989fa6'),
	('recovery', 1, 2, '2025-07-10', '230600', 'decide', 'proposed', 'open', 'approver2', NULL, '2025-07-10 01:50:33.490619+00', '重复收费', '{"amount":2000,"claim_no":"230600SB20250429000001T","set_off":false}', NULL, '\xb1583d3f895925d6d36be50da8ebfff5', '\xfaa6df97a090de78e4385cce9001857deb744cc6adc27d6e2e9abf0dfac690b5', '\xbbc1d8262b00ca277110e2cfe1246fb8f7cc76e5038762281e75afb191989fa6', '\xf775b3b04c699bb1b21626f991d0cf29a6031845347ae2b8828c187d55905649');
INSERT INTO public.move_202608 VALUES
	('filing', 14, 2, '2026-08-15', '230600', 'review', 'submitted', 'reviewed', 'system', NULL, '2026-08-15 01:50:33.645436+00', '', '{"channel":"national_self","promise":false}', 7, NULL, NULL, '\x546fd1d4b0621e49dadbb297d28b4bc74a946c89b39d1a9cc4579fde82ab7c76', '\x9759825fa811aee242dd61462df271650fb8073e12caf722995a0b380bb9ae0a'),
	('filing', 14, 3, '2026-08-15', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2026-08-15 01:50:33.66749+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-05"}', 8, NULL, NULL, '\x9759825fa811aee242dd61462df271650fb8073e12caf722995a0b380bb9ae0a', '\x3075395c5cf1c62a8198763b38762e25a8ed2d8bb4fb6ce8acb02660a4718465'),
	('filing', 1001, 3, '2026-08-15', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2026-08-15 01:50:33.66749+00', '', '{"ends_on":"2026-01-08","starts_on":"2025-07-08"}', 8, NULL, NULL, '\xfa4427123a8b2ee80a808dfb70c351043eb77e969ae4cef4036822042fffaf7e', '\xc8f0591e6ee46e29be0e8908b1730117b379dc660edcb63d9d2c9b9edc0de5bc'),
	('filing', 4, 5, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 01:50:33.682984+00', '', '{"ends_on":"2025-09-03"}', 9, NULL, NULL, '\x1336c5d64d6d6af3b12945265e6d765bd67a0bb16e79c8500d51b440ac627c2c', '\xc74c97e926d8c3a31957659adb504fac93b65f9592f6f60aec2e3ee650da04f8'),
	('filing', 10, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 01:50:33.682984+00', '', '{"ends_on":"2025-09-03"}', 9, NULL, NULL, '\x610fa4028a8e47b49939dd2ef421144f98e150e247d1ae9611cd980eb91c7ec1', '\x6da01b9c7f711a434cd1cd53b0e34152f0794098317a9b1b0f872ea87a3206c8'),
	('filing', 1001, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 01:50:33.682984+00', '', '{"ends_on":"2026-01-08"}', 9, NULL, NULL, '\xc8f0591e6ee46e29be0e8908b1730117b379dc660edcb63d9d2c9b9edc0de5bc', '\x52447c1eb1e32c40327a3485dc7202c5fc59e39f66c881f7db867ea2eb07fd62'),
	('filing', 8, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-15 01:50:33.682984+00', '', '{"ends_on":"2026-03-03"}', 9, NULL, NULL, '\x0abdedfb061225c5535b7550bb8ff75c78b1178a8b908b1597934d85bda9cc96', '\xdc8656a7e27d12220084121d80aef28642398f14ed8d1d16127f39a892d74fc2'),
	('referral', 1, 3, '2026-08-15', '230600', 'transmit', 'agreed', 'transmitted', 'system', NULL, '2026-08-15 01:50:33.708522+00', '', '{"filing_no":"230600BA202507080000014","to_code":"H11010000001"}', 10, NULL, NULL, '\x16ef4ee54147b0164f8686c27f44cfe3dd890a1c2be5e851b3711331a2422395', '\xa5311dd2881349c737829c1d6de1adc2bcb56d238c1b546c6325733c975d30af'),
	('referral', 1, 4, '2026-08-15', '230600', 'expire', 'transmitted', 'expired', 'system', NULL, '2026-08-15 01:50:33.780167+00', '', '{"ends_on":"2026-01-08"}', 11, NULL, NULL, '\xa5311dd2881349c737829c1d6de1adc2bcb56d238c1b546c6325733c975d30af', '\xfe81f46b04922b28532ea67a686feb1e0e93427b592704c86c1c5534fb8ffd47'),
	('entitlement', 1, 3, '2026-08-15', '230600', 'activate', 'assessed', 'active', 'system', NULL, '2026-08-15 01:50:33.826833+00', '', '{"disease":"M01600","ends_on":"9999-12-31","starts_on":"2025-07-08"}', 12, NULL, NULL, '\xe91ed71b660fcdeae8ec1dfad43ff8951f0b9357f7dd331ffa1558cf92822cad', '\xa27632ee1a85021e40efe9ef997f291a39517de2b23eab2d5413a7fde120251f');
INSERT INTO public.notice VALUES
	(1, 'claim', 1, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 01:50:30.972885+00', '2025-07-07 01:50:30.972885+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(3, 'claim', 3, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 01:50:30.972885+00', '2025-07-07 01:50:30.972885+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(4, 'claim', 4, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 01:50:30.972885+00', '2025-07-07 01:50:30.972885+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(5, 'claim', 5, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 01:50:30.972885+00', '2025-07-07 01:50:30.972885+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(6, 'claim', 6, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 01:50:30.972885+00', '2025-07-07 01:50:30.972885+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(7, 'claim', 7, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 01:50:30.972885+00', '2025-07-07 01:50:30.972885+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(8, 'claim', 8, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-07 01:50:30.972885+00', '2025-07-07 01:50:30.972885+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(9, 'filing', 4, '230600', 'review', '2', '{"ends_on":"2025-09-03","reason":"","starts_on":"2025-03-03"}', '2025-07-07', '2025-07-07 01:50:31.064959+00', '2025-07-07 01:50:31.064959+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(10, 'filing', 6, '230600', 'review', '2', '{"ends_on":"9999-12-31","reason":"","starts_on":"2025-03-03"}', '2025-07-07', '2025-07-07 01:50:31.090713+00', '2025-07-07 01:50:31.090713+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(11, 'filing', 8, '230600', 'review', '2', '{"ends_on":"2026-03-03","reason":"","starts_on":"2025-03-03"}', '2025-07-07', '2025-07-07 01:50:31.109868+00', '2025-07-07 01:50:31.109868+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(12, 'filing', 10, '230600', 'review', '2', '{"ends_on":"2025-09-03","reason":"","starts_on":"2025-03-03"}', '2025-07-07', '2025-07-07 01:50:31.127878+00', '2025-07-07 01:50:31.127878+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(13, 'filing', 11, '230600', 'review', '2', '{"ends_on":"9999-12-31","reason":"","starts_on":"2025-03-03"}', '2025-07-07', '2025-07-07 01:50:31.145485+00', '2025-07-07 01:50:31.145485+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(14, 'filing', 5, '230600', 'return_for_correction', '2', '{"listed":["身份证件"],"missing":["身份证件"],"period_ends_on":"2025-07-28","reason":""}', '2025-07-07', '2025-07-07 01:50:31.163129+00', '2025-07-07 01:50:31.163129+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(15, 'filing', 9, '230600', 'reject', '2', '{"reason":"不符合《异地就医备案实用手册》的类型","second":"reviewer","second_trusted":true}', '2025-07-07', '2025-07-07 01:50:31.184762+00', '2025-07-07 01:50:31.184762+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(16, 'filing', 4, '230600', 'activate', '3', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', '2025-07-08', '2025-07-08 01:50:31.215266+00', '2025-07-08 01:50:31.215266+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(17, 'filing', 6, '230600', 'activate', '3', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', '2025-07-08', '2025-07-08 01:50:31.215266+00', '2025-07-08 01:50:31.215266+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(18, 'filing', 8, '230600', 'activate', '3', '{"ends_on":"2026-03-03","starts_on":"2025-03-03"}', '2025-07-08', '2025-07-08 01:50:31.215266+00', '2025-07-08 01:50:31.215266+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(19, 'filing', 10, '230600', 'activate', '3', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', '2025-07-08', '2025-07-08 01:50:31.215266+00', '2025-07-08 01:50:31.215266+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(20, 'filing', 11, '230600', 'activate', '3', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', '2025-07-08', '2025-07-08 01:50:31.215266+00', '2025-07-08 01:50:31.215266+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(21, 'filing', 1001, '230600', 'review', '2', '{"channel":"hospital","ends_on":"2026-01-08","promise":false,"reason":"230600ZZ20250708000001C","starts_on":"2025-07-08"}', '2025-07-08', '2025-07-08 01:50:31.344408+00', '2025-07-08 01:50:31.344408+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(22, 'entitlement', 1, '230600', 'assess', '2', '{"conclusion":"符合","disease_name":"M01600","reason":""}', '2025-07-08', '2025-07-08 01:50:31.42259+00', '2025-07-08 01:50:31.42259+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(24, 'claim', 3, '230600', 'approve', '6', '{"calc_why":"","calculation_id":2,"disallowed":[],"payable":"637.57","reason":"","situation":"temporary","total":"2982.78"}', '2025-07-09', '2025-07-09 01:50:32.458106+00', '2025-07-09 01:50:32.458106+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(25, 'claim', 1, '230600', 'approve', '6', '{"calc_why":"","calculation_id":3,"disallowed":[],"payable":"200.00","reason":"","situation":"emergency","total":"1148.98"}', '2025-07-09', '2025-07-09 01:50:32.567257+00', '2025-07-09 01:50:32.567257+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(26, 'claim', 4, '230600', 'approve', '6', '{"calc_why":"","calculation_id":4,"disallowed":[],"payable":"172.72","reason":"","situation":"emergency","total":"1863.90"}', '2025-07-09', '2025-07-09 01:50:32.66666+00', '2025-07-09 01:50:32.66666+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(27, 'claim', 5, '230600', 'approve', '6', '{"calc_why":"","calculation_id":5,"disallowed":[],"payable":"0.00","reason":"","situation":"long_term","total":"797.25"}', '2025-07-09', '2025-07-09 01:50:32.759318+00', '2025-07-09 01:50:32.759318+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(28, 'claim', 5, '230600', 'confirm_payment', '8', '{"account_end":"8541","paid":"0.00","payment_no":"230600BF202507100000042-1"}', '2025-07-10', '2025-07-10 01:50:33.150003+00', '2025-07-10 01:50:33.150003+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(29, 'claim', 1, '230600', 'fail_payment', '8', '{"account_end":"9455","paid":"200.00","payment_no":"230600BF202507100000018-1"}', '2025-07-10', '2025-07-10 01:50:33.33186+00', '2025-07-10 01:50:33.33186+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(30, 'claim', 3, '230600', 'confirm_payment', '8', '{"account_end":"2975","paid":"637.57","payment_no":"230600BF202507100000026-1"}', '2025-07-10', '2025-07-10 01:50:33.33186+00', '2025-07-10 01:50:33.33186+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(31, 'claim', 4, '230600', 'confirm_payment', '8', '{"account_end":"5114","paid":"172.72","payment_no":"230600BF202507100000034-1"}', '2025-07-10', '2025-07-10 01:50:33.33186+00', '2025-07-10 01:50:33.33186+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(32, 'claim', 3, '230600', 'decide', '230600ZH20250710000001A-2', '{"amount":2000,"cause":"重复收费","claim_no":"230600SB20250429000001T","owed":"20.00","reason":"重复收费","set_off":false}', '2025-07-10', '2025-07-10 01:50:33.490619+00', '2025-07-10 01:50:33.490619+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(33, 'filing', 14, '230600', 'review', '2', '{"channel":"national_self","ends_on":"9999-12-31","promise":false,"starts_on":"2025-03-05"}', '2026-08-15', '2026-08-15 01:50:33.645436+00', '2026-08-15 01:50:33.645436+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(34, 'filing', 14, '230600', 'activate', '3', '{"ends_on":"9999-12-31","starts_on":"2025-03-05"}', '2026-08-15', '2026-08-15 01:50:33.66749+00', '2026-08-15 01:50:33.66749+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(35, 'filing', 1001, '230600', 'activate', '3', '{"ends_on":"2026-01-08","starts_on":"2025-07-08"}', '2026-08-15', '2026-08-15 01:50:33.66749+00', '2026-08-15 01:50:33.66749+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(36, 'filing', 5, '230600', 'correction_ends', '2025-07-28', '{"days":5,"ends_on":"2025-07-28"}', '2026-08-15', '2026-08-15 01:50:34.162819+00', '2026-08-15 01:50:34.162819+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(37, 'claim', 7, '230600', 'posting_ends', '2025-08-06', '{"days":5,"ends_on":"2025-08-06"}', '2026-08-15', '2026-08-15 01:50:34.201368+00', '2026-08-15 01:50:34.201368+00', 'sent', '', NULL, NULL, 0, NULL, '');
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
	('230600BF202507100000042-1', '230600', '2025-07-10', 'paid', '2025-07-10', 2, '\xe62573fe291ee84f0c3afadd738865ea0c4cceb7783a78fe935b9b97a4f1998a', 0, '', 4, '230600BF202507100000042', 1, 5, '230600SB20250517000002R', 9, '', 1, '230600PC20250710000001G', 4, 'none', 0, 0, '', '马志强', '6222086220931578541', '102265000014', '9999-12-31', '9999-12-31', '', '', '', '', '9999-12-31', ''),
	('230600BF202507100000018-1', '230600', '2025-07-10', 'failed', '2025-07-10', 3, '\xda5f4f13a9bf0db3636f6fc8dada92d7b7db56561ba1704ccdf09c8ca3e10dfd', 0, '', 1, '230600BF202507100000018', 1, 1, '230600SB202505160000019', 13, '', 1, '230600PC20250710000001G', 1, 'bank', 20000, 0, '', '林芳', '6222085776238289455', '102265000014', '2025-07-10', '2025-07-15', '', 'AC01', '账号不存在', 'B000018-1', '2025-07-10', ''),
	('230600BF202507100000026-1', '230600', '2025-07-10', 'paid', '2025-07-10', 3, '\x3f52a93383f723535108db3b164bcd4c098d638086bca3d2bc6824bb0aad8f05', 0, '', 2, '230600BF202507100000026', 1, 3, '230600SB20250429000001T', 8, '', 1, '230600PC20250710000001G', 2, 'bank', 63757, 0, '', '杨艳涛', '6222082253883822975', '102265000014', '2025-07-10', '2025-07-15', '', '', '', 'B000026-1', '2025-07-10', ''),
	('230600BF202507100000034-1', '230600', '2025-07-10', 'paid', '2025-07-10', 3, '\xb95e05fea5729e77988b054d6ed59e1baf7a371158f61a77b5e71b5bee2b3c17', 0, '', 3, '230600BF202507100000034', 1, 4, '230600SB20250517000001T', 19, '', 1, '230600PC20250710000001G', 3, 'bank', 17272, 0, '', '陈国艳', '6222080076313355114', '102265000014', '2025-07-10', '2025-07-15', '', '', '', 'B000034-1', '2025-07-10', '');
INSERT INTO public.payout VALUES
	('230600PC20250710000001G', '230600', '2025-07-10', 'settled', '2025-07-10', 4, '\xad80a4471eea10fc679007e1aad60cd43386c24321996d58b0b9e22ba8b80aeb', 0, '', 1, 'example_csv', 4, 0, 101029, '0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe', '2025-07-10 01:50:32.871202+00', 'system', 'cashier2', '2025-07-10', '2025-07-15', '[{"name":"PAY_230600PC20250710000001G.csv","rows":3,"sha256":"eebc8b2ff7735845498548244e8e1e76788193cac2c13b1982aa5733a26c6eaa","total":101029}]', '2025-07-10 01:50:33.289401+00');
INSERT INTO public.person VALUES
	(1, '230600', '230600000000000003', '胡志艳', '01', '230602196502123488', '310', '1201', '2010-10-26', '9999-12-31', '', '13987515553', '中国工商银行大庆分行', '102265000014', '6222080200957477766', '胡志艳', '92341f941d4c386e92069cbae5537db6d4cf31878cebbceff5b67839a0037ddc', false, '', NULL, ''),
	(2, '230600', '230600000000000008', '周兰艳', '01', '23060219750628585X', '310', '1101', '2016-09-03', '9999-12-31', '', '13939088774', '中国工商银行大庆分行', '102265000014', '6222081133748802282', '周兰艳', '871800f7ec48360c4d73ca911ac5b2d4cc554d335e381f5f4cc863c3e152fdad', false, '', NULL, ''),
	(3, '230600', '230600000000000096', '吴文强', '01', '230602200206262933', '310', '1101', '2020-11-17', '9999-12-31', '', '13991435733', '中国工商银行大庆分行', '102265000014', '6222082896554986576', '吴文强', '334fbf7f134c811f5ea6210fd9fca094c69c44c848dcce7c85ec8bcf3a688a84', false, '', NULL, ''),
	(4, '230600', '230600000000000153', '刘超超', '01', '230602197105286835', '310', '1101', '2020-03-26', '9999-12-31', '', '13924771213', '中国工商银行大庆分行', '102265000014', '6222086245117643504', '刘超超', '4c4398f90d22828f0b32a1d271f4e6bb67e02557445b434b00c9c80d459ac77d', false, '', NULL, ''),
	(5, '230600', '230600000000000193', '孙磊艳', '01', '230602198601267443', '310', '1101', '2023-01-10', '9999-12-31', '', '13996428454', '中国工商银行大庆分行', '102265000014', '6222086105994488086', '孙磊艳', '9a6750c23424a8fc226ef0a5a4b2357dd10f2443c102a2fb20faf069536ceb51', false, '', NULL, ''),
	(6, '230600', '230600000000000240', '林国霞', '01', '230602195405201259', '390', '1601', '2012-03-15', '9999-12-31', '', '13990365896', '中国工商银行大庆分行', '102265000014', '6222086104086608602', '林国霞', 'cb18f98bc09b952d5696340713712e9c3ff0d3bb920e13a49a79fe057d9ca68f', false, '', NULL, ''),
	(7, '230600', '230600000000000316', '郭磊', '01', '230602198711162079', '310', '1101', '2018-10-19', '9999-12-31', '', '13999004726', '中国工商银行大庆分行', '102265000014', '6222081414631641981', '郭磊', 'ee7c6dbdeb79c8e8f7c6bff67793abd940d926df3c7f62a0e0c5975a7a0a444b', false, '', NULL, ''),
	(8, '230600', '230600000000000499', '杨艳涛', '01', '230602198808146227', '310', '1101', '2007-03-28', '9999-12-31', '', '13941303895', '中国工商银行大庆分行', '102265000014', '6222082253883822975', '杨艳涛', 'de1e27c1fd8d7618a968221102f7cd140f6472bd9efbd008bac513e00e09e1ff', false, '', NULL, ''),
	(9, '230600', '230600000000000566', '马志强', '01', '230602193901019334', '310', '1201', '2014-09-18', '9999-12-31', '', '13926728762', '中国工商银行大庆分行', '102265000014', '6222086220931578541', '马志强', '35f4b9b25d2c0892d4ca79530152ba85f471c34e05e8e9729226d06cf89d7b53', false, '', NULL, ''),
	(10, '230600', '230600000000000595', '朱军平', '01', '230602200209132894', '310', '1101', '2014-01-08', '9999-12-31', '', '13915371089', '中国工商银行大庆分行', '102265000014', '6222089539555584296', '朱军平', '610890eaf2688ddd8dfadafb087bb72826ac282c00d3e0d90cab14744585db2e', false, '', NULL, ''),
	(11, '230600', '230600000000000681', '刘强勇', '01', '23060219591223352X', '390', '1601', '2016-10-23', '9999-12-31', '', '13941172016', '中国工商银行大庆分行', '102265000014', '6222081219377612868', '刘强勇', '25d959479104c27826047df0a1f0f39caafad9138306ab882e736cf342cfe307', false, '', NULL, ''),
	(12, '230600', '230600000000000752', '黄兰艳', '01', '230602201310022272', '390', '1403', '2014-03-23', '9999-12-31', '', '13959216058', '中国工商银行大庆分行', '102265000014', '6222087331412579657', '黄兰艳', '0dce207960e62bf54da11dfe33ba2e599588926816927e5b3ce800f481644b29', false, '', NULL, ''),
	(13, '230600', '230600000000000874', '林芳', '01', '230602194102259125', '390', '1601', '2019-04-21', '9999-12-31', '', '13918243075', '中国工商银行大庆分行', '102265000014', '6222085776238289455', '林芳', '69fb3841c843d7ddbd51ad513eaddc6be026cd8ba3007bc922e12ebe28e9d0b7', false, '', NULL, ''),
	(14, '230600', '230600000000000923', '徐玉娜', '01', '230602201201299635', '390', '1403', '2014-10-30', '9999-12-31', '', '13926862336', '中国工商银行大庆分行', '102265000014', '6222082647147344736', '徐玉娜', '75a764eaa0b0676b79b733e7ccdae0570b6fce5f84c2b152add84bc2f4bb56e6', false, '', NULL, ''),
	(15, '230600', '230600000000000999', '黄秀芳', '01', '230602197608029486', '390', '1501', '2009-09-16', '9999-12-31', '', '13975475091', '中国工商银行大庆分行', '102265000014', '6222089133507452958', '黄秀芳', '82a02e0525e01554e17f5ff96495544890933756a40eddc07afa6d6b0bc00d6e', false, '', NULL, ''),
	(16, '230600', '230600000000001012', '徐红文', '01', '230602196810292902', '310', '1101', '2019-11-16', '9999-12-31', '', '13942759190', '中国工商银行大庆分行', '102265000014', '6222085608436231692', '徐红文', 'c86a0830fe15fc10b1ee8842256383ebf824cfe463aae6cc52599ada5c9cdc6c', false, '', NULL, ''),
	(17, '230600', '230600000000001014', '杨秀', '01', '230602198402059406', '310', '1101', '2014-05-22', '9999-12-31', '', '13907270606', '中国工商银行大庆分行', '102265000014', '6222082282315233626', '杨秀', '344488fdf8d1f9dbef6b62c55ad58b3dada4891def5bff4a3e408f27c497635c', false, '', NULL, ''),
	(18, '230600', '230600000000001097', '陈刚', '01', '230602193808037490', '390', '1601', '2019-01-23', '9999-12-31', '', '13902808204', '中国工商银行大庆分行', '102265000014', '6222084464869350927', '陈刚', 'f26005ae0382ec5f4945fc9a6d6a7f11ee8a4b550be4ff4c1a8a017c32943c0d', false, '', NULL, ''),
	(19, '230600', '230600000000001149', '陈国艳', '01', '230602197508319523', '310', '1101', '2017-05-12', '9999-12-31', '', '13945273099', '中国工商银行大庆分行', '102265000014', '6222080076313355114', '陈国艳', '6c1c47590c0432770bf0348aaa7a413a68e5e9f364ba8dc9ebfff801bba61333', false, '', NULL, ''),
	(1001, '230600', '230600000000000001', '郭静英', '01', '230602200005041595', '390', '1501', '2008-05-31', '9999-12-31', '', '13700000000', '中国工商银行大庆分行', '102265000014', '6222086465981220789', '郭静英', '9df86c55a7a8d87b0f08705f091489c4ce0eed61fe5c348c2e1a31689695d49d', false, '', NULL, '');
INSERT INTO public.receipt VALUES
	(1, 1, '230600', '41772790', '5503163221', '73d3bf', '2025-05-02', 114898, false, '41772790-5503163221', '03163221', false, 0, '', '', '', '', '', '', NULL),
	(3, 3, '230600', '84301396', '8101385268', '0b90dd', '2025-03-29', 170485, false, '84301396-8101385268', '01385268', false, 0, '', '', '', '', '', '', NULL),
	(4, 3, '230600', '72758579', '1649464671', 'd8f695', '2025-03-29', 127793, false, '72758579-1649464671', '49464671', false, 0, '', '', '', '', '', '', NULL),
	(5, 4, '230600', '18512621', '2500912540', 'f2481f', '2025-04-17', 107883, false, '18512621-2500912540', '00912540', false, 0, '', '', '', '', '', '', NULL),
	(6, 4, '230600', '81270811', '4533620476', '6b1f2b', '2025-04-17', 78507, false, '81270811-4533620476', '33620476', false, 0, '', '', '', '', '', '', NULL),
	(7, 5, '230600', '99369305', '7584380473', 'e3f1c8', '2025-05-10', 79725, false, '99369305-7584380473', '84380473', false, 0, '', '', '', '', '', '', NULL),
	(8, 6, '230600', '07293207', '1671523532', 'd8c6b4', '2025-04-05', 271776, false, '7293207-1671523532', '71523532', false, 0, '', '', '', '', '', '', NULL),
	(9, 7, '230600', '40490828', '1089272875', '692913', '2025-05-17', 38522, false, '40490828-1089272875', '89272875', false, 0, '', '', '', '', '', '', NULL),
	(10, 8, '230600', '50650657', '5100221829', 'b63798', '2025-05-13', 47016, false, '50650657-5100221829', '00221829', false, 0, '', '', '', '', '', '', NULL);
INSERT INTO public.recovery VALUES
	('230600ZH20250710000001A', '230600', '2025-07-10', 'open', '2025-07-10', 2, '\xf775b3b04c699bb1b21626f991d0cf29a6031845347ae2b8828c187d55905649', 0, '', 1, 'recover', 3, '230600SB20250429000001T', 8, 2000, 0, '{"310100":2000}', '{}', false, '', '', '', false, '重复收费', 'by_hand', '{}', NULL, NULL, 'auditor', 'approver2');
INSERT INTO public.referral VALUES
	('230600ZZ20250708000001C', '230600', '2025-07-08', 'expired', '2026-08-15', 4, '\xfe81f46b04922b28532ea67a686feb1e0e93427b592704c86c1c5534fb8ffd47', 0, '', 1, 1, '310', '2025-07-08 01:50:31+00', 'hospital', '', '', 'H23060000001', '大庆市样例第1医院', '02', 2, 'H11010000001', '北京市样例第1医院', '02', '110100', 'C34.9', '肺恶性肿瘤', '', '', 'difficult', '同意', true, '2025-07-08', '2025-07-08', '2026-01-08', false, '', 'doctor', 'head', 1001, '230600BA202507080000014', NULL, '');
INSERT INTO public.referral_event VALUES
	(1, '230600ZZ20250708000001C', 'H11010000001', 'transmitted', '{"addr":"","begndate":"2025-07-08","certno":"230602196502123488","diag_code":"C34.9","diag_name":"肺恶性肿瘤","dise_cond_dscr":"","enddate":"2026-01-08","hosp_agre_refl_flag":"1","insu_optins":"230600","insutype":"310","mdtrtarea_admdvs":"110100","psn_cert_type":"01","psn_name":"胡志艳","psn_no":"230600000000000003","refl_date":"2025-07-08","refl_no":"230600ZZ20250708000001C","refl_opnn":"同意","refl_rea":"疑难、危重病症","refl_type":"","reflin_medins_name":"北京市样例第1医院","reflin_medins_no":"H11010000001","tel":"","trafout_fixmedins_code":"H23060000001","trt_dcla_detl_sn":"230600BA202507080000014"}', '2026-08-15', '2026-08-15 01:50:33.707255+00', NULL);
INSERT INTO public.register_change VALUES
	(1, 'institution', 'H23060000001', '{"area":"230600","chronic_networked":["M03900","M01600","M00500","M07800","M08300"],"code":"H23060000001","content_hash":"717d3cdb61d2df13a8eb08d6edcb2d1cdee6e9ddc430a94461a0e9040415a3e6","deductible_level":"02","id":1,"inpatient_networked":true,"kind":"1","level":"02","name":"大庆市样例第1医院","outpatient_networked":true,"refers":true,"valid_from":"1900-01-01","valid_to":"9999-12-31"}', '2025-07-11', '2025-07-11 01:50:33.53759+00', '');
INSERT INTO public.removal VALUES
	(1, 'erase', 'claim', 2, '230600SB20250606000001C', '[1,3]', NULL, 'admin', 'auditor', '本人依法申请', '2025-07-11', '2025-07-11 01:50:33.572799+00', '\x', '\x811c489a15d02910b3bc5289cf95199eb6b7fac8fb9d2d8b82bdeb461c126789'),
	(2, 'archive', 'claim', 2, '230600SB20250606000001C', '[]', '\x6810ebccac6fb55330b10ef8603627b833ea6763fb9adcb212f0cc4a000e161f', 'admin', '', 'closed before 2026-08-15', '2026-08-15', '2026-08-15 01:50:34.329865+00', '\x811c489a15d02910b3bc5289cf95199eb6b7fac8fb9d2d8b82bdeb461c126789', '\x70d743d963a4d7b5a99702985b1ae31b0ad809cb0079a5851eb593667b28fa06');
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
	(18, 'lapse_claims', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.926605+00', '2026-08-15 01:50:33.92662+00', '2026-08-15 01:50:33.96243+00', 0, 0, 0, '', 'os:root'),
	(9, 'expire_filings', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.677076+00', '2026-08-15 01:50:33.677088+00', '2026-08-15 01:50:33.694284+00', 4, 0, 0, '', 'os:root'),
	(1, 'precheck_claims', '2025-07-07', 10000, 'done', 'office:3063:9a495c5a-9cb3c835', NULL, 1, '2025-07-07 01:50:30.959389+00', '2025-07-07 01:50:30.959403+00', '2025-07-07 01:50:31.030126+00', 8, 0, 0, '', 'os:root'),
	(19, 'check_receipts', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.964291+00', '2026-08-15 01:50:33.964301+00', '2026-08-15 01:50:33.969978+00', 0, 0, 0, '', 'os:root'),
	(2, 'activate_filings', '2025-07-08', 10000, 'done', 'office:3063:9a495c5a-4f5ca392', NULL, 1, '2025-07-08 01:50:31.203725+00', '2025-07-08 01:50:31.203737+00', '2025-07-08 01:50:31.228949+00', 5, 0, 0, '', 'os:root'),
	(20, 'precheck_claims', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.971394+00', '2026-08-15 01:50:33.971402+00', '2026-08-15 01:50:33.973103+00', 0, 0, 0, '', 'os:root'),
	(10, 'transmit_referrals', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.695681+00', '2026-08-15 01:50:33.695692+00', '2026-08-15 01:50:33.730945+00', 1, 0, 0, '', 'os:root'),
	(3, 'calculate_claims', '2025-07-09', 10000, 'done', 'office:3063:9a495c5a-eb07c1e4', NULL, 1, '2025-07-09 01:50:31.863756+00', '2025-07-09 01:50:31.863765+00', '2025-07-09 01:50:31.914409+00', 0, 0, 0, '', 'os:root'),
	(30, 'seal_moves', '2026-08-15', 10001, 'done', 'office:3063:9a495c5a-180a92ee', NULL, 1, '2026-08-15 01:50:34.358344+00', '2026-08-15 01:50:34.358359+00', '2026-08-15 01:50:34.368261+00', 0, 0, 0, '', 'os:root'),
	(4, 'build_payouts', '2025-07-10', 10000, 'done', 'office:3063:9a495c5a-35f9c094', NULL, 1, '2025-07-10 01:50:32.851581+00', '2025-07-10 01:50:32.851591+00', '2025-07-10 01:50:32.950638+00', 0, 0, 0, '', 'os:root'),
	(11, 'watch_referrals', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.733709+00', '2026-08-15 01:50:33.733732+00', '2026-08-15 01:50:33.806287+00', 1, 0, 0, '', 'os:root'),
	(21, 'calculate_claims', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.974423+00', '2026-08-15 01:50:33.974433+00', '2026-08-15 01:50:34.013992+00', 0, 0, 0, '', 'os:root'),
	(12, 'activate_qualifications', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.808276+00', '2026-08-15 01:50:33.808293+00', '2026-08-15 01:50:33.85415+00', 1, 0, 0, '', 'os:root'),
	(13, 'expire_qualifications', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.855942+00', '2026-08-15 01:50:33.855955+00', '2026-08-15 01:50:33.85819+00', 0, 0, 0, '', 'os:root'),
	(5, 'prepare_months', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.599284+00', '2026-08-15 01:50:33.599297+00', '2026-08-15 01:50:33.63414+00', 0, 0, 0, '', 'os:root'),
	(6, 'terminate_uncovered', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.635676+00', '2026-08-15 01:50:33.635688+00', '2026-08-15 01:50:33.638187+00', 0, 0, 0, '', 'os:root'),
	(22, 'watch_payouts', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:34.018934+00', '2026-08-15 01:50:34.018948+00', '2026-08-15 01:50:34.027943+00', 0, 0, 0, '', 'os:root'),
	(23, 'build_payouts', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:34.029488+00', '2026-08-15 01:50:34.029499+00', '2026-08-15 01:50:34.030113+00', 0, 0, 0, '', 'os:root'),
	(7, 'review_self_service', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.639535+00', '2026-08-15 01:50:33.639545+00', '2026-08-15 01:50:33.658689+00', 1, 0, 0, '', 'os:root'),
	(14, 'lapse_filings', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.861938+00', '2026-08-15 01:50:33.86195+00', '2026-08-15 01:50:33.890386+00', 0, 0, 0, '', 'os:root'),
	(15, 'lapse_qualifications', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.894335+00', '2026-08-15 01:50:33.89435+00', '2026-08-15 01:50:33.901746+00', 0, 0, 0, '', 'os:root'),
	(8, 'activate_filings', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.660088+00', '2026-08-15 01:50:33.660099+00', '2026-08-15 01:50:33.67569+00', 2, 0, 0, '', 'os:root'),
	(16, 'expire_proposals', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.906133+00', '2026-08-15 01:50:33.906148+00', '2026-08-15 01:50:33.914499+00', 0, 0, 0, '', 'os:root'),
	(17, 'send_reports', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:33.917613+00', '2026-08-15 01:50:33.917629+00', '2026-08-15 01:50:33.921993+00', 0, 0, 0, '', 'os:root'),
	(26, 'watch_deadlines', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:34.223935+00', '2026-08-15 01:50:34.22395+00', '2026-08-15 01:50:34.253451+00', 9, 0, 0, '', 'os:root'),
	(24, 'check_ledger', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:34.034594+00', '2026-08-15 01:50:34.034608+00', '2026-08-15 01:50:34.131109+00', 0, 0, 0, '', 'os:root'),
	(27, 'send_notices', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:34.254876+00', '2026-08-15 01:50:34.254888+00', '2026-08-15 01:50:34.255497+00', 0, 0, 0, '', 'os:root'),
	(28, 'send_events', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:34.25666+00', '2026-08-15 01:50:34.25667+00', '2026-08-15 01:50:34.261335+00', 0, 0, 0, '', 'os:root'),
	(25, 'remind', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:34.13412+00', '2026-08-15 01:50:34.134133+00', '2026-08-15 01:50:34.220882+00', 2, 0, 0, '', 'os:root'),
	(29, 'seal_moves', '2026-08-15', 10000, 'done', 'office:3063:9a495c5a-65087cfe', NULL, 1, '2026-08-15 01:50:34.262599+00', '2026-08-15 01:50:34.262608+00', '2026-08-15 01:50:34.280079+00', 0, 0, 0, '', 'os:root');
INSERT INTO public.run_part VALUES
	(1, 1, 'precheck', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:3063:9a495c5a-9cb3c835', '2026-12-01 01:51:31.025098+00', 1, 8, 0, 0, '', NULL, NULL),
	(2, 2, 'activate', '230600', 1, NULL, '[{"day":"2025-03-03"},11]', '[{"day":"2025-03-03"},11]', 'done', false, 'office:3063:9a495c5a-4f5ca392', '2026-12-01 01:51:31.224588+00', 1, 5, 0, 0, '', NULL, NULL),
	(3, 3, 'calculate', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:3063:9a495c5a-eb07c1e4', '2026-12-01 01:51:31.899612+00', 1, 0, 0, 0, '', NULL, NULL),
	(4, 4, 'build', '230600', 1, NULL, '[0]', '[0]', 'done', false, 'office:3063:9a495c5a-35f9c094', '2026-12-01 01:51:32.942503+00', 1, 0, 0, 0, '', NULL, '{"batches":["230600PC20250710000001G"],"left_out":0,"payments":4}'),
	(5, 5, 'months', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:33.614843+00', 1, 0, 0, 0, '', NULL, '["move_202608","move_202609","move_202610","move_202611"]'),
	(6, 5, 'counts', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:33.62431+00', 1, 0, 0, 0, '', NULL, NULL),
	(7, 5, 'answers', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:33.631425+00', 1, 0, 0, 0, '', NULL, '0'),
	(8, 7, 'review', '230600', 1, NULL, '[{"day":"2025-03-07"},12]', '[{"day":"2025-03-07"},12]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:33.654096+00', 1, 1, 0, 0, '', NULL, NULL),
	(9, 8, 'activate', '230600', 1, NULL, '[{"day":"2025-07-08"},1001]', '[{"day":"2025-07-08"},1001]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:33.67215+00', 1, 2, 0, 0, '', NULL, NULL),
	(10, 9, 'expire', '230600', 1, NULL, '[{"day":"2026-03-03"},8]', '[{"day":"2026-03-03"},8]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:33.689854+00', 1, 4, 0, 0, '', NULL, NULL),
	(11, 10, 'transmit', '230600', 1, NULL, '[{"day":"2025-07-08"},1]', '[{"day":"2025-07-08"},1]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:33.714811+00', 1, 1, 0, 0, '', NULL, NULL),
	(12, 11, 'expire', '230600', 1, NULL, '[{"day":"2026-01-08"},1]', '[{"day":"2026-01-08"},1]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:33.791709+00', 1, 1, 0, 0, '', NULL, NULL),
	(13, 12, 'activate', '230600', 1, NULL, '[{"day":"2025-07-08"},1]', '[{"day":"2025-07-08"},1]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:33.83856+00', 1, 1, 0, 0, '', NULL, NULL),
	(14, 14, 'list', '230600', 1, NULL, '[0]', '[0]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:33.88266+00', 1, 0, 0, 0, '', NULL, '0'),
	(15, 18, 'list', '230600', 1, NULL, '[0]', '[0]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:33.950729+00', 1, 0, 0, 0, '', NULL, '0'),
	(16, 21, 'calculate', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:34.003433+00', 1, 0, 0, 0, '', NULL, NULL),
	(17, 24, 'check', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:34.123249+00', 1, 0, 0, 0, '', NULL, '{"differences":0,"en":"","zh":""}'),
	(18, 25, 'correction_ends filing', '230600', 1, NULL, '[{"day":"2025-07-28"},5]', '[{"day":"2025-07-28"},5]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:34.169528+00', 1, 1, 0, 0, '', NULL, NULL),
	(19, 25, 'posting_ends claim', '230600', 1, NULL, '[{"day":"2025-08-06"},7]', '[{"day":"2025-08-06"},7]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:34.204683+00', 1, 1, 0, 0, '', NULL, NULL),
	(20, 26, 'watch filing', '230600', 1, NULL, '[{"day":"2025-03-11"},12]', '[{"day":"2025-03-11"},12]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:34.233376+00', 1, 6, 0, 0, '', NULL, NULL),
	(21, 26, 'watch claim', '230600', 1, NULL, '[{"day":"2025-07-04"},8]', '[{"day":"2025-07-04"},8]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:34.248812+00', 1, 3, 0, 0, '', NULL, NULL),
	(22, 29, 'seal', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:3063:9a495c5a-65087cfe', '2026-12-01 01:51:34.274992+00', 1, 0, 0, 0, '', NULL, '{"moves":96,"no":1,"upto":"2026-08-14T16:00:00.000000Z"}'),
	(23, 30, 'seal', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:3063:9a495c5a-180a92ee', '2026-12-01 01:51:34.365335+00', 1, 0, 0, 0, '', NULL, NULL);
INSERT INTO public.seal VALUES
	(1, '1970-01-01 00:00:00+00', '2026-08-14 16:00:00+00', 96, 31, '\xf60810f0bbe6342ea861201879c2b51a2f061b995f6e2a1ef9b41d9bf48b91b1', '2026-08-15 01:50:34.262978+00', '\x', '\x340ac424ba08446cdea88236f323978463bdc43c4289be33aecf60063590313b', 7, '\xf9b0ad37366ad196dece8adce07d38f0572d74269c70aa1a8061c37825242d90');
INSERT INTO public.setting VALUES
	('rehearsal', '1'),
	('first_day', '2025-07-07'),
	('sampling_key', '8a4b0fb7b7cb3e012acf16b28dcf81db2e30634565cc0af964e34e7a37494228'),
	('policy_digest', '865255787dc1d10ac525ec4ee5b1bd2d7a8e5c8802a3cdfa46396a22a2335b60');
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
	(1, 'intake', 'added', '{"active":true,"institution":"","limit":null,"roles":["intake"]}', 'os:root', 'root', '2025-07-07 01:50:30.800235+00', '\x', '\x2efa91422fa7c697b9f0c70cd00b5894aa15a6bf21839b4ad933a4c588627b29'),
	(2, 'reviewer', 'added', '{"active":true,"institution":"","limit":null,"roles":["reviewer"]}', 'os:root', 'root', '2025-07-07 01:50:30.816448+00', '\x2efa91422fa7c697b9f0c70cd00b5894aa15a6bf21839b4ad933a4c588627b29', '\xa7bc3cda8fc2e0f9b2464e8e17f84e6ec739ea2ae12ec6aa524fb5d221cd1331'),
	(3, 'reviewer2', 'added', '{"active":true,"institution":"","limit":null,"roles":["reviewer"]}', 'os:root', 'root', '2025-07-07 01:50:30.830249+00', '\xa7bc3cda8fc2e0f9b2464e8e17f84e6ec739ea2ae12ec6aa524fb5d221cd1331', '\x28d1d6df53237f4ddc116b8e8310c590eebb6c4e80a8c9b4a166b7cee3f2b7e7'),
	(4, 'approver', 'added', '{"active":true,"institution":"","limit":null,"roles":["approver"]}', 'os:root', 'root', '2025-07-07 01:50:30.843147+00', '\x28d1d6df53237f4ddc116b8e8310c590eebb6c4e80a8c9b4a166b7cee3f2b7e7', '\x1dc39b27ab490a209764dea1b716d5e4698bf3877ebefc25a3d8b4e48722da53'),
	(5, 'approver2', 'added', '{"active":true,"institution":"","limit":null,"roles":["approver"]}', 'os:root', 'root', '2025-07-07 01:50:30.855666+00', '\x1dc39b27ab490a209764dea1b716d5e4698bf3877ebefc25a3d8b4e48722da53', '\xe6edeeab4f4775270edbd835a39bf3c48ffbdba418bdce05d1190906dc798485'),
	(6, 'cashier', 'added', '{"active":true,"institution":"","limit":null,"roles":["cashier"]}', 'os:root', 'root', '2025-07-07 01:50:30.868039+00', '\xe6edeeab4f4775270edbd835a39bf3c48ffbdba418bdce05d1190906dc798485', '\x4fbf5f31e14fc14344ac40b778dc9f3e4a24ceb4678b5ce4a260552b74972531'),
	(7, 'cashier2', 'added', '{"active":true,"institution":"","limit":null,"roles":["cashier"]}', 'os:root', 'root', '2025-07-07 01:50:30.880325+00', '\x4fbf5f31e14fc14344ac40b778dc9f3e4a24ceb4678b5ce4a260552b74972531', '\x785d42367b583726c23e0d375c94a470483f521748a1152ed96f33267f91687b'),
	(8, 'auditor', 'added', '{"active":true,"institution":"","limit":null,"roles":["auditor"]}', 'os:root', 'root', '2025-07-07 01:50:30.89275+00', '\x785d42367b583726c23e0d375c94a470483f521748a1152ed96f33267f91687b', '\x7f8f75bcaeba44dbdcbab8eb600ac89ee13b05060d256490d15169f44a9583f9'),
	(9, 'admin', 'added', '{"active":true,"institution":"","limit":null,"roles":["admin"]}', 'os:root', 'root', '2025-07-07 01:50:30.905172+00', '\x7f8f75bcaeba44dbdcbab8eb600ac89ee13b05060d256490d15169f44a9583f9', '\x4a43d840f74e1b6d8aba31fe9efd21994dd278ff1f1a9f0067db08e350eab5da'),
	(10, 'applicant', 'added', '{"active":true,"institution":"","limit":null,"roles":["applicant"]}', 'os:root', 'root', '2025-07-07 01:50:30.917886+00', '\x4a43d840f74e1b6d8aba31fe9efd21994dd278ff1f1a9f0067db08e350eab5da', '\x36220d0f4e1f681d1673ef8623f388ff3ea7995f073c93a58fd75514f1258a6c'),
	(11, 'doctor', 'added', '{"active":true,"institution":"H23060000001","limit":null,"roles":["hospital"]}', 'os:root', 'root', '2025-07-07 01:50:30.931121+00', '\x36220d0f4e1f681d1673ef8623f388ff3ea7995f073c93a58fd75514f1258a6c', '\x47296ec77f493352b6dbdbee62d4a508ef1706830f7ea0b6a1019fd403a5c1df'),
	(12, 'head', 'added', '{"active":true,"institution":"H23060000001","limit":null,"roles":["hospital"]}', 'os:root', 'root', '2025-07-07 01:50:30.944067+00', '\x47296ec77f493352b6dbdbee62d4a508ef1706830f7ea0b6a1019fd403a5c1df', '\x1c6bc839a327d8417f331186c935df145ab16ea961c66f3bec63a20d02d4ca63');
INSERT INTO public.year_posting VALUES
	(1, '230600', 16, 'employee', '2025-01-01', 'inpatient', '2025-04-08', NULL, NULL, 1, '2025-04-10 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 01:50:30.705528+00'),
	(2, '230600', 17, 'employee', '2025-01-01', 'outpatient', '2025-03-23', NULL, NULL, 2, '2025-03-23 07:00:00+00', 6, 'settled', 0, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 01:50:30.705528+00'),
	(3, '230600', 2, 'employee', '2025-01-01', 'inpatient', '2025-04-26', NULL, NULL, 3, '2025-04-30 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 01:50:30.705528+00'),
	(4, '230600', 7, 'employee', '2025-01-01', 'inpatient', '2025-03-15', NULL, NULL, 4, '2025-03-30 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-07 01:50:30.705528+00'),
	(5, '230600', 8, 'employee', '2025-01-01', 'outpatient', '2025-03-29', 3, 2, NULL, NULL, 0, 'approved', 0, 30000, 63757, 171682, 0, 0, 0, '2025-07-09', '2025-07-09 01:50:32.458106+00'),
	(6, '230600', 13, 'resident', '2025-01-01', 'outpatient', '2025-05-02', 1, 3, NULL, NULL, 0, 'approved', 0, 0, 20000, 109079, 0, 0, 0, '2025-07-09', '2025-07-09 01:50:32.567257+00'),
	(7, '230600', 19, 'employee', '2025-01-01', 'outpatient', '2025-04-17', 4, 4, NULL, NULL, 0, 'approved', 0, 30000, 17272, 68383, 0, 0, 0, '2025-07-09', '2025-07-09 01:50:32.66666+00'),
	(8, '230600', 9, 'employee', '2025-01-01', 'outpatient', '2025-05-10', 5, 5, NULL, NULL, 0, 'approved', 0, 0, 0, 0, 0, 0, 0, '2025-07-09', '2025-07-09 01:50:32.759318+00');
SELECT pg_catalog.setval('public.act_id_seq', 56, true);
SELECT pg_catalog.setval('public.api_key_id_seq', 1, false);
SELECT pg_catalog.setval('public.app_user_id_seq', 12, true);
SELECT pg_catalog.setval('public.appeal_id_seq', 1, false);
SELECT pg_catalog.setval('public.bank_line_id_seq', 3, true);
SELECT pg_catalog.setval('public.bank_reading_id_seq', 1, true);
SELECT pg_catalog.setval('public.bulk_order_id_seq', 1, false);
SELECT pg_catalog.setval('public.calculation_id_seq', 6, true);
SELECT pg_catalog.setval('public.claim_id_seq', 1000, true);
SELECT pg_catalog.setval('public.counter_code_id_seq', 1, false);
SELECT pg_catalog.setval('public.death_id_seq', 1, false);
SELECT pg_catalog.setval('public.delivery_id_seq', 1, false);
SELECT pg_catalog.setval('public.desk_act_id_seq', 1, false);
SELECT pg_catalog.setval('public.destruction_id_seq', 1, false);
SELECT pg_catalog.setval('public.document_event_id_seq', 1, false);
SELECT pg_catalog.setval('public.document_id_seq', 1, false);
SELECT pg_catalog.setval('public.downtime_id_seq', 1, false);
SELECT pg_catalog.setval('public.entitlement_id_seq', 1, true);
SELECT pg_catalog.setval('public.entry_id_seq', 10, true);
SELECT pg_catalog.setval('public.estate_id_seq', 1, false);
SELECT pg_catalog.setval('public.event_delivery_id_seq', 1, false);
SELECT pg_catalog.setval('public.fee_line_id_seq', 25, true);
SELECT pg_catalog.setval('public.filing_id_seq', 1004, true);
SELECT pg_catalog.setval('public.inquiry_id_seq', 1, false);
SELECT pg_catalog.setval('public.institution_id_seq', 1000, true);
SELECT pg_catalog.setval('public.lead_id_seq', 1, false);
SELECT pg_catalog.setval('public.look_id_seq', 7, true);
SELECT pg_catalog.setval('public.notice_id_seq', 37, true);
SELECT pg_catalog.setval('public.payment_id_seq', 4, true);
SELECT pg_catalog.setval('public.payout_id_seq', 1, true);
SELECT pg_catalog.setval('public.person_id_seq', 2000, true);
SELECT pg_catalog.setval('public.privacy_request_id_seq', 1, false);
SELECT pg_catalog.setval('public.proposal_id_seq', 1, false);
SELECT pg_catalog.setval('public.receipt_check_id_seq', 1, false);
SELECT pg_catalog.setval('public.receipt_id_seq', 1000, true);
SELECT pg_catalog.setval('public.receipt_standing_id_seq', 1, false);
SELECT pg_catalog.setval('public.recovery_id_seq', 1, true);
SELECT pg_catalog.setval('public.referral_event_id_seq', 1, true);
SELECT pg_catalog.setval('public.referral_id_seq', 1, true);
SELECT pg_catalog.setval('public.register_change_id_seq', 1, true);
SELECT pg_catalog.setval('public.representation_id_seq', 1, false);
SELECT pg_catalog.setval('public.run_id_seq', 30, true);
SELECT pg_catalog.setval('public.run_part_id_seq', 23, true);
SELECT pg_catalog.setval('public.service_address_id_seq', 1, false);
SELECT pg_catalog.setval('public.settlement_id_seq', 1000, true);
SELECT pg_catalog.setval('public.sign_in_event_id_seq', 1, false);
SELECT pg_catalog.setval('public.sign_in_id_seq', 1, false);
SELECT pg_catalog.setval('public.system_event_id_seq', 1, false);
SELECT pg_catalog.setval('public.tally_id_seq', 118, true);
SELECT pg_catalog.setval('public.webhook_id_seq', 1, false);
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
ALTER TABLE ONLY public.act
    ADD CONSTRAINT pk_act PRIMARY KEY (id);
ALTER TABLE ONLY public.allowance
    ADD CONSTRAINT pk_allowance PRIMARY KEY (name);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT pk_api_key PRIMARY KEY (id);
ALTER TABLE ONLY public.app_user
    ADD CONSTRAINT pk_app_user PRIMARY KEY (id);
ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT pk_appeal PRIMARY KEY (id);
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
ALTER TABLE ONLY public.bulk_item
    ADD CONSTRAINT pk_bulk_item PRIMARY KEY (order_id, place);
ALTER TABLE ONLY public.bulk_order
    ADD CONSTRAINT pk_bulk_order PRIMARY KEY (id);
ALTER TABLE ONLY public.calculation
    ADD CONSTRAINT pk_calculation PRIMARY KEY (id);
ALTER TABLE ONLY public.calendar_day
    ADD CONSTRAINT pk_calendar_day PRIMARY KEY (day);
ALTER TABLE ONLY public.calendar_year
    ADD CONSTRAINT pk_calendar_year PRIMARY KEY (year);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT pk_claim PRIMARY KEY (id);
ALTER TABLE ONLY public.counter_code
    ADD CONSTRAINT pk_counter_code PRIMARY KEY (id);
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT pk_credential PRIMARY KEY (name);
ALTER TABLE ONLY public.death
    ADD CONSTRAINT pk_death PRIMARY KEY (id);
ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT pk_delivery PRIMARY KEY (id);
ALTER TABLE ONLY public.desk
    ADD CONSTRAINT pk_desk PRIMARY KEY (machine, case_id);
ALTER TABLE ONLY public.desk_act
    ADD CONSTRAINT pk_desk_act PRIMARY KEY (id);
ALTER TABLE ONLY public.destruction
    ADD CONSTRAINT pk_destruction PRIMARY KEY (id);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT pk_document PRIMARY KEY (id);
ALTER TABLE ONLY public.document_event
    ADD CONSTRAINT pk_document_event PRIMARY KEY (id);
ALTER TABLE ONLY public.door
    ADD CONSTRAINT pk_door PRIMARY KEY (machine, case_id, purpose);
ALTER TABLE ONLY public.downtime
    ADD CONSTRAINT pk_downtime PRIMARY KEY (id);
ALTER TABLE ONLY public.entitlement
    ADD CONSTRAINT pk_entitlement PRIMARY KEY (id);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT pk_entry PRIMARY KEY (id);
ALTER TABLE ONLY public.estate
    ADD CONSTRAINT pk_estate PRIMARY KEY (id);
ALTER TABLE ONLY public.event_delivery
    ADD CONSTRAINT pk_event_delivery PRIMARY KEY (id);
ALTER TABLE ONLY public.fee_line
    ADD CONSTRAINT pk_fee_line PRIMARY KEY (id);
ALTER TABLE ONLY public.filing
    ADD CONSTRAINT pk_filing PRIMARY KEY (id);
ALTER TABLE ONLY public.inquiry
    ADD CONSTRAINT pk_inquiry PRIMARY KEY (id);
ALTER TABLE ONLY public.institution
    ADD CONSTRAINT pk_institution PRIMARY KEY (id);
ALTER TABLE ONLY public.institution_version
    ADD CONSTRAINT pk_institution_version PRIMARY KEY (institution_id, valid_from);
ALTER TABLE ONLY public.kept_answer
    ADD CONSTRAINT pk_kept_answer PRIMARY KEY (caller, key);
ALTER TABLE ONLY public.lapse_listed
    ADD CONSTRAINT pk_lapse_listed PRIMARY KEY (machine, case_id, version);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT pk_lead PRIMARY KEY (id);
ALTER TABLE ONLY public.look
    ADD CONSTRAINT pk_look PRIMARY KEY (id);
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
ALTER TABLE ONLY public.privacy_request
    ADD CONSTRAINT pk_privacy_request PRIMARY KEY (id);
ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT pk_proposal PRIMARY KEY (id);
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT pk_receipt PRIMARY KEY (id);
ALTER TABLE ONLY public.receipt_check
    ADD CONSTRAINT pk_receipt_check PRIMARY KEY (id);
ALTER TABLE ONLY public.receipt_standing
    ADD CONSTRAINT pk_receipt_standing PRIMARY KEY (id);
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
ALTER TABLE ONLY public.representation
    ADD CONSTRAINT pk_representation PRIMARY KEY (id);
ALTER TABLE ONLY public.rights_list
    ADD CONSTRAINT pk_rights_list PRIMARY KEY (no);
ALTER TABLE ONLY public.run
    ADD CONSTRAINT pk_run PRIMARY KEY (id);
ALTER TABLE ONLY public.run_part
    ADD CONSTRAINT pk_run_part PRIMARY KEY (id);
ALTER TABLE ONLY public.seal
    ADD CONSTRAINT pk_seal PRIMARY KEY (no);
ALTER TABLE ONLY public.service_address
    ADD CONSTRAINT pk_service_address PRIMARY KEY (id);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT pk_setting PRIMARY KEY (name);
ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT pk_settlement PRIMARY KEY (id);
ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT pk_sign_in PRIMARY KEY (id);
ALTER TABLE ONLY public.sign_in_event
    ADD CONSTRAINT pk_sign_in_event PRIMARY KEY (id);
ALTER TABLE ONLY public.sign_in_request
    ADD CONSTRAINT pk_sign_in_request PRIMARY KEY (state);
ALTER TABLE ONLY public.spent_receipt
    ADD CONSTRAINT pk_spent_receipt PRIMARY KEY (code, number);
ALTER TABLE ONLY public.system_event
    ADD CONSTRAINT pk_system_event PRIMARY KEY (id);
ALTER TABLE ONLY public.tally
    ADD CONSTRAINT pk_tally PRIMARY KEY (id);
ALTER TABLE ONLY public.user_change
    ADD CONSTRAINT pk_user_change PRIMARY KEY (no);
ALTER TABLE ONLY public.value_sheet
    ADD CONSTRAINT pk_value_sheet PRIMARY KEY (no);
ALTER TABLE ONLY public.webhook
    ADD CONSTRAINT pk_webhook PRIMARY KEY (id);
ALTER TABLE ONLY public.year_posting
    ADD CONSTRAINT pk_year_posting PRIMARY KEY (id);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT uq_api_key_prefix UNIQUE (prefix);
ALTER TABLE ONLY public.app_user
    ADD CONSTRAINT uq_app_user_name UNIQUE (name);
ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT uq_appeal_no UNIQUE (no);
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
ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT uq_delivery_notice_id_n UNIQUE (notice_id, n);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT uq_document_machine_case_id_kind_about UNIQUE (machine, case_id, kind, about);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT uq_document_no UNIQUE (no);
ALTER TABLE ONLY public.downtime
    ADD CONSTRAINT uq_downtime_place_notice_no UNIQUE (place, notice_no);
ALTER TABLE ONLY public.entitlement
    ADD CONSTRAINT uq_entitlement_no UNIQUE (no);
ALTER TABLE ONLY public.event_delivery
    ADD CONSTRAINT uq_event_delivery_webhook_id_event_id UNIQUE (webhook_id, event_id);
ALTER TABLE ONLY public.filing
    ADD CONSTRAINT uq_filing_ext_no_area UNIQUE (ext_no, area);
ALTER TABLE ONLY public.filing
    ADD CONSTRAINT uq_filing_no UNIQUE (no);
ALTER TABLE ONLY public.inquiry
    ADD CONSTRAINT uq_inquiry_claim_id_place UNIQUE (claim_id, place);
ALTER TABLE ONLY public.institution
    ADD CONSTRAINT uq_institution_code UNIQUE (code);
ALTER TABLE ONLY public.look
    ADD CONSTRAINT uq_look_asker_day_place UNIQUE (asker, day, place);
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
ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT uq_proposal_no UNIQUE (no);
ALTER TABLE ONLY public.receipt_standing
    ADD CONSTRAINT uq_receipt_standing_claim_id_form UNIQUE (claim_id, form);
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
ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT uq_sign_in_token UNIQUE (token);
CREATE INDEX ix_api_key_name ON public.api_key USING btree (name, id) WHERE (revoked_at IS NULL);
CREATE INDEX ix_appeal_case ON public.appeal USING btree (machine, case_id);
CREATE INDEX ix_appeal_no_end ON public.appeal USING btree (substr((no)::text, (length((no)::text) - 7)));
CREATE INDEX ix_appeal_person_id ON public.appeal USING btree (person_id);
CREATE INDEX ix_appeal_to_answer ON public.appeal USING btree (area, due_on, id) WHERE ((state)::text = 'open'::text);
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
CREATE INDEX ix_bulk_item_waiting ON public.bulk_item USING btree (order_id, place) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_bulk_order_asked_by ON public.bulk_order USING btree (asked_by, id);
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
CREATE INDEX ix_claim_to_receive ON public.claim USING btree (area, state_since, id) WHERE ((state)::text = 'posted'::text);
CREATE INDEX ix_claim_to_watch ON public.claim USING btree (area, due_on, id) WHERE ((state)::text = ANY ((ARRAY['precheck'::character varying, 'review'::character varying, 'recheck'::character varying, 'approval'::character varying, 'to_pay'::character varying, 'paying'::character varying, 'payment_failed'::character varying, 'suspended'::character varying])::text[]));
CREATE INDEX ix_claim_tracking_no ON public.claim USING btree (tracking_no) WHERE ((tracking_no)::text <> ''::text);
CREATE INDEX ix_counter_code_person_id ON public.counter_code USING btree (person_id, id);
CREATE INDEX ix_death_person_id ON public.death USING btree (person_id);
CREATE INDEX ix_delivery_case ON public.delivery USING btree (machine, case_id);
CREATE INDEX ix_desk_act_case ON public.desk_act USING btree (machine, case_id);
CREATE INDEX ix_desk_holder ON public.desk USING btree (holder, until);
CREATE INDEX ix_document_event_document_id ON public.document_event USING btree (document_id);
CREATE INDEX ix_document_notice_id ON public.document USING btree (notice_id) WHERE (notice_id IS NOT NULL);
CREATE INDEX ix_document_unserved ON public.document USING btree (state, id) WHERE ((state)::text <> 'served'::text);
CREATE INDEX ix_downtime_place ON public.downtime USING btree (place, ends_at);
CREATE INDEX ix_entitlement_no_end ON public.entitlement USING btree (substr((no)::text, (length((no)::text) - 7)));
CREATE INDEX ix_entitlement_person_id ON public.entitlement USING btree (person_id, disease);
CREATE INDEX ix_entitlement_phone ON public.entitlement USING btree (phone) WHERE ((phone)::text <> ''::text);
CREATE INDEX ix_entitlement_stuck ON public.entitlement USING btree (id) WHERE (tries >= 3);
CREATE INDEX ix_entitlement_to_activate ON public.entitlement USING btree (area, starts_on, id) WHERE ((state)::text = 'assessed'::text);
CREATE INDEX ix_entitlement_to_assess ON public.entitlement USING btree (area, applied_on, id) WHERE ((state)::text = 'applied'::text);
CREATE INDEX ix_entitlement_to_expire ON public.entitlement USING btree (area, ends_on, id) WHERE ((state)::text = 'active'::text);
CREATE INDEX ix_entitlement_to_lapse ON public.entitlement USING btree (area, period_ends_on, id) WHERE ((state)::text = 'returned'::text);
CREATE INDEX ix_entry_claim_id ON public.entry USING btree (claim_id);
CREATE INDEX ix_entry_day ON public.entry USING btree (area, day);
CREATE INDEX ix_entry_ref ON public.entry USING btree (ref);
CREATE INDEX ix_estate_person_id ON public.estate USING btree (person_id);
CREATE INDEX ix_event_delivery_due ON public.event_delivery USING btree (next_at, id) WHERE ((state)::text = 'queued'::text);
CREATE INDEX ix_event_delivery_parked ON public.event_delivery USING btree (id) WHERE ((state)::text = 'parked'::text);
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
CREATE INDEX ix_inquiry_open ON public.inquiry USING btree (area, due_on, id) WHERE ((result)::text = ''::text);
CREATE INDEX ix_kept_answer_old ON public.kept_answer USING btree (at);
CREATE INDEX ix_lead_case_no ON public.lead USING btree (case_no);
CREATE INDEX ix_look_case_no ON public.look USING btree (case_no, id) WHERE ((case_no)::text <> ''::text);
CREATE INDEX ix_look_day ON public.look USING btree (day, id);
CREATE INDEX ix_look_person_id ON public.look USING btree (person_id, id) WHERE (person_id IS NOT NULL);
CREATE INDEX ix_notice_unsent ON public.notice USING btree (state, channel, area, id) WHERE ((state)::text = ANY ((ARRAY['queued'::character varying, 'bounced'::character varying, 'failed'::character varying, 'parked'::character varying, 'unknown'::character varying])::text[]));
CREATE INDEX ix_notice_unsigned ON public.notice USING btree (area, next_at) WHERE (((state)::text = 'sent'::text) AND (next_at IS NOT NULL));
CREATE INDEX ix_payment_batch_id ON public.payment USING btree (batch_id, "position");
CREATE INDEX ix_payment_claim_id ON public.payment USING btree (claim_id, id);
CREATE INDEX ix_payment_no_end ON public.payment USING btree (substr((no)::text, (length((no)::text) - 7)));
CREATE INDEX ix_payment_under_way ON public.payment USING btree (area, result_due_on, id) WHERE ((state)::text = ANY ((ARRAY['sent'::character varying, 'unknown'::character varying])::text[]));
CREATE INDEX ix_payout_no_end ON public.payout USING btree (substr((no)::text, (length((no)::text) - 7)));
CREATE INDEX ix_payout_open ON public.payout USING btree (state, area);
CREATE INDEX ix_person_certno ON public.person USING btree (certno, cert_type);
CREATE INDEX ix_person_certno_end ON public.person USING btree (substr((certno)::text, (length((certno)::text) - 3)), area, id);
CREATE INDEX ix_person_emp_no ON public.person USING btree (emp_no) WHERE ((emp_no)::text <> ''::text);
CREATE INDEX ix_person_name ON public.person USING btree (name, substr((certno)::text, (length((certno)::text) - 3)), id);
CREATE INDEX ix_person_phone ON public.person USING btree (phone) WHERE ((phone)::text <> ''::text);
CREATE INDEX ix_privacy_request_open ON public.privacy_request USING btree (due_on, id) WHERE ((state)::text = 'open'::text);
CREATE INDEX ix_privacy_request_person_id ON public.privacy_request USING btree (person_id);
CREATE INDEX ix_privacy_request_restricted ON public.privacy_request USING btree (person_id) WHERE (((kind)::text = 'restriction'::text) AND ((state)::text = 'granted'::text) AND (lifted_on = '9999-12-31'::date));
CREATE INDEX ix_proposal_no_end ON public.proposal USING btree (substr((no)::text, (length((no)::text) - 7)));
CREATE INDEX ix_proposal_open ON public.proposal USING btree (area, expires_on, id) WHERE ((state)::text = 'open'::text);
CREATE INDEX ix_proposal_waiting ON public.proposal USING btree (machine, case_id, id) WHERE ((state)::text = 'open'::text);
CREATE INDEX ix_receipt_check_claim_id ON public.receipt_check USING btree (claim_id);
CREATE INDEX ix_receipt_check_form ON public.receipt_check USING btree (form);
CREATE INDEX ix_receipt_claim_id ON public.receipt USING btree (claim_id);
CREATE INDEX ix_receipt_loose ON public.receipt USING btree (form) WHERE loose;
CREATE INDEX ix_receipt_standing_form ON public.receipt_standing USING btree (form);
CREATE INDEX ix_receipt_standing_open ON public.receipt_standing USING btree (area, id) WHERE ((pending)::text <> ''::text);
CREATE INDEX ix_receipt_standing_paid ON public.receipt_standing USING btree (area, checked_on) WHERE ((mark)::text = 'entered'::text);
CREATE INDEX ix_receipt_standing_paper ON public.receipt_standing USING btree (paper_form) WHERE ((paper_form)::text <> ''::text);
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
CREATE INDEX ix_referral_to_agree ON public.referral USING btree (area, applied_on, id) WHERE ((state)::text = 'requested'::text);
CREATE INDEX ix_referral_to_expire ON public.referral USING btree (area, ends_on, id) WHERE ((state)::text = ANY ((ARRAY['requested'::character varying, 'agreed'::character varying, 'transmitted'::character varying])::text[]));
CREATE INDEX ix_referral_to_transmit ON public.referral USING btree (area, applied_on, id) WHERE ((state)::text = 'agreed'::text);
CREATE INDEX ix_referral_to_use_late ON public.referral USING btree (area, id) WHERE ((state)::text = 'expired'::text);
CREATE INDEX ix_register_change_former_certno ON public.register_change USING btree (former_certno) WHERE ((former_certno)::text <> ''::text);
CREATE INDEX ix_register_change_kind_key ON public.register_change USING btree (kind, key);
CREATE INDEX ix_removal_case ON public.removal USING btree (machine, case_id);
CREATE INDEX ix_report_failed ON public.report USING btree (case_id) WHERE (tries > 0);
CREATE INDEX ix_representation_certno ON public.representation USING btree (certno) WHERE ((certno)::text <> ''::text);
CREATE INDEX ix_representation_person_id ON public.representation USING btree (person_id);
CREATE INDEX ix_run_unfinished ON public.run USING btree (day, id) WHERE ((state)::text = ANY ((ARRAY['open'::character varying, 'running'::character varying])::text[]));
CREATE INDEX ix_service_address_case_id ON public.service_address USING btree (machine, case_id, id) WHERE (case_id IS NOT NULL);
CREATE INDEX ix_service_address_person_id ON public.service_address USING btree (person_id, id);
CREATE INDEX ix_settlement_form ON public.settlement USING btree (form);
CREATE INDEX ix_settlement_loose ON public.settlement USING btree (form) WHERE loose;
CREATE INDEX ix_settlement_person_id ON public.settlement USING btree (person_id);
CREATE INDEX ix_settlement_tail ON public.settlement USING btree (tail, loose);
CREATE INDEX ix_sign_in_event_name ON public.sign_in_event USING btree (name, id);
CREATE INDEX ix_sign_in_event_source ON public.sign_in_event USING btree (source, at);
CREATE INDEX ix_sign_in_name ON public.sign_in USING btree (name, ended_at);
CREATE INDEX ix_spent_receipt_holder ON public.spent_receipt USING btree (holder);
CREATE INDEX ix_system_event_new ON public.system_event USING btree (id) WHERE (spread_at IS NULL);
CREATE INDEX ix_webhook_live ON public.webhook USING btree (name, id) WHERE (ended_at IS NULL);
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
CREATE UNIQUE INDEX uq_proposal_running ON public.proposal USING btree (about, trigger) WHERE ((state)::text = 'open'::text);
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
CREATE TRIGGER api_key_revoked BEFORE UPDATE OF revoked_at, expires_on ON public.api_key FOR EACH ROW WHEN ((old.revoked_at IS NOT NULL)) EXECUTE FUNCTION public.keys_stay();
CREATE TRIGGER api_key_stays BEFORE DELETE ON public.api_key FOR EACH ROW EXECUTE FUNCTION public.keys_stay();
CREATE TRIGGER api_key_unchanged BEFORE UPDATE OF id, name, prefix, hash, scopes, institution, areas, created_at, created_by, confirmed_by ON public.api_key FOR EACH ROW EXECUTE FUNCTION public.keys_stay();
CREATE TRIGGER api_key_whole BEFORE TRUNCATE ON public.api_key FOR EACH STATEMENT EXECUTE FUNCTION public.keys_stay();
CREATE TRIGGER appeal_state_has_move AFTER UPDATE ON public.appeal FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.state_has_move();
CREATE TRIGGER appeal_stays BEFORE DELETE ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.case_stays();
CREATE TRIGGER archived_case_stands BEFORE UPDATE ON public.archived_case FOR EACH ROW EXECUTE FUNCTION public.archive_stands();
CREATE TRIGGER archived_case_stays BEFORE DELETE ON public.archived_case FOR EACH ROW EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER archived_case_whole BEFORE TRUNCATE ON public.archived_case FOR EACH STATEMENT EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER archived_receipt_stays BEFORE DELETE OR UPDATE ON public.archived_receipt FOR EACH ROW EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER archived_receipt_whole BEFORE TRUNCATE ON public.archived_receipt FOR EACH STATEMENT EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER claim_money_follows AFTER UPDATE ON public.claim FOR EACH ROW WHEN ((((old.state)::text IS DISTINCT FROM (new.state)::text) AND (((old.state)::text = ANY ((ARRAY['to_pay'::character varying, 'paying'::character varying, 'paid'::character varying, 'payment_failed'::character varying, 'suspended'::character varying])::text[])) OR ((new.state)::text = ANY ((ARRAY['to_pay'::character varying, 'paying'::character varying, 'paid'::character varying, 'payment_failed'::character varying, 'suspended'::character varying])::text[]))))) EXECUTE FUNCTION public.money_follows();
CREATE TRIGGER claim_state_has_move AFTER UPDATE ON public.claim FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.state_has_move();
CREATE TRIGGER claim_stays BEFORE DELETE ON public.claim FOR EACH ROW EXECUTE FUNCTION public.case_stays();
CREATE TRIGGER death_stays BEFORE DELETE ON public.death FOR EACH ROW EXECUTE FUNCTION public.people_stay();
CREATE TRIGGER death_unchanged BEFORE UPDATE OF id, area, died_on, source, paper, registered_by, second, day, at ON public.death FOR EACH ROW EXECUTE FUNCTION public.people_stay();
CREATE TRIGGER death_whole BEFORE TRUNCATE ON public.death FOR EACH STATEMENT EXECUTE FUNCTION public.people_stay();
CREATE TRIGGER delivery_stays BEFORE DELETE ON public.delivery FOR EACH ROW WHEN (((old.state)::text = 'delivered'::text)) EXECUTE FUNCTION public.delivery_kept();
CREATE TRIGGER delivery_unchanged BEFORE UPDATE ON public.delivery FOR EACH ROW WHEN (((old.state)::text = 'delivered'::text)) EXECUTE FUNCTION public.delivery_stays();
CREATE TRIGGER delivery_whole BEFORE TRUNCATE ON public.delivery FOR EACH STATEMENT EXECUTE FUNCTION public.delivery_stays();
CREATE TRIGGER desk_act_stays BEFORE DELETE OR UPDATE ON public.desk_act FOR EACH ROW EXECUTE FUNCTION public.desk_act_kept();
CREATE TRIGGER desk_act_whole BEFORE TRUNCATE ON public.desk_act FOR EACH STATEMENT EXECUTE FUNCTION public.desk_act_kept();
CREATE TRIGGER destruction_signed BEFORE UPDATE OF signed_on, signed_by, second ON public.destruction FOR EACH ROW WHEN ((old.signed_on <> '9999-12-31'::date)) EXECUTE FUNCTION public.answers_stay();
CREATE TRIGGER destruction_stays BEFORE DELETE ON public.destruction FOR EACH ROW EXECUTE FUNCTION public.answers_stay();
CREATE TRIGGER destruction_unchanged BEFORE UPDATE OF id, area, kind, before, items, digest, made_on, made_by ON public.destruction FOR EACH ROW EXECUTE FUNCTION public.answers_stay();
CREATE TRIGGER destruction_whole BEFORE TRUNCATE ON public.destruction FOR EACH STATEMENT EXECUTE FUNCTION public.answers_stay();
CREATE TRIGGER document_event_stays BEFORE DELETE OR UPDATE ON public.document_event FOR EACH ROW EXECUTE FUNCTION public.document_stays();
CREATE TRIGGER document_event_whole BEFORE TRUNCATE ON public.document_event FOR EACH STATEMENT EXECUTE FUNCTION public.document_stays();
CREATE TRIGGER document_frozen BEFORE UPDATE ON public.document FOR EACH ROW WHEN ((((old.no)::text IS DISTINCT FROM (new.no)::text) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR ((old.machine)::text IS DISTINCT FROM (new.machine)::text) OR (old.case_id IS DISTINCT FROM new.case_id) OR ((old.area)::text IS DISTINCT FROM (new.area)::text) OR (old.notice_id IS DISTINCT FROM new.notice_id) OR ((old.about)::text IS DISTINCT FROM (new.about)::text) OR (old.seq IS DISTINCT FROM new.seq) OR (old.content IS DISTINCT FROM new.content) OR ((old.content_hash)::text IS DISTINCT FROM (new.content_hash)::text) OR (old.made_on IS DISTINCT FROM new.made_on) OR ((old.state)::text = 'served'::text))) EXECUTE FUNCTION public.document_stays();
CREATE TRIGGER document_stays BEFORE DELETE ON public.document FOR EACH ROW EXECUTE FUNCTION public.document_stays();
CREATE TRIGGER document_whole BEFORE TRUNCATE ON public.document FOR EACH STATEMENT EXECUTE FUNCTION public.document_stays();
CREATE TRIGGER entitlement_state_has_move AFTER UPDATE ON public.entitlement FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.state_has_move();
CREATE TRIGGER entitlement_stays BEFORE DELETE ON public.entitlement FOR EACH ROW EXECUTE FUNCTION public.case_stays();
CREATE TRIGGER entry_holds AFTER INSERT ON public.entry REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.accounts_hold();
CREATE TRIGGER entry_stays BEFORE DELETE OR UPDATE ON public.entry FOR EACH ROW EXECUTE FUNCTION public.entries_stay();
CREATE TRIGGER entry_whole BEFORE TRUNCATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION public.entries_stay();
CREATE TRIGGER estate_ends BEFORE UPDATE OF ended_on, ended_by, end_reason ON public.estate FOR EACH ROW WHEN ((old.ended_on <> '9999-12-31'::date)) EXECUTE FUNCTION public.people_stay();
CREATE TRIGGER estate_stays BEFORE DELETE ON public.estate FOR EACH ROW EXECUTE FUNCTION public.people_stay();
CREATE TRIGGER estate_unchanged BEFORE UPDATE OF id, area, payee_name, basis, paper, originals, up_to, registered_by, second, day, at ON public.estate FOR EACH ROW EXECUTE FUNCTION public.people_stay();
CREATE TRIGGER estate_whole BEFORE TRUNCATE ON public.estate FOR EACH STATEMENT EXECUTE FUNCTION public.people_stay();
CREATE TRIGGER filing_state_has_move AFTER UPDATE ON public.filing FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.state_has_move();
CREATE TRIGGER filing_stays BEFORE DELETE ON public.filing FOR EACH ROW EXECUTE FUNCTION public.case_stays();
CREATE TRIGGER lead_handed BEFORE UPDATE OF handed_on, handed_by, authority, receipt_no ON public.lead FOR EACH ROW WHEN ((old.handed_on <> '9999-12-31'::date)) EXECUTE FUNCTION public.answers_stay();
CREATE TRIGGER lead_result BEFORE UPDATE OF result_on, result_by, result, document ON public.lead FOR EACH ROW WHEN ((old.result_on <> '9999-12-31'::date)) EXECUTE FUNCTION public.answers_stay();
CREATE TRIGGER lead_stays BEFORE DELETE ON public.lead FOR EACH ROW EXECUTE FUNCTION public.answers_stay();
CREATE TRIGGER lead_unchanged BEFORE UPDATE OF id, area, case_no, finding, what, evidence, reporter, reporter_phone, entered_on, entered_by, at ON public.lead FOR EACH ROW EXECUTE FUNCTION public.answers_stay();
CREATE TRIGGER lead_whole BEFORE TRUNCATE ON public.lead FOR EACH STATEMENT EXECUTE FUNCTION public.answers_stay();
CREATE TRIGGER look_stays BEFORE DELETE ON public.look FOR EACH ROW EXECUTE FUNCTION public.looks_stay();
CREATE TRIGGER look_unchanged BEFORE UPDATE ON public.look FOR EACH ROW EXECUTE FUNCTION public.looks_unchanged();
CREATE TRIGGER look_whole BEFORE TRUNCATE ON public.look FOR EACH STATEMENT EXECUTE FUNCTION public.looks_unchanged();
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
CREATE TRIGGER privacy_request_answered BEFORE UPDATE OF state, answered_on, answered_by, answer, clause ON public.privacy_request FOR EACH ROW WHEN (((old.state)::text <> 'open'::text)) EXECUTE FUNCTION public.answers_stay();
CREATE TRIGGER privacy_request_lifted BEFORE UPDATE OF lifted_on, lifted_by ON public.privacy_request FOR EACH ROW WHEN ((old.lifted_on <> '9999-12-31'::date)) EXECUTE FUNCTION public.answers_stay();
CREATE TRIGGER privacy_request_stays BEFORE DELETE ON public.privacy_request FOR EACH ROW EXECUTE FUNCTION public.answers_stay();
CREATE TRIGGER privacy_request_unchanged BEFORE UPDATE OF id, area, kind, asked_by, capacity, interest, words, received_on, received_by, due_on, at ON public.privacy_request FOR EACH ROW EXECUTE FUNCTION public.answers_stay();
CREATE TRIGGER privacy_request_whole BEFORE TRUNCATE ON public.privacy_request FOR EACH STATEMENT EXECUTE FUNCTION public.answers_stay();
CREATE TRIGGER proposal_state_has_move AFTER UPDATE ON public.proposal FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.state_has_move();
CREATE TRIGGER proposal_stays BEFORE DELETE ON public.proposal FOR EACH ROW EXECUTE FUNCTION public.proposal_kept();
CREATE TRIGGER proposal_unchanged BEFORE UPDATE OF id, no, area, applied_on, machine, case_id, about, trigger, payload, seen, content, asked_by, asked_at, expires_on, hash ON public.proposal FOR EACH ROW EXECUTE FUNCTION public.proposal_kept();
CREATE TRIGGER proposal_whole BEFORE TRUNCATE ON public.proposal FOR EACH STATEMENT EXECUTE FUNCTION public.proposal_kept();
CREATE TRIGGER receipt_check_stays BEFORE DELETE OR UPDATE ON public.receipt_check FOR EACH ROW EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER receipt_check_whole BEFORE TRUNCATE ON public.receipt_check FOR EACH STATEMENT EXECUTE FUNCTION public.proof_stays();
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
CREATE TRIGGER representation_ends BEFORE UPDATE OF ended_on, ended_by, end_reason ON public.representation FOR EACH ROW WHEN ((old.ended_on <> '9999-12-31'::date)) EXECUTE FUNCTION public.people_stay();
CREATE TRIGGER representation_stays BEFORE DELETE ON public.representation FOR EACH ROW EXECUTE FUNCTION public.people_stay();
CREATE TRIGGER representation_unchanged BEFORE UPDATE OF id, area, kind, name, certno, phone, relation, scopes, paper, paper_on, paper_hash, payment_paper, consent, begins_on, ends_on, registered_by, second, day, at ON public.representation FOR EACH ROW EXECUTE FUNCTION public.people_stay();
CREATE TRIGGER representation_whole BEFORE TRUNCATE ON public.representation FOR EACH STATEMENT EXECUTE FUNCTION public.people_stay();
CREATE TRIGGER rights_list_stays BEFORE DELETE OR UPDATE ON public.rights_list FOR EACH ROW EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER rights_list_whole BEFORE TRUNCATE ON public.rights_list FOR EACH STATEMENT EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER seal_stays BEFORE DELETE OR UPDATE ON public.seal FOR EACH ROW EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER seal_whole BEFORE TRUNCATE ON public.seal FOR EACH STATEMENT EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER sign_in_event_stays BEFORE DELETE OR UPDATE ON public.sign_in_event FOR EACH ROW EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER sign_in_event_whole BEFORE TRUNCATE ON public.sign_in_event FOR EACH STATEMENT EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER user_change_stays BEFORE DELETE OR UPDATE ON public.user_change FOR EACH ROW EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER user_change_whole BEFORE TRUNCATE ON public.user_change FOR EACH STATEMENT EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER value_sheet_stays BEFORE DELETE OR UPDATE ON public.value_sheet FOR EACH ROW EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER value_sheet_whole BEFORE TRUNCATE ON public.value_sheet FOR EACH STATEMENT EXECUTE FUNCTION public.proof_stays();
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
ALTER TABLE ONLY public.counter_code
    ADD CONSTRAINT fk_counter_code_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.death
    ADD CONSTRAINT fk_death_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT fk_delivery_notice_id FOREIGN KEY (notice_id) REFERENCES public.notice(id);
ALTER TABLE ONLY public.document_event
    ADD CONSTRAINT fk_document_event_document_id FOREIGN KEY (document_id) REFERENCES public.document(id);
ALTER TABLE ONLY public.entitlement
    ADD CONSTRAINT fk_entitlement_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.estate
    ADD CONSTRAINT fk_estate_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.event_delivery
    ADD CONSTRAINT fk_event_delivery_event_id FOREIGN KEY (event_id) REFERENCES public.system_event(id);
ALTER TABLE ONLY public.event_delivery
    ADD CONSTRAINT fk_event_delivery_webhook_id FOREIGN KEY (webhook_id) REFERENCES public.webhook(id);
ALTER TABLE ONLY public.fee_line
    ADD CONSTRAINT fk_fee_line_receipt_id FOREIGN KEY (receipt_id) REFERENCES public.receipt(id);
ALTER TABLE ONLY public.filing
    ADD CONSTRAINT fk_filing_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.filing
    ADD CONSTRAINT fk_filing_replaces_id FOREIGN KEY (replaces_id) REFERENCES public.filing(id);
ALTER TABLE ONLY public.inquiry
    ADD CONSTRAINT fk_inquiry_claim_id FOREIGN KEY (claim_id) REFERENCES public.claim(id);
ALTER TABLE ONLY public.institution_version
    ADD CONSTRAINT fk_institution_version_institution_id FOREIGN KEY (institution_id) REFERENCES public.institution(id);
ALTER TABLE ONLY public.privacy_request
    ADD CONSTRAINT fk_privacy_request_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT fk_receipt_claim_id FOREIGN KEY (claim_id) REFERENCES public.claim(id);
ALTER TABLE ONLY public.referral
    ADD CONSTRAINT fk_referral_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.referral
    ADD CONSTRAINT fk_referral_to_id FOREIGN KEY (to_id) REFERENCES public.institution(id);
ALTER TABLE ONLY public.representation
    ADD CONSTRAINT fk_representation_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.run_part
    ADD CONSTRAINT fk_run_part_run_id FOREIGN KEY (run_id) REFERENCES public.run(id);
ALTER TABLE ONLY public.service_address
    ADD CONSTRAINT fk_service_address_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);
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
