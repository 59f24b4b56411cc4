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
    subjects text DEFAULT '[]'::text NOT NULL
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
    ended_at timestamp with time zone
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
ALTER TABLE ONLY public.calculation ALTER COLUMN id SET DEFAULT nextval('public.calculation_id_seq'::regclass);
ALTER TABLE ONLY public.claim ALTER COLUMN id SET DEFAULT nextval('public.claim_id_seq'::regclass);
ALTER TABLE ONLY public.counter_code ALTER COLUMN id SET DEFAULT nextval('public.counter_code_id_seq'::regclass);
ALTER TABLE ONLY public.death ALTER COLUMN id SET DEFAULT nextval('public.death_id_seq'::regclass);
ALTER TABLE ONLY public.delivery ALTER COLUMN id SET DEFAULT nextval('public.delivery_id_seq'::regclass);
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
	(1, '2025-07-06 22:58:45.78349+00', 'os:root', 'root', 'init'),
	(2, '2025-07-06 22:58:45.906527+00', 'os:root', 'root', 'import people.csv providers.csv settlements.csv filings.csv claims.jsonl'),
	(3, '2025-07-06 22:58:46.085342+00', 'os:root', 'root', 'user intake'),
	(4, '2025-07-06 22:58:46.153178+00', 'os:root', 'root', 'user reviewer'),
	(5, '2025-07-06 22:58:46.230497+00', 'os:root', 'root', 'user reviewer2'),
	(6, '2025-07-06 22:58:46.352425+00', 'os:root', 'root', 'user approver'),
	(7, '2025-07-06 22:58:46.482554+00', 'os:root', 'root', 'user approver2'),
	(8, '2025-07-06 22:58:46.593037+00', 'os:root', 'root', 'user cashier'),
	(9, '2025-07-06 22:58:46.689273+00', 'os:root', 'root', 'user cashier2'),
	(10, '2025-07-06 22:58:46.79429+00', 'os:root', 'root', 'user auditor'),
	(11, '2025-07-06 22:58:46.862466+00', 'os:root', 'root', 'user admin'),
	(12, '2025-07-06 22:58:46.92109+00', 'os:root', 'root', 'user applicant'),
	(13, '2025-07-06 22:58:46.992151+00', 'os:root', 'root', 'user doctor'),
	(14, '2025-07-06 22:58:47.07631+00', 'os:root', 'root', 'user head'),
	(15, '2025-07-06 22:58:47.22828+00', 'os:root', 'root', 'run precheck_claims 2025-07-07'),
	(16, '2025-07-06 22:58:47.663042+00', 'intake', 'root', 'take'),
	(17, '2025-07-06 22:58:47.751482+00', 'intake', 'root', 'take'),
	(18, '2025-07-06 22:58:47.813391+00', 'intake', 'root', 'take'),
	(19, '2025-07-06 22:58:47.876863+00', 'intake', 'root', 'take'),
	(20, '2025-07-06 22:58:47.936566+00', 'intake', 'root', 'take'),
	(21, '2025-07-06 22:58:48.023056+00', 'intake', 'root', 'take'),
	(22, '2025-07-06 22:58:48.087953+00', 'intake', 'root', 'take'),
	(23, '2025-07-07 22:58:48.144488+00', 'os:root', 'root', 'run activate_filings 2025-07-08'),
	(24, '2025-07-07 22:58:48.346378+00', 'applicant', 'root', 'take'),
	(25, '2025-07-07 22:58:48.414025+00', 'doctor', 'root', 'referral new'),
	(26, '2025-07-07 22:58:48.496042+00', 'head', 'root', 'referral agree'),
	(27, '2025-07-07 22:58:48.570562+00', 'os:root', 'root', 'new, change'),
	(28, '2025-07-07 22:58:48.675857+00', 'reviewer', 'root', 'take'),
	(29, '2025-07-07 22:58:48.88232+00', 'intake', 'root', 'take'),
	(30, '2025-07-07 22:58:49.003683+00', 'intake', 'root', 'take'),
	(31, '2025-07-07 22:58:49.173999+00', 'intake', 'root', 'take'),
	(32, '2025-07-07 22:58:49.328003+00', 'intake', 'root', 'take'),
	(33, '2025-07-07 22:58:49.534126+00', 'intake', 'root', 'take'),
	(34, '2025-07-07 22:58:49.670826+00', 'intake', 'root', 'take'),
	(35, '2025-07-07 22:58:49.866142+00', 'applicant', 'root', 'take'),
	(36, '2025-07-08 22:58:49.962665+00', 'os:root', 'root', 'run calculate_claims 2025-07-09'),
	(37, '2025-07-08 22:58:50.133769+00', 'reviewer', 'root', 'take'),
	(38, '2025-07-08 22:58:50.300896+00', 'reviewer', 'root', 'take'),
	(39, '2025-07-08 22:58:50.399648+00', 'reviewer', 'root', 'take'),
	(40, '2025-07-08 22:58:50.503821+00', 'reviewer', 'root', 'take'),
	(41, '2025-07-08 22:58:50.603341+00', 'reviewer', 'root', 'take'),
	(42, '2025-07-08 22:58:51.277544+00', 'approver', 'root', 'take'),
	(43, '2025-07-08 22:58:51.412665+00', 'approver', 'root', 'take'),
	(44, '2025-07-08 22:58:51.585478+00', 'approver', 'root', 'take'),
	(45, '2025-07-08 22:58:51.799316+00', 'approver', 'root', 'take'),
	(46, '2025-07-09 22:58:51.927487+00', 'os:root', 'root', 'run build_payouts 2025-07-10'),
	(47, '2025-07-09 22:58:52.416836+00', 'cashier2', 'root', 'payout sign'),
	(48, '2025-07-09 22:58:52.706397+00', 'cashier', 'root', 'payout send'),
	(49, '2025-07-09 22:58:52.989834+00', 'cashier', 'root', 'payout read'),
	(50, '2025-07-09 22:58:53.270852+00', 'auditor', 'root', 'recover propose'),
	(51, '2025-07-09 22:58:53.460405+00', 'approver2', 'root', 'recover decide'),
	(52, '2025-07-10 22:58:53.634556+00', 'os:root', 'root', 'import people-2.csv more.csv'),
	(53, '2025-07-10 22:58:53.953065+00', 'admin', 'root', 'audit erase'),
	(54, '2026-08-14 22:58:54.051987+00', 'os:root', 'root', 'run all 2026-08-15'),
	(55, '2026-08-14 22:58:54.703042+00', 'admin', 'root', 'archive'),
	(56, '2026-08-14 22:58:54.784615+00', 'os:root', 'root', 'run seal_moves 2026-08-15');
INSERT INTO public.alembic_version VALUES
	('0046');
INSERT INTO public.app_user VALUES
	(1, 'intake', '["intake"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]'),
	(2, 'reviewer', '["reviewer"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]'),
	(3, 'reviewer2', '["reviewer"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]'),
	(4, 'approver', '["approver"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]'),
	(5, 'approver2', '["approver"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]'),
	(6, 'cashier', '["cashier"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]'),
	(7, 'cashier2', '["cashier"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]'),
	(8, 'auditor', '["auditor"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]'),
	(9, 'admin', '["admin"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]'),
	(10, 'applicant', '["applicant"]', NULL, true, '', NULL, '[]', '["*"]', '', '[]'),
	(11, 'doctor', '["hospital"]', NULL, true, 'H23060000001', NULL, '[]', '["*"]', '', '[]'),
	(12, 'head', '["hospital"]', NULL, true, 'H23060000001', NULL, '[]', '["*"]', '', '[]');
INSERT INTO public.archived_case VALUES
	('claim', 2, '230600SB20250606000001C', '230600002202506060000004', '230600', 3, 'withdrawn', '2025-07-08', 'f01105579cdf9fa470787b88bb160db44c1bc8506df31d8e51f6033e7aedf6ef', '2026-08-15', 3, '\x95a10fa24a8c0bf06d485aa427e8a1d8fa5caa2801307e491e0f898e87736679', '\x789cad585d8fdcb615fd2b033def2e487d50d2f6a9c9539e9ba714814091d40eb11a6a2c52bb991a0b24285217419c0649ea167190c2685c046d62bb401034b6d35fe3995d3fe52ff492a2345aef18b1530f06bbe2bd143fce39f7f272ae078cd6acaba9918d0a0e7ffbf65ec06a2a17f0783da07c218d11bcb0ae204461b28fe2fd300bf6027a2494090e5557d7d0582e6b09dda819bb11f8be89c24384e07b80dce7ad60db7532a2ed6a3dada0d6162182906bb7f244f07e4d2555c7452b7457db29026b306c5ea8c6b756c59c2ae85bd15a8b3db7a7de639f8a65db94b5580ccb75b6d3f96adbc3efbf907cdba715e0170bd1c24ed9ca75841589d6bf05f3295143a351b554c29a1a65001458899e83bd4218a3244973c6abbca2718ad22c2db3ac2c3141bc8c63864b962588f02ac23c1309ae088a229152c12b222a37e28968a53a9aac8b4b7aa41a2d35ccf0064607ef38acb8d4b4ae9bd3012e68c30261e5bba8e39de8ad397cf671b81f616f059c4ea40620683d42b945e0d0b49d35bc637adc7ba6100aede8f0487a966318ac928ac3bab55311e8a9d3c2c3e69e0ba17cb3e1d651c9daeeb2535c30c96113308b1aedb37ea2d77eede68950eaa6095f9f2de86ae6209a99b99859c666208299d433d598991feb57ce49174da7ccac6a2c4a7a260d4c218d95845dc6a99047732b2c78cf32f93bcbdffaab1b9b3b7f7ceee4eb3fddbff8fd8f17fff8c3f9ed5b9b2fbed97c7367fde0dfeb0f1ffdf4f8c3f583cf375ffc73fdc197e78f3efde9f1edfe61fdf147ebffbefff4bd1b4f1e7ffef4c6cdcdad0717f7ee9cdffb4b70067ccd05e59690846254d130a619436505d288b384d2384c45464123154d18a56186302c44c43916a8caf24c64691a1192e67653304e08ff9436d274a3a8d3cb2645179e10b07666b5b4ad085b29d5529b414675d31c17f4884ab543300b6a409c2012e81b5c3cfcd793473f5edc7fefc9a3efc1b7f9ecfb8bef7e38bffbf5e6e63d68dae7cfbedefce7fdf5cd3f5befbb772fee7f00dfcdad6fe195cd5f3f0a60b20588d5af04b66767502e28695d8c8aed759cee63abe389087ff3da250de2d7c1dd945ab4273eaf793137ad3c9230a22e4aca8ec7f4b135332b93e0104d6db0fb4bc965eb81d05f6dcd2044bb502d1513cf82b5a42b0a29688862df2c74d3b5cc330136210acafc1202124260656196932489f38c2429197bb974e88307430092c46d3b1e3b7882d71f7fb7b97563fdf8e1e880106faae984ad1872bfb72d6c0e1b905902c50d8778e57a8704bc7757da0097f6da8ba0356fd4b0cdb659484801bbb3109c01f635bf35974b5a5175da8edc43d78a05249721b13df3b2e95a5518bb767a4aa5b149654901e11abc1ac43fd9a936a05f783c9566ce5b7aaa06db48e02036943957b35c5e4ea7e0499da7a5367d1466de36ddd17c84409b8e1df79399b96cb95d8a59b92ce3ce8b8911fe5aa44076a63176af09100f310b43b363bb8b810f30285d89b6a800c6c1248576ef76ca1e1795145bad5a4d4a66e5b4a45a07cea01d0691cd3b5cd470c6b6ab3edc2b90833bcbdcd9bfe875e857d21f27452d4edca187c260b4f9a045d168da75ead8fd257dd21de98d42928631ca329f8d07d96efefeeee66f77216b3cbdf3c3f9ed7bd8a52528450a41061934a7aad030199c25310c8c60fb4b38167b7eb1959964c2f5c7791ce6363cf6826b1d55900357ee9da8b7b58209b9344ea9a1c544aa6b9d1c20594054f77030d3d8a35f2e964d6b76952b662a0cf2661802748771729093380f93b75c0101baf7099ad3d5b342e2423ba260457301ca01426056a0f6fa199c107d51112598922cce239227284d43829232410c93302a291c1215141c40588262cef392639c87515e0a46715486154d5dde667347b22ff4004b5594624eebaab0a9c167a8569c0c95cc1897feb99b164a109a631da805adadf802c45241330e4714ab6208d692c7b9406919539c4531a9e23225298a459ef2128b320fc3982451c211e43a60c52a498b6b8ec8698a04a91f1d892d0d30d7d9de961bbdd2f6487f616ed28330496392bf383757b3ca558a380ecb3cc715164999315c090a951ea515e209c21c78cb08c010728ae07087360b05172916514259ca12f68b287a05bad84531decdefd0bae6e01a199a2877cb94cd3bc5e899d2e5ae020c22f267194b07c6f28334cbd30cff0c63d996b1697abfcad52b28b85e9eab572090970cc788a73417f68641635122812b1ec16824a249425846a3340723117152858464382659093346d08943645643384613b2af86c296f3017457db424d2d994fa265d3396277303ea5737bb9b20ee8682e5f2e9f17c43b03d79d70fe7d7f871a6d16c3de26dab6f1573bbf083877f915fdeee25bd91bd17674c0832eacccae164ffdca327bdf3db3902af322bb1a2a15db7f72debb50f28046ff3fa03b636c675cfd3240a311d1511d2f05e62879b86c3d79f870f3c957ebdb5f3e07c69d7b791e8c6f8f3540afd16761b4bc0f154bc9096359e07f2319d1ed9d39c95394a4d8dd7f6d713fa761427a08aaa6b5e55a06b5480ce5fafea4ef7063d3badb5d38598747d22318b8ab99bd53fb324f758bd2f5416898c226a26a92189614e438ec2318dae38bfe3ed00ec77d0d70dbdcd1dff90d95f564f9c1953af554aacb581600b7fb0da0afa35682b6051468c65bcefe073b12cefc', '\xea3ad6da173e7042b61154b31e601ef957b300ed631d2314ddc4cda66fcef57d');
