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
    institution character varying(12) DEFAULT ''::character varying NOT NULL,
    insured_as bigint,
    relatives text DEFAULT '[]'::text NOT NULL
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
    merged_into_id bigint
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
ALTER TABLE ONLY public.appeal ALTER COLUMN id SET DEFAULT nextval('public.appeal_id_seq'::regclass);
ALTER TABLE ONLY public.bank_line ALTER COLUMN id SET DEFAULT nextval('public.bank_line_id_seq'::regclass);
ALTER TABLE ONLY public.bank_reading ALTER COLUMN id SET DEFAULT nextval('public.bank_reading_id_seq'::regclass);
ALTER TABLE ONLY public.calculation ALTER COLUMN id SET DEFAULT nextval('public.calculation_id_seq'::regclass);
ALTER TABLE ONLY public.claim ALTER COLUMN id SET DEFAULT nextval('public.claim_id_seq'::regclass);
ALTER TABLE ONLY public.death ALTER COLUMN id SET DEFAULT nextval('public.death_id_seq'::regclass);
ALTER TABLE ONLY public.delivery ALTER COLUMN id SET DEFAULT nextval('public.delivery_id_seq'::regclass);
ALTER TABLE ONLY public.destruction ALTER COLUMN id SET DEFAULT nextval('public.destruction_id_seq'::regclass);
ALTER TABLE ONLY public.document ALTER COLUMN id SET DEFAULT nextval('public.document_id_seq'::regclass);
ALTER TABLE ONLY public.document_event ALTER COLUMN id SET DEFAULT nextval('public.document_event_id_seq'::regclass);
ALTER TABLE ONLY public.downtime ALTER COLUMN id SET DEFAULT nextval('public.downtime_id_seq'::regclass);
ALTER TABLE ONLY public.entitlement ALTER COLUMN id SET DEFAULT nextval('public.entitlement_id_seq'::regclass);
ALTER TABLE ONLY public.entry ALTER COLUMN id SET DEFAULT nextval('public.entry_id_seq'::regclass);
ALTER TABLE ONLY public.estate ALTER COLUMN id SET DEFAULT nextval('public.estate_id_seq'::regclass);
ALTER TABLE ONLY public.fee_line ALTER COLUMN id SET DEFAULT nextval('public.fee_line_id_seq'::regclass);
ALTER TABLE ONLY public.filing ALTER COLUMN id SET DEFAULT nextval('public.filing_id_seq'::regclass);
ALTER TABLE ONLY public.inquiry ALTER COLUMN id SET DEFAULT nextval('public.inquiry_id_seq'::regclass);
ALTER TABLE ONLY public.institution ALTER COLUMN id SET DEFAULT nextval('public.institution_id_seq'::regclass);
ALTER TABLE ONLY public.lead ALTER COLUMN id SET DEFAULT nextval('public.lead_id_seq'::regclass);
ALTER TABLE ONLY public.notice ALTER COLUMN id SET DEFAULT nextval('public.notice_id_seq'::regclass);
ALTER TABLE ONLY public.payment ALTER COLUMN id SET DEFAULT nextval('public.payment_id_seq'::regclass);
ALTER TABLE ONLY public.payout ALTER COLUMN id SET DEFAULT nextval('public.payout_id_seq'::regclass);
ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);
ALTER TABLE ONLY public.privacy_request ALTER COLUMN id SET DEFAULT nextval('public.privacy_request_id_seq'::regclass);
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
ALTER TABLE ONLY public.tally ALTER COLUMN id SET DEFAULT nextval('public.tally_id_seq'::regclass);
ALTER TABLE ONLY public.year_posting ALTER COLUMN id SET DEFAULT nextval('public.year_posting_id_seq'::regclass);
INSERT INTO public.act VALUES
	(1, '2025-07-06 19:48:10.897425+00', 'os:root', 'root', 'init'),
	(2, '2025-07-06 19:48:11.05157+00', 'os:root', 'root', 'import people.csv providers.csv settlements.csv filings.csv claims.jsonl'),
	(3, '2025-07-06 19:48:11.245092+00', 'os:root', 'root', 'user intake'),
	(4, '2025-07-06 19:48:11.303671+00', 'os:root', 'root', 'user reviewer'),
	(5, '2025-07-06 19:48:11.355798+00', 'os:root', 'root', 'user reviewer2'),
	(6, '2025-07-06 19:48:11.412023+00', 'os:root', 'root', 'user approver'),
	(7, '2025-07-06 19:48:11.472055+00', 'os:root', 'root', 'user approver2'),
	(8, '2025-07-06 19:48:11.52768+00', 'os:root', 'root', 'user cashier'),
	(9, '2025-07-06 19:48:11.579802+00', 'os:root', 'root', 'user cashier2'),
	(10, '2025-07-06 19:48:11.632328+00', 'os:root', 'root', 'user auditor'),
	(11, '2025-07-06 19:48:11.692932+00', 'os:root', 'root', 'user admin'),
	(12, '2025-07-06 19:48:11.745469+00', 'os:root', 'root', 'user applicant'),
	(13, '2025-07-06 19:48:11.805451+00', 'os:root', 'root', 'user doctor'),
	(14, '2025-07-06 19:48:11.866954+00', 'os:root', 'root', 'user head'),
	(15, '2025-07-06 19:48:11.916884+00', 'os:root', 'root', 'run precheck_claims 2025-07-07'),
	(16, '2025-07-06 19:48:12.128166+00', 'intake', 'root', 'take'),
	(17, '2025-07-06 19:48:12.181581+00', 'intake', 'root', 'take'),
	(18, '2025-07-06 19:48:12.234772+00', 'intake', 'root', 'take'),
	(19, '2025-07-06 19:48:12.351893+00', 'intake', 'root', 'take'),
	(20, '2025-07-06 19:48:12.469362+00', 'intake', 'root', 'take'),
	(21, '2025-07-06 19:48:12.599462+00', 'intake', 'root', 'take'),
	(22, '2025-07-06 19:48:12.720351+00', 'intake', 'root', 'take'),
	(23, '2025-07-07 19:48:12.871954+00', 'os:root', 'root', 'run activate_filings 2025-07-08'),
	(24, '2025-07-07 19:48:13.154829+00', 'applicant', 'root', 'take'),
	(25, '2025-07-07 19:48:13.273806+00', 'doctor', 'root', 'referral new'),
	(26, '2025-07-07 19:48:13.427661+00', 'head', 'root', 'referral agree'),
	(27, '2025-07-07 19:48:13.548531+00', 'os:root', 'root', 'new, change'),
	(28, '2025-07-07 19:48:13.673456+00', 'reviewer', 'root', 'take'),
	(29, '2025-07-07 19:48:13.994284+00', 'intake', 'root', 'take'),
	(30, '2025-07-07 19:48:14.238847+00', 'intake', 'root', 'take'),
	(31, '2025-07-07 19:48:14.363863+00', 'intake', 'root', 'take'),
	(32, '2025-07-07 19:48:14.463864+00', 'intake', 'root', 'take'),
	(33, '2025-07-07 19:48:14.602499+00', 'intake', 'root', 'take'),
	(34, '2025-07-07 19:48:14.745396+00', 'intake', 'root', 'take'),
	(35, '2025-07-07 19:48:14.855675+00', 'applicant', 'root', 'take'),
	(36, '2025-07-08 19:48:14.908054+00', 'os:root', 'root', 'run calculate_claims 2025-07-09'),
	(37, '2025-07-08 19:48:15.045263+00', 'reviewer', 'root', 'take'),
	(38, '2025-07-08 19:48:15.138558+00', 'reviewer', 'root', 'take'),
	(39, '2025-07-08 19:48:15.228685+00', 'reviewer', 'root', 'take'),
	(40, '2025-07-08 19:48:15.353719+00', 'reviewer', 'root', 'take'),
	(41, '2025-07-08 19:48:15.445009+00', 'reviewer', 'root', 'take'),
	(42, '2025-07-08 19:48:15.658174+00', 'approver', 'root', 'take'),
	(43, '2025-07-08 19:48:15.754689+00', 'approver', 'root', 'take'),
	(44, '2025-07-08 19:48:15.973759+00', 'approver', 'root', 'take'),
	(45, '2025-07-08 19:48:16.073337+00', 'approver', 'root', 'take'),
	(46, '2025-07-09 19:48:16.134023+00', 'os:root', 'root', 'run build_payouts 2025-07-10'),
	(47, '2025-07-09 19:48:16.343061+00', 'cashier2', 'root', 'payout sign'),
	(48, '2025-07-09 19:48:16.48639+00', 'cashier', 'root', 'payout send'),
	(49, '2025-07-09 19:48:16.595814+00', 'cashier', 'root', 'payout read'),
	(50, '2025-07-09 19:48:16.765714+00', 'auditor', 'root', 'recover propose'),
	(51, '2025-07-09 19:48:16.848296+00', 'approver2', 'root', 'recover decide'),
	(52, '2025-07-10 19:48:16.912841+00', 'os:root', 'root', 'import people-2.csv more.csv'),
	(53, '2025-07-10 19:48:17.034037+00', 'admin', 'root', 'audit erase'),
	(54, '2026-08-14 19:48:17.134278+00', 'os:root', 'root', 'run all 2026-08-15'),
	(55, '2026-08-14 19:48:18.100962+00', 'admin', 'root', 'archive'),
	(56, '2026-08-14 19:48:18.167296+00', 'os:root', 'root', 'run seal_moves 2026-08-15');
INSERT INTO public.alembic_version VALUES
	('0036');
INSERT INTO public.app_user VALUES
	(1, 'intake', '["intake"]', NULL, true, '', NULL, '[]'),
	(2, 'reviewer', '["reviewer"]', NULL, true, '', NULL, '[]'),
	(3, 'reviewer2', '["reviewer"]', NULL, true, '', NULL, '[]'),
	(4, 'approver', '["approver"]', NULL, true, '', NULL, '[]'),
	(5, 'approver2', '["approver"]', NULL, true, '', NULL, '[]'),
	(6, 'cashier', '["cashier"]', NULL, true, '', NULL, '[]'),
	(7, 'cashier2', '["cashier"]', NULL, true, '', NULL, '[]'),
	(8, 'auditor', '["auditor"]', NULL, true, '', NULL, '[]'),
	(9, 'admin', '["admin"]', NULL, true, '', NULL, '[]'),
	(10, 'applicant', '["applicant"]', NULL, true, '', NULL, '[]'),
	(11, 'doctor', '["hospital"]', NULL, true, 'H23060000001', NULL, '[]'),
	(12, 'head', '["hospital"]', NULL, true, 'H23060000001', NULL, '[]');
INSERT INTO public.archived_case VALUES
	('claim', 2, '230600SB20250606000001C', '230600002202506060000004', '230600', 3, 'withdrawn', '2025-07-08', 'f01105579cdf9fa470787b88bb160db44c1bc8506df31d8e51f6033e7aedf6ef', '2026-08-15', 3, '\x2de94756cbc4fe6df7b0fa53e8944d956cbb9f4cd35e03c9c366f990113641f8', '\x789cad585b8fdcb615fe2b033def1aa4eeda3c3579ea73f3942210285e6688d5506391dacdd458204191ba08e2346813b788831446e3226853db0582a0b19dfe1acfecfa297fa18714a5d17ac7489c7abdb0c5732891fcbeef5ce81b012535ed6a6264a382a35fbf7d10d09ac8253cde08085b4a63382bad2b0851981ca2f830cc838380ccb932c191eaea1a06ab552d611a31e3b4147edf44e11142f07b0db99fb782ddd4c917ed54eb6939b1b608a508b9712b4f38ebf75411755cb65c77b55d22b0064317a56afc685d2e8882b982d49a1fb833f51efb54aedaa6aaf972d8aeb39d2ed6bb19fefca564bb392d073f5ff2164e4ad76e22ec88b7fe2d584ff11a068daaa5e2d6d42803a0c04ef402ec02618c92242b281385207186b23cabf2bcaa708a5815c71457344f50ca448459ce132c5214453c239c89940bf7c513de4a359fec8b4932578d961a56f82546d7de715831a9495d37a7035c30860dc2cef751c73ade5b0bf839c4e16184bd15703a911a8020f508e50e8123d376d6f08ee971ef994228b45f87c7b46739868f09a918ec5b3b15819e3acd3d6ceeb9e4ca0f1b661d42d6f6949d629c4a06878055d4689ff50bbdfe0bb74e8432b74cf8c66c49d63307d1cc2cf8cc32360311cca49ea9c6ccfcb75e734eb26c3a6566a2b128e99934b084345612761ba75cce175658f09e65f23796bfcd9737b7777fffc2c5377f7870f1dbef2ffefebbf33bb7b79f7fbdfdfaeee6e1bf371f3efee1c9879b879f6d3fffc7e6832fce1fffe9872777fa87cdc71f6dfefbfeb3f76e3e7df2d9b39bb7b6b71f5edcbf7b7effcfc119f0b5e0845944192fe22c49694563c1411859850449229e1771cc0aeba80a115316251c45b4a0519a8aa200a145698c8525d72a25847f9436d274a3a8b3cb2645969e10b07666bdb2a3085b29d5529b414675d31c97644ea4da23982531204e1009cc0d2e1efdf3e9e3ef2f1ebcf7f4f1b7e0db7ef2edc537df9ddffb6a7beb3e0cedf3275f6dfff3fee6d6a7d6fbeebd8b071fc0eff6f6bfe095ed5f3e0a60b12588d5ef0447c8aea05c5092ba1c15dbeb383bc4f6a81311feeaf54b1ac46f80bba9346f4f7c5ef3626e5a3997f0455d56841e8fe96367a65626c1119adae0f49792cbce03a1bfde99418876a35a2aca9f076b45d60452d010c57e58eaa66ba967026c9c9784fa2d046908819587799126495ce46992a5e32c970e7df06008c03471c78ec7099ee0cdc7df6c6fdfdc3c79343a20c41b315db0e543eef7b6a5cd6103322ba0b86110af4cef9180f7ee4b1be0d25e7b118c168d1a8ed9364b0929607f16821a605ff34773b9a4e5a2d3f6cb3d742d5f42721912db732f9bae55a5b17b27a7441a9b54560410aec1ab41fc93936a03fa85c7536916ac25a76ab08d040e6243b97335abd5e5740a9ecc795a62d34769166dd3cd172304da74f4b85fcc2c64cbec56ccda6519572f2646f8db2205b2338db1674d80788859f8343db6a718f80083d282b7a500180793e4dabddb295b2e84e43bad5a4d4a6ae5b4225a07cea01d0691cd3b8cd75063db751fee02e4e06a99abfdcb5e877e277d39296b7ee28a1e0a83d1e6831645a3695fd5b1e74bfaa43bd21b856916c628cf7d361e64bbfddbbbdbbfde83acf1ecee77e777ee639796a01529793ac8a03955a586c5a096c4f06104c75f4159ecf9c556669272371f177158d8f03808ae7744410e5cbb77a2ded672cae5ca38a5861613a9ae777280640951ddc3414d634bbf5cae9ad6ec6b57cc5418e99bb8388af3238cafe1104779fc966b2040f73e4133b27e5e488c6b4714ec68c141394008ac0ad4de38830ad137159548f39809c4494293028b8463064582a33c8b12110a9c6528c96911a22a1534ce535ec514419d80de835651e2f2365d38927da30758aab2e20b528bd2a6069fa15a7e327432635cfae76eda2841688e7da0e6a4b6e20b489c8a84450541b42aa2224e5195c31f91248c6488b028c715663412700e4109f44215942f46312724e6c28a4bf3eb8ec8698a04a9cfe77c4703ac7576b0e346afb52de92fc14d11e6b8c03f9d9bab59e52a45d0d625998831ce12c11360452469cc1212e70c12751c671914aa8484405b554111670514de5c440466e738613f8ba257a08b7d14e3fdfc0ea3eb0eae91a18972774cd9bc538e9e295dee2a4021227f94b16c602cbe96433061f4238ce53bc6a6e9fd2a57afa0e17a79ae5e81405e321ca3b8ca2a4a21b24888934a546951e4211c8d339a601646594c619c72449258440585cd900285599830465c2fe6c88e26645f0d851de703e8aeb7859e5a529f44aba673c4ee617c4ae7ee72651d30d15cbe5cbe2888f706aeab70fe7d7f871a6d16c3dec6dbb6f1573bbf09a8bbec8a7ef7f1adec8d68f775c0832cadccae364ffdce727bdf3db3902af3534e35742a76fea4debb50f28046ff3fa07b636c6f5cfd3c40a311d1511d2f05e62879b86c3d7df468fbc72f3777be78018c7bcff22218df1e7b805ea3cfc368791f3a968aa594e681ff3f9211ddde59a40524d90cbbfbaf6dee17244cd21e02d1b4b65d83b412c610e48793b9c38d4deb6e7fe3641d1e498f60e0ae66f64eeddb3cd52d2b3707a161099b88c42431ac08c8713847308cc717fd7da01dca7d0d70dbdcd1dff90d91f564fbc1953ef554aacb589600b7fb3f80be8f5a73d296d0a0196f39fb1f7ee3d216', '\xf58519531e97b448fa6fde82488e216ce78fd5dc08173f4876d60977d85f930b');