INSERT INTO public.bank_line VALUES
	(1, 1, 2, '230600BF202507100000018-1', '', 'failed', 20000, false, '2025-07-10', 'AC01', '账号不存在', 'B000018-1', '', 'applied', '', '', '9999-12-31', ''),
	(2, 1, 3, '230600BF202507100000026-1', '', 'paid', 63757, false, '2025-07-10', '', '', 'B000026-1', '', 'applied', '', '', '9999-12-31', ''),
	(3, 1, 4, '230600BF202507100000034-1', '', 'paid', 17272, false, '2025-07-10', '', '', 'B000034-1', '', 'applied', '', '', '9999-12-31', '');
INSERT INTO public.bank_reading VALUES
	(1, '82f6d5a05b9101491ad3c0ca9b872a8c09241145c19563ea2740811824e0afec', 'result.csv', 'result', 'example_csv', 'cashier', '2025-07-10', '2025-07-09 22:58:52.855849+00', NULL);
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
	('230600SB202505160000019', '230600', '2025-05-16', 'payment_failed', '2025-07-10', 8, '\xe1f369c14563871a1fa4b23c120c023d318c1e281fbb48897f5e8faf288f59e0', 0, '', '230600002202505160000003', 13, '390', '2025-05-16 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","急诊诊断证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-06-30', false, '2026-08-15', '0027c79a22bf2afcb6bd176d671693c5321b25c7e60f74337134ca020924daa3', 1, 11, '', 'emergency', '1301', '2025-05-02', '2025-05-02', 'S52.500', true, 'none', '04', '林芳', '6222085776238289455', '102265000014', '', '', 114898, 20000, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250304000001S may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250304000001S 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', '', '9999-12-31', '230600BF202507100000018-1', 'failed', '', 'posted', '', NULL, 3, 'emergency', NULL, true, true, 0, '', false, NULL),
	('230600SB20250613000001T', '230600', '2025-06-13', 'awaiting_parcel', '2025-07-07', 2, '\xb57ae9263513b7d5a69e07cd2f51a36b8190b580c2fe55fe8f1a106f86518b21', 0, '', '230600002202506130000031', 11, '390', '2025-06-13 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '2025-08-06', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '428b028be46648643803901fbb8fa3c19043ccb4a090fdb359ff1789de819feb', 7, 8, '', 'outpatient', '11', '2025-05-17', '2025-05-17', 'E11.900', false, 'none', '03', '刘强勇', '6222081219377612868', '102265000014', '', '', 38522, NULL, '', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000003A may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000003A 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', false, false, 0, '', '', '', '2025-07-25', '9999-12-31', '2025-07-07', '', '9999-12-31', '', '', '', '', '', NULL, NULL, '', NULL, false, false, 0, '', false, NULL),
	('230600SB20250429000001T', '230600', '2025-04-29', 'paid', '2025-07-10', 8, '\x4fbbd2ea00aaad44197bf56c1beeb8cb2ddcfcdb193d89f2be322260423c1081', 0, '', '230600002202504290000005', 8, '310', '2025-04-29 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '2c4247b2d28b0e21ca9a1c61fe8c8a97be4f03279e742329fcabb4fa21bef80b', 3, 4, '', 'outpatient', '11', '2025-03-29', '2025-03-29', 'E11.900', false, 'none', '03', '杨艳涛', '6222082253883822975', '102265000014', '', '', 298278, 63757, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000034 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000034 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-16', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000026-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 2, 'temporary', 8, true, true, 0, '', false, NULL),
	('230600SB202505220000016', '230600', '2025-05-22', 'review', '2025-07-08', 4, '\x6e3a732e7448c716d15507f664b516045bffaed7f6abde6d7f2ecfff857bc9ce', 0, '', '230600002202505220000034', 12, '390', '2025-05-22 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-07-04', false, '2026-08-15', 'ffdf3879058830d4ac9333465edb9a3228c688b8981c9fd87648c43a496d0b6b', 8, 6, '', 'outpatient', '11', '2025-05-13', '2025-05-13', 'E11.900', false, 'none', '03', '黄兰艳', '6222087331412579657', '102265000014', '', '', 47016, 12224, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250305000001B may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250305000001B 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-07-04', '2025-08-05', '9999-12-31', '', '9999-12-31', '', '', '', 'done', '', NULL, 6, 'none', NULL, true, false, 0, '', false, NULL),
	('230600SB20250412000001Y', '230600', '2025-04-12', 'approval', '2025-07-09', 5, '\x95e095704be5ea147cba71b947faf5e5fc34e455cbb8bbec857babd65063a452', 0, '', '230600002202504120000018', 4, '310', '2025-04-12 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","出院小结"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-05-27', false, '2026-08-15', 'adb90dc987a9890fd7b333de3ace31aafbc99af0d693358a9eeba7e237e1f5ee', 6, 12, '', 'inpatient', '21', '2025-03-26', '2025-04-05', 'I10.x00', false, 'none', '03', '刘超超', '6222086245117643504', '102265000014', '', '', 271776, 80945, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000018 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000018 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-05-27', '2025-08-05', '9999-12-31', '', '9999-12-31', '', '', '', 'done', '', NULL, 1, 'temporary', 4, true, true, 0, '', false, NULL),
	('230600SB20250517000002R', '230600', '2025-05-17', 'paid', '2025-07-10', 8, '\xc83a4d4555a073f8d7dd4110cc505b458601bdea2beadee7c60e7b9dd3de9a36', 0, '', '230600002202505170000009', 9, '310', '2025-05-17 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'f0b706062b1c2b6a683186c5f760324879a7af574be2556183bc3dbcb713cf5f', 5, 7, '', 'outpatient', '11', '2025-05-10', '2025-05-10', 'I10.x00', false, 'none', '03', '马志强', '6222086220931578541', '102265000014', '', '', 79725, 0, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000026 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000026 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000042-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 5, 'long_term', 6, true, true, 0, '', false, NULL),
	('230600SB20250517000001T', '230600', '2025-05-17', 'paid', '2025-07-10', 8, '\xc0b6ee564b5c5bf2e45dc3431803e6b9d6fd480f070e6a4a974560c8001f56aa', 0, '', '230600002202505170000007', 19, '310', '2025-05-17 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","急诊诊断证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '3b696865216929552c51eed1a1387f4281c46df1b6ba19870f69e7d7c17d93c8', 4, 3, '', 'emergency', '1301', '2025-04-17', '2025-04-17', 'I10.x00', true, 'none', '04', '陈国艳', '6222080076313355114', '102265000014', '', '', 186390, 17272, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000001E may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000001E 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000034-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 4, 'emergency', NULL, true, true, 0, '', false, NULL);
INSERT INTO public.entitlement VALUES
	('230600MT20250708000001H', '230600', '2025-07-08', 'active', '2026-08-15', 3, '\xa2f831f048110174fc449856c2ee7c4beb799c95b4fa9f8a7b8b0211bda463e2', 0, '', 1, 1, '310', '2025-07-07 22:58:48+00', 'os:root', '', 'M01600', '', '["H23060000001"]', '[{"dated_on":"2025-06-20","hospital":"H23060000001","level":"02","paper":"门诊病历"}]', '[]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-07-08', '9999-12-31', 'reviewer', '符合', NULL, '');
INSERT INTO public.entry VALUES
	(1, 3, '', '230600', '310100', 'fund', 'payable', 63757, 'approve', '', '2025-07-09', '2025-07-08 22:58:50.854849+00'),
	(2, 1, '', '230600', '390100', 'fund', 'payable', 20000, 'approve', '', '2025-07-09', '2025-07-08 22:58:51.361617+00'),
	(3, 4, '', '230600', '310100', 'fund', 'payable', 17272, 'approve', '', '2025-07-09', '2025-07-08 22:58:51.502075+00'),
	(4, 1, '', '230600', '390100', 'payable', 'bank', 20000, 'send', '230600BF202507100000018-1', '2025-07-10', '2025-07-09 22:58:52.530792+00'),
	(5, 3, '', '230600', '310100', 'payable', 'bank', 63757, 'send', '230600BF202507100000026-1', '2025-07-10', '2025-07-09 22:58:52.530792+00'),
	(6, 4, '', '230600', '310100', 'payable', 'bank', 17272, 'send', '230600BF202507100000034-1', '2025-07-10', '2025-07-09 22:58:52.530792+00'),
	(7, 1, '', '230600', '390100', 'bank', 'back', 20000, 'fail', '230600BF202507100000018-1', '2025-07-10', '2025-07-09 22:58:52.881255+00'),
	(8, 3, '', '230600', '310100', 'bank', 'paid', 63757, 'confirm', '230600BF202507100000026-1', '2025-07-10', '2025-07-09 22:58:52.881255+00'),
	(9, 4, '', '230600', '310100', 'bank', 'paid', 17272, 'confirm', '230600BF202507100000034-1', '2025-07-10', '2025-07-09 22:58:52.881255+00'),
	(10, 3, '', '230600', '310100', 'paid', 'recoverable', 2000, 'decide', '230600ZH20250710000001A', '2025-07-10', '2025-07-09 22:58:53.407968+00');
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
	('230600BA20250304000001S', '230600', '2025-03-04', 'returned', '2025-07-07', 2, '\xdd36a81032cafb5b1f3bea95c7c5319bfeb81880c5d3636d16aac35d46c73df3', 0, '', '230600001202503040000450', 13, '390', '2025-03-04 04:00:00+00', 'local_window', '13918243075', NULL, '["身份证件","居住证明"]', '["身份证件"]', '[]', '2025-07-28', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '1a02a272dfc3b563466c7d85a6ad5766f28f0b0bf7ea1d248cb8bd108c553e42', 5, 'long_term_resident', '210200', '2025-03-04', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-04', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250304000002Q', '230600', '2025-03-04', 'rejected', '2025-07-07', 2, '\x8d4f93ff4011c702c6c8a8062c89025eab4ba7e31f0506199dc1fcae91079056', 0, '', '230600001202503040000001', 6, '390', '2025-03-04 02:40:00+00', 'local_online', '13990365896', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '0b464ec093594d7f5da73e58fe9b4595e5db95d8ef7bb12765516dc04003f624', 9, 'other_temporary', '440100', '2025-03-11', '2025-09-11', '2025-09-11', '', false, false, true, false, NULL, '2025-03-04', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503030000026', '230600', '2025-03-03', 'active', '2025-07-08', 3, '\x7ef45f0b1afec6957669097f3a9d600934398e25c2389ca5869a235df946e833', 0, '', '230600001202503030000467', 9, '310', '2025-03-03 11:33:00+00', 'national_fast', '13926728762', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'eba9b230ebc8f215707eae6be48d2e673af1c1d472838928ec343c1ee1fbe402', 6, 'long_term_resident', '440100', '2025-03-03', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA20250303000005Z', '230600', '2025-03-03', 'active', '2025-07-08', 3, '\xce45b5a1e7c7b5baaa8c4d913c1d3893ebd395f8af517b1295c469ca90333632', 0, '', '230600001202503030000003', 18, '390', '2025-03-03 07:10:00+00', 'national_fast', '13902808204', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '8b3f69d90d75963f8726b2c899838d64e5c4b20dc99219b929305598f55a0f12', 11, 'long_term_resident', '220100', '2025-03-03', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202503050000037', '230600', '2025-03-05', 'active', '2026-08-15', 3, '\x1054994930759aace3d4578e4623328b1a674d5c5bb445ec088d06939b5c7d6b', 0, '', '230600001202503050000006', 5, '310', '2025-03-05 06:11:00+00', 'national_self', '13996428454', NULL, '["身份证件","派出证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'c09fb537e1040106c0d0efb326908f53736505a3ca4eba5982643a9b26ac9dd3', 14, 'stationed_worker', '210200', '2025-03-05', '9999-12-31', '9999-12-31', '', false, true, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '2026-08-15', ''),
	('230600BA202503030000018', '230600', '2025-03-03', 'expired', '2026-08-15', 5, '\xe5449c76b6c6a8560bb248408464beb6bb2d03d1bb7691be5b52a52ea1f331ca', 0, '', '230600001202503030000138', 4, '310', '2025-03-03 04:39:00+00', 'local_online', '13800000000', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '80c5141061a4b052e271a87635c6950e69e402d17e476b132024a6fc3b123505', 4, 'other_temporary', '230100', '2025-03-03', '2025-09-03', '2025-09-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202503030000042', '230600', '2025-03-03', 'expired', '2026-08-15', 4, '\xe3f2ad3567554e6ce14c380e5daf539f454a4c7b91fbd953a1e8539a31bf88f8', 0, '', '230600001202503030000002', 14, '390', '2025-03-03 11:58:00+00', 'local_window', '13926862336', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '6e78557c23783176e9708429568027d36dded4ca8e9c119220dd1b8129bcaa60', 10, 'other_temporary', '440300', '2025-03-03', '2025-09-03', '2025-09-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA20250307000001E', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x1f51ccf192758d7846ebfbfb645a445779f7884ac71b40b43931e073da222969', 0, '', '230600001202503070000070', 19, '310', '2025-03-07 09:05:00+00', 'national_fast', '13945273099', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', '85054b1fa9f2303718f46bf037702e1dd771ffdf424ea817d148241e31272d98', 2, 'other_temporary', '110100', '2025-03-14', '2025-09-14', '2025-09-14', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000003A', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x69abccbb2ad36de1eea7d67b31f9bf27a004c4e7a7d07b10f889c598e644e0af', 0, '', '230600001202503070000806', 11, '390', '2025-03-07 06:56:00+00', 'local_online', '13941172016', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'f0cc07ba630ddd4f2d03d6fcdaefbfe6a849c9b0645d49542e34c42f65c3c2f7', 7, 'other_temporary', '440100', '2025-03-10', '2026-03-10', '2026-03-10', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503050000029', '230600', '2025-03-05', 'submitted', '2025-03-05', 1, '\xacf98e856cf3594d9cd995986e50227374af8ed7c6d75951b96c428eb835ced3', 0, '', '230600001202503050000005', 15, '390', '2025-03-05 03:43:00+00', 'local_online', '13975475091', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-07', false, '2026-08-15', '661651d273fda4427c8010580c8c0481a4128afbcb0b8d340a2040628a3d0d77', 13, 'long_term_resident', '460200', '2025-03-12', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250305000001B', '230600', '2025-03-05', 'submitted', '2025-03-05', 1, '\x10c2f25a343aa07cd2a3fbe1912668558ed43963b6b97ca3f5c4b44771c78410', 0, '', '230600001202503050000048', 12, '390', '2025-03-05 01:20:00+00', 'local_online', '13959216058', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-07', false, '2026-08-15', 'ec9aaf9e281543d21cc016364e542e9382a2d3c631f5bbe1fcfb01adc3591146', 1, 'long_term_resident', '440100', '2025-03-06', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503070000048', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x1e5ba063e0464265a47a222c6a27afec08f23f1d0d44e3a893a757ae4afc916b', 0, '', '230600001202503070000004', 10, '310', '2025-03-07 07:26:00+00', 'hospital', '13915371089', NULL, '["身份证件","转诊转院证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'd0eb245a32433553922fb0ec864861c3acb3436dea6d6a22510117d5c9ce75ff', 12, 'referral', '460200', '2025-03-07', '2025-09-07', '2025-09-07', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000002C', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x2219e353704394dec28e5329b783c69105bf3caa535938177f28ca81cb06d8a8', 0, '', '230600001202503070000091', 3, '310', '2025-03-07 06:38:00+00', 'local_online', '13991435733', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'ae050b9460d6cfae4b8960ab2c088a812933f7ca9333deb7d46206f71bea55f7', 3, 'long_term_resident', '440100', '2025-03-08', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202507080000014', '230600', '2025-07-08', 'expired', '2026-08-15', 4, '\xc2d95307d6b752afa9e7ab62020a848212ad2ad431bfff4e37e4ee74c7e48ba4', 0, '', NULL, 1, '310', '2025-07-07 22:58:48+00', 'hospital', '', NULL, '["身份证件","转诊转院证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '1832642d8584ed35634e32ba67486de5c84b37e2ab59822177f13b9c0e8b5976', 1001, 'referral', '110100', '2025-07-08', '2026-01-08', '2026-01-08', '', false, true, true, false, NULL, '2025-07-08', '9999-12-31', '9999-12-31', '', '2026-08-15', ''),
	('230600BA202503030000034', '230600', '2025-03-03', 'expired', '2026-08-15', 4, '\x5828c4ff11a11e484233f52fec28f66b761faed7792121bde9b0359d1103b201', 0, '', '230600001202503030000858', 8, '310', '2025-03-03 10:48:00+00', 'national_fast', '13941303895', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '4ffeb7d1586180daabd1b4abdee9738abee32cd5de6a287cb427e952f1411958', 8, 'other_temporary', '310100', '2025-03-03', '2026-03-03', '2026-03-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', '');
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
	(1, 'os:root', '2025-07-07', 1, '2025-07-06 22:58:47.513629+00', 'search', 'cases kind=filings state=submitted', '', NULL, '', 'admin,applicant,approver,auditor,cashier,intake,reviewer', 'root', '\x', '\xc068cc016a8385eb5a4b154bb5fd7fada09612a5c90d05a3aa6c977ea080e526'),
	(2, 'os:root', '2025-07-08', 1, '2025-07-07 22:58:48.230506+00', 'search', 'cases kind=filings state=active', '', NULL, '', 'admin,applicant,approver,auditor,cashier,intake,reviewer', 'root', '\x', '\x11950d5e231b08b5cbb775b74e2d9b62fbd2c2d86de904cd1d7437a3d47233f4'),
	(3, 'os:root', '2025-07-08', 2, '2025-07-07 22:58:48.759487+00', 'search', 'cases kind=claims state=awaiting_parcel', '', NULL, '', 'admin,applicant,approver,auditor,cashier,intake,reviewer', 'root', '\x11950d5e231b08b5cbb775b74e2d9b62fbd2c2d86de904cd1d7437a3d47233f4', '\x07498924fdc8d2e3efe5c34917f47e5a5060feabaa29543e5c5e6150a0a93846'),
	(4, 'os:root', '2025-07-09', 1, '2025-07-08 22:58:50.703666+00', 'search', 'cases kind=claims state=recheck', '', NULL, '', 'admin,applicant,approver,auditor,cashier,intake,reviewer', 'root', '\x', '\x6a66d61321352e0d3ab42c6537361fc792d8d50d1a2a098340914e26a6d83443'),
	(5, 'os:root', '2025-07-09', 2, '2025-07-08 22:58:50.788538+00', 'search', 'cases kind=claims state=approval', '', NULL, '', 'admin,applicant,approver,auditor,cashier,intake,reviewer', 'root', '\x6a66d61321352e0d3ab42c6537361fc792d8d50d1a2a098340914e26a6d83443', '\x67f2dec888ea42643bfd267a22e0225b9f670c2bceae5e94a189a8e2b4af73d9'),
	(6, 'os:root', '2025-07-10', 1, '2025-07-09 22:58:53.079269+00', 'search', 'cases kind=claims state=paid', '', NULL, '', 'admin,applicant,approver,auditor,cashier,intake,reviewer', 'root', '\x', '\xb028428bd22082673cffc0dbe938bddcfbb5ea02073a8c0cb0d51ef6a1bc2678'),
	(7, 'os:root', '2025-07-11', 1, '2025-07-10 22:58:53.786667+00', 'search', 'cases kind=claims state=withdrawn', '', NULL, '', 'admin,applicant,approver,auditor,cashier,intake,reviewer', 'root', '\x', '\xc6333329d58db4b887ec291477b822bff2664361227bb4f3513b428a0769d2d5');
INSERT INTO public.move_202507 VALUES
	('filing', 1, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 22:58:45.943662+00', '', '{"file":"filings.csv","row":2}', NULL, '\xd0397677f5cce718976d62e8f1df3f45', '\xd3c3f45ccab8d0dfd29b8e49fb61836b36e390c2ac525229aa387648d06e18a7', '\x', '\x10c2f25a343aa07cd2a3fbe1912668558ed43963b6b97ca3f5c4b44771c78410'),
	('filing', 2, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 22:58:45.943662+00', '', '{"file":"filings.csv","row":3}', NULL, '\xe15c63b9b635ea0204408e78f498e74c', '\x1888551408fe45e9588bf58f9a0c1ee4fd24831451740287a887f165f7c0bdeb', '\x', '\x1f51ccf192758d7846ebfbfb645a445779f7884ac71b40b43931e073da222969'),
	('filing', 3, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 22:58:45.943662+00', '', '{"file":"filings.csv","row":4}', NULL, '\x1724c9b928a53d637435d8a7ce442e61', '\xed1ec23aa72828346706fd6228f1d265b7b74e4e39a6b66732bf07cfd70c2e8a', '\x', '\x2219e353704394dec28e5329b783c69105bf3caa535938177f28ca81cb06d8a8'),
	('filing', 4, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 22:58:45.943662+00', '', '{"file":"filings.csv","row":5}', NULL, '\xaaa334153e6719923d17d4cd34d6df62', '\xf89ec6cddcfab0e46604c7ceb1e51dd924d7991106bb58b752c344b653e4d469', '\x', '\x53c9d837f6cb460014cadafb19d1566d658d3fb1a75b8149fa89693abd2c6897'),
	('filing', 5, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 22:58:45.943662+00', '', '{"file":"filings.csv","row":6}', NULL, '\x2a7a1260a8d0363046745b9579d86a12', '\x2a2d8dacd7d268ac27897363d0b2c57d11b3a4b721b29bbe30842bc62d11d737', '\x', '\x9e5c964a30f2aa725b36c02c23e9443b0d0486f6b319aeb6dd63e2a6f36c3dd8'),
	('filing', 6, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 22:58:45.943662+00', '', '{"file":"filings.csv","row":7}', NULL, '\x132fc4af0cc5332c4ca5f7cd92a79661', '\x10c2543da8dac8f3ed1d9059753e09f7050450a7135f2bbba08f777c2baf1d0b', '\x', '\xdb5ef6d14861489180a51c4fe55c61b57112220e8b12f82925c8201b05c2c53c'),
	('filing', 7, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 22:58:45.943662+00', '', '{"file":"filings.csv","row":8}', NULL, '\x6e08637af85d33ad8077a1ce4e237c88', '\x9581c5723b9557a9c7d3874ae526ec63b5a50ae8a4438e589aeb3b48b5940472', '\x', '\x69abccbb2ad36de1eea7d67b31f9bf27a004c4e7a7d07b10f889c598e644e0af'),
	('filing', 8, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 22:58:45.943662+00', '', '{"file":"filings.csv","row":9}', NULL, '\x19708c1dc1ab017abadc66e41ff779bd', '\xfdb9ac8ea3ce692d707450202930bc945e2b49a0020914357f182d4373cfe7ad', '\x', '\xcae41140d68726f5331c1d7ae13e79692343c79a23302e50c9f82976970c8662'),
	('filing', 9, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 22:58:45.943662+00', '', '{"file":"filings.csv","row":10}', NULL, '\x6dad98f5e4a1a699c9a441dcd780b016', '\xc1148375542a2aea59a7b019632e1e17d994c560797d736b91a0963b4ec2df36', '\x', '\x10e8beeb0a7bba76850bb82e3439b8e01d9e672c27b1bda8d3f8e5aa5cc1d194'),
	('filing', 10, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 22:58:45.943662+00', '', '{"file":"filings.csv","row":11}', NULL, '\x08c74978aa54998e7db6290f0ec0414a', '\x6b30a32ca38a3a53b05f066e9d054c5c02d5a9ccdfd700bc1c9d29b62f8bdf08', '\x', '\xb6ebfb5fdeb0124fa72ad21b4e33e0d23052b6d9f8e35dc37799cb3bf902a709'),
	('filing', 11, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 22:58:45.943662+00', '', '{"file":"filings.csv","row":12}', NULL, '\x4a1597a3c0e4761639515f963b37e17d', '\x879bf6078e956c15ab418c278ab39a0c0d43c80dfa59c9cacb958189debbf3fd', '\x', '\x88a2fafe361048ddf4e16b849def2dd4422673ddeec69c1cd7b73d75948b3d56'),
	('filing', 12, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 22:58:45.943662+00', '', '{"file":"filings.csv","row":13}', NULL, '\xe46b45ba8b0d9d68906be1151563e38c', '\x75ea65c65e4fe99d3f33c2a4c40e8ca35d0d7b00bf650693920848f8ef431258', '\x', '\x1e5ba063e0464265a47a222c6a27afec08f23f1d0d44e3a893a757ae4afc916b'),
	('filing', 13, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 22:58:45.943662+00', '', '{"file":"filings.csv","row":14}', NULL, '\xa382b7d5d58e848a01e2c2df0f2c6e56', '\x068d8afc71e4d3625837a71426aeb6ffe186c99f1557db880c80220e43d0b1fc', '\x', '\xacf98e856cf3594d9cd995986e50227374af8ed7c6d75951b96c428eb835ced3'),
	('filing', 14, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 22:58:45.943662+00', '', '{"file":"filings.csv","row":15}', NULL, '\x52b1c91fd708b1ae62ca232495c98af9', '\x488836ee7d6ffde61b10103cba9447533f850c552318e7f9d64572585d7e9971', '\x', '\x37eb1a924c8565fe2c423d8239a611244124fe1c0db9adb95a599f7f3c28d04e'),
	('claim', 1, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-06 22:58:45.964925+00', '', '{"file":"claims.jsonl","row":1}', NULL, '\xa817670285ccad8d66a98647954ba96f', '\xcc9dcac483e845d3428e589775636361ffeceeb499d9533bea1d9f747efbde14', '\x', '\x3a066b7f392c0acc3e54c39fadb2da6412d175ac4b37f0c438f88c52968c0ce6'),
	('claim', 3, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-06 22:58:45.964925+00', '', '{"file":"claims.jsonl","row":3}', NULL, '\x9c565df3948a3f51d7aa22a1c4acfa13', '\x3140956e951026030a67f6eee827b1990b0f4555dd49f81bb82a03189297a374', '\x', '\x4d89dfb5b3683b89832626bb55eddf61d80f93cef250403cc0258280856bd581'),
	('claim', 4, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-06 22:58:45.964925+00', '', '{"file":"claims.jsonl","row":4}', NULL, '\x3df1b86f8fb6f68c52f527e418953f16', '\xc2a7a72d1ece062fda551cc4bdc4e0db5e99e1d07e40b47af28659e3233a2100', '\x', '\x7e9f52007ce92a771d9a6790e6c1f0a05845e543a7155a419c9d91548b8b2cc7'),
	('claim', 5, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-06 22:58:45.964925+00', '', '{"file":"claims.jsonl","row":5}', NULL, '\xe29bd760a3a20babc5b256771a3a1d27', '\x59087682da3cad672439380ce713b024e5b3bcea1d897c3e08ee57827685f904', '\x', '\xd6d81d3468028c5fbd59293c0fd20739f8008ceb58b8d9f50fe5c6914c93c567'),
	('claim', 6, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-06 22:58:45.964925+00', '', '{"file":"claims.jsonl","row":6}', NULL, '\x1a7a7f5a9ddab4c6a8932e9eb6d7a21d', '\x11c27e64b47158c4cff6bfd2be9d46753db5beabd44a655930e0db03a7cdb45e', '\x', '\xd37d45a08f9bb56c3b0523ef9d7855e04a7e6737a063b2d5ef45e22bc7c0d0d5'),
	('claim', 7, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-06 22:58:45.964925+00', '', '{"file":"claims.jsonl","row":7}', NULL, '\x49e628cb19ed65dc4b19022f0c61d403', '\x7d87caaa73554c228dda59eb5833a5af2fdf14214b98520a21aaa0513da13013', '\x', '\x84a5c70160400d6839c34d9df55da3e23afefb615ae947173709de2df20a1e37'),
	('claim', 8, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-06 22:58:45.964925+00', '', '{"file":"claims.jsonl","row":8}', NULL, '\xb13e4602c938eb1da30931f283d2f1d5', '\xba57059643f61b195b9f0a2dc1462886a9700b7b8f76c44f39621639f98031e4', '\x', '\x705c5e41f8928c2e1427414202c4d567ebe45214f81a8f443b401a76306e073d'),
	('claim', 1, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-06 22:58:47.257469+00', '', '{}', 1, NULL, NULL, '\x3a066b7f392c0acc3e54c39fadb2da6412d175ac4b37f0c438f88c52968c0ce6', '\x744dc8b11a00bbe304fbcec0d18e53756bde970b7f6af7e6f0363574a9784d76'),
	('claim', 3, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-06 22:58:47.257469+00', '', '{}', 1, NULL, NULL, '\x4d89dfb5b3683b89832626bb55eddf61d80f93cef250403cc0258280856bd581', '\x0d337b1f0307ca8d4dab652c3d372a1f4277292e3dab9e0240b0a9c0c8a8e26f'),
	('claim', 4, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-06 22:58:47.257469+00', '', '{}', 1, NULL, NULL, '\x7e9f52007ce92a771d9a6790e6c1f0a05845e543a7155a419c9d91548b8b2cc7', '\x6b1016396111765ed6ef19a2ef3970eee7a4b1c92b2554ff1e88cae7b5c86922'),
	('claim', 5, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-06 22:58:47.257469+00', '', '{}', 1, NULL, NULL, '\xd6d81d3468028c5fbd59293c0fd20739f8008ceb58b8d9f50fe5c6914c93c567', '\xac9522ea2494599a36248f6250a5a60b02c5855313e5a4726e6353ec0ea06178'),
	('claim', 6, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-06 22:58:47.257469+00', '', '{}', 1, NULL, NULL, '\xd37d45a08f9bb56c3b0523ef9d7855e04a7e6737a063b2d5ef45e22bc7c0d0d5', '\x72b444bfbe4135d681a383e30dbf0992d13fa6c743b83a305640462598f42117'),
	('claim', 7, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-06 22:58:47.257469+00', '', '{}', 1, NULL, NULL, '\x84a5c70160400d6839c34d9df55da3e23afefb615ae947173709de2df20a1e37', '\xb57ae9263513b7d5a69e07cd2f51a36b8190b580c2fe55fe8f1a106f86518b21'),
	('claim', 8, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-06 22:58:47.257469+00', '', '{}', 1, NULL, NULL, '\x705c5e41f8928c2e1427414202c4d567ebe45214f81a8f443b401a76306e073d', '\x5bc6e7d0ff03064e35c80a43a5d274bcdddd3c0356748fda17a542ece737770c'),
	('filing', 4, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-06 22:58:47.639889+00', '', '{}', NULL, NULL, NULL, '\x53c9d837f6cb460014cadafb19d1566d658d3fb1a75b8149fa89693abd2c6897', '\x58186a7865c86446b48fbebbd8a0f9725100d7d14aed550afdcd4ea9d7519ea1'),
	('filing', 6, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-06 22:58:47.745527+00', '', '{}', NULL, NULL, NULL, '\xdb5ef6d14861489180a51c4fe55c61b57112220e8b12f82925c8201b05c2c53c', '\xa8c0c9c4def1e2535bb44e4b50c1a1f1cd9f1723bd082a5ee1b869f308ae6cb5'),
	('filing', 8, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-06 22:58:47.807205+00', '', '{}', NULL, NULL, NULL, '\xcae41140d68726f5331c1d7ae13e79692343c79a23302e50c9f82976970c8662', '\x48c3db4920e230b01b312a1ac33a72d132e2e2a2bfae82954296f1bbcc07ae05'),
	('filing', 10, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-06 22:58:47.870678+00', '', '{}', NULL, NULL, NULL, '\xb6ebfb5fdeb0124fa72ad21b4e33e0d23052b6d9f8e35dc37799cb3bf902a709', '\x7c64e51cfe5d2aafe18449e34441a429297db2d6bf5da8734d3b5a57326c234f'),
	('filing', 11, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-06 22:58:47.930689+00', '', '{}', NULL, NULL, NULL, '\x88a2fafe361048ddf4e16b849def2dd4422673ddeec69c1cd7b73d75948b3d56', '\xad3ab2eefd22a4906518e8b6586e97b619e0c39c84bb3651d2b5ac7f46cd84cf'),
	('filing', 5, 2, '2025-07-07', '230600', 'return_for_correction', 'submitted', 'returned', 'intake', NULL, '2025-07-06 22:58:48.0153+00', '', '{"missing":["身份证件"]}', NULL, '\x8304cf4b1f20a8aa1ace97bdfebc25d0', '\xe047fe92a95e0a2e1688a11ebd3bfc8bac9a6687541cb2eeb5d02ec8ffb4c5b9', '\x9e5c964a30f2aa725b36c02c23e9443b0d0486f6b319aeb6dd63e2a6f36c3dd8', '\xdd36a81032cafb5b1f3bea95c7c5319bfeb81880c5d3636d16aac35d46c73df3'),
	('filing', 9, 2, '2025-07-07', '230600', 'reject', 'submitted', 'rejected', 'intake', NULL, '2025-07-06 22:58:48.082046+00', '不符合《异地就医备案实用手册》的类型', '{"second":"reviewer","second_trusted":true}', NULL, '\x9c944f39b0c671ce11a2a96aa47bb5b6', '\x53747e581500d0d749444a27719aa2bf77fffd896d4ddcd6ef709b18422d0cc4', '\x10e8beeb0a7bba76850bb82e3439b8e01d9e672c27b1bda8d3f8e5aa5cc1d194', '\x8d4f93ff4011c702c6c8a8062c89025eab4ba7e31f0506199dc1fcae91079056'),
	('filing', 4, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-07 22:58:48.155471+00', '', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x58186a7865c86446b48fbebbd8a0f9725100d7d14aed550afdcd4ea9d7519ea1', '\x9d46069a56e4367a504b12047487cbd1aaa9033f91a0c09e344397f1299f93a4'),
	('filing', 6, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-07 22:58:48.155471+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', 2, NULL, NULL, '\xa8c0c9c4def1e2535bb44e4b50c1a1f1cd9f1723bd082a5ee1b869f308ae6cb5', '\x7ef45f0b1afec6957669097f3a9d600934398e25c2389ca5869a235df946e833'),
	('filing', 8, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-07 22:58:48.155471+00', '', '{"ends_on":"2026-03-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x48c3db4920e230b01b312a1ac33a72d132e2e2a2bfae82954296f1bbcc07ae05', '\x38836b7f669e196597c0d48b4191f94280b7e09108dc0d9152779ef423b0eb55'),
	('filing', 10, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-07 22:58:48.155471+00', '', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x7c64e51cfe5d2aafe18449e34441a429297db2d6bf5da8734d3b5a57326c234f', '\x090e69f95daf5ee519621a0fcb4fb4eef90da0c6d969fa4d6de6def49ec70dad'),
	('filing', 11, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-07 22:58:48.155471+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', 2, NULL, NULL, '\xad3ab2eefd22a4906518e8b6586e97b619e0c39c84bb3651d2b5ac7f46cd84cf', '\xce45b5a1e7c7b5baaa8c4d913c1d3893ebd395f8af517b1295c469ca90333632'),
	('filing', 4, 4, '2025-07-08', '230600', 'amend', 'active', 'active', 'applicant', NULL, '2025-07-07 22:58:48.327742+00', '', '{"before":{"phone":"13924771213"},"phone":"13800000000"}', NULL, '\x61e15113da4405d3d7585e39d36e2cb4', '\x1ac63e9fcf6954e4a0b6f5373876bf5e279c2e37686397039d10858468e5bb09', '\x9d46069a56e4367a504b12047487cbd1aaa9033f91a0c09e344397f1299f93a4', '\x1ac4f19a21c3bce4adcc522b6c2d3d2204bfb7c2e4da29ab23a37c5026111b7c'),
	('referral', 1, 1, '2025-07-08', '230600', 'created', '', 'requested', 'doctor', NULL, '2025-07-07 22:58:48.408171+00', '', '{}', NULL, NULL, NULL, '\x', '\xe960d09319ca013ee2d8f5ddeb2b064303aa825ab11f1f2635170b9aadec74ce'),
	('filing', 1001, 1, '2025-07-08', '230600', 'created', '', 'submitted', 'head', NULL, '2025-07-07 22:58:48.476036+00', '', '{}', NULL, NULL, NULL, '\x', '\xcf5ce93f9ac30d0868d665a7c293045d0508551a569b11c93a0b725a120e92da'),
	('filing', 1001, 2, '2025-07-08', '230600', 'review', 'submitted', 'reviewed', 'system', NULL, '2025-07-07 22:58:48.487384+00', '230600ZZ20250708000001C', '{"channel":"hospital","promise":false}', NULL, '\xa79decc59db8c91242bab3b3ff8f04e4', '\xa8806eaf314464a4b858fc15a9fd08c82e4253bc4e20a0b29c5d4940e8037a15', '\xcf5ce93f9ac30d0868d665a7c293045d0508551a569b11c93a0b725a120e92da', '\xb936d1c5b3601a920ce071468d291b939ea9af18f3896ce8c55c14191b7ccec6'),
	('referral', 1, 2, '2025-07-08', '230600', 'agree', 'requested', 'agreed', 'head', NULL, '2025-07-07 22:58:48.490627+00', '', '{"filing_no":"230600BA202507080000014","opinion":"同意"}', NULL, '\x396a3d4ad7f0cd636277be35ec071722', '\x51147f8dd15c04b34e25d7718d1bc94a3c164e9f480aebc1acb60e567a531350', '\xe960d09319ca013ee2d8f5ddeb2b064303aa825ab11f1f2635170b9aadec74ce', '\x13b86d24306351acea2b48b06d53e0b2dd14cf8249a42bb7a3096309e60c9bdc'),
	('entitlement', 1, 1, '2025-07-08', '230600', 'created', '', 'applied', 'os:root', NULL, '2025-07-07 22:58:48.563396+00', '', '{}', NULL, NULL, NULL, '\x', '\xc4cad8a098989ab1e9aa3bac574ffee3a4a12c84524020b18d241f6959d92dc4'),
	('entitlement', 1, 2, '2025-07-08', '230600', 'assess', 'applied', 'assessed', 'reviewer', NULL, '2025-07-07 22:58:48.659024+00', '', '{"conclusion":"符合"}', NULL, '\x71321e00b7da5ee9ffe34518b48e7c97', '\x8ddcdc8a40cdc09a1893d75c95e0896769c042cb533a8296f0b439292bbfe2b2', '\xc4cad8a098989ab1e9aa3bac574ffee3a4a12c84524020b18d241f6959d92dc4', '\x3fca3cf4f5fcf7ee96a4f210e6847c67d7bed266aee1d95fa5433ff04b447277'),
	('claim', 6, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-07 22:58:48.828611+00', '', '{"originals":1}', NULL, '\x08ed489938946a8fab20fbf4d91de806', '\x85abaef68b842a34adf966ae3122db2c9da3453c938a7ec9e38b44ce5756fe9f', '\x72b444bfbe4135d681a383e30dbf0992d13fa6c743b83a305640462598f42117', '\x864b20f7ee9a36283560c46eff7c029c860c4c549b6e9863248fbf5afee1b11f'),
	('claim', 6, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-07 22:58:48.828611+00', '', '{"calc_why":"first","calculation_id":1,"payable":"809.45","situation":"temporary"}', NULL, NULL, NULL, '\x864b20f7ee9a36283560c46eff7c029c860c4c549b6e9863248fbf5afee1b11f', '\xb1aa61a68295c1b5c2c6b598340e4f27732836bc5797a54d586ebac85657894d'),
	('claim', 3, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-07 22:58:48.946852+00', '', '{"originals":1}', NULL, '\xb0331b82fd1c12c7e4d23081bc335a28', '\x72268afa223afc4c1c3cd3ca484209732fd961c2d61812cd1bfa675060e63549', '\x0d337b1f0307ca8d4dab652c3d372a1f4277292e3dab9e0240b0a9c0c8a8e26f', '\xc19e02bd5e3a54d49d561c9d74acbe3e6bd162a0d3068aea82241870cb82eb84'),
	('claim', 3, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-07 22:58:48.946852+00', '', '{"calc_why":"first","calculation_id":2,"payable":"637.57","situation":"temporary"}', NULL, NULL, NULL, '\xc19e02bd5e3a54d49d561c9d74acbe3e6bd162a0d3068aea82241870cb82eb84', '\x910de4b9ebeedba21a494c67a711db02e2280605aa4e0053296ee2e127494767'),
	('claim', 1, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-07 22:58:49.112847+00', '', '{"originals":1}', NULL, '\xbea6b6fabcc33176454850651504348b', '\x25b8b304c9c6386db6360e65ae881c7e007c246ebd032709982f0cd8953fe5b2', '\x744dc8b11a00bbe304fbcec0d18e53756bde970b7f6af7e6f0363574a9784d76', '\xe5dd3e5a3875cca81b62755f24924c8a552f7acdd053fa942e0fcb954d84772b'),
	('claim', 1, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-07 22:58:49.112847+00', '', '{"calc_why":"first","calculation_id":3,"payable":"200.00","situation":"emergency"}', NULL, NULL, NULL, '\xe5dd3e5a3875cca81b62755f24924c8a552f7acdd053fa942e0fcb954d84772b', '\x266a1518e1caddc2b47eeb9f638279897687beee57aa0fc5b8c777ec1944fc18'),
	('claim', 4, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-07 22:58:49.275755+00', '', '{"originals":1}', NULL, '\xdf110c5bb93697dd4c9c23cd5d36a9c7', '\xc80194590e68c4bae17542ff8f9eaa7904e32ea078f6c3f46ebcb350ff2af584', '\x6b1016396111765ed6ef19a2ef3970eee7a4b1c92b2554ff1e88cae7b5c86922', '\x7114e5a17eb527ca4b0a3474f951807bda184048759ca28c0bb883801a481472'),
	('claim', 4, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-07 22:58:49.275755+00', '', '{"calc_why":"first","calculation_id":4,"payable":"172.72","situation":"emergency"}', NULL, NULL, NULL, '\x7114e5a17eb527ca4b0a3474f951807bda184048759ca28c0bb883801a481472', '\xeb1e781ceb88a973b3a22753a4a080f4a9aefc19fe24a1a1cb38ec52e7f8a88b'),
	('claim', 5, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-07 22:58:49.462468+00', '', '{"originals":1}', NULL, '\x4c756cc9d98de00c476597475fea309c', '\xf21660191528974787d3dca58a0d4650199a706feb723a1d3849b0399ab0d0df', '\xac9522ea2494599a36248f6250a5a60b02c5855313e5a4726e6353ec0ea06178', '\x161d047a835416a6b1b4f75c5d1eb860de5e75933254d6dff1deb18cf55a7b66'),
	('claim', 5, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-07 22:58:49.462468+00', '', '{"calc_why":"first","calculation_id":5,"payable":"0.00","situation":"long_term"}', NULL, NULL, NULL, '\x161d047a835416a6b1b4f75c5d1eb860de5e75933254d6dff1deb18cf55a7b66', '\xf890490a0c59eba916b6a4a5913c589f6ce0368ec3c8f3e138717b70781f19aa'),
	('claim', 8, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-07 22:58:49.613053+00', '', '{"originals":1}', NULL, '\x65583fb4f90d8c5883948e758c92b32a', '\xafe01c5deda385fd681bee23594d41f4248241badb010b3a0ab41b50981ab65e', '\x5bc6e7d0ff03064e35c80a43a5d274bcdddd3c0356748fda17a542ece737770c', '\xa9c1693cc3afa44485ed5d4107e41be77493804f70ebf179e45616af77616921'),
	('claim', 8, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-07 22:58:49.613053+00', '', '{"calc_why":"first","calculation_id":6,"payable":"122.24","situation":"none"}', NULL, NULL, NULL, '\xa9c1693cc3afa44485ed5d4107e41be77493804f70ebf179e45616af77616921', '\x6e3a732e7448c716d15507f664b516045bffaed7f6abde6d7f2ecfff857bc9ce'),
	('claim', 6, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-08 22:58:50.075538+00', '', '{}', NULL, NULL, NULL, '\xb1aa61a68295c1b5c2c6b598340e4f27732836bc5797a54d586ebac85657894d', '\x95e095704be5ea147cba71b947faf5e5fc34e455cbb8bbec857babd65063a452'),
	('claim', 3, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-08 22:58:50.266625+00', '', '{}', NULL, NULL, NULL, '\x910de4b9ebeedba21a494c67a711db02e2280605aa4e0053296ee2e127494767', '\x506c5d45723b39965e1d7eda13b61e0e9810c41476842aab9ad592fe6814cba5'),
	('claim', 1, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-08 22:58:50.366038+00', '', '{}', NULL, NULL, NULL, '\x266a1518e1caddc2b47eeb9f638279897687beee57aa0fc5b8c777ec1944fc18', '\x3ac4df468c7ac3ff53afb3f6bc141cf72f321d7dedad9c824185a7af84c809bb'),
	('claim', 4, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-08 22:58:50.469178+00', '', '{}', NULL, NULL, NULL, '\xeb1e781ceb88a973b3a22753a4a080f4a9aefc19fe24a1a1cb38ec52e7f8a88b', '\x528b56721821c6b1694ff760f1f4fcd4f06c204c894661f343fe261be97ea8c5'),
	('claim', 5, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-08 22:58:50.567139+00', '', '{}', NULL, NULL, NULL, '\xf890490a0c59eba916b6a4a5913c589f6ce0368ec3c8f3e138717b70781f19aa', '\x6e2c9f09bb1cacdce22f5c798299ca4df0367126e1b7bc76aa55c9a5e6929605'),
	('claim', 3, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-08 22:58:50.854849+00', '', '{"calc_why":"","calculation_id":2,"disallowed":[],"payable":"637.57","situation":"temporary"}', NULL, '\x561bcc23fa4d7d3c3d5b65f834bafa62', '\x026bae05d157b467879aa4ca8253dda7bcb2781a830882ca4d48595654a119e7', '\x506c5d45723b39965e1d7eda13b61e0e9810c41476842aab9ad592fe6814cba5', '\x3bb45720d399d70448562e3c74a759486a1e9629da6a2f10c540bba3c1a7c65b'),
	('claim', 1, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-08 22:58:51.361617+00', '', '{"calc_why":"","calculation_id":3,"disallowed":[],"payable":"200.00","situation":"emergency"}', NULL, '\x912bb93d57065633725bd859a39cf69a', '\x00ee37c7a894a406500445a95dcb3e534144952452c92659f3fa5347d7a2ef14', '\x3ac4df468c7ac3ff53afb3f6bc141cf72f321d7dedad9c824185a7af84c809bb', '\x8cabdb695935c2877e56f9d981f61dbd81297e3e3f67d2b32d974ae92a94ea30'),
	('claim', 4, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-08 22:58:51.502075+00', '', '{"calc_why":"","calculation_id":4,"disallowed":[],"payable":"172.72","situation":"emergency"}', NULL, '\x3b739847c02cff663884a5740023426c', '\xbccb2480cd020dfc22c590826fefa5d5880de93da9f31e9d5bbec80b272eaa80', '\x528b56721821c6b1694ff760f1f4fcd4f06c204c894661f343fe261be97ea8c5', '\x4836f1948d25537e8aa773c137c1270bd8fccc270d5b0e3e5c8ae876347557d1'),
	('claim', 5, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-08 22:58:51.713053+00', '', '{"calc_why":"","calculation_id":5,"disallowed":[],"payable":"0.00","situation":"long_term"}', NULL, '\x926601a2212a4d8bc3d05d43ecd734af', '\x12edbdd0e3adf865b4b5fb3e8df63ec51543d10f1f4a85907aa4e9a1d146ad2c', '\x6e2c9f09bb1cacdce22f5c798299ca4df0367126e1b7bc76aa55c9a5e6929605', '\x12d0fb8f45e4931c85caefd44156dedc9453e497811837991e365fe8e9b69ce5'),
	('payout', 1, 1, '2025-07-10', '230600', 'draft', '', 'drafted', 'system', NULL, '2025-07-09 22:58:51.952379+00', '', '{"items":4,"plan_hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}', NULL, '\x40970e5d1e328c5d07b17644f626bd85', '\x8c2cfba87bed36420da3a879313413221c1d69bae945464174e2241806a0458d', '\x', '\x001ca2983b0efb1b442032fc703b07888e736d0ade390d6f4610e5e3a5106ff9'),
	('payment', 1, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-09 22:58:51.952379+00', '', '{}', NULL, NULL, NULL, '\x', '\xb19c1de5466fc3a7cee6e2526e7626a574755c2332e0b599e72b9ec618193189'),
	('payment', 2, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-09 22:58:51.952379+00', '', '{}', NULL, NULL, NULL, '\x', '\x78c6b12ed8fb14f9452e305b0b24b025a09fb4c45fae125925fb4a38baf5de58'),
	('payment', 3, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-09 22:58:51.952379+00', '', '{}', NULL, NULL, NULL, '\x', '\x5e843ee155c8e44ddd6b743cf60454cf7a7a4046a8e7c14f2c2624fd68f75715'),
	('payment', 4, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-09 22:58:51.952379+00', '', '{}', NULL, NULL, NULL, '\x', '\x9f8360305a54bce67ab038ffbf8a2e0a2de84294cf442b5ef15b9b8c8ec0767a'),
	('payout', 1, 2, '2025-07-10', '230600', 'sign', 'drafted', 'signed', 'cashier2', NULL, '2025-07-09 22:58:52.350076+00', '', '{"hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}', NULL, '\x0dd55a154b49382898e51a7c6652a9d3', '\x6c86ac435a35a741a07d55579967c46a6dfe1ffd3c278a31158f3d736c8ab28a', '\x001ca2983b0efb1b442032fc703b07888e736d0ade390d6f4610e5e3a5106ff9', '\x81eda00a47f1a2fbe02e24d986c1a897be7ba292def0da3a4fcfdbcdf6952f9c'),
	('claim', 1, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-09 22:58:52.350076+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000018-1"}', NULL, NULL, NULL, '\x8cabdb695935c2877e56f9d981f61dbd81297e3e3f67d2b32d974ae92a94ea30', '\x156c9c3c7c6f20627276fce263617e81048c80530a686ba40b988b7816847d37'),
	('claim', 3, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-09 22:58:52.350076+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000026-1"}', NULL, NULL, NULL, '\x3bb45720d399d70448562e3c74a759486a1e9629da6a2f10c540bba3c1a7c65b', '\x86c127b158bf3e8621dae12de4970d006a67cbfff73ab76dbe2fa399d56125d3'),
	('claim', 4, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-09 22:58:52.350076+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000034-1"}', NULL, NULL, NULL, '\x4836f1948d25537e8aa773c137c1270bd8fccc270d5b0e3e5c8ae876347557d1', '\x0850adb2dc32126002840214c40e9e43c2e9bcab5acfb9c08d1bbd40053502b3'),
	('claim', 5, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-09 22:58:52.350076+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000042-1"}', NULL, NULL, NULL, '\x12d0fb8f45e4931c85caefd44156dedc9453e497811837991e365fe8e9b69ce5', '\xb3af6ce244425bf2c54c9b5e222013b15a33f6bfc1a629a69d0e0c86dfac1959'),
	('payment', 1, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-09 22:58:52.530792+00', '', '{"amount":20000,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\xb19c1de5466fc3a7cee6e2526e7626a574755c2332e0b599e72b9ec618193189', '\x6795e917303211a13f77c42e73dfea3fa94c84440c4944657fc3d2cbf3c1637a'),
	('payment', 2, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-09 22:58:52.530792+00', '', '{"amount":63757,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\x78c6b12ed8fb14f9452e305b0b24b025a09fb4c45fae125925fb4a38baf5de58', '\x20d7425f864484f02fcc2cc4e8bad0aed3092526e8b0811e17a601b4067fa18c'),
	('payment', 3, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-09 22:58:52.530792+00', '', '{"amount":17272,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\x5e843ee155c8e44ddd6b743cf60454cf7a7a4046a8e7c14f2c2624fd68f75715', '\x8f08a05b24cb945d218f3cb93c20ee197b35463f6771a0aa718ca1cf6b623b55'),
	('payment', 4, 2, '2025-07-10', '230600', 'waive', 'planned', 'paid', 'system', NULL, '2025-07-09 22:58:52.530792+00', '', '{}', NULL, NULL, NULL, '\x9f8360305a54bce67ab038ffbf8a2e0a2de84294cf442b5ef15b9b8c8ec0767a', '\xd13d56d15324d2cede256ccef106c789f9c1b56e34a0deaf231a70fc2cee5163'),
	('claim', 5, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-09 22:58:52.530792+00', '', '{"payment_no":"230600BF202507100000042-1"}', NULL, NULL, NULL, '\xb3af6ce244425bf2c54c9b5e222013b15a33f6bfc1a629a69d0e0c86dfac1959', '\xc83a4d4555a073f8d7dd4110cc505b458601bdea2beadee7c60e7b9dd3de9a36'),
	('payout', 1, 3, '2025-07-10', '230600', 'send', 'signed', 'sent', 'cashier', NULL, '2025-07-09 22:58:52.530792+00', '', '{}', NULL, NULL, NULL, '\x81eda00a47f1a2fbe02e24d986c1a897be7ba292def0da3a4fcfdbcdf6952f9c', '\xa5e04b4e03dc9095e40d5d3952eb026a1c9adda31c29cce6113496edfebff3d7'),
	('payment', 1, 3, '2025-07-10', '230600', 'fail', 'sent', 'failed', 'system', NULL, '2025-07-09 22:58:52.881255+00', '', '{"booked_on":"2025-07-10","reason_code":"AC01"}', NULL, NULL, NULL, '\x6795e917303211a13f77c42e73dfea3fa94c84440c4944657fc3d2cbf3c1637a', '\x38b8fa6afd4ae8ebed8c8d62ff23ab0f919ffd0e07d30592c71169145ea63bee'),
	('claim', 1, 8, '2025-07-10', '230600', 'fail_payment', 'paying', 'payment_failed', 'system', NULL, '2025-07-09 22:58:52.881255+00', '', '{"payment_no":"230600BF202507100000018-1"}', NULL, NULL, NULL, '\x156c9c3c7c6f20627276fce263617e81048c80530a686ba40b988b7816847d37', '\xe1f369c14563871a1fa4b23c120c023d318c1e281fbb48897f5e8faf288f59e0'),
	('payment', 2, 3, '2025-07-10', '230600', 'confirm', 'sent', 'paid', 'system', NULL, '2025-07-09 22:58:52.881255+00', '', '{"amount":63757,"booked_on":"2025-07-10"}', NULL, NULL, NULL, '\x20d7425f864484f02fcc2cc4e8bad0aed3092526e8b0811e17a601b4067fa18c', '\xeff0d5678094dd659a4ad11f4e03000b6aa69240eff7a92c17262146f063d5a0'),
	('payment', 3, 3, '2025-07-10', '230600', 'confirm', 'sent', 'paid', 'system', NULL, '2025-07-09 22:58:52.881255+00', '', '{"amount":17272,"booked_on":"2025-07-10"}', NULL, NULL, NULL, '\x8f08a05b24cb945d218f3cb93c20ee197b35463f6771a0aa718ca1cf6b623b55', '\xd3b58dd53258c8206bbcecd74b70e8b5cac07cc5f608f264441253b75312dad1'),
	('claim', 3, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-09 22:58:52.881255+00', '', '{"payment_no":"230600BF202507100000026-1"}', NULL, NULL, NULL, '\x86c127b158bf3e8621dae12de4970d006a67cbfff73ab76dbe2fa399d56125d3', '\x4fbbd2ea00aaad44197bf56c1beeb8cb2ddcfcdb193d89f2be322260423c1081'),
	('claim', 4, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-09 22:58:52.881255+00', '', '{"payment_no":"230600BF202507100000034-1"}', NULL, NULL, NULL, '\x0850adb2dc32126002840214c40e9e43c2e9bcab5acfb9c08d1bbd40053502b3', '\xc0b6ee564b5c5bf2e45dc3431803e6b9d6fd480f070e6a4a974560c8001f56aa'),
	('payout', 1, 4, '2025-07-10', '230600', 'settle', 'sent', 'settled', 'system', NULL, '2025-07-09 22:58:52.881255+00', '', '{}', NULL, NULL, NULL, '\xa5e04b4e03dc9095e40d5d3952eb026a1c9adda31c29cce6113496edfebff3d7', '\x5d80fd57ef7e84e2edfdb24fa5fbecfaa2065d6688d9d451409cd17ba108ddf1'),
	('recovery', 1, 1, '2025-07-10', '230600', 'propose', '', 'proposed', 'auditor', NULL, '2025-07-09 22:58:53.204049+00', '重复收费', '{"amount":"20.00","cause":"by_hand","claim":"230600SB20250429000001T","kind":"recover"}', NULL, '\x07efe9c039242ce2ddc182bd2f9c8b3b', '\x8e358cc48298c1e80ecf8536b70827c6ab4a1ae28e8dbfbd36b5c6a8e2ec784a', '\x', '\xa318ee404708c57ff309d8cd3288679283b560f9b1dd1f72293b35e7f4438eda'),
	('recovery', 1, 2, '2025-07-10', '230600', 'decide', 'proposed', 'open', 'approver2', NULL, '2025-07-09 22:58:53.407968+00', '重复收费', '{"amount":2000,"claim_no":"230600SB20250429000001T","set_off":false}', NULL, '\xdf935258b6f80209256c7aedcbe86fe9', '\xa89648dd0bb750e83918a6a1ccd00bb3f2d10f178f659c69aea7ed408b6a8bf9', '\xa318ee404708c57ff309d8cd3288679283b560f9b1dd1f72293b35e7f4438eda', '\x22587444c2d2c1c42b2413a684d13d28e6ec2b62c29ceab9635f32cb861e0f06');
INSERT INTO public.move_202608 VALUES
	('filing', 14, 2, '2026-08-15', '230600', 'review', 'submitted', 'reviewed', 'system', NULL, '2026-08-14 22:58:54.115067+00', '', '{"channel":"national_self","promise":false}', 7, NULL, NULL, '\x37eb1a924c8565fe2c423d8239a611244124fe1c0db9adb95a599f7f3c28d04e', '\xf460b54afa23a2b888d580ea054dbd406e4c19baa27b70c92deaada049ccf29b'),
	('filing', 14, 3, '2026-08-15', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2026-08-14 22:58:54.143541+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-05"}', 8, NULL, NULL, '\xf460b54afa23a2b888d580ea054dbd406e4c19baa27b70c92deaada049ccf29b', '\x1054994930759aace3d4578e4623328b1a674d5c5bb445ec088d06939b5c7d6b'),
	('filing', 1001, 3, '2026-08-15', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2026-08-14 22:58:54.143541+00', '', '{"ends_on":"2026-01-08","starts_on":"2025-07-08"}', 8, NULL, NULL, '\xb936d1c5b3601a920ce071468d291b939ea9af18f3896ce8c55c14191b7ccec6', '\xca554d0700023a88e67b85f5d935f4ac831b0f74cc5b68306e83f0bc3e149493'),
	('filing', 4, 5, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-14 22:58:54.163022+00', '', '{"ends_on":"2025-09-03"}', 9, NULL, NULL, '\x1ac4f19a21c3bce4adcc522b6c2d3d2204bfb7c2e4da29ab23a37c5026111b7c', '\xe5449c76b6c6a8560bb248408464beb6bb2d03d1bb7691be5b52a52ea1f331ca'),
	('filing', 10, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-14 22:58:54.163022+00', '', '{"ends_on":"2025-09-03"}', 9, NULL, NULL, '\x090e69f95daf5ee519621a0fcb4fb4eef90da0c6d969fa4d6de6def49ec70dad', '\xe3f2ad3567554e6ce14c380e5daf539f454a4c7b91fbd953a1e8539a31bf88f8'),
	('filing', 1001, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-14 22:58:54.163022+00', '', '{"ends_on":"2026-01-08"}', 9, NULL, NULL, '\xca554d0700023a88e67b85f5d935f4ac831b0f74cc5b68306e83f0bc3e149493', '\xc2d95307d6b752afa9e7ab62020a848212ad2ad431bfff4e37e4ee74c7e48ba4'),
	('filing', 8, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-14 22:58:54.163022+00', '', '{"ends_on":"2026-03-03"}', 9, NULL, NULL, '\x38836b7f669e196597c0d48b4191f94280b7e09108dc0d9152779ef423b0eb55', '\x5828c4ff11a11e484233f52fec28f66b761faed7792121bde9b0359d1103b201'),
	('referral', 1, 3, '2026-08-15', '230600', 'transmit', 'agreed', 'transmitted', 'system', NULL, '2026-08-14 22:58:54.195045+00', '', '{"filing_no":"230600BA202507080000014","to_code":"H11010000001"}', 10, NULL, NULL, '\x13b86d24306351acea2b48b06d53e0b2dd14cf8249a42bb7a3096309e60c9bdc', '\xc3fe036d2069a6aff06edad3908331a5d991e40c78d99edb6be60ad5a3b27538'),
	('referral', 1, 4, '2026-08-15', '230600', 'expire', 'transmitted', 'expired', 'system', NULL, '2026-08-14 22:58:54.237736+00', '', '{"ends_on":"2026-01-08"}', 11, NULL, NULL, '\xc3fe036d2069a6aff06edad3908331a5d991e40c78d99edb6be60ad5a3b27538', '\x10e58778e960195c726cb4f571657fcae22ff1257aee98d9d812f6e864b44b25'),
	('entitlement', 1, 3, '2026-08-15', '230600', 'activate', 'assessed', 'active', 'system', NULL, '2026-08-14 22:58:54.260508+00', '', '{"disease":"M01600","ends_on":"9999-12-31","starts_on":"2025-07-08"}', 12, NULL, NULL, '\x3fca3cf4f5fcf7ee96a4f210e6847c67d7bed266aee1d95fa5433ff04b447277', '\xa2f831f048110174fc449856c2ee7c4beb799c95b4fa9f8a7b8b0211bda463e2');
INSERT INTO public.notice VALUES
	(1, 'claim', 1, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-06 22:58:47.257469+00', '2025-07-06 22:58:47.257469+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(3, 'claim', 3, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-06 22:58:47.257469+00', '2025-07-06 22:58:47.257469+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(4, 'claim', 4, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-06 22:58:47.257469+00', '2025-07-06 22:58:47.257469+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(5, 'claim', 5, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-06 22:58:47.257469+00', '2025-07-06 22:58:47.257469+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(6, 'claim', 6, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-06 22:58:47.257469+00', '2025-07-06 22:58:47.257469+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(7, 'claim', 7, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-06 22:58:47.257469+00', '2025-07-06 22:58:47.257469+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(8, 'claim', 8, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-06 22:58:47.257469+00', '2025-07-06 22:58:47.257469+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(9, 'filing', 4, '230600', 'review', '2', '{"ends_on":"2025-09-03","reason":"","starts_on":"2025-03-03"}', '2025-07-07', '2025-07-06 22:58:47.639889+00', '2025-07-06 22:58:47.639889+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(10, 'filing', 6, '230600', 'review', '2', '{"ends_on":"9999-12-31","reason":"","starts_on":"2025-03-03"}', '2025-07-07', '2025-07-06 22:58:47.745527+00', '2025-07-06 22:58:47.745527+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(11, 'filing', 8, '230600', 'review', '2', '{"ends_on":"2026-03-03","reason":"","starts_on":"2025-03-03"}', '2025-07-07', '2025-07-06 22:58:47.807205+00', '2025-07-06 22:58:47.807205+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(12, 'filing', 10, '230600', 'review', '2', '{"ends_on":"2025-09-03","reason":"","starts_on":"2025-03-03"}', '2025-07-07', '2025-07-06 22:58:47.870678+00', '2025-07-06 22:58:47.870678+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(13, 'filing', 11, '230600', 'review', '2', '{"ends_on":"9999-12-31","reason":"","starts_on":"2025-03-03"}', '2025-07-07', '2025-07-06 22:58:47.930689+00', '2025-07-06 22:58:47.930689+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(14, 'filing', 5, '230600', 'return_for_correction', '2', '{"listed":["身份证件"],"missing":["身份证件"],"period_ends_on":"2025-07-28","reason":""}', '2025-07-07', '2025-07-06 22:58:48.0153+00', '2025-07-06 22:58:48.0153+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(15, 'filing', 9, '230600', 'reject', '2', '{"reason":"不符合《异地就医备案实用手册》的类型","second":"reviewer","second_trusted":true}', '2025-07-07', '2025-07-06 22:58:48.082046+00', '2025-07-06 22:58:48.082046+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(16, 'filing', 4, '230600', 'activate', '3', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', '2025-07-08', '2025-07-07 22:58:48.155471+00', '2025-07-07 22:58:48.155471+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(17, 'filing', 6, '230600', 'activate', '3', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', '2025-07-08', '2025-07-07 22:58:48.155471+00', '2025-07-07 22:58:48.155471+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(18, 'filing', 8, '230600', 'activate', '3', '{"ends_on":"2026-03-03","starts_on":"2025-03-03"}', '2025-07-08', '2025-07-07 22:58:48.155471+00', '2025-07-07 22:58:48.155471+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(19, 'filing', 10, '230600', 'activate', '3', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', '2025-07-08', '2025-07-07 22:58:48.155471+00', '2025-07-07 22:58:48.155471+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(20, 'filing', 11, '230600', 'activate', '3', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', '2025-07-08', '2025-07-07 22:58:48.155471+00', '2025-07-07 22:58:48.155471+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(21, 'filing', 1001, '230600', 'review', '2', '{"channel":"hospital","ends_on":"2026-01-08","promise":false,"reason":"230600ZZ20250708000001C","starts_on":"2025-07-08"}', '2025-07-08', '2025-07-07 22:58:48.487384+00', '2025-07-07 22:58:48.487384+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(22, 'entitlement', 1, '230600', 'assess', '2', '{"conclusion":"符合","disease_name":"M01600","reason":""}', '2025-07-08', '2025-07-07 22:58:48.659024+00', '2025-07-07 22:58:48.659024+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(24, 'claim', 3, '230600', 'approve', '6', '{"calc_why":"","calculation_id":2,"disallowed":[],"payable":"637.57","reason":"","situation":"temporary","total":"2982.78"}', '2025-07-09', '2025-07-08 22:58:50.854849+00', '2025-07-08 22:58:50.854849+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(25, 'claim', 1, '230600', 'approve', '6', '{"calc_why":"","calculation_id":3,"disallowed":[],"payable":"200.00","reason":"","situation":"emergency","total":"1148.98"}', '2025-07-09', '2025-07-08 22:58:51.361617+00', '2025-07-08 22:58:51.361617+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(26, 'claim', 4, '230600', 'approve', '6', '{"calc_why":"","calculation_id":4,"disallowed":[],"payable":"172.72","reason":"","situation":"emergency","total":"1863.90"}', '2025-07-09', '2025-07-08 22:58:51.502075+00', '2025-07-08 22:58:51.502075+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(27, 'claim', 5, '230600', 'approve', '6', '{"calc_why":"","calculation_id":5,"disallowed":[],"payable":"0.00","reason":"","situation":"long_term","total":"797.25"}', '2025-07-09', '2025-07-08 22:58:51.713053+00', '2025-07-08 22:58:51.713053+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(28, 'claim', 5, '230600', 'confirm_payment', '8', '{"account_end":"8541","paid":"0.00","payment_no":"230600BF202507100000042-1"}', '2025-07-10', '2025-07-09 22:58:52.530792+00', '2025-07-09 22:58:52.530792+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(29, 'claim', 1, '230600', 'fail_payment', '8', '{"account_end":"9455","paid":"200.00","payment_no":"230600BF202507100000018-1"}', '2025-07-10', '2025-07-09 22:58:52.881255+00', '2025-07-09 22:58:52.881255+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(30, 'claim', 3, '230600', 'confirm_payment', '8', '{"account_end":"2975","paid":"637.57","payment_no":"230600BF202507100000026-1"}', '2025-07-10', '2025-07-09 22:58:52.881255+00', '2025-07-09 22:58:52.881255+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(31, 'claim', 4, '230600', 'confirm_payment', '8', '{"account_end":"5114","paid":"172.72","payment_no":"230600BF202507100000034-1"}', '2025-07-10', '2025-07-09 22:58:52.881255+00', '2025-07-09 22:58:52.881255+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(32, 'claim', 3, '230600', 'decide', '230600ZH20250710000001A-2', '{"amount":2000,"cause":"重复收费","claim_no":"230600SB20250429000001T","owed":"20.00","reason":"重复收费","set_off":false}', '2025-07-10', '2025-07-09 22:58:53.407968+00', '2025-07-09 22:58:53.407968+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(33, 'filing', 14, '230600', 'review', '2', '{"channel":"national_self","ends_on":"9999-12-31","promise":false,"starts_on":"2025-03-05"}', '2026-08-15', '2026-08-14 22:58:54.115067+00', '2026-08-14 22:58:54.115067+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(34, 'filing', 14, '230600', 'activate', '3', '{"ends_on":"9999-12-31","starts_on":"2025-03-05"}', '2026-08-15', '2026-08-14 22:58:54.143541+00', '2026-08-14 22:58:54.143541+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(35, 'filing', 1001, '230600', 'activate', '3', '{"ends_on":"2026-01-08","starts_on":"2025-07-08"}', '2026-08-15', '2026-08-14 22:58:54.143541+00', '2026-08-14 22:58:54.143541+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(36, 'filing', 5, '230600', 'correction_ends', '2025-07-28', '{"days":5,"ends_on":"2025-07-28"}', '2026-08-15', '2026-08-14 22:58:54.474212+00', '2026-08-14 22:58:54.474212+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(37, 'claim', 7, '230600', 'posting_ends', '2025-08-06', '{"days":5,"ends_on":"2025-08-06"}', '2026-08-15', '2026-08-14 22:58:54.495888+00', '2026-08-14 22:58:54.495888+00', 'sent', '', NULL, NULL, 0, NULL, '');
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
	('230600BF202507100000042-1', '230600', '2025-07-10', 'paid', '2025-07-10', 2, '\xd13d56d15324d2cede256ccef106c789f9c1b56e34a0deaf231a70fc2cee5163', 0, '', 4, '230600BF202507100000042', 1, 5, '230600SB20250517000002R', 9, '', 1, '230600PC20250710000001G', 4, 'none', 0, 0, '', '马志强', '6222086220931578541', '102265000014', '9999-12-31', '9999-12-31', '', '', '', '', '9999-12-31', ''),
	('230600BF202507100000018-1', '230600', '2025-07-10', 'failed', '2025-07-10', 3, '\x38b8fa6afd4ae8ebed8c8d62ff23ab0f919ffd0e07d30592c71169145ea63bee', 0, '', 1, '230600BF202507100000018', 1, 1, '230600SB202505160000019', 13, '', 1, '230600PC20250710000001G', 1, 'bank', 20000, 0, '', '林芳', '6222085776238289455', '102265000014', '2025-07-10', '2025-07-15', '', 'AC01', '账号不存在', 'B000018-1', '2025-07-10', ''),
	('230600BF202507100000026-1', '230600', '2025-07-10', 'paid', '2025-07-10', 3, '\xeff0d5678094dd659a4ad11f4e03000b6aa69240eff7a92c17262146f063d5a0', 0, '', 2, '230600BF202507100000026', 1, 3, '230600SB20250429000001T', 8, '', 1, '230600PC20250710000001G', 2, 'bank', 63757, 0, '', '杨艳涛', '6222082253883822975', '102265000014', '2025-07-10', '2025-07-15', '', '', '', 'B000026-1', '2025-07-10', ''),
	('230600BF202507100000034-1', '230600', '2025-07-10', 'paid', '2025-07-10', 3, '\xd3b58dd53258c8206bbcecd74b70e8b5cac07cc5f608f264441253b75312dad1', 0, '', 3, '230600BF202507100000034', 1, 4, '230600SB20250517000001T', 19, '', 1, '230600PC20250710000001G', 3, 'bank', 17272, 0, '', '陈国艳', '6222080076313355114', '102265000014', '2025-07-10', '2025-07-15', '', '', '', 'B000034-1', '2025-07-10', '');
INSERT INTO public.payout VALUES
	('230600PC20250710000001G', '230600', '2025-07-10', 'settled', '2025-07-10', 4, '\x5d80fd57ef7e84e2edfdb24fa5fbecfaa2065d6688d9d451409cd17ba108ddf1', 0, '', 1, 'example_csv', 4, 0, 101029, '0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe', '2025-07-09 22:58:51.952379+00', 'system', 'cashier2', '2025-07-10', '2025-07-15', '[{"name":"PAY_230600PC20250710000001G.csv","rows":3,"sha256":"eebc8b2ff7735845498548244e8e1e76788193cac2c13b1982aa5733a26c6eaa","total":101029}]', '2025-07-09 22:58:52.713179+00');
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
	('230600ZH20250710000001A', '230600', '2025-07-10', 'open', '2025-07-10', 2, '\x22587444c2d2c1c42b2413a684d13d28e6ec2b62c29ceab9635f32cb861e0f06', 0, '', 1, 'recover', 3, '230600SB20250429000001T', 8, 2000, 0, '{"310100":2000}', '{}', false, '', '', '', false, '重复收费', 'by_hand', '{}', NULL, NULL, 'auditor', 'approver2');
INSERT INTO public.referral VALUES
	('230600ZZ20250708000001C', '230600', '2025-07-08', 'expired', '2026-08-15', 4, '\x10e58778e960195c726cb4f571657fcae22ff1257aee98d9d812f6e864b44b25', 0, '', 1, 1, '310', '2025-07-07 22:58:48+00', 'hospital', '', '', 'H23060000001', '大庆市样例第1医院', '02', 2, 'H11010000001', '北京市样例第1医院', '02', '110100', 'C34.9', '肺恶性肿瘤', '', '', 'difficult', '同意', true, '2025-07-08', '2025-07-08', '2026-01-08', false, '', 'doctor', 'head', 1001, '230600BA202507080000014', NULL, '');
INSERT INTO public.referral_event VALUES
	(1, '230600ZZ20250708000001C', 'H11010000001', 'transmitted', '{"addr":"","begndate":"2025-07-08","certno":"230602196502123488","diag_code":"C34.9","diag_name":"肺恶性肿瘤","dise_cond_dscr":"","enddate":"2026-01-08","hosp_agre_refl_flag":"1","insu_optins":"230600","insutype":"310","mdtrtarea_admdvs":"110100","psn_cert_type":"01","psn_name":"胡志艳","psn_no":"230600000000000003","refl_date":"2025-07-08","refl_no":"230600ZZ20250708000001C","refl_opnn":"同意","refl_rea":"疑难、危重病症","refl_type":"","reflin_medins_name":"北京市样例第1医院","reflin_medins_no":"H11010000001","tel":"","trafout_fixmedins_code":"H23060000001","trt_dcla_detl_sn":"230600BA202507080000014"}', '2026-08-15', '2026-08-14 22:58:54.19298+00', NULL);
INSERT INTO public.register_change VALUES
	(1, 'institution', 'H23060000001', '{"area":"230600","chronic_networked":["M03900","M01600","M00500","M07800","M08300"],"code":"H23060000001","content_hash":"717d3cdb61d2df13a8eb08d6edcb2d1cdee6e9ddc430a94461a0e9040415a3e6","deductible_level":"02","id":1,"inpatient_networked":true,"kind":"1","level":"02","name":"大庆市样例第1医院","outpatient_networked":true,"refers":true,"valid_from":"1900-01-01","valid_to":"9999-12-31"}', '2025-07-11', '2025-07-10 22:58:53.635958+00', '');
INSERT INTO public.removal VALUES
	(1, 'erase', 'claim', 2, '230600SB20250606000001C', '[1,3]', NULL, 'admin', 'auditor', '本人依法申请', '2025-07-11', '2025-07-10 22:58:53.923945+00', '\x', '\xf186874eb28ee7738d1dd013ef00e45c7b3d39e72ab2e1485e9e8d9e8995c717'),
	(2, 'archive', 'claim', 2, '230600SB20250606000001C', '[]', '\xea3ad6da173e7042b61154b31e601ef957b300ed631d2314ddc4cda66fcef57d', 'admin', '', 'closed before 2026-08-15', '2026-08-15', '2026-08-14 22:58:54.691095+00', '\xf186874eb28ee7738d1dd013ef00e45c7b3d39e72ab2e1485e9e8d9e8995c717', '\xeaf8178f12e58c71a11afe1bc4fba3d9d0f60fbf45cc8839f514a7f3089b1777');
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
	(18, 'lapse_claims', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.307881+00', '2026-08-14 22:58:54.307892+00', '2026-08-14 22:58:54.323037+00', 0, 0, 0, '', 'os:root'),
	(9, 'expire_filings', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.155927+00', '2026-08-14 22:58:54.15594+00', '2026-08-14 22:58:54.17577+00', 4, 0, 0, '', 'os:root'),
	(1, 'precheck_claims', '2025-07-07', 10000, 'done', 'office:18761:9a495c5a-ca6d467a', NULL, 1, '2025-07-06 22:58:47.226621+00', '2025-07-06 22:58:47.226642+00', '2025-07-06 22:58:47.389511+00', 8, 0, 0, '', 'os:root'),
	(19, 'check_receipts', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.32446+00', '2026-08-14 22:58:54.324472+00', '2026-08-14 22:58:54.325625+00', 0, 0, 0, '', 'os:root'),
	(2, 'activate_filings', '2025-07-08', 10000, 'done', 'office:18761:9a495c5a-e7c60780', NULL, 1, '2025-07-07 22:58:48.143963+00', '2025-07-07 22:58:48.143975+00', '2025-07-07 22:58:48.169876+00', 5, 0, 0, '', 'os:root'),
	(20, 'precheck_claims', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.327116+00', '2026-08-14 22:58:54.327129+00', '2026-08-14 22:58:54.328874+00', 0, 0, 0, '', 'os:root'),
	(10, 'transmit_referrals', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.177728+00', '2026-08-14 22:58:54.177752+00', '2026-08-14 22:58:54.214784+00', 1, 0, 0, '', 'os:root'),
	(3, 'calculate_claims', '2025-07-09', 10000, 'done', 'office:18761:9a495c5a-86be9904', NULL, 1, '2025-07-08 22:58:49.961934+00', '2025-07-08 22:58:49.961959+00', '2025-07-08 22:58:49.994835+00', 0, 0, 0, '', 'os:root'),
	(30, 'seal_moves', '2026-08-15', 10001, 'done', 'office:18761:9a495c5a-0e7dc6d5', NULL, 1, '2026-08-14 22:58:54.784005+00', '2026-08-14 22:58:54.784018+00', '2026-08-14 22:58:54.798707+00', 0, 0, 0, '', 'os:root'),
	(4, 'build_payouts', '2025-07-10', 10000, 'done', 'office:18761:9a495c5a-9046e785', NULL, 1, '2025-07-09 22:58:51.926792+00', '2025-07-09 22:58:51.926817+00', '2025-07-09 22:58:52.066253+00', 0, 0, 0, '', 'os:root'),
	(11, 'watch_referrals', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.216306+00', '2026-08-14 22:58:54.216321+00', '2026-08-14 22:58:54.251106+00', 1, 0, 0, '', 'os:root'),
	(21, 'calculate_claims', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.330262+00', '2026-08-14 22:58:54.330272+00', '2026-08-14 22:58:54.35147+00', 0, 0, 0, '', 'os:root'),
	(12, 'activate_qualifications', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.252858+00', '2026-08-14 22:58:54.252872+00', '2026-08-14 22:58:54.271653+00', 1, 0, 0, '', 'os:root'),
	(13, 'expire_qualifications', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.273299+00', '2026-08-14 22:58:54.273318+00', '2026-08-14 22:58:54.276234+00', 0, 0, 0, '', 'os:root'),
	(5, 'prepare_months', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.0511+00', '2026-08-14 22:58:54.05113+00', '2026-08-14 22:58:54.097733+00', 0, 0, 0, '', 'os:root'),
	(6, 'terminate_uncovered', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.099716+00', '2026-08-14 22:58:54.099735+00', '2026-08-14 22:58:54.10384+00', 0, 0, 0, '', 'os:root'),
	(22, 'watch_payouts', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.353032+00', '2026-08-14 22:58:54.35305+00', '2026-08-14 22:58:54.358203+00', 0, 0, 0, '', 'os:root'),
	(23, 'build_payouts', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.360188+00', '2026-08-14 22:58:54.360205+00', '2026-08-14 22:58:54.360931+00', 0, 0, 0, '', 'os:root'),
	(7, 'review_self_service', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.106379+00', '2026-08-14 22:58:54.106398+00', '2026-08-14 22:58:54.132524+00', 1, 0, 0, '', 'os:root'),
	(14, 'lapse_filings', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.278771+00', '2026-08-14 22:58:54.278793+00', '2026-08-14 22:58:54.293568+00', 0, 0, 0, '', 'os:root'),
	(15, 'lapse_qualifications', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.295655+00', '2026-08-14 22:58:54.295678+00', '2026-08-14 22:58:54.298857+00', 0, 0, 0, '', 'os:root'),
	(8, 'activate_filings', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.134456+00', '2026-08-14 22:58:54.134471+00', '2026-08-14 22:58:54.15442+00', 2, 0, 0, '', 'os:root'),
	(16, 'expire_proposals', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.300445+00', '2026-08-14 22:58:54.300456+00', '2026-08-14 22:58:54.304598+00', 0, 0, 0, '', 'os:root'),
	(17, 'send_reports', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.306029+00', '2026-08-14 22:58:54.30604+00', '2026-08-14 22:58:54.306635+00', 0, 0, 0, '', 'os:root'),
	(26, 'watch_deadlines', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.50687+00', '2026-08-14 22:58:54.506888+00', '2026-08-14 22:58:54.542694+00', 9, 0, 0, '', 'os:root'),
	(24, 'check_ledger', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.362621+00', '2026-08-14 22:58:54.362635+00', '2026-08-14 22:58:54.458601+00', 0, 0, 0, '', 'os:root'),
	(27, 'send_notices', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.544226+00', '2026-08-14 22:58:54.544238+00', '2026-08-14 22:58:54.544862+00', 0, 0, 0, '', 'os:root'),
	(28, 'send_events', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.546054+00', '2026-08-14 22:58:54.546063+00', '2026-08-14 22:58:54.548633+00', 0, 0, 0, '', 'os:root'),
	(25, 'remind', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.460117+00', '2026-08-14 22:58:54.460129+00', '2026-08-14 22:58:54.504851+00', 2, 0, 0, '', 'os:root'),
	(29, 'seal_moves', '2026-08-15', 10000, 'done', 'office:18761:9a495c5a-dbc5519e', NULL, 1, '2026-08-14 22:58:54.549845+00', '2026-08-14 22:58:54.549855+00', '2026-08-14 22:58:54.574641+00', 0, 0, 0, '', 'os:root');
INSERT INTO public.run_part VALUES
	(1, 1, 'precheck', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:18761:9a495c5a-ca6d467a', '2026-11-30 22:59:47.379475+00', 1, 8, 0, 0, '', NULL, NULL),
	(2, 2, 'activate', '230600', 1, NULL, '[{"day":"2025-03-03"},11]', '[{"day":"2025-03-03"},11]', 'done', false, 'office:18761:9a495c5a-e7c60780', '2026-11-30 22:59:48.165032+00', 1, 5, 0, 0, '', NULL, NULL),
	(3, 3, 'calculate', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:18761:9a495c5a-86be9904', '2026-11-30 22:59:49.986686+00', 1, 0, 0, 0, '', NULL, NULL),
	(4, 4, 'build', '230600', 1, NULL, '[0]', '[0]', 'done', false, 'office:18761:9a495c5a-9046e785', '2026-11-30 22:59:52.051488+00', 1, 0, 0, 0, '', NULL, '{"batches":["230600PC20250710000001G"],"left_out":0,"payments":4}'),
	(5, 5, 'months', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.070544+00', 1, 0, 0, 0, '', NULL, '["move_202608","move_202609","move_202610","move_202611"]'),
	(6, 5, 'counts', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.08438+00', 1, 0, 0, 0, '', NULL, NULL),
	(7, 5, 'answers', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.09356+00', 1, 0, 0, 0, '', NULL, '0'),
	(8, 7, 'review', '230600', 1, NULL, '[{"day":"2025-03-07"},12]', '[{"day":"2025-03-07"},12]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.126566+00', 1, 1, 0, 0, '', NULL, NULL),
	(9, 8, 'activate', '230600', 1, NULL, '[{"day":"2025-07-08"},1001]', '[{"day":"2025-07-08"},1001]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.14949+00', 1, 2, 0, 0, '', NULL, NULL),
	(10, 9, 'expire', '230600', 1, NULL, '[{"day":"2026-03-03"},8]', '[{"day":"2026-03-03"},8]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.170215+00', 1, 4, 0, 0, '', NULL, NULL),
	(11, 10, 'transmit', '230600', 1, NULL, '[{"day":"2025-07-08"},1]', '[{"day":"2025-07-08"},1]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.202011+00', 1, 1, 0, 0, '', NULL, NULL),
	(12, 11, 'expire', '230600', 1, NULL, '[{"day":"2026-01-08"},1]', '[{"day":"2026-01-08"},1]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.24469+00', 1, 1, 0, 0, '', NULL, NULL),
	(13, 12, 'activate', '230600', 1, NULL, '[{"day":"2025-07-08"},1]', '[{"day":"2025-07-08"},1]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.266951+00', 1, 1, 0, 0, '', NULL, NULL),
	(14, 14, 'list', '230600', 1, NULL, '[0]', '[0]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.28984+00', 1, 0, 0, 0, '', NULL, '0'),
	(15, 18, 'list', '230600', 1, NULL, '[0]', '[0]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.319732+00', 1, 0, 0, 0, '', NULL, '0'),
	(16, 21, 'calculate', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.346229+00', 1, 0, 0, 0, '', NULL, NULL),
	(17, 24, 'check', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.454167+00', 1, 0, 0, 0, '', NULL, '{"differences":0,"en":"","zh":""}'),
	(18, 25, 'correction_ends filing', '230600', 1, NULL, '[{"day":"2025-07-28"},5]', '[{"day":"2025-07-28"},5]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.477886+00', 1, 1, 0, 0, '', NULL, NULL),
	(19, 25, 'posting_ends claim', '230600', 1, NULL, '[{"day":"2025-08-06"},7]', '[{"day":"2025-08-06"},7]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.498983+00', 1, 1, 0, 0, '', NULL, NULL),
	(20, 26, 'watch filing', '230600', 1, NULL, '[{"day":"2025-03-11"},12]', '[{"day":"2025-03-11"},12]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.521751+00', 1, 6, 0, 0, '', NULL, NULL),
	(21, 26, 'watch claim', '230600', 1, NULL, '[{"day":"2025-07-04"},8]', '[{"day":"2025-07-04"},8]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.536944+00', 1, 3, 0, 0, '', NULL, NULL),
	(22, 29, 'seal', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:18761:9a495c5a-dbc5519e', '2026-11-30 22:59:54.570692+00', 1, 0, 0, 0, '', NULL, '{"moves":96,"no":1,"upto":"2026-08-14T16:00:00.000000Z"}'),
	(23, 30, 'seal', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:18761:9a495c5a-0e7dc6d5', '2026-11-30 22:59:54.794675+00', 1, 0, 0, 0, '', NULL, NULL);
INSERT INTO public.seal VALUES
	(1, '1970-01-01 00:00:00+00', '2026-08-14 16:00:00+00', 96, 31, '\xe1d49c72d8da4fa2cef7969df50ee82b526d8d498146f231062bec7696ee9fd6', '2026-08-14 22:58:54.550226+00', '\x', '\x1a674ec65fd9dbc40928c083b321352f0ff41f33c92ab7eb2b5934f176f82420', 7, '\x875f6239f7709ba7a4294c838ff2b7ad06417bf633f2e7a18b648262cb6d8668');
INSERT INTO public.setting VALUES
	('rehearsal', '1'),
	('first_day', '2025-07-07'),
	('sampling_key', '7112cfaa0a8c70791599e5b719444ea96347a4434de2a16d6b733277f27c9d13'),
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
	(1, 'intake', 'added', '{"active":true,"institution":"","limit":null,"roles":["intake"]}', 'os:root', 'root', '2025-07-06 22:58:46.082106+00', '\x', '\x73b555efbd8e213efbacbddeb39774ce44ba58fb406f415a28d56ca65dcced7b'),
	(2, 'reviewer', 'added', '{"active":true,"institution":"","limit":null,"roles":["reviewer"]}', 'os:root', 'root', '2025-07-06 22:58:46.151232+00', '\x73b555efbd8e213efbacbddeb39774ce44ba58fb406f415a28d56ca65dcced7b', '\xb0acb7e4d0b441a41675968a66234eeafdc25b23753859119e984b91d78a3011'),
	(3, 'reviewer2', 'added', '{"active":true,"institution":"","limit":null,"roles":["reviewer"]}', 'os:root', 'root', '2025-07-06 22:58:46.223491+00', '\xb0acb7e4d0b441a41675968a66234eeafdc25b23753859119e984b91d78a3011', '\x79aacf1848394ab2a8fb7b1f83629601e13ddc34b94de9097731f24d814f03a1'),
	(4, 'approver', 'added', '{"active":true,"institution":"","limit":null,"roles":["approver"]}', 'os:root', 'root', '2025-07-06 22:58:46.350247+00', '\x79aacf1848394ab2a8fb7b1f83629601e13ddc34b94de9097731f24d814f03a1', '\x55dc55f047ba78b347294f96af0c67d6b7cce78a6012d1b5020993cfd8f8c422'),
	(5, 'approver2', 'added', '{"active":true,"institution":"","limit":null,"roles":["approver"]}', 'os:root', 'root', '2025-07-06 22:58:46.477959+00', '\x55dc55f047ba78b347294f96af0c67d6b7cce78a6012d1b5020993cfd8f8c422', '\xb24adf25ffd7a64a8779d90d6b3fb0608a9b288194ea969b32f48ac849ff8907'),
	(6, 'cashier', 'added', '{"active":true,"institution":"","limit":null,"roles":["cashier"]}', 'os:root', 'root', '2025-07-06 22:58:46.591096+00', '\xb24adf25ffd7a64a8779d90d6b3fb0608a9b288194ea969b32f48ac849ff8907', '\x3eee0da54ef387c2f53614fd39d526bb094cee1767c7ddc3e33ff774519d94b0'),
	(7, 'cashier2', 'added', '{"active":true,"institution":"","limit":null,"roles":["cashier"]}', 'os:root', 'root', '2025-07-06 22:58:46.686267+00', '\x3eee0da54ef387c2f53614fd39d526bb094cee1767c7ddc3e33ff774519d94b0', '\x8c1e89fdb253393953c284ebe272ab0406ed54a1e34725b5845ce27057175fd2'),
	(8, 'auditor', 'added', '{"active":true,"institution":"","limit":null,"roles":["auditor"]}', 'os:root', 'root', '2025-07-06 22:58:46.791586+00', '\x8c1e89fdb253393953c284ebe272ab0406ed54a1e34725b5845ce27057175fd2', '\xdf7395a44fcf8feed54dfba0661d7ef6427e9d5fde36a897ed30cc572d597510'),
	(9, 'admin', 'added', '{"active":true,"institution":"","limit":null,"roles":["admin"]}', 'os:root', 'root', '2025-07-06 22:58:46.860549+00', '\xdf7395a44fcf8feed54dfba0661d7ef6427e9d5fde36a897ed30cc572d597510', '\xf039a5aa3bbab7a65d85f2bb13780a536dff222dc0a337d58f06dfaa02d24298'),
	(10, 'applicant', 'added', '{"active":true,"institution":"","limit":null,"roles":["applicant"]}', 'os:root', 'root', '2025-07-06 22:58:46.919258+00', '\xf039a5aa3bbab7a65d85f2bb13780a536dff222dc0a337d58f06dfaa02d24298', '\x33ae959556e241ae2d416475c0df9adea6fa22b0a5cf8e023fcb403c48610b5c'),
	(11, 'doctor', 'added', '{"active":true,"institution":"H23060000001","limit":null,"roles":["hospital"]}', 'os:root', 'root', '2025-07-06 22:58:46.990027+00', '\x33ae959556e241ae2d416475c0df9adea6fa22b0a5cf8e023fcb403c48610b5c', '\x508d6d2f0ad70a7da31de279704ccee825c6c4e83052ae6c1e6fc5dbfeb1dfc3'),
	(12, 'head', 'added', '{"active":true,"institution":"H23060000001","limit":null,"roles":["hospital"]}', 'os:root', 'root', '2025-07-06 22:58:47.072445+00', '\x508d6d2f0ad70a7da31de279704ccee825c6c4e83052ae6c1e6fc5dbfeb1dfc3', '\xf3cafeeb02606d4c1dad47a48e32f56b06c53324f7969926fccdc460f6072dbc');
INSERT INTO public.year_posting VALUES
	(1, '230600', 16, 'employee', '2025-01-01', 'inpatient', '2025-04-08', NULL, NULL, 1, '2025-04-10 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-06 22:58:45.914258+00'),
	(2, '230600', 17, 'employee', '2025-01-01', 'outpatient', '2025-03-23', NULL, NULL, 2, '2025-03-23 07:00:00+00', 6, 'settled', 0, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-06 22:58:45.914258+00'),
	(3, '230600', 2, 'employee', '2025-01-01', 'inpatient', '2025-04-26', NULL, NULL, 3, '2025-04-30 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-06 22:58:45.914258+00'),
	(4, '230600', 7, 'employee', '2025-01-01', 'inpatient', '2025-03-15', NULL, NULL, 4, '2025-03-30 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-06 22:58:45.914258+00'),
	(5, '230600', 8, 'employee', '2025-01-01', 'outpatient', '2025-03-29', 3, 2, NULL, NULL, 0, 'approved', 0, 30000, 63757, 171682, 0, 0, 0, '2025-07-09', '2025-07-08 22:58:50.854849+00'),
	(6, '230600', 13, 'resident', '2025-01-01', 'outpatient', '2025-05-02', 1, 3, NULL, NULL, 0, 'approved', 0, 0, 20000, 109079, 0, 0, 0, '2025-07-09', '2025-07-08 22:58:51.361617+00'),
	(7, '230600', 19, 'employee', '2025-01-01', 'outpatient', '2025-04-17', 4, 4, NULL, NULL, 0, 'approved', 0, 30000, 17272, 68383, 0, 0, 0, '2025-07-09', '2025-07-08 22:58:51.502075+00'),
	(8, '230600', 9, 'employee', '2025-01-01', 'outpatient', '2025-05-10', 5, 5, NULL, NULL, 0, 'approved', 0, 0, 0, 0, 0, 0, 0, '2025-07-09', '2025-07-08 22:58:51.713053+00');
SELECT pg_catalog.setval('public.act_id_seq', 56, true);
SELECT pg_catalog.setval('public.api_key_id_seq', 1, false);
SELECT pg_catalog.setval('public.app_user_id_seq', 12, true);
SELECT pg_catalog.setval('public.appeal_id_seq', 1, false);
SELECT pg_catalog.setval('public.bank_line_id_seq', 3, true);
SELECT pg_catalog.setval('public.bank_reading_id_seq', 1, true);
SELECT pg_catalog.setval('public.calculation_id_seq', 6, true);
SELECT pg_catalog.setval('public.claim_id_seq', 1000, true);
SELECT pg_catalog.setval('public.counter_code_id_seq', 1, false);
SELECT pg_catalog.setval('public.death_id_seq', 1, false);
SELECT pg_catalog.setval('public.delivery_id_seq', 1, false);
SELECT pg_catalog.setval('public.destruction_id_seq', 1, false);
SELECT pg_catalog.setval('public.document_event_id_seq', 1, false);
SELECT pg_catalog.setval('public.document_id_seq', 1, false);
SELECT pg_catalog.setval('public.downtime_id_seq', 1, false);
SELECT pg_catalog.setval('public.entitlement_id_seq', 1, true);
SELECT pg_catalog.setval('public.entry_id_seq', 10, true);
SELECT pg_catalog.setval('public.estate_id_seq', 1, false);
SELECT pg_catalog.setval('public.event_delivery_id_seq', 1, false);
SELECT pg_catalog.setval('public.fee_line_id_seq', 25, true);
SELECT pg_catalog.setval('public.filing_id_seq', 2000, true);
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
CREATE INDEX ix_proposal_case ON public.proposal USING btree (machine, case_id);
CREATE INDEX ix_proposal_no_end ON public.proposal USING btree (substr((no)::text, (length((no)::text) - 7)));
CREATE INDEX ix_proposal_open ON public.proposal USING btree (area, expires_on, id) WHERE ((state)::text = 'open'::text);
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