INSERT INTO public.bank_line VALUES
	(1, 1, 2, '230600BF202507100000018-1', '', 'failed', 20000, false, '2025-07-10', 'AC01', '账号不存在', 'B000018-1', '', 'applied', '', '', '9999-12-31', ''),
	(2, 1, 3, '230600BF202507100000026-1', '', 'paid', 63757, false, '2025-07-10', '', '', 'B000026-1', '', 'applied', '', '', '9999-12-31', ''),
	(3, 1, 4, '230600BF202507100000034-1', '', 'paid', 17272, false, '2025-07-10', '', '', 'B000034-1', '', 'applied', '', '', '9999-12-31', '');
INSERT INTO public.bank_reading VALUES
	(1, '82f6d5a05b9101491ad3c0ca9b872a8c09241145c19563ea2740811824e0afec', 'result.csv', 'result', 'example_csv', 'cashier', '2025-07-10', '2025-07-09 19:48:16.541597+00', NULL);
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
	('230600SB202505160000019', '230600', '2025-05-16', 'payment_failed', '2025-07-10', 8, '\x9b3186e512b15a846cb289477aeef8380434cc9cc6752b722e36dae1165e4837', 0, '', '230600002202505160000003', 13, '390', '2025-05-16 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","急诊诊断证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-06-30', false, '2026-08-15', '0027c79a22bf2afcb6bd176d671693c5321b25c7e60f74337134ca020924daa3', 1, 11, '', 'emergency', '1301', '2025-05-02', '2025-05-02', 'S52.500', true, 'none', '04', '林芳', '6222085776238289455', '102265000014', '', '', 114898, 20000, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250304000001S may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250304000001S 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', '', '9999-12-31', '230600BF202507100000018-1', 'failed', '', 'posted', '', NULL, 3, 'emergency', NULL, true, true, 0, '', false, NULL),
	('230600SB20250613000001T', '230600', '2025-06-13', 'awaiting_parcel', '2025-07-07', 2, '\xb559c6aa1e88513275794a6008c437c554b551e8fbc5b8be012c78f85ed27586', 0, '', '230600002202506130000031', 11, '390', '2025-06-13 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '2025-08-06', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '428b028be46648643803901fbb8fa3c19043ccb4a090fdb359ff1789de819feb', 7, 8, '', 'outpatient', '11', '2025-05-17', '2025-05-17', 'E11.900', false, 'none', '03', '刘强勇', '6222081219377612868', '102265000014', '', '', 38522, NULL, '', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000003A may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000003A 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', false, false, 0, '', '', '', '2025-07-25', '9999-12-31', '2025-07-07', '', '9999-12-31', '', '', '', '', '', NULL, NULL, '', NULL, false, false, 0, '', false, NULL),
	('230600SB20250429000001T', '230600', '2025-04-29', 'paid', '2025-07-10', 8, '\x317e727c49b466ff7f5dd0aca4daebad5d988f472aad80d2697f1177d6e04d3a', 0, '', '230600002202504290000005', 8, '310', '2025-04-29 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '2c4247b2d28b0e21ca9a1c61fe8c8a97be4f03279e742329fcabb4fa21bef80b', 3, 4, '', 'outpatient', '11', '2025-03-29', '2025-03-29', 'E11.900', false, 'none', '03', '杨艳涛', '6222082253883822975', '102265000014', '', '', 298278, 63757, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000034 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000034 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-16', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000026-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 2, 'temporary', 8, true, true, 0, '', false, NULL),
	('230600SB202505220000016', '230600', '2025-05-22', 'review', '2025-07-08', 4, '\x3a6f5de5bc30a63748fc9b5c8a65f8524b66e198b9a630b242a57c6d352bf0bb', 0, '', '230600002202505220000034', 12, '390', '2025-05-22 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-07-04', false, '2026-08-15', 'ffdf3879058830d4ac9333465edb9a3228c688b8981c9fd87648c43a496d0b6b', 8, 6, '', 'outpatient', '11', '2025-05-13', '2025-05-13', 'E11.900', false, 'none', '03', '黄兰艳', '6222087331412579657', '102265000014', '', '', 47016, 12224, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250305000001B may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250305000001B 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-07-04', '2025-08-05', '9999-12-31', '', '9999-12-31', '', '', '', 'done', '', NULL, 6, 'none', NULL, true, false, 0, '', false, NULL),
	('230600SB20250412000001Y', '230600', '2025-04-12', 'approval', '2025-07-09', 5, '\x78ab7a39a29c1cfbd97f4f29b7461961d45570e76f0a2680effa081f0b52c6d7', 0, '', '230600002202504120000018', 4, '310', '2025-04-12 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","出院小结"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-05-27', false, '2026-08-15', 'adb90dc987a9890fd7b333de3ace31aafbc99af0d693358a9eeba7e237e1f5ee', 6, 12, '', 'inpatient', '21', '2025-03-26', '2025-04-05', 'I10.x00', false, 'none', '03', '刘超超', '6222086245117643504', '102265000014', '', '', 271776, 80945, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000018 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000018 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-05-27', '2025-08-05', '9999-12-31', '', '9999-12-31', '', '', '', 'done', '', NULL, 1, 'temporary', 4, true, true, 0, '', false, NULL),
	('230600SB20250517000002R', '230600', '2025-05-17', 'paid', '2025-07-10', 8, '\x92079cd762b8dfc16e7b94dd0d33684bfcf1c7bc29836e77fd071be16bd86c37', 0, '', '230600002202505170000009', 9, '310', '2025-05-17 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","处方底方"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'f0b706062b1c2b6a683186c5f760324879a7af574be2556183bc3dbcb713cf5f', 5, 7, '', 'outpatient', '11', '2025-05-10', '2025-05-10', 'I10.x00', false, 'none', '03', '马志强', '6222086220931578541', '102265000014', '', '', 79725, 0, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000026 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000026 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000042-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 5, 'long_term', 6, true, true, 0, '', false, NULL),
	('230600SB20250517000001T', '230600', '2025-05-17', 'paid', '2025-07-10', 8, '\x87ee28e2e3048694d5795f7013392fcb049c2c9b93d9997cc22fd5a400017b2e', 0, '', '230600002202505170000007', 19, '310', '2025-05-17 02:00:00+00', 'online', '', NULL, '["身份证件","收费票据","费用清单","急诊诊断证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '3b696865216929552c51eed1a1387f4281c46df1b6ba19870f69e7d7c17d93c8', 4, 3, '', 'emergency', '1301', '2025-04-17', '2025-04-17', 'I10.x00', true, 'none', '04', '陈国艳', '6222080076313355114', '102265000014', '', '', 186390, 17272, 'calculated', '[]', false, '[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000001E may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000001E 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]', 'pass', true, false, 1, '', '', '', '2025-06-30', '2025-08-05', '9999-12-31', 'paying', '9999-12-31', '230600BF202507100000034-1', 'paid', '230600PC20250710000001G', 'posted', '', NULL, 4, 'emergency', NULL, true, true, 0, '', false, NULL);
INSERT INTO public.entitlement VALUES
	('230600MT20250708000001H', '230600', '2025-07-08', 'active', '2026-08-15', 3, '\xc787e3c39b67b85b0581593de9fb2fdabbd39bd93fb965c33476efcc2531f6e8', 0, '', 1, 1, '310', '2025-07-07 19:48:13+00', 'os:root', '', 'M01600', '', '["H23060000001"]', '[{"dated_on":"2025-06-20","hospital":"H23060000001","level":"02","paper":"门诊病历"}]', '[]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-07-08', '9999-12-31', 'reviewer', '符合', NULL, '');
INSERT INTO public.entry VALUES
	(1, 3, '', '230600', '310100', 'fund', 'payable', 63757, 'approve', '', '2025-07-09', '2025-07-08 19:48:15.598682+00'),
	(2, 1, '', '230600', '390100', 'fund', 'payable', 20000, 'approve', '', '2025-07-09', '2025-07-08 19:48:15.705486+00'),
	(3, 4, '', '230600', '310100', 'fund', 'payable', 17272, 'approve', '', '2025-07-09', '2025-07-08 19:48:15.875749+00'),
	(4, 1, '', '230600', '390100', 'payable', 'bank', 20000, 'send', '230600BF202507100000018-1', '2025-07-10', '2025-07-09 19:48:16.425339+00'),
	(5, 3, '', '230600', '310100', 'payable', 'bank', 63757, 'send', '230600BF202507100000026-1', '2025-07-10', '2025-07-09 19:48:16.425339+00'),
	(6, 4, '', '230600', '310100', 'payable', 'bank', 17272, 'send', '230600BF202507100000034-1', '2025-07-10', '2025-07-09 19:48:16.425339+00'),
	(7, 1, '', '230600', '390100', 'bank', 'back', 20000, 'fail', '230600BF202507100000018-1', '2025-07-10', '2025-07-09 19:48:16.550019+00'),
	(8, 3, '', '230600', '310100', 'bank', 'paid', 63757, 'confirm', '230600BF202507100000026-1', '2025-07-10', '2025-07-09 19:48:16.550019+00'),
	(9, 4, '', '230600', '310100', 'bank', 'paid', 17272, 'confirm', '230600BF202507100000034-1', '2025-07-10', '2025-07-09 19:48:16.550019+00'),
	(10, 3, '', '230600', '310100', 'paid', 'recoverable', 2000, 'decide', '230600ZH20250710000001A', '2025-07-10', '2025-07-09 19:48:16.821855+00');
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
	('230600BA20250304000001S', '230600', '2025-03-04', 'returned', '2025-07-07', 2, '\x4d96866caff667e204750a0cbaf0c5b65b4e410b3333c6e188f7b99468b9136c', 0, '', '230600001202503040000450', 13, '390', '2025-03-04 04:00:00+00', 'local_window', '13918243075', NULL, '["身份证件","居住证明"]', '["身份证件"]', '[]', '2025-07-28', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '1a02a272dfc3b563466c7d85a6ad5766f28f0b0bf7ea1d248cb8bd108c553e42', 5, 'long_term_resident', '210200', '2025-03-04', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-04', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250304000002Q', '230600', '2025-03-04', 'rejected', '2025-07-07', 2, '\x10abe8c82c9a25995a93a98e4e87b0041ff36127b2c45141924d6c30aae8713d', 0, '', '230600001202503040000001', 6, '390', '2025-03-04 02:40:00+00', 'local_online', '13990365896', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '0b464ec093594d7f5da73e58fe9b4595e5db95d8ef7bb12765516dc04003f624', 9, 'other_temporary', '440100', '2025-03-11', '2025-09-11', '2025-09-11', '', false, false, true, false, NULL, '2025-03-04', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503030000026', '230600', '2025-03-03', 'active', '2025-07-08', 3, '\xbb29bcdbc8ce4725cc4dcf37d4339f7a13fc3d5a797b6f0759d9838af1800d6c', 0, '', '230600001202503030000467', 9, '310', '2025-03-03 11:33:00+00', 'national_fast', '13926728762', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'eba9b230ebc8f215707eae6be48d2e673af1c1d472838928ec343c1ee1fbe402', 6, 'long_term_resident', '440100', '2025-03-03', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA20250303000005Z', '230600', '2025-03-03', 'active', '2025-07-08', 3, '\xb347b2c73da3bcd5cc1af5f100f407bdad9fc66fa57966f3f69257bd6ef15ee7', 0, '', '230600001202503030000003', 18, '390', '2025-03-03 07:10:00+00', 'national_fast', '13902808204', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '8b3f69d90d75963f8726b2c899838d64e5c4b20dc99219b929305598f55a0f12', 11, 'long_term_resident', '220100', '2025-03-03', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202503050000037', '230600', '2025-03-05', 'active', '2026-08-15', 3, '\x4da4c7dc9c7d6cc2d2582f4e4aee81b88ed4433ffaa184e3b17845fc171c2ade', 0, '', '230600001202503050000006', 5, '310', '2025-03-05 06:11:00+00', 'national_self', '13996428454', NULL, '["身份证件","派出证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', 'c09fb537e1040106c0d0efb326908f53736505a3ca4eba5982643a9b26ac9dd3', 14, 'stationed_worker', '210200', '2025-03-05', '9999-12-31', '9999-12-31', '', false, true, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '2026-08-15', ''),
	('230600BA202503030000018', '230600', '2025-03-03', 'expired', '2026-08-15', 5, '\x3c044bab2246d4872ce30a0f2c44a2a688f2968f629858a0fb4c4d2fd4ba19bc', 0, '', '230600001202503030000138', 4, '310', '2025-03-03 04:39:00+00', 'local_online', '13800000000', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '80c5141061a4b052e271a87635c6950e69e402d17e476b132024a6fc3b123505', 4, 'other_temporary', '230100', '2025-03-03', '2025-09-03', '2025-09-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA202503030000042', '230600', '2025-03-03', 'expired', '2026-08-15', 4, '\xe78371410a31c13af8668e25418ffb6c0b45499d99aa17a55a927a5c3b37c7d8', 0, '', '230600001202503030000002', 14, '390', '2025-03-03 11:58:00+00', 'local_window', '13926862336', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '6e78557c23783176e9708429568027d36dded4ca8e9c119220dd1b8129bcaa60', 10, 'other_temporary', '440300', '2025-03-03', '2025-09-03', '2025-09-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', ''),
	('230600BA20250307000001E', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x786c73a447e75704601bb377170c5f6ef6fe066c35a06274fd51240cf7e00dcd', 0, '', '230600001202503070000070', 19, '310', '2025-03-07 09:05:00+00', 'national_fast', '13945273099', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', '85054b1fa9f2303718f46bf037702e1dd771ffdf424ea817d148241e31272d98', 2, 'other_temporary', '110100', '2025-03-14', '2025-09-14', '2025-09-14', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000003A', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\xd189164296a35f673ae048f376ecb66c69e62c2c353789e1f99cc8c303fa28e2', 0, '', '230600001202503070000806', 11, '390', '2025-03-07 06:56:00+00', 'local_online', '13941172016', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'f0cc07ba630ddd4f2d03d6fcdaefbfe6a849c9b0645d49542e34c42f65c3c2f7', 7, 'other_temporary', '440100', '2025-03-10', '2026-03-10', '2026-03-10', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503050000029', '230600', '2025-03-05', 'submitted', '2025-03-05', 1, '\xefa0fa5ee3e18195552b624f8c3457629871817152c681664f7cd193a74d24ae', 0, '', '230600001202503050000005', 15, '390', '2025-03-05 03:43:00+00', 'local_online', '13975475091', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-07', false, '2026-08-15', '661651d273fda4427c8010580c8c0481a4128afbcb0b8d340a2040628a3d0d77', 13, 'long_term_resident', '460200', '2025-03-12', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250305000001B', '230600', '2025-03-05', 'submitted', '2025-03-05', 1, '\x6a50ab066f2e06eb64116dcbd8da7b1d1a73746ff5a836258a82173d9297443e', 0, '', '230600001202503050000048', 12, '390', '2025-03-05 01:20:00+00', 'local_online', '13959216058', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-07', false, '2026-08-15', 'ec9aaf9e281543d21cc016364e542e9382a2d3c631f5bbe1fcfb01adc3591146', 1, 'long_term_resident', '440100', '2025-03-06', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-05', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202503070000048', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x2cf2ddc15cdc653cef001d070414f609e8d0e5794ee9adb0ac9c6415c53b1e03', 0, '', '230600001202503070000004', 10, '310', '2025-03-07 07:26:00+00', 'hospital', '13915371089', NULL, '["身份证件","转诊转院证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'd0eb245a32433553922fb0ec864861c3acb3436dea6d6a22510117d5c9ce75ff', 12, 'referral', '460200', '2025-03-07', '2025-09-07', '2025-09-07', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA20250307000002C', '230600', '2025-03-07', 'submitted', '2025-03-07', 1, '\x1cd991bdca70d1b985cfee553707d07be8e84661173058a3fad28d059e3d3a18', 0, '', '230600001202503070000091', 3, '310', '2025-03-07 06:38:00+00', 'local_online', '13991435733', NULL, '["身份证件","居住证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '2025-03-11', false, '2026-08-15', 'ae050b9460d6cfae4b8960ab2c088a812933f7ca9333deb7d46206f71bea55f7', 3, 'long_term_resident', '440100', '2025-03-08', '9999-12-31', '9999-12-31', '', false, false, true, false, NULL, '2025-03-07', '9999-12-31', '9999-12-31', '', '9999-12-31', ''),
	('230600BA202507080000014', '230600', '2025-07-08', 'expired', '2026-08-15', 4, '\x96e69823ef292ce6bb7c942a1df91795ef224a789fb2b86066c0fb9e2f4c203c', 0, '', NULL, 1, '310', '2025-07-07 19:48:13+00', 'hospital', '', NULL, '["身份证件","转诊转院证明"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '12c318c9708dbfc50da30042d5c56fc3f60d42ad9bfa14b00c907d8b79678757', 1001, 'referral', '110100', '2025-07-08', '2026-01-08', '2026-01-08', '', false, true, true, false, NULL, '2025-07-08', '9999-12-31', '9999-12-31', '', '2026-08-15', ''),
	('230600BA202503030000034', '230600', '2025-03-03', 'expired', '2026-08-15', 4, '\xc83a5fba52d8d6ba24518afff7af353c809511b6ad03fd130f775e55df74f1d8', 0, '', '230600001202503030000858', 8, '310', '2025-03-03 10:48:00+00', 'national_fast', '13941303895', NULL, '["身份证件"]', '[]', '[]', '9999-12-31', false, '9999-12-31', '9999-12-31', false, '9999-12-31', '4ffeb7d1586180daabd1b4abdee9738abee32cd5de6a287cb427e952f1411958', 8, 'other_temporary', '310100', '2025-03-03', '2026-03-03', '2026-03-03', '', false, false, true, false, NULL, '2025-03-03', '9999-12-31', '9999-12-31', '', '2025-07-08', '');
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
	('filing', 1, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 19:48:11.091272+00', '', '{"file":"filings.csv","row":2}', NULL, '\xf7a31537f537cf63d698dccad45d5349', '\xf08a0325fa9a10f6c7e696591d633c60d3e89fcbfbae72c8b35945df760aabcf', '\x', '\x6a50ab066f2e06eb64116dcbd8da7b1d1a73746ff5a836258a82173d9297443e'),
	('filing', 2, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 19:48:11.091272+00', '', '{"file":"filings.csv","row":3}', NULL, '\x8c7e9b42a4f560f23efc0c2ab25f6fe2', '\xa19a8a3910aa03e83d270d39d00fbc23aa97df143c6cfa3a7d56a740b6985ddc', '\x', '\x786c73a447e75704601bb377170c5f6ef6fe066c35a06274fd51240cf7e00dcd'),
	('filing', 3, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 19:48:11.091272+00', '', '{"file":"filings.csv","row":4}', NULL, '\x161dd79f36153c3e00d8e0d92e8392bf', '\xe8a786037b8a630302d08b52ad11940e5602d6a7f0fc803717d563465dc8ad30', '\x', '\x1cd991bdca70d1b985cfee553707d07be8e84661173058a3fad28d059e3d3a18'),
	('filing', 4, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 19:48:11.091272+00', '', '{"file":"filings.csv","row":5}', NULL, '\x03a0101b740fbcbeec6ee464129815fd', '\x408631ebde15298ab6ccc43a8fe8d38f2a6256b47cbf76adc62cc0d4ada98553', '\x', '\x289ec022a4e6ad581cbc8363b49667c523e84bdc61634dd64b7d5ecc3dd173f7'),
	('filing', 5, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 19:48:11.091272+00', '', '{"file":"filings.csv","row":6}', NULL, '\x16fbead74bee3f195293f500f089e51f', '\xd95d392aed825ba0c9a113ff594c565616003977bef6df325c4530f473546ec4', '\x', '\xbfe3d9428c146106b30c18b754f741299f9b379ba7df0c080b20bde041712c38'),
	('filing', 6, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 19:48:11.091272+00', '', '{"file":"filings.csv","row":7}', NULL, '\x10d5b3df8aac83fe5fdf1384d2ea227d', '\x2b9bd7bdcef48148a0409e2945985450918396625ca0e4776c0859b4f7c5c09c', '\x', '\x070759ba9647c5fe0d396a3a2d53020e2b871670a09a0bb3e0b085473ef3032c'),
	('filing', 7, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 19:48:11.091272+00', '', '{"file":"filings.csv","row":8}', NULL, '\x2b2671aabfc960cd504430a3a73e55db', '\x9611806fc88f8707f731152504b5b9bc848d0f2de4cfeb3b9407a626e3bc5e16', '\x', '\xd189164296a35f673ae048f376ecb66c69e62c2c353789e1f99cc8c303fa28e2'),
	('filing', 8, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 19:48:11.091272+00', '', '{"file":"filings.csv","row":9}', NULL, '\x68106d514f0b14cad44d1984f163a7fc', '\xe493a126d1ef50533ea447d6712ba60e0594615244a197bdba84e45f766f15bb', '\x', '\x0afad1fcdcb63425f82c58f6eee3a2db12e52c922b60cdf10a039d8e08004cd3'),
	('filing', 9, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 19:48:11.091272+00', '', '{"file":"filings.csv","row":10}', NULL, '\x0b923ebf8ec986eb54895fd7a629ae5c', '\x4bf944e6157b2fd57cc1860b97b2da86d08b928621db609fc5ea5b3599e18106', '\x', '\xdcccfa1ac051c3a3a431272e4017c83b9184d3ceb3e5b20fe1d0da1b347f8ad7'),
	('filing', 10, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 19:48:11.091272+00', '', '{"file":"filings.csv","row":11}', NULL, '\x3e56ee5c3e660f644c14f0bcdeff820d', '\xfdb65f0e691e64c531a53e3d1c3bab3895c672608273e153c3e7c8cf7f9dfcfe', '\x', '\xc06c62849e45dd5cc32b1a266cb432e155a4a7588080dafde2e42d7aa73e494d'),
	('filing', 11, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 19:48:11.091272+00', '', '{"file":"filings.csv","row":12}', NULL, '\x96c070394f9b0ff373a168cd2f5328f7', '\x16863ed222f3258311fa56bac1c945d6a1c5f778b1692adb4022f76769f2b5dc', '\x', '\x6d87a1aa93d5fefeddb020a7d0e61352a3f851c92ffa84b992b616594b4b1c8c'),
	('filing', 12, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 19:48:11.091272+00', '', '{"file":"filings.csv","row":13}', NULL, '\xfac23e3258d111499d0b75caacc58191', '\xcbccf78d587fd38e624e8f2c3cf2f1c68d1660dc0c13d1b9cbe317a9cf33a3f6', '\x', '\x2cf2ddc15cdc653cef001d070414f609e8d0e5794ee9adb0ac9c6415c53b1e03'),
	('filing', 13, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 19:48:11.091272+00', '', '{"file":"filings.csv","row":14}', NULL, '\xc86fb0dc35f40f754350c637656fffb5', '\x7a04569379a2ff456c7168bf31fc2181e8d383da1b6960081ecd73f3c12ae8ce', '\x', '\xefa0fa5ee3e18195552b624f8c3457629871817152c681664f7cd193a74d24ae'),
	('filing', 14, 1, '2025-07-07', '230600', 'imported', '', 'submitted', 'import', NULL, '2025-07-06 19:48:11.091272+00', '', '{"file":"filings.csv","row":15}', NULL, '\xfa03e6ed04feb71dbb5f554be958a079', '\x960ef06ed3576c260df8502cc719ca2ded6b69158a4b15729a055242ae043921', '\x', '\xa602851b2f9a88af004fbe74b5c36c6238e711077ccd3a77028192d22c6dd3f2'),
	('claim', 1, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-06 19:48:11.121384+00', '', '{"file":"claims.jsonl","row":1}', NULL, '\xb812b40730578121b451587a12a10165', '\x1d1695311ede379bae1398099764f329624de93ed4af6b15acb0c4941491b2fc', '\x', '\xbd8257e88e363e0fa7099e2ed6012f1671b2cf4f65118b2ad97f4a55689d9831'),
	('claim', 3, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-06 19:48:11.121384+00', '', '{"file":"claims.jsonl","row":3}', NULL, '\xe3dd80ded6d7115bbe287c27bb221a0e', '\x1a8c046c0f275c6b2d698bd210b0cc6a6e3a913bc6056e6d666dacf964968204', '\x', '\xe49f1e799219ba3cf21d5074d9e2ae2ae0107d31e358dfeca216edcf02ce6a1e'),
	('claim', 4, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-06 19:48:11.121384+00', '', '{"file":"claims.jsonl","row":4}', NULL, '\xefd2366d33ad1808802a6ef84538bf30', '\x4c45354ca9d032dc6d5f463c76020daec2266d45f3aa25686290158b31b2b252', '\x', '\x020ee98f16db7bbc3775d3db5092541493527e8736f67510d39e3bb83cba93aa'),
	('claim', 5, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-06 19:48:11.121384+00', '', '{"file":"claims.jsonl","row":5}', NULL, '\x22ded27bd274e9da99452020fcd60edc', '\xd832be3f3442612a22b106a0903b3ac21cc3aa6a7d271ccca9e74c22c47a9433', '\x', '\xfaa1ff56d0952a24105e24b9deb2d6e9141cb070573679b5eadb7d449ca1b2c4'),
	('claim', 6, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-06 19:48:11.121384+00', '', '{"file":"claims.jsonl","row":6}', NULL, '\xe2b2b620ab1b2e531a67806f9c0a6f53', '\x839c3255ca46b244c8f30c61f4f955bda800e846febf3a62f8a355e42cae3609', '\x', '\x30468a3f91a2063bee076d5d3bbc77b301667200d7216fd14726893a5a6eb706'),
	('claim', 7, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-06 19:48:11.121384+00', '', '{"file":"claims.jsonl","row":7}', NULL, '\x646c4a6e78a1cff603a68f88ed1e51eb', '\xc2600f8d9279bcfbbfcf422c0ff3d2e134ffb572a19ec93c04b00a8fb12766f7', '\x', '\x2db059c94cfcb39301bd6a82af49d7914b2c9ce0c98b73a06bf5c0d99e5c83c2'),
	('claim', 8, 1, '2025-07-07', '230600', 'imported', '', 'precheck', 'import', NULL, '2025-07-06 19:48:11.121384+00', '', '{"file":"claims.jsonl","row":8}', NULL, '\xa0d3ebb45e8c1735569bb676f71b2456', '\x80cea5c36763ecc5d5082be137a0ee2a83182aa822f1e5c593dd960456fa25d4', '\x', '\x868cdd2f758ad6315a58c1ee43bc692436fb9e78b2f0ed199e58129ec03fdaaf'),
	('claim', 1, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-06 19:48:11.928191+00', '', '{}', 1, NULL, NULL, '\xbd8257e88e363e0fa7099e2ed6012f1671b2cf4f65118b2ad97f4a55689d9831', '\x27ba33fc19dd58e4c7b8bb3923a62cb3ad8cc0155e50115cd719bcff9878371e'),
	('claim', 3, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-06 19:48:11.928191+00', '', '{}', 1, NULL, NULL, '\xe49f1e799219ba3cf21d5074d9e2ae2ae0107d31e358dfeca216edcf02ce6a1e', '\x8538be3f7499432feda4c22097b38bb56adcdb7c5612958c1a6daf2d825ef551'),
	('claim', 4, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-06 19:48:11.928191+00', '', '{}', 1, NULL, NULL, '\x020ee98f16db7bbc3775d3db5092541493527e8736f67510d39e3bb83cba93aa', '\xc24d78707fee8e1b6fe9015d33327c311e74a7c684541eb1b5ee95d2258372c3'),
	('claim', 5, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-06 19:48:11.928191+00', '', '{}', 1, NULL, NULL, '\xfaa1ff56d0952a24105e24b9deb2d6e9141cb070573679b5eadb7d449ca1b2c4', '\xa0f45ac60492fb2cdbe22fcd28cb3bc843e4c4f55f43ce7a7192c7bdbe3e9b64'),
	('claim', 6, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-06 19:48:11.928191+00', '', '{}', 1, NULL, NULL, '\x30468a3f91a2063bee076d5d3bbc77b301667200d7216fd14726893a5a6eb706', '\x16669eb19e5786a07c093008a639e0d4d715f4afcdedba78ff2d0baea1565c29'),
	('claim', 7, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-06 19:48:11.928191+00', '', '{}', 1, NULL, NULL, '\x2db059c94cfcb39301bd6a82af49d7914b2c9ce0c98b73a06bf5c0d99e5c83c2', '\xb559c6aa1e88513275794a6008c437c554b551e8fbc5b8be012c78f85ed27586'),
	('claim', 8, 2, '2025-07-07', '230600', 'pass_precheck', 'precheck', 'awaiting_parcel', 'system', NULL, '2025-07-06 19:48:11.928191+00', '', '{}', 1, NULL, NULL, '\x868cdd2f758ad6315a58c1ee43bc692436fb9e78b2f0ed199e58129ec03fdaaf', '\x94d9b1df38e6f1facf7f732ae03ac035cb7c86cea77f3ca8e3781a65de917c92'),
	('filing', 4, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-06 19:48:12.116785+00', '', '{}', NULL, NULL, NULL, '\x289ec022a4e6ad581cbc8363b49667c523e84bdc61634dd64b7d5ecc3dd173f7', '\x2fe6a6a0aec56a5627d87cb2f622dbf333bfedda8745e9fbade06d6a052224aa'),
	('filing', 6, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-06 19:48:12.175347+00', '', '{}', NULL, NULL, NULL, '\x070759ba9647c5fe0d396a3a2d53020e2b871670a09a0bb3e0b085473ef3032c', '\xc681470c9c3ed73548cd63a45f8706cf68fde8a8072b760194d945834c657af3'),
	('filing', 8, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-06 19:48:12.22839+00', '', '{}', NULL, NULL, NULL, '\x0afad1fcdcb63425f82c58f6eee3a2db12e52c922b60cdf10a039d8e08004cd3', '\x7cdbea39cc75d1632eeaa2f7c1274588c7145514488e3b876a82f9a916372198'),
	('filing', 10, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-06 19:48:12.341263+00', '', '{}', NULL, NULL, NULL, '\xc06c62849e45dd5cc32b1a266cb432e155a4a7588080dafde2e42d7aa73e494d', '\x1bf0a2b6b07a579925af7d99c70fb9901c5afc0f19c4e775ac672e915c46e36e'),
	('filing', 11, 2, '2025-07-07', '230600', 'review', 'submitted', 'reviewed', 'intake', NULL, '2025-07-06 19:48:12.454661+00', '', '{}', NULL, NULL, NULL, '\x6d87a1aa93d5fefeddb020a7d0e61352a3f851c92ffa84b992b616594b4b1c8c', '\x1cb20e1a66381b86ccdedaa5d33bd537035da1df3f038e8a3a08bd03364dc690'),
	('filing', 5, 2, '2025-07-07', '230600', 'return_for_correction', 'submitted', 'returned', 'intake', NULL, '2025-07-06 19:48:12.586524+00', '', '{"missing":["身份证件"]}', NULL, '\xe463549b1402727567ad3f7489740c1f', '\xf1bcba8653c99eb6c4680a747ca5c97488f4363a5f954b1745c27dd3757ff9bb', '\xbfe3d9428c146106b30c18b754f741299f9b379ba7df0c080b20bde041712c38', '\x4d96866caff667e204750a0cbaf0c5b65b4e410b3333c6e188f7b99468b9136c'),
	('filing', 9, 2, '2025-07-07', '230600', 'reject', 'submitted', 'rejected', 'intake', NULL, '2025-07-06 19:48:12.709717+00', '不符合《异地就医备案实用手册》的类型', '{"second":"reviewer"}', NULL, '\xb354f0356ffdee7a5f53a982b41b9447', '\x9741e363433b76691d473d30f8034f473d3b6f9ba0776e78421f7c8ed532da4a', '\xdcccfa1ac051c3a3a431272e4017c83b9184d3ceb3e5b20fe1d0da1b347f8ad7', '\x10abe8c82c9a25995a93a98e4e87b0041ff36127b2c45141924d6c30aae8713d'),
	('filing', 4, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-07 19:48:12.894138+00', '', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x2fe6a6a0aec56a5627d87cb2f622dbf333bfedda8745e9fbade06d6a052224aa', '\xbd9ff64ff2483a32267f4583480559cc7666a023a9814f2b53d764adfc616739'),
	('filing', 6, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-07 19:48:12.894138+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', 2, NULL, NULL, '\xc681470c9c3ed73548cd63a45f8706cf68fde8a8072b760194d945834c657af3', '\xbb29bcdbc8ce4725cc4dcf37d4339f7a13fc3d5a797b6f0759d9838af1800d6c'),
	('filing', 8, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-07 19:48:12.894138+00', '', '{"ends_on":"2026-03-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x7cdbea39cc75d1632eeaa2f7c1274588c7145514488e3b876a82f9a916372198', '\x79da24f73bcedf2b2eb54bc263858785087cd03c942af3ffc2f6cdd8b03baab0'),
	('filing', 10, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-07 19:48:12.894138+00', '', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x1bf0a2b6b07a579925af7d99c70fb9901c5afc0f19c4e775ac672e915c46e36e', '\x2ce5df5da9064c171b76386ac44faf873bd03355f8acee4f26c216b64166d4c5'),
	('filing', 11, 3, '2025-07-08', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2025-07-07 19:48:12.894138+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', 2, NULL, NULL, '\x1cb20e1a66381b86ccdedaa5d33bd537035da1df3f038e8a3a08bd03364dc690', '\xb347b2c73da3bcd5cc1af5f100f407bdad9fc66fa57966f3f69257bd6ef15ee7'),
	('filing', 4, 4, '2025-07-08', '230600', 'amend', 'active', 'active', 'applicant', NULL, '2025-07-07 19:48:13.122428+00', '', '{"before":{"phone":"13924771213"},"phone":"13800000000"}', NULL, '\x4d74631e23f7378decb5ca5ef34fcb5d', '\x49420b0d829620ef6c203c3746fbd4d8afd6121927ee6725eacfcbb7b72801ac', '\xbd9ff64ff2483a32267f4583480559cc7666a023a9814f2b53d764adfc616739', '\xb8dc67c47fba161d1f4b1349b2372673c6df27cce0b009b5f3523f88afba6204'),
	('referral', 1, 1, '2025-07-08', '230600', 'created', '', 'requested', 'doctor', NULL, '2025-07-07 19:48:13.261746+00', '', '{}', NULL, NULL, NULL, '\x', '\xb334686a621eccd0f53b6e002e6dd9463e6bdf772ad72b3c9515979503111085'),
	('filing', 1001, 1, '2025-07-08', '230600', 'created', '', 'submitted', 'head', NULL, '2025-07-07 19:48:13.387622+00', '', '{}', NULL, NULL, NULL, '\x', '\xfa9db6c5745bd676c446c3a93c259c8dadc7ebf508c98db1f26b1cf4cfec4478'),
	('filing', 1001, 2, '2025-07-08', '230600', 'review', 'submitted', 'reviewed', 'system', NULL, '2025-07-07 19:48:13.407705+00', '230600ZZ20250708000001C', '{"channel":"hospital","promise":false}', NULL, '\xabce3a222f5b90a9c81d811b487e1b7f', '\x1e7d73ea0e03eb0eb04fd544302931a74c7177894581022bfe45f9c2083c1868', '\xfa9db6c5745bd676c446c3a93c259c8dadc7ebf508c98db1f26b1cf4cfec4478', '\x6132183551f40f9de50687ccd760f0b142bbe6a8de2459c1249977bd438a55a6'),
	('referral', 1, 2, '2025-07-08', '230600', 'agree', 'requested', 'agreed', 'head', NULL, '2025-07-07 19:48:13.415818+00', '', '{"filing_no":"230600BA202507080000014","opinion":"同意"}', NULL, '\x9789ef7ebb18098b04deea8523da7bc8', '\x50c4156b1664bd04eb74aca2a1ef114bffc81bfd3f27866e8446e58e1735e672', '\xb334686a621eccd0f53b6e002e6dd9463e6bdf772ad72b3c9515979503111085', '\x9cdc9617bbf095d435bc09bc078415f368d0433cd63e708fd2354e8e6d1f8ad1'),
	('entitlement', 1, 1, '2025-07-08', '230600', 'created', '', 'applied', 'os:root', NULL, '2025-07-07 19:48:13.532935+00', '', '{}', NULL, NULL, NULL, '\x', '\x9c4eb50486a95eea7f5d2556ae0ec91bb29955978622c72082d8093e9ae0ea87'),
	('entitlement', 1, 2, '2025-07-08', '230600', 'assess', 'applied', 'assessed', 'reviewer', NULL, '2025-07-07 19:48:13.646528+00', '', '{"conclusion":"符合"}', NULL, '\x3660e0f0c1950c5fc1d302178973e1df', '\xfb64ca6091a75c1f4fc1d3fa7a08c564df964cdee5bbc184e92096b0e641082d', '\x9c4eb50486a95eea7f5d2556ae0ec91bb29955978622c72082d8093e9ae0ea87', '\x180b8df22fb258ec5b333a047bf8871a5824b7e1e45ba0109dd2e0ee05d80719'),
	('claim', 6, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-07 19:48:13.883352+00', '', '{"originals":1}', NULL, '\xe6547d6ce25d93121ceb2f5e05fe2cfe', '\x2403eaa3deee0677d07aa4305413c462a7ae4ed797b6747befcc9165a68e5574', '\x16669eb19e5786a07c093008a639e0d4d715f4afcdedba78ff2d0baea1565c29', '\x77b5c4996905d2e6ec694303d0f4416bd714ae11d937d801d5dc1d2cc5c75b46'),
	('claim', 6, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-07 19:48:13.883352+00', '', '{"calc_why":"first","calculation_id":1,"payable":"809.45","situation":"temporary"}', NULL, NULL, NULL, '\x77b5c4996905d2e6ec694303d0f4416bd714ae11d937d801d5dc1d2cc5c75b46', '\x4b0f00a948e28052074671cbbec8e7e7fcfe9c009265d407d818979cd5b99904'),
	('claim', 3, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-07 19:48:14.156632+00', '', '{"originals":1}', NULL, '\x5309b15479f4164463276e7060ea7487', '\xbd0d33bfafa41227fc54a5c27473783908ccbc238ba7545370683c1fee88b960', '\x8538be3f7499432feda4c22097b38bb56adcdb7c5612958c1a6daf2d825ef551', '\x5517d57dec80d8212eeb3c976b97f1b8c85988efe1c2ff0765a8fe4407e1703f'),
	('claim', 3, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-07 19:48:14.156632+00', '', '{"calc_why":"first","calculation_id":2,"payable":"637.57","situation":"temporary"}', NULL, NULL, NULL, '\x5517d57dec80d8212eeb3c976b97f1b8c85988efe1c2ff0765a8fe4407e1703f', '\x45eab7cb49e3ce15fedb04e69f12ee9a5893e01308721be8914701d9d978cee8'),
	('claim', 1, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-07 19:48:14.313866+00', '', '{"originals":1}', NULL, '\x2bd6f362dcff6e08f442e2214a96ebb1', '\xec363a3fdd85d15a03614516d9a8b54d580046a4b3def39a23187fbda6e10d16', '\x27ba33fc19dd58e4c7b8bb3923a62cb3ad8cc0155e50115cd719bcff9878371e', '\x7dfaa248c027a8867d49ab61e4b5d242492ae05168b425f6faefa111815b384e'),
	('claim', 1, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-07 19:48:14.313866+00', '', '{"calc_why":"first","calculation_id":3,"payable":"200.00","situation":"emergency"}', NULL, NULL, NULL, '\x7dfaa248c027a8867d49ab61e4b5d242492ae05168b425f6faefa111815b384e', '\xb59dc8feb64d9258e6307c4e1cc3895e95d1b42b643a03caf207ed35fe00d0b5'),
	('claim', 4, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-07 19:48:14.416988+00', '', '{"originals":1}', NULL, '\x9ff5a56cd593baf30796c352286aceb5', '\xec3c0fe566b86f203cd1ae39aaf16189df7bc56dd115f606fc5a1c68aaf6b0d7', '\xc24d78707fee8e1b6fe9015d33327c311e74a7c684541eb1b5ee95d2258372c3', '\x0cb2755ffbc59659acd0dea7b56331dc6e3494ad3f859ff809acc2e7dbb234ff'),
	('claim', 4, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-07 19:48:14.416988+00', '', '{"calc_why":"first","calculation_id":4,"payable":"172.72","situation":"emergency"}', NULL, NULL, NULL, '\x0cb2755ffbc59659acd0dea7b56331dc6e3494ad3f859ff809acc2e7dbb234ff', '\x35217192a9025116abf2faf075078d85bf18ca2c8616d7802a09f5bd5695bf5a'),
	('claim', 5, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-07 19:48:14.552016+00', '', '{"originals":1}', NULL, '\xb5bed053954cf15cea6830b361452066', '\xfeb93dbb734f89f3f0b3cc0a50b75eefbcfd90b200e0317beed51d7da378ed08', '\xa0f45ac60492fb2cdbe22fcd28cb3bc843e4c4f55f43ce7a7192c7bdbe3e9b64', '\x11e6152792fab65a61fdb41c974913c13db03f26d9ba2cf9a870d95e66541822'),
	('claim', 5, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-07 19:48:14.552016+00', '', '{"calc_why":"first","calculation_id":5,"payable":"0.00","situation":"long_term"}', NULL, NULL, NULL, '\x11e6152792fab65a61fdb41c974913c13db03f26d9ba2cf9a870d95e66541822', '\xb7bb78fbcea89c22b548ca64031da13698fb0014bf5ef32a1638d75b690ea7ed'),
	('claim', 8, 3, '2025-07-08', '230600', 'receive', 'awaiting_parcel', 'review', 'intake', NULL, '2025-07-07 19:48:14.653247+00', '', '{"originals":1}', NULL, '\x22a6586abb1889a28ab40c5bc894f217', '\xce7502cc05a1fddac65c83fe1f202fce4f8332e7b5d84c444c31124df61434c7', '\x94d9b1df38e6f1facf7f732ae03ac035cb7c86cea77f3ca8e3781a65de917c92', '\x49c6816b3c66ac5105c0f710d9d90315720c613e77f78e7b389afe2b131f9fa9'),
	('claim', 8, 4, '2025-07-08', '230600', 'calculate', 'review', 'review', 'system', NULL, '2025-07-07 19:48:14.653247+00', '', '{"calc_why":"first","calculation_id":6,"payable":"122.24","situation":"none"}', NULL, NULL, NULL, '\x49c6816b3c66ac5105c0f710d9d90315720c613e77f78e7b389afe2b131f9fa9', '\x3a6f5de5bc30a63748fc9b5c8a65f8524b66e198b9a630b242a57c6d352bf0bb'),
	('claim', 6, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-08 19:48:15.004032+00', '', '{}', NULL, NULL, NULL, '\x4b0f00a948e28052074671cbbec8e7e7fcfe9c009265d407d818979cd5b99904', '\x78ab7a39a29c1cfbd97f4f29b7461961d45570e76f0a2680effa081f0b52c6d7'),
	('claim', 3, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-08 19:48:15.097357+00', '', '{}', NULL, NULL, NULL, '\x45eab7cb49e3ce15fedb04e69f12ee9a5893e01308721be8914701d9d978cee8', '\x1f0db365386b64a7be3a95ee01b09fb90bde7ef366188da596bc183d95f680ae'),
	('claim', 1, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-08 19:48:15.189836+00', '', '{}', NULL, NULL, NULL, '\xb59dc8feb64d9258e6307c4e1cc3895e95d1b42b643a03caf207ed35fe00d0b5', '\xd7e1d7163b7d6aa7d7cd6c4d450fb145996d4e31fecce37a143f80c8998d45d5'),
	('claim', 4, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-08 19:48:15.282479+00', '', '{}', NULL, NULL, NULL, '\x35217192a9025116abf2faf075078d85bf18ca2c8616d7802a09f5bd5695bf5a', '\xb8d8c09d4c0b5e9a7a1f3df731b194f8862179dfc9fc0ff58b9fcd20fee7fcbf'),
	('claim', 5, 5, '2025-07-09', '230600', 'pass_review', 'review', 'approval', 'reviewer', NULL, '2025-07-08 19:48:15.404644+00', '', '{}', NULL, NULL, NULL, '\xb7bb78fbcea89c22b548ca64031da13698fb0014bf5ef32a1638d75b690ea7ed', '\x04de7b23c2da2d705d9ab2b86a024e21aa0b94446e7225c014643af6967383e1'),
	('claim', 3, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-08 19:48:15.598682+00', '', '{"calc_why":"","calculation_id":2,"disallowed":[],"payable":"637.57","situation":"temporary"}', NULL, '\x4791498acf1b0211a65ea30a4e39ce03', '\xfce26219954317e03082fc4f0a5c11bd05cd551dc3821ec0d05bc34ffff08255', '\x1f0db365386b64a7be3a95ee01b09fb90bde7ef366188da596bc183d95f680ae', '\x02f4e9016b869f28e19cdbd5cbc995f16d89cbf620863fc3c792f757a3819d9f'),
	('claim', 1, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-08 19:48:15.705486+00', '', '{"calc_why":"","calculation_id":3,"disallowed":[],"payable":"200.00","situation":"emergency"}', NULL, '\xdeb162b215811841d354c63c01dd2a27', '\xe30749a2547e414dcc446ab7b0db6b33e6e74b52d5b602ee595fe385f4cd13dd', '\xd7e1d7163b7d6aa7d7cd6c4d450fb145996d4e31fecce37a143f80c8998d45d5', '\x6a5692c31c6c11c1404584dbec086a61f9a8747b64dc7a47f308ff6e8188254f'),
	('claim', 4, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-08 19:48:15.875749+00', '', '{"calc_why":"","calculation_id":4,"disallowed":[],"payable":"172.72","situation":"emergency"}', NULL, '\x86060d62d0e851a1478a108d8456c302', '\xd690f7680145916589c576ced25136a0a157f10abd595423a60eb91f4f755ef3', '\xb8d8c09d4c0b5e9a7a1f3df731b194f8862179dfc9fc0ff58b9fcd20fee7fcbf', '\xa082baba7d75b9f620ffe0e5a14b7689365ea3b7f78c95163960e2788f7a6f60'),
	('claim', 5, 6, '2025-07-09', '230600', 'approve', 'approval', 'to_pay', 'approver', NULL, '2025-07-08 19:48:16.024293+00', '', '{"calc_why":"","calculation_id":5,"disallowed":[],"payable":"0.00","situation":"long_term"}', NULL, '\xe336b2df6f207071a455544a26091df2', '\x66b7c0f0d99cf2e62ec2b96c4ef50ada19f1a8b559362915c04f200d3fedb2ff', '\x04de7b23c2da2d705d9ab2b86a024e21aa0b94446e7225c014643af6967383e1', '\x57237bcda18254607ba4b4ab186539907e1963fabe36d78402295ae1820ccffe'),
	('payout', 1, 1, '2025-07-10', '230600', 'draft', '', 'drafted', 'system', NULL, '2025-07-09 19:48:16.142296+00', '', '{"items":4,"plan_hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}', NULL, '\xe034861f2dec22e18fcb96dc33f52bfc', '\xe6bd7fb9661736c4d1335b5d6d6154c7e08d3b80b27e0c7fa17d7a96b638fc8a', '\x', '\xa6616c24d51c87988002000cc136e332294c99ee4784f2611a388e30d92f29b6'),
	('payment', 1, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-09 19:48:16.142296+00', '', '{}', NULL, NULL, NULL, '\x', '\xc469093007fb8a07d7a84f755f485915dba16cbd39f12df38aa90cf52bea2da0'),
	('payment', 2, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-09 19:48:16.142296+00', '', '{}', NULL, NULL, NULL, '\x', '\x1b7eef92ef88b5578e666932534893569e4520f51777853440b221acf484ab3c'),
	('payment', 3, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-09 19:48:16.142296+00', '', '{}', NULL, NULL, NULL, '\x', '\x576bd2e496732c2adeb525910e7fc2ded0300fa8f68abf62d802cd3518f44bc1'),
	('payment', 4, 1, '2025-07-10', '230600', 'plan', '', 'planned', 'system', NULL, '2025-07-09 19:48:16.142296+00', '', '{}', NULL, NULL, NULL, '\x', '\xe405af06793e9e4fbc219479010082ab75926e9d7487dc4ee16d88163d842f07'),
	('payout', 1, 2, '2025-07-10', '230600', 'sign', 'drafted', 'signed', 'cashier2', NULL, '2025-07-09 19:48:16.294735+00', '', '{"hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}', NULL, '\xe45967bd7e67865c6cfbce7a242e0d20', '\xcdc2ac01008c92a20283833e85a84b76e67a674513d99747901ba5517d995b9a', '\xa6616c24d51c87988002000cc136e332294c99ee4784f2611a388e30d92f29b6', '\x25fe8daee591775b1f60992cb74537748d6fcc0b1a9a38cf0fd9d913017f85a5'),
	('claim', 1, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-09 19:48:16.294735+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000018-1"}', NULL, NULL, NULL, '\x6a5692c31c6c11c1404584dbec086a61f9a8747b64dc7a47f308ff6e8188254f', '\xce1a97baebd97d2ff06f83fb0eb5d88bb536c0901213b9fdb8991cb273ef1612'),
	('claim', 3, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-09 19:48:16.294735+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000026-1"}', NULL, NULL, NULL, '\x02f4e9016b869f28e19cdbd5cbc995f16d89cbf620863fc3c792f757a3819d9f', '\xb804de34dda0f13223258bf8598905191d602ef15be90ead25bdea30e914e57b'),
	('claim', 4, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-09 19:48:16.294735+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000034-1"}', NULL, NULL, NULL, '\xa082baba7d75b9f620ffe0e5a14b7689365ea3b7f78c95163960e2788f7a6f60', '\xb4d63654f37699723c44e080424e6001bdaeeda46080e148dac2a8efa10c06cb'),
	('claim', 5, 7, '2025-07-10', '230600', 'schedule_payment', 'to_pay', 'paying', 'system', NULL, '2025-07-09 19:48:16.294735+00', '', '{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000042-1"}', NULL, NULL, NULL, '\x57237bcda18254607ba4b4ab186539907e1963fabe36d78402295ae1820ccffe', '\xa77c9173502e4246a4ab9f2e28449db7dbb91c09fd933549a45858ee342d6acc'),
	('payment', 1, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-09 19:48:16.425339+00', '', '{"amount":20000,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\xc469093007fb8a07d7a84f755f485915dba16cbd39f12df38aa90cf52bea2da0', '\xf2424c0630a40e5ed1def77f533dfeae1e82cbba86be4ba573e85409117f688d'),
	('payment', 2, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-09 19:48:16.425339+00', '', '{"amount":63757,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\x1b7eef92ef88b5578e666932534893569e4520f51777853440b221acf484ab3c', '\x47c73a2a9e8f83a39c2302bdf8509caeb1bff67d05dc3803b6e6c875f378ed43'),
	('payment', 3, 2, '2025-07-10', '230600', 'send', 'planned', 'sent', 'system', NULL, '2025-07-09 19:48:16.425339+00', '', '{"amount":17272,"batch_no":"230600PC20250710000001G"}', NULL, NULL, NULL, '\x576bd2e496732c2adeb525910e7fc2ded0300fa8f68abf62d802cd3518f44bc1', '\xcb2c20bb6c78f13d2b7ce0298c4e19f2798c3484eb6029dbb45dfbc7a680ff46'),
	('payment', 4, 2, '2025-07-10', '230600', 'waive', 'planned', 'paid', 'system', NULL, '2025-07-09 19:48:16.425339+00', '', '{}', NULL, NULL, NULL, '\xe405af06793e9e4fbc219479010082ab75926e9d7487dc4ee16d88163d842f07', '\x0d391843edc5602363743146612a205b565e9da44f2375a67d47ea796b9c6689'),
	('claim', 5, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-09 19:48:16.425339+00', '', '{"payment_no":"230600BF202507100000042-1"}', NULL, NULL, NULL, '\xa77c9173502e4246a4ab9f2e28449db7dbb91c09fd933549a45858ee342d6acc', '\x92079cd762b8dfc16e7b94dd0d33684bfcf1c7bc29836e77fd071be16bd86c37'),
	('payout', 1, 3, '2025-07-10', '230600', 'send', 'signed', 'sent', 'cashier', NULL, '2025-07-09 19:48:16.425339+00', '', '{}', NULL, NULL, NULL, '\x25fe8daee591775b1f60992cb74537748d6fcc0b1a9a38cf0fd9d913017f85a5', '\x786518f7420dc5199a6480c26c1015ef689a446ef047168d10d3668202bf43fa'),
	('payment', 1, 3, '2025-07-10', '230600', 'fail', 'sent', 'failed', 'system', NULL, '2025-07-09 19:48:16.550019+00', '', '{"booked_on":"2025-07-10","reason_code":"AC01"}', NULL, NULL, NULL, '\xf2424c0630a40e5ed1def77f533dfeae1e82cbba86be4ba573e85409117f688d', '\x621d1655533d692ccd46dcc563b936d5226dc27e9f6570a06baca0c2656c46fb'),
	('claim', 1, 8, '2025-07-10', '230600', 'fail_payment', 'paying', 'payment_failed', 'system', NULL, '2025-07-09 19:48:16.550019+00', '', '{"payment_no":"230600BF202507100000018-1"}', NULL, NULL, NULL, '\xce1a97baebd97d2ff06f83fb0eb5d88bb536c0901213b9fdb8991cb273ef1612', '\x9b3186e512b15a846cb289477aeef8380434cc9cc6752b722e36dae1165e4837'),
	('payment', 2, 3, '2025-07-10', '230600', 'confirm', 'sent', 'paid', 'system', NULL, '2025-07-09 19:48:16.550019+00', '', '{"amount":63757,"booked_on":"2025-07-10"}', NULL, NULL, NULL, '\x47c73a2a9e8f83a39c2302bdf8509caeb1bff67d05dc3803b6e6c875f378ed43', '\x49711c76d71cbc6a7ab367bc7cbeee1e81c819c9ccbf5f32f119a3749ea777bd'),
	('payment', 3, 3, '2025-07-10', '230600', 'confirm', 'sent', 'paid', 'system', NULL, '2025-07-09 19:48:16.550019+00', '', '{"amount":17272,"booked_on":"2025-07-10"}', NULL, NULL, NULL, '\xcb2c20bb6c78f13d2b7ce0298c4e19f2798c3484eb6029dbb45dfbc7a680ff46', '\xc413947fced7018ef7363713470667174da373f28c57f5797915088ac505882c'),
	('claim', 3, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-09 19:48:16.550019+00', '', '{"payment_no":"230600BF202507100000026-1"}', NULL, NULL, NULL, '\xb804de34dda0f13223258bf8598905191d602ef15be90ead25bdea30e914e57b', '\x317e727c49b466ff7f5dd0aca4daebad5d988f472aad80d2697f1177d6e04d3a'),
	('claim', 4, 8, '2025-07-10', '230600', 'confirm_payment', 'paying', 'paid', 'system', NULL, '2025-07-09 19:48:16.550019+00', '', '{"payment_no":"230600BF202507100000034-1"}', NULL, NULL, NULL, '\xb4d63654f37699723c44e080424e6001bdaeeda46080e148dac2a8efa10c06cb', '\x87ee28e2e3048694d5795f7013392fcb049c2c9b93d9997cc22fd5a400017b2e'),
	('payout', 1, 4, '2025-07-10', '230600', 'settle', 'sent', 'settled', 'system', NULL, '2025-07-09 19:48:16.550019+00', '', '{}', NULL, NULL, NULL, '\x786518f7420dc5199a6480c26c1015ef689a446ef047168d10d3668202bf43fa', '\x8e46f3e4268ea4352c76a13103be97498ce0f5c8a0360f7a1208fd61fc9d448e'),
	('recovery', 1, 1, '2025-07-10', '230600', 'propose', '', 'proposed', 'auditor', NULL, '2025-07-09 19:48:16.733112+00', '重复收费', '{"amount":"20.00","cause":"by_hand","claim":"230600SB20250429000001T","kind":"recover"}', NULL, '\x6116e33cdd5883335884eacd74b08bdc', '\xe29e1b4e046cb830f4239dbd1e4a08d5d42d7c0fef6e10d26814fb99e3108185', '\x', '\xa49ba9939df04be0317daade7e6be5015f4a349e8edf044912ac48fbbfec04a4'),
	('recovery', 1, 2, '2025-07-10', '230600', 'decide', 'proposed', 'open', 'approver2', NULL, '2025-07-09 19:48:16.821855+00', '重复收费', '{"amount":2000,"claim_no":"230600SB20250429000001T","set_off":false}', NULL, '\x2fa8c2ff45144620799ce0606dd41f94', '\xa877f3d1013dd263a8d20619d33bd99bb38721850c8efc862c6d5823c3657715', '\xa49ba9939df04be0317daade7e6be5015f4a349e8edf044912ac48fbbfec04a4', '\x40c202d4f057d31e3b1e84d4a6c5eabf72d1ff6952fa19aa1741de264c2b3d38');
INSERT INTO public.move_202608 VALUES
	('filing', 14, 2, '2026-08-15', '230600', 'review', 'submitted', 'reviewed', 'system', NULL, '2026-08-14 19:48:17.248459+00', '', '{"channel":"national_self","promise":false}', 7, NULL, NULL, '\xa602851b2f9a88af004fbe74b5c36c6238e711077ccd3a77028192d22c6dd3f2', '\xea901233a9890c3bb2dc0ff7f17354f908b72abc7ab88f2e555053df104764f4'),
	('filing', 14, 3, '2026-08-15', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2026-08-14 19:48:17.294349+00', '', '{"ends_on":"9999-12-31","starts_on":"2025-03-05"}', 8, NULL, NULL, '\xea901233a9890c3bb2dc0ff7f17354f908b72abc7ab88f2e555053df104764f4', '\x4da4c7dc9c7d6cc2d2582f4e4aee81b88ed4433ffaa184e3b17845fc171c2ade'),
	('filing', 1001, 3, '2026-08-15', '230600', 'activate', 'reviewed', 'active', 'system', NULL, '2026-08-14 19:48:17.294349+00', '', '{"ends_on":"2026-01-08","starts_on":"2025-07-08"}', 8, NULL, NULL, '\x6132183551f40f9de50687ccd760f0b142bbe6a8de2459c1249977bd438a55a6', '\xf2b2cc8594d441a7e55163866ed4296b2bea9e26f4a8a3c75d89f4f5138b508f'),
	('filing', 4, 5, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-14 19:48:17.321376+00', '', '{"ends_on":"2025-09-03"}', 9, NULL, NULL, '\xb8dc67c47fba161d1f4b1349b2372673c6df27cce0b009b5f3523f88afba6204', '\x3c044bab2246d4872ce30a0f2c44a2a688f2968f629858a0fb4c4d2fd4ba19bc'),
	('filing', 10, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-14 19:48:17.321376+00', '', '{"ends_on":"2025-09-03"}', 9, NULL, NULL, '\x2ce5df5da9064c171b76386ac44faf873bd03355f8acee4f26c216b64166d4c5', '\xe78371410a31c13af8668e25418ffb6c0b45499d99aa17a55a927a5c3b37c7d8'),
	('filing', 1001, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-14 19:48:17.321376+00', '', '{"ends_on":"2026-01-08"}', 9, NULL, NULL, '\xf2b2cc8594d441a7e55163866ed4296b2bea9e26f4a8a3c75d89f4f5138b508f', '\x96e69823ef292ce6bb7c942a1df91795ef224a789fb2b86066c0fb9e2f4c203c'),
	('filing', 8, 4, '2026-08-15', '230600', 'expire', 'active', 'expired', 'system', NULL, '2026-08-14 19:48:17.321376+00', '', '{"ends_on":"2026-03-03"}', 9, NULL, NULL, '\x79da24f73bcedf2b2eb54bc263858785087cd03c942af3ffc2f6cdd8b03baab0', '\xc83a5fba52d8d6ba24518afff7af353c809511b6ad03fd130f775e55df74f1d8'),
	('referral', 1, 3, '2026-08-15', '230600', 'transmit', 'agreed', 'transmitted', 'system', NULL, '2026-08-14 19:48:17.368099+00', '', '{"filing_no":"230600BA202507080000014","to_code":"H11010000001"}', 10, NULL, NULL, '\x9cdc9617bbf095d435bc09bc078415f368d0433cd63e708fd2354e8e6d1f8ad1', '\xaad97939019ad1d29a0a2497c08641d5f9f811c958c38f48325fc0492584aebf'),
	('referral', 1, 4, '2026-08-15', '230600', 'expire', 'transmitted', 'expired', 'system', NULL, '2026-08-14 19:48:17.421809+00', '', '{"ends_on":"2026-01-08"}', 11, NULL, NULL, '\xaad97939019ad1d29a0a2497c08641d5f9f811c958c38f48325fc0492584aebf', '\xe96253ed29ac74a4ccd7c0868e25d45064d07ac9c8bbc74d463f5e220797d328'),
	('entitlement', 1, 3, '2026-08-15', '230600', 'activate', 'assessed', 'active', 'system', NULL, '2026-08-14 19:48:17.453979+00', '', '{"disease":"M01600","ends_on":"9999-12-31","starts_on":"2025-07-08"}', 12, NULL, NULL, '\x180b8df22fb258ec5b333a047bf8871a5824b7e1e45ba0109dd2e0ee05d80719', '\xc787e3c39b67b85b0581593de9fb2fdabbd39bd93fb965c33476efcc2531f6e8');
INSERT INTO public.notice VALUES
	(1, 'claim', 1, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-06 19:48:11.928191+00', '2025-07-06 19:48:11.928191+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(3, 'claim', 3, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-06 19:48:11.928191+00', '2025-07-06 19:48:11.928191+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(4, 'claim', 4, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-06 19:48:11.928191+00', '2025-07-06 19:48:11.928191+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(5, 'claim', 5, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-06 19:48:11.928191+00', '2025-07-06 19:48:11.928191+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(6, 'claim', 6, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-06 19:48:11.928191+00', '2025-07-06 19:48:11.928191+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(7, 'claim', 7, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-06 19:48:11.928191+00', '2025-07-06 19:48:11.928191+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(8, 'claim', 8, '230600', 'pass_precheck', '2', '{"period_ends_on":"2025-08-06"}', '2025-07-07', '2025-07-06 19:48:11.928191+00', '2025-07-06 19:48:11.928191+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(9, 'filing', 4, '230600', 'review', '2', '{"ends_on":"2025-09-03","reason":"","starts_on":"2025-03-03"}', '2025-07-07', '2025-07-06 19:48:12.116785+00', '2025-07-06 19:48:12.116785+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(10, 'filing', 6, '230600', 'review', '2', '{"ends_on":"9999-12-31","reason":"","starts_on":"2025-03-03"}', '2025-07-07', '2025-07-06 19:48:12.175347+00', '2025-07-06 19:48:12.175347+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(11, 'filing', 8, '230600', 'review', '2', '{"ends_on":"2026-03-03","reason":"","starts_on":"2025-03-03"}', '2025-07-07', '2025-07-06 19:48:12.22839+00', '2025-07-06 19:48:12.22839+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(12, 'filing', 10, '230600', 'review', '2', '{"ends_on":"2025-09-03","reason":"","starts_on":"2025-03-03"}', '2025-07-07', '2025-07-06 19:48:12.341263+00', '2025-07-06 19:48:12.341263+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(13, 'filing', 11, '230600', 'review', '2', '{"ends_on":"9999-12-31","reason":"","starts_on":"2025-03-03"}', '2025-07-07', '2025-07-06 19:48:12.454661+00', '2025-07-06 19:48:12.454661+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(14, 'filing', 5, '230600', 'return_for_correction', '2', '{"listed":["身份证件"],"missing":["身份证件"],"period_ends_on":"2025-07-28","reason":""}', '2025-07-07', '2025-07-06 19:48:12.586524+00', '2025-07-06 19:48:12.586524+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(15, 'filing', 9, '230600', 'reject', '2', '{"reason":"不符合《异地就医备案实用手册》的类型","second":"reviewer"}', '2025-07-07', '2025-07-06 19:48:12.709717+00', '2025-07-06 19:48:12.709717+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(16, 'filing', 4, '230600', 'activate', '3', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', '2025-07-08', '2025-07-07 19:48:12.894138+00', '2025-07-07 19:48:12.894138+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(17, 'filing', 6, '230600', 'activate', '3', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', '2025-07-08', '2025-07-07 19:48:12.894138+00', '2025-07-07 19:48:12.894138+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(18, 'filing', 8, '230600', 'activate', '3', '{"ends_on":"2026-03-03","starts_on":"2025-03-03"}', '2025-07-08', '2025-07-07 19:48:12.894138+00', '2025-07-07 19:48:12.894138+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(19, 'filing', 10, '230600', 'activate', '3', '{"ends_on":"2025-09-03","starts_on":"2025-03-03"}', '2025-07-08', '2025-07-07 19:48:12.894138+00', '2025-07-07 19:48:12.894138+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(20, 'filing', 11, '230600', 'activate', '3', '{"ends_on":"9999-12-31","starts_on":"2025-03-03"}', '2025-07-08', '2025-07-07 19:48:12.894138+00', '2025-07-07 19:48:12.894138+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(21, 'filing', 1001, '230600', 'review', '2', '{"channel":"hospital","ends_on":"2026-01-08","promise":false,"reason":"230600ZZ20250708000001C","starts_on":"2025-07-08"}', '2025-07-08', '2025-07-07 19:48:13.407705+00', '2025-07-07 19:48:13.407705+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(22, 'entitlement', 1, '230600', 'assess', '2', '{"conclusion":"符合","disease_name":"M01600","reason":""}', '2025-07-08', '2025-07-07 19:48:13.646528+00', '2025-07-07 19:48:13.646528+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(24, 'claim', 3, '230600', 'approve', '6', '{"calc_why":"","calculation_id":2,"disallowed":[],"payable":"637.57","reason":"","situation":"temporary","total":"2982.78"}', '2025-07-09', '2025-07-08 19:48:15.598682+00', '2025-07-08 19:48:15.598682+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(25, 'claim', 1, '230600', 'approve', '6', '{"calc_why":"","calculation_id":3,"disallowed":[],"payable":"200.00","reason":"","situation":"emergency","total":"1148.98"}', '2025-07-09', '2025-07-08 19:48:15.705486+00', '2025-07-08 19:48:15.705486+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(26, 'claim', 4, '230600', 'approve', '6', '{"calc_why":"","calculation_id":4,"disallowed":[],"payable":"172.72","reason":"","situation":"emergency","total":"1863.90"}', '2025-07-09', '2025-07-08 19:48:15.875749+00', '2025-07-08 19:48:15.875749+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(27, 'claim', 5, '230600', 'approve', '6', '{"calc_why":"","calculation_id":5,"disallowed":[],"payable":"0.00","reason":"","situation":"long_term","total":"797.25"}', '2025-07-09', '2025-07-08 19:48:16.024293+00', '2025-07-08 19:48:16.024293+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(28, 'claim', 5, '230600', 'confirm_payment', '8', '{"account_end":"8541","paid":"0.00","payment_no":"230600BF202507100000042-1"}', '2025-07-10', '2025-07-09 19:48:16.425339+00', '2025-07-09 19:48:16.425339+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(29, 'claim', 1, '230600', 'fail_payment', '8', '{"account_end":"9455","paid":"200.00","payment_no":"230600BF202507100000018-1"}', '2025-07-10', '2025-07-09 19:48:16.550019+00', '2025-07-09 19:48:16.550019+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(30, 'claim', 3, '230600', 'confirm_payment', '8', '{"account_end":"2975","paid":"637.57","payment_no":"230600BF202507100000026-1"}', '2025-07-10', '2025-07-09 19:48:16.550019+00', '2025-07-09 19:48:16.550019+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(31, 'claim', 4, '230600', 'confirm_payment', '8', '{"account_end":"5114","paid":"172.72","payment_no":"230600BF202507100000034-1"}', '2025-07-10', '2025-07-09 19:48:16.550019+00', '2025-07-09 19:48:16.550019+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(32, 'claim', 3, '230600', 'decide', '230600ZH20250710000001A-2', '{"amount":2000,"cause":"重复收费","claim_no":"230600SB20250429000001T","owed":"20.00","reason":"重复收费","set_off":false}', '2025-07-10', '2025-07-09 19:48:16.821855+00', '2025-07-09 19:48:16.821855+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(33, 'filing', 14, '230600', 'review', '2', '{"channel":"national_self","ends_on":"9999-12-31","promise":false,"starts_on":"2025-03-05"}', '2026-08-15', '2026-08-14 19:48:17.248459+00', '2026-08-14 19:48:17.248459+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(34, 'filing', 14, '230600', 'activate', '3', '{"ends_on":"9999-12-31","starts_on":"2025-03-05"}', '2026-08-15', '2026-08-14 19:48:17.294349+00', '2026-08-14 19:48:17.294349+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(35, 'filing', 1001, '230600', 'activate', '3', '{"ends_on":"2026-01-08","starts_on":"2025-07-08"}', '2026-08-15', '2026-08-14 19:48:17.294349+00', '2026-08-14 19:48:17.294349+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(36, 'filing', 5, '230600', 'correction_ends', '2025-07-28', '{"days":5,"ends_on":"2025-07-28"}', '2026-08-15', '2026-08-14 19:48:17.766634+00', '2026-08-14 19:48:17.766634+00', 'sent', '', NULL, NULL, 0, NULL, ''),
	(37, 'claim', 7, '230600', 'posting_ends', '2025-08-06', '{"days":5,"ends_on":"2025-08-06"}', '2026-08-15', '2026-08-14 19:48:17.799325+00', '2026-08-14 19:48:17.799325+00', 'sent', '', NULL, NULL, 0, NULL, '');
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
	('230600BF202507100000042-1', '230600', '2025-07-10', 'paid', '2025-07-10', 2, '\x0d391843edc5602363743146612a205b565e9da44f2375a67d47ea796b9c6689', 0, '', 4, '230600BF202507100000042', 1, 5, '230600SB20250517000002R', 9, '', 1, '230600PC20250710000001G', 4, 'none', 0, 0, '', '马志强', '6222086220931578541', '102265000014', '9999-12-31', '9999-12-31', '', '', '', '', '9999-12-31', ''),
	('230600BF202507100000018-1', '230600', '2025-07-10', 'failed', '2025-07-10', 3, '\x621d1655533d692ccd46dcc563b936d5226dc27e9f6570a06baca0c2656c46fb', 0, '', 1, '230600BF202507100000018', 1, 1, '230600SB202505160000019', 13, '', 1, '230600PC20250710000001G', 1, 'bank', 20000, 0, '', '林芳', '6222085776238289455', '102265000014', '2025-07-10', '2025-07-15', '', 'AC01', '账号不存在', 'B000018-1', '2025-07-10', ''),
	('230600BF202507100000026-1', '230600', '2025-07-10', 'paid', '2025-07-10', 3, '\x49711c76d71cbc6a7ab367bc7cbeee1e81c819c9ccbf5f32f119a3749ea777bd', 0, '', 2, '230600BF202507100000026', 1, 3, '230600SB20250429000001T', 8, '', 1, '230600PC20250710000001G', 2, 'bank', 63757, 0, '', '杨艳涛', '6222082253883822975', '102265000014', '2025-07-10', '2025-07-15', '', '', '', 'B000026-1', '2025-07-10', ''),
	('230600BF202507100000034-1', '230600', '2025-07-10', 'paid', '2025-07-10', 3, '\xc413947fced7018ef7363713470667174da373f28c57f5797915088ac505882c', 0, '', 3, '230600BF202507100000034', 1, 4, '230600SB20250517000001T', 19, '', 1, '230600PC20250710000001G', 3, 'bank', 17272, 0, '', '陈国艳', '6222080076313355114', '102265000014', '2025-07-10', '2025-07-15', '', '', '', 'B000034-1', '2025-07-10', '');
INSERT INTO public.payout VALUES
	('230600PC20250710000001G', '230600', '2025-07-10', 'settled', '2025-07-10', 4, '\x8e46f3e4268ea4352c76a13103be97498ce0f5c8a0360f7a1208fd61fc9d448e', 0, '', 1, 'example_csv', 4, 0, 101029, '0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe', '2025-07-09 19:48:16.142296+00', 'system', 'cashier2', '2025-07-10', '2025-07-15', '[{"name":"PAY_230600PC20250710000001G.csv","rows":3,"sha256":"eebc8b2ff7735845498548244e8e1e76788193cac2c13b1982aa5733a26c6eaa","total":101029}]', '2025-07-09 19:48:16.488734+00');
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
	('230600ZH20250710000001A', '230600', '2025-07-10', 'open', '2025-07-10', 2, '\x40c202d4f057d31e3b1e84d4a6c5eabf72d1ff6952fa19aa1741de264c2b3d38', 0, '', 1, 'recover', 3, '230600SB20250429000001T', 8, 2000, 0, '{"310100":2000}', '{}', false, '', '', '', false, '重复收费', 'by_hand', '{}', NULL, NULL, 'auditor', 'approver2');
INSERT INTO public.referral VALUES
	('230600ZZ20250708000001C', '230600', '2025-07-08', 'expired', '2026-08-15', 4, '\xe96253ed29ac74a4ccd7c0868e25d45064d07ac9c8bbc74d463f5e220797d328', 0, '', 1, 1, '310', '2025-07-07 19:48:13+00', 'hospital', '', '', 'H23060000001', '大庆市样例第1医院', '02', 2, 'H11010000001', '北京市样例第1医院', '02', '110100', 'C34.9', '肺恶性肿瘤', '', '', 'difficult', '同意', true, '2025-07-08', '2025-07-08', '2026-01-08', false, '', 'doctor', 'head', 1001, '230600BA202507080000014', NULL, '');
INSERT INTO public.referral_event VALUES
	(1, '230600ZZ20250708000001C', 'H11010000001', 'transmitted', '{"addr":"","begndate":"2025-07-08","certno":"230602196502123488","diag_code":"C34.9","diag_name":"肺恶性肿瘤","dise_cond_dscr":"","enddate":"2026-01-08","hosp_agre_refl_flag":"1","insu_optins":"230600","insutype":"310","mdtrtarea_admdvs":"110100","psn_cert_type":"01","psn_name":"胡志艳","psn_no":"230600000000000003","refl_date":"2025-07-08","refl_no":"230600ZZ20250708000001C","refl_opnn":"同意","refl_rea":"疑难、危重病症","refl_type":"","reflin_medins_name":"北京市样例第1医院","reflin_medins_no":"H11010000001","tel":"","trafout_fixmedins_code":"H23060000001","trt_dcla_detl_sn":"230600BA202507080000014"}', '2026-08-15', '2026-08-14 19:48:17.366769+00', NULL);
INSERT INTO public.register_change VALUES
	(1, 'institution', 'H23060000001', '{"area":"230600","chronic_networked":["M03900","M01600","M00500","M07800","M08300"],"code":"H23060000001","content_hash":"717d3cdb61d2df13a8eb08d6edcb2d1cdee6e9ddc430a94461a0e9040415a3e6","deductible_level":"02","id":1,"inpatient_networked":true,"kind":"1","level":"02","name":"大庆市样例第1医院","outpatient_networked":true,"refers":true,"valid_from":"1900-01-01","valid_to":"9999-12-31"}', '2025-07-11', '2025-07-10 19:48:16.913421+00', '');
INSERT INTO public.removal VALUES
	(1, 'erase', 'claim', 2, '230600SB20250606000001C', '[1,3]', NULL, 'admin', 'auditor', '本人依法申请', '2025-07-11', '2025-07-10 19:48:17.019401+00', '\x', '\x9a1e5cf3c78e1749a4e21a61c53afd5fbf2778b25b8dc0969d87802c2493bdaf'),
	(2, 'archive', 'claim', 2, '230600SB20250606000001C', '[]', '\xf58519531e97b448fa6fde82488e216ce78fd5dc08173f4876d60977d85f930b', 'admin', '', 'closed before 2026-08-15', '2026-08-15', '2026-08-14 19:48:18.082034+00', '\x9a1e5cf3c78e1749a4e21a61c53afd5fbf2778b25b8dc0969d87802c2493bdaf', '\x6b54d3eb8bb624ef205bb2a7299609a563059ecf0ffbab55add4bd0d53797573');
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
	(1, 'precheck_claims', '2025-07-07', 10000, 'done', 'office:1199:9a495c5a-3ba9552f', NULL, 1, '2025-07-06 19:48:11.915519+00', '2025-07-06 19:48:11.91553+00', '2025-07-06 19:48:11.986092+00', 8, 0, 0, '', 'os:root'),
	(10, 'transmit_referrals', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.345528+00', '2026-08-14 19:48:17.345544+00', '2026-08-14 19:48:17.389801+00', 1, 0, 0, '', 'os:root'),
	(2, 'activate_filings', '2025-07-08', 10000, 'done', 'office:1199:9a495c5a-0e9fade8', NULL, 1, '2025-07-07 19:48:12.871372+00', '2025-07-07 19:48:12.871382+00', '2025-07-07 19:48:12.919276+00', 5, 0, 0, '', 'os:root'),
	(20, 'calculate_claims', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.541318+00', '2026-08-14 19:48:17.541326+00', '2026-08-14 19:48:17.571385+00', 0, 0, 0, '', 'os:root'),
	(3, 'calculate_claims', '2025-07-09', 10000, 'done', 'office:1199:9a495c5a-a14690c1', NULL, 1, '2025-07-08 19:48:14.907512+00', '2025-07-08 19:48:14.907524+00', '2025-07-08 19:48:14.93268+00', 0, 0, 0, '', 'os:root'),
	(11, 'watch_referrals', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.391347+00', '2026-08-14 19:48:17.39136+00', '2026-08-14 19:48:17.441805+00', 1, 0, 0, '', 'os:root'),
	(21, 'watch_payouts', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.572705+00', '2026-08-14 19:48:17.572718+00', '2026-08-14 19:48:17.582837+00', 0, 0, 0, '', 'os:root'),
	(4, 'build_payouts', '2025-07-10', 10000, 'done', 'office:1199:9a495c5a-c7e3e77f', NULL, 1, '2025-07-09 19:48:16.133498+00', '2025-07-09 19:48:16.13351+00', '2025-07-09 19:48:16.186817+00', 0, 0, 0, '', 'os:root'),
	(22, 'build_payouts', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.584132+00', '2026-08-14 19:48:17.584143+00', '2026-08-14 19:48:17.584719+00', 0, 0, 0, '', 'os:root'),
	(12, 'activate_qualifications', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.443366+00', '2026-08-14 19:48:17.443379+00', '2026-08-14 19:48:17.473769+00', 1, 0, 0, '', 'os:root'),
	(13, 'expire_qualifications', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.475227+00', '2026-08-14 19:48:17.475238+00', '2026-08-14 19:48:17.476961+00', 0, 0, 0, '', 'os:root'),
	(5, 'prepare_months', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.13367+00', '2026-08-14 19:48:17.133681+00', '2026-08-14 19:48:17.201486+00', 0, 0, 0, '', 'os:root'),
	(6, 'terminate_uncovered', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.203339+00', '2026-08-14 19:48:17.203353+00', '2026-08-14 19:48:17.214255+00', 0, 0, 0, '', 'os:root'),
	(25, 'watch_deadlines', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.81665+00', '2026-08-14 19:48:17.816663+00', '2026-08-14 19:48:17.862676+00', 9, 0, 0, '', 'os:root'),
	(7, 'review_self_service', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.21851+00', '2026-08-14 19:48:17.218528+00', '2026-08-14 19:48:17.27862+00', 1, 0, 0, '', 'os:root'),
	(14, 'lapse_filings', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.481853+00', '2026-08-14 19:48:17.481863+00', '2026-08-14 19:48:17.500156+00', 0, 0, 0, '', 'os:root'),
	(15, 'lapse_qualifications', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.501547+00', '2026-08-14 19:48:17.501558+00', '2026-08-14 19:48:17.505951+00', 0, 0, 0, '', 'os:root'),
	(8, 'activate_filings', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.280191+00', '2026-08-14 19:48:17.280204+00', '2026-08-14 19:48:17.305667+00', 2, 0, 0, '', 'os:root'),
	(16, 'send_reports', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.507369+00', '2026-08-14 19:48:17.507379+00', '2026-08-14 19:48:17.50799+00', 0, 0, 0, '', 'os:root'),
	(26, 'send_notices', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.866491+00', '2026-08-14 19:48:17.866505+00', '2026-08-14 19:48:17.867224+00', 0, 0, 0, '', 'os:root'),
	(9, 'expire_filings', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.307121+00', '2026-08-14 19:48:17.307133+00', '2026-08-14 19:48:17.341614+00', 4, 0, 0, '', 'os:root'),
	(23, 'check_ledger', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.589828+00', '2026-08-14 19:48:17.589839+00', '2026-08-14 19:48:17.742484+00', 0, 0, 0, '', 'os:root'),
	(17, 'lapse_claims', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.509748+00', '2026-08-14 19:48:17.509757+00', '2026-08-14 19:48:17.531476+00', 0, 0, 0, '', 'os:root'),
	(18, 'check_receipts', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.53266+00', '2026-08-14 19:48:17.53267+00', '2026-08-14 19:48:17.537793+00', 0, 0, 0, '', 'os:root'),
	(19, 'precheck_claims', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.538942+00', '2026-08-14 19:48:17.53895+00', '2026-08-14 19:48:17.540217+00', 0, 0, 0, '', 'os:root'),
	(27, 'seal_moves', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.868483+00', '2026-08-14 19:48:17.868494+00', '2026-08-14 19:48:17.905678+00', 0, 0, 0, '', 'os:root'),
	(24, 'remind', '2026-08-15', 10000, 'done', 'office:1199:9a495c5a-1f37b2b8', NULL, 1, '2026-08-14 19:48:17.743957+00', '2026-08-14 19:48:17.743968+00', '2026-08-14 19:48:17.815032+00', 2, 0, 0, '', 'os:root'),
	(28, 'seal_moves', '2026-08-15', 10001, 'done', 'office:1199:9a495c5a-da4bd9b8', NULL, 1, '2026-08-14 19:48:18.166482+00', '2026-08-14 19:48:18.166494+00', '2026-08-14 19:48:18.179515+00', 0, 0, 0, '', 'os:root');
INSERT INTO public.run_part VALUES
	(1, 1, 'precheck', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:1199:9a495c5a-3ba9552f', '2026-11-30 19:49:11.981471+00', 1, 8, 0, 0, '', NULL, NULL),
	(2, 2, 'activate', '230600', 1, NULL, '[{"day":"2025-03-03"},11]', '[{"day":"2025-03-03"},11]', 'done', false, 'office:1199:9a495c5a-0e9fade8', '2026-11-30 19:49:12.908212+00', 1, 5, 0, 0, '', NULL, NULL),
	(3, 3, 'calculate', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:1199:9a495c5a-a14690c1', '2026-11-30 19:49:14.926896+00', 1, 0, 0, 0, '', NULL, NULL),
	(4, 4, 'build', '230600', 1, NULL, '[0]', '[0]', 'done', false, 'office:1199:9a495c5a-c7e3e77f', '2026-11-30 19:49:16.183257+00', 1, 0, 0, 0, '', NULL, '{"batches":["230600PC20250710000001G"],"left_out":0,"payments":4}'),
	(5, 5, 'months', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.164573+00', 1, 0, 0, 0, '', NULL, '["move_202608","move_202609","move_202610","move_202611"]'),
	(6, 5, 'counts', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.191531+00', 1, 0, 0, 0, '', NULL, NULL),
	(7, 7, 'review', '230600', 1, NULL, '[{"day":"2025-03-07"},12]', '[{"day":"2025-03-07"},12]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.265132+00', 1, 1, 0, 0, '', NULL, NULL),
	(8, 8, 'activate', '230600', 1, NULL, '[{"day":"2025-07-08"},1001]', '[{"day":"2025-07-08"},1001]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.298695+00', 1, 2, 0, 0, '', NULL, NULL),
	(9, 9, 'expire', '230600', 1, NULL, '[{"day":"2026-03-03"},8]', '[{"day":"2026-03-03"},8]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.33204+00', 1, 4, 0, 0, '', NULL, NULL),
	(10, 10, 'transmit', '230600', 1, NULL, '[{"day":"2025-07-08"},1]', '[{"day":"2025-07-08"},1]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.381369+00', 1, 1, 0, 0, '', NULL, NULL),
	(11, 11, 'expire', '230600', 1, NULL, '[{"day":"2026-01-08"},1]', '[{"day":"2026-01-08"},1]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.429161+00', 1, 1, 0, 0, '', NULL, NULL),
	(12, 12, 'activate', '230600', 1, NULL, '[{"day":"2025-07-08"},1]', '[{"day":"2025-07-08"},1]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.463656+00', 1, 1, 0, 0, '', NULL, NULL),
	(13, 14, 'list', '230600', 1, NULL, '[0]', '[0]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.49326+00', 1, 0, 0, 0, '', NULL, '0'),
	(14, 17, 'list', '230600', 1, NULL, '[0]', '[0]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.525682+00', 1, 0, 0, 0, '', NULL, '0'),
	(15, 20, 'calculate', '230600', 1, NULL, '[8]', '[8]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.559361+00', 1, 0, 0, 0, '', NULL, NULL),
	(16, 23, 'check', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.734363+00', 1, 0, 0, 0, '', NULL, '{"differences":0,"en":"","zh":""}'),
	(17, 24, 'correction_ends filing', '230600', 1, NULL, '[{"day":"2025-07-28"},5]', '[{"day":"2025-07-28"},5]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.774019+00', 1, 1, 0, 0, '', NULL, NULL),
	(18, 24, 'posting_ends claim', '230600', 1, NULL, '[{"day":"2025-08-06"},7]', '[{"day":"2025-08-06"},7]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.802184+00', 1, 1, 0, 0, '', NULL, NULL),
	(19, 25, 'watch filing', '230600', 1, NULL, '[{"day":"2025-03-11"},12]', '[{"day":"2025-03-11"},12]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.827734+00', 1, 6, 0, 0, '', NULL, NULL),
	(20, 25, 'watch claim', '230600', 1, NULL, '[{"day":"2025-07-04"},8]', '[{"day":"2025-07-04"},8]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.852685+00', 1, 3, 0, 0, '', NULL, NULL),
	(21, 27, 'seal', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:1199:9a495c5a-1f37b2b8', '2026-11-30 19:49:17.894578+00', 1, 0, 0, 0, '', NULL, '{"moves":96,"no":1,"upto":"2026-08-14T16:00:00.000000Z"}'),
	(22, 28, 'seal', '', 1, NULL, '[0]', '[0]', 'done', false, 'office:1199:9a495c5a-da4bd9b8', '2026-11-30 19:49:18.17595+00', 1, 0, 0, 0, '', NULL, NULL);
INSERT INTO public.seal VALUES
	(1, '1970-01-01 00:00:00+00', '2026-08-14 16:00:00+00', 96, 31, '\xb406b2d49e842ef0ff6b5c3303e20c6de9f440fcaef053990a01af80f4674fa5', '2026-08-14 19:48:17.869493+00', '\x', '\x1dc28a9ee6ab83b5074083b6891f48594cd264a8b6f3cb82675bc80960729d8d');
INSERT INTO public.setting VALUES
	('rehearsal', '1'),
	('first_day', '2025-07-07'),
	('sampling_key', 'f13612c12642d7cb6f855e4a0f38796124972e97be79e78199231929da108ccd'),
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
	(1, 'intake', 'added', '{"active":true,"institution":"","limit":null,"roles":["intake"]}', 'os:root', 'root', '2025-07-06 19:48:11.236632+00', '\x', '\xfa16466ebf508a13a342fef18bf4e66028bd8d8f37d5a5e76379d68fe4d59461'),
	(2, 'reviewer', 'added', '{"active":true,"institution":"","limit":null,"roles":["reviewer"]}', 'os:root', 'root', '2025-07-06 19:48:11.301664+00', '\xfa16466ebf508a13a342fef18bf4e66028bd8d8f37d5a5e76379d68fe4d59461', '\xa494ad84f98b180d30ea2d67036c93512ec0ca7415b53d539bd623d448f93c11'),
	(3, 'reviewer2', 'added', '{"active":true,"institution":"","limit":null,"roles":["reviewer"]}', 'os:root', 'root', '2025-07-06 19:48:11.353933+00', '\xa494ad84f98b180d30ea2d67036c93512ec0ca7415b53d539bd623d448f93c11', '\x329a1073bbc8abb1932b7deaacbda5e2fc4822139ce2072c41f9b4b173d0bdca'),
	(4, 'approver', 'added', '{"active":true,"institution":"","limit":null,"roles":["approver"]}', 'os:root', 'root', '2025-07-06 19:48:11.41008+00', '\x329a1073bbc8abb1932b7deaacbda5e2fc4822139ce2072c41f9b4b173d0bdca', '\x97bc4ad824b188d9d6b4e12f6509d616b30e5d1c5fd53717ccafc343553cdc43'),
	(5, 'approver2', 'added', '{"active":true,"institution":"","limit":null,"roles":["approver"]}', 'os:root', 'root', '2025-07-06 19:48:11.470136+00', '\x97bc4ad824b188d9d6b4e12f6509d616b30e5d1c5fd53717ccafc343553cdc43', '\xe4c3c7d46b05909120ef858e3b89fee962f1234c80885811076f29f86edfa32e'),
	(6, 'cashier', 'added', '{"active":true,"institution":"","limit":null,"roles":["cashier"]}', 'os:root', 'root', '2025-07-06 19:48:11.525735+00', '\xe4c3c7d46b05909120ef858e3b89fee962f1234c80885811076f29f86edfa32e', '\x3da3d18636529c61e27e05d3338705e167fbac553a171161ea095ad519af6ee4'),
	(7, 'cashier2', 'added', '{"active":true,"institution":"","limit":null,"roles":["cashier"]}', 'os:root', 'root', '2025-07-06 19:48:11.577915+00', '\x3da3d18636529c61e27e05d3338705e167fbac553a171161ea095ad519af6ee4', '\x3ca6405b7863314389cc87e050eb8af6b8c626c6d7857b5e21b0ddb8a7dd1638'),
	(8, 'auditor', 'added', '{"active":true,"institution":"","limit":null,"roles":["auditor"]}', 'os:root', 'root', '2025-07-06 19:48:11.630311+00', '\x3ca6405b7863314389cc87e050eb8af6b8c626c6d7857b5e21b0ddb8a7dd1638', '\x71f0c60ad539882c11d0bb7f3fa9e8df465d7f7e1aab2722e4bf0ac846a12fc3'),
	(9, 'admin', 'added', '{"active":true,"institution":"","limit":null,"roles":["admin"]}', 'os:root', 'root', '2025-07-06 19:48:11.69094+00', '\x71f0c60ad539882c11d0bb7f3fa9e8df465d7f7e1aab2722e4bf0ac846a12fc3', '\x27c3b476bea0f1d86633fe9a4c923fd37558507dc17a798164e3a7099dbd32a1'),
	(10, 'applicant', 'added', '{"active":true,"institution":"","limit":null,"roles":["applicant"]}', 'os:root', 'root', '2025-07-06 19:48:11.743539+00', '\x27c3b476bea0f1d86633fe9a4c923fd37558507dc17a798164e3a7099dbd32a1', '\x7f98379a410174c1e7c3316950019c6938d58cad55bc983bf7b114ee21d6b88d'),
	(11, 'doctor', 'added', '{"active":true,"institution":"H23060000001","limit":null,"roles":["hospital"]}', 'os:root', 'root', '2025-07-06 19:48:11.802704+00', '\x7f98379a410174c1e7c3316950019c6938d58cad55bc983bf7b114ee21d6b88d', '\x371163e9b01bc48b537fa907d0c851d2da4a027d6030cfabefcfd39ddc605715'),
	(12, 'head', 'added', '{"active":true,"institution":"H23060000001","limit":null,"roles":["hospital"]}', 'os:root', 'root', '2025-07-06 19:48:11.865029+00', '\x371163e9b01bc48b537fa907d0c851d2da4a027d6030cfabefcfd39ddc605715', '\x3ca190be1daa1a2cd89568201a994c750b8b7dc2bb913c981f89b0192f77ade4');
INSERT INTO public.year_posting VALUES
	(1, '230600', 16, 'employee', '2025-01-01', 'inpatient', '2025-04-08', NULL, NULL, 1, '2025-04-10 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-06 19:48:11.058598+00'),
	(2, '230600', 17, 'employee', '2025-01-01', 'outpatient', '2025-03-23', NULL, NULL, 2, '2025-03-23 07:00:00+00', 6, 'settled', 0, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-06 19:48:11.058598+00'),
	(3, '230600', 2, 'employee', '2025-01-01', 'inpatient', '2025-04-26', NULL, NULL, 3, '2025-04-30 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-06 19:48:11.058598+00'),
	(4, '230600', 7, 'employee', '2025-01-01', 'inpatient', '2025-03-15', NULL, NULL, 4, '2025-03-30 07:00:00+00', 6, 'settled', 1, 0, 0, 0, 0, 0, 0, '2025-07-07', '2025-07-06 19:48:11.058598+00'),
	(5, '230600', 8, 'employee', '2025-01-01', 'outpatient', '2025-03-29', 3, 2, NULL, NULL, 0, 'approved', 0, 30000, 63757, 171682, 0, 0, 0, '2025-07-09', '2025-07-08 19:48:15.598682+00'),
	(6, '230600', 13, 'resident', '2025-01-01', 'outpatient', '2025-05-02', 1, 3, NULL, NULL, 0, 'approved', 0, 0, 20000, 109079, 0, 0, 0, '2025-07-09', '2025-07-08 19:48:15.705486+00'),
	(7, '230600', 19, 'employee', '2025-01-01', 'outpatient', '2025-04-17', 4, 4, NULL, NULL, 0, 'approved', 0, 30000, 17272, 68383, 0, 0, 0, '2025-07-09', '2025-07-08 19:48:15.875749+00'),
	(8, '230600', 9, 'employee', '2025-01-01', 'outpatient', '2025-05-10', 5, 5, NULL, NULL, 0, 'approved', 0, 0, 0, 0, 0, 0, 0, '2025-07-09', '2025-07-08 19:48:16.024293+00');
SELECT pg_catalog.setval('public.access_log_id_seq', 1, false);
SELECT pg_catalog.setval('public.act_id_seq', 56, true);
SELECT pg_catalog.setval('public.app_user_id_seq', 12, true);
SELECT pg_catalog.setval('public.appeal_id_seq', 1, false);
SELECT pg_catalog.setval('public.bank_line_id_seq', 3, true);
SELECT pg_catalog.setval('public.bank_reading_id_seq', 1, true);
SELECT pg_catalog.setval('public.calculation_id_seq', 6, true);
SELECT pg_catalog.setval('public.claim_id_seq', 1000, true);
SELECT pg_catalog.setval('public.death_id_seq', 1, false);
SELECT pg_catalog.setval('public.delivery_id_seq', 1, false);
SELECT pg_catalog.setval('public.destruction_id_seq', 1, false);
SELECT pg_catalog.setval('public.document_event_id_seq', 1, false);
SELECT pg_catalog.setval('public.document_id_seq', 1, false);
SELECT pg_catalog.setval('public.downtime_id_seq', 1, false);
SELECT pg_catalog.setval('public.entitlement_id_seq', 1, true);
SELECT pg_catalog.setval('public.entry_id_seq', 10, true);
SELECT pg_catalog.setval('public.estate_id_seq', 1, false);
SELECT pg_catalog.setval('public.fee_line_id_seq', 25, true);
SELECT pg_catalog.setval('public.filing_id_seq', 2000, true);
SELECT pg_catalog.setval('public.inquiry_id_seq', 1, false);
SELECT pg_catalog.setval('public.institution_id_seq', 1000, true);
SELECT pg_catalog.setval('public.lead_id_seq', 1, false);
SELECT pg_catalog.setval('public.notice_id_seq', 37, true);
SELECT pg_catalog.setval('public.payment_id_seq', 4, true);
SELECT pg_catalog.setval('public.payout_id_seq', 1, true);
SELECT pg_catalog.setval('public.person_id_seq', 2000, true);
SELECT pg_catalog.setval('public.privacy_request_id_seq', 1, false);
SELECT pg_catalog.setval('public.receipt_check_id_seq', 1, false);
SELECT pg_catalog.setval('public.receipt_id_seq', 1000, true);
SELECT pg_catalog.setval('public.receipt_standing_id_seq', 1, false);
SELECT pg_catalog.setval('public.recovery_id_seq', 1, true);
SELECT pg_catalog.setval('public.referral_event_id_seq', 1, true);
SELECT pg_catalog.setval('public.referral_id_seq', 1, true);
SELECT pg_catalog.setval('public.register_change_id_seq', 1, true);
SELECT pg_catalog.setval('public.representation_id_seq', 1, false);
SELECT pg_catalog.setval('public.run_id_seq', 28, true);
SELECT pg_catalog.setval('public.run_part_id_seq', 22, true);
SELECT pg_catalog.setval('public.service_address_id_seq', 1, false);
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
ALTER TABLE ONLY public.lapse_listed
    ADD CONSTRAINT pk_lapse_listed PRIMARY KEY (machine, case_id, version);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT pk_lead PRIMARY KEY (id);
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
ALTER TABLE ONLY public.spent_receipt
    ADD CONSTRAINT pk_spent_receipt PRIMARY KEY (code, number);
ALTER TABLE ONLY public.tally
    ADD CONSTRAINT pk_tally PRIMARY KEY (id);
ALTER TABLE ONLY public.user_change
    ADD CONSTRAINT pk_user_change PRIMARY KEY (no);
ALTER TABLE ONLY public.value_sheet
    ADD CONSTRAINT pk_value_sheet PRIMARY KEY (no);
ALTER TABLE ONLY public.year_posting
    ADD CONSTRAINT pk_year_posting PRIMARY KEY (id);
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
ALTER TABLE ONLY public.filing
    ADD CONSTRAINT uq_filing_ext_no_area UNIQUE (ext_no, area);
ALTER TABLE ONLY public.filing
    ADD CONSTRAINT uq_filing_no UNIQUE (no);
ALTER TABLE ONLY public.inquiry
    ADD CONSTRAINT uq_inquiry_claim_id_place UNIQUE (claim_id, place);
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
CREATE INDEX ix_lead_case_no ON public.lead USING btree (case_no);
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
CREATE INDEX ix_person_name ON public.person USING btree (name, substr((certno)::text, (length((certno)::text) - 3)), id);
CREATE INDEX ix_person_phone ON public.person USING btree (phone) WHERE ((phone)::text <> ''::text);
CREATE INDEX ix_privacy_request_open ON public.privacy_request USING btree (due_on, id) WHERE ((state)::text = 'open'::text);
CREATE INDEX ix_privacy_request_person_id ON public.privacy_request USING btree (person_id);
CREATE INDEX ix_privacy_request_restricted ON public.privacy_request USING btree (person_id) WHERE (((kind)::text = 'restriction'::text) AND ((state)::text = 'granted'::text) AND (lifted_on = '9999-12-31'::date));
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
CREATE INDEX ix_representation_person_id ON public.representation USING btree (person_id);
CREATE INDEX ix_run_unfinished ON public.run USING btree (day, id) WHERE ((state)::text = ANY ((ARRAY['open'::character varying, 'running'::character varying])::text[]));
CREATE INDEX ix_service_address_case_id ON public.service_address USING btree (machine, case_id, id) WHERE (case_id IS NOT NULL);
CREATE INDEX ix_service_address_person_id ON public.service_address USING btree (person_id, id);
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
CREATE TRIGGER seal_stays BEFORE DELETE OR UPDATE ON public.seal FOR EACH ROW EXECUTE FUNCTION public.proof_stays();
CREATE TRIGGER seal_whole BEFORE TRUNCATE ON public.seal FOR EACH STATEMENT EXECUTE FUNCTION public.proof_stays();
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
