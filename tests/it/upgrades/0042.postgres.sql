--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: audit_log_is_append_only(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.audit_log_is_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    raise exception 'the audit log is append-only';
end
$$;


--
-- Name: published_agreements_never_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.published_agreements_never_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    raise exception 'a published version or text never changes';
end
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: _sqlx_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public._sqlx_migrations (
    version bigint NOT NULL,
    description text NOT NULL,
    installed_on timestamp with time zone DEFAULT now() NOT NULL,
    success boolean NOT NULL,
    checksum bytea NOT NULL,
    execution_time bigint NOT NULL
);


--
-- Name: acceptance_codes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.acceptance_codes (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    code_hash bytea NOT NULL,
    letter_id uuid NOT NULL,
    sent_to text NOT NULL,
    type_id text,
    text_id uuid,
    text_sha256 text,
    sentence text,
    partner_id uuid,
    provider_id uuid,
    relationship_sentence text,
    sentence_language text NOT NULL,
    delegated_administration boolean NOT NULL,
    link text NOT NULL,
    invitation_id uuid,
    wrong_tries bigint DEFAULT 0 NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    acceptance_id uuid
);


--
-- Name: acceptances; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.acceptances (
    id uuid NOT NULL,
    reference text NOT NULL,
    customer_id uuid NOT NULL,
    account_id uuid NOT NULL,
    session_id uuid NOT NULL,
    person_name text NOT NULL,
    person_email text NOT NULL,
    company_name text NOT NULL,
    role text NOT NULL,
    confirmation_id uuid,
    partner_id uuid,
    provider_id uuid,
    relationship_id uuid,
    provider_relationship_id uuid,
    relationship_sentence text,
    sentence_language text NOT NULL,
    delegated_administration boolean NOT NULL,
    link text NOT NULL,
    invitation_id uuid,
    accepted_at bigint NOT NULL,
    offset_minutes bigint NOT NULL,
    proofs text NOT NULL,
    code_sent_to text,
    grade text NOT NULL,
    network_address text NOT NULL,
    user_agent text NOT NULL,
    grade_rule bigint DEFAULT 1 NOT NULL,
    grade_reasons text DEFAULT ''::text NOT NULL,
    contact_source text DEFAULT 'partner'::text NOT NULL,
    contact_by text DEFAULT ''::text NOT NULL,
    contact_by_organisation text DEFAULT ''::text NOT NULL,
    contact_given_at bigint,
    contact_proof text,
    contact_proved_at bigint,
    contact_changed_at bigint,
    CONSTRAINT acceptances_contact_source_check CHECK ((contact_source = ANY (ARRAY['own'::text, 'partner'::text, 'operator'::text]))),
    CONSTRAINT acceptances_grade_check CHECK ((grade = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text])))
);


--
-- Name: account_roles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_roles (
    account_id uuid NOT NULL,
    role text NOT NULL,
    CONSTRAINT account_roles_role_check CHECK ((role = ANY (ARRAY['global_admin'::text, 'admin_agent'::text, 'sales_agent'::text, 'helpdesk_agent'::text, 'customer_admin'::text, 'customer_user'::text, 'operator_admin'::text, 'reviewer'::text, 'auditor'::text])))
);


--
-- Name: accounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.accounts (
    id uuid NOT NULL,
    partner_id uuid,
    customer_id uuid,
    sign_in_name text NOT NULL,
    sign_in_key text NOT NULL COLLATE pg_catalog."C",
    first_name text NOT NULL,
    last_name text NOT NULL,
    contact_email text NOT NULL,
    language text,
    time_zone text NOT NULL,
    password_hash text,
    password_temporary boolean DEFAULT false NOT NULL,
    password_set_at bigint,
    password_expires_at bigint,
    told_of text,
    created_at bigint NOT NULL,
    signed_in_at bigint,
    disabled_at bigint,
    revision bigint DEFAULT 1 NOT NULL,
    contact_source text DEFAULT 'own'::text NOT NULL,
    contact_by text DEFAULT ''::text NOT NULL,
    contact_by_organisation text DEFAULT ''::text NOT NULL,
    contact_given_at bigint,
    contact_proof text,
    contact_proved_at bigint,
    contact_changed_at bigint,
    CONSTRAINT accounts_check CHECK (((partner_id IS NULL) OR (customer_id IS NULL))),
    CONSTRAINT accounts_contact_source_check CHECK ((contact_source = ANY (ARRAY['own'::text, 'partner'::text, 'operator'::text])))
);


--
-- Name: agent_places; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agent_places (
    place text NOT NULL,
    partner_id uuid NOT NULL,
    seen_at bigint NOT NULL
);


--
-- Name: agreement_draft_texts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agreement_draft_texts (
    id uuid NOT NULL,
    type_id text NOT NULL,
    country text NOT NULL,
    language text NOT NULL,
    media_type text NOT NULL,
    bytes bytea NOT NULL,
    sha256 text NOT NULL,
    pdf_sha256 text,
    changed_at bigint NOT NULL,
    changed_by text NOT NULL
);


--
-- Name: agreement_drafts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agreement_drafts (
    type_id text NOT NULL,
    revision bigint NOT NULL,
    begun_at bigint NOT NULL,
    begun_by text NOT NULL
);


--
-- Name: agreement_files; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agreement_files (
    sha256 text NOT NULL,
    size bigint NOT NULL,
    bytes bytea NOT NULL
);


--
-- Name: agreement_names; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agreement_names (
    type_id text NOT NULL,
    language text NOT NULL,
    name text NOT NULL
);


--
-- Name: agreement_texts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agreement_texts (
    id uuid NOT NULL,
    type_id text NOT NULL,
    rank bigint NOT NULL,
    country text NOT NULL,
    language text NOT NULL,
    media_type text NOT NULL,
    bytes bytea NOT NULL,
    sha256 text NOT NULL,
    pdf_sha256 text
);


--
-- Name: agreement_types; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agreement_types (
    id text NOT NULL,
    name text NOT NULL,
    template_id uuid NOT NULL,
    introduced_on date,
    "position" bigint NOT NULL
);


--
-- Name: agreement_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agreement_versions (
    type_id text NOT NULL,
    rank bigint NOT NULL,
    effective_on date NOT NULL,
    required_from date,
    published_at bigint NOT NULL
);


--
-- Name: api_answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_answers (
    key bytea NOT NULL,
    status bigint NOT NULL,
    body bytea NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: application_secrets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.application_secrets (
    id uuid NOT NULL,
    application_id uuid NOT NULL,
    hash bytea NOT NULL,
    hint text NOT NULL,
    created_at bigint NOT NULL,
    created_by uuid NOT NULL,
    last_used_at bigint,
    removed_at bigint
);


--
-- Name: applications; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.applications (
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    name text NOT NULL,
    redirect_uris text NOT NULL,
    for_agents boolean NOT NULL,
    on_its_own boolean NOT NULL,
    may_change boolean NOT NULL,
    created_at bigint NOT NULL,
    created_by uuid NOT NULL,
    revoked_at bigint,
    revision bigint DEFAULT 1 NOT NULL
);


--
-- Name: attestation_notices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attestation_notices (
    token_hash bytea NOT NULL,
    confirmation_id uuid NOT NULL,
    created_at bigint NOT NULL,
    disputed_at bigint,
    reason text,
    network_address text,
    user_agent text
);


--
-- Name: audit_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_events (
    id uuid NOT NULL,
    at bigint NOT NULL,
    kind text NOT NULL,
    actor_account uuid,
    actor_partner uuid,
    actor_name text NOT NULL,
    actor_key text NOT NULL COLLATE pg_catalog."C",
    actor_organisation text NOT NULL,
    object_kind text NOT NULL,
    object_id text NOT NULL,
    object_name text NOT NULL,
    object_key text NOT NULL COLLATE pg_catalog."C",
    partner_id uuid,
    customer_id uuid,
    network_address text NOT NULL,
    request_id text NOT NULL,
    before text,
    after text,
    application_id uuid
);


--
-- Name: authorization_codes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.authorization_codes (
    hash bytea NOT NULL,
    application_id uuid NOT NULL,
    account_id uuid NOT NULL,
    redirect_uri text NOT NULL,
    audience text NOT NULL,
    nonce text,
    challenge text,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    family uuid NOT NULL
);


--
-- Name: cart_lines; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cart_lines (
    cart_id uuid NOT NULL,
    number bigint NOT NULL,
    item text NOT NULL,
    seats bigint NOT NULL,
    friendly_name text,
    billing_cycle text,
    term text,
    currency text,
    order_id uuid,
    CONSTRAINT cart_lines_billing_cycle_check CHECK ((billing_cycle = ANY (ARRAY['monthly'::text, 'annual'::text, 'none'::text, 'one_time'::text])))
);


--
-- Name: carts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts (
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    changed_by text NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: confirmations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.confirmations (
    id uuid NOT NULL,
    method text NOT NULL,
    partner_id uuid,
    customer_id uuid NOT NULL,
    type_id text NOT NULL,
    rank bigint NOT NULL,
    template_id uuid NOT NULL,
    text_id uuid NOT NULL,
    text_country text NOT NULL,
    text_language text NOT NULL,
    text_sha256 text NOT NULL,
    accepted_on date NOT NULL,
    signer_first_name text NOT NULL,
    signer_last_name text NOT NULL,
    signer_email text NOT NULL,
    signer_phone text,
    signer_key text NOT NULL,
    basis text NOT NULL,
    evidence_sha256 text,
    evidence_name text,
    supersedes uuid,
    reason text,
    employee text,
    sentence text NOT NULL,
    sentence_language text NOT NULL,
    recorded_at bigint NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_by_name text NOT NULL,
    recorded_by_email text NOT NULL,
    recorded_by_role text NOT NULL,
    recorded_for text NOT NULL,
    network_address text NOT NULL,
    user_agent text NOT NULL,
    text_pdf_sha256 text,
    CONSTRAINT confirmations_basis_check CHECK ((basis = ANY (ARRAY['signed_paper'::text, 'email'::text, 'call'::text, 'portal'::text, 'other'::text, 'not_stated'::text]))),
    CONSTRAINT confirmations_check CHECK (((method = 'direct'::text) = (partner_id IS NULL))),
    CONSTRAINT confirmations_check1 CHECK (((supersedes IS NULL) = (reason IS NULL))),
    CONSTRAINT confirmations_method_check CHECK ((method = ANY (ARRAY['attestation'::text, 'direct'::text])))
);


--
-- Name: contact_changes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_changes (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    email text NOT NULL,
    source text NOT NULL,
    asked_by text NOT NULL,
    asked_by_organisation text NOT NULL,
    asked_by_account uuid,
    reason text,
    token_hash bytea,
    consent_hash bytea NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint,
    due_at bigint NOT NULL,
    proved_at bigint,
    agreed_at bigint,
    ended_at bigint,
    outcome text,
    CONSTRAINT contact_changes_outcome_check CHECK ((outcome = ANY (ARRAY['changed'::text, 'objected'::text, 'replaced'::text, 'lapsed'::text]))),
    CONSTRAINT contact_changes_source_check CHECK ((source = ANY (ARRAY['own'::text, 'partner'::text, 'operator'::text])))
);


--
-- Name: customer_list; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customer_list (
    relationship_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    type_id text NOT NULL,
    company_name text NOT NULL,
    company_key text NOT NULL COLLATE pg_catalog."C",
    domain text NOT NULL,
    country text NOT NULL,
    bought_before boolean NOT NULL,
    since bigint NOT NULL,
    stands text NOT NULL,
    invited_until date,
    status text NOT NULL,
    CONSTRAINT customer_list_status_check CHECK ((status = ANY (ARRAY['not-needed'::text, 'withdrawn'::text, 'accepted-directly'::text, 'attested'::text, 'outdated-version'::text, 'rejected'::text, 'declined'::text, 'invited'::text, 'not-provided'::text])))
);


--
-- Name: customer_list_state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customer_list_state (
    id bigint NOT NULL,
    type_id text,
    required_rank bigint,
    behind uuid,
    rule bigint DEFAULT 0 NOT NULL,
    shown bigint DEFAULT 0 NOT NULL,
    basis text DEFAULT ''::text NOT NULL,
    CONSTRAINT customer_list_state_id_check CHECK ((id = 1))
);


--
-- Name: customer_list_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customer_list_words (
    relationship_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    country text NOT NULL,
    word text NOT NULL COLLATE pg_catalog."C",
    company_key text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: customer_rows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customer_rows (
    rule bigint NOT NULL,
    relationship_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    type_id text NOT NULL,
    company_name text NOT NULL,
    root_key bytea NOT NULL,
    swedish_key bytea NOT NULL,
    domain text NOT NULL,
    contact_email text NOT NULL,
    country text NOT NULL,
    bought_before boolean NOT NULL,
    since bigint NOT NULL,
    stands text NOT NULL,
    invited_until date,
    status text NOT NULL,
    through text DEFAULT ''::text NOT NULL,
    CONSTRAINT customer_rows_status_check CHECK ((status = ANY (ARRAY['not-needed'::text, 'withdrawn'::text, 'accepted-directly'::text, 'attested'::text, 'outdated-version'::text, 'rejected'::text, 'declined'::text, 'invited'::text, 'not-provided'::text])))
);


--
-- Name: customer_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customer_words (
    rule bigint NOT NULL,
    relationship_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    country text NOT NULL,
    word text NOT NULL COLLATE pg_catalog."C",
    root_key bytea NOT NULL
);


--
-- Name: customers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customers (
    id uuid NOT NULL,
    company_name text NOT NULL,
    company_key text NOT NULL COLLATE pg_catalog."C",
    domain text NOT NULL,
    cloud text NOT NULL,
    country text NOT NULL,
    address_line1 text NOT NULL,
    address_line2 text,
    city text,
    state text,
    postal_code text,
    registration_number text,
    language text NOT NULL,
    contact_first_name text NOT NULL,
    contact_last_name text NOT NULL,
    contact_email text NOT NULL,
    contact_phone text,
    bought_before boolean NOT NULL,
    created_at bigint NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    registration_key text COLLATE pg_catalog."C",
    purchased_at bigint,
    CONSTRAINT customers_cloud_check CHECK ((cloud = ANY (ARRAY['public'::text, 'us_government'::text, 'germany'::text])))
);


--
-- Name: decisions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decisions (
    id uuid NOT NULL,
    confirmation_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    verdict text NOT NULL,
    cause text,
    note text NOT NULL,
    undoes uuid,
    revives boolean NOT NULL,
    decided_at bigint NOT NULL,
    account_id uuid NOT NULL,
    person_name text NOT NULL,
    network_address text NOT NULL,
    user_agent text NOT NULL,
    CONSTRAINT decisions_cause_check CHECK ((cause = ANY (ARRAY['not-authorized'::text, 'wrong-person'::text, 'no-proof'::text, 'wrong-date'::text, 'disputed'::text, 'other'::text]))),
    CONSTRAINT decisions_check CHECK (((verdict = 'rejected'::text) = (cause IS NOT NULL))),
    CONSTRAINT decisions_check1 CHECK (((verdict = 'undone'::text) = (undoes IS NOT NULL))),
    CONSTRAINT decisions_verdict_check CHECK ((verdict = ANY (ARRAY['reviewed'::text, 'rejected'::text, 'undone'::text])))
);


--
-- Name: declines; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.declines (
    id uuid NOT NULL,
    customer_id uuid NOT NULL,
    account_id uuid NOT NULL,
    person_name text NOT NULL,
    person_email text NOT NULL,
    role text NOT NULL,
    partner_id uuid,
    type_id text,
    invitation_id uuid,
    link text NOT NULL,
    reason text NOT NULL,
    declined_at bigint NOT NULL,
    network_address text NOT NULL,
    user_agent text NOT NULL
);


--
-- Name: draft_files; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.draft_files (
    draft_id uuid NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT draft_files_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/png'::text, 'image/jpeg'::text])))
);


--
-- Name: drafts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.drafts (
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    account_id uuid NOT NULL,
    fields text NOT NULL,
    revision bigint NOT NULL,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    customer_id uuid
);


--
-- Name: evidence_files; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.evidence_files (
    sha256 text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    bytes bytea NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT evidence_files_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/png'::text, 'image/jpeg'::text])))
);


--
-- Name: evidence_shares; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.evidence_shares (
    confirmation_id uuid NOT NULL,
    shared_at bigint NOT NULL,
    shared_by uuid NOT NULL
);


--
-- Name: import_headers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_headers (
    partner_id uuid NOT NULL,
    kind text NOT NULL,
    header text NOT NULL COLLATE pg_catalog."C",
    choices text NOT NULL,
    chosen_at bigint NOT NULL,
    CONSTRAINT import_headers_kind_check CHECK (((kind = 'confirmations'::text) OR (kind = 'customers'::text)))
);


--
-- Name: import_problems; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_problems (
    import_id uuid NOT NULL,
    problem text NOT NULL COLLATE pg_catalog."C",
    field text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    details text NOT NULL,
    found text NOT NULL
);


--
-- Name: import_rows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_rows (
    import_id uuid NOT NULL,
    number bigint NOT NULL,
    cells text NOT NULL,
    state text NOT NULL,
    about text NOT NULL COLLATE pg_catalog."C",
    customer_id uuid,
    confirmation_id uuid,
    CONSTRAINT import_rows_state_check CHECK (((state = 'unchecked'::text) OR (state = 'create'::text) OR (state = 'unchanged'::text) OR (state = 'refused'::text) OR (state = 'created'::text)))
);


--
-- Name: imports; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.imports (
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    account_id uuid NOT NULL,
    person_name text NOT NULL,
    kind text NOT NULL,
    file_name text NOT NULL,
    file_sha256 text NOT NULL,
    headings text NOT NULL,
    seen text NOT NULL,
    choices text NOT NULL,
    state text NOT NULL,
    all_or_nothing boolean NOT NULL,
    sentence text NOT NULL,
    sentence_language text NOT NULL,
    language text NOT NULL,
    network_address text NOT NULL,
    user_agent text NOT NULL,
    agreements text NOT NULL,
    row_count bigint NOT NULL,
    handled bigint NOT NULL,
    to_create bigint NOT NULL,
    unchanged bigint NOT NULL,
    refused bigint NOT NULL,
    outdated bigint NOT NULL,
    recorded bigint NOT NULL,
    stopped text NOT NULL,
    revision bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT imports_kind_check CHECK (((kind = 'confirmations'::text) OR (kind = 'customers'::text))),
    CONSTRAINT imports_state_check CHECK (((state = 'reading'::text) OR (state = 'columns'::text) OR (state = 'checking'::text) OR (state = 'checked'::text) OR (state = 'running'::text) OR (state = 'paused'::text) OR (state = 'done'::text) OR (state = 'discarded'::text)))
);


--
-- Name: information_answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.information_answers (
    request_id uuid NOT NULL,
    number bigint NOT NULL,
    signer_first_name text NOT NULL,
    signer_last_name text NOT NULL,
    signer_email text NOT NULL,
    signer_phone text,
    accepted_on date NOT NULL,
    basis text NOT NULL,
    evidence_sha256 text,
    evidence_name text,
    answered_at bigint NOT NULL,
    answered_by uuid NOT NULL,
    answered_by_name text NOT NULL,
    returned_at bigint,
    returned_by_name text,
    return_reason text,
    CONSTRAINT information_answers_basis_check CHECK ((basis = ANY (ARRAY['signed_paper'::text, 'email'::text, 'call'::text, 'portal'::text, 'other'::text]))),
    CONSTRAINT information_answers_check CHECK (((returned_at IS NULL) = (return_reason IS NULL)))
);


--
-- Name: information_requests; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.information_requests (
    id uuid NOT NULL,
    provider_id uuid NOT NULL,
    reseller_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    type_id text NOT NULL,
    state text NOT NULL,
    note text,
    due_on date NOT NULL,
    asked_at bigint NOT NULL,
    asked_by uuid NOT NULL,
    asked_by_name text NOT NULL,
    reminders bigint DEFAULT 0 NOT NULL,
    remind_at bigint,
    settled_at bigint,
    settled_by_name text,
    end_reason text,
    confirmation_id uuid,
    CONSTRAINT information_requests_check CHECK ((((state = 'attested'::text) OR (state = 'ended'::text)) = (settled_at IS NOT NULL))),
    CONSTRAINT information_requests_check1 CHECK (((state = 'ended'::text) = (end_reason IS NOT NULL))),
    CONSTRAINT information_requests_check2 CHECK (((state = 'attested'::text) = (confirmation_id IS NOT NULL))),
    CONSTRAINT information_requests_end_reason_check CHECK ((end_reason = ANY (ARRAY['withdrawn'::text, 'not-served'::text, 'confirmed'::text]))),
    CONSTRAINT information_requests_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'answered'::text, 'returned'::text, 'attested'::text, 'ended'::text])))
);


--
-- Name: invitation_batch_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitation_batch_items (
    batch_id uuid NOT NULL,
    number bigint NOT NULL,
    customer_id uuid NOT NULL,
    outcome text NOT NULL,
    invitation_id uuid,
    CONSTRAINT invitation_batch_items_outcome_check CHECK ((outcome = ANY (ARRAY['pending'::text, 'done'::text, 'already-invited'::text, 'not-needed'::text, 'bought-before'::text, 'national'::text, 'ended'::text, 'too-soon'::text, 'not-invited'::text, 'no-partnership'::text, 'limit'::text, 'role'::text, 'failed'::text])))
);


--
-- Name: invitation_batches; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitation_batches (
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    account_id uuid NOT NULL,
    person_name text NOT NULL,
    act text NOT NULL,
    network_address text NOT NULL,
    user_agent text NOT NULL,
    made_at bigint NOT NULL,
    paused_until bigint,
    finished_at bigint,
    CONSTRAINT invitation_batches_act_check CHECK ((act = ANY (ARRAY['invite'::text, 'remind'::text])))
);


--
-- Name: invitation_links; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitation_links (
    token_hash bytea NOT NULL,
    invitation_id uuid NOT NULL,
    created_at bigint NOT NULL,
    ended_at bigint
);


--
-- Name: invitation_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitation_words (
    word text NOT NULL COLLATE pg_catalog."C",
    partner_id uuid NOT NULL,
    invitation_id uuid NOT NULL
);


--
-- Name: invitation_words_state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitation_words_state (
    id bigint NOT NULL,
    rule bigint NOT NULL,
    behind uuid,
    CONSTRAINT invitation_words_state_id_check CHECK ((id = 1))
);


--
-- Name: invitations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitations (
    id uuid NOT NULL,
    purpose text NOT NULL,
    partner_id uuid NOT NULL,
    provider_id uuid,
    customer_id uuid,
    type_id text,
    dap boolean NOT NULL,
    state text NOT NULL,
    language text NOT NULL,
    to_name text,
    to_email text,
    subject text,
    body text,
    created_by uuid NOT NULL,
    created_at bigint NOT NULL,
    expires_on date NOT NULL,
    sent_at bigint,
    reminded_at bigint,
    opened_at bigint,
    opened_by uuid,
    opened_for uuid,
    answered_at bigint,
    answered_by uuid,
    reason text,
    sent_by_hand boolean DEFAULT false NOT NULL,
    CONSTRAINT invitations_check CHECK (((purpose = 'relationship'::text) OR ((customer_id IS NOT NULL) AND (type_id IS NOT NULL) AND (provider_id IS NULL)))),
    CONSTRAINT invitations_purpose_check CHECK ((purpose = ANY (ARRAY['agreement'::text, 'relationship'::text]))),
    CONSTRAINT invitations_state_check CHECK ((state = ANY (ARRAY['created'::text, 'sent'::text, 'opened'::text, 'accepted'::text, 'declined'::text, 'revoked'::text])))
);


--
-- Name: letter_secrets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.letter_secrets (
    letter_id uuid NOT NULL,
    sealed bytea NOT NULL
);


--
-- Name: letters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.letters (
    id uuid NOT NULL,
    kind text NOT NULL,
    language text NOT NULL,
    to_name text NOT NULL,
    to_email text NOT NULL,
    to_key text NOT NULL COLLATE pg_catalog."C",
    reply_to text,
    subject text NOT NULL,
    body_text text NOT NULL,
    body_html text NOT NULL,
    partner_id uuid,
    customer_id uuid,
    record_id uuid,
    has_secret boolean NOT NULL,
    created_at bigint NOT NULL,
    state text NOT NULL,
    attempts bigint DEFAULT 0 NOT NULL,
    next_attempt_at bigint NOT NULL,
    failure text,
    last_error text,
    sent_at bigint,
    withdrawn_at bigint,
    sender text,
    CONSTRAINT letters_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'replaced'::text])))
);


--
-- Name: notices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notices (
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    customer_id uuid,
    kind text NOT NULL,
    company text NOT NULL,
    type_id text,
    agreement text NOT NULL,
    version bigint,
    person text NOT NULL,
    reason text,
    created_at bigint NOT NULL,
    mailed_at bigint,
    settled_at bigint,
    settled_by text
);


--
-- Name: offers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.offers (
    id text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    type_id text,
    months bigint,
    max_seats bigint NOT NULL,
    sold_until date,
    "position" bigint NOT NULL,
    CONSTRAINT offers_kind_check CHECK ((kind = ANY (ARRAY['offer'::text, 'software'::text, 'software-subscription'::text, 'reserved-instance'::text, 'azure-plan'::text])))
);


--
-- Name: order_lines; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.order_lines (
    order_id uuid NOT NULL,
    number bigint NOT NULL,
    offer_id text NOT NULL,
    seats bigint NOT NULL,
    subscription_id uuid,
    CONSTRAINT order_lines_seats_check CHECK ((seats > 0))
);


--
-- Name: orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders (
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    act text NOT NULL,
    channel text NOT NULL,
    state text NOT NULL,
    releases boolean NOT NULL,
    held_until bigint,
    placed_at bigint NOT NULL,
    placed_by uuid NOT NULL,
    placed_by_name text NOT NULL,
    settled_at bigint,
    end_reason text,
    confirmation_id uuid,
    is_released boolean NOT NULL,
    billing_cycle text,
    currency text,
    CONSTRAINT orders_act_check CHECK ((act = ANY (ARRAY['purchase'::text, 'seats'::text, 'renewal'::text]))),
    CONSTRAINT orders_billing_cycle_check CHECK ((billing_cycle = ANY (ARRAY['monthly'::text, 'annual'::text, 'none'::text, 'one_time'::text]))),
    CONSTRAINT orders_channel_check CHECK ((channel = ANY (ARRAY['portal'::text, 'api'::text]))),
    CONSTRAINT orders_check CHECK (((state = 'held'::text) = (settled_at IS NULL))),
    CONSTRAINT orders_check1 CHECK (((state = 'ended'::text) = (end_reason IS NOT NULL))),
    CONSTRAINT orders_end_reason_check CHECK ((end_reason = ANY (ARRAY['discarded'::text, 'expired'::text, 'not-served'::text, 'role'::text, 'not-sold'::text, 'subscription'::text]))),
    CONSTRAINT orders_state_check CHECK ((state = ANY (ARRAY['held'::text, 'completed'::text, 'ended'::text])))
);


--
-- Name: partings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partings (
    id uuid NOT NULL,
    provider_id uuid NOT NULL,
    reseller_id uuid NOT NULL,
    ended_at bigint NOT NULL,
    ended_by uuid,
    ended_by_name text NOT NULL,
    fate text NOT NULL,
    reason text,
    customers bigint DEFAULT 0 NOT NULL,
    kept bigint DEFAULT 0 NOT NULL,
    done_at bigint,
    CONSTRAINT partings_fate_check CHECK ((fate = ANY (ARRAY['stay'::text, 'end'::text])))
);


--
-- Name: partner_coverage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partner_coverage (
    partner_id uuid NOT NULL,
    customers bigint NOT NULL,
    covered bigint NOT NULL,
    counted_at bigint NOT NULL
);


--
-- Name: partner_domains; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partner_domains (
    domain text NOT NULL,
    partner_id uuid NOT NULL
);


--
-- Name: partners; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partners (
    id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL COLLATE pg_catalog."C",
    country text NOT NULL,
    partner_guid uuid NOT NULL,
    mpn_id text,
    contact_name text NOT NULL,
    contact_email text NOT NULL,
    contact_phone text,
    created_at bigint NOT NULL,
    disabled_at bigint,
    revision bigint DEFAULT 1 NOT NULL,
    folded_name text COLLATE pg_catalog."C",
    root_key bytea,
    swedish_key bytea,
    keys_rule bigint DEFAULT 0 NOT NULL,
    CONSTRAINT partners_kind_check CHECK ((kind = ANY (ARRAY['direct_bill'::text, 'indirect_provider'::text, 'indirect_reseller'::text])))
);


--
-- Name: partnership_requests; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partnership_requests (
    id uuid NOT NULL,
    provider_id uuid NOT NULL,
    reseller_id uuid NOT NULL,
    asked_by uuid NOT NULL,
    note text,
    asked_at bigint NOT NULL,
    asked_by_name text NOT NULL,
    state text NOT NULL,
    settled_at bigint,
    settled_by_name text,
    reason text,
    CONSTRAINT partnership_requests_check CHECK (((state = 'open'::text) = (settled_at IS NULL))),
    CONSTRAINT partnership_requests_check1 CHECK (((asked_by = provider_id) OR (asked_by = reseller_id))),
    CONSTRAINT partnership_requests_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text])))
);


--
-- Name: partnerships; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partnerships (
    provider_id uuid NOT NULL,
    reseller_id uuid NOT NULL,
    since bigint NOT NULL,
    ended_at bigint
);


--
-- Name: password_codes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.password_codes (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    code_hash bytea NOT NULL,
    letter_id uuid NOT NULL,
    sent_to text NOT NULL,
    wrong_tries bigint DEFAULT 0 NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint
);


--
-- Name: password_links; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.password_links (
    token_hash bytea NOT NULL,
    account_id uuid,
    purpose text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    CONSTRAINT password_links_purpose_check CHECK ((purpose = ANY (ARRAY['invitation'::text, 'reset'::text, 'set_up'::text])))
);


--
-- Name: policy_rows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.policy_rows (
    from_date date NOT NULL,
    "position" bigint NOT NULL,
    rule text NOT NULL,
    type_id text
);


--
-- Name: proposals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proposals (
    id uuid NOT NULL,
    confirmation_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    verdict text NOT NULL,
    cause text,
    note text NOT NULL,
    undoes uuid,
    proposed_at bigint NOT NULL,
    account_id uuid NOT NULL,
    person_name text NOT NULL,
    outcome text,
    settled_at bigint,
    settled_by uuid,
    settled_by_name text,
    settled_note text,
    CONSTRAINT proposals_cause_check CHECK ((cause = ANY (ARRAY['not-authorized'::text, 'wrong-person'::text, 'no-proof'::text, 'wrong-date'::text, 'disputed'::text, 'other'::text]))),
    CONSTRAINT proposals_check CHECK (((verdict = 'rejected'::text) = (cause IS NOT NULL))),
    CONSTRAINT proposals_check1 CHECK (((verdict = 'undone'::text) = (undoes IS NOT NULL))),
    CONSTRAINT proposals_check2 CHECK (((outcome IS NULL) = (settled_at IS NULL))),
    CONSTRAINT proposals_outcome_check CHECK ((outcome = ANY (ARRAY['confirmed'::text, 'declined'::text]))),
    CONSTRAINT proposals_verdict_check CHECK ((verdict = ANY (ARRAY['rejected'::text, 'undone'::text])))
);


--
-- Name: questions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.questions (
    id uuid NOT NULL,
    confirmation_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    text text NOT NULL,
    due_on date NOT NULL,
    asked_at bigint NOT NULL,
    asked_by uuid NOT NULL,
    asked_by_name text NOT NULL,
    answer text,
    answered_at bigint,
    answered_by uuid,
    answered_by_name text
);


--
-- Name: quota_usage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quota_usage (
    quota text NOT NULL,
    subject text NOT NULL,
    subject_name text NOT NULL,
    used bigint NOT NULL,
    refused bigint NOT NULL,
    ends_at bigint NOT NULL,
    refused_at bigint
);


--
-- Name: readiness_rows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readiness_rows (
    relationship_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    type_id text,
    company_name text NOT NULL,
    country text NOT NULL,
    from_on date NOT NULL,
    reason text NOT NULL,
    step text NOT NULL,
    needed bigint,
    confirmed bigint,
    invited_until date,
    opened boolean NOT NULL,
    ends_on date,
    renews_on date,
    CONSTRAINT readiness_rows_reason_check CHECK ((reason = ANY (ARRAY['not-provided'::text, 'unopened'::text, 'opened'::text, 'declined'::text, 'withdrawn'::text, 'rejected'::text, 'outdated'::text, 'no-agreement'::text]))),
    CONSTRAINT readiness_rows_step_check CHECK ((step = ANY (ARRAY['invite'::text, 'attest'::text, 'answer'::text, 'operator'::text])))
);


--
-- Name: refresh_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.refresh_tokens (
    hash bytea NOT NULL,
    application_id uuid NOT NULL,
    account_id uuid NOT NULL,
    family uuid NOT NULL,
    is_public boolean NOT NULL,
    audience text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    last_used_at bigint,
    uses bigint DEFAULT 0 NOT NULL,
    revoked_at bigint
);


--
-- Name: registration_asks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registration_asks (
    email_key text NOT NULL COLLATE pg_catalog."C",
    since bigint NOT NULL,
    last_at bigint NOT NULL,
    asked bigint NOT NULL
);


--
-- Name: registrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registrations (
    token_hash bytea NOT NULL,
    email text NOT NULL,
    partner_id uuid NOT NULL,
    invitation_id uuid,
    link text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    customer_id uuid,
    country text,
    registration_key text COLLATE pg_catalog."C"
);


--
-- Name: relationships; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.relationships (
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    provider_id uuid,
    since bigint NOT NULL,
    ended_at bigint
);


--
-- Name: review_batch_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review_batch_items (
    batch_id uuid NOT NULL,
    number bigint NOT NULL,
    confirmation_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    seen text NOT NULL,
    outcome text NOT NULL,
    decision_id uuid,
    proposal_id uuid,
    CONSTRAINT review_batch_items_outcome_check CHECK ((outcome = ANY (ARRAY['pending'::text, 'done'::text, 'proposed'::text, 'reviewed'::text, 'rejected'::text, 'undone'::text, 'decided-again'::text, 'waiting'::text, 'settled'::text, 'own'::text, 'corrected'::text, 'replaced'::text, 'asked'::text, 'answered'::text, 'withdrawn'::text, 'disputed'::text])))
);


--
-- Name: review_batches; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review_batches (
    id uuid NOT NULL,
    act text NOT NULL,
    cause text,
    note text NOT NULL,
    undoes uuid,
    made_at bigint NOT NULL,
    account_id uuid NOT NULL,
    person_name text NOT NULL,
    CONSTRAINT review_batches_act_check CHECK ((act = ANY (ARRAY['review'::text, 'reject'::text, 'confirm'::text, 'decline'::text, 'undo'::text]))),
    CONSTRAINT review_batches_cause_check CHECK ((cause = ANY (ARRAY['not-authorized'::text, 'wrong-person'::text, 'no-proof'::text, 'wrong-date'::text, 'disputed'::text, 'other'::text]))),
    CONSTRAINT review_batches_check CHECK (((act = 'reject'::text) = (cause IS NOT NULL))),
    CONSTRAINT review_batches_check1 CHECK (((act = 'undo'::text) = (undoes IS NOT NULL)))
);


--
-- Name: review_domains; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review_domains (
    domain text NOT NULL,
    partner_id uuid NOT NULL
);


--
-- Name: review_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review_items (
    confirmation_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    partner_id uuid,
    type_id text NOT NULL,
    rank bigint NOT NULL,
    method text NOT NULL,
    company_name text NOT NULL,
    signer_name text NOT NULL,
    signer_email text NOT NULL,
    basis text NOT NULL,
    grade text,
    evidence boolean NOT NULL,
    accepted_on date NOT NULL,
    recorded_at bigint NOT NULL,
    state text NOT NULL,
    flags text NOT NULL,
    facets text NOT NULL,
    CONSTRAINT review_items_method_check CHECK ((method = ANY (ARRAY['attestation'::text, 'direct'::text]))),
    CONSTRAINT review_items_state_check CHECK ((state = ANY (ARRAY['to-review'::text, 'asked'::text, 'answered'::text, 'corrected'::text, 'disputed'::text, 'proposed'::text, 'reviewed'::text, 'rejected'::text, 'replaced'::text])))
);


--
-- Name: review_rechecks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review_rechecks (
    term text NOT NULL COLLATE pg_catalog."C",
    behind_at bigint,
    behind uuid
);


--
-- Name: review_settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review_settings (
    id bigint NOT NULL,
    revision bigint NOT NULL,
    same_signer bigint NOT NULL,
    backdated_days bigint NOT NULL,
    many bigint NOT NULL,
    many_minutes bigint NOT NULL,
    four_eyes boolean NOT NULL,
    CONSTRAINT review_settings_id_check CHECK ((id = 1))
);


--
-- Name: review_state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review_state (
    id bigint NOT NULL,
    basis text NOT NULL,
    behind uuid,
    CONSTRAINT review_state_id_check CHECK ((id = 1))
);


--
-- Name: review_terms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review_terms (
    term text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    confirmation_id uuid NOT NULL
);


--
-- Name: review_views; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review_views (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    query text NOT NULL,
    created_at bigint NOT NULL
);


--
-- Name: secret_key_mark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.secret_key_mark (
    id bigint NOT NULL,
    mark bytea NOT NULL,
    CONSTRAINT secret_key_mark_id_check CHECK ((id = 1))
);


--
-- Name: sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sessions (
    id uuid NOT NULL,
    token_hash bytea NOT NULL,
    account_id uuid NOT NULL,
    created_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    network_address text NOT NULL,
    user_agent text NOT NULL,
    browser text
);


--
-- Name: shortcuts_off; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shortcuts_off (
    account_id uuid NOT NULL,
    since bigint NOT NULL
);


--
-- Name: sign_in_guesses; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_guesses (
    name_hash bytea NOT NULL,
    account_id uuid,
    wrong bigint NOT NULL,
    last_at bigint NOT NULL,
    free_at bigint NOT NULL,
    told_at bigint
);


--
-- Name: signing_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signing_keys (
    id text NOT NULL,
    sealed bytea NOT NULL,
    x text NOT NULL,
    y text NOT NULL,
    created_at bigint NOT NULL
);


--
-- Name: subscriptions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.subscriptions (
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    order_id uuid NOT NULL,
    offer_id text NOT NULL,
    seats bigint NOT NULL,
    state text NOT NULL,
    auto_renew boolean NOT NULL,
    renews_on date,
    created_at bigint NOT NULL,
    cancelled_at bigint,
    cancelled_by_name text,
    to_cancel_since bigint,
    friendly_name text,
    CONSTRAINT subscriptions_check CHECK (((state = 'cancelled'::text) = (cancelled_at IS NOT NULL))),
    CONSTRAINT subscriptions_seats_check CHECK ((seats > 0)),
    CONSTRAINT subscriptions_state_check CHECK ((state = ANY (ARRAY['active'::text, 'suspended'::text, 'cancelled'::text])))
);


--
-- Name: withdrawals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.withdrawals (
    id uuid NOT NULL,
    customer_id uuid NOT NULL,
    type_id text NOT NULL,
    withdrawn_on date NOT NULL,
    withdrawn_at bigint NOT NULL,
    account_id uuid NOT NULL,
    person_name text NOT NULL,
    person_email text NOT NULL,
    role text NOT NULL,
    reason text NOT NULL,
    network_address text NOT NULL,
    user_agent text NOT NULL
);


--
-- Data for Name: _sqlx_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public._sqlx_migrations VALUES
	(1, 'partners', '2026-12-01 03:40:41.0292+00', true, '\x0755af42c41f87b92e6d9b726243e1cb8a659f2e97980582329028e9cbba44f11e7becf8de54ae387d12be6f319008e1', 7066704),
	(2, 'customers', '2026-12-01 03:40:41.036903+00', true, '\x00c85a7c0f83e71e2d5a45ad9e5d1a2845aa18f88fe46de51b8e4eec24571e201978ba67daefb087a9aa0357efabb51f', 2666839),
	(3, 'accounts', '2026-12-01 03:40:41.039783+00', true, '\xa842370624c72171743204a1d6cc72a52c5bcdf33d34864a5f8b4465e524c717981ae32b53dc3ae71152b5701110134c', 15572480),
	(4, 'audit', '2026-12-01 03:40:41.058441+00', true, '\x4d87a42f2be0b56bf8c5bd6b4cf5a325a03c306e500392ff42ea2bf2a046ef44a107ca77a701b1277f9aac10cc11026c', 8387708),
	(5, 'mail', '2026-12-01 03:40:41.067376+00', true, '\xe95d2235e9504299bf57f38aa9fd261bda4ab129c649bf7882200ea51f1467f45042aaed7fa4f42a19450bd908b535bf', 8526464),
	(6, 'agreements', '2026-12-01 03:40:41.076656+00', true, '\x8aa3bef69b47601ce76a62e89e77aa3fc48aeccaa3ce419058e233e1c8e4cbe10822736a9dd5e8f9b8223ddb2da99a98', 11999966),
	(7, 'relationships', '2026-12-01 03:40:41.089305+00', true, '\xfb671ef97da82dd6509b7e3212d7c524fc94f5f31aa104e13bd01995d382af618870d4f233f6b666300d569d2929bb7b', 4244642),
	(8, 'invitations', '2026-12-01 03:40:41.093972+00', true, '\x085d0caba4a36ac39e36184bc47ee63858f1a74d7b531bf7b70b9c1f82346e1e0b6e7fe6d5360c08900dc210cd337b65', 13252387),
	(9, 'confirmations', '2026-12-01 03:40:41.10783+00', true, '\xea261bd56dd9a5aacb090428a8191af183712382b4ab1a89f703027a2e67dcdb9fc3b0675d97ff50f057798593a3ca0a', 7953564),
	(10, 'drafts', '2026-12-01 03:40:41.116416+00', true, '\x859b297513578c7b0211818931fc1176c07697f38e06f2a2b14a3a1ab35c5aada34b7733bac06ae0de2b368020834884', 3711775),
	(11, 'customer list', '2026-12-01 03:40:41.120364+00', true, '\x6641ae90d6b02c155979d20216ac14d12f75b57e27fe380ae209fdc0d69014b4312a9404db485f5fd4f517506dd15a8d', 12499321),
	(13, 'draft files', '2026-12-01 03:40:41.133264+00', true, '\x0add3ab36e028eaec8ad0bba314cfbde69b3d861bb53c3e5acc2d438aff7ba24a27ca4645710e47275e24d9412334544', 2201985),
	(16, 'registrations', '2026-12-01 03:40:41.135632+00', true, '\xee7bb402e844312c81ee89ead12f457be2afbba7b6aab901ba94f79db28f273904a38948460c63f619eeee24850adba2', 6704016),
	(17, 'acceptances', '2026-12-01 03:40:41.142512+00', true, '\xc5f04271f611b804d1cb854758f74cc073bf3ba79455997508fc8432261414c846281bc47f2288adc56ad9f83f447d1e', 20390880),
	(18, 'registration keys', '2026-12-01 03:40:41.16328+00', true, '\xbffc650172500cc732a1f2c5dfa9bfe439fe632fc3e22b0103e6522d5b47dfc7556fa1b76e2fca270d459031292fa716', 3249086),
	(19, 'withdrawn letters', '2026-12-01 03:40:41.166758+00', true, '\x4264af0b84a3a919d88865161b276075518ce8b424931e37424dfc34673df97a6ef2f4d16556287db697288a98d892a0', 378344),
	(20, 'kept pages', '2026-12-01 03:40:41.167198+00', true, '\xf2e919600a2758b18d5ef63ba849a53fd9ad2367403a95d3fcfea30c8ec6c23e75d790868d27a85727416034d1b784c4', 2077051),
	(21, 'no kept pages', '2026-12-01 03:40:41.169509+00', true, '\x8b2d9855694f565be8ef158260aa6384e238f3a9311c3526440b36376bfafd21b41818025b2f97f77f8a575eaac15337', 1490327),
	(22, 'limits', '2026-12-01 03:40:41.171212+00', true, '\x89fd85267e2385dd0118864c71b0be806747a2d85590bd847299af8767218ff4936cf116c69e86c79ad39561b106e962', 3946874),
	(23, 'email senders', '2026-12-01 03:40:41.175346+00', true, '\x8a55a6a1ccd09f03338bdb1d20360ec0a9439b7716c0f23ebcb0e3224a073222ca025d6b77070291823286385902b094', 387231),
	(24, 'contact provenance', '2026-12-01 03:40:41.175796+00', true, '\xeb68aff3390c14d6bd25646a7ba11aba7b56d93ab0728e169ba23ee23850273e46807fcfae0c5b67e4fb00f8bf05919e', 26639727),
	(25, 'claims', '2026-12-01 03:40:41.202807+00', true, '\x9b0010af7a80c847387eda8abe770675b44c683122f5351cbc30f2df121621c290e7429767d93060de7fa31ff0f0b763', 5725418),
	(26, 'sort keys', '2026-12-01 03:40:41.208694+00', true, '\x89083b746ae17d52be5c8aaf59cc672bc2a2d02d9eca46702c729a55eeff443827e32aca465977275b05a1bcbea1afe9', 27108297),
	(27, 'review', '2026-12-01 03:40:41.236209+00', true, '\xc0fcfb29da1e9d164124a512d9fc73182fb99ec8b8225ba01e46a740a41769d86be7d3c5ef4c44db851439485bc1837f', 24939898),
	(28, 'four eyes', '2026-12-01 03:40:41.261598+00', true, '\xd6a69bb4209c06c4d7a24f09ff51a4e77ce2c0d4d4f7500d5dc963b7f116550cac749f337c96ebd83136676fc1e11456', 21059291),
	(29, 'cases', '2026-12-01 03:40:41.282889+00', true, '\x065f2f0add484b8be54d05c5ccab0b13967e6f3ddad44b5a594d345b7ce2aa054df2c1d410a44b3a345f14153a279984', 7903007),
	(30, 'agreement drafts', '2026-12-01 03:40:41.290932+00', true, '\x84bb7a19a082da193a69494b3c48d5ec1702caaf28365e1fc900230274908c7847ad4f8134f696e37573775baf5585d5', 38962362),
	(31, 'orders', '2026-12-01 03:40:41.330539+00', true, '\xa60c5c02388ef4f7791c320776c43585225a187a5a5481d411e16121a3a5866539b87efe7236f20ae198dd293cf464c3', 18714969),
	(32, 'api access', '2026-12-01 03:40:41.355147+00', true, '\x03da63d1b55ece083540e77de8adaf2347b82d1a5d3c5dc722551d63b27c669e961dd011cdc6ae4301dfec7e5792102b', 28531720),
	(33, 'readiness', '2026-12-01 03:40:41.386356+00', true, '\xeb1c463ed041d3fae7696a76ce5909c9b08d5c1b08d93503261c67f843d6c16334d1294473b158cbf0203ca0d04b6973', 19480257),
	(35, 'api orders', '2026-12-01 03:40:41.40562+00', true, '\xd7dedeb9b1db0dcc62f0e1d170ddc1d400021af9e97ed33b7e231f377e87aa2b00a7cfe8059e0815c3451fb18314e7bd', 15639740),
	(37, 'indirect', '2026-12-01 03:40:41.42334+00', true, '\x2334d383fe6d789e3b09aa321df65236b01c329bba48e5d83c0ef74dd899a25e6cc8333c927dff02091ac2d62fbc6e89', 28228504),
	(39, 'imports', '2026-12-01 03:40:41.45062+00', true, '\x238d3dd19ab7542e583e80439641d5e0581a87e3f31a78d9357dedf079fa87ae40187fdbd896210c16e284ba0c4c7789', 19355699),
	(41, 'secret key mark', '2026-12-01 03:40:41.470404+00', true, '\xc741687962e6c97fbdc559112e3bf84c69ff50dae9881b1e7cbfdc49214737ae63c78f2100daf3e49c0d4d837ea0790c', 2295184),
	(42, 'disputed reviews', '2026-12-01 03:40:41.472965+00', true, '\xa9d5334a79df55f8a14dfeb4be04f0d2bc58efea401aecacc26d29ff66983b91f20329e927ec60c438b599140b6a61ec', 4306409);


--
-- Data for Name: acceptance_codes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.acceptance_codes VALUES
	('01a1f8d3-ede8-7000-8000-5abbf11716d4', '01a1f8d3-ea00-7000-8000-51b7e75e6088', '01a1f8d3-ea00-7000-8000-508d82aa7e04', '\x35985d9d8f5ed743aa45b3fada58224585e09c945e77720a826b5e5837bfce3b', '01a1f8d3-ede8-7000-8000-5ace6227a1bf', 'asa@vinterhamn.example', 'MicrosoftCustomerAgreement', '01a1f8d3-ea00-7000-8000-179fc741c7d3', 'c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961', 'Jag, Åsa Öberg, är behörig att godkänna för Vinterhamn Bryggeri AB, och jag godkänner Microsofts kundavtal, version 2.', NULL, NULL, NULL, 'sv-SE', false, '/accept', NULL, 0, 1795176001000000, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-5dd173fb6193', '01a1f8d3-ea00-7000-8000-51b7e75e6088', '01a1f8d3-ea00-7000-8000-508d82aa7e04', '\x33acd643a37dda8c4132f2cd3ca31515873f79705c7edcdd7e005870652224d1', '01a1f8d3-f1d0-7000-8000-5e403954d239', 'asa@vinterhamn.example', 'MicrosoftCustomerAgreement', '01a1f8d3-ea00-7000-8000-179fc741c7d3', 'c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961', 'Jag, Åsa Öberg, är behörig att godkänna för Vinterhamn Bryggeri AB, och jag godkänner Microsofts kundavtal, version 2.', NULL, NULL, NULL, 'sv-SE', false, '/accept', NULL, 0, 1795176002000000, 1795176602000000, 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('01a1f8d3-f5b8-7000-8000-a80483583f7c', '01a1f8d3-f1d0-7000-8000-a430e920a379', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', '\x60165ec9154e695e6b391aaed69d69af4cdd641657d8ef5b0399f9817f0caa7f', '01a1f8d3-f5b8-7000-8000-a856aa29c575', 'asa@vinterhamn.example', 'MicrosoftCustomerAgreement', '01a1f8d3-ea00-7000-8000-179fc741c7d3', 'c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961', 'I, Åsa Öberg, am authorized to accept for Vinterhamn Bryggeri AB, and I accept the Microsoft Customer Agreement, version 2.', NULL, NULL, NULL, 'en', false, '/accept', NULL, 0, 1795176003000000, 1795176603000000, 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b');


--
-- Data for Name: acceptances; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.acceptances VALUES
	('01a1f8d3-f1d0-7000-8000-5f09cc9cb135', 'E3VGW-Q75ST', '01a1f8d3-ea00-7000-8000-508d82aa7e04', '01a1f8d3-ea00-7000-8000-51b7e75e6088', '01a1f8d3-ea00-7000-8000-595840287023', 'Åsa Öberg', 'asa@vinterhamn.example', 'Vinterhamn Bryggeri AB', 'customer_admin', '01a1f8d3-f1d0-7000-8000-5f09cc9cb135', NULL, NULL, NULL, NULL, NULL, 'sv-SE', false, '/accept', NULL, 1795176002000000, 60, 'own-password,mailed-code', 'asa@vinterhamn.example', 'C', '127.0.0.1', '', 2, 'partners-network', 'partner', 'Sami Aalto', 'Alder Direct', 1795176000000000, 'mailed-code', 1795176000000000, NULL),
	('01a1f8d3-f5b8-7000-8000-a991a7a2970b', '2MGCH-JHNPX', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', '01a1f8d3-f1d0-7000-8000-a430e920a379', '01a1f8d3-f1d0-7000-8000-a7391c410f2e', 'Åsa Öberg', 'asa@vinterhamn.example', 'Vinterhamn Bryggeri AB', 'customer_admin', '01a1f8d3-f5b8-7000-8000-a991a7a2970b', NULL, NULL, NULL, NULL, NULL, 'en', false, '/accept', NULL, 1795176003000000, 60, 'own-password,mailed-code', 'asa@vinterhamn.example', 'C', '127.0.0.1', '', 2, 'partners-network', 'partner', 'Sami Aalto', 'Alder Direct', 1795176002000000, 'mailed-code', 1795176002000000, NULL);


--
-- Data for Name: account_roles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_roles VALUES
	('01a1f8d3-ea00-7000-8000-1a425f9f3961', 'operator_admin'),
	('01a1f8d3-ea00-7000-8000-1b22597ccec2', 'reviewer'),
	('01a1f8d3-ea00-7000-8000-1bf0f48d0b62', 'auditor'),
	('01a1f8d3-ea00-7000-8000-1e471660e312', 'global_admin'),
	('01a1f8d3-ea00-7000-8000-23d00f903599', 'global_admin'),
	('01a1f8d3-ea00-7000-8000-25b364f6d696', 'global_admin'),
	('01a1f8d3-ea00-7000-8000-2944cfc6c620', 'global_admin'),
	('01a1f8d3-ea00-7000-8000-3c802327cb31', 'admin_agent'),
	('01a1f8d3-ea00-7000-8000-3d7a8db22df6', 'sales_agent'),
	('01a1f8d3-ea00-7000-8000-3e105a10fbd9', 'helpdesk_agent'),
	('01a1f8d3-ea00-7000-8000-3eddd71ac1b5', 'admin_agent'),
	('01a1f8d3-ea00-7000-8000-3f950e103de1', 'sales_agent'),
	('01a1f8d3-ea00-7000-8000-4075c74e91e0', 'helpdesk_agent'),
	('01a1f8d3-ea00-7000-8000-413ac026eafc', 'admin_agent'),
	('01a1f8d3-ea00-7000-8000-41e101e1b23b', 'sales_agent'),
	('01a1f8d3-ea00-7000-8000-42bc729f637f', 'helpdesk_agent'),
	('01a1f8d3-ea00-7000-8000-434a2b258c8c', 'admin_agent'),
	('01a1f8d3-ea00-7000-8000-440e4b5ef252', 'sales_agent'),
	('01a1f8d3-ea00-7000-8000-4546b6cec358', 'helpdesk_agent'),
	('01a1f8d3-ea00-7000-8000-51b7e75e6088', 'customer_admin'),
	('01a1f8d3-f1d0-7000-8000-63a60b3394d6', 'customer_user'),
	('01a1f8d3-f1d0-7000-8000-6963e019b84a', 'customer_admin'),
	('01a1f8d3-f1d0-7000-8000-8815f70b029d', 'customer_admin'),
	('01a1f8d3-f1d0-7000-8000-93493a703927', 'global_admin'),
	('01a1f8d3-f1d0-7000-8000-a1694248b2cd', 'customer_admin'),
	('01a1f8d3-f1d0-7000-8000-a430e920a379', 'customer_admin'),
	('01a1f8d3-f5b8-7000-8000-b0df89a46ca5', 'customer_admin');


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.accounts VALUES
	('01a1f8d3-ea00-7000-8000-1e471660e312', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, 'global@alder.example', 'global@alder.example', 'Gunilla', 'Holm', 'global@alder.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176002000000, NULL, 2, 'own', 'Olga Sandberg', 'Assent', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-ea00-7000-8000-2944cfc6c620', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, 'global@dogwood.example', 'global@dogwood.example', 'Denise', 'Okafor', 'global@dogwood.example', NULL, 'Europe/London', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Olga Sandberg', 'Assent', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-ea00-7000-8000-25b364f6d696', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, 'global@cedar.example', 'global@cedar.example', 'Camilla', 'Rud', 'global@cedar.example', NULL, 'Europe/Oslo', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Olga Sandberg', 'Assent', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-f1d0-7000-8000-a1694248b2cd', NULL, '01a1f8d3-f1d0-7000-8000-a074678f1abd', 'admin@evident.onassent.example', 'admin@evident.onassent.example', 'Åsa', 'Öberg', 'asa@vinterhamn.example', 'sv-SE', 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$Sl7ghDT8RVknyWrtwQAEGQ$Wy3nZx7Z7Slpv4BL9m798o2SjJlE3aK8buSi5Zevlq0', true, 1795176002000000, 1796385602000000, NULL, 1795176002000000, NULL, NULL, 1, 'partner', 'Sami Aalto', 'Alder Direct', 1795176002000000, NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-1bf0f48d0b62', NULL, NULL, 'auditor@assent.example', 'auditor@assent.example', 'Aino', 'Laine', 'auditor@assent.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Olga Sandberg', 'Assent', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-ea00-7000-8000-4546b6cec358', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, 'helpdesk@dogwood.example', 'helpdesk@dogwood.example', 'Hannah', 'Doyle', 'helpdesk@dogwood.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Denise Okafor', 'Dogwood Cloud', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-f1d0-7000-8000-6963e019b84a', NULL, '01a1f8d3-f1d0-7000-8000-685c5cf0af49', 'admin@temporary.onassent.example', 'admin@temporary.onassent.example', 'Åsa', 'Öberg', 'asa@vinterhamn.example', 'sv-SE', 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', true, 1795176002000000, 1796385602000000, NULL, 1795176002000000, NULL, NULL, 2, 'partner', 'Sami Aalto', 'Alder Direct', 1795176002000000, NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-440e4b5ef252', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, 'sales@dogwood.example', 'sales@dogwood.example', 'Shreya', 'Patel', 'sales@dogwood.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Denise Okafor', 'Dogwood Cloud', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-ea00-7000-8000-1b22597ccec2', NULL, NULL, 'reviewer@assent.example', 'reviewer@assent.example', 'Ravi', 'Menon', 'reviewer@assent.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176002000000, NULL, 2, 'own', 'Olga Sandberg', 'Assent', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, NULL, 'operator@assent.example', 'operator@assent.example', 'Olga', 'Sandberg', 'operator@assent.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176002000000, NULL, 1, 'own', 'Assent', '', 1795176000000000, NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-51b7e75e6088', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'admin@customer.onassent.example', 'admin@customer.onassent.example', 'Åsa', 'Öberg', 'asa@vinterhamn.example', 'sv-SE', 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$WcT35nu8hwsjXbmR5d/7KQ$PgIC2IZK+VZrahAQ1TzAJB/igKXVWbi+D47HoJ2CpOM', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176002000000, NULL, 2, 'partner', 'Sami Aalto', 'Alder Direct', 1795176000000000, 'mailed-code', 1795176000000000, NULL),
	('01a1f8d3-f1d0-7000-8000-63a60b3394d6', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'reader@customer.onassent.example', 'reader@customer.onassent.example', 'Rut', 'Read', 'rut@vinterhamn.example', 'en', 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$9+w8+e/GpeKPyfukoXmnsA$w3eHLKbjmfBaxF6KMhilH67izWebrPbkC+h/PnNpGJo', false, 1795176002000000, NULL, NULL, 1795176002000000, 1795176002000000, NULL, 2, 'partner', 'Åsa Öberg', 'Vinterhamn Bryggeri AB', 1795176002000000, 'mailed-link', 1795176002000000, NULL),
	('01a1f8d3-ea00-7000-8000-23d00f903599', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, 'global@birch.example', 'global@birch.example', 'Berit', 'Olsen', 'global@birch.example', NULL, 'Europe/Oslo', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176002000000, NULL, 2, 'own', 'Olga Sandberg', 'Assent', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-ea00-7000-8000-434a2b258c8c', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, 'admin@dogwood.example', 'admin@dogwood.example', 'Alan', 'Price', 'admin@dogwood.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Denise Okafor', 'Dogwood Cloud', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-ea00-7000-8000-42bc729f637f', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, 'helpdesk@cedar.example', 'helpdesk@cedar.example', 'Hilde', 'Aas', 'helpdesk@cedar.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Camilla Rud', 'Cedar Resale', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-ea00-7000-8000-3f950e103de1', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, 'sales@birch.example', 'sales@birch.example', 'Sunniva', 'Moen', 'sales@birch.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176002000000, NULL, 2, 'own', 'Berit Olsen', 'Birch Distribution', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-ea00-7000-8000-41e101e1b23b', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, 'sales@cedar.example', 'sales@cedar.example', 'Stian', 'Bakke', 'sales@cedar.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176002000000, NULL, 2, 'own', 'Camilla Rud', 'Cedar Resale', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-ea00-7000-8000-413ac026eafc', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, 'admin@cedar.example', 'admin@cedar.example', 'Anita', 'Foss', 'admin@cedar.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Camilla Rud', 'Cedar Resale', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-ea00-7000-8000-4075c74e91e0', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, 'helpdesk@birch.example', 'helpdesk@birch.example', 'Henrik', 'Lie', 'helpdesk@birch.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Berit Olsen', 'Birch Distribution', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-ea00-7000-8000-3eddd71ac1b5', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, 'admin@birch.example', 'admin@birch.example', 'Arne', 'Vik', 'admin@birch.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Berit Olsen', 'Birch Distribution', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-ea00-7000-8000-3e105a10fbd9', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, 'helpdesk@alder.example', 'helpdesk@alder.example', 'Hugo', 'Nyström', 'helpdesk@alder.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Gunilla Holm', 'Alder Direct', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-ea00-7000-8000-3c802327cb31', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, 'admin@alder.example', 'admin@alder.example', 'Lena', 'Falk', 'admin@alder.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Gunilla Holm', 'Alder Direct', 1795176000000000, 'mailed-link', 1795176000000000, NULL),
	('01a1f8d3-f1d0-7000-8000-8815f70b029d', NULL, '01a1f8d3-f1d0-7000-8000-86a99a589336', 'admin@resold.onassent.example', 'admin@resold.onassent.example', 'Åsa', 'Öberg', 'asa@vinterhamn.example', 'sv-SE', 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$73zQnHP3iQwAwMJ2GiLghg$QS0yDny4aNCp1w+LJMHFd6e0ayx2fjy3rAe67nKj6rs', true, 1795176002000000, 1796385602000000, NULL, 1795176002000000, NULL, NULL, 1, 'partner', 'Sunniva Moen', 'Birch Distribution', 1795176002000000, NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-93493a703927', '01a1f8d3-f1d0-7000-8000-92e7642aad52', NULL, 'global@larch.example', 'global@larch.example', 'Eva', 'Elo', 'global@larch.example', 'en', 'Europe/Oslo', NULL, false, NULL, NULL, NULL, 1795176002000000, NULL, NULL, 1, 'own', 'Olga Sandberg', 'Assent', 1795176002000000, NULL, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-b0df89a46ca5', NULL, '01a1f8d3-f5b8-7000-8000-af602f336a0d', 'admin@declined.onassent.example', 'admin@declined.onassent.example', 'Åsa', 'Öberg', 'asa@vinterhamn.example', 'en', 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$BqSb1LVRBdphrVgwwVdRTw$OY2L32xh7GYw0esIbxEcbC7Cla9hSoMMedhLmSE25Uw', false, 1795176003000000, NULL, NULL, 1795176003000000, 1795176003000000, NULL, 2, 'partner', 'Sami Aalto', 'Alder Direct', 1795176003000000, 'mailed-code', 1795176003000000, NULL),
	('01a1f8d3-f1d0-7000-8000-a430e920a379', NULL, '01a1f8d3-f1d0-7000-8000-a3066f5382ef', 'admin@withdrawn.onassent.example', 'admin@withdrawn.onassent.example', 'Åsa', 'Öberg', 'asa@vinterhamn.example', 'en', 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$mQBqQiOzhfBlYZW0BRQpZQ$o++oBPdsHm1IrT1Q5YgZNFat76jJIgzcX/vcMcWPIOg', false, 1795176002000000, NULL, NULL, 1795176002000000, 1795176002000000, NULL, 2, 'partner', 'Sami Aalto', 'Alder Direct', 1795176002000000, 'mailed-code', 1795176002000000, NULL),
	('01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, 'sales@alder.example', 'sales@alder.example', 'Sami', 'Aalto', 'sales@alder.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', false, 1795176000000000, NULL, NULL, 1795176000000000, 1795176003000000, NULL, 2, 'own', 'Gunilla Holm', 'Alder Direct', 1795176000000000, 'mailed-link', 1795176000000000, NULL);


--
-- Data for Name: agent_places; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agent_places VALUES
	('network:', '01a1f8d3-ea00-7000-8000-28cae48a1daf', 1795176000000000),
	('network:', '01a1f8d3-ea00-7000-8000-24989b18afb7', 1795176000000000),
	('network:', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 1795176000000000),
	('network:', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 1795176000000000),
	('browser:wA12sKJES_NDukxEiRjCeMaNihVBf5GDmlh2z6MGQl8', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 1795176000000000),
	('browser:LxDJDpibq9nXtyNPk72PFhhfa94CLj0pdv7t_QhQCwM', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 1795176002000000),
	('browser:UUBCq3Lt146dGbgYyp-CDR4YNbU4PfhKorqcuB9q8mo', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 1795176002000000),
	('browser:UjCKR-Bp_vWXIYJnsDavdzAhSxhs9IAehxHvM4c92Z4', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 1795176002000000),
	('network:127.0.0.1', '01a1f8d3-ea00-7000-8000-24989b18afb7', 1795176002000000),
	('browser:IjHSG504hpJp51XHrBfJpd98oKocKvHTODmfYD7RXBs', '01a1f8d3-ea00-7000-8000-24989b18afb7', 1795176002000000),
	('network:127.0.0.1', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 1795176002000000),
	('browser:_CpXWZeEBq5kz-u2Qm0JxVHHyNLxH3v0VixNB0WOr2M', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 1795176002000000),
	('browser:VP9xWzQsB4whdo0Iied_NfeiiYCQgQysTLhTWbTU0oE', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 1795176002000000),
	('browser:rWY9x5C9wdHSxTMmgSfBYZX22lu2FbhhxgJCxnP_4MQ', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 1795176002000000),
	('browser:h50iIn5rQyiCj-9hmVIlYXubhYdohhIqgk8cbQUzayw', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 1795176002000000),
	('network:127.0.0.1', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 1795176003000000),
	('browser:47F7USaci4bK7AbD_oTSaNm211zRRe6sQD6Ho8NV7c0', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 1795176003000000);


--
-- Data for Name: agreement_draft_texts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreement_draft_texts VALUES
	('01a1f8d3-f1d0-7000-8000-7d4922b3612a', 'MicrosoftCustomerAgreement', '', 'en', 'text/markdown', '\x23205465726d730a', '6d01fd4df185b66f3140e0c4f774b6be44a8c47a9a467b1e0fb85520bdaddc15', NULL, 1795176002000000, 'Olga Sandberg');


--
-- Data for Name: agreement_drafts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreement_drafts VALUES
	('MicrosoftCustomerAgreement', 2, 1795176002000000, 'Olga Sandberg');


--
-- Data for Name: agreement_files; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: agreement_names; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: agreement_texts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreement_texts VALUES
	('01a1f8d3-ea00-7000-8000-0e54899d3d25', 'MicrosoftCloudAgreement', 1, '', 'en', 'text/markdown', '\x23204d6963726f736f667420436c6f75642041677265656d656e740a0a3e202a2a54686973206973206120706c616365686f6c6465722e2a2a20497420776173207772697474656e20666f7220417373656e742c20736f20746861742061206e657720696e7374616c6c6174696f6e2068617320736f6d657468696e6720746f2073686f772e204974206973206e6f740a3e20746865207075626c6973686572e28099732061677265656d656e7420616e642062696e6473206e6f626f64792e2057686f657665722072756e73207468697320706f7274616c207265706c6163657320697420627920746865207075626c6973686572e2809973206f776e20746578742c206f720a3e206b65657073206974206f6e6c7920617320686973746f72793a20746869732061677265656d656e7420686173206265656e2073756363656564656420627920746865204d6963726f736f667420437573746f6d65722041677265656d656e742e0a0a546869732061677265656d656e74206973206265747765656e20796f752c2074686520637573746f6d65722c20616e6420746865207075626c6973686572206f6620746865206f6e6c696e652073657276696365732074686174206120726573656c6c65722070726f766964657320746f20796f752e0a427920616363657074696e6720697420796f75206d6179207573652074686f7365207365727669636573206f6e20746865207465726d732062656c6f772e0a0a232320312e204772616e7420616e6420757365206f66206f6e6c696e652073657276696365730a0a546865207075626c6973686572206772616e747320796f75206120726967687420746f2075736520746865206f6e6c696e6520736572766963657320616e642074686520736f66747761726520746861742062656c6f6e677320746f207468656d20666f72206173206c6f6e6720617320796f75720a737562736372697074696f6e206c617374732e20546865207269676874206973206e6f74206578636c75736976652c2063616e6e6f7420626520706173736564206f6e20776974686f757420636f6e73656e742c20616e6420646570656e6473206f6e206b656570696e6720746f20746869730a61677265656d656e742e0a0a232320322e2043686f6f73696e67206120726573656c6c65720a0a596f752063686f6f7365206120726573656c6c65722c2077686f20706c6163657320796f7572206f72646572732c2062696c6c7320796f7520616e6420697320796f757220666972737420636f6e7461637420666f722068656c702e20496620796f7520676976652074686520726573656c6c65720a61646d696e697374726174697665207269676874732c20796f7520616c6c6f7720697420746f2073656520616e642068616e646c6520796f7572206461746120696e207468652073657276696365732e20596f75206d61792077697468647261772074686f73652072696768747320617420616e790a74696d652e0a0a232320332e2041636365707461626c65207573650a0a55736520746865207365727669636573206c617766756c6c792c20616e64206e6f7420696e20616e792077617920746861742064616d61676573207468656d206f72206765747320696e2074686520776179206f66206f74686572732e20446f206e6f74207265766572736520656e67696e6565720a7468656d2c20616e6420646f206e6f742072656e74207468656d206f75742e20546865207075626c6973686572206d61792073757370656e64207468652070617274206f662061207365727669636520696e2077686963682074686573652072756c6573206172652062726f6b656e2c2061667465720a66616972207761726e696e672077686572652074696d6520616c6c6f77732e0a0a232320342e20596f75722075736572730a0a596f7520636f6e74726f6c2077686f206765747320616e206163636f756e742c20616e6420796f752061726520726573706f6e7369626c6520666f72207768617420796f757220757365727320646f2e204b6565702070617373776f72647320636f6e666964656e7469616c20616e640a7265706f7274206d69737573652070726f6d70746c792e0a0a232320352e20437573746f6d657220646174610a0a596f75206b65657020616c6c2072696768747320696e20637573746f6d657220646174612e20546865207075626c69736865722075736573206974206f6e6c7920746f2070726f76696465207468652073657276696365732e20476f7665726e6d656e7420726571756573747320666f722069740a61726520706173736564206f6e20746f20796f7520776865726576657220746865206c617720616c6c6f77732e204166746572206120737562736372697074696f6e2068617320656e6465642c20796f752068617665203930206461797320746f2065787472616374207768617420796f750a6e6565642e0a0a232320362e205072697661637920616e642073656375726974790a0a546865207075626c69736865722070726f746563747320637573746f6d65722064617461206279207375697461626c6520746563686e6963616c20616e64206f7267616e69736174696f6e616c206d656173757265732e20596f75206f627461696e20776861746576657220636f6e73656e74730a796f7572206f776e207573657273206d75737420676976652e2044617461206d61792062652070726f63657373656420696e2074686520636f756e7472696573206e616d656420696e2074686520646f63756d656e746174696f6e206f66206561636820736572766963652e0a0a232320372e2050726963652c207061796d656e7420616e642074617865730a0a50726963657320616e64207061796d656e742061726520616772656564206265747765656e20796f7520616e642074686520726573656c6c65722e2054686520726573656c6c65722074656c6c7320796f75207768656e206120737562736372697074696f6e2072656e65777320616e6420686f770a69742063616e2062652063616e63656c6c65642e2054617865732061726520616464656420776865726520746865206c6177207265717569726573207468656d2e0a0a232320382e205465726d20616e64207465726d696e6174696f6e0a0a5468652061677265656d656e7420737461797320696e20666f72636520756e74696c20656974686572207369646520656e647320697420776974682036302064617973e28099206e6f746963652e20456e64696e672069742073746f7073206e6577206f72646572733b20697420646f6573206e6f740a656e6420737562736372697074696f6e732074686174206172652072756e6e696e672e204569746865722073696465206d617920656e64206974206174206f6e636520666f72206120736572696f757320627265616368207468617420737461797320756e72656d656469656420666f722033300a646179732e0a0a232320392e2057617272616e746965730a0a546865206f6e6c696e652073657276696365732077696c6c206d656574207468652073657276696365206c6576656c73207075626c697368656420666f72207468656d2e20546865206f6e6c792072656d656469657320666f72206d697373696e67207468656d206172652074686f73650a6e616d65642074686572652e20536f66747761726520706572666f726d73207375627374616e7469616c6c792061732064657363726962656420666f72206f6e6520796561722e204e6f206f746865722077617272616e746965732061726520676976656e2c20617320666172206173207468650a6c617720616c6c6f777320746861742e0a0a23232031302e20446566656e6365206f6620636c61696d730a0a546865207075626c697368657220646566656e647320796f7520616761696e737420636c61696d7320746861742061207365727669636520696e6672696e676573206120706174656e742c20636f70797269676874206f72207472616465206d61726b2e20596f7520646566656e64207468650a7075626c697368657220616761696e737420636c61696d7320746861742061726973652066726f6d20637573746f6d65722064617461206f722066726f6d20736f6674776172652074686174206973206e6f7420746865207075626c6973686572e28099732e0a0a23232031312e204c696d69746174696f6e206f66206c696162696c6974790a0a466f72206561636820737562736372697074696f6e2c206c696162696c697479206973206c696d6974656420746f206469726563742064616d6167657320757020746f2074686520616d6f756e74207468617420796f75207061696420666f7220746865207365727669636520696e207468650a7477656c7665206d6f6e746873206265666f7265207468652063617573652061726f73652e2053657276696365732074686174206172652066726565206f662063686172676520617265206c696d6974656420746f2061206e6f6d696e616c20616d6f756e742e204e6f7468696e6720686572650a6c696d697473206c696162696c69747920746861742063616e6e6f74206265206c696d69746564206279206c61772e0a0a23232031322e2046696e616c2070726f766973696f6e730a0a4e6f746963657320676f20746f20746865206164647265737365732074686174206561636820736964652068617320676976656e2c20696e2077726974696e672e205468652061677265656d656e742063616e2062652061737369676e6564206f6e6c79207769746820636f6e73656e742c0a65786365707420746f20616e20616666696c696174652e204966206f6e652070726f766973696f6e2063616e6e6f7420626520656e666f726365642c20746865206f74686572732072656d61696e2e204578706f7274206c617773206170706c7920746f2074686520736572766963657320616e640a74686520736f6674776172652e20546865207075626c6973686572206d61792075706461746520746865207465726d7320666f72206e6577206f72646572733b206f72646572732074686174206172652072756e6e696e67206b65657020746865207465726d7320756e6465722077686963680a74686579207765726520706c616365642e0a', 'b0ba96a74b15bac127299a282cf568be1a5359ceb2ff821f43a99c26bc2a499a', NULL),
	('01a1f8d3-ea00-7000-8000-0e923f95ae14', 'MicrosoftCloudAgreement', 1, '', 'sv-SE', 'text/markdown', '\x23204d6963726f736f667473206d6f6c6e617674616c0a0a3e202a2a4465742068c3a47220c3a47220656e20706c61747368c3a56c6c6172652e2a2a2054657874656e20c3a47220736b726976656e2066c3b67220417373656e742c2066c3b6722061747420656e206e7920696e7374616c6c6174696f6e20736b61206861206ec3a5676f742061747420766973612e2044656e0a3e20c3a47220696e74652075746769766172656e7320617674616c206f63682062696e64657220696e67656e2e2044656e20736f6d2064726976657220706f7274616c656e20657273c3a4747465722064656e206d65642075746769766172656e73206567656e20746578742c20656c6c65720a3e20626568c3a56c6c65722064656e206261726120736f6d20686973746f72696b3a20617674616c6574206861722065667465727472c3a4747473206176204d6963726f736f667473206b756e64617674616c2e0a0a417674616c65742067c3a46c6c6572206d656c6c616e2065722c206b756e64656e2c206f63682075746769766172656e206176206465206f6e6c696e65746ac3a46e7374657220736f6d20656e20c3a574657266c3b67273c3a46c6a6172652074696c6c68616e646168c3a56c6c65722065722e2047656e6f6d0a61747420676f646bc3a46e6e61206465742066c3a572206e6920616e76c3a46e646120746ac3a46e737465726e612070c3a52076696c6c6b6f72656e206e6564616e2e0a0a232320312e2052c3a474742061747420616e76c3a46e6461206f6e6c696e65746ac3a46e737465726e610a0a55746769766172656e206765722065722072c3a474742061747420616e76c3a46e6461206f6e6c696e65746ac3a46e737465726e61206f63682064656e2070726f6772616d7661726120736f6d2068c3b6722074696c6c2064656d2073c3a5206cc3a46e6765207072656e756d65726174696f6e656e0a76617261722e2052c3a47474656e20c3a47220696e74652065786b6c757369762c2066c3a57220696e746520c3b67665726cc3a5746173207574616e2073616d7479636b65206f63682066c3b672757473c3a47474657220617474206e692066c3b66c6a657220617674616c65742e0a0a232320322e2056616c20617620c3a574657266c3b67273c3a46c6a6172650a0a4e692076c3a46c6a657220656e20c3a574657266c3b67273c3a46c6a61726520736f6d206cc3a467676572206572612062657374c3a46c6c6e696e6761722c2066616b74757265726172206572206f636820c3a4722065722066c3b672737461206b6f6e74616b742066c3b67220686ac3a46c702e204f6d206e69206765720ac3a574657266c3b67273c3a46c6a6172656e2061646d696e697374726174c3b6727372c3a47474696768657465722074696c6cc3a5746572206e692064656e20617474207365206f63682068616e74657261206572612064617461206920746ac3a46e737465726e612e204e69206b616e206ec3a47220736f6d0a68656c73742074612074696c6c62616b612072c3a47474696768657465726e612e0a0a232320332e20476f6474616762617220616e76c3a46e646e696e670a0a416e76c3a46e6420746ac3a46e737465726e61206c61676c696774206f636820696e74652070c3a5206574742073c3a4747420736f6d20736b616461722064656d20656c6c65722068696e6472617220616e6472612e2042616bc3a5746b6f6d70696c6572612064656d20696e7465206f6368206879720a696e74652075742064656d2e2055746769766172656e2066c3a572207374c3a46e67612061762064656e2064656c20617620656e20746ac3a46e73742064c3a472207265676c65726e612062727974732c2065667465722072696d6c6967207661726e696e67206ec3a47220746964656e206d65646765720a6465742e0a0a232320342e2045726120616e76c3a46e646172650a0a4e692062657374c3a46d6d65722076656d20736f6d2066c3a57220657474206b6f6e746f206f636820616e7376617261722066c3b6722076616420616e76c3a46e6461726e612067c3b6722e2048c3a56c6c206cc3b673656e6f72642068656d6c696761206f636820726170706f7274657261206d6973736272756b0a7574616e206472c3b66a736dc3a56c2e0a0a232320352e204b756e64646174610a0a4e6920626568c3a56c6c657220616c6c612072c3a47474696768657465722074696c6c206b756e64646174612e2055746769766172656e20616e76c3a46e6465722064656d20626172612066c3b672206174742074696c6c68616e646168c3a56c6c6120746ac3a46e737465726e612e20426567c3a472616e0a6672c3a56e206d796e6469676865746572206cc3a46d6e6173207669646172652074696c6c206572206ec3a472206c6167656e2074696c6cc3a5746572206465742e2045667465722061747420656e207072656e756d65726174696f6e206861722075707068c3b6727420686172206e692039302064616761720a70c3a5206572206174742068c3a46d746120646574206e6920626568c3b67665722e0a0a232320362e20496e7465677269746574206f63682073c3a46b65726865740a0a55746769766172656e20736b7964646172206b756e6464617461206d6564206cc3a46d706c6967612074656b6e69736b61206f6368206f7267616e697361746f7269736b6120c3a57467c3a4726465722e204e6920696e68c3a46d7461722064652073616d7479636b656e20736f6d206572612065676e610a616e76c3a46e64617265206dc3a57374652067652e20446174612066c3a57220626568616e646c61732069206465206cc3a46e64657220736f6d20616e6765732069207661726a6520746ac3a46e73747320646f6b756d656e746174696f6e2e0a0a232320372e20507269732c20626574616c6e696e67206f636820736b61747465720a0a50726973206f636820626574616c6e696e6720617674616c6173206d656c6c616e206572206f636820c3a574657266c3b67273c3a46c6a6172656e2e20c38574657266c3b67273c3a46c6a6172656e20626572c3a474746172206ec3a47220656e207072656e756d65726174696f6e2066c3b6726e796173206f63680a6875722064656e206b616e20617662657374c3a46c6c61732e20536b61747465722074696c6c6b6f6d6d65722064c3a472206c6167656e206b72c3a4766572206465742e0a0a232320382e20417674616c73746964206f63682075707073c3a4676e696e670a0a417674616c65742067c3a46c6c65722074696c6c73206ec3a5676f6e20706172742073c3a46765722075707020646574206d6564203630206461676172732076617273656c2e20456e2075707073c3a4676e696e672073746f70706172206e79612062657374c3a46c6c6e696e676172206d656e0a6176736c7574617220696e7465207072656e756d65726174696f6e657220736f6d206cc3b67065722e20456e20706172742066c3a5722073c3a467612075707020617674616c65742067656e617374207669642065747420616c6c7661726c69677420617674616c7362726f747420736f6d20696e74650a72c3a47474617320696e6f6d2033302064616761722e0a0a232320392e20476172616e746965720a0a4f6e6c696e65746ac3a46e737465726e612075707066796c6c657220646520736572766963656e6976c3a5657220736f6d207075626c6963657261732066c3b6722064656d2e20446520656e64612070c3a566c3b66c6a6465726e61206f6d20646520696e7465206ec3a57320c3a47220646520736f6d20616e6765730a64c3a4722e2050726f6772616d766172612066756e6765726172206920616c6c742076c3a473656e746c69677420736f6d206265736b726976657420756e6465722065747420c3a5722e204920c3b67672696774206cc3a46d6e617320696e676120676172616e746965722c2073c3a5206cc3a56e6774206c6167656e0a74696c6cc3a5746572206465742e0a0a23232031302e2046c3b67273766172206d6f74206b7261760a0a55746769766172656e2066c3b672737661726172206572206d6f74206b726176206f6d2061747420656e20746ac3a46e73742067c3b67220696e7472c3a56e67206920706174656e742c20757070686f767372c3a4747420656c6c657220766172756dc3a4726b652e204e692066c3b6727376617261720a75746769766172656e206d6f74206b72617620736f6d206265726f722070c3a5206b756e646461746120656c6c65722070c3a52070726f6772616d7661726120736f6d20696e746520c3a4722075746769766172656e732e0a0a23232031312e2042656772c3a46e736e696e6720617620616e7376617265740a0a46c3b672207661726a65207072656e756d65726174696f6e20c3a47220616e7376617265742062656772c3a46e7361742074696c6c20646972656b7420736b616461207570702074696c6c206465742062656c6f707020736f6d206e6920626574616c6164652066c3b67220746ac3a46e7374656e20756e6465720a646520746f6c76206dc3a56e616465726e6120696e6e616e206f7273616b656e2075707073746f642e2046c3b672206b6f73746e6164736672696120746ac3a46e737465722067c3a46c6c6572206574742073796d626f6c69736b742062656c6f70702e20416e7376617220736f6d20656e6c696774206c61670a696e74652066c3a5722062656772c3a46e7361732070c3a57665726b617320696e74652e0a0a23232031322e20536c757462657374c3a46d6d656c7365720a0a4d656464656c616e64656e206cc3a46d6e617320736b726966746c6967742074696c6c20646520616472657373657220736f6d207061727465726e612068617220757070676574742e20417674616c65742066c3a57220c3b67665726cc3a57461732062617261206d65642073616d7479636b652c2075746f6d0a74696c6c20657474206b6f6e6365726e626f6c61672e204f6d20656e2062657374c3a46d6d656c736520696e7465206b616e2067c3b67261732067c3a46c6c616e64652067c3a46c6c657220646520c3b676726967612e204578706f72746c616761722067c3a46c6c65722066c3b67220746ac3a46e737465726e610a6f63682070726f6772616d766172616e2e2055746769766172656e2066c3a57220c3a46e6472612076696c6c6b6f72656e2066c3b672206e79612062657374c3a46c6c6e696e6761723b2062657374c3a46c6c6e696e67617220736f6d206cc3b670657220626568c3a56c6c65722064652076696c6c6b6f7220736f6d0a67c3a46c6c6465206ec3a47220646520676a6f726465732e0a', '81823eaa7eded3365a69cd941678647809ba70e3426e61eb9bc000f7d94d3978', NULL),
	('01a1f8d3-ea00-7000-8000-0ef2658ae332', 'MicrosoftCloudAgreement', 1, '', 'zh-CN', 'text/markdown', '\x23204d6963726f736f667420e4ba91e58d8fe8aeae0a0a3e202a2ae69cace69687e4b8bae58da0e4bd8de69687e69cace380822a2a20e5ae83e698afe4b8ba20417373656e7420e7bc96e58699e79a84efbc8ce4bba5e4bebfe696b0e5ae89e8a385e79a84e7b3bbe7bb9fe69c89e58685e5aeb9e58fafe4bba5e698bee7a4bae38082e5ae83e4b88de698afe58f91e5b883e88085e79a84e58d8fe8aeaeefbc8ce5afb9e4bbbbe4bd95e4babae59d87e697a0e7baa6e69d9fe58a9be38082e8bf90e890a5e69cace997a8e688b7e79a84e4b880e696b9e5ba94e5b086e585b6e69bbfe68da2e4b8bae58f91e5b883e88085e887aae5b7b1e79a84e69687e69cacefbc8ce68896e4bb85e4bd9ce4b8bae58e86e58fb2e8aeb0e5bd95e4bf9de79599efbc9ae69cace58d8fe8aeaee5b7b2e794b1204d6963726f736f667420e5aea2e688b7e58d8fe8aeaee58f96e4bba3e380820a0ae69cace58d8fe8aeaee794b1e682a8efbc88e5aea2e688b7efbc89e4b88ee7bb8fe99480e59586e59091e682a8e68f90e4be9be79a84e88194e69cbae69c8de58aa1e79a84e58f91e5b883e88085e8aea2e7ab8be38082e68ea5e58f97e69cace58d8fe8aeaee5908eefbc8ce682a8e58fafe4bba5e4be9de785a7e4bba5e4b88be69da1e6acbee4bdbfe794a8e8bf99e4ba9be69c8de58aa1e380820a0a232320312e20e88194e69cbae69c8de58aa1e79a84e68e88e69d83e4b88ee4bdbfe794a80a0ae59ca8e682a8e79a84e8aea2e99885e69c89e69588e69c9fe58685efbc8ce58f91e5b883e88085e68e88e4ba88e682a8e4bdbfe794a8e88194e69cbae69c8de58aa1e58f8ae585b6e68980e99984e8bdafe4bbb6e79a84e69d83e588a9e38082e8afa5e69d83e588a9e698afe99d9ee78bace58da0e79a84efbc8ce69caae7bb8fe5908ce6848fe4b88de5be97e8bdace8aea9efbc8ce5b9b6e4bba5e981b5e5ae88e69cace58d8fe8aeaee4b8bae5898de68f90e380820a0a232320322e20e98089e68ba9e7bb8fe99480e595860a0ae682a8e98089e68ba9e4b880e5aeb6e7bb8fe99480e59586efbc8ce794b1e585b6e4b8bae682a8e4b88be58d95e38081e59091e682a8e694b6e8b4b9efbc8ce5b9b6e4bd9ce4b8bae682a8e5afbbe6b182e5b8aee58aa9e79a84e7acace4b880e88194e7b3bbe4babae38082e5a682e69e9ce682a8e68e88e4ba88e7bb8fe99480e59586e7aea1e79086e69d83e99990efbc8ce58db3e8a1a8e7a4bae682a8e58581e8aeb8e585b6e69fa5e79c8be5928ce5a484e79086e682a8e59ca8e69c8de58aa1e4b8ade79a84e695b0e68daee38082e682a8e58fafe4bba5e99a8fe697b6e694b6e59b9ee8bf99e4ba9be69d83e99990e380820a0a232320332e20e58fafe68ea5e58f97e79a84e4bdbfe794a80a0ae8afb7e59088e6b395e4bdbfe794a8e69c8de58aa1efbc8ce4b88de5be97e4bba5e68d9fe5aeb3e69c8de58aa1e68896e5a6a8e7a28de4bb96e4babae79a84e696b9e5bc8fe4bdbfe794a8e38082e4b88de5be97e5afb9e69c8de58aa1e8bf9be8a18ce58f8de59091e5b7a5e7a88befbc8ce4b99fe4b88de5be97e587bae7a79fe69c8de58aa1e38082e5afb9e8bf9de58f8de8bf99e4ba9be8a784e58899e79a84e983a8e58886e69c8de58aa1efbc8ce58f91e5b883e88085e58fafe4bba5e69a82e5819ce68f90e4be9befbc9be697b6e997b4e58581e8aeb8e79a84efbc8ce5ba94e4ba8be58588e7bb99e4ba88e59088e79086e8ada6e5918ae380820a0a232320342e20e682a8e79a84e794a8e688b70a0ae794b1e682a8e586b3e5ae9ae8b081e58fafe4bba5e68ba5e69c89e8b4a6e688b7efbc8ce5b9b6e5afb9e794a8e688b7e79a84e8a18ce4b8bae8b49fe8b4a3e38082e8afb7e5afb9e5af86e7a081e4bf9de5af86efbc8ce58f91e78eb0e6bba5e794a8e5ba94e58f8ae697b6e68aa5e5918ae380820a0a232320352e20e5aea2e688b7e695b0e68dae0a0ae682a8e4bf9de79599e5afb9e5aea2e688b7e695b0e68daee79a84e4b880e58887e69d83e588a9e38082e58f91e5b883e88085e4bb85e4b8bae68f90e4be9be69c8de58aa1e8808ce4bdbfe794a8e8bf99e4ba9be695b0e68daee38082e694bfe5ba9ce69cbae585b3e68f90e587bae79a84e695b0e68daee8afb7e6b182efbc8ce59ca8e6b395e5be8be58581e8aeb8e79a84e68385e586b5e4b88be5b086e8bdace4baa4e7bb99e682a8e38082e8aea2e99885e7bb93e69d9fe5908eefbc8ce682a8e69c8920393020e5a4a9e697b6e997b4e58f96e587bae68980e99c80e79a84e58685e5aeb9e380820a0a232320362e20e99a90e7a781e4b88ee5ae89e585a80a0ae58f91e5b883e88085e98787e58f96e98082e5bd93e79a84e68a80e69cafe5928ce7bb84e7bb87e68eaae696bde4bf9de68aa4e5aea2e688b7e695b0e68daee38082e682a8e5ba94e58f96e5be97e887aae5b7b1e79a84e794a8e688b7e5bf85e9a1bbe7bb99e4ba88e79a84e5908ce6848fe38082e695b0e68daee58fafe883bde59ca8e59084e9a1b9e69c8de58aa1e79a84e69687e6a1a3e4b8ade6b3a8e6988ee79a84e59bbde5aeb6e68896e59cb0e58cbae5a484e79086e380820a0a232320372e20e4bbb7e6a0bce38081e4bb98e6acbee4b88ee7a88ee8b4b90a0ae4bbb7e6a0bce5928ce4bb98e6acbee794b1e682a8e4b88ee7bb8fe99480e59586e7baa6e5ae9ae38082e7bb8fe99480e59586e4bc9ae5918ae79fa5e682a8e8aea2e99885e4bd95e697b6e7bbade8aea2e4bba5e58f8ae5a682e4bd95e58f96e6b688e38082e6b395e5be8be8a681e6b182e79a84e7a88ee8b4b9e58fa6e8a18ce8aea1e694b6e380820a0a232320382e20e69c9fe99990e4b88ee7bb88e6ada20a0ae69cace58d8fe8aeaee68c81e7bbade69c89e69588efbc8ce79bb4e887b3e4b880e696b9e68f90e5898d20363020e5a4a9e9809ae79fa5e7bb88e6ada2e38082e7bb88e6ada2e5908ee4b88de5868de68ea5e58f97e696b0e8aea2e58d95efbc8ce4bd86e4b88de4bc9ae7bb93e69d9fe6ada3e59ca8e5b1a5e8a18ce79a84e8aea2e99885e38082e5afb9e4ba8e20333020e5a4a9e58685e4bb8de69caae7baa0e6ada3e79a84e4b8a5e9878de8bf9de7baa6efbc8ce4bbbbe4bd95e4b880e696b9e59d87e58fafe7ab8be58db3e7bb88e6ada2e69cace58d8fe8aeaee380820a0a232320392e20e4bf9de8af810a0ae88194e69cbae69c8de58aa1e5b086e8bebee588b0e4b8bae585b6e585ace5b883e79a84e69c8de58aa1e7baa7e588abe38082e69caae8bebee588b0e697b6efbc8ce4bb85e98082e794a8e585b6e4b8ade8a784e5ae9ae79a84e8a1a5e69591e68eaae696bde38082e8bdafe4bbb6e59ca8e4b880e5b9b4e58685e79a84e8bf90e8a18ce4b88ee8afb4e6988ee59fbae69cace79bb8e7aca6e38082e59ca8e6b395e5be8be58581e8aeb8e79a84e88c83e59bb4e58685efbc8ce4b88de4bd9ce585b6e4bb96e4bf9de8af81e380820a0a23232031302e20e99288e5afb9e4b8bbe5bca0e79a84e68a97e8bea90a0ae5a682e69e9ce69c89e4babae4b8bbe5bca0e69f90e9a1b9e69c8de58aa1e4beb5e78aafe4b893e588a9e69d83e38081e89197e4bd9ce69d83e68896e59586e6a087e69d83efbc8ce58f91e5b883e88085e5b086e4b8bae682a8e68a97e8bea9e38082e59ba0e5aea2e688b7e695b0e68daee68896e99d9ee58f91e5b883e88085e79a84e8bdafe4bbb6e5bc95e8b5b7e79a84e4b8bbe5bca0efbc8ce794b1e682a8e4b8bae58f91e5b883e88085e68a97e8bea9e380820a0a23232031312e20e8b4a3e4bbbbe99990e588b60a0ae5b0b1e6af8fe9a1b9e8aea2e99885e8808ce8a880efbc8ce8b4a3e4bbbbe4bb85e99990e4ba8ee79bb4e68ea5e68d9fe5a4b1efbc8ce4b894e4bba5e4ba8be794b1e58f91e7949fe5898de58d81e4ba8ce4b8aae69c88e58685e682a8e4b8bae8afa5e69c8de58aa1e694afe4bb98e79a84e98791e9a29de4b8bae4b88ae99990e38082e5858de8b4b9e69c8de58aa1e79a84e8b4a3e4bbbbe99990e4ba8ee8b1a1e5be81e680a7e98791e9a29de38082e6b395e5be8be4b88de58581e8aeb8e99990e588b6e79a84e8b4a3e4bbbbe4b88de58f97e69cace88a82e5bdb1e5938de380820a0a23232031322e20e69c80e5908ee69da1e6acbe0a0ae9809ae79fa5e5ba94e4bba5e4b9a6e99da2e5bda2e5bc8fe58f91e98081e887b3e59084e696b9e68f90e4be9be79a84e59cb0e59d80e38082e999a4e8bdace8aea9e7bb99e585b3e88194e585ace58fb8e5a496efbc8ce69caae7bb8fe5908ce6848fe4b88de5be97e8bdace8aea9e69cace58d8fe8aeaee38082e69f90e4b880e69da1e6acbee697a0e6b395e689a7e8a18ce79a84efbc8ce585b6e4bd99e69da1e6acbee7bba7e7bbade69c89e69588e38082e587bae58fa3e6b395e5be8be98082e794a8e4ba8ee69c8de58aa1e5928ce8bdafe4bbb6e38082e58f91e5b883e88085e58fafe4bba5e99288e5afb9e696b0e8aea2e58d95e69bb4e696b0e69da1e6acbeefbc9be6ada3e59ca8e5b1a5e8a18ce79a84e8aea2e58d95e4bf9de68c81e4b88be58d95e697b6e79a84e69da1e6acbee380820a', '4d1cf30935b1f03110a079e5c859471ba72d8a9a839c2e6284abc06856b8865a', NULL),
	('01a1f8d3-ea00-7000-8000-0f004cabecea', 'MicrosoftCloudAgreement', 1, '', 'zh-TW', 'text/markdown', '\x23204d6963726f736f667420e99bb2e7abafe59088e7b4840a0a3e202a2ae69cace69687e782bae9a090e79599e69687e5ad97e380822a2a20e98099e4bbbde69687e5ad97e698afe782ba20417373656e7420e692b0e5afabe79a84efbc8ce8ae93e696b0e5ae89e8a39de79a84e7b3bbe7b5b1e69c89e585a7e5aeb9e58fafe4bba5e9a1afe7a4bae38082e5ae83e4b88de698afe799bce8a18ce88085e79a84e59088e7b484efbc8ce5b08de4bbbbe4bd95e4babae59d87e784a1e7b484e69d9fe58a9be38082e7879fe9818be69cace585a5e58fa3e7b6b2e7ab99e79a84e4b880e696b9e68789e4bba5e799bce8a18ce88085e887aae5b7b1e79a84e69687e5ad97e58f96e4bba3e69cace69687efbc8ce68896e58385e4bd9ce782bae6adb7e58fb2e7b480e98c84e4bf9de79599efbc9ae69cace59088e7b484e5b7b2e794b1204d6963726f736f667420e5aea2e688b6e59088e7b484e58f96e4bba3e380820a0ae69cace59088e7b484e794b1e8b2b4e794a8e688b6efbc88e5aea2e688b6efbc89e88887e7b693e98ab7e59586e59091e8b2b4e794a8e688b6e68f90e4be9be4b98be7b79ae4b88ae69c8de58b99e79a84e799bce8a18ce88085e8a882e7ab8be38082e68ea5e58f97e69cace59088e7b484e5be8cefbc8ce8b2b4e794a8e688b6e5be97e4be9de4b88be58897e6a29de6acbee4bdbfe794a8e98099e4ba9be69c8de58b99e380820a0a232320312e20e7b79ae4b88ae69c8de58b99e79a84e68e88e6ac8ae88887e4bdbfe794a80a0ae59ca8e8b2b4e794a8e688b6e79a84e8a882e996b1e69c89e69588e69c9fe99693efbc8ce799bce8a18ce88085e68e88e4ba88e8b2b4e794a8e688b6e4bdbfe794a8e7b79ae4b88ae69c8de58b99e58f8ae585b6e68980e99984e8bb9fe9ab94e79a84e6ac8ae588a9e38082e8a9b2e6ac8ae588a9e782bae99d9ee5b088e5b1acefbc8ce69caae7b693e5908ce6848fe4b88de5be97e8bd89e8ae93efbc8ce4b8a6e4bba5e981b5e5ae88e69cace59088e7b484e782bae5898de68f90e380820a0a232320322e20e981b8e69387e7b693e98ab7e595860a0ae8b2b4e794a8e688b6e981b8e69387e4b880e5aeb6e7b693e98ab7e59586efbc8ce794b1e585b6e4bba3e782bae8a882e8b3bce38081e59091e8b2b4e794a8e688b6e694b6e8b2bbefbc8ce4b8a6e4bd9ce782bae8b2b4e794a8e688b6e5b08be6b182e58d94e58aa9e79a84e7acace4b880e881afe7b5a1e7aa97e58fa3e38082e5a682e68e88e4ba88e7b693e98ab7e59586e7aea1e79086e6ac8ae99990efbc8ce58db3e8a1a8e7a4bae58581e8a8b1e585b6e6aaa2e8a696e58f8ae89995e79086e8b2b4e794a8e688b6e59ca8e69c8de58b99e4b8ade79a84e8b387e69699e38082e8b2b4e794a8e688b6e5be97e99aa8e69982e694b6e59b9ee98099e4ba9be6ac8ae99990e380820a0a232320332e20e58fafe68ea5e58f97e79a84e4bdbfe794a80a0ae8ab8be59088e6b395e4bdbfe794a8e69c8de58b99efbc8ce4b88de5be97e4bba5e6908de5aeb3e69c8de58b99e68896e5a6a8e7a499e4bb96e4babae79a84e696b9e5bc8fe4bdbfe794a8e38082e4b88de5be97e5b08de69c8de58b99e980b2e8a18ce98284e58e9fe5b7a5e7a88befbc8ce4baa6e4b88de5be97e587bae7a79fe69c8de58b99e38082e5b08de98195e58f8de98099e4ba9be8a68fe58987e79a84e983a8e58886e69c8de58b99efbc8ce799bce8a18ce88085e5be97e69aabe5819ce68f90e4be9befbc9be69982e99693e58581e8a8b1e69982efbc8ce68789e4ba8be58588e7b5a6e4ba88e59088e79086e8ada6e5918ae380820a0a232320342e20e8b2b4e794a8e688b6e79a84e4bdbfe794a8e880850a0ae794b1e8b2b4e794a8e688b6e6b1bae5ae9ae8aab0e58fafe4bba5e69381e69c89e5b8b3e688b6efbc8ce4b8a6e5b08de4bdbfe794a8e88085e79a84e8a18ce782bae8b2a0e8b2ace38082e8ab8be5b087e5af86e7a2bce4bf9de5af86efbc8ce799bce78fbee6bfabe794a8e69982e68789e58db3e69982e59b9ee5a0b1e380820a0a232320352e20e5aea2e688b6e8b387e696990a0ae8b2b4e794a8e688b6e4bf9de79599e5b08de5aea2e688b6e8b387e69699e79a84e4b880e58887e6ac8ae588a9e38082e799bce8a18ce88085e58385e782bae68f90e4be9be69c8de58b99e8808ce4bdbfe794a8e98099e4ba9be8b387e69699e38082e694bfe5ba9ce6a99fe9979ce68f90e587bae79a84e8b387e69699e8ab8be6b182efbc8ce59ca8e6b395e5be8be58581e8a8b1e79a84e7af84e59c8de585a7e5b087e8bd89e4baa4e7b5a6e8b2b4e794a8e688b6e38082e8a882e996b1e7b590e69d9fe5be8cefbc8ce8b2b4e794a8e688b6e69c8920393020e5a4a9e79a84e69982e99693e58f96e587bae68980e99c80e79a84e585a7e5aeb9e380820a0a232320362e20e99ab1e7a781e6ac8ae88887e5ae89e585a8e680a70a0ae799bce8a18ce88085e68ea1e58f96e981a9e795b6e79a84e68a80e8a193e88887e7b584e7b994e68eaae696bde4bf9de8adb7e5aea2e688b6e8b387e69699e38082e8b2b4e794a8e688b6e68789e58f96e5be97e887aae5b7b1e79a84e4bdbfe794a8e88085e5bf85e9a088e7b5a6e4ba88e79a84e5908ce6848fe38082e8b387e69699e58fafe883bde59ca8e59084e9a085e69c8de58b99e79a84e69687e4bbb6e4b8ade68980e8bc89e79a84e59c8be5aeb6e68896e59cb0e58d80e89995e79086e380820a0a232320372e20e583b9e6a0bce38081e4bb98e6acbee88887e7a885e987910a0ae583b9e6a0bce88887e4bb98e6acbee794b1e8b2b4e794a8e688b6e88887e7b693e98ab7e59586e7b484e5ae9ae38082e7b693e98ab7e59586e69c83e5918ae79fa5e8a882e996b1e4bd95e69982e7ba8ce7b484e4bba5e58f8ae5a682e4bd95e58f96e6b688e38082e6b395e5be8be8a681e6b182e79a84e7a885e98791e58fa6e8a888e380820a0a232320382e20e69c9fe99693e88887e7b582e6ada20a0ae69cace59088e7b484e68c81e7ba8ce69c89e69588efbc8ce79bb4e588b0e4b880e696b9e696bc20363020e5a4a9e5898de9809ae79fa5e7b582e6ada2e782bae6ada2e38082e7b582e6ada2e5be8ce4b88de5868de68ea5e58f97e696b0e8a882e596aeefbc8ce4bd86e4b88de69c83e7b590e69d9fe980b2e8a18ce4b8ade79a84e8a882e996b1e38082e5b08de696bc20333020e5a4a9e585a7e4bb8de69caae694b9e6ada3e79a84e59ab4e9878de98195e7b484efbc8ce4bbbbe4bd95e4b880e696b9e59d87e5be97e7ab8be58db3e7b582e6ada2e69cace59088e7b484e380820a0a232320392e20e69394e4bf9d0a0ae7b79ae4b88ae69c8de58b99e5b087e98194e588b0e782bae585b6e585ace5b883e79a84e69c8de58b99e7ad89e7b49ae38082e69caae98194e588b0e69982efbc8ce58385e981a9e794a8e585b6e4b8ade8a68fe5ae9ae79a84e8a39ce69591e68eaae696bde38082e8bb9fe9ab94e696bce4b880e5b9b4e585a7e79a84e9818be4bd9ce88887e8aaaae6988ee5a4a7e887b4e79bb8e7aca6e38082e59ca8e6b395e5be8be58581e8a8b1e79a84e7af84e59c8de585a7efbc8ce4b88de4bd9ce585b6e4bb96e69394e4bf9de380820a0a23232031302e20e5b08de4b8bbe5bcb5e79a84e68a97e8beaf0a0ae5a682e69c89e4babae4b8bbe5bcb5e69f90e9a085e69c8de58b99e4beb5e5aeb3e5b088e588a9e6ac8ae38081e89197e4bd9ce6ac8ae68896e59586e6a899e6ac8aefbc8ce799bce8a18ce88085e5b087e782bae8b2b4e794a8e688b6e68f90e587bae68a97e8beafe38082e59ba0e5aea2e688b6e8b387e69699e68896e99d9ee799bce8a18ce88085e4b98be8bb9fe9ab94e68980e7949fe79a84e4b8bbe5bcb5efbc8ce794b1e8b2b4e794a8e688b6e782bae799bce8a18ce88085e68f90e587bae68a97e8beafe380820a0a23232031312e20e8b2ace4bbbbe99990e588b60a0ae5b0b1e6af8fe9a085e8a882e996b1e8808ce8a880efbc8ce8b2ace4bbbbe58385e99990e696bce79bb4e68ea5e6908de5aeb3efbc8ce4b8a6e4bba5e4ba8be794b1e799bce7949fe5898de58d81e4ba8ce5808be69c88e585a7e8b2b4e794a8e688b6e782bae8a9b2e69c8de58b99e694afe4bb98e79a84e98791e9a18de782bae4b88ae99990e38082e5858de8b2bbe69c8de58b99e79a84e8b2ace4bbbbe4bba5e8b1a1e5beb5e680a7e98791e9a18de782bae99990e38082e6b395e5be8be4b88de58581e8a8b1e99990e588b6e79a84e8b2ace4bbbbe4b88de58f97e69cace7af80e5bdb1e99fbfe380820a0a23232031322e20e69c80e5be8ce6a29de6acbe0a0ae9809ae79fa5e68789e4bba5e69bb8e99da2e5af84e887b3e59084e696b9e68f90e4be9be79a84e59cb0e59d80e38082e999a4e8bd89e8ae93e7b5a6e9979ce4bf82e4bc81e6a5ade5a496efbc8ce69caae7b693e5908ce6848fe4b88de5be97e8bd89e8ae93e69cace59088e7b484e38082e5a682e69c89e4b880e6a29de6acbee784a1e6b395e59fb7e8a18cefbc8ce585b6e9a498e6a29de6acbee4bb8de784b6e69c89e69588e38082e587bae58fa3e6b395e5be8be981a9e794a8e696bce69c8de58b99e88887e8bb9fe9ab94e38082e799bce8a18ce88085e5be97e5b0b1e696b0e8a882e596aee69bb4e696b0e6a29de6acbeefbc9be980b2e8a18ce4b8ade79a84e8a882e596aee7b6ade68c81e8a882e8b3bce69982e79a84e6a29de6acbee380820a', '9fa9303fdbe90f0381ee5cafa549eb9c5e2ee8a0b5b461a9be4d040f5a19c427', NULL),
	('01a1f8d3-ea00-7000-8000-0fb19a3601c3', 'MicrosoftCustomerAgreement', 1, 'BR', 'pt-BR', 'text/markdown', '\x2320436f6e747261746f20646520436c69656e7465206461204d6963726f736f66740a0a3e202a2a4573746520c3a920756d20746578746f2070726f766973c3b372696f2e2a2a20456c6520666f69206573637269746f2070617261206f20417373656e742c20706172612071756520756d61206e6f766120696e7374616c61c3a7c3a36f2074656e686120616c676f2061206d6f73747261722e0a3e204ec3a36f20c3a9206f20636f6e747261746f20646f20666f726e656365646f722065206ec3a36f206f6272696761206e696e6775c3a96d2e205175656d206f70657261206573746520706f7274616c206f207375627374697475692070656c6f20746578746f20646f207072c3b37072696f0a3e20666f726e656365646f7220616e74657320717565206f7320636c69656e7465732073656a616d20636f6e76696461646f73206120616365697461722e0a0a2a2a56657273c3a36f2031207061726120636c69656e746573206e6f2042726173696c2e2a2a204573746520636f6e747261746f20c3a92063656c65627261646f20656e747265206120656d7072657361206f75206f7267616e697a61c3a7c3a36f20717565206f206163656974610a28e2809c766f63c3aa73e2809d292065206f20666f726e656365646f7220646f73207365727669c3a76f73206465206e7576656d2071756520766f63c3aa7320636f6d7072616d20706f72206d65696f20646520756d20706172636569726f2028e2809c6ec3b373e2809d292e0a0a232320312e2050726f6475746f730a0a456e7175616e746f20756d6120617373696e61747572612065737469766572206174697661206520706167612c20766f63c3aa7320706f64656d2075736172206f2070726f6475746f20656d20736575207072c3b37072696f206e6567c3b363696f2c206e61207175616e7469646164650a636f6e747261746164612e204ec3a36f20706f64656d20726576656e64c3aa2d6c6f2c20636f6e746f726e61722073657573206c696d697465732074c3a9636e69636f73206e656d207573c3a12d6c6f20706172612076696f6c61722061206c65692e0a0a232320322e2053657520706172636569726f0a0a53657520706172636569726f20726563656265206f732070656469646f732c20646566696e65206f20707265c3a76f2c20656d69746520617320666174757261732065207072657374612061207072696d6569726120616a7564612e20566f63c3aa73206573636f6c68656d206f0a706172636569726f2c206465636964656d206f2071756520656c6520706f64652066617a657220656d2073657520616d6269656e7465206520706f64656d2074726f63617220706f72206f7574726f2e0a0a232320332e20526573706f6e736162696c6964616465206520766967c3aa6e6369610a0a4e656e68756d61206461732070617274657320706167612c20706f7220746f646173206173207265636c616d61c3a7c3b5657320736f62726520756d6120617373696e617475726120656d20646f7a65206d657365732c206d61697320646f2071756520666f69207061676f20706f7220656c610a6e6573736573206d657365732e204f20636f6e747261746f207669676f7261206174c3a92071756520756d612064617320706172746573206f20656e636572726520636f6d20617669736f207072c3a976696f20646520363020646961733b20617320617373696e617475726173206ac3a10a636f6e74726174616461732073656775656d206174c3a9206f2066696d20646f207072617a6f2e0a0a232320342e20436f6e6469c3a7c3b565732070617261206f2042726173696c0a0a41706c6963612d73652061206c65692062726173696c656972612e204669636120656c6569746f206f20666f726f20646120636f6d617263612064652053c3a36f205061756c6f2e204f73206461646f7320706573736f6169732073c3a36f207472617461646f7320636f6e666f726d6520610a4c656920476572616c2064652050726f7465c3a7c3a36f206465204461646f7320284c6569206ec2ba2031332e3730392f32303138293b2061206175746f72696461646520636f6d706574656e746520c3a9206120414e50442e204f20746578746f20656d20706f7274756775c3aa7320c3a9206f0ac3ba6e69636f207175652076616c65206e6f2042726173696c2e0a', 'fedc5ea583eaeebd3d38f5cf320f844d9a38deef9f995365c89f94e4fc794ad7', NULL),
	('01a1f8d3-ea00-7000-8000-0fc6fe4890ee', 'MicrosoftCustomerAgreement', 1, 'CA', 'en-US', 'text/markdown', '\x23204d6963726f736f667420437573746f6d65722041677265656d656e740a0a3e202a2a54686973206973206120706c616365686f6c6465722e2a2a20497420776173207772697474656e20666f7220417373656e742c20736f20746861742061206e657720696e7374616c6c6174696f6e2068617320736f6d657468696e6720746f2073686f772e204974206973206e6f740a3e20746865207075626c6973686572e28099732061677265656d656e7420616e642062696e6473206e6f626f64792e2057686f657665722072756e73207468697320706f7274616c207265706c6163657320697420627920746865207075626c6973686572e2809973206f776e20746578740a3e206265666f726520637573746f6d657273206172652061736b656420746f206163636570742e0a0a2a2a56657273696f6e203120666f7220637573746f6d65727320696e2043616e6164612e2a2a20546869732061677265656d656e74206973206265747765656e2074686520636f6d70616e79206f72206f7267616e697a6174696f6e207468617420616363657074732069742028e2809c796f75e2809d290a616e6420746865207075626c6973686572206f662074686520636c6f7564207365727669636573207468617420796f7520627579207468726f756768206120706172746e65722028e2809c7765e2809d292e0a0a232320312e2050726f64756374730a0a5768696c65206120737562736372697074696f6e2069732061637469766520616e64207061696420666f722c20796f75206d617920757365207468652070726f6475637420666f7220796f7572206f776e20627573696e6573732c20696e20746865206e756d626572207468617420796f750a6f7264657265642e20596f75206d6179206e6f7420726573656c6c2069742c20776f726b2061726f756e642069747320746563686e6963616c206c696d6974732c206f722075736520697420746f20627265616b20746865206c61772e0a0a232320322e20596f757220706172746e65720a0a596f757220706172746e65722074616b657320796f7572206f72646572732c207365747320796f75722070726963652c20696e766f6963657320796f7520616e642068656c707320796f752066697273742e20596f752063686f6f736520796f757220706172746e65722c206465636964650a77686174206974206d617920646f20696e20796f757220656e7669726f6e6d656e742c20616e64206d6179206368616e676520746f20616e6f746865722e0a0a232320332e204c696162696c69747920616e64207465726d0a0a4e656974686572206f662075732070617973206d6f72652c20666f7220616c6c20636c61696d732061626f7574206120737562736372697074696f6e20696e207477656c7665206d6f6e7468732c207468616e20776173207061696420666f7220697420696e2074686f7365206d6f6e7468732e0a5468652061677265656d656e742072756e7320756e74696c206f6e65206f6620757320656e647320697420776974682036302064617973e28099206e6f746963653b20737562736372697074696f6e7320616c7265616479206f7264657265642072756e20746f2074686520656e64206f660a7468656972207465726d2e0a0a232320342e205465726d7320666f722043616e6164610a0a546865206c6177206f66207468652050726f76696e6365206f66204f6e746172696f20616e6420746865206665646572616c206c6177206f662043616e6164612074686174206170706c69657320746865726520676f7665726e20746869732061677265656d656e743b20666f720a637573746f6d65727320696e205175c3a96265632c20746865206c6177206f66205175c3a962656320646f65732e20506572736f6e616c20696e666f726d6174696f6e2069732068616e646c656420756e646572207468652070726976616379206c6177206f662043616e61646120616e64206f660a7468652070726f76696e63652e20437573746f6d65727320696e205175c3a9626563207265636569766520746869732061677265656d656e7420696e204672656e63682066697273742e0a', '1de9281f422d9346cd77747c4d8806884b42f7554e8a88b2caf0c3cc19321f75', NULL),
	('01a1f8d3-ea00-7000-8000-100c30fe55ee', 'MicrosoftCustomerAgreement', 1, 'CA', 'fr-FR', 'text/markdown', '\x2320436f6e7472617420636c69656e74204d6963726f736f66740a0a3e202a2a436563692065737420756e2074657874652070726f7669736f6972652e2a2a20496c206120c3a974c3a920c3a96372697420706f757220417373656e742c206166696e207175e28099756e65206e6f7576656c6c6520696e7374616c6c6174696f6e20616974207175656c7175652063686f73650a3e20c3a0206d6f6e747265722e204365206ee2809965737420706173206c6520636f6e74726174206465206ce28099c3a964697465757220657420696c206ee28099656e6761676520706572736f6e6e652e204ce280996578706c6f6974616e7420646520636520706f727461696c206c652072656d706c6163650a3e20706172206c65207465787465206465206ce28099c3a9646974657572206176616e7420717565206c657320636c69656e747320736f69656e7420696e766974c3a97320c3a0206ce2809961636365707465722e0a0a2a2a56657273696f6e203120706f7572206c657320636c69656e74732061752043616e6164612e2a2a204c65207072c3a973656e7420636f6e747261742065737420636f6e636c7520656e747265206ce28099656e7472657072697365206f75206ce280996f7267616e69736174696f6e207175690a6ce28099616363657074652028c2abc2a0766f7573c2a0c2bb29206574206ce28099c3a96469746575722064657320736572766963657320636c6f75642071756520766f7573206163686574657a20706172206ce28099696e7465726dc3a96469616972652064e28099756e2070617274656e616972650a28c2abc2a06e6f7573c2a0c2bb292e0a0a232320312e2050726f64756974730a0a54616e74207175e28099756e2061626f6e6e656d656e742065737420616374696620657420706179c3a92c20766f757320706f7576657a207574696c69736572206c652070726f6475697420706f757220766f7472652070726f7072652061637469766974c3a92c2064616e73206c610a7175616e746974c3a920636f6d6d616e64c3a9652e20566f7573206e6520706f7576657a206e69206c6520726576656e6472652c206e6920636f6e746f75726e657220736573206c696d6974657320746563686e69717565732c206e69206ce280997574696c6973657220706f75720a656e667265696e647265206c61206c6f692e0a0a232320322e20566f7472652070617274656e616972650a0a566f7472652070617274656e61697265207265c3a76f697420766f7320636f6d6d616e6465732c206669786520766f74726520707269782c20766f7573206661637475726520657420766f7573206169646520656e207072656d696572206c6965752e20566f75732063686f6973697373657a0a766f7472652070617274656e616972652c2064c3a9636964657a206465206365207175e28099696c20706575742066616972652064616e7320766f74726520656e7669726f6e6e656d656e7420657420706f7576657a20656e206368616e6765722e0a0a232320332e20526573706f6e736162696c6974c3a920657420647572c3a9650a0a417563756e206465206e6f7573206e6520706169652c20706f7572206ce28099656e73656d626c65206465732072c3a9636c616d6174696f6e732072656c61746976657320c3a020756e2061626f6e6e656d656e742073757220646f757a65206d6f69732c20706c7573207175652063652071756920610ac3a974c3a920706179c3a920706f75722063656c75692d63692070656e64616e7420636573206d6f69732e204c6520636f6e747261742064757265206a75737175e28099c3a020636520717565206ce28099756e206465206e6f75732079206d657474652066696e206176656320756e207072c3a9617669732064650a3630206a6f757273c2a03b206c65732061626f6e6e656d656e74732064c3a96ac3a020636f6d6d616e64c3a97320636f7572656e74206a75737175e28099c3a0206c657572207465726d652e0a0a232320342e20436f6e646974696f6e7320706f7572206c652043616e6164610a0a4c6573206c6f6973206465206c612070726f76696e6365206465206ce280994f6e746172696f206574206c6573206c6f69732066c3a964c3a972616c65732064752043616e61646120717569207920736f6e74206170706c696361626c65732072c3a967697373656e74206c65207072c3a973656e740a636f6e74726174c2a03b20706f7572206c657320636c69656e7473206175205175c3a96265632c20636520736f6e74206c6573206c6f6973206475205175c3a96265632e204c65732072656e736569676e656d656e747320706572736f6e6e656c7320736f6e74207472616974c3a9732073656c6f6e0a6c6573206c6f69732064752043616e616461206574206465206c612070726f76696e636520737572206c612070726f74656374696f6e206465206c61207669652070726976c3a9652e204c657320636c69656e7473206175205175c3a9626563207265c3a76f6976656e742064e2809961626f7264206c650a7072c3a973656e7420636f6e7472617420656e206672616ec3a76169732e0a', '285b091db749b5732b8e04f4e7d815ce3425717bf83d0d365552d0de9ecdd5f4', NULL),
	('01a1f8d3-ea00-7000-8000-1050f92cdd05', 'MicrosoftCustomerAgreement', 1, 'DE', 'de-DE', 'text/markdown', '\x23204d6963726f736f66742d4b756e64656e76657265696e626172756e670a0a3e202a2a44696573206973742065696e20506c61747a68616c7465722e2a2a2044657220546578742077757264652066c3bc7220417373656e7420676573636872696562656e2c2064616d69742065696e65206e65756520496e7374616c6c6174696f6e206574776173207a75207a656967656e0a3e206861742e20457220697374206e69636874206469652056657265696e626172756e67206465732048657261757367656265727320756e642062696e646574206e69656d616e64656e2e205765722064696573657320506f7274616c2062657472656962742c2065727365747a742069686e0a3e2064757263682064656e205465787420646573204865726175736765626572732c206265766f72204b756e64656e20756d2069687265205a757374696d6d756e67206765626574656e2077657264656e2e0a0a2a2a56657273696f6e20312066c3bc72204b756e64656e20696e20446575747363686c616e642e2a2a2044696573652056657265696e626172756e672067696c74207a7769736368656e2064656d20556e7465726e65686d656e206f64657220646572204f7267616e69736174696f6e2c206469650a696872207a757374696d6d742028e2809e536965e2809c292c20756e642064656d2048657261757367656265722064657220436c6f75646469656e7374652c206469652053696520c3bc6265722065696e656e20506172746e6572206b617566656e2028e2809e776972e2809c292e0a0a232320312e2050726f64756b74650a0a536f6c616e67652065696e2041626f6e6e656d656e7420616b74697620756e642062657a61686c74206973742c2064c3bc7266656e20536965206461732050726f64756b7420696e206465722062657374656c6c74656e20416e7a61686c2066c3bc7220496872656e20656967656e656e0a42657472696562206e75747a656e2e205369652064c3bc7266656e206573206e69636874207765697465727665726b617566656e2c207365696e6520746563686e69736368656e20426573636872c3a46e6b756e67656e206e6963687420756d676568656e20756e64206573206e696368742066c3bc720a5265636874737665727374c3b6c39f652076657277656e64656e2e0a0a232320322e2049687220506172746e65720a0a49687220506172746e6572206e696d6d7420496872652042657374656c6c756e67656e20656e74676567656e2c2062657374696d6d7420496872656e2050726569732c207374656c6c742049686e656e20526563686e756e67656e20756e642068696c66742049686e656e207a75657273742e0a5369652077c3a4686c656e20496872656e20506172746e65722c20656e74736368656964656e2c2077617320657220696e20496872657220556d676562756e672074756e20646172662c20756e64206bc3b66e6e656e207a752065696e656d20616e646572656e207765636873656c6e2e0a0a232320332e2048616674756e6720756e64204c6175667a6569740a0a4b65696e65205365697465207a61686c742066c3bc7220616c6c6520416e737072c3bc636865207a752065696e656d2041626f6e6e656d656e7420696e207a77c3b66c66204d6f6e6174656e206d6568722c20616c7320696e2064696573656e204d6f6e6174656e20646166c3bc722062657a61686c740a77757264653b20566f727361747a20756e642067726f626520466168726cc3a4737369676b65697420626c656962656e2061757367656e6f6d6d656e2e204469652056657265696e626172756e67206cc3a47566742c206269732065696e6520536569746520736965206d69742065696e65720a467269737420766f6e20363020546167656e206bc3bc6e646967743b20626572656974732062657374656c6c74652041626f6e6e656d656e7473206c617566656e20626973207a756d20456e6465206968726572204c6175667a6569742e0a0a232320342e20426564696e67756e67656e2066c3bc7220446575747363686c616e640a0a45732067696c7420646575747363686573205265636874206f686e652064617320554e2d4b61756672656368742e2047657269636874737374616e642066c3bc72204b6175666c6575746520697374204dc3bc6e6368656e2e20416e737072c3bc636865206e6163682064656d0a50726f64756b7468616674756e677367657365747a20736f77696520776567656e205665726c65747a756e6720766f6e204c6562656e2c204bc3b672706572206f64657220476573756e646865697420626c656962656e20756e626572c3bc6872742e20506572736f6e656e62657a6f67656e650a446174656e2077657264656e206e6163682064657220446174656e73636875747a2d4772756e647665726f72646e756e672076657261726265697465742e0a', 'aaa1037fc69e570bcafe87d2fcde7ee6e7b347cd9c148b66e41221c3fd5983fd', NULL),
	('01a1f8d3-ea00-7000-8000-10beb6ab2045', 'MicrosoftCustomerAgreement', 1, 'JP', 'ja-JP', 'text/markdown', '\x23204d6963726f736f667420e9a1a7e5aea2e5a591e7b4840a0a3e202a2ae38193e3828ce381afe38397e383ace383bce382b9e3839be383abe38380e383bce381a7e38199e380822a2a20e696b0e38197e38184e382a4e383b3e382b9e38388e383bce383abe381a7e8a1a8e7a4bae38199e3828be38282e381aee3818ce38182e3828be38288e38186e381abe38081417373656e7420e381aee3819fe38281e381abe69bb8e3818be3828ce3819fe69687e7aba0e381a7e38199e38082e799bae8a18ce58583e381aee5a591e7b484e381a7e381afe381aae3818fe38081e8aab0e38282e68b98e69d9fe38197e381bee3819be38293e38082e38193e381aee3839de383bce382bfe383abe381aee9818be596b6e88085e381afe38081e9a1a7e5aea2e381abe5908ce6848fe38292e6b182e38281e3828be5898de381abe38081e799bae8a18ce58583e887aae8baabe381aee69687e7aba0e381abe7bdaee3818de68f9be38188e381bee38199e380820a0a2a2ae697a5e69cace381aee3818ae5aea2e6a798e59091e38191e38390e383bce382b8e383a7e383b32031e380822a2a20e69cace5a591e7b484e381afe38081e69cace5a591e7b484e381abe5908ce6848fe38199e3828be4bc9ae7a4bee381bee3819fe381afe7b584e7b9942028e4bba5e4b88be3808ce3818ae5aea2e6a798e3808d2920e381a8e38081e3818ae5aea2e6a798e3818ce38391e383bce38388e3838ae383bce38292e9809ae38198e381a6e8b3bce585a5e38199e3828be382afe383a9e382a6e3838920e382b5e383bce38393e382b9e381aee799bae8a18ce585832028e4bba5e4b88be3808ce5bd93e7a4bee3808d2920e381a8e381aee99693e381aee5a591e7b484e381a7e38199e380820a0a232320312e20e8a3bde593810a0ae382b5e38396e382b9e382afe383aae38397e382b7e383a7e383b3e3818ce69c89e58ab9e381a7e694afe68995e3828fe3828ce381a6e38184e3828be99693e38081e3818ae5aea2e6a798e381afe6b3a8e69687e38197e3819fe695b0e9878fe381aee7af84e59bb2e381a7e38081e887aae7a4bee381aee6a5ade58b99e381aee3819fe38281e381abe8a3bde59381e38292e4bdbfe794a8e381a7e3818de381bee38199e38082e5868de8b2a9e5a3b2e38081e68a80e8a193e79a84e588b6e99990e381aee59b9ee981bfe38081e6b395e5be8be381abe58f8de38199e3828be4bdbfe794a8e381afe381a7e3818de381bee3819be38293e380820a0a232320322e20e3818ae5aea2e6a798e381aee38391e383bce38388e3838ae383bc0a0ae38391e383bce38388e3838ae383bce381afe3818ae5aea2e6a798e381aee6b3a8e69687e38292e58f97e38191e38081e4bea1e6a0bce38292e5ae9ae38281e38081e8ab8be6b182e38197e38081e69c80e5889de381aee7aa93e58fa3e381a8e38197e381a6e694afe68fb4e38197e381bee38199e38082e3818ae5aea2e6a798e381afe38391e383bce38388e3838ae383bce38292e981b8e381b3e38081e887aae7a4bee381aee792b0e5a283e381a7e38391e383bce38388e3838ae383bce3818ce8a18ce38188e3828be38193e381a8e38292e6b1bae38281e38081e588a5e381aee38391e383bce38388e3838ae383bce381abe5a489e69bb4e381a7e3818de381bee38199e380820a0a232320332e20e8b2ace4bbbbe381a8e69c9fe996930a0ae38184e3819ae3828ce381aee5bd93e4ba8be88085e38282e38081e38182e3828be382b5e38396e382b9e382afe383aae38397e382b7e383a7e383b3e381abe996a2e38199e3828b20313220e3818be69c88e99693e381aee38199e381b9e381a6e381aee8ab8be6b182e381abe381a4e38184e381a6e38081e3819de381aee69c9fe99693e381abe694afe68995e3828fe3828ce3819fe9a18de38292e8b685e38188e381a6e694afe68995e38184e381bee3819be38293e38082e69cace5a591e7b484e381afe38081e38184e3819ae3828ce3818be3818c20363020e697a5e5898de381abe9809ae79fa5e38197e381a6e7b582e4ba86e38195e3819be3828be381bee381a7e7b69ae3818de381bee38199e38082e38199e381a7e381abe6b3a8e69687e38195e3828ce3819fe382b5e38396e382b9e382afe383aae38397e382b7e383a7e383b3e381afe38081e3819de381aee69c9fe99693e381aee7b582e3828fe3828ae381bee381a7e7b69ae3818de381bee38199e380820a0a232320342e20e697a5e69cace381abe996a2e38199e3828be69da1e4bbb60a0ae69cace5a591e7b484e381abe381afe38081e68ab5e8a7a6e6b395e381aee8a68fe58987e38292e999a4e3818de38081e697a5e69cace6b395e3818ce981a9e794a8e38195e3828ce381bee38199e38082e7acace4b880e5afa9e381aee5b082e5b19ee79a84e59088e6848fe7aea1e8bd84e8a381e588a4e68980e381afe69db1e4baace59cb0e696b9e8a381e588a4e68980e381a8e38197e381bee38199e38082e5808be4babae68385e5a0b1e381afe5808be4babae68385e5a0b1e381aee4bf9de8adb7e381abe996a2e38199e3828be6b395e5be8be381abe5be93e381a3e381a6e58f96e3828ae689b1e38184e381bee38199e38082e3818ae5aea2e6a798e381afe38081e58f8de7a4bee4bc9ae79a84e58ba2e58a9be381abe8a9b2e5bd93e38197e381aae38184e38193e381a8e38292e8a1a8e6988ee38197e381bee38199e380820a', 'ad037905b82e80bb7b2f17ee12c6d12a9aca495822b0355875c82e04bd9736a3', NULL),
	('01a1f8d3-ea00-7000-8000-10f030560d35', 'MicrosoftCustomerAgreement', 1, 'SE', 'sv-SE', 'text/markdown', '\x23204d6963726f736f667473206b756e64617674616c0a0a3e202a2a4465742068c3a47220c3a47220656e20706c61747368c3a56c6c6172652e2a2a2054657874656e20c3a47220736b726976656e2066c3b67220417373656e742c2066c3b6722061747420656e206e7920696e7374616c6c6174696f6e20736b61206861206ec3a5676f742061747420766973612e0a3e2044656e20c3a47220696e74652075746769766172656e7320617674616c206f63682062696e64657220696e67656e2e2044656e20736f6d2064726976657220706f7274616c656e20657273c3a4747465722064656e206d65642075746769766172656e73206567656e207465787420696e6e616e0a3e206b756e646572206f6d626564732061747420676f646bc3a46e6e612e0a0a2a2a56657273696f6e20312066c3b672206b756e646572206920537665726967652e2a2a20417674616c65742067c3a46c6c6572206d656c6c616e206465742066c3b6726574616720656c6c65722064656e206f7267616e69736174696f6e20736f6d20676f646bc3a46e6e6572206465740a28e2809d6e69e2809d29206f63682075746769766172656e206176206465206d6f6c6e746ac3a46e7374657220736f6d206e69206bc3b67065722067656e6f6d20656e20706172746e65722028e2809d7669e2809d292e0a0a232320312e2050726f64756b7465726e610a0a53c3a5206cc3a46e676520656e207072656e756d65726174696f6e20c3a47220616b746976206f636820626574616c642066c3a572206e6920616e76c3a46e64612070726f64756b74656e2069206572206567656e207665726b73616d6865742c20692064657420616e74616c20736f6d206e69206861720a62657374c3a46c6c742e204e692066c3a57220696e74652073c3a46c6a612064656e207669646172652c206b72696e6767c3a520646573732074656b6e69736b612062656772c3a46e736e696e67617220656c6c657220616e76c3a46e64612064656e2066c3b67220617474206272797461206d6f740a6c6167656e2e0a0a232320322e20457220706172746e65720a0a457220706172746e65722074617220656d6f74206572612062657374c3a46c6c6e696e6761722c2062657374c3a46d6d65722065727420707269732c2066616b74757265726172206572206f636820686ac3a46c70657220657220692066c3b6727374612068616e642e204e692076c3a46c6a65722065720a706172746e65722c2062657374c3a46d6d6572207661642064656e2066c3a5722067c3b672612069206572206d696c6ac3b6206f6368206b616e20627974612074696c6c20656e20616e6e616e2e0a0a232320332e20416e73766172206f636820617674616c737469640a0a496e67656e206176206f737320626574616c6172206d65722c2066c3b67220616c6c61206b726176206f6d20656e207072656e756d65726174696f6e20756e64657220746f6c76206dc3a56e616465722c20c3a46e2076616420736f6d20626574616c6174732066c3b6722064656e20756e6465722064650a6dc3a56e616465726e612e20417674616c65742067c3a46c6c65722074696c6c73206ec3a5676f6e206176206f73732073c3a46765722075707020646574206d6564203630206461676172732076617273656c3b20726564616e2062657374c3a46c6c6461207072656e756d65726174696f6e65720a6cc3b670657220746964656e2075742e0a0a232320342e2056696c6c6b6f722066c3b67220537665726967650a0a5376656e736b206c61672067c3a46c6c65722066c3b67220617674616c65742c2075746f6d2064657373206c616776616c737265676c65722e205476697374657220617667c3b672732061762053746f636b686f6c6d732074696e677372c3a4747420736f6d2066c3b67273746120696e7374616e732e0a506572736f6e75707067696674657220626568616e646c617320656e6c6967742045553a732064617461736b7964647366c3b6726f72646e696e673b2074696c6c73796e207574c3b676617320617620496e746567726974657473736b796464736d796e646967686574656e2e0a', '192fa492660fdf6e51f73fe550d364d6544d386c8f904cd9a38583cd1c4c4d44', NULL),
	('01a1f8d3-ea00-7000-8000-1131f0c02d17', 'MicrosoftCustomerAgreement', 1, '', 'en', 'text/markdown', '\x23204d6963726f736f667420437573746f6d65722041677265656d656e740a0a3e202a2a54686973206973206120706c616365686f6c6465722e2a2a20497420776173207772697474656e20666f7220417373656e742c20736f20746861742061206e657720696e7374616c6c6174696f6e2068617320736f6d657468696e6720746f2073686f772e204974206973206e6f740a3e20746865207075626c6973686572e28099732061677265656d656e7420616e642062696e6473206e6f626f64792e2057686f657665722072756e73207468697320706f7274616c207265706c6163657320697420627920746865207075626c6973686572e2809973206f776e2074657874206265666f72650a3e20637573746f6d657273206172652061736b656420746f206163636570742e0a0a546869732061677265656d656e74206973206265747765656e2074686520636f6d70616e79206f72206f7267616e69736174696f6e207468617420616363657074732069742028e2809c796f75e2809d2920616e6420746865207075626c6973686572206f662074686520636c6f75642073657276696365730a7468617420796f7520627579207468726f756768206120706172746e65722028e2809c7765e2809d292e204974206170706c69657320746f206576657279206f726465722074686174206120706172746e657220706c6163657320666f7220796f752e0a0a232320312e20576861742074686520776f726473206d65616e0a0a4120e2809c70726f64756374e2809d206973206120636c6f756420736572766963652c206120736f66747761726520737562736372697074696f6e206f722061206c6963656e6365206f6e206f7572207072696365206c6973742e204120e2809c706172746e6572e2809d206973206120726573656c6c657220746861740a796f75206861766520617574686f726973656420746f206f7264657220666f7220796f752e204120e2809c737562736372697074696f6ee2809d2069732074686520726967687420746f2075736520612070726f6475637420666f722061206669786564207465726d2e20e2809c596f75722064617461e2809d2069730a776861746576657220796f752c206f722070656f706c6520616374696e6720666f7220796f752c2070757420696e746f20612070726f647563742e0a0a232320322e20596f757220726967687420746f20757365207468652070726f64756374730a0a5768696c65206120737562736372697074696f6e2069732061637469766520616e64207061696420666f722c20796f75206d617920757365207468652070726f6475637420666f7220796f7572206f776e20627573696e6573732c20696e20746865206e756d626572207468617420796f750a6f7264657265642e20596f75206d6179206c657420796f757220616666696c6961746573207573652069742069662074686579206b65657020746f20746869732061677265656d656e742e205765206b65657020616c6c20726967687473207468617420617265206e6f7420676976656e20746f0a796f7520686572652e0a0a232320332e20486f7720796f75206d6179206e6f7420757365207468656d0a0a596f75206d6179206e6f7420726573656c6c207468652070726f64756374732c20776f726b2061726f756e6420746563686e6963616c206c696d6974732c20757365207468656d20746f206861726d206f7468657273206f7220627265616b20746865206c61772c206f722074727920746f206765740a617420646174612074686174206973206e6f7420796f7572732e20576865726520746865206c617720616c6c6f7773206d6f7265207468616e20746869732073656374696f6e20646f65732c20746865206c617720646563696465732e0a0a232320342e204f72646572696e67207468726f756768206120706172746e65720a0a596f757220706172746e65722074616b657320796f7572206f72646572732c207365747320796f75722070726963652c20696e766f6963657320796f7520616e642068656c707320796f752066697273742e205768617420796f75206167726565207769746820796f757220706172746e65720a61626f757420707269636520616e64207061796d656e74207374617973206265747765656e207468652074776f206f6620796f752e20596f752063686f6f736520796f757220706172746e65722c20616e6420796f75206d6179206368616e676520746f20616e6f746865722e0a0a232320352e204163636f756e74730a0a596f75206e616d65207468652070656f706c652077686f206d61792061637420666f7220796f752c206b6565702074686569722063726564656e7469616c7320736166652c20616e6420616e7377657220666f72207768617420697320646f6e652077697468207468656d2e2054656c6c2075730a6f7220796f757220706172746e6572206174206f6e636520696620796f75207468696e6b207468617420736f6d65626f647920656c736520686173207573656420616e206163636f756e742e0a0a232320362e20596f757220646174610a0a596f7572206461746120737461797320796f7572732e2057652070726f6365737320697420746f2070726f76696465207468652070726f64756374732c20746f206b656570207468656d2073656375726520616e6420746f206d65657420746865206c61772c20616e6420666f72206e6f7468696e670a656c73652e20496620697420636f6e7461696e7320706572736f6e616c20646174612c2074686520646174612070726f74656374696f6e207465726d73207075626c69736865642077697468207468652070726f64756374206170706c792061732077656c6c2e0a0a232320372e20436f6e666964656e7469616c20696e666f726d6174696f6e0a0a45616368206f66207573206b6565707320736563726574207768617420746865206f7468657220686173206d61726b656420617320636f6e666964656e7469616c206f72207768617420616e79626f647920776f756c6420747265617420736f2c2075736573206974206f6e6c7920666f720a746869732061677265656d656e742c20616e6420706173736573206974206f6e206f6e6c7920746f2074686f73652077686f206e65656420697420616e642061726520626f756e6420696e207468652073616d65207761792e0a0a232320382e20576861742077652070726f6d6973650a0a456163682070726f6475637420776f726b73207375627374616e7469616c6c792061732069747320646f63756d656e746174696f6e20736179732e20496620697420646f6573206e6f742c20616e6420796f752074656c6c2075732077697468696e20746865207465726d2c207765207075742069740a7269676874206f722072657475726e207768617420776173207061696420666f72207468652074696d6520696e207175657374696f6e2e204672656520616e6420707265766965772070726f647563747320636f6d652061732074686579206172652e0a0a232320392e20436c61696d73206279206f74686572730a0a496620736f6d65626f647920636c61696d73207468617420612070726f6475637420696e6672696e67657320612072696768742c20776520646566656e6420796f752e20496620736f6d65626f647920636c61696d73207468617420796f75722064617461206f7220796f757220757365206f6620610a70726f6475637420696e6672696e6765732061207269676874206f7220746865206c61772c20796f7520646566656e642075732e20456974686572206f66207573206d75737420626520746f6c642070726f6d70746c7920616e64206265206c657420746f2072756e2074686520646566656e63652e0a0a23232031302e204c696d697473206f66206c696162696c6974790a0a4e656974686572206f662075732070617973206d6f72652c20666f7220616c6c20636c61696d732061626f7574206120737562736372697074696f6e20696e207477656c7665206d6f6e7468732c207468616e20776173207061696420666f72207468617420737562736372697074696f6e20696e0a74686f7365206d6f6e7468732e204e656974686572207061797320666f72206c6f73742070726f666974206f7220696e646972656374206c6f73732e205468657365206c696d69747320646f206e6f74206170706c7920746f20696e74656e742c2067726f7373206e65676c6967656e63652c206f720a616e797468696e67207468617420746865206c617720646f6573206e6f74206c6574207573206c696d69742e0a0a23232031312e205465726d20616e6420656e640a0a5468652061677265656d656e742072756e7320756e74696c206f6e65206f6620757320656e647320697420776974682036302064617973e28099206e6f746963652e20537562736372697074696f6e7320616c7265616479206f7264657265642072756e20746f2074686520656e64206f662074686569720a7465726d20756e6465722069742e204966206f6e65206f6620757320736572696f75736c7920627265616b7320697420616e6420646f6573206e6f742070757420746861742072696768742077697468696e2033302064617973206f66206265696e6720746f6c642c20746865206f746865720a6d617920656e64206974206174206f6e63652e20596f75207468656e2068617665203930206461797320746f20666574636820796f757220646174612e0a0a23232031322e2045766572797468696e6720656c73650a0a4e6f74696365732061726520676976656e20696e2077726974696e672e2041206e65772076657273696f6e206f6620746869732061677265656d656e74206170706c69657320746f20796f75206f6e636520796f7520686176652061636365707465642069742e204966206f6e6520706172742069730a696e76616c69642c207468652072657374207374616e64732e20546865206c6177206f662074686520636f756e747279206e616d656420696e20746865207075626c6973686572e2809973206f776e2074657874206170706c6965732e204966207468697320746578742065786973747320696e0a7365766572616c206c616e6775616765732c2074686520456e676c697368206f6e65206465636964657320776865726520746865206c6177207065726d6974732e0a', '6cec352d9c32e03cfc5a03b5334f78ece0e62a7f726ce56f65a9b74bc073b62d', NULL),
	('01a1f8d3-ea00-7000-8000-116aa436047e', 'MicrosoftCustomerAgreement', 1, '', 'sv-SE', 'text/markdown', '\x23204d6963726f736f667473206b756e64617674616c0a0a3e202a2a4465742068c3a47220c3a47220656e20706c61747368c3a56c6c6172652e2a2a2054657874656e20c3a47220736b726976656e2066c3b67220417373656e742c2066c3b6722061747420656e206e7920696e7374616c6c6174696f6e20736b61206861206ec3a5676f742061747420766973612e2044656e0a3e20c3a47220696e74652075746769766172656e7320617674616c206f63682062696e64657220696e67656e2e2044656e20736f6d2064726976657220706f7274616c656e20657273c3a4747465722064656e206d65642075746769766172656e73206567656e207465787420696e6e616e0a3e206b756e646572206f6d626564732061747420676f646bc3a46e6e612e0a0a417674616c65742067c3a46c6c6572206d656c6c616e206465742066c3b6726574616720656c6c65722064656e206f7267616e69736174696f6e20736f6d20676f646bc3a46e6e6572206465742028e2809d6e69e2809d29206f63682075746769766172656e206176206465206d6f6c6e746ac3a46e7374657220736f6d0a6e69206bc3b67065722067656e6f6d20656e20706172746e65722028e2809d7669e2809d292e204465742067c3a46c6c65722066c3b672207661726a652062657374c3a46c6c6e696e6720736f6d20656e20706172746e65722067c3b67220c3a5742065722e0a0a232320312e20566164206f7264656e20626574796465720a0a456e20e2809d70726f64756b74e2809d20c3a47220656e206d6f6c6e746ac3a46e73742c20656e2070726f6772616d766172757072656e756d65726174696f6e20656c6c657220656e206c6963656e7320692076c3a57220707269736c697374612e20456e20e2809d706172746e6572e2809d20c3a47220656e0ac3a574657266c3b67273c3a46c6a61726520736f6d206e692068617220676574742072c3a47474206174742062657374c3a46c6c6120c3a5742065722e20456e20e2809d7072656e756d65726174696f6ee2809d20c3a4722072c3a47474656e2061747420616e76c3a46e646120656e2070726f64756b7420756e64657220656e0a62657374c3a46d64207469642e20e2809d4572612064617461e2809d20c3a47220616c6c7420736f6d206e692c20656c6c6572206ec3a5676f6e20736f6d2068616e646c61722066c3b6722065722c206cc3a46767657220696e206920656e2070726f64756b742e0a0a232320322e2045722072c3a474742061747420616e76c3a46e64612070726f64756b7465726e610a0a53c3a5206cc3a46e676520656e207072656e756d65726174696f6e20c3a47220616b746976206f636820626574616c642066c3a572206e6920616e76c3a46e64612070726f64756b74656e2069206572206567656e207665726b73616d6865742c20692064657420616e74616c20736f6d206e69206861720a62657374c3a46c6c742e20457261206b6f6e6365726e626f6c61672066c3a572206f636b73c3a520616e76c3a46e64612064656e206f6d2064652066c3b66c6a657220617674616c65742e20416c6c612072c3a474746967686574657220736f6d20696e7465206765732065722068c3a47220626568c3a56c6c65720a76692e0a0a232320332e2056616420736f6d20696e746520c3a4722074696c6cc3a57465740a0a4e692066c3a57220696e74652073c3a46c6a612070726f64756b7465726e61207669646172652c206b72696e6767c3a52074656b6e69736b612062656772c3a46e736e696e6761722c20616e76c3a46e64612064656d2066c3b6722061747420736b61646120616e64726120656c6c6572206272797461206d6f740a6c6167656e2c20656c6c65722066c3b67273c3b66b61206b6f6d6d6120c3a574206461746120736f6d20696e746520c3a472206572612e2044c3a472206c6167656e2074696c6cc3a5746572206d657220c3a46e206465747461206176736e6974742067c3a46c6c6572206c6167656e2e0a0a232320342e2042657374c3a46c6c6e696e672067656e6f6d20656e20706172746e65720a0a457220706172746e65722074617220656d6f74206572612062657374c3a46c6c6e696e6761722c2062657374c3a46d6d65722065727420707269732c2066616b74757265726172206572206f636820686ac3a46c70657220657220692066c3b6727374612068616e642e20566164206e69206b6f6d6d65720ac3b6766572656e73206f6d206d656420657220706172746e6572206f6d2070726973206f636820626574616c6e696e67207374616e6e6172206d656c6c616e2065722e204e692076c3a46c6a657220706172746e657220736ac3a46c7661206f63682066c3a57220627974612074696c6c20656e0a616e6e616e2e0a0a232320352e204b6f6e746f6e0a0a4e6920757473657220646520706572736f6e657220736f6d2066c3a5722068616e646c612066c3b6722065722c20736b796464617220646572617320696e6c6f67676e696e6773757070676966746572206f636820616e7376617261722066c3b6722076616420736f6d2067c3b67273206d65642064656d2e0a53c3a4672067656e6173742074696c6c206f737320656c6c657220657220706172746e6572206f6d206e692074726f7220617474206ec3a5676f6e20616e6e616e2068617220616e76c3a46e7420657474206b6f6e746f2e0a0a232320362e2045726120646174610a0a45726120646174612066c3b672626c6972206572612e20566920626568616e646c61722064656d2066c3b672206174742074696c6c68616e646168c3a56c6c612070726f64756b7465726e612c2068c3a56c6c612064656d2073c3a46b7261206f63682066c3b66c6a61206c6167656e2c206f636820696e74650a66c3b672206ec3a5676f7420616e6e61742e204f6d20646520696e6e6568c3a56c6c657220706572736f6e7570706769667465722067c3a46c6c657220c3a476656e2064652064617461736b7964647376696c6c6b6f7220736f6d207075626c696365726173206d65642070726f64756b74656e2e0a0a232320372e204b6f6e666964656e7469656c6c20696e666f726d6174696f6e0a0a566172206f636820656e206176206f73732068c3a56c6c65722068656d6c696774207661642064656e20616e64726120686172206dc3a4726b7420736f6d206b6f6e666964656e7469656c6c7420656c6c657220736f6d2076656d20736f6d2068656c737420736b756c6c6520626568616e646c610a73c3a52c20616e76c3a46e6465722064657420626172612066c3b67220617674616c6574206f6368206cc3a46d6e6172206465742062617261207669646172652074696c6c2064656d20736f6d20626568c3b676657220646574206f636820c3a4722062756e646e612070c3a52073616d6d612073c3a474742e0a0a232320382e20566164207669206c6f7661720a0a5661726a652070726f64756b742066756e6765726172206920616c6c742076c3a473656e746c69677420736f6d20646f6b756d656e746174696f6e656e2073c3a46765722e204f6d2064656e20696e74652067c3b67220646574206f6368206e692073c3a46765722074696c6c20756e6465720a7072656e756d65726174696f6e656e73206cc3b6707469642072c3a4747461722076692066656c657420656c6c657220626574616c61722074696c6c62616b612064657420736f6d20626574616c6174732066c3b6722064656e20616b7475656c6c6120746964656e2e0a47726174697370726f64756b746572206f63682066c3b67268616e647376657273696f6e6572206cc3a46d6e6173206920626566696e746c69677420736b69636b2e0a0a232320392e204b726176206672c3a56e20616e6472610a0a4f6d206ec3a5676f6e2070c3a57374c3a5722061747420656e2070726f64756b742067c3b67220696e7472c3a56e67206920656e2072c3a4747469676865742066c3b6727376617261722076692065722e204f6d206ec3a5676f6e2070c3a57374c3a5722061747420657261206461746120656c6c65722065720a616e76c3a46e646e696e6720617620656e2070726f64756b742067c3b67220696e7472c3a56e67206920656e2072c3a47474696768657420656c6c657220627279746572206d6f74206c6167656e2066c3b672737661726172206e69206f73732e2044656e20736f6d2066c3b67273766172617220736b612066c3a50a7665746120646574207574616e206472c3b66a736dc3a56c206f63682066c3a52066c3b672612066c3b6727376617265742e0a0a23232031302e2042656772c3a46e736e696e6720617620616e7376617265740a0a496e67656e206176206f737320626574616c6172206d65722c2066c3b67220616c6c61206b726176206f6d20656e207072656e756d65726174696f6e20756e64657220746f6c76206dc3a56e616465722c20c3a46e2076616420736f6d20626574616c6174732066c3b6722064656e20756e6465722064650a6dc3a56e616465726e612e20496e67656e20626574616c61722066c3b67220757465626c6976656e2076696e737420656c6c657220696e646972656b7420736b6164612e2042656772c3a46e736e696e6761726e612067c3a46c6c657220696e74652075707073c3a5742c2067726f760a76c3a57264736cc3b67368657420656c6c65722073c3a564616e7420736f6d20656e6c696774206c616720696e74652066c3a5722062656772c3a46e7361732e0a0a23232031312e20417674616c73746964206f63682075707068c3b672616e64650a0a417674616c65742067c3a46c6c65722074696c6c73206ec3a5676f6e206176206f73732073c3a46765722075707020646574206d6564203630206461676172732076617273656c2e20526564616e2062657374c3a46c6c6461207072656e756d65726174696f6e6572206cc3b670657220757420656e6c6967740a617674616c65742e204f6d20656e206176206f737320616c6c7661726c69677420627279746572206d6f7420617674616c6574206f636820696e74652072c3a4747461722064657420696e6f6d2033302064616761722065667465722070c3a570656b616e64652066c3a5722064656e20616e6472610a73c3a4676120757070206465742067656e6173742e204e69206861722064c3a47265667465722039302064616761722070c3a5206572206174742068c3a46d74612065726120646174612e0a0a23232031322e20c39676726967740a0a4d656464656c616e64656e206cc3a46d6e617320736b726966746c6967742e20456e206e792076657273696f6e20617620617674616c65742067c3a46c6c65722066c3b672206572206ec3a472206e692068617220676f646bc3a46e742064656e2e204f6d20656e2064656c20c3a472206f67696c7469670a67c3a46c6c65722072657374656e20c3a46e64c3a52e204c6167656e206920646574206c616e6420736f6d20616e67657320692075746769766172656e73206567656e20746578742074696c6cc3a46d7061732e2046696e6e732074657874656e2070c3a520666c65726120737072c3a56b2067c3a46c6c65720a64656e20656e67656c736b612064c3a472206c6167656e2074696c6cc3a5746572206465742e0a', '8ebc5f9b54b68ba76b3c7fcc4283d0deb74fef16b383d39830b2547bb22e5d48', NULL),
	('01a1f8d3-ea00-7000-8000-119ff4a475d3', 'MicrosoftCustomerAgreement', 1, '', 'zh-CN', 'text/markdown', '\x23204d6963726f736f667420e5aea2e688b7e58d8fe8aeae0a0a3e202a2ae69cace69687e4b8bae58da0e4bd8de69687e69cace380822a2a20e5ae83e698afe4b8ba20417373656e7420e7bc96e58699e79a84efbc8ce4bba5e4bebfe696b0e5ae89e8a385e79a84e7b3bbe7bb9fe69c89e58685e5aeb9e58fafe4bba5e698bee7a4bae38082e5ae83e4b88de698afe58f91e5b883e88085e79a84e58d8fe8aeaeefbc8ce5afb9e4bbbbe4bd95e4babae59d87e697a0e7baa6e69d9fe58a9be38082e8bf90e890a5e69cace997a8e688b7e79a84e4b880e696b9e5ba94e59ca8e8afb7e5aea2e688b7e68ea5e58f97e4b98be5898defbc8ce5b086e585b6e69bbfe68da2e4b8bae58f91e5b883e88085e887aae5b7b1e79a84e69687e69cace380820a0ae69cace58d8fe8aeaee794b1e68ea5e58f97e69cace58d8fe8aeaee79a84e585ace58fb8e68896e7bb84e7bb87efbc88e2809ce682a8e2809defbc89e4b88ee682a8e9809ae8bf87e59088e4bd9ce4bc99e4bcb4e8b4ade4b9b0e79a84e4ba91e69c8de58aa1e79a84e58f91e5b883e88085efbc88e2809ce68891e4bbace2809defbc89e8aea2e7ab8befbc8ce98082e794a8e4ba8ee59088e4bd9ce4bc99e4bcb4e4b8bae682a8e4b88be8bebee79a84e6af8fe4b880e4bbbde8aea2e58d95e380820a0a232320312e20e794a8e8afade590abe4b9890a0ae2809ce4baa7e59381e2809de698afe68c87e68891e4bbace4bbb7e79baee8a1a8e4b88ae79a84e4ba91e69c8de58aa1e38081e8bdafe4bbb6e8aea2e99885e68896e8aeb8e58fafe38082e2809ce59088e4bd9ce4bc99e4bcb4e2809de698afe68c87e682a8e68e88e69d83e4bba3e682a8e4b88be58d95e79a84e7bb8fe99480e59586e38082e2809ce8aea2e99885e2809de698afe68c87e59ca8e59bbae5ae9ae69c9fe99990e58685e4bdbfe794a8e4baa7e59381e79a84e69d83e588a9e38082e2809ce682a8e79a84e695b0e68daee2809de698afe68c87e682a8e68896e4bba3e8a1a8e682a8e8a18ce4ba8be79a84e4babae694bee585a5e4baa7e59381e4b8ade79a84e4b880e58887e58685e5aeb9e380820a0a232320322e20e4baa7e59381e4bdbfe794a8e69d830a0ae59ca8e8aea2e99885e69c89e69588e4b894e5b7b2e4bb98e6acbee69c9fe997b4efbc8ce682a8e58fafe4bba5e68c89e8aea2e8b4ade79a84e695b0e9878fe5b086e4baa7e59381e794a8e4ba8ee887aae5b7b1e79a84e4b89ae58aa1e38082e682a8e79a84e585b3e88194e585ace58fb8e58faae8a681e981b5e5ae88e69cace58d8fe8aeaeefbc8ce4b99fe58fafe4bba5e4bdbfe794a8e38082e69cace58d8fe8aeaee69caae68e88e4ba88e682a8e79a84e4b880e58887e69d83e588a9e59d87e794b1e68891e4bbace4bf9de79599e380820a0a232320332e20e7a681e6ada2e79a84e4bdbfe794a8e696b9e5bc8f0a0ae682a8e4b88de5be97e8bdace594aee4baa7e59381efbc8ce4b88de5be97e8a784e981bfe68a80e69cafe99990e588b6efbc8ce4b88de5be97e794a8e4baa7e59381e68d9fe5aeb3e4bb96e4babae68896e8bf9de58f8de6b395e5be8befbc8ce4b99fe4b88de5be97e8af95e59bbee8aebfe997aee4b88de5b19ee4ba8ee682a8e79a84e695b0e68daee38082e6b395e5be8be58581e8aeb8e79a84e88c83e59bb4e6af94e69cace88a82e69bb4e5aebde79a84efbc8ce4bba5e6b395e5be8be4b8bae58786e380820a0a232320342e20e9809ae8bf87e59088e4bd9ce4bc99e4bcb4e8aea2e8b4ad0a0ae59088e4bd9ce4bc99e4bcb4e68ea5e694b6e682a8e79a84e8aea2e58d95e38081e7a1aee5ae9ae682a8e79a84e4bbb7e6a0bce38081e59091e682a8e5bc80e585b7e58f91e7a5a8efbc8ce5b9b6e9a696e58588e4b8bae682a8e68f90e4be9be5b8aee58aa9e38082e682a8e4b88ee59088e4bd9ce4bc99e4bcb4e5b0b1e4bbb7e6a0bce5928ce4bb98e6acbee8bebee68890e79a84e7baa6e5ae9ae4bb85e59ca8e4bda0e4bbace58f8ce696b9e4b98be997b4e69c89e69588e38082e682a8e58fafe4bba5e887aae8a18ce98089e68ba9e59088e4bd9ce4bc99e4bcb4efbc8ce4b99fe58fafe4bba5e69bb4e68da2e4b8bae58fa6e4b880e5aeb6e380820a0a232320352e20e8b4a6e688b70a0ae682a8e68c87e5ae9ae58fafe4bba5e4bba3e8a1a8e682a8e8a18ce4ba8be79a84e4babae59198efbc8ce4bf9de7aea1e5a5bde4bb96e4bbace79a84e799bbe5bd95e587ade68daeefbc8ce5b9b6e5afb9e4bdbfe794a8e8bf99e4ba9be587ade68daee79a84e8a18ce4b8bae8b49fe8b4a3e38082e5a682e69e9ce682a8e8aea4e4b8bae4bb96e4babae4bdbfe794a8e4ba86e69f90e4b8aae8b4a6e688b7efbc8ce8afb7e7ab8be58db3e9809ae79fa5e68891e4bbace68896e682a8e79a84e59088e4bd9ce4bc99e4bcb4e380820a0a232320362e20e682a8e79a84e695b0e68dae0a0ae682a8e79a84e695b0e68daee5a78be7bb88e5bd92e682a8e68980e69c89e38082e68891e4bbace4bb85e4b8bae68f90e4be9be4baa7e59381e38081e4bf9de99a9ce4baa7e59381e5ae89e585a8e5928ce981b5e5ae88e6b395e5be8be8808ce5a484e79086e8bf99e4ba9be695b0e68daeefbc8ce4b88de4bd9ce585b6e4bb96e794a8e98094e38082e5a682e69e9ce585b6e4b8ade58c85e590abe4b8aae4babae695b0e68daeefbc8ce58899e99a8fe4baa7e59381e58f91e5b883e79a84e695b0e68daee4bf9de68aa4e69da1e6acbee5908ce6a0b7e98082e794a8e380820a0a232320372e20e4bf9de5af86e4bfa1e681af0a0ae5afb9e4ba8ee5afb9e696b9e6a087e6988ee4b8bae4bf9de5af86e79a84e4bfa1e681afefbc8ce68896e4bbbbe4bd95e4babae983bde4bc9ae8a786e4b8bae4bf9de5af86e79a84e4bfa1e681afefbc8ce58f8ce696b9e59d87e5ba94e4bf9de5af86efbc8ce4bb85e4b8bae69cace58d8fe8aeaee4b98be79baee79a84e4bdbfe794a8efbc8ce5b9b6e4b894e58faae59091e7a1aee69c89e99c80e8a681e4b894e58f97e5908ce7ad89e7baa6e69d9fe79a84e4babae59198e68f90e4be9be380820a0a232320382e20e68891e4bbace79a84e689bfe8afba0a0ae6af8fe4b8aae4baa7e59381e79a84e8bf90e8a18ce4b88ee585b6e69687e6a1a3e68980e8bfb0e59fbae69cace79bb8e7aca6e38082e5a682e69e9ce4b88de7aca6efbc8ce4b894e682a8e59ca8e69c9fe99990e58685e5918ae79fa5e68891e4bbacefbc8ce68891e4bbace5b086e4ba88e4bba5e7baa0e6ada3efbc8ce68896e98080e8bf98e79bb8e5ba94e69c9fe997b4e5b7b2e694afe4bb98e79a84e6acbee9a1b9e38082e5858de8b4b9e4baa7e59381e5928ce9a284e8a788e4baa7e59381e68c89e78eb0e78ab6e68f90e4be9be380820a0a232320392e20e7acace4b889e696b9e79a84e4b8bbe5bca00a0ae5a682e69e9ce69c89e4babae4b8bbe5bca0e69f90e4b8aae4baa7e59381e4beb5e78aafe585b6e69d83e588a9efbc8ce68891e4bbace5b086e4b8bae682a8e68a97e8bea9e38082e5a682e69e9ce69c89e4babae4b8bbe5bca0e682a8e79a84e695b0e68daee68896e682a8e5afb9e4baa7e59381e79a84e4bdbfe794a8e4beb5e78aafe585b6e69d83e588a9e68896e8bf9de58f8de6b395e5be8befbc8ce58899e794b1e682a8e4b8bae68891e4bbace68a97e8bea9e38082e8b49fe8b4a3e68a97e8bea9e79a84e4b880e696b9e5ba94e58f8ae697b6e5be97e588b0e9809ae79fa5efbc8ce5b9b6e69c89e69d83e4b8bbe5afbce68a97e8bea9e380820a0a23232031302e20e8b4a3e4bbbbe99990e588b60a0ae5b0b1e69f90e9a1b9e8aea2e99885e59ca8e58d81e4ba8ce4b8aae69c88e58685e4baa7e7949fe79a84e585a8e983a8e7b4a2e8b594efbc8ce4bbbbe4bd95e4b880e696b9e79a84e8b594e581bfe59d87e4b88de8b685e8bf87e8afa5e69c9fe997b4e4b8bae8afa5e8aea2e99885e694afe4bb98e79a84e98791e9a29de38082e4bbbbe4bd95e4b880e696b9e59d87e4b88de8b594e581bfe588a9e6b6a6e68d9fe5a4b1e68896e997b4e68ea5e68d9fe5a4b1e38082e4b88ae8bfb0e99990e588b6e4b88de98082e794a8e4ba8ee69585e6848fe38081e9878de5a4a7e8bf87e5a4b1e4bba5e58f8ae6b395e5be8be4b88de58581e8aeb8e99990e588b6e79a84e8b4a3e4bbbbe380820a0a23232031312e20e69c9fe99990e4b88ee7bb88e6ada20a0ae69cace58d8fe8aeaee68c81e7bbade69c89e69588efbc8ce79bb4e887b3e4b880e696b9e68f90e5898d20363020e5a4a9e9809ae79fa5e7bb88e6ada2e38082e5b7b2e8aea2e8b4ade79a84e8aea2e99885e4be9de785a7e69cace58d8fe8aeaee5b1a5e8a18ce887b3e69c9fe6bba1e38082e5a682e69e9ce4b880e696b9e4b8a5e9878de8bf9de7baa6efbc8ce5b9b6e59ca8e68ea5e588b0e9809ae79fa5e5908e20333020e5a4a9e58685e4bb8de69caae7baa0e6ada3efbc8ce58fa6e4b880e696b9e58fafe4bba5e7ab8be58db3e7bb88e6ada2e69cace58d8fe8aeaee38082e6ada4e5908ee682a8e69c8920393020e5a4a9e697b6e997b4e58f96e59b9ee682a8e79a84e695b0e68daee380820a0a23232031322e20e585b6e4bb96e4ba8be9a1b90a0ae9809ae79fa5e5ba94e4bba5e4b9a6e99da2e5bda2e5bc8fe4bd9ce587bae38082e69cace58d8fe8aeaee79a84e696b0e78988e69cace887aae682a8e68ea5e58f97e4b98be697b6e8b5b7e5afb9e682a8e98082e794a8e38082e5a682e69e9ce69f90e4b880e983a8e58886e697a0e69588efbc8ce585b6e4bd99e983a8e58886e7bba7e7bbade69c89e69588e38082e98082e794a8e58f91e5b883e88085e887aae5b7b1e79a84e69687e69cace4b8ade68980e68c87e6988ee59bbde5aeb6e68896e59cb0e58cbae79a84e6b395e5be8be38082e69cace69687e69cace69c89e5a49ae7a78de8afade8a880e78988e69cace79a84efbc8ce59ca8e6b395e5be8be58581e8aeb8e79a84e68385e586b5e4b88be4bba5e88bb1e69687e78988e69cace4b8bae58786e380820a', 'f03c592d748e1a9775f3ab01ef7c32b8d82c37d8afd0d2b348d5da2940417121', NULL),
	('01a1f8d3-ea00-7000-8000-11dcd2423ec2', 'MicrosoftCustomerAgreement', 1, '', 'zh-TW', 'text/markdown', '\x23204d6963726f736f667420e5aea2e688b6e59088e7b4840a0a3e202a2ae69cace69687e782bae9a090e79599e69687e5ad97e380822a2a20e98099e4bbbde69687e5ad97e698afe782ba20417373656e7420e692b0e5afabe79a84efbc8ce8ae93e696b0e5ae89e8a39de79a84e7b3bbe7b5b1e69c89e585a7e5aeb9e58fafe4bba5e9a1afe7a4bae38082e5ae83e4b88de698afe799bce8a18ce88085e79a84e59088e7b484efbc8ce5b08de4bbbbe4bd95e4babae59d87e784a1e7b484e69d9fe58a9be38082e7879fe9818be69cace585a5e58fa3e7b6b2e7ab99e79a84e4b880e696b9e68789e59ca8e8ab8be5aea2e688b6e68ea5e58f97e4b98be5898defbc8ce4bba5e799bce8a18ce88085e887aae5b7b1e79a84e69687e5ad97e58f96e4bba3e69cace69687e380820a0ae69cace59088e7b484e794b1e68ea5e58f97e69cace59088e7b484e79a84e585ace58fb8e68896e7b584e7b994efbc88e3808ce8b2b4e794a8e688b6e3808defbc89e88887e8b2b4e794a8e688b6e9808fe9818ee59088e4bd9ce5a4a5e4bcb4e8b3bce8b2b7e4b98be99bb2e7abafe69c8de58b99e79a84e799bce8a18ce88085efbc88e3808ce68891e58091e3808defbc89e8a882e7ab8befbc8ce981a9e794a8e696bce59088e4bd9ce5a4a5e4bcb4e782bae8b2b4e794a8e688b6e4b88be79a84e6af8fe4b880e7ad86e8a882e596aee380820a0a232320312e20e794a8e8aa9ee5ae9ae7bea90a0ae3808ce794a2e59381e3808de698afe68c87e68891e58091e583b9e79baee8a1a8e4b88ae79a84e99bb2e7abafe69c8de58b99e38081e8bb9fe9ab94e8a882e996b1e68896e68e88e6ac8ae38082e3808ce59088e4bd9ce5a4a5e4bcb4e3808de698afe68c87e8b2b4e794a8e688b6e68e88e6ac8ae4bba3e782bae8a882e8b3bce79a84e7b693e98ab7e59586e38082e3808ce8a882e996b1e3808de698afe68c87e59ca8e59bbae5ae9ae69c9fe99693e585a7e4bdbfe794a8e794a2e59381e79a84e6ac8ae588a9e38082e3808ce8b2b4e794a8e688b6e8b387e69699e3808de698afe68c87e8b2b4e794a8e688b6e68896e4bba3e8a1a8e8b2b4e794a8e688b6e8a18ce4ba8be79a84e4babae694bee585a5e794a2e59381e4b8ade79a84e4b880e58887e585a7e5aeb9e380820a0a232320322e20e794a2e59381e4bdbfe794a8e6ac8a0a0ae59ca8e8a882e996b1e69c89e69588e4b894e5b7b2e4bb98e6acbee79a84e69c9fe99693efbc8ce8b2b4e794a8e688b6e5be97e4be9de8a882e8b3bce79a84e695b8e9878fefbc8ce5b087e794a2e59381e794a8e696bce887aae5b7b1e79a84e6a5ade58b99e38082e8b2b4e794a8e688b6e79a84e9979ce4bf82e4bc81e6a5ade5a682e981b5e5ae88e69cace59088e7b484efbc8ce4baa6e5be97e4bdbfe794a8e38082e69cace59088e7b484e69caae68e88e4ba88e79a84e4b880e58887e6ac8ae588a9e59d87e794b1e68891e58091e4bf9de79599e380820a0a232320332e20e7a681e6ada2e79a84e4bdbfe794a8e696b9e5bc8f0a0ae8b2b4e794a8e688b6e4b88de5be97e8bd89e594aee794a2e59381e38081e8a68fe981bfe68a80e8a193e99990e588b6e38081e588a9e794a8e794a2e59381e582b7e5aeb3e4bb96e4babae68896e98195e58f8de6b395e5be8befbc8ce4baa6e4b88de5be97e8a9a6e59c96e5ad98e58f96e4b88de5b1ace696bce8b2b4e794a8e688b6e79a84e8b387e69699e38082e6b395e5be8be58581e8a8b1e79a84e7af84e59c8de6af94e69cace7af80e69bb4e5aface69982efbc8ce4bba5e6b395e5be8be782bae6ba96e380820a0a232320342e20e9808fe9818ee59088e4bd9ce5a4a5e4bcb4e8a882e8b3bc0a0ae59088e4bd9ce5a4a5e4bcb4e68ea5e58f97e8b2b4e794a8e688b6e79a84e8a882e596aee38081e6b1bae5ae9ae583b9e6a0bce38081e9968be7ab8be799bce7a5a8efbc8ce4b8a6e584aae58588e68f90e4be9be58d94e58aa9e38082e8b2b4e794a8e688b6e88887e59088e4bd9ce5a4a5e4bcb4e5b0b1e583b9e6a0bce88887e4bb98e6acbee68980e4bd9ce79a84e7b484e5ae9aefbc8ce58385e59ca8e99b99e696b9e4b98be99693e69c89e69588e38082e8b2b4e794a8e688b6e58fafe887aae8a18ce981b8e69387e59088e4bd9ce5a4a5e4bcb4efbc8ce4b99fe58fafe4bba5e69bb4e68f9be782bae58fa6e4b880e5aeb6e380820a0a232320352e20e5b8b3e688b60a0ae8b2b4e794a8e688b6e68c87e5ae9ae58fafe4bba3e8a1a8e8b2b4e794a8e688b6e8a18ce4ba8be79a84e4babae593a1efbc8ce5a6a5e59684e4bf9de7aea1e585b6e799bbe585a5e8aa8de8ad89efbc8ce4b8a6e5b08de4bdbfe794a8e98099e4ba9be8aa8de8ad89e79a84e8a18ce782bae8b2a0e8b2ace38082e5a682e8aa8de782bae69c89e4bb96e4babae4bdbfe794a8e4ba86e69f90e5808be5b8b3e688b6efbc8ce8ab8be7ab8be58db3e9809ae79fa5e68891e58091e68896e59088e4bd9ce5a4a5e4bcb4e380820a0a232320362e20e8b2b4e794a8e688b6e8b387e696990a0ae8b2b4e794a8e688b6e8b387e69699e5a78be7b582e5b1ace696bce8b2b4e794a8e688b6e38082e68891e58091e58385e782bae68f90e4be9be794a2e59381e38081e7b6ade8adb7e794a2e59381e5ae89e585a8e58f8ae981b5e5ae88e6b395e5be8be8808ce89995e79086e98099e4ba9be8b387e69699efbc8ce4b88de4bd9ce585b6e4bb96e794a8e98094e38082e8b387e69699e4b8ade5a682e58c85e590abe5808be4babae8b387e69699efbc8ce99aa8e794a2e59381e585ace5b883e79a84e8b387e69699e4bf9de8adb7e6a29de6acbee4baa6e981a9e794a8e380820a0a232320372e20e6a99fe5af86e8b387e8a88a0a0ae5b08de696bce4bb96e696b9e6a899e7a4bae782bae6a99fe5af86e79a84e8b387e8a88aefbc8ce68896e4bbbbe4bd95e4babae983bde69c83e8a696e782bae6a99fe5af86e79a84e8b387e8a88aefbc8ce99b99e696b9e59d87e68789e4bf9de5af86efbc8ce58385e782bae69cace59088e7b484e4b98be79baee79a84e4bdbfe794a8efbc8ce4b894e58385e68f90e4be9be7b5a6e7a2bae69c89e99c80e8a681e4b8a6e58f97e79bb8e5908ce7b484e69d9fe79a84e4babae593a1e380820a0a232320382e20e68891e58091e79a84e689bfe8abbe0a0ae6af8fe9a085e794a2e59381e79a84e9818be4bd9ce59d87e88887e585b6e69687e4bbb6e68980e8bfb0e5a4a7e887b4e79bb8e7aca6e38082e5a682e69c89e4b88de7aca6efbc8ce4b894e8b2b4e794a8e688b6e696bce69c9fe99693e585a7e5918ae79fa5e68891e58091efbc8ce68891e58091e5b087e4ba88e4bba5e694b9e6ada3efbc8ce68896e98080e98284e8a9b2e6aeb5e69c9fe99693e5b7b2e694afe4bb98e79a84e6acbee9a085e38082e5858de8b2bbe794a2e59381e88887e9a090e8a6bde794a2e59381e4be9de78fbee78b80e68f90e4be9be380820a0a232320392e20e7acace4b889e4babae79a84e4b8bbe5bcb50a0ae5a682e69c89e4babae4b8bbe5bcb5e69f90e9a085e794a2e59381e4beb5e5aeb3e585b6e6ac8ae588a9efbc8ce68891e58091e5b087e782bae8b2b4e794a8e688b6e68f90e587bae68a97e8beafe38082e5a682e69c89e4babae4b8bbe5bcb5e8b2b4e794a8e688b6e8b387e69699e68896e8b2b4e794a8e688b6e5b08de794a2e59381e79a84e4bdbfe794a8e4beb5e5aeb3e585b6e6ac8ae588a9e68896e98195e58f8de6b395e5be8befbc8ce58987e794b1e8b2b4e794a8e688b6e782bae68891e58091e68f90e587bae68a97e8beafe38082e8b2a0e8b2ace68a97e8beafe79a84e4b880e696b9e68789e58db3e69982e78db2e5be97e9809ae79fa5efbc8ce4b8a6e69c89e6ac8ae4b8bbe5b08ee68a97e8beafe380820a0a23232031302e20e8b2ace4bbbbe99990e588b60a0ae5b0b1e69f90e9a085e8a882e996b1e59ca8e58d81e4ba8ce5808be69c88e585a7e68980e7949fe79a84e585a8e983a8e8ab8be6b182efbc8ce4bbbbe4bd95e4b880e696b9e79a84e8b3a0e5849fe59d87e4b88de8b685e9818ee8a9b2e69c9fe99693e782bae8a9b2e8a882e996b1e694afe4bb98e79a84e98791e9a18de38082e4bbbbe4bd95e4b880e696b9e59d87e4b88de8b3a0e5849fe68980e5a4b1e588a9e79b8ae68896e99693e68ea5e6908de5a4b1e38082e4b88ae8bfb0e99990e588b6e4b88de981a9e794a8e696bce69585e6848fe38081e9878de5a4a7e9818ee5a4b1efbc8ce4bba5e58f8ae6b395e5be8be4b88de58581e8a8b1e99990e588b6e79a84e8b2ace4bbbbe380820a0a23232031312e20e69c9fe99693e88887e7b582e6ada20a0ae69cace59088e7b484e68c81e7ba8ce69c89e69588efbc8ce79bb4e588b0e4b880e696b9e696bc20363020e5a4a9e5898de9809ae79fa5e7b582e6ada2e782bae6ada2e38082e5b7b2e8a882e8b3bce79a84e8a882e996b1e4be9de69cace59088e7b484e5b1a5e8a18ce887b3e69c9fe6bbbfe38082e4b880e696b9e5a682e59ab4e9878de98195e7b484efbc8ce4b894e696bce68ea5e78db2e9809ae79fa5e5be8c20333020e5a4a9e585a7e4bb8de69caae694b9e6ada3efbc8ce4bb96e696b9e5be97e7ab8be58db3e7b582e6ada2e69cace59088e7b484e38082e6ada4e5be8ce8b2b4e794a8e688b6e69c8920393020e5a4a9e79a84e69982e99693e58f96e59b9ee8b387e69699e380820a0a23232031322e20e585b6e4bb96e4ba8be9a0850a0ae9809ae79fa5e68789e4bba5e69bb8e99da2e782bae4b98be38082e69cace59088e7b484e79a84e696b0e78988e69cace887aae8b2b4e794a8e688b6e68ea5e58f97e69982e8b5b7e5b08de8b2b4e794a8e688b6e981a9e794a8e38082e5a682e69c89e4b880e983a8e58886e784a1e69588efbc8ce585b6e9a498e983a8e58886e4bb8de784b6e69c89e69588e38082e981a9e794a8e799bce8a18ce88085e887aae5b7b1e79a84e69687e5ad97e4b8ade68980e8bc89e59c8be5aeb6e68896e59cb0e58d80e79a84e6b395e5be8be38082e69cace69687e5a682e69c89e5a49ae7a8aee8aa9ee8a880e78988e69cacefbc8ce59ca8e6b395e5be8be58581e8a8b1e79a84e7af84e59c8de585a7e4bba5e88bb1e69687e78988e69cace782bae6ba96e380820a', 'b642c57baad3b2b18b5b9dec340202b4f4b3303da1fa0580778650230d97ef2a', NULL),
	('01a1f8d3-ea00-7000-8000-1256ba8c4b60', 'MicrosoftCustomerAgreement', 2, 'BR', 'pt-BR', 'text/markdown', '\x2320436f6e747261746f20646520436c69656e7465206461204d6963726f736f66740a0a3e202a2a4573746520c3a920756d20746578746f2070726f766973c3b372696f2e2a2a20456c6520666f69206573637269746f2070617261206f20417373656e742c20706172612071756520756d61206e6f766120696e7374616c61c3a7c3a36f2074656e686120616c676f2061206d6f73747261722e0a3e204ec3a36f20c3a9206f20636f6e747261746f20646f20666f726e656365646f722065206ec3a36f206f6272696761206e696e6775c3a96d2e205175656d206f70657261206573746520706f7274616c206f207375627374697475692070656c6f20746578746f20646f207072c3b37072696f0a3e20666f726e656365646f7220616e74657320717565206f7320636c69656e7465732073656a616d20636f6e76696461646f73206120616365697461722e0a0a2a2a56657273c3a36f2032207061726120636c69656e746573206e6f2042726173696c2e2a2a204573746520636f6e747261746f20c3a92063656c65627261646f20656e747265206120656d7072657361206f75206f7267616e697a61c3a7c3a36f20717565206f206163656974610a28e2809c766f63c3aa73e2809d292065206f20666f726e656365646f7220646f73207365727669c3a76f73206465206e7576656d2071756520766f63c3aa7320636f6d7072616d20706f72206d65696f20646520756d20706172636569726f2028e2809c6ec3b373e2809d292e20456c652073756273746974756920610a76657273c3a36f203120612070617274697220646f2064696120656d2071756520766f63c3aa73206f2061636569746172656d2e0a0a232320312e2050726f6475746f730a0a456e7175616e746f20756d6120617373696e61747572612065737469766572206174697661206520706167612c20766f63c3aa7320706f64656d2075736172206f2070726f6475746f20656d20736575207072c3b37072696f206e6567c3b363696f2c206e61207175616e7469646164650a636f6e747261746164612e204ec3a36f20706f64656d20726576656e64c3aa2d6c6f2c20636f6e746f726e61722073657573206c696d697465732074c3a9636e69636f73206e656d207573c3a12d6c6f20706172612076696f6c61722061206c65692e0a0a232320322e2053657520706172636569726f0a0a53657520706172636569726f20726563656265206f732070656469646f732c20646566696e65206f20707265c3a76f2c20656d69746520617320666174757261732065207072657374612061207072696d6569726120616a7564612e20566f63c3aa73206573636f6c68656d206f0a706172636569726f2c206465636964656d206f2071756520656c6520706f64652066617a657220656d2073657520616d6269656e7465206520706f64656d2074726f63617220706f72206f7574726f2e0a0a232320332e2053657573206461646f73206520737561207365677572616ec3a7610a0a53657573206461646f7320636f6e74696e75616d2073656e646f20736575732e204ec3b373206f732074726174616d6f7320736f6d656e7465207061726120666f726e6563657220652070726f7465676572206f732070726f6475746f73206520706172612063756d707269722061206c65692e0a536520666f72656d20726576656c61646f732061207175656d206ec3a36f20646576657269612074c3aa2d6c6f732c20617669736172656d6f7320656d206174c3a920373220686f726173206170c3b37320746f6d61726d6f7320636f6e686563696d656e746f2e0a0a232320342e20526573706f6e736162696c6964616465206520766967c3aa6e6369610a0a4e656e68756d61206461732070617274657320706167612c20706f7220746f646173206173207265636c616d61c3a7c3b5657320736f62726520756d6120617373696e617475726120656d20646f7a65206d657365732c206d61697320646f2071756520666f69207061676f20706f7220656c610a6e6573736573206d657365732e204f20636f6e747261746f207669676f7261206174c3a92071756520756d612064617320706172746573206f20656e636572726520636f6d20617669736f207072c3a976696f20646520363020646961733b20617320617373696e617475726173206ac3a10a636f6e74726174616461732073656775656d206174c3a9206f2066696d20646f207072617a6f2e0a0a232320352e20436f6e6469c3a7c3b565732070617261206f2042726173696c0a0a41706c6963612d73652061206c65692062726173696c656972612e204669636120656c6569746f206f20666f726f20646120636f6d617263612064652053c3a36f205061756c6f2e204f73206461646f7320706573736f6169732073c3a36f207472617461646f7320636f6e666f726d6520610a4c656920476572616c2064652050726f7465c3a7c3a36f206465204461646f7320284c6569206ec2ba2031332e3730392f32303138293b2061206175746f72696461646520636f6d706574656e746520c3a9206120414e50442e204f20746578746f20656d20706f7274756775c3aa7320c3a9206f0ac3ba6e69636f207175652076616c65206e6f2042726173696c2e0a', '5a8c1f15f5b033bd2237f27e7f2cfa8cd4a7eb216250cbe3d73d9f34ab237df0', NULL),
	('01a1f8d3-ea00-7000-8000-12867f702f32', 'MicrosoftCustomerAgreement', 2, 'CA', 'en-US', 'text/markdown', '\x23204d6963726f736f667420437573746f6d65722041677265656d656e740a0a3e202a2a54686973206973206120706c616365686f6c6465722e2a2a20497420776173207772697474656e20666f7220417373656e742c20736f20746861742061206e657720696e7374616c6c6174696f6e2068617320736f6d657468696e6720746f2073686f772e204974206973206e6f740a3e20746865207075626c6973686572e28099732061677265656d656e7420616e642062696e6473206e6f626f64792e2057686f657665722072756e73207468697320706f7274616c207265706c6163657320697420627920746865207075626c6973686572e2809973206f776e20746578740a3e206265666f726520637573746f6d657273206172652061736b656420746f206163636570742e0a0a2a2a56657273696f6e203220666f7220637573746f6d65727320696e2043616e6164612e2a2a20546869732061677265656d656e74206973206265747765656e2074686520636f6d70616e79206f72206f7267616e697a6174696f6e207468617420616363657074732069742028e2809c796f75e2809d290a616e6420746865207075626c6973686572206f662074686520636c6f7564207365727669636573207468617420796f7520627579207468726f756768206120706172746e65722028e2809c7765e2809d292e204974207265706c616365732076657273696f6e20312066726f6d2074686520646179206f6e0a776869636820796f75206163636570742069742e0a0a232320312e2050726f64756374730a0a5768696c65206120737562736372697074696f6e2069732061637469766520616e64207061696420666f722c20796f75206d617920757365207468652070726f6475637420666f7220796f7572206f776e20627573696e6573732c20696e20746865206e756d626572207468617420796f750a6f7264657265642e20596f75206d6179206e6f7420726573656c6c2069742c20776f726b2061726f756e642069747320746563686e6963616c206c696d6974732c206f722075736520697420746f20627265616b20746865206c61772e0a0a232320322e20596f757220706172746e65720a0a596f757220706172746e65722074616b657320796f7572206f72646572732c207365747320796f75722070726963652c20696e766f6963657320796f7520616e642068656c707320796f752066697273742e20596f752063686f6f736520796f757220706172746e65722c206465636964650a77686174206974206d617920646f20696e20796f757220656e7669726f6e6d656e742c20616e64206d6179206368616e676520746f20616e6f746865722e0a0a232320332e20596f7572206461746120616e64206974732073656375726974790a0a596f7572206461746120737461797320796f7572732e2057652070726f63657373206974206f6e6c7920746f2070726f7669646520616e6420736563757265207468652070726f647563747320616e6420746f206d65657420746865206c61772e20496620697420697320646973636c6f7365640a746f20736f6d65626f64792077686f2073686f756c64206e6f7420686176652069742c2077652074656c6c20796f752077697468696e20373220686f757273206f66206b6e6f77696e672e0a0a232320342e204c696162696c69747920616e64207465726d0a0a4e656974686572206f662075732070617973206d6f72652c20666f7220616c6c20636c61696d732061626f7574206120737562736372697074696f6e20696e207477656c7665206d6f6e7468732c207468616e20776173207061696420666f7220697420696e2074686f7365206d6f6e7468732e0a5468652061677265656d656e742072756e7320756e74696c206f6e65206f6620757320656e647320697420776974682036302064617973e28099206e6f746963653b20737562736372697074696f6e7320616c7265616479206f7264657265642072756e20746f2074686520656e64206f660a7468656972207465726d2e0a0a232320352e205465726d7320666f722043616e6164610a0a546865206c6177206f66207468652050726f76696e6365206f66204f6e746172696f20616e6420746865206665646572616c206c6177206f662043616e6164612074686174206170706c69657320746865726520676f7665726e20746869732061677265656d656e743b20666f720a637573746f6d65727320696e205175c3a96265632c20746865206c6177206f66205175c3a962656320646f65732e20506572736f6e616c20696e666f726d6174696f6e2069732068616e646c656420756e646572207468652070726976616379206c6177206f662043616e61646120616e64206f660a7468652070726f76696e63652e20437573746f6d65727320696e205175c3a9626563207265636569766520746869732061677265656d656e7420696e204672656e63682066697273742e0a', '536d10c54832590ecf862e59dbfa1a183153bc94050ed6dba0ff5f20d99f19d1', NULL),
	('01a1f8d3-ea00-7000-8000-12d9160faa8d', 'MicrosoftCustomerAgreement', 2, 'CA', 'fr-FR', 'text/markdown', '\x2320436f6e7472617420636c69656e74204d6963726f736f66740a0a3e202a2a436563692065737420756e2074657874652070726f7669736f6972652e2a2a20496c206120c3a974c3a920c3a96372697420706f757220417373656e742c206166696e207175e28099756e65206e6f7576656c6c6520696e7374616c6c6174696f6e20616974207175656c7175652063686f73650a3e20c3a0206d6f6e747265722e204365206ee2809965737420706173206c6520636f6e74726174206465206ce28099c3a964697465757220657420696c206ee28099656e6761676520706572736f6e6e652e204ce280996578706c6f6974616e7420646520636520706f727461696c206c652072656d706c6163650a3e20706172206c65207465787465206465206ce28099c3a9646974657572206176616e7420717565206c657320636c69656e747320736f69656e7420696e766974c3a97320c3a0206ce2809961636365707465722e0a0a2a2a56657273696f6e203220706f7572206c657320636c69656e74732061752043616e6164612e2a2a204c65207072c3a973656e7420636f6e747261742065737420636f6e636c7520656e747265206ce28099656e7472657072697365206f75206ce280996f7267616e69736174696f6e207175690a6ce28099616363657074652028c2abc2a0766f7573c2a0c2bb29206574206ce28099c3a96469746575722064657320736572766963657320636c6f75642071756520766f7573206163686574657a20706172206ce28099696e7465726dc3a96469616972652064e28099756e2070617274656e616972650a28c2abc2a06e6f7573c2a0c2bb292e20496c2072656d706c616365206c612076657273696f6e203120c3a020636f6d70746572206475206a6f7572206fc3b920766f7573206ce28099616363657074657a2e0a0a232320312e2050726f64756974730a0a54616e74207175e28099756e2061626f6e6e656d656e742065737420616374696620657420706179c3a92c20766f757320706f7576657a207574696c69736572206c652070726f6475697420706f757220766f7472652070726f7072652061637469766974c3a92c2064616e73206c610a7175616e746974c3a920636f6d6d616e64c3a9652e20566f7573206e6520706f7576657a206e69206c6520726576656e6472652c206e6920636f6e746f75726e657220736573206c696d6974657320746563686e69717565732c206e69206ce280997574696c6973657220706f75720a656e667265696e647265206c61206c6f692e0a0a232320322e20566f7472652070617274656e616972650a0a566f7472652070617274656e61697265207265c3a76f697420766f7320636f6d6d616e6465732c206669786520766f74726520707269782c20766f7573206661637475726520657420766f7573206169646520656e207072656d696572206c6965752e20566f75732063686f6973697373657a0a766f7472652070617274656e616972652c2064c3a9636964657a206465206365207175e28099696c20706575742066616972652064616e7320766f74726520656e7669726f6e6e656d656e7420657420706f7576657a20656e206368616e6765722e0a0a232320332e20566f7320646f6e6ec3a96573206574206c6575722073c3a96375726974c3a90a0a566f7320646f6e6ec3a965732072657374656e74206c65732076c3b4747265732e204e6f7573206e65206c65732074726169746f6e732071756520706f757220666f75726e69722065742070726f74c3a9676572206c65732070726f647569747320657420706f757220726573706563746572206c610a6c6f692e20536920656c6c657320736f6e7420646976756c6775c3a9657320c3a0207175656c7175e28099756e20717569206e65206465767261697420706173206c65732061766f69722c206e6f757320766f757320656e20696e666f726d6f6e732064616e73206c6573203732206865757265730a617072c3a87320656e2061766f697220657520636f6e6e61697373616e63652e0a0a232320342e20526573706f6e736162696c6974c3a920657420647572c3a9650a0a417563756e206465206e6f7573206e6520706169652c20706f7572206ce28099656e73656d626c65206465732072c3a9636c616d6174696f6e732072656c61746976657320c3a020756e2061626f6e6e656d656e742073757220646f757a65206d6f69732c20706c7573207175652063652071756920610ac3a974c3a920706179c3a920706f75722063656c75692d63692070656e64616e7420636573206d6f69732e204c6520636f6e747261742064757265206a75737175e28099c3a020636520717565206ce28099756e206465206e6f75732079206d657474652066696e206176656320756e207072c3a9617669732064650a3630206a6f757273c2a03b206c65732061626f6e6e656d656e74732064c3a96ac3a020636f6d6d616e64c3a97320636f7572656e74206a75737175e28099c3a0206c657572207465726d652e0a0a232320352e20436f6e646974696f6e7320706f7572206c652043616e6164610a0a4c6573206c6f6973206465206c612070726f76696e6365206465206ce280994f6e746172696f206574206c6573206c6f69732066c3a964c3a972616c65732064752043616e61646120717569207920736f6e74206170706c696361626c65732072c3a967697373656e74206c65207072c3a973656e740a636f6e74726174c2a03b20706f7572206c657320636c69656e7473206175205175c3a96265632c20636520736f6e74206c6573206c6f6973206475205175c3a96265632e204c65732072656e736569676e656d656e747320706572736f6e6e656c7320736f6e74207472616974c3a9732073656c6f6e0a6c6573206c6f69732064752043616e616461206574206465206c612070726f76696e636520737572206c612070726f74656374696f6e206465206c61207669652070726976c3a9652e204c657320636c69656e7473206175205175c3a9626563207265c3a76f6976656e742064e2809961626f7264206c650a7072c3a973656e7420636f6e7472617420656e206672616ec3a76169732e0a', '605c536e3a5cffebc0f66aee9a9cf40540ec553f681d1132e917a3ad51254260', NULL),
	('01a1f8d3-ea00-7000-8000-132398ca5750', 'MicrosoftCustomerAgreement', 2, 'CH', 'en-US', 'text/markdown', '\x23204d6963726f736f667420437573746f6d65722041677265656d656e740a0a3e202a2a54686973206973206120706c616365686f6c6465722e2a2a20497420776173207772697474656e20666f7220417373656e742c20736f20746861742061206e657720696e7374616c6c6174696f6e2068617320736f6d657468696e6720746f2073686f772e204974206973206e6f740a3e20746865207075626c6973686572e28099732061677265656d656e7420616e642062696e6473206e6f626f64792e2057686f657665722072756e73207468697320706f7274616c207265706c6163657320697420627920746865207075626c6973686572e2809973206f776e20746578740a3e206265666f726520637573746f6d657273206172652061736b656420746f206163636570742e0a0a2a2a56657273696f6e203220666f7220637573746f6d65727320696e20537769747a65726c616e642e2a2a20546869732061677265656d656e74206973206265747765656e2074686520636f6d70616e79206f72206f7267616e697a6174696f6e207468617420616363657074732069740a28e2809c796f75e2809d2920616e6420746865207075626c6973686572206f662074686520636c6f7564207365727669636573207468617420796f7520627579207468726f756768206120706172746e65722028e2809c7765e2809d292e204974207265706c616365732076657273696f6e20312066726f6d0a74686520646179206f6e20776869636820796f75206163636570742069742e0a0a232320312e2050726f64756374730a0a5768696c65206120737562736372697074696f6e2069732061637469766520616e64207061696420666f722c20796f75206d617920757365207468652070726f6475637420666f7220796f7572206f776e20627573696e6573732c20696e20746865206e756d626572207468617420796f750a6f7264657265642e20596f75206d6179206e6f7420726573656c6c2069742c20776f726b2061726f756e642069747320746563686e6963616c206c696d6974732c206f722075736520697420746f20627265616b20746865206c61772e0a0a232320322e20596f757220706172746e65720a0a596f757220706172746e65722074616b657320796f7572206f72646572732c207365747320796f75722070726963652c20696e766f6963657320796f7520616e642068656c707320796f752066697273742e20596f752063686f6f736520796f757220706172746e65722c206465636964650a77686174206974206d617920646f20696e20796f757220656e7669726f6e6d656e742c20616e64206d6179206368616e676520746f20616e6f746865722e0a0a232320332e20596f7572206461746120616e64206974732073656375726974790a0a596f7572206461746120737461797320796f7572732e2057652070726f63657373206974206f6e6c7920746f2070726f7669646520616e6420736563757265207468652070726f647563747320616e6420746f206d65657420746865206c61772e20496620697420697320646973636c6f7365640a746f20736f6d65626f64792077686f2073686f756c64206e6f7420686176652069742c2077652074656c6c20796f752077697468696e20373220686f757273206f66206b6e6f77696e672e0a0a232320342e204c696162696c69747920616e64207465726d0a0a4e656974686572206f662075732070617973206d6f72652c20666f7220616c6c20636c61696d732061626f7574206120737562736372697074696f6e20696e207477656c7665206d6f6e7468732c207468616e20776173207061696420666f7220697420696e2074686f7365206d6f6e7468732e0a5468652061677265656d656e742072756e7320756e74696c206f6e65206f6620757320656e647320697420776974682036302064617973e28099206e6f746963653b20737562736372697074696f6e7320616c7265616479206f7264657265642072756e20746f2074686520656e64206f660a7468656972207465726d2e0a0a232320352e205465726d7320666f7220537769747a65726c616e640a0a546865206c6177206f6620537769747a65726c616e64206170706c6965732c20776974686f7574206974732072756c6573206f6e20636f6e666c696374206f66206c61777320616e6420776974686f75742074686520554e20436f6e76656e74696f6e206f6e20436f6e74726163747320666f720a74686520496e7465726e6174696f6e616c2053616c65206f6620476f6f64732e2054686520706c616365206f66206a7572697364696374696f6e206973205a75726963682e20506572736f6e616c20646174612069732070726f63657373656420756e64657220746865204665646572616c0a416374206f6e20446174612050726f74656374696f6e2e0a', 'aecda48baefd3ed8e1c586c7a19406ac102488b26fc73820186fb908eb9b5f03', NULL),
	('01a1f8d3-ea00-7000-8000-136d5078ea37', 'MicrosoftCustomerAgreement', 2, 'CH', 'fr-FR', 'text/markdown', '\x2320436f6e7472617420636c69656e74204d6963726f736f66740a0a3e202a2a436563692065737420756e2074657874652070726f7669736f6972652e2a2a20496c206120c3a974c3a920c3a96372697420706f757220417373656e742c206166696e207175e28099756e65206e6f7576656c6c6520696e7374616c6c6174696f6e20616974207175656c7175652063686f73650a3e20c3a0206d6f6e747265722e204365206ee2809965737420706173206c6520636f6e74726174206465206ce28099c3a964697465757220657420696c206ee28099656e6761676520706572736f6e6e652e204ce280996578706c6f6974616e7420646520636520706f727461696c206c652072656d706c6163650a3e20706172206c65207465787465206465206ce28099c3a9646974657572206176616e7420717565206c657320636c69656e747320736f69656e7420696e766974c3a97320c3a0206ce2809961636365707465722e0a0a2a2a56657273696f6e203220706f7572206c657320636c69656e747320656e205375697373652e2a2a204c65207072c3a973656e7420636f6e747261742065737420636f6e636c7520656e747265206ce28099656e7472657072697365206f75206ce280996f7267616e69736174696f6e207175690a6ce28099616363657074652028c2abc2a0766f7573c2a0c2bb29206574206ce28099c3a96469746575722064657320736572766963657320636c6f75642071756520766f7573206163686574657a20706172206ce28099696e7465726dc3a96469616972652064e28099756e2070617274656e616972650a28c2abc2a06e6f7573c2a0c2bb292e20496c2072656d706c616365206c612076657273696f6e203120c3a020636f6d70746572206475206a6f7572206fc3b920766f7573206ce28099616363657074657a2e0a0a232320312e2050726f64756974730a0a54616e74207175e28099756e2061626f6e6e656d656e742065737420616374696620657420706179c3a92c20766f757320706f7576657a207574696c69736572206c652070726f6475697420706f757220766f7472652070726f7072652061637469766974c3a92c2064616e73206c610a7175616e746974c3a920636f6d6d616e64c3a9652e20566f7573206e6520706f7576657a206e69206c6520726576656e6472652c206e6920636f6e746f75726e657220736573206c696d6974657320746563686e69717565732c206e69206ce280997574696c6973657220706f75720a656e667265696e647265206c61206c6f692e0a0a232320322e20566f7472652070617274656e616972650a0a566f7472652070617274656e61697265207265c3a76f697420766f7320636f6d6d616e6465732c206669786520766f74726520707269782c20766f7573206661637475726520657420766f7573206169646520656e207072656d696572206c6965752e20566f75732063686f6973697373657a0a766f7472652070617274656e616972652c2064c3a9636964657a206465206365207175e28099696c20706575742066616972652064616e7320766f74726520656e7669726f6e6e656d656e7420657420706f7576657a20656e206368616e6765722e0a0a232320332e20566f7320646f6e6ec3a96573206574206c6575722073c3a96375726974c3a90a0a566f7320646f6e6ec3a965732072657374656e74206c65732076c3b4747265732e204e6f7573206e65206c65732074726169746f6e732071756520706f757220666f75726e69722065742070726f74c3a9676572206c65732070726f647569747320657420706f757220726573706563746572206c610a6c6f692e20536920656c6c657320736f6e7420646976756c6775c3a9657320c3a0207175656c7175e28099756e20717569206e65206465767261697420706173206c65732061766f69722c206e6f757320766f757320656e20696e666f726d6f6e732064616e73206c6573203732206865757265730a617072c3a87320656e2061766f697220657520636f6e6e61697373616e63652e0a0a232320342e20526573706f6e736162696c6974c3a920657420647572c3a9650a0a417563756e206465206e6f7573206e6520706169652c20706f7572206ce28099656e73656d626c65206465732072c3a9636c616d6174696f6e732072656c61746976657320c3a020756e2061626f6e6e656d656e742073757220646f757a65206d6f69732c20706c7573207175652063652071756920610ac3a974c3a920706179c3a920706f75722063656c75692d63692070656e64616e7420636573206d6f69732e204c6520636f6e747261742064757265206a75737175e28099c3a020636520717565206ce28099756e206465206e6f75732079206d657474652066696e206176656320756e207072c3a9617669732064650a3630206a6f757273c2a03b206c65732061626f6e6e656d656e74732064c3a96ac3a020636f6d6d616e64c3a97320636f7572656e74206a75737175e28099c3a0206c657572207465726d652e0a0a232320352e20436f6e646974696f6e7320706f7572206c61205375697373650a0a4c652064726f6974207375697373652073e280996170706c697175652c20c3a0206ce280996578636c7573696f6e206465207365732072c3a8676c657320646520636f6e666c6974206465206c6f6973206574206465206c6120436f6e76656e74696f6e20646573204e6174696f6e7320556e696573207375720a6c612076656e746520696e7465726e6174696f6e616c65206465206d61726368616e64697365732e204c6520666f722065737420c3a0205a75726963682e204c657320646f6e6ec3a9657320706572736f6e6e656c6c657320736f6e74207472616974c3a965732073656c6f6e206c61206c6f690a66c3a964c3a972616c6520737572206c612070726f74656374696f6e2064657320646f6e6ec3a965732e0a', '1d7d60f7eb9b20f9fd97ba233d40f611708614f61153cba211e7c8d1211d43d8', NULL),
	('01a1f8d3-ea00-7000-8000-13a594ce6fce', 'MicrosoftCustomerAgreement', 2, 'DE', 'de-DE', 'text/markdown', '\x23204d6963726f736f66742d4b756e64656e76657265696e626172756e670a0a3e202a2a44696573206973742065696e20506c61747a68616c7465722e2a2a2044657220546578742077757264652066c3bc7220417373656e7420676573636872696562656e2c2064616d69742065696e65206e65756520496e7374616c6c6174696f6e206574776173207a75207a656967656e0a3e206861742e20457220697374206e69636874206469652056657265696e626172756e67206465732048657261757367656265727320756e642062696e646574206e69656d616e64656e2e205765722064696573657320506f7274616c2062657472656962742c2065727365747a742069686e0a3e2064757263682064656e205465787420646573204865726175736765626572732c206265766f72204b756e64656e20756d2069687265205a757374696d6d756e67206765626574656e2077657264656e2e0a0a2a2a56657273696f6e20322066c3bc72204b756e64656e20696e20446575747363686c616e642e2a2a2044696573652056657265696e626172756e672067696c74207a7769736368656e2064656d20556e7465726e65686d656e206f64657220646572204f7267616e69736174696f6e2c206469650a696872207a757374696d6d742028e2809e536965e2809c292c20756e642064656d2048657261757367656265722064657220436c6f75646469656e7374652c206469652053696520c3bc6265722065696e656e20506172746e6572206b617566656e2028e2809e776972e2809c292e205369652065727365747a740a56657273696f6e203120766f6e2064656d2054616720616e2c20616e2064656d2053696520696872207a757374696d6d656e2e0a0a232320312e2050726f64756b74650a0a536f6c616e67652065696e2041626f6e6e656d656e7420616b74697620756e642062657a61686c74206973742c2064c3bc7266656e20536965206461732050726f64756b7420696e206465722062657374656c6c74656e20416e7a61686c2066c3bc7220496872656e20656967656e656e0a42657472696562206e75747a656e2e205369652064c3bc7266656e206573206e69636874207765697465727665726b617566656e2c207365696e6520746563686e69736368656e20426573636872c3a46e6b756e67656e206e6963687420756d676568656e20756e64206573206e696368742066c3bc720a5265636874737665727374c3b6c39f652076657277656e64656e2e0a0a232320322e2049687220506172746e65720a0a49687220506172746e6572206e696d6d7420496872652042657374656c6c756e67656e20656e74676567656e2c2062657374696d6d7420496872656e2050726569732c207374656c6c742049686e656e20526563686e756e67656e20756e642068696c66742049686e656e207a75657273742e0a5369652077c3a4686c656e20496872656e20506172746e65722c20656e74736368656964656e2c2077617320657220696e20496872657220556d676562756e672074756e20646172662c20756e64206bc3b66e6e656e207a752065696e656d20616e646572656e207765636873656c6e2e0a0a232320332e204968726520446174656e20756e64206968726520536963686572686569740a0a4968726520446174656e20626c656962656e20496872652e2057697220766572617262656974656e20736965206e75722c20756d206469652050726f64756b7465206265726569747a757374656c6c656e20756e64207a7520736368c3bc747a656e20756e6420756d206461732052656368740a65696e7a7568616c74656e2e2047656c616e67656e2073696520616e206a656d616e64656e2c2064657220736965206e6963687420686162656e20736f6c6c2c207465696c656e207769722049686e656e2064617320696e6e657268616c6220766f6e203732205374756e64656e206e6163680a4b656e6e746e6973206d69742e0a0a232320342e2048616674756e6720756e64204c6175667a6569740a0a4b65696e65205365697465207a61686c742066c3bc7220616c6c6520416e737072c3bc636865207a752065696e656d2041626f6e6e656d656e7420696e207a77c3b66c66204d6f6e6174656e206d6568722c20616c7320696e2064696573656e204d6f6e6174656e20646166c3bc722062657a61686c740a77757264653b20566f727361747a20756e642067726f626520466168726cc3a4737369676b65697420626c656962656e2061757367656e6f6d6d656e2e204469652056657265696e626172756e67206cc3a47566742c206269732065696e6520536569746520736965206d69742065696e65720a467269737420766f6e20363020546167656e206bc3bc6e646967743b20626572656974732062657374656c6c74652041626f6e6e656d656e7473206c617566656e20626973207a756d20456e6465206968726572204c6175667a6569742e0a0a232320352e20426564696e67756e67656e2066c3bc7220446575747363686c616e640a0a45732067696c7420646575747363686573205265636874206f686e652064617320554e2d4b61756672656368742e2047657269636874737374616e642066c3bc72204b6175666c6575746520697374204dc3bc6e6368656e2e20416e737072c3bc636865206e6163682064656d0a50726f64756b7468616674756e677367657365747a20736f77696520776567656e205665726c65747a756e6720766f6e204c6562656e2c204bc3b672706572206f64657220476573756e646865697420626c656962656e20756e626572c3bc6872742e20506572736f6e656e62657a6f67656e650a446174656e2077657264656e206e6163682064657220446174656e73636875747a2d4772756e647665726f72646e756e672076657261726265697465742e0a', '19e881ab6e80e0c4e84d5d214feebadfea4f4268281ed7bd1ba53e28fbb0a5f5', NULL),
	('01a1f8d3-ea00-7000-8000-13f613db30d9', 'MicrosoftCustomerAgreement', 2, 'DK', 'da-DK', 'text/markdown', '\x23204d6963726f736f66742d6b756e6465616674616c650a0a3e202a2a446574746520657220656e20706c616473686f6c6465722e2a2a2054656b7374656e20657220736b72657665742074696c20417373656e742c2073c3a520656e206e7920696e7374616c6c6174696f6e20686172206e6f67657420617420766973652e2044656e20657220696b6b650a3e2075646769766572656e7320616674616c65206f672062696e64657220696e67656e2e2044656e2c206465722064726976657220706f7274616c656e2c206572737461747465722064656e206d65642075646769766572656e73206567656e2074656b73742c2066c3b872206b756e6465720a3e20626c697665722062656474206f6d206174206163636570746572652e0a0a2a2a56657273696f6e203220666f72206b756e64657220692044616e6d61726b2e2a2a20416674616c656e2067c3a66c646572206d656c6c656d2064656e207669726b736f6d68656420656c6c6572206f7267616e69736174696f6e2c2064657220616363657074657265722064656e0a28e2809c49e2809d292c206f672075646769766572656e20616620646520636c6f7564746a656e65737465722c20736f6d2049206bc3b86265722067656e6e656d20656e20706172746e65722028e2809c7669e2809d292e2044656e206572737461747465722076657273696f6e2031206672612064656e206461672c0a68766f72204920616363657074657265722064656e2e0a0a232320312e2050726f64756b7465726e650a0a53c3a5206cc3a66e67652065742061626f6e6e656d656e7420657220616b74697674206f6720626574616c742c206dc3a520492062727567652070726f64756b7465742069206a65726573206567656e207669726b736f6d68656420692064657420616e74616c2c2049206861722062657374696c742e0a49206dc3a520696b6b652073c3a66c676520646574207669646572652c206f6d67c3a520646574732074656b6e69736b652062656772c3a66e736e696e67657220656c6c6572206272756765206465742074696c206174206272796465206c6f76656e2e0a0a232320322e204a6572657320706172746e65720a0a4a6572657320706172746e6572206d6f647461676572206a657265732062657374696c6c696e6765722c206661737473c3a674746572206a6572657320707269732c2066616b74757265726572206a6572206f6720686ac3a66c706572206a65722066c3b87273742e20492076c3a66c6765720a6a6572657320706172746e65722c2062657374656d6d65722c20687661642064656e206dc3a52067c3b872652069206a65726573206d696c6ac3b82c206f67206b616e20736b696674652074696c20656e20616e64656e2e0a0a232320332e204a657265732064617461206f672064657265732073696b6b65726865640a0a4a65726573206461746120666f72626c69766572206a657265732e20566920626568616e646c65722064656d206b756e20666f72206174206c6576657265206f672073696b72652070726f64756b7465726e65206f6720666f72206174206f766572686f6c6465206c6f76656e2e20487669730a646520626c697665722076696465726567697665742074696c206e6f67656e2c2064657220696b6b65206dc3a520686176652064656d2c2073696765722076692064657420696e64656e20666f722037322074696d65722c20656674657220617420766920657220626c65766574206b6c61720a6f766572206465742e0a0a232320342e20416e73766172206f672076617269676865640a0a496e67656e206166206f7320626574616c6572206d65726520666f7220616c6c65206b726176206f6d2065742061626f6e6e656d656e74206920746f6c76206dc3a56e656465722c20656e642064657220657220626574616c7420666f72206465742069206465206dc3a56e656465722e0a416674616c656e2067c3a66c6465722c20696e6474696c20656e206166206f73206f7073696765722064656e206d65642036302064616765732076617273656c3b2061626f6e6e656d656e7465722c2064657220616c6c65726564652065722062657374696c742c206cc3b86265720a706572696f64656e2075642e0a0a232320352e2056696c6bc3a57220666f722044616e6d61726b0a0a416674616c656e20657220756e6465726c6167742064616e736b207265742c20626f7274736574206672612064656e73206c6f7676616c67737265676c65722e205476697374657220616667c3b872657320766564204bc3b862656e6861766e7320427972657420736f6d2066c3b8727374650a696e7374616e732e20506572736f6e6f706c79736e696e67657220626568616e646c657320656674657220646174616265736b797474656c736573666f726f72646e696e67656e3b2074696c73796e736d796e646967686564206572204461746174696c73796e65742e0a', '1b8b9766c4230d6d49dbc9bd060ea1d0488065e9f8817e60a6df4db8eebe5891', NULL),
	('01a1f8d3-ea00-7000-8000-140d8f20df01', 'MicrosoftCustomerAgreement', 2, 'ES', 'es-ES', 'text/markdown', '\x2320436f6e747261746f20646520436c69656e7465206465204d6963726f736f66740a0a3e202a2a4573746520657320756e20746578746f2070726f766973696f6e616c2e2a2a205365206861206573637269746f207061726120417373656e742c20706172612071756520756e6120696e7374616c616369c3b36e206e756576612074656e676120616c676f207175650a3e206d6f73747261722e204e6f20657320656c20636f6e747261746f2064656c20656469746f722079206e6f206f626c6967612061206e616469652e20517569656e2067657374696f6e61206573746520706f7274616c206c6f2073757374697475796520706f7220656c20746578746f0a3e2064656c2070726f70696f20656469746f7220616e7465732064652070656469722061206c6f7320636c69656e74657320717565206c6f206163657074656e2e0a0a2a2a5665727369c3b36e2032207061726120636c69656e7465732064652045737061c3b1612e2a2a204573746520636f6e747261746f2073652063656c6562726120656e747265206c6120656d70726573612075206f7267616e697a616369c3b36e20717565206c6f206163657074610a28c2ab75737465646573c2bb29207920656c20656469746f72206465206c6f7320736572766963696f7320656e206c61206e75626520717565207573746564657320636f6d7072616e20612074726176c3a97320646520756e20736f63696f2028c2ab6e6f736f74726f73c2bb292e205375737469747579650a61206c61207665727369c3b36e203120646573646520656c2064c3ad6120656e207175652075737465646573206c6f206163657074616e2e0a0a232320312e2050726f647563746f730a0a4d69656e7472617320756e6120737573637269706369c3b36e20657374c3a9206163746976612079207061676164612c20757374656465732070756564656e207573617220656c2070726f647563746f20656e2073752070726f706961206163746976696461642c20656e206c610a63616e74696461642071756520686179616e2070656469646f2e204e6f2070756564656e20726576656e6465726c6f2c20656c7564697220737573206cc3ad6d697465732074c3a9636e69636f73206e6920757361726c6f207061726120696e6672696e676972206c61206c65792e0a0a232320322e20537520736f63696f0a0a537520736f63696f20726563696265206c6f732070656469646f732c2066696a6120656c2070726563696f2c206c657320666163747572612079206c657320617975646120656e207072696d6572206c756761722e205573746564657320656c6967656e206120737520736f63696f2c0a6465636964656e206c6f2071756520707565646520686163657220656e20737520656e746f726e6f20792070756564656e2063616d626961722061206f74726f2e0a0a232320332e20537573206461746f732079207375207365677572696461640a0a537573206461746f732073696775656e207369656e646f207375796f732e204c6f732074726174616d6f7320736f6c6f2070617261207072657374617220792070726f7465676572206c6f732070726f647563746f73207920706172612063756d706c6972206c61206c65792e2053692073650a726576656c616e206120616c677569656e20717565206e6f20646562652074656e65726c6f732c207365206c6f20636f6d756e6963616d6f7320656e20756e20706c617a6f20646520373220686f72617320646573646520717565206c6f20736570616d6f732e0a0a232320342e20526573706f6e736162696c69646164207920647572616369c3b36e0a0a4e696e67756e61206465206c61732070617274657320706167612c20706f7220746f646173206c6173207265636c616d6163696f6e657320736f62726520756e6120737573637269706369c3b36e20656e20646f6365206d657365732c206dc3a173206465206c6f2071756520736520686179610a70616761646f20706f7220656c6c6120656e2065736f73206d657365732e20456c20636f6e747261746f20647572612068617374612071756520756e61206465206c617320706172746573206c6f207465726d696e6520636f6e20756e20707265617669736f2064652036302064c3ad61733b0a6c6173207375736372697063696f6e657320796120706564696461732073696775656e20686173746120656c2066696e616c20646520737520706c617a6f2e0a0a232320352e20436f6e646963696f6e657320706172612045737061c3b1610a0a53652061706c696361206c61206c65792065737061c3b16f6c612c2073616c766f20737573206e6f726d617320646520636f6e666c6963746f2e204c61732070617274657320736520736f6d6574656e2061206c6f73206a757a6761646f7320792074726962756e616c65732064650a4d61647269642e204c6f73206461746f7320706572736f6e616c65732073652074726174616e20636f6e666f726d6520616c205265676c616d656e746f2047656e6572616c2064652050726f7465636369c3b36e206465204461746f733b206c61206175746f72696461642064650a636f6e74726f6c206573206c61204167656e6369612045737061c3b16f6c612064652050726f7465636369c3b36e206465204461746f732e0a', '2c4a3569eaa45b1764a13a4206700908df3d7a97fef215f68559fadff8ddc2a2', NULL),
	('01a1f8d3-ea00-7000-8000-1454487e6b28', 'MicrosoftCustomerAgreement', 2, 'FI', 'en-US', 'text/markdown', '\x23204d6963726f736f667420437573746f6d65722041677265656d656e740a0a3e202a2a54686973206973206120706c616365686f6c6465722e2a2a20497420776173207772697474656e20666f7220417373656e742c20736f20746861742061206e657720696e7374616c6c6174696f6e2068617320736f6d657468696e6720746f2073686f772e204974206973206e6f740a3e20746865207075626c6973686572e28099732061677265656d656e7420616e642062696e6473206e6f626f64792e2057686f657665722072756e73207468697320706f7274616c207265706c6163657320697420627920746865207075626c6973686572e2809973206f776e20746578740a3e206265666f726520637573746f6d657273206172652061736b656420746f206163636570742e0a0a2a2a56657273696f6e203220666f7220637573746f6d65727320696e2046696e6c616e642e2a2a20546869732061677265656d656e74206973206265747765656e2074686520636f6d70616e79206f72206f7267616e697a6174696f6e207468617420616363657074732069740a28e2809c796f75e2809d2920616e6420746865207075626c6973686572206f662074686520636c6f7564207365727669636573207468617420796f7520627579207468726f756768206120706172746e65722028e2809c7765e2809d292e204974207265706c616365732076657273696f6e20312066726f6d0a74686520646179206f6e20776869636820796f75206163636570742069742e0a0a232320312e2050726f64756374730a0a5768696c65206120737562736372697074696f6e2069732061637469766520616e64207061696420666f722c20796f75206d617920757365207468652070726f6475637420666f7220796f7572206f776e20627573696e6573732c20696e20746865206e756d626572207468617420796f750a6f7264657265642e20596f75206d6179206e6f7420726573656c6c2069742c20776f726b2061726f756e642069747320746563686e6963616c206c696d6974732c206f722075736520697420746f20627265616b20746865206c61772e0a0a232320322e20596f757220706172746e65720a0a596f757220706172746e65722074616b657320796f7572206f72646572732c207365747320796f75722070726963652c20696e766f6963657320796f7520616e642068656c707320796f752066697273742e20596f752063686f6f736520796f757220706172746e65722c206465636964650a77686174206974206d617920646f20696e20796f757220656e7669726f6e6d656e742c20616e64206d6179206368616e676520746f20616e6f746865722e0a0a232320332e20596f7572206461746120616e64206974732073656375726974790a0a596f7572206461746120737461797320796f7572732e2057652070726f63657373206974206f6e6c7920746f2070726f7669646520616e6420736563757265207468652070726f647563747320616e6420746f206d65657420746865206c61772e20496620697420697320646973636c6f7365640a746f20736f6d65626f64792077686f2073686f756c64206e6f7420686176652069742c2077652074656c6c20796f752077697468696e20373220686f757273206f66206b6e6f77696e672e0a0a232320342e204c696162696c69747920616e64207465726d0a0a4e656974686572206f662075732070617973206d6f72652c20666f7220616c6c20636c61696d732061626f7574206120737562736372697074696f6e20696e207477656c7665206d6f6e7468732c207468616e20776173207061696420666f7220697420696e2074686f7365206d6f6e7468732e0a5468652061677265656d656e742072756e7320756e74696c206f6e65206f6620757320656e647320697420776974682036302064617973e28099206e6f746963653b20737562736372697074696f6e7320616c7265616479206f7264657265642072756e20746f2074686520656e64206f660a7468656972207465726d2e0a0a232320352e205465726d7320666f722046696e6c616e640a0a546865206c6177206f662046696e6c616e64206170706c6965732c20776974686f7574206974732072756c6573206f6e20636f6e666c696374206f66206c6177732e204469737075746573206172652068656172642062792074686520446973747269637420436f757274206f660a48656c73696e6b6920696e2074686520666972737420696e7374616e63652e20506572736f6e616c20646174612069732070726f63657373656420756e64657220746865204555e28099732047656e6572616c20446174612050726f74656374696f6e20526567756c6174696f6e2e2049660a74686973207465787420616e64207468652046696e6e697368206f6e65206469666665722c207468652046696e6e697368206f6e6520646563696465732e0a', 'b11d548e01d7a04efce66bb82cc5d0c78a1b3adfde9fa984c014e675f49ceb5c', NULL),
	('01a1f8d3-ea00-7000-8000-149ce5fd2c49', 'MicrosoftCustomerAgreement', 2, 'FI', 'fi-FI', 'text/markdown', '\x23204d6963726f736f66742d617369616b6173736f70696d75730a0a3e202a2a54c3a46dc3a4206f6e207061696b6b616d65726b6b6974656b7374692e2a2a205365206f6e206b69726a6f69746574747520417373656e7469612076617274656e2c206a6f7474612075756465737361206173656e6e756b7365737361206f6e206a6f7461696e0a3e206ec3a47974657474c3a476c3a4c3a42e205365206569206f6c65206a756c6b616973696a616e20736f70696d75732065696bc3a4207369646f206b6574c3a4c3a46e2e20506f727461616c696e20796c6cc3a4706974c3a46ac3a4206b6f727661612073656e206a756c6b616973696a616e206f6d616c6c610a3e2074656b7374696c6cc3a420656e6e656e206b75696e20617369616b6b6169746120707979646574c3a4c3a46e20687976c3a46b73796dc3a4c3a46e2073652e0a0a2a2a56657273696f20322053756f6d6573736120746f696d6976696c6c6520617369616b6b61696c6c652e2a2a2054c3a46dc3a420736f70696d7573206f6e2074656874792073656e20687976c3a46b737976c3a46e2079726974796b73656e20746169206f7267616e6973616174696f6e0a28e2809d7465e2809d29206a61206b756d7070616e696e206b6175747461206f7374657474617669656e2070696c766970616c76656c756a656e206a756c6b616973696a616e2028e2809d6d65e2809d292076c3a46c696c6cc3a42e205365206b6f727661612076657273696f6e20312073696974c3a40a70c3a46976c3a47374c3a420616c6b61656e2c206a6f6e6120687976c3a46b73797474652073656e2e0a0a232320312e2054756f74746565740a0a4e69696e206b6175616e206b75696e2074696c617573206f6e20766f696d61737361206a61206d616b73657474752c20736161747465206bc3a4797474c3a4c3a42074756f7465747461206f6d61737361206c69696b65746f696d696e6e617373616e6e652074696c61616d616e6e650a6dc3a4c3a472c3a46e2e204574746520736161206d797964c3a420736974c3a4206564656c6c65656e2c206b69657274c3a4c3a42073656e2074656b6e697369c3a42072616a6f6974756b73696120746169206bc3a4797474c3a4c3a420736974c3a4206c61696e2072696b6b6f6d697365656e2e0a0a232320322e204b756d7070616e696e6e650a0a4b756d7070616e696e6e65207661737461616e6f747461612074696c61756b73656e6e652c206dc3a4c3a472697474c3a4c3a42068696e74616e6e652c206c61736b75747461612074656974c3a4206a61206175747461612074656974c3a420656e736973696a616973657374692e2054650a76616c69747365747465206b756d7070616e696e6e652c2070c3a4c3a474c3a47474652c206d6974c3a4207365207361612074656864c3a420796d70c3a472697374c3b67373c3a46e6e652c206a6120766f69747465207661696874616120746f697365656e2e0a0a232320332e20546965746f6e6e65206a61206e696964656e2074757276616c6c69737575730a0a546965746f6e6e65207079737976c3a4742074656964c3a46e2e204bc3a473697474656c656d6d65206e696974c3a4207661696e2074756f7474656964656e207461726a6f616d6973656b7369206a612073756f6a61616d6973656b73692073656bc3a4206c61696e0a6e6f7564617474616d6973656b73692e204a6f7320746965646f742070616c6a61737475766174206a6f6c6c656b756c6c652c206a6f6c6c61206569206f6c65206e696968696e206f696b65757474612c20696c6d6f6974616d6d652073696974c3a42037322074756e6e696e0a6b756c75657373612073696974c3a42c206b756e207361696d6d652073656e2074696574c3a4c3a42e0a0a232320342e20566173747575206a6120766f696d617373616f6c6f0a0a4b756d70696b61616e206d65697374c3a4206569206d616b7361206b61696b6973746120796874c3a42074696c6175737461206b6f736b6576697374612076616174696d756b7369737461206b616864656e746f69737461206b75756b617564656e2061696b616e6120656e656d70c3a4c3a4206b75696e0a73696974c3a4206f6e206e6f696e61206b75756b617573696e61206d616b73657474752e20536f70696d7573206f6e20766f696d617373612c206b756e6e6573206a6f6d70696b756d7069206972746973616e6f6f2073656e2036302070c3a46976c3a46e0a6972746973616e6f6d6973616a616c6c613b206a6f207465686479742074696c61756b736574206a61746b75766174206b617574656e7361206c6f707075756e2e0a0a232320352e2053756f6d6561206b6f736b65766174206568646f740a0a536f70696d756b7365656e20736f76656c6c657461616e2053756f6d656e206c616b6961206c756b75756e206f7474616d617474612073656e206c61696e76616c696e746173c3a4c3a46e74c3b66ac3a42e20526969646174207261746b6169737461616e20656e73696d6dc3a46973656ec3a40a6f696b65757361737465656e612048656c73696e67696e206bc3a472c3a46ac3a46f696b657564657373612e2048656e6b696cc3b6746965746f6a61206bc3a4736974656c6cc3a4c3a46e2045553a6e20796c656973656e20746965746f73756f6a612d61736574756b73656e206d756b616973657374693b0a76616c766f766120766972616e6f6d61696e656e206f6e20746965746f73756f6a6176616c74757574657474752e0a', '30f3b3c19ec226ea29d52d9886532f06d52fefbef15fa001292cbeda55d1397f', NULL),
	('01a1f8d3-ea00-7000-8000-14ef0033d6b9', 'MicrosoftCustomerAgreement', 2, 'FR', 'fr-FR', 'text/markdown', '\x2320436f6e7472617420636c69656e74204d6963726f736f66740a0a3e202a2a436563692065737420756e2074657874652070726f7669736f6972652e2a2a20496c206120c3a974c3a920c3a96372697420706f757220417373656e742c206166696e207175e28099756e65206e6f7576656c6c6520696e7374616c6c6174696f6e20616974207175656c7175652063686f73650a3e20c3a0206d6f6e747265722e204365206ee2809965737420706173206c6520636f6e74726174206465206ce28099c3a964697465757220657420696c206ee28099656e6761676520706572736f6e6e652e204ce280996578706c6f6974616e7420646520636520706f727461696c206c652072656d706c6163650a3e20706172206c65207465787465206465206ce28099c3a9646974657572206176616e7420717565206c657320636c69656e747320736f69656e7420696e766974c3a97320c3a0206ce2809961636365707465722e0a0a2a2a56657273696f6e203220706f7572206c657320636c69656e747320656e204672616e63652e2a2a204c65207072c3a973656e7420636f6e747261742065737420636f6e636c7520656e747265206ce28099656e7472657072697365206f75206ce280996f7267616e69736174696f6e207175690a6ce28099616363657074652028c2abc2a0766f7573c2a0c2bb29206574206ce28099c3a96469746575722064657320736572766963657320636c6f75642071756520766f7573206163686574657a20706172206ce28099696e7465726dc3a96469616972652064e28099756e2070617274656e616972650a28c2abc2a06e6f7573c2a0c2bb292e20496c2072656d706c616365206c612076657273696f6e203120c3a020636f6d70746572206475206a6f7572206fc3b920766f7573206ce28099616363657074657a2e0a0a232320312e2050726f64756974730a0a54616e74207175e28099756e2061626f6e6e656d656e742065737420616374696620657420706179c3a92c20766f757320706f7576657a207574696c69736572206c652070726f6475697420706f757220766f7472652070726f7072652061637469766974c3a92c2064616e73206c610a7175616e746974c3a920636f6d6d616e64c3a9652e20566f7573206e6520706f7576657a206e69206c6520726576656e6472652c206e6920636f6e746f75726e657220736573206c696d6974657320746563686e69717565732c206e69206ce280997574696c6973657220706f75720a656e667265696e647265206c61206c6f692e0a0a232320322e20566f7472652070617274656e616972650a0a566f7472652070617274656e61697265207265c3a76f697420766f7320636f6d6d616e6465732c206669786520766f74726520707269782c20766f7573206661637475726520657420766f7573206169646520656e207072656d696572206c6965752e20566f75732063686f6973697373657a0a766f7472652070617274656e616972652c2064c3a9636964657a206465206365207175e28099696c20706575742066616972652064616e7320766f74726520656e7669726f6e6e656d656e7420657420706f7576657a20656e206368616e6765722e0a0a232320332e20566f7320646f6e6ec3a96573206574206c6575722073c3a96375726974c3a90a0a566f7320646f6e6ec3a965732072657374656e74206c65732076c3b4747265732e204e6f7573206e65206c65732074726169746f6e732071756520706f757220666f75726e69722065742070726f74c3a9676572206c65732070726f647569747320657420706f757220726573706563746572206c610a6c6f692e20536920656c6c657320736f6e7420646976756c6775c3a9657320c3a0207175656c7175e28099756e20717569206e65206465767261697420706173206c65732061766f69722c206e6f757320766f757320656e20696e666f726d6f6e732064616e73206c6573203732206865757265730a617072c3a87320656e2061766f697220657520636f6e6e61697373616e63652e0a0a232320342e20526573706f6e736162696c6974c3a920657420647572c3a9650a0a417563756e206465206e6f7573206e6520706169652c20706f7572206ce28099656e73656d626c65206465732072c3a9636c616d6174696f6e732072656c61746976657320c3a020756e2061626f6e6e656d656e742073757220646f757a65206d6f69732c20706c7573207175652063652071756920610ac3a974c3a920706179c3a920706f75722063656c75692d63692070656e64616e7420636573206d6f69732e204c6520636f6e747261742064757265206a75737175e28099c3a020636520717565206ce28099756e206465206e6f75732079206d657474652066696e206176656320756e207072c3a9617669732064650a3630206a6f757273c2a03b206c65732061626f6e6e656d656e74732064c3a96ac3a020636f6d6d616e64c3a97320636f7572656e74206a75737175e28099c3a0206c657572207465726d652e0a0a232320352e20436f6e646974696f6e7320706f7572206c61204672616e63650a0a4c652064726f6974206672616ec3a76169732073e280996170706c697175652c20c3a0206ce280996578636c7573696f6e206465207365732072c3a8676c657320646520636f6e666c6974206465206c6f69732e20546f7574206c69746967652072656cc3a876652064752074726962756e616c2064650a636f6d6d657263652064652050617269732e204c657320646f6e6ec3a9657320706572736f6e6e656c6c657320736f6e74207472616974c3a965732073656c6f6e206c652072c3a8676c656d656e742067c3a96ec3a972616c20737572206c612070726f74656374696f6e2064657320646f6e6ec3a96573c2a03b0a6ce280996175746f726974c3a920646520636f6e7472c3b46c6520657374206c6120434e494c2e0a', '7a51426dec5b252b546a1de4d3341607bece119e62fbfcc7ab1a5204746649cc', NULL),
	('01a1f8d3-ea00-7000-8000-150f86346e7c', 'MicrosoftCustomerAgreement', 2, 'GB', 'en-US', 'text/markdown', '\x23204d6963726f736f667420437573746f6d65722041677265656d656e740a0a3e202a2a54686973206973206120706c616365686f6c6465722e2a2a20497420776173207772697474656e20666f7220417373656e742c20736f20746861742061206e657720696e7374616c6c6174696f6e2068617320736f6d657468696e6720746f2073686f772e204974206973206e6f740a3e20746865207075626c6973686572e28099732061677265656d656e7420616e642062696e6473206e6f626f64792e2057686f657665722072756e73207468697320706f7274616c207265706c6163657320697420627920746865207075626c6973686572e2809973206f776e20746578740a3e206265666f726520637573746f6d657273206172652061736b656420746f206163636570742e0a0a2a2a56657273696f6e203220666f7220637573746f6d65727320696e2074686520556e69746564204b696e67646f6d2e2a2a20546869732061677265656d656e74206973206265747765656e2074686520636f6d70616e79206f72206f7267616e697a6174696f6e20746861740a616363657074732069742028e2809c796f75e2809d2920616e6420746865207075626c6973686572206f662074686520636c6f7564207365727669636573207468617420796f7520627579207468726f756768206120706172746e65722028e2809c7765e2809d292e204974207265706c616365730a76657273696f6e20312066726f6d2074686520646179206f6e20776869636820796f75206163636570742069742e0a0a232320312e2050726f64756374730a0a5768696c65206120737562736372697074696f6e2069732061637469766520616e64207061696420666f722c20796f75206d617920757365207468652070726f6475637420666f7220796f7572206f776e20627573696e6573732c20696e20746865206e756d626572207468617420796f750a6f7264657265642e20596f75206d6179206e6f7420726573656c6c2069742c20776f726b2061726f756e642069747320746563686e6963616c206c696d6974732c206f722075736520697420746f20627265616b20746865206c61772e0a0a232320322e20596f757220706172746e65720a0a596f757220706172746e65722074616b657320796f7572206f72646572732c207365747320796f75722070726963652c20696e766f6963657320796f7520616e642068656c707320796f752066697273742e20596f752063686f6f736520796f757220706172746e65722c206465636964650a77686174206974206d617920646f20696e20796f757220656e7669726f6e6d656e742c20616e64206d6179206368616e676520746f20616e6f746865722e0a0a232320332e20596f7572206461746120616e64206974732073656375726974790a0a596f7572206461746120737461797320796f7572732e2057652070726f63657373206974206f6e6c7920746f2070726f7669646520616e6420736563757265207468652070726f647563747320616e6420746f206d65657420746865206c61772e20496620697420697320646973636c6f7365640a746f20736f6d65626f64792077686f2073686f756c64206e6f7420686176652069742c2077652074656c6c20796f752077697468696e20373220686f757273206f66206b6e6f77696e672e0a0a232320342e204c696162696c69747920616e64207465726d0a0a4e656974686572206f662075732070617973206d6f72652c20666f7220616c6c20636c61696d732061626f7574206120737562736372697074696f6e20696e207477656c7665206d6f6e7468732c207468616e20776173207061696420666f7220697420696e2074686f7365206d6f6e7468732e0a5468652061677265656d656e742072756e7320756e74696c206f6e65206f6620757320656e647320697420776974682036302064617973e28099206e6f746963653b20737562736372697074696f6e7320616c7265616479206f7264657265642072756e20746f2074686520656e64206f660a7468656972207465726d2e0a0a232320352e205465726d7320666f722074686520556e69746564204b696e67646f6d0a0a546865206c6177206f6620456e676c616e6420616e642057616c6573206170706c6965732c20616e642069747320636f757274732068617665206a7572697364696374696f6e2e204e6f7468696e672068657265206c696d697473206c696162696c69747920666f72206465617468206f720a706572736f6e616c20696e6a75727920636175736564206279206e65676c6967656e63652c206f7220666f722066726175642e20506572736f6e616c20646174612069732070726f63657373656420756e6465722074686520554b2047656e6572616c20446174612050726f74656374696f6e0a526567756c6174696f6e2e204e6f626f647920627574207468652074776f206f662075732063616e20656e666f72636520746869732061677265656d656e742e0a', '390540aee7c8fe67aab95f9bd38b7bc1cfd955bdd93b0e4004250afb8f375ec0', NULL),
	('01a1f8d3-ea00-7000-8000-157388ab9d6d', 'MicrosoftCustomerAgreement', 2, 'HK', 'en-US', 'text/markdown', '\x23204d6963726f736f667420437573746f6d65722041677265656d656e740a0a3e202a2a54686973206973206120706c616365686f6c6465722e2a2a20497420776173207772697474656e20666f7220417373656e742c20736f20746861742061206e657720696e7374616c6c6174696f6e2068617320736f6d657468696e6720746f2073686f772e204974206973206e6f740a3e20746865207075626c6973686572e28099732061677265656d656e7420616e642062696e6473206e6f626f64792e2057686f657665722072756e73207468697320706f7274616c207265706c6163657320697420627920746865207075626c6973686572e2809973206f776e20746578740a3e206265666f726520637573746f6d657273206172652061736b656420746f206163636570742e0a0a2a2a56657273696f6e203220666f7220637573746f6d65727320696e20486f6e67204b6f6e67205341522e2a2a20546869732061677265656d656e74206973206265747765656e2074686520636f6d70616e79206f72206f7267616e697a6174696f6e207468617420616363657074732069740a28e2809c796f75e2809d2920616e6420746865207075626c6973686572206f662074686520636c6f7564207365727669636573207468617420796f7520627579207468726f756768206120706172746e65722028e2809c7765e2809d292e204974207265706c616365732076657273696f6e20312066726f6d0a74686520646179206f6e20776869636820796f75206163636570742069742e0a0a232320312e2050726f64756374730a0a5768696c65206120737562736372697074696f6e2069732061637469766520616e64207061696420666f722c20796f75206d617920757365207468652070726f6475637420666f7220796f7572206f776e20627573696e6573732c20696e20746865206e756d626572207468617420796f750a6f7264657265642e20596f75206d6179206e6f7420726573656c6c2069742c20776f726b2061726f756e642069747320746563686e6963616c206c696d6974732c206f722075736520697420746f20627265616b20746865206c61772e0a0a232320322e20596f757220706172746e65720a0a596f757220706172746e65722074616b657320796f7572206f72646572732c207365747320796f75722070726963652c20696e766f6963657320796f7520616e642068656c707320796f752066697273742e20596f752063686f6f736520796f757220706172746e65722c206465636964650a77686174206974206d617920646f20696e20796f757220656e7669726f6e6d656e742c20616e64206d6179206368616e676520746f20616e6f746865722e0a0a232320332e20596f7572206461746120616e64206974732073656375726974790a0a596f7572206461746120737461797320796f7572732e2057652070726f63657373206974206f6e6c7920746f2070726f7669646520616e6420736563757265207468652070726f647563747320616e6420746f206d65657420746865206c61772e20496620697420697320646973636c6f7365640a746f20736f6d65626f64792077686f2073686f756c64206e6f7420686176652069742c2077652074656c6c20796f752077697468696e20373220686f757273206f66206b6e6f77696e672e0a0a232320342e204c696162696c69747920616e64207465726d0a0a4e656974686572206f662075732070617973206d6f72652c20666f7220616c6c20636c61696d732061626f7574206120737562736372697074696f6e20696e207477656c7665206d6f6e7468732c207468616e20776173207061696420666f7220697420696e2074686f7365206d6f6e7468732e0a5468652061677265656d656e742072756e7320756e74696c206f6e65206f6620757320656e647320697420776974682036302064617973e28099206e6f746963653b20737562736372697074696f6e7320616c7265616479206f7264657265642072756e20746f2074686520656e64206f660a7468656972207465726d2e0a0a232320352e205465726d7320666f7220486f6e67204b6f6e67205341520a0a546865206c6177206f662074686520486f6e67204b6f6e67205370656369616c2041646d696e69737472617469766520526567696f6e206170706c6965732c20616e642069747320636f757274732068617665206a7572697364696374696f6e2e20506572736f6e616c20646174612069730a70726f63657373656420756e6465722074686520506572736f6e616c204461746120285072697661637929204f7264696e616e63652e204e6f626f647920627574207468652074776f206f662075732063616e20656e666f72636520746869732061677265656d656e7420756e646572207468650a436f6e7472616374732028526967687473206f66205468697264205061727469657329204f7264696e616e63652e0a', 'badec5e27d696d59ed83303bda2c13af85547527246b6a21a9b398a39fde3ced', NULL),
	('01a1f8d3-ea00-7000-8000-158615f0a0ef', 'MicrosoftCustomerAgreement', 2, 'HK', 'zh-HK', 'text/markdown', '\x23204d6963726f736f667420e5aea2e688b6e59088e7b4840a0a3e202a2ae98099e698afe9a090e79599e69687e5ad97e380822a2a20e98099e6aeb5e69687e5ad97e698afe782ba20417373656e7420e692b0e5afabe79a84efbc8ce8ae93e696b0e5ae89e8a39de79a84e7b3bbe7b5b1e69c89e585a7e5aeb9e58fafe4bba5e9a1afe7a4bae38082e98099e4b88de698afe799bce8a18ce88085e79a84e59088e7b484efbc8ce5b08de4bbbbe4bd95e4babae983bde6b292e69c89e7b484e69d9fe58a9be38082e59ca8e8ab8be5aea2e688b6e68ea5e58f97e4b98be5898defbc8ce69cace585a5e58fa3e7b6b2e7ab99e79a84e7879fe9818be88085e69c83e4bba5e799bce8a18ce88085e887aae5b7b1e79a84e69687e5ad97e58f96e4bba3e5ae83e380820a0a2a2ae981a9e794a8e696bce9a699e6b8afe789b9e588a5e8a18ce694bfe58d80e5aea2e688b6e79a84e78988e69cac2032e380822a2a20e69cace59088e7b484e794b1e68ea5e58f97e69cace59088e7b484e79a84e585ace58fb8e68896e7b584e7b994efbc88e3808ce682a8e3808defbc89e88887e682a8e9808fe9818ee59088e4bd9ce5a4a5e4bcb4e8b3bce8b2b7e79a84e99bb2e7abafe69c8de58b99e79a84e799bce8a18ce88085efbc88e3808ce68891e58091e3808defbc89e8a882e7ab8be38082e887aae682a8e68ea5e58f97e4b98be697a5e8b5b7efbc8ce69cace59088e7b484e58f96e4bba3e78988e69cac2031e380820a0a232320312e20e794a2e593810a0ae58faae8a681e8a882e996b1e69c89e69588e4b894e5b7b2e4bb98e6acbeefbc8ce682a8e4bebfe58fafe4bba5e68c89e8a882e8b3bce695b8e9878fe59ca8e887aae5b7b1e79a84e6a5ade58b99e4b8ade4bdbfe794a8e794a2e59381e38082e682a8e4b88de5be97e8bd89e594aee794a2e59381e38081e8a68fe981bfe585b6e68a80e8a193e99990e588b6efbc8ce68896e794a8e5ae83e98195e58f8de6b395e5be8be380820a0a232320322e20e682a8e79a84e59088e4bd9ce5a4a5e4bcb40a0ae682a8e79a84e59088e4bd9ce5a4a5e4bcb4e68ea5e58f97e682a8e79a84e8a882e596aee38081e8a882e5ae9ae583b9e6a0bce38081e59091e682a8e9968be7ab8be5b8b3e596aeefbc8ce4b8a6e9a696e58588e782bae682a8e68f90e4be9be58d94e58aa9e38082e682a8e58fafe4bba5e981b8e69387e59088e4bd9ce5a4a5e4bcb4e38081e6b1bae5ae9ae585b6e59ca8e682a8e79a84e792b0e5a283e4b8ade58fafe4bba5e5819ae4bb80e9babcefbc8ce4b99fe58fafe4bba5e69bb4e68f9be59088e4bd9ce5a4a5e4bcb4e380820a0a232320332e20e682a8e79a84e8b387e69699e58f8ae585b6e5ae89e585a80a0ae682a8e79a84e8b387e69699e4bb8de6adb8e682a8e68980e69c89e38082e68891e58091e58faae782bae68f90e4be9be5928ce4bf9de8adb7e794a2e59381e4bba5e58f8ae981b5e5ae88e6b395e5be8be8808ce89995e79086e8b387e69699e38082e5a682e69e9ce8b387e69699e6b4a9e99cb2e7b5a6e4b88de68789e58f96e5be97e79a84e4babaefbc8ce68891e58091e69c83e59ca8e5be97e79fa5e5be8c20373220e5b08fe69982e585a7e9809ae79fa5e682a8e380820a0a232320342e20e8b2ace4bbbbe88887e69c9fe999900a0ae5b08de696bce58d81e4ba8ce5808be69c88e585a7e88887e4b880e9a085e8a882e996b1e69c89e9979ce79a84e68980e69c89e8ab8be6b182efbc8ce4bbbbe4bd95e4b880e696b9e694afe4bb98e79a84e98791e9a18de983bde4b88de8b685e9818ee98099e4ba9be69c88e4bbbde782bae8a9b2e8a882e996b1e694afe4bb98e79a84e98791e9a18de38082e69cace59088e7b484e68c81e7ba8ce69c89e69588efbc8ce79bb4e588b0e4bbbbe4bd95e4b880e696b9e68f90e5898d20363020e5a4a9e9809ae79fa5e7b582e6ada2efbc9be5b7b2e8a882e8b3bce79a84e8a882e996b1e68c81e7ba8ce887b3e69c9fe6bbbfe380820a0a232320352e20e981a9e794a8e696bce9a699e6b8afe789b9e588a5e8a18ce694bfe58d80e79a84e6a29de6acbe0a0ae69cace59088e7b484e58f97e9a699e6b8afe789b9e588a5e8a18ce694bfe58d80e6b395e5be8be7aea1e8bd84efbc8ce4b8a6e794b1e9a699e6b8afe6b395e999a2e5afa9e79086e788ade8adb0e38082e5808be4babae8b387e69699e68c89e785a7e3808ae5808be4babae8b387e69699efbc88e7a781e99ab1efbc89e6a29de4be8be3808be89995e79086e38082e4b8a6e99d9ee59088e7b484e4b880e696b9e79a84e4babaefbc8ce4b88de5be97e6a0b9e6939ae3808ae59088e7b484efbc88e7acace4b889e88085e6ac8ae588a9efbc89e6a29de4be8be3808be59fb7e8a18ce69cace59088e7b484e380820a', '278ab74190a88a3f8af217395950868d30d14063cd53a2790cd5418dcdd914fe', NULL),
	('01a1f8d3-ea00-7000-8000-15c70f0ff4a4', 'MicrosoftCustomerAgreement', 2, 'IT', 'it-IT', 'text/markdown', '\x2320436f6e74726174746f2064656c20436c69656e7465204d6963726f736f66740a0a3e202a2a51756573746f20c3a820756e20746573746f207365676e61706f73746f2e2a2a20c38820737461746f207363726974746f2070657220417373656e742c207065726368c3a920756e61206e756f766120696e7374616c6c617a696f6e65206162626961207175616c636f73612064610a3e206d6f7374726172652e204e6f6e20c3a820696c20636f6e74726174746f2064656c6ce28099656469746f72652065206e6f6e2076696e636f6c61206e657373756e6f2e204368692067657374697363652071756573746f20706f7274616c65206c6f20736f73746974756973636520636f6e20696c0a3e20746573746f2064656c6ce28099656469746f7265207072696d612063686520616920636c69656e74692076656e6761206368696573746f206469206163636574746172652e0a0a2a2a56657273696f6e65203220706572206920636c69656e746920696e204974616c69612e2a2a20496c2070726573656e746520636f6e74726174746f20c3a820636f6e636c75736f20747261206ce28099696d7072657361206f206ce280996f7267616e697a7a617a696f6e6520636865206c6f0a616363657474612028c2ab766f69c2bb292065206ce28099656469746f7265206465692073657276697a6920636c6f7564206368652061637175697374617465207472616d69746520756e20706172746e65722028c2ab6e6f69c2bb292e20536f737469747569736365206c612076657273696f6e6520310a64616c2067696f726e6f20696e20637569206c6f206163636574746174652e0a0a232320312e2050726f646f7474690a0a46696e6368c3a920756e6120736f74746f736372697a696f6e6520c3a8206174746976612065207061676174612c20706f7465746520757361726520696c2070726f646f74746f20706572206c6120766f737472612061747469766974c3a02c206e656c206e756d65726f206368652061766574650a6f7264696e61746f2e204e6f6e20706f7465746520726976656e6465726c6f2c20616767697261726e652069206c696d697469207465636e696369206f20757361726c6f207065722076696f6c617265206c61206c656767652e0a0a232320322e20496c20766f7374726f20706172746e65720a0a496c20766f7374726f20706172746e65722072696365766520676c69206f7264696e692c2073746162696c6973636520696c207072657a7a6f2c2076692066617474757261206520766920616975746120706572207072696d6f2e20566f6920736365676c6965746520696c0a706172746e65722c2064656369646574652063686520636f7361207075c3b22066617265206e656c20766f7374726f20616d6269656e7465206520706f746574652070617373617265206120756e20616c74726f2e0a0a232320332e204920766f7374726920646174692065206c61206c6f726f207369637572657a7a610a0a4920766f7374726920646174692072657374616e6f20766f737472692e204c6920747261747469616d6f20736f6c6f2070657220666f726e69726520652070726f7465676765726520692070726f646f7474692065207065722072697370657474617265206c61206c656767652e2053650a76656e676f6e6f20646976756c67617469206120636869206e6f6e20646f76726562626520617665726c692c207665206c6f20636f6d756e69636869616d6f20656e74726f203732206f7265206461207175616e646f206c6f207361707069616d6f2e0a0a232320342e20526573706f6e736162696c6974c3a02065206475726174610a0a4e657373756e6f206469206e6f6920706167612c20706572207475747465206c6520707265746573652072656c6174697665206120756e6120736f74746f736372697a696f6e6520696e20646f64696369206d6573692c207069c3b9206469207175616e746f2073696120737461746f0a70616761746f20706572206573736120696e2071756569206d6573692e20496c20636f6e74726174746f20647572612066696e6368c3a920756e6f206469206e6f69206e6f6e2072656365646520636f6e20756e2070726561767669736f2064692036302067696f726e693b206c650a736f74746f736372697a696f6e69206769c3a0206f7264696e6174652070726f736567756f6e6f2066696e6f20616c6c612073636164656e7a612e0a0a232320352e20436f6e64697a696f6e6920706572206ce280994974616c69610a0a5369206170706c696361206c61206c65676765206974616c69616e612c206573636c757365206c65206e6f726d6520646920636f6e666c6974746f2e20466f726f20636f6d706574656e746520c3a8207175656c6c6f206469204d696c616e6f2e2049206461746920706572736f6e616c690a736f6e6f207472617474617469207365636f6e646f20696c207265676f6c616d656e746f2067656e6572616c652073756c6c612070726f74657a696f6e652064656920646174693b206ce280996175746f726974c3a020646920636f6e74726f6c6c6f20c3a820696c20476172616e746520706572206c610a70726f74657a696f6e6520646569206461746920706572736f6e616c692e0a', '05426fffe2ea9667fab1ed6ec5972a88053614c80945ee81321248d7e7efed41', NULL),
	('01a1f8d3-ea00-7000-8000-16084bd1c87d', 'MicrosoftCustomerAgreement', 2, 'JP', 'ja-JP', 'text/markdown', '\x23204d6963726f736f667420e9a1a7e5aea2e5a591e7b4840a0a3e202a2ae38193e3828ce381afe38397e383ace383bce382b9e3839be383abe38380e383bce381a7e38199e380822a2a20e696b0e38197e38184e382a4e383b3e382b9e38388e383bce383abe381a7e8a1a8e7a4bae38199e3828be38282e381aee3818ce38182e3828be38288e38186e381abe38081417373656e7420e381aee3819fe38281e381abe69bb8e3818be3828ce3819fe69687e7aba0e381a7e38199e38082e799bae8a18ce58583e381aee5a591e7b484e381a7e381afe381aae3818fe38081e8aab0e38282e68b98e69d9fe38197e381bee3819be38293e38082e38193e381aee3839de383bce382bfe383abe381aee9818be596b6e88085e381afe38081e9a1a7e5aea2e381abe5908ce6848fe38292e6b182e38281e3828be5898de381abe38081e799bae8a18ce58583e887aae8baabe381aee69687e7aba0e381abe7bdaee3818de68f9be38188e381bee38199e380820a0a2a2ae697a5e69cace381aee3818ae5aea2e6a798e59091e38191e38390e383bce382b8e383a7e383b32032e380822a2a20e69cace5a591e7b484e381afe38081e69cace5a591e7b484e381abe5908ce6848fe38199e3828be4bc9ae7a4bee381bee3819fe381afe7b584e7b9942028e4bba5e4b88be3808ce3818ae5aea2e6a798e3808d2920e381a8e38081e3818ae5aea2e6a798e3818ce38391e383bce38388e3838ae383bce38292e9809ae38198e381a6e8b3bce585a5e38199e3828be382afe383a9e382a6e3838920e382b5e383bce38393e382b9e381aee799bae8a18ce585832028e4bba5e4b88be3808ce5bd93e7a4bee3808d2920e381a8e381aee99693e381aee5a591e7b484e381a7e38199e38082e3818ae5aea2e6a798e3818ce5908ce6848fe38197e3819fe697a5e3818be38289e38081e38390e383bce382b8e383a7e383b3203120e381abe4bba3e3828fe3828ae381bee38199e380820a0a232320312e20e8a3bde593810a0ae382b5e38396e382b9e382afe383aae38397e382b7e383a7e383b3e3818ce69c89e58ab9e381a7e694afe68995e3828fe3828ce381a6e38184e3828be99693e38081e3818ae5aea2e6a798e381afe6b3a8e69687e38197e3819fe695b0e9878fe381aee7af84e59bb2e381a7e38081e887aae7a4bee381aee6a5ade58b99e381aee3819fe38281e381abe8a3bde59381e38292e4bdbfe794a8e381a7e3818de381bee38199e38082e5868de8b2a9e5a3b2e38081e68a80e8a193e79a84e588b6e99990e381aee59b9ee981bfe38081e6b395e5be8be381abe58f8de38199e3828be4bdbfe794a8e381afe381a7e3818de381bee3819be38293e380820a0a232320322e20e3818ae5aea2e6a798e381aee38391e383bce38388e3838ae383bc0a0ae38391e383bce38388e3838ae383bce381afe3818ae5aea2e6a798e381aee6b3a8e69687e38292e58f97e38191e38081e4bea1e6a0bce38292e5ae9ae38281e38081e8ab8be6b182e38197e38081e69c80e5889de381aee7aa93e58fa3e381a8e38197e381a6e694afe68fb4e38197e381bee38199e38082e3818ae5aea2e6a798e381afe38391e383bce38388e3838ae383bce38292e981b8e381b3e38081e887aae7a4bee381aee792b0e5a283e381a7e38391e383bce38388e3838ae383bce3818ce8a18ce38188e3828be38193e381a8e38292e6b1bae38281e38081e588a5e381aee38391e383bce38388e3838ae383bce381abe5a489e69bb4e381a7e3818de381bee38199e380820a0a232320332e20e3818ae5aea2e6a798e381aee38387e383bce382bfe381a8e3819de381aee5ae89e585a80a0ae3818ae5aea2e6a798e381aee38387e383bce382bfe381afe3818ae5aea2e6a798e381aee38282e381aee381a7e38199e38082e5bd93e7a4bee381afe38081e8a3bde59381e381aee68f90e4be9be381a8e4bf9de8adb7e38081e3818ae38288e381b3e6b395e5be8be381aee981b5e5ae88e381aee3819fe38281e381abe381aee381bfe587a6e79086e38197e381bee38199e38082e6a8a9e99990e381aee381aae38184e88085e381abe38387e383bce382bfe3818ce9968be7a4bae38195e3828ce3819fe5a0b4e59088e38081e5bd93e7a4bee381afe3819de3828ce38292e79fa5e381a3e381a6e3818be3828920373220e69982e99693e4bba5e58685e381abe3818ae5aea2e6a798e381abe9809ae79fa5e38197e381bee38199e380820a0a232320342e20e8b2ace4bbbbe381a8e69c9fe996930a0ae38184e3819ae3828ce381aee5bd93e4ba8be88085e38282e38081e38182e3828be382b5e38396e382b9e382afe383aae38397e382b7e383a7e383b3e381abe996a2e38199e3828b20313220e3818be69c88e99693e381aee38199e381b9e381a6e381aee8ab8be6b182e381abe381a4e38184e381a6e38081e3819de381aee69c9fe99693e381abe694afe68995e3828fe3828ce3819fe9a18de38292e8b685e38188e381a6e694afe68995e38184e381bee3819be38293e38082e69cace5a591e7b484e381afe38081e38184e3819ae3828ce3818be3818c20363020e697a5e5898de381abe9809ae79fa5e38197e381a6e7b582e4ba86e38195e3819be3828be381bee381a7e7b69ae3818de381bee38199e38082e38199e381a7e381abe6b3a8e69687e38195e3828ce3819fe382b5e38396e382b9e382afe383aae38397e382b7e383a7e383b3e381afe38081e3819de381aee69c9fe99693e381aee7b582e3828fe3828ae381bee381a7e7b69ae3818de381bee38199e380820a0a232320352e20e697a5e69cace381abe996a2e38199e3828be69da1e4bbb60a0ae69cace5a591e7b484e381abe381afe38081e68ab5e8a7a6e6b395e381aee8a68fe58987e38292e999a4e3818de38081e697a5e69cace6b395e3818ce981a9e794a8e38195e3828ce381bee38199e38082e7acace4b880e5afa9e381aee5b082e5b19ee79a84e59088e6848fe7aea1e8bd84e8a381e588a4e68980e381afe69db1e4baace59cb0e696b9e8a381e588a4e68980e381a8e38197e381bee38199e38082e5808be4babae68385e5a0b1e381afe5808be4babae68385e5a0b1e381aee4bf9de8adb7e381abe996a2e38199e3828be6b395e5be8be381abe5be93e381a3e381a6e58f96e3828ae689b1e38184e381bee38199e38082e3818ae5aea2e6a798e381afe38081e58f8de7a4bee4bc9ae79a84e58ba2e58a9be381abe8a9b2e5bd93e38197e381aae38184e38193e381a8e38292e8a1a8e6988ee38197e381bee38199e380820a', 'ee215524193eedc840388463cb62472ffe7a359c69bddd24f913a07056d60bda', NULL),
	('01a1f8d3-ea00-7000-8000-165eead25b8e', 'MicrosoftCustomerAgreement', 2, 'MX', 'es-ES', 'text/markdown', '\x2320436f6e747261746f20646520436c69656e7465206465204d6963726f736f66740a0a3e202a2a4573746520657320756e20746578746f2070726f766973696f6e616c2e2a2a205365206861206573637269746f207061726120417373656e742c20706172612071756520756e6120696e7374616c616369c3b36e206e756576612074656e676120616c676f207175650a3e206d6f73747261722e204e6f20657320656c20636f6e747261746f2064656c20656469746f722079206e6f206f626c6967612061206e616469652e20517569656e2067657374696f6e61206573746520706f7274616c206c6f2073757374697475796520706f7220656c20746578746f0a3e2064656c2070726f70696f20656469746f7220616e7465732064652070656469722061206c6f7320636c69656e74657320717565206c6f206163657074656e2e0a0a2a2a5665727369c3b36e2032207061726120636c69656e746573206465204dc3a97869636f2e2a2a204573746520636f6e747261746f2073652063656c6562726120656e747265206c6120656d70726573612075206f7267616e697a616369c3b36e20717565206c6f206163657074610a28c2ab75737465646573c2bb29207920656c20656469746f72206465206c6f7320736572766963696f7320656e206c61206e75626520717565207573746564657320636f6d7072616e20612074726176c3a97320646520756e20736f63696f2028c2ab6e6f736f74726f73c2bb292e205375737469747579650a61206c61207665727369c3b36e203120646573646520656c2064c3ad6120656e207175652075737465646573206c6f206163657074616e2e0a0a232320312e2050726f647563746f730a0a4d69656e7472617320756e6120737573637269706369c3b36e20657374c3a9206163746976612079207061676164612c20757374656465732070756564656e207573617220656c2070726f647563746f20656e2073752070726f706961206163746976696461642c20656e206c610a63616e74696461642071756520686179616e2070656469646f2e204e6f2070756564656e20726576656e6465726c6f2c20656c7564697220737573206cc3ad6d697465732074c3a9636e69636f73206e6920757361726c6f207061726120696e6672696e676972206c61206c65792e0a0a232320322e20537520736f63696f0a0a537520736f63696f20726563696265206c6f732070656469646f732c2066696a6120656c2070726563696f2c206c657320666163747572612079206c657320617975646120656e207072696d6572206c756761722e205573746564657320656c6967656e206120737520736f63696f2c0a6465636964656e206c6f2071756520707565646520686163657220656e20737520656e746f726e6f20792070756564656e2063616d626961722061206f74726f2e0a0a232320332e20537573206461746f732079207375207365677572696461640a0a537573206461746f732073696775656e207369656e646f207375796f732e204c6f732074726174616d6f7320736f6c6f2070617261207072657374617220792070726f7465676572206c6f732070726f647563746f73207920706172612063756d706c6972206c61206c65792e2053692073650a726576656c616e206120616c677569656e20717565206e6f20646562652074656e65726c6f732c207365206c6f20636f6d756e6963616d6f7320656e20756e20706c617a6f20646520373220686f72617320646573646520717565206c6f20736570616d6f732e0a0a232320342e20526573706f6e736162696c69646164207920647572616369c3b36e0a0a4e696e67756e61206465206c61732070617274657320706167612c20706f7220746f646173206c6173207265636c616d6163696f6e657320736f62726520756e6120737573637269706369c3b36e20656e20646f6365206d657365732c206dc3a173206465206c6f2071756520736520686179610a70616761646f20706f7220656c6c6120656e2065736f73206d657365732e20456c20636f6e747261746f20647572612068617374612071756520756e61206465206c617320706172746573206c6f207465726d696e6520636f6e20756e20707265617669736f2064652036302064c3ad61733b0a6c6173207375736372697063696f6e657320796120706564696461732073696775656e20686173746120656c2066696e616c20646520737520706c617a6f2e0a0a232320352e20436f6e646963696f6e65732070617261204dc3a97869636f0a0a53652061706c6963616e206c6173206c65796573206665646572616c6573206465206c6f732045737461646f7320556e69646f73204d65786963616e6f732e204c61732070617274657320736520736f6d6574656e2061206c6f732074726962756e616c6573206465206c61204369756461640a6465204dc3a97869636f2e204c6f73206461746f7320706572736f6e616c65732073652074726174616e20636f6e666f726d652061206c61206c656769736c616369c3b36e206665646572616c2064652070726f7465636369c3b36e206465206461746f7320706572736f6e616c657320656e0a706f73657369c3b36e206465206c6f7320706172746963756c617265732e0a', '01dc2c149ee3d3e6c356b630e8eac342853b7c71b16c862c0b6c31867631cecf', NULL),
	('01a1f8d3-ea00-7000-8000-16a44acece87', 'MicrosoftCustomerAgreement', 2, 'NL', 'nl-NL', 'text/markdown', '\x23204d6963726f736f66742d6b6c616e746f76657265656e6b6f6d73740a0a3e202a2a4469742069732065656e2074696a64656c696a6b652074656b73742e2a2a2048696a206973206765736368726576656e20766f6f7220417373656e742c207a6f6461742065656e206e696575776520696e7374616c6c61746965206965747320746520746f6e656e2068656566742e0a3e20486574206973206e696574206465206f76657265656e6b6f6d73742076616e20646520756974676576657220656e2062696e6474206e69656d616e642e205769652064697420706f727461616c20626568656572742c2076657276616e67742068656d20646f6f722064652074656b73740a3e2076616e20646520756974676576657220766f6f72646174206b6c616e74656e20776f72647420676576726161676420616b6b6f6f7264207465206761616e2e0a0a2a2a566572736965203220766f6f72206b6c616e74656e20696e204e656465726c616e642e2a2a2044657a65206f76657265656e6b6f6d73742067656c64742074757373656e206465206f6e6465726e656d696e67206f66206f7267616e697361746965206469652065726d65650a616b6b6f6f726420676161742028e2809875e280992920656e2064652075697467657665722076616e20646520636c6f75646469656e7374656e206469652075207669612065656e20706172746e6572206b6f6f70742028e2809877696ae28099292e205a696a2076657276616e67742076657273696520310a76616e61662064652064616720776161726f70207520616b6b6f6f726420676161742e0a0a232320312e2050726f64756374656e0a0a5a6f6c616e672065656e2061626f6e6e656d656e742061637469656620656e2062657461616c642069732c206d61672075206865742070726f6475637420766f6f7220757720656967656e2062656472696a66206765627275696b656e2c20696e206865742061616e74616c2064617420750a686562742062657374656c642e2055206d616720686574206e69657420646f6f727665726b6f70656e2c20646520746563686e69736368652062657065726b696e67656e206e696574206f6d7a65696c656e20656e20686574206e696574206765627275696b656e206f6d206465207765740a7465206f76657274726564656e2e0a0a232320322e20557720706172746e65720a0a557720706172746e6572206e65656d742075772062657374656c6c696e67656e2061616e2c2062657061616c74207577207072696a732c2066616374757265657274207520656e2068656c7074207520616c73206565727374652e2055206b6965737420757720706172746e65722c0a62657061616c74207761742064696520696e207577206f6d676576696e67206d616720646f656e20656e206b756e74206e6161722065656e20616e64657265206f7665727374617070656e2e0a0a232320332e205577206765676576656e7320656e2064652062657665696c6967696e6720657276616e0a0a5577206765676576656e7320626c696a76656e2076616e20752e2057696a207665727765726b656e207a6520616c6c65656e206f6d2064652070726f64756374656e207465206c65766572656e20656e2074652062657665696c6967656e20656e206f6d2061616e206465207765742074650a766f6c646f656e2e204b6f6d656e207a6520746572656368742062696a2069656d616e6420646965207a65206e696574206d61672068656262656e2c2064616e206d656c64656e2077696a2075206461742062696e6e656e20373220757572206e616461742077696a2068657420776574656e2e0a0a232320342e2041616e737072616b656c696a6b6865696420656e20647575720a0a4765656e2076616e206f6e732062657461616c7420766f6f7220616c6c6520766f72646572696e67656e206f7665722065656e2061626f6e6e656d656e7420696e20747761616c66206d61616e64656e206d6565722064616e20657220696e20646965206d61616e64656e20766f6f722069730a62657461616c642e204465206f76657265656e6b6f6d7374206c6f6f707420746f742065656e2076616e206f6e732068616172206d65742065656e207465726d696a6e2076616e20363020646167656e206f707a6567743b20616c2062657374656c64652061626f6e6e656d656e74656e0a6c6f70656e20746f74206865742065696e64652076616e2068756e206c6f6f7074696a642e0a0a232320352e20566f6f727761617264656e20766f6f72204e656465726c616e640a0a4e656465726c616e64732072656368742069732076616e20746f6570617373696e672c207a6f6e64657220646520726567656c732076616e20636f6e666c696374656e72656368742e204765736368696c6c656e20776f7264656e20696e206565727374652061616e6c65670a766f6f7267656c6567642061616e20646520726563687462616e6b20416d7374657264616d2e20506572736f6f6e736765676576656e7320776f7264656e207665727765726b7420766f6c67656e7320646520416c67656d656e65207665726f7264656e696e670a6765676576656e73626573636865726d696e673b20746f657a69636874686f75646572206973206465204175746f72697465697420506572736f6f6e736765676576656e732e0a', 'be0da7be0864b1a1cfa5fb37d3dee78560bac11dcb463292bb54899019b45aed', NULL),
	('01a1f8d3-ea00-7000-8000-16ce2eaa6f4f', 'MicrosoftCustomerAgreement', 2, 'NO', 'nb-NO', 'text/markdown', '\x23204d6963726f736f66742d6b756e6465617674616c650a0a3e202a2a446574746520657220656e20706c617373686f6c6465722e2a2a2054656b7374656e20657220736b726576657420666f7220417373656e742c20736c696b20617420656e206e7920696e7374616c6c61736a6f6e20686172206e6f6520c3a520766973652e2044656e20657220696b6b650a3e2075746769766572656e7320617674616c65206f672062696e64657220696e67656e2e2044656e20736f6d2064726976657220706f7274616c656e2c206572737461747465722064656e206d65642075746769766572656e73206567656e2074656b73742066c3b872206b756e6465720a3e20626c69722062656474206f6d20c3a520676f6474612064656e2e0a0a2a2a566572736a6f6e203220666f72206b756e6465722069204e6f7267652e2a2a20417674616c656e20676a656c646572206d656c6c6f6d2073656c736b6170657420656c6c6572206f7267616e697361736a6f6e656e20736f6d20676f647461722064656e2028c2ab64657265c2bb292c206f670a75746769766572656e20617620736b79746a656e657374656e6520736f6d2064657265206b6ac3b870657220676a656e6e6f6d20656e20706172746e65722028c2ab7669c2bb292e2044656e2065727374617474657220766572736a6f6e2031206672612064656e20646167656e20646572650a676f647461722064656e2e0a0a232320312e2050726f64756b74656e650a0a53c3a5206c656e67652065742061626f6e6e656d656e7420657220616b74697674206f6720626574616c742c206b616e2064657265206272756b652070726f64756b7465742069206567656e207669726b736f6d6865742c20692064657420616e74616c6c65742064657265206861720a62657374696c742e2044657265206b616e20696b6b652073656c676520646574207669646572652c206f6d67c3a52064652074656b6e69736b652062656772656e736e696e67656e6520656c6c6572206272756b65206465742074696c20c3a5206272797465206c6f76656e2e0a0a232320322e20506172746e6572656e2064657265730a0a506172746e6572656e2074617220696d6f742062657374696c6c696e67656e652064657265732c20666173747365747465722070726973656e2c2066616b747572657265722064657265206f6720686a656c70657220646572652066c3b87273742e20446572652076656c6765720a706172746e65722c2062657374656d6d6572206876612064656e206b616e20676ac3b872652069206d696c6ac3b865742064657265732c206f67206b616e2062797474652074696c20656e20616e6e656e2e0a0a232320332e2044617461656e65206465726573206f672073696b6b6572686574656e0a0a44617461656e6520666f72626c69722064657265732e20566920626568616e646c65722064656d206261726520666f7220c3a5206c6576657265206f672073696b72652070726f64756b74656e65206f6720666f7220c3a52066c3b86c6765206c6f76656e2e204876697320646520626c69720a75746c65766572742074696c206e6f656e20736f6d20696b6b6520736b616c2068612064656d2c20736965722076692066726120696e6e656e2037322074696d65722065747465722061742076692066696b6b2076697465206465742e0a0a232320342e20416e73766172206f672076617269676865740a0a496e67656e206176206f737320626574616c6572206d65722c20666f7220616c6c65206b726176206f6d2065742061626f6e6e656d656e742069206cc3b870657420617620746f6c76206dc3a56e656465722c20656e6e2064657420736f6d20657220626574616c7420666f722064657420692064650a6dc3a56e6564656e652e20417674616c656e20676a656c6465722074696c20656e206176206f737320736965722064656e206f7070206d6564203630206461676572732076617273656c3b2061626f6e6e656d656e74657220736f6d20616c742065722062657374696c742c206cc3b87065722075740a706572696f64656e2e0a0a232320352e2056696c6bc3a57220666f72204e6f7267650a0a4e6f72736b207265747420676a656c64657220666f7220617674616c656e2c207574656e2064656e73206c6f7676616c67737265676c65722e2054766973746572206176676ac3b8726573206176204f736c6f2074696e677265747420736f6d2066c3b87273746520696e7374616e732e0a506572736f6e6f70706c79736e696e67657220626568616e646c657320657474657220706572736f6e6f70706c79736e696e67736c6f76656e3b2074696c73796e736d796e646967686574206572204461746174696c73796e65742e0a', '1d62c0652e351ae98f674d232f24beea0e737415e09909ce28b0ed2095ee7139', NULL),
	('01a1f8d3-ea00-7000-8000-171270580210', 'MicrosoftCustomerAgreement', 2, 'PL', 'pl-PL', 'text/markdown', '\x2320556d6f7761207a206b6c69656e74656d204d6963726f736f66740a0a3e202a2a546f206a6573742074656b7374207a617374c49970637a792e2a2a205a6f737461c582206e61706973616e7920646c6120417373656e742c20616279206e6f776120696e7374616c61636a61206d6961c5826120636f20706f6b617a61c4872e204e6965206a65737420756d6f77c4850a3e20777964617763792069206e696b6f676f206e6965207769c485c5bc652e20506f646d696f742070726f7761647ac48563792074656e20706f7274616c207a617374c49970756a6520676f2077c58261736e796d2074656b7374656d20777964617763792c207a616e696d206b6c69656e63690a3e207a6f7374616ec48520706f70726f737a656e69206f20616b6365707461636ac4992e0a0a2a2a576572736a61203220646c61206b6c69656e74c3b377207720506f6c7363652e2a2a204e696e69656a737a6120756d6f7761206a657374207a6177696572616e61206d69c499647a79206669726dc485206c7562206f7267616e697a61636ac4852c206b74c3b37261206ac48520616b63657074756a650a28e2809e5061c5847374776fe2809d292c206120777964617763c485207573c582756720772063686d75727a65206b75706f77616e7963682070727a657a205061c58473747761207a6120706fc59b7265646e69637477656d20706172746e6572612028e2809e6d79e2809d292e205a617374c49970756a65206f6e610a776572736ac4992031206f6420646e69612c2077206b74c3b372796d205061c5847374776f206ac485207a61616b63657074756ac4852e0a0a232320312e2050726f64756b74790a0a446f70c3b36b6920737562736b727970636a61206a65737420616b7479776e612069206f70c58261636f6e612c206d6f67c485205061c5847374776f2075c5bc797761c4872070726f64756b74752077652077c58261736e656a20647a6961c582616c6e6fc59b63692077207a616dc3b377696f6e656a0a6c69637a6269652e204e696520776f6c6e6f20676f206f647370727a6564617761c4872c206f6263686f647a69c487206a65676f206f6772616e69637a65c58420746563686e69637a6e79636820616e692075c5bc797761c48720676f20646f20c582616d616e69612070726177612e0a0a232320322e205061c5847374776120706172746e65720a0a506172746e65722070727a796a6d756a65205061c58473747761207a616dc3b37769656e69612c20757374616c612063656ec4992c2077797374617769612066616b747572792069206a616b6f207069657277737a792075647a69656c6120706f6d6f63792e205061c5847374776f0a777962696572616ac48520706172746e6572612c206465637964756ac4852c20636f206d6fc5bc6520726f6269c4872077205061c5847374776120c59b726f646f7769736b752c2069206d6f67c485207a6d69656e69c48720676f206e6120696e6e65676f2e0a0a232320332e205061c584737477612064616e652069206963682062657a706965637a65c5847374776f0a0a5061c584737477612064616e6520706f7a6f7374616ac485205061c584737477612077c58261736e6fc59b6369c4852e2050727a65747761727a616d79206a65207779c582c485637a6e696520772063656c7520646f73746172637a616e69612069207a6162657a706965637a616e69612070726f64756b74c3b3770a6f72617a2070727a657374727a6567616e69612070726177612e204a65c59b6c69207a6f7374616ec48520756a61776e696f6e65206b6f6d75c59b2c206b746f206e696520706f77696e69656e20696368206d6965c4872c20706f696e666f726d756a656d79206f2074796d2077206369c48567752037320a676f647a696e206f6420706f777a69c49963696120776961646f6d6fc59b63692e0a0a232320342e204f64706f776965647a69616c6e6fc59bc4872069206f6b726573206f626f7769c4857a7977616e69610a0ac5bb61646e61207a65207374726f6e206e69652070c582616369207a2074797475c582752077737a7973746b69636820726f737a637a65c58420646f7479637ac4856379636820737562736b727970636a692077206369c4856775206477756e61737475206d69657369c4996379207769c49963656a2c206e69c5bc0a7a6170c58261636f6e6f207a61206e69c48520772074796368206d69657369c485636163682e20556d6f7761206f626f7769c4857a756a6520646f20637a617375206a656a207779706f776965647a656e69612070727a657a206a65646ec485207a65207374726f6e207a207a6163686f77616e69656d0a363020646e69207779706f776965647a656e69613b207a616dc3b377696f6e65206a75c5bc20737562736b727970636a6520747277616ac48520646f206b6fc58463612073776f6a65676f206f6b726573752e0a0a232320352e20576172756e6b6920646c6120506f6c736b690a0a5a6173746f736f77616e6965206d6120707261776f20706f6c736b6965207a207779c582c485637a656e69656d206e6f726d206b6f6c697a796a6e7963682e2053706f727920726f7a7374727a7967612073c485642077c58261c59b6369777920646c6120576172737a6177792e2044616e650a6f736f626f77652073c4852070727a65747761727a616e65207a676f646e6965207a206f67c3b36c6e796d20726f7a706f727ac485647a656e69656d206f206f6368726f6e69652064616e7963683b206f7267616e656d206e61647a6f72637a796d206a657374205072657a65732055727ac49964750a4f6368726f6e792044616e796368204f736f626f777963682e0a', 'c27a77f3539c208dd305c91022a46fee8f7500eb769c30d02c3c6fdfdf10c14f', NULL),
	('01a1f8d3-ea00-7000-8000-175d5c73876f', 'MicrosoftCustomerAgreement', 2, 'SE', 'en-US', 'text/markdown', '\x23204d6963726f736f667420437573746f6d65722041677265656d656e740a0a3e202a2a54686973206973206120706c616365686f6c6465722e2a2a20497420776173207772697474656e20666f7220417373656e742c20736f20746861742061206e657720696e7374616c6c6174696f6e2068617320736f6d657468696e6720746f2073686f772e204974206973206e6f740a3e20746865207075626c6973686572e28099732061677265656d656e7420616e642062696e6473206e6f626f64792e2057686f657665722072756e73207468697320706f7274616c207265706c6163657320697420627920746865207075626c6973686572e2809973206f776e20746578740a3e206265666f726520637573746f6d657273206172652061736b656420746f206163636570742e0a0a2a2a56657273696f6e203220666f7220637573746f6d65727320696e2053776564656e2e2a2a20546869732061677265656d656e74206973206265747765656e2074686520636f6d70616e79206f72206f7267616e697a6174696f6e207468617420616363657074732069742028e2809c796f75e2809d290a616e6420746865207075626c6973686572206f662074686520636c6f7564207365727669636573207468617420796f7520627579207468726f756768206120706172746e65722028e2809c7765e2809d292e204974207265706c616365732076657273696f6e20312066726f6d2074686520646179206f6e0a776869636820796f75206163636570742069742e0a0a232320312e2050726f64756374730a0a5768696c65206120737562736372697074696f6e2069732061637469766520616e64207061696420666f722c20796f75206d617920757365207468652070726f6475637420666f7220796f7572206f776e20627573696e6573732c20696e20746865206e756d626572207468617420796f750a6f7264657265642e20596f75206d6179206e6f7420726573656c6c2069742c20776f726b2061726f756e642069747320746563686e6963616c206c696d6974732c206f722075736520697420746f20627265616b20746865206c61772e0a0a232320322e20596f757220706172746e65720a0a596f757220706172746e65722074616b657320796f7572206f72646572732c207365747320796f75722070726963652c20696e766f6963657320796f7520616e642068656c707320796f752066697273742e20596f752063686f6f736520796f757220706172746e65722c206465636964650a77686174206974206d617920646f20696e20796f757220656e7669726f6e6d656e742c20616e64206d6179206368616e676520746f20616e6f746865722e0a0a232320332e20596f7572206461746120616e64206974732073656375726974790a0a596f7572206461746120737461797320796f7572732e2057652070726f63657373206974206f6e6c7920746f2070726f7669646520616e6420736563757265207468652070726f647563747320616e6420746f206d65657420746865206c61772e20496620697420697320646973636c6f7365640a746f20736f6d65626f64792077686f2073686f756c64206e6f7420686176652069742c2077652074656c6c20796f752077697468696e20373220686f757273206f66206b6e6f77696e672e0a0a232320342e204c696162696c69747920616e64207465726d0a0a4e656974686572206f662075732070617973206d6f72652c20666f7220616c6c20636c61696d732061626f7574206120737562736372697074696f6e20696e207477656c7665206d6f6e7468732c207468616e20776173207061696420666f7220697420696e2074686f7365206d6f6e7468732e0a5468652061677265656d656e742072756e7320756e74696c206f6e65206f6620757320656e647320697420776974682036302064617973e28099206e6f746963653b20737562736372697074696f6e7320616c7265616479206f7264657265642072756e20746f2074686520656e64206f660a7468656972207465726d2e0a0a232320352e205465726d7320666f722053776564656e0a0a546865206c6177206f662053776564656e206170706c6965732c20776974686f7574206974732072756c6573206f6e20636f6e666c696374206f66206c6177732e20446973707574657320617265206865617264206279207468652053746f636b686f6c6d20446973747269637420436f7572740a696e2074686520666972737420696e7374616e63652e20506572736f6e616c20646174612069732070726f63657373656420756e64657220746865204555e28099732047656e6572616c20446174612050726f74656374696f6e20526567756c6174696f6e2e204966207468697320746578740a616e64207468652053776564697368206f6e65206469666665722c207468652053776564697368206f6e6520646563696465732e0a', '3cb9742e8f0e248e842450dc8f3bb05fe05a4df4d65d74dc1e858a1ae4df201b', NULL),
	('01a1f8d3-ea00-7000-8000-179fc741c7d3', 'MicrosoftCustomerAgreement', 2, 'SE', 'sv-SE', 'text/markdown', '\x23204d6963726f736f667473206b756e64617674616c0a0a3e202a2a4465742068c3a47220c3a47220656e20706c61747368c3a56c6c6172652e2a2a2054657874656e20c3a47220736b726976656e2066c3b67220417373656e742c2066c3b6722061747420656e206e7920696e7374616c6c6174696f6e20736b61206861206ec3a5676f742061747420766973612e0a3e2044656e20c3a47220696e74652075746769766172656e7320617674616c206f63682062696e64657220696e67656e2e2044656e20736f6d2064726976657220706f7274616c656e20657273c3a4747465722064656e206d65642075746769766172656e73206567656e207465787420696e6e616e0a3e206b756e646572206f6d626564732061747420676f646bc3a46e6e612e0a0a2a2a56657273696f6e20322066c3b672206b756e646572206920537665726967652e2a2a20417674616c65742067c3a46c6c6572206d656c6c616e206465742066c3b6726574616720656c6c65722064656e206f7267616e69736174696f6e20736f6d20676f646bc3a46e6e6572206465740a28e2809d6e69e2809d29206f63682075746769766172656e206176206465206d6f6c6e746ac3a46e7374657220736f6d206e69206bc3b67065722067656e6f6d20656e20706172746e65722028e2809d7669e2809d292e2044657420657273c3a4747465722076657273696f6e2031206672c3a56e2064656e206461672064c3a50a6e6920676f646bc3a46e6e6572206465742e0a0a232320312e2050726f64756b7465726e610a0a53c3a5206cc3a46e676520656e207072656e756d65726174696f6e20c3a47220616b746976206f636820626574616c642066c3a572206e6920616e76c3a46e64612070726f64756b74656e2069206572206567656e207665726b73616d6865742c20692064657420616e74616c20736f6d206e69206861720a62657374c3a46c6c742e204e692066c3a57220696e74652073c3a46c6a612064656e207669646172652c206b72696e6767c3a520646573732074656b6e69736b612062656772c3a46e736e696e67617220656c6c657220616e76c3a46e64612064656e2066c3b67220617474206272797461206d6f740a6c6167656e2e0a0a232320322e20457220706172746e65720a0a457220706172746e65722074617220656d6f74206572612062657374c3a46c6c6e696e6761722c2062657374c3a46d6d65722065727420707269732c2066616b74757265726172206572206f636820686ac3a46c70657220657220692066c3b6727374612068616e642e204e692076c3a46c6a65722065720a706172746e65722c2062657374c3a46d6d6572207661642064656e2066c3a5722067c3b672612069206572206d696c6ac3b6206f6368206b616e20627974612074696c6c20656e20616e6e616e2e0a0a232320332e204572612064617461206f63682064657261732073c3a46b65726865740a0a45726120646174612066c3b672626c6972206572612e20566920626568616e646c61722064656d20626172612066c3b672206174742074696c6c68616e646168c3a56c6c61206f636820736b796464612070726f64756b7465726e61206f63682066c3b672206174742066c3b66c6a61206c6167656e2e0a4f6d206465206cc3a46d6e61732075742074696c6c206ec3a5676f6e20736f6d20696e746520736b612068612064656d20626572c3a4747461722076692064657420696e6f6d2037322074696d6d6172206672c3a56e206174742076692066c3a574742076657461206465742e0a0a232320342e20416e73766172206f636820617674616c737469640a0a496e67656e206176206f737320626574616c6172206d65722c2066c3b67220616c6c61206b726176206f6d20656e207072656e756d65726174696f6e20756e64657220746f6c76206dc3a56e616465722c20c3a46e2076616420736f6d20626574616c6174732066c3b6722064656e20756e6465722064650a6dc3a56e616465726e612e20417674616c65742067c3a46c6c65722074696c6c73206ec3a5676f6e206176206f73732073c3a46765722075707020646574206d6564203630206461676172732076617273656c3b20726564616e2062657374c3a46c6c6461207072656e756d65726174696f6e65720a6cc3b670657220746964656e2075742e0a0a232320352e2056696c6c6b6f722066c3b67220537665726967650a0a5376656e736b206c61672067c3a46c6c65722066c3b67220617674616c65742c2075746f6d2064657373206c616776616c737265676c65722e205476697374657220617667c3b672732061762053746f636b686f6c6d732074696e677372c3a4747420736f6d2066c3b67273746120696e7374616e732e0a506572736f6e75707067696674657220626568616e646c617320656e6c6967742045553a732064617461736b7964647366c3b6726f72646e696e673b2074696c6c73796e207574c3b676617320617620496e746567726974657473736b796464736d796e646967686574656e2e0a', 'c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961', NULL),
	('01a1f8d3-ea00-7000-8000-17cf143e1e1e', 'MicrosoftCustomerAgreement', 2, 'SG', 'en-US', 'text/markdown', '\x23204d6963726f736f667420437573746f6d65722041677265656d656e740a0a3e202a2a54686973206973206120706c616365686f6c6465722e2a2a20497420776173207772697474656e20666f7220417373656e742c20736f20746861742061206e657720696e7374616c6c6174696f6e2068617320736f6d657468696e6720746f2073686f772e204974206973206e6f740a3e20746865207075626c6973686572e28099732061677265656d656e7420616e642062696e6473206e6f626f64792e2057686f657665722072756e73207468697320706f7274616c207265706c6163657320697420627920746865207075626c6973686572e2809973206f776e20746578740a3e206265666f726520637573746f6d657273206172652061736b656420746f206163636570742e0a0a2a2a56657273696f6e203220666f7220637573746f6d65727320696e2053696e6761706f72652e2a2a20546869732061677265656d656e74206973206265747765656e2074686520636f6d70616e79206f72206f7267616e697a6174696f6e207468617420616363657074732069740a28e2809c796f75e2809d2920616e6420746865207075626c6973686572206f662074686520636c6f7564207365727669636573207468617420796f7520627579207468726f756768206120706172746e65722028e2809c7765e2809d292e204974207265706c616365732076657273696f6e20312066726f6d0a74686520646179206f6e20776869636820796f75206163636570742069742e0a0a232320312e2050726f64756374730a0a5768696c65206120737562736372697074696f6e2069732061637469766520616e64207061696420666f722c20796f75206d617920757365207468652070726f6475637420666f7220796f7572206f776e20627573696e6573732c20696e20746865206e756d626572207468617420796f750a6f7264657265642e20596f75206d6179206e6f7420726573656c6c2069742c20776f726b2061726f756e642069747320746563686e6963616c206c696d6974732c206f722075736520697420746f20627265616b20746865206c61772e0a0a232320322e20596f757220706172746e65720a0a596f757220706172746e65722074616b657320796f7572206f72646572732c207365747320796f75722070726963652c20696e766f6963657320796f7520616e642068656c707320796f752066697273742e20596f752063686f6f736520796f757220706172746e65722c206465636964650a77686174206974206d617920646f20696e20796f757220656e7669726f6e6d656e742c20616e64206d6179206368616e676520746f20616e6f746865722e0a0a232320332e20596f7572206461746120616e64206974732073656375726974790a0a596f7572206461746120737461797320796f7572732e2057652070726f63657373206974206f6e6c7920746f2070726f7669646520616e6420736563757265207468652070726f647563747320616e6420746f206d65657420746865206c61772e20496620697420697320646973636c6f7365640a746f20736f6d65626f64792077686f2073686f756c64206e6f7420686176652069742c2077652074656c6c20796f752077697468696e20373220686f757273206f66206b6e6f77696e672e0a0a232320342e204c696162696c69747920616e64207465726d0a0a4e656974686572206f662075732070617973206d6f72652c20666f7220616c6c20636c61696d732061626f7574206120737562736372697074696f6e20696e207477656c7665206d6f6e7468732c207468616e20776173207061696420666f7220697420696e2074686f7365206d6f6e7468732e0a5468652061677265656d656e742072756e7320756e74696c206f6e65206f6620757320656e647320697420776974682036302064617973e28099206e6f746963653b20737562736372697074696f6e7320616c7265616479206f7264657265642072756e20746f2074686520656e64206f660a7468656972207465726d2e0a0a232320352e205465726d7320666f722053696e6761706f72650a0a546865206c6177206f662053696e6761706f7265206170706c6965732c20616e642069747320636f757274732068617665206a7572697364696374696f6e2e20506572736f6e616c20646174612069732070726f63657373656420756e6465722074686520506572736f6e616c20446174610a50726f74656374696f6e204163742e204e6f626f647920627574207468652074776f206f662075732063616e20656e666f72636520746869732061677265656d656e7420756e6465722074686520436f6e7472616374732028526967687473206f662054686972642050617274696573290a4163742e0a', 'd48a29ef863173a6607dd36ea7daa47ede6f66d158c5206f2dbd95e8a869cb46', NULL),
	('01a1f8d3-ea00-7000-8000-180e309b558b', 'MicrosoftCustomerAgreement', 2, 'SG', 'zh-SG', 'text/markdown', '\x23204d6963726f736f667420e5aea2e688b7e58d8fe8aeae0a0a3e202a2ae8bf99e698afe58da0e4bd8de69687e69cace380822a2a20e8bf99e6aeb5e69687e69cace698afe4b8ba20417373656e7420e692b0e58699e79a84efbc8ce8aea9e696b0e5ae89e8a385e79a84e7b3bbe7bb9fe69c89e58685e5aeb9e58fafe4bba5e698bee7a4bae38082e5ae83e4b88de698afe58f91e5b883e88085e79a84e58d8fe8aeaeefbc8ce5afb9e4bbbbe4bd95e4babae983bde6b2a1e69c89e7baa6e69d9fe58a9be38082e59ca8e8afb7e5aea2e688b7e68ea5e58f97e4b98be5898defbc8ce69cace997a8e688b7e79a84e8bf90e890a5e88085e4bc9ae794a8e58f91e5b883e88085e887aae5b7b1e79a84e69687e69cace69bbfe68da2e5ae83e380820a0a2a2ae98082e794a8e4ba8ee696b0e58aa0e59da1e5aea2e688b7e79a84e78988e69cac2032e380822a2a20e69cace58d8fe8aeaee794b1e68ea5e58f97e69cace58d8fe8aeaee79a84e585ace58fb8e68896e7bb84e7bb87efbc88e2809ce682a8e2809defbc89e4b88ee682a8e9809ae8bf87e59088e4bd9ce4bc99e4bcb4e8b4ade4b9b0e79a84e4ba91e69c8de58aa1e79a84e58f91e5b883e88085efbc88e2809ce68891e4bbace2809defbc89e8aea2e7ab8be38082e887aae682a8e68ea5e58f97e4b98be697a5e8b5b7efbc8ce69cace58d8fe8aeaee58f96e4bba3e78988e69cac2031e380820a0a232320312e20e4baa7e593810a0ae58faae8a681e8aea2e99885e69c89e69588e4b894e5b7b2e4bb98e6acbeefbc8ce682a8e5b0b1e58fafe4bba5e68c89e8aea2e8b4ade695b0e9878fe59ca8e887aae5b7b1e79a84e4b89ae58aa1e4b8ade4bdbfe794a8e4baa7e59381e38082e682a8e4b88de5be97e8bdace594aee4baa7e59381e38081e8a784e981bfe585b6e68a80e69cafe99990e588b6efbc8ce68896e794a8e5ae83e8bf9de58f8de6b395e5be8be380820a0a232320322e20e682a8e79a84e59088e4bd9ce4bc99e4bcb40a0ae682a8e79a84e59088e4bd9ce4bc99e4bcb4e68ea5e58f97e682a8e79a84e8aea2e58d95e38081e7a1aee5ae9ae4bbb7e6a0bce38081e59091e682a8e5bc80e585b7e8b4a6e58d95efbc8ce5b9b6e9a696e58588e4b8bae682a8e68f90e4be9be5b8aee58aa9e38082e682a8e58fafe4bba5e98089e68ba9e59088e4bd9ce4bc99e4bcb4e38081e586b3e5ae9ae585b6e59ca8e682a8e79a84e78eafe5a283e4b8ade58fafe4bba5e5819ae4bb80e4b988efbc8ce4b99fe58fafe4bba5e69bb4e68da2e59088e4bd9ce4bc99e4bcb4e380820a0a232320332e20e682a8e79a84e695b0e68daee58f8ae585b6e5ae89e585a80a0ae682a8e79a84e695b0e68daee4bb8de5bd92e682a8e68980e69c89e38082e68891e4bbace58faae4b8bae68f90e4be9be5928ce4bf9de68aa4e4baa7e59381e4bba5e58f8ae981b5e5ae88e6b395e5be8be8808ce5a484e79086e695b0e68daee38082e5a682e69e9ce695b0e68daee6b384e99cb2e7bb99e4b88de5ba94e58f96e5be97e79a84e4babaefbc8ce68891e4bbace4bc9ae59ca8e5be97e79fa5e5908e20373220e5b08fe697b6e58685e9809ae79fa5e682a8e380820a0a232320342e20e8b4a3e4bbbbe4b88ee69c9fe999900a0ae5afb9e4ba8ee58d81e4ba8ce4b8aae69c88e58685e4b88ee4b880e9a1b9e8aea2e99885e69c89e585b3e79a84e68980e69c89e8afb7e6b182efbc8ce4bbbbe4bd95e4b880e696b9e694afe4bb98e79a84e98791e9a29de983bde4b88de8b685e8bf87e8bf99e4ba9be69c88e4bbbde4b8bae8afa5e8aea2e99885e694afe4bb98e79a84e98791e9a29de38082e69cace58d8fe8aeaee68c81e7bbade69c89e69588efbc8ce79bb4e588b0e4bbbbe4bd95e4b880e696b9e68f90e5898d20363020e5a4a9e9809ae79fa5e7bb88e6ada2efbc9be5b7b2e8aea2e8b4ade79a84e8aea2e99885e68c81e7bbade887b3e69c9fe6bba1e380820a0a232320352e20e98082e794a8e4ba8ee696b0e58aa0e59da1e79a84e69da1e6acbe0a0ae69cace58d8fe8aeaee58f97e696b0e58aa0e59da1e6b395e5be8be7aea1e8be96efbc8ce4ba89e8aeaee794b1e696b0e58aa0e59da1e6b395e999a2e5aea1e79086e38082e4b8aae4babae695b0e68daee68c89e785a7e3808ae4b8aae4babae695b0e68daee4bf9de68aa4e6b395e3808be5a484e79086e38082e99d9ee69cace58d8fe8aeaee5bd93e4ba8be4babae4b88de5be97e4be9de68daee3808ae59088e7baa6efbc88e7acace4b889e696b9e69d83e588a9efbc89e6b395e3808be689a7e8a18ce69cace58d8fe8aeaee380820a', '7ea3c5bc3075197f674ee7d3b2639005c1f7fc493f80b3b5ebf4f27774d89317', NULL),
	('01a1f8d3-ea00-7000-8000-18602c0601ee', 'MicrosoftCustomerAgreement', 2, 'TW', 'en-US', 'text/markdown', '\x23204d6963726f736f667420437573746f6d65722041677265656d656e740a0a3e202a2a54686973206973206120706c616365686f6c6465722e2a2a20497420776173207772697474656e20666f7220417373656e742c20736f20746861742061206e657720696e7374616c6c6174696f6e2068617320736f6d657468696e6720746f2073686f772e204974206973206e6f740a3e20746865207075626c6973686572e28099732061677265656d656e7420616e642062696e6473206e6f626f64792e2057686f657665722072756e73207468697320706f7274616c207265706c6163657320697420627920746865207075626c6973686572e2809973206f776e20746578740a3e206265666f726520637573746f6d657273206172652061736b656420746f206163636570742e0a0a2a2a56657273696f6e203220666f7220637573746f6d65727320696e2054616977616e2e2a2a20546869732061677265656d656e74206973206265747765656e2074686520636f6d70616e79206f72206f7267616e697a6174696f6e207468617420616363657074732069742028e2809c796f75e2809d290a616e6420746865207075626c6973686572206f662074686520636c6f7564207365727669636573207468617420796f7520627579207468726f756768206120706172746e65722028e2809c7765e2809d292e204974207265706c616365732076657273696f6e20312066726f6d2074686520646179206f6e0a776869636820796f75206163636570742069742e0a0a232320312e2050726f64756374730a0a5768696c65206120737562736372697074696f6e2069732061637469766520616e64207061696420666f722c20796f75206d617920757365207468652070726f6475637420666f7220796f7572206f776e20627573696e6573732c20696e20746865206e756d626572207468617420796f750a6f7264657265642e20596f75206d6179206e6f7420726573656c6c2069742c20776f726b2061726f756e642069747320746563686e6963616c206c696d6974732c206f722075736520697420746f20627265616b20746865206c61772e0a0a232320322e20596f757220706172746e65720a0a596f757220706172746e65722074616b657320796f7572206f72646572732c207365747320796f75722070726963652c20696e766f6963657320796f7520616e642068656c707320796f752066697273742e20596f752063686f6f736520796f757220706172746e65722c206465636964650a77686174206974206d617920646f20696e20796f757220656e7669726f6e6d656e742c20616e64206d6179206368616e676520746f20616e6f746865722e0a0a232320332e20596f7572206461746120616e64206974732073656375726974790a0a596f7572206461746120737461797320796f7572732e2057652070726f63657373206974206f6e6c7920746f2070726f7669646520616e6420736563757265207468652070726f647563747320616e6420746f206d65657420746865206c61772e20496620697420697320646973636c6f7365640a746f20736f6d65626f64792077686f2073686f756c64206e6f7420686176652069742c2077652074656c6c20796f752077697468696e20373220686f757273206f66206b6e6f77696e672e0a0a232320342e204c696162696c69747920616e64207465726d0a0a4e656974686572206f662075732070617973206d6f72652c20666f7220616c6c20636c61696d732061626f7574206120737562736372697074696f6e20696e207477656c7665206d6f6e7468732c207468616e20776173207061696420666f7220697420696e2074686f7365206d6f6e7468732e0a5468652061677265656d656e742072756e7320756e74696c206f6e65206f6620757320656e647320697420776974682036302064617973e28099206e6f746963653b20737562736372697074696f6e7320616c7265616479206f7264657265642072756e20746f2074686520656e64206f660a7468656972207465726d2e0a0a232320352e205465726d7320666f722054616977616e0a0a546865206c6177206f662054616977616e206170706c6965732c20776974686f7574206974732072756c6573206f6e20636f6e666c696374206f66206c6177732e20446973707574657320617265206865617264206279207468652054616977616e205461697065692044697374726963740a436f75727420696e2074686520666972737420696e7374616e63652e20506572736f6e616c20646174612069732070726f63657373656420756e6465722074686520506572736f6e616c20446174612050726f74656374696f6e204163742e2049662074686973207465787420616e64207468650a4368696e657365206f6e65206469666665722c20746865204368696e657365206f6e6520646563696465732e0a', '7ac9ee5e2d8de458c03af7e9cd20590255d0ce83792c09f66bceea43ed8c670d', NULL),
	('01a1f8d3-ea00-7000-8000-189d69c0e6b8', 'MicrosoftCustomerAgreement', 2, 'TW', 'zh-HK', 'text/markdown', '\x23204d6963726f736f667420e5aea2e688b6e59088e7b4840a0a3e202a2ae98099e698afe9a090e79599e69687e5ad97e380822a2a20e98099e6aeb5e69687e5ad97e698afe782ba20417373656e7420e692b0e5afabe79a84efbc8ce8ae93e696b0e5ae89e8a39de79a84e7b3bbe7b5b1e69c89e585a7e5aeb9e58fafe4bba5e9a1afe7a4bae38082e98099e4b88de698afe799bce8a18ce88085e79a84e59088e7b484efbc8ce5b08de4bbbbe4bd95e4babae983bde6b292e69c89e7b484e69d9fe58a9be38082e59ca8e8ab8be5aea2e688b6e68ea5e58f97e4b98be5898defbc8ce69cace585a5e58fa3e7b6b2e7ab99e79a84e7879fe9818be88085e69c83e4bba5e799bce8a18ce88085e887aae5b7b1e79a84e69687e5ad97e58f96e4bba3e5ae83e380820a0a2a2ae981a9e794a8e696bce58fb0e781a3e5aea2e688b6e79a84e78988e69cac2032e380822a2a20e69cace59088e7b484e794b1e68ea5e58f97e69cace59088e7b484e79a84e585ace58fb8e68896e7b584e7b994efbc88e3808ce682a8e3808defbc89e88887e682a8e9808fe9818ee59088e4bd9ce5a4a5e4bcb4e8b3bce8b2b7e79a84e99bb2e7abafe69c8de58b99e79a84e799bce8a18ce88085efbc88e3808ce68891e58091e3808defbc89e8a882e7ab8be38082e887aae682a8e68ea5e58f97e4b98be697a5e8b5b7efbc8ce69cace59088e7b484e58f96e4bba3e78988e69cac2031e380820a0a232320312e20e794a2e593810a0ae58faae8a681e8a882e996b1e69c89e69588e4b894e5b7b2e4bb98e6acbeefbc8ce682a8e4bebfe58fafe4bba5e68c89e8a882e8b3bce695b8e9878fe59ca8e887aae5b7b1e79a84e6a5ade58b99e4b8ade4bdbfe794a8e794a2e59381e38082e682a8e4b88de5be97e8bd89e594aee794a2e59381e38081e8a68fe981bfe585b6e68a80e8a193e99990e588b6efbc8ce68896e794a8e5ae83e98195e58f8de6b395e5be8be380820a0a232320322e20e682a8e79a84e59088e4bd9ce5a4a5e4bcb40a0ae682a8e79a84e59088e4bd9ce5a4a5e4bcb4e68ea5e58f97e682a8e79a84e8a882e596aee38081e8a882e5ae9ae583b9e6a0bce38081e59091e682a8e9968be7ab8be5b8b3e596aeefbc8ce4b8a6e9a696e58588e782bae682a8e68f90e4be9be58d94e58aa9e38082e682a8e58fafe4bba5e981b8e69387e59088e4bd9ce5a4a5e4bcb4e38081e6b1bae5ae9ae585b6e59ca8e682a8e79a84e792b0e5a283e4b8ade58fafe4bba5e5819ae4bb80e9babcefbc8ce4b99fe58fafe4bba5e69bb4e68f9be59088e4bd9ce5a4a5e4bcb4e380820a0a232320332e20e682a8e79a84e8b387e69699e58f8ae585b6e5ae89e585a80a0ae682a8e79a84e8b387e69699e4bb8de6adb8e682a8e68980e69c89e38082e68891e58091e58faae782bae68f90e4be9be5928ce4bf9de8adb7e794a2e59381e4bba5e58f8ae981b5e5ae88e6b395e5be8be8808ce89995e79086e8b387e69699e38082e5a682e69e9ce8b387e69699e6b4a9e99cb2e7b5a6e4b88de68789e58f96e5be97e79a84e4babaefbc8ce68891e58091e69c83e59ca8e5be97e79fa5e5be8c20373220e5b08fe69982e585a7e9809ae79fa5e682a8e380820a0a232320342e20e8b2ace4bbbbe88887e69c9fe999900a0ae5b08de696bce58d81e4ba8ce5808be69c88e585a7e88887e4b880e9a085e8a882e996b1e69c89e9979ce79a84e68980e69c89e8ab8be6b182efbc8ce4bbbbe4bd95e4b880e696b9e694afe4bb98e79a84e98791e9a18de983bde4b88de8b685e9818ee98099e4ba9be69c88e4bbbde782bae8a9b2e8a882e996b1e694afe4bb98e79a84e98791e9a18de38082e69cace59088e7b484e68c81e7ba8ce69c89e69588efbc8ce79bb4e588b0e4bbbbe4bd95e4b880e696b9e68f90e5898d20363020e5a4a9e9809ae79fa5e7b582e6ada2efbc9be5b7b2e8a882e8b3bce79a84e8a882e996b1e68c81e7ba8ce887b3e69c9fe6bbbfe380820a0a232320352e20e981a9e794a8e696bce58fb0e781a3e79a84e6a29de6acbe0a0ae69cace59088e7b484e4bba5e4b8ade88fafe6b091e59c8be6b395e5be8be782bae6ba96e6939ae6b395efbc8ce4bd86e4b88de981a9e794a8e585b6e6b395e5be8be8a19de7aa81e8a68fe58987e38082e59ba0e69cace59088e7b484e68980e7949fe79a84e788ade8adb0efbc8ce4bba5e887bae781a3e887bae58c97e59cb0e696b9e6b395e999a2e782bae7acace4b880e5afa9e7aea1e8bd84e6b395e999a2e38082e5808be4babae8b387e69699e4be9de5808be4babae8b387e69699e4bf9de8adb7e6b395e89995e79086e380820a', '9aa88f303912122eef5200c6a55ec3ceee337c6c47de2e12909ac231835e0a7e', NULL),
	('01a1f8d3-ea00-7000-8000-18e9ddc09bc3', 'MicrosoftCustomerAgreement', 2, 'US', 'en-US', 'text/markdown', '\x23204d6963726f736f667420437573746f6d65722041677265656d656e740a0a3e202a2a54686973206973206120706c616365686f6c6465722e2a2a20497420776173207772697474656e20666f7220417373656e742c20736f20746861742061206e657720696e7374616c6c6174696f6e2068617320736f6d657468696e6720746f2073686f772e204974206973206e6f740a3e20746865207075626c6973686572e28099732061677265656d656e7420616e642062696e6473206e6f626f64792e2057686f657665722072756e73207468697320706f7274616c207265706c6163657320697420627920746865207075626c6973686572e2809973206f776e20746578740a3e206265666f726520637573746f6d657273206172652061736b656420746f206163636570742e0a0a2a2a56657273696f6e203220666f7220637573746f6d65727320696e2074686520556e69746564205374617465732e2a2a20546869732061677265656d656e74206973206265747765656e2074686520636f6d70616e79206f72206f7267616e697a6174696f6e207468617420616363657074730a69742028e2809c796f75e2809d2920616e6420746865207075626c6973686572206f662074686520636c6f7564207365727669636573207468617420796f7520627579207468726f756768206120706172746e65722028e2809c7765e2809d292e204974207265706c616365732076657273696f6e20312066726f6d0a74686520646179206f6e20776869636820796f75206163636570742069742e0a0a232320312e2050726f64756374730a0a5768696c65206120737562736372697074696f6e2069732061637469766520616e64207061696420666f722c20796f75206d617920757365207468652070726f6475637420666f7220796f7572206f776e20627573696e6573732c20696e20746865206e756d626572207468617420796f750a6f7264657265642e20596f75206d6179206e6f7420726573656c6c2069742c20776f726b2061726f756e642069747320746563686e6963616c206c696d6974732c206f722075736520697420746f20627265616b20746865206c61772e0a0a232320322e20596f757220706172746e65720a0a596f757220706172746e65722074616b657320796f7572206f72646572732c207365747320796f75722070726963652c20696e766f6963657320796f7520616e642068656c707320796f752066697273742e20596f752063686f6f736520796f757220706172746e65722c206465636964650a77686174206974206d617920646f20696e20796f757220656e7669726f6e6d656e742c20616e64206d6179206368616e676520746f20616e6f746865722e0a0a232320332e20596f7572206461746120616e64206974732073656375726974790a0a596f7572206461746120737461797320796f7572732e2057652070726f63657373206974206f6e6c7920746f2070726f7669646520616e6420736563757265207468652070726f647563747320616e6420746f206d65657420746865206c61772e20496620697420697320646973636c6f7365640a746f20736f6d65626f64792077686f2073686f756c64206e6f7420686176652069742c2077652074656c6c20796f752077697468696e20373220686f757273206f66206b6e6f77696e672e0a0a232320342e204c696162696c69747920616e64207465726d0a0a4e656974686572206f662075732070617973206d6f72652c20666f7220616c6c20636c61696d732061626f7574206120737562736372697074696f6e20696e207477656c7665206d6f6e7468732c207468616e20776173207061696420666f7220697420696e2074686f7365206d6f6e7468732e0a5468652061677265656d656e742072756e7320756e74696c206f6e65206f6620757320656e647320697420776974682036302064617973e28099206e6f746963653b20737562736372697074696f6e7320616c7265616479206f7264657265642072756e20746f2074686520656e64206f660a7468656972207465726d2e0a0a232320352e205465726d7320666f722074686520556e69746564205374617465730a0a546865206c6177206f6620746865205374617465206f662057617368696e67746f6e206170706c6965732c20776974686f7574206974732072756c6573206f6e20636f6e666c696374206f66206c6177732e20446973707574657320617265206865617264206279207468652073746174650a6f72206665646572616c20636f7572747320696e204b696e6720436f756e74792c2057617368696e67746f6e2e20536f66747761726520666f72206167656e63696573206f662074686520556e697465642053746174657320476f7665726e6d656e7420697320636f6d6d65726369616c0a636f6d707574657220736f66747761726520617320746865206163717569736974696f6e20726567756c6174696f6e7320646566696e652069742e0a', 'cde843993513ff5f29a0beca5931b346824893c04909e95ed3f2719efab23051', NULL),
	('01a1f8d3-ea00-7000-8000-191a02a31a68', 'MicrosoftCustomerAgreement', 2, '', 'en', 'text/markdown', '\x23204d6963726f736f667420437573746f6d65722041677265656d656e740a0a3e202a2a54686973206973206120706c616365686f6c6465722e2a2a20497420776173207772697474656e20666f7220417373656e742c20736f20746861742061206e657720696e7374616c6c6174696f6e2068617320736f6d657468696e6720746f2073686f772e204974206973206e6f740a3e20746865207075626c6973686572e28099732061677265656d656e7420616e642062696e6473206e6f626f64792e2057686f657665722072756e73207468697320706f7274616c207265706c6163657320697420627920746865207075626c6973686572e2809973206f776e2074657874206265666f72650a3e20637573746f6d657273206172652061736b656420746f206163636570742e0a0a2a2a56657273696f6e20322e2057686174206973206e65772073696e63652076657273696f6e20313a2a2a20612073656374696f6e206f6e207365637572697479202837292c20636c65617265722072756c657320666f722072656e6577616c20616e642063616e63656c6c6174696f6e202835292c0a6578706f7274206f6620796f7572206461746120696e206120636f6d6d6f6e20666f726d6174202838292c20616e642072756c657320666f722070726f647563747320746861742067656e657261746520636f6e74656e7420283130292e20437573746f6d6572732077686f2061636365707465640a76657273696f6e2031206172652061736b656420746f2061636365707420746869732076657273696f6e206265666f7265207468656972206e657874206f72646572206f722072656e6577616c2e0a0a546869732061677265656d656e74206973206265747765656e2074686520636f6d70616e79206f72206f7267616e69736174696f6e207468617420616363657074732069742028e2809c796f75e2809d2920616e6420746865207075626c6973686572206f662074686520636c6f75642073657276696365730a7468617420796f7520627579207468726f756768206120706172746e65722028e2809c7765e2809d292e204974207265706c616365732076657273696f6e20312066726f6d2074686520646179206f6e20776869636820796f75206163636570742069742e0a0a232320312e20576861742074686520776f726473206d65616e0a0a4120e2809c70726f64756374e2809d206973206120636c6f756420736572766963652c206120736f66747761726520737562736372697074696f6e206f722061206c6963656e6365206f6e206f7572207072696365206c6973742e204120e2809c706172746e6572e2809d206973206120726573656c6c657220746861740a796f75206861766520617574686f726973656420746f206f7264657220666f7220796f752e20e2809c596f75722064617461e2809d20697320776861746576657220796f752c206f722070656f706c6520616374696e6720666f7220796f752c2070757420696e746f20612070726f647563742c20616e640a77686174207468652070726f64756374206d616b6573206f6620697420666f7220796f752e0a0a232320322e20596f757220726967687420746f20757365207468652070726f64756374730a0a5768696c65206120737562736372697074696f6e2069732061637469766520616e64207061696420666f722c20796f75206d617920757365207468652070726f6475637420666f7220796f7572206f776e20627573696e6573732c20696e20746865206e756d626572207468617420796f750a6f7264657265642e20416666696c696174657320616e6420636f6e74726163746f7273206d617920757365206974206f6e20796f757220626568616c662e20596f7520616e7377657220666f72207468656d20617320666f7220796f757273656c662e0a0a232320332e20486f7720796f75206d6179206e6f7420757365207468656d0a0a596f75206d6179206e6f7420726573656c6c207468652070726f64756374732c20776f726b2061726f756e6420746563686e6963616c206c696d6974732c20757365207468656d20746f206861726d206f7468657273206f7220627265616b20746865206c61772c206f722074727920746f206765740a617420646174612074686174206973206e6f7420796f7572732e205765206d61792073757370656e64206120757365207468617420656e64616e67657273206f74686572732c206e6f206c6f6e67657220616e64206e6f2066757274686572207468616e206973206e65656465642c20616e640a74656c6c20796f75206265666f726568616e642077686572657665722077652063616e2e0a0a232320342e204f72646572696e67207468726f756768206120706172746e65720a0a596f757220706172746e65722074616b657320796f7572206f72646572732c207365747320796f75722070726963652c20696e766f6963657320796f7520616e642068656c707320796f752066697273742e20596f7520646563696465207768617420796f757220706172746e6572206d617920646f0a696e20796f757220656e7669726f6e6d656e742c20616e6420796f75206d61792074616b652074686174206261636b20617420616e792074696d6520776974686f757420656e64696e67206120737562736372697074696f6e2e0a0a232320352e2052656e6577616c20616e642063616e63656c6c6174696f6e0a0a4120737562736372697074696f6e2072656e65777320666f72207468652073616d65207465726d20756e6c65737320796f75206f7220796f757220706172746e6572207475726e2072656e6577616c206f66662e2057697468696e207468652063616e63656c6c6174696f6e2077696e646f770a6e616d6564206174207468652074696d65206f66206f72646572696e6720796f7520676574206261636b207468652070617274207468617420776173206e6f7420757365642e2041667465722069742c2074686520737562736372697074696f6e2072756e7320746f2074686520656e64206f660a697473207465726d2e0a0a232320362e204163636f756e74730a0a596f75206e616d65207468652070656f706c652077686f206d61792061637420666f7220796f7520616e64206b6565702074686569722063726564656e7469616c7320736166652e2050656f706c6520776974682061646d696e697374726174697665207269676874732075736520610a7365636f6e6420666163746f722e2054656c6c207573206f7220796f757220706172746e657220776974686f75742064656c617920696620796f75207468696e6b207468617420736f6d65626f647920656c736520686173207573656420616e206163636f756e742e0a0a232320372e2053656375726974790a0a5765206b656570207772697474656e207365637572697479206d6561737572657320696e20746865207374617465206f6620746865206172742c2068617665207468656d2061756469746564206f6e6365206120796561722c20616e64207368617265207468652073756d6d61727920776974680a796f75206f6e20726571756573742e20496620796f7572206461746120697320646973636c6f73656420746f20736f6d65626f64792077686f2073686f756c64206e6f7420686176652069742c2077652074656c6c20796f752077697468696e20373220686f757273206f66206b6e6f77696e672c0a776974682077686174207765206b6e6f77206279207468656e2e0a0a232320382e20596f757220646174610a0a596f7572206461746120737461797320796f7572732e2057652070726f6365737320697420746f2070726f7669646520616e6420736563757265207468652070726f647563747320616e6420746f206d65657420746865206c61772c20616e6420666f72206e6f7468696e6720656c73652e20596f750a63616e206578706f727420697420617420616e792074696d6520696e206120636f6d6d6f6e20666f726d61742c20616e6420666f722039302064617973206166746572206120737562736372697074696f6e2068617320656e6465642e205468656e2077652064656c6574652069742e0a0a232320392e20436f6e666964656e7469616c20696e666f726d6174696f6e0a0a45616368206f66207573206b6565707320736563726574207768617420746865206f7468657220686173206d61726b656420617320636f6e666964656e7469616c206f72207768617420616e79626f647920776f756c6420747265617420736f2c2075736573206974206f6e6c7920666f720a746869732061677265656d656e742c20616e6420706173736573206974206f6e206f6e6c7920746f2074686f73652077686f206e65656420697420616e642061726520626f756e6420696e207468652073616d65207761792e0a0a23232031302e2050726f647563747320746861742067656e657261746520636f6e74656e740a0a536f6d652070726f6475637473206d616b6520746578742c207069637475726573206f7220636f64652066726f6d207768617420796f7520747970652e20576861742074686579206d616b6520666f7220796f7520636f756e747320617320796f757220646174612e2049742063616e2062650a77726f6e673a20636865636b206974206265666f726520796f752072656c79206f6e2069742e20576520646f206e6f7420747261696e2067656e6572616c206d6f64656c73207769746820796f7572206461746120756e6c65737320796f75206861766520736169642074686174207765206d61792e0a0a23232031312e20576861742077652070726f6d6973652c20616e6420636c61696d73206279206f74686572730a0a456163682070726f6475637420776f726b73207375627374616e7469616c6c792061732069747320646f63756d656e746174696f6e20736179733b206966206e6f742c20776520707574206974207269676874206f722072657475726e207768617420776173207061696420666f72207468650a74696d6520696e207175657374696f6e2e20576520646566656e6420796f7520696620736f6d65626f647920636c61696d73207468617420612070726f6475637420696e6672696e67657320612072696768742e20596f7520646566656e642075732069662074686520636c61696d2069730a61626f757420796f75722064617461206f72206120757365207468617420746869732061677265656d656e7420666f72626964732e0a0a23232031322e204c696d697473206f66206c696162696c6974790a0a4e656974686572206f662075732070617973206d6f72652c20666f7220616c6c20636c61696d732061626f7574206120737562736372697074696f6e20696e207477656c7665206d6f6e7468732c207468616e20776173207061696420666f7220697420696e2074686f7365206d6f6e7468732c0a616e64206e656974686572207061797320666f72206c6f73742070726f666974206f7220696e646972656374206c6f73732e205468657365206c696d69747320646f206e6f74206170706c7920746f20696e74656e742c2067726f7373206e65676c6967656e63652c206f7220616e797468696e670a7468617420746865206c617720646f6573206e6f74206c6574207573206c696d69742e0a0a23232031332e205465726d2c20656e642c20616e642065766572797468696e6720656c73650a0a5468652061677265656d656e742072756e7320756e74696c206f6e65206f6620757320656e647320697420776974682036302064617973e28099206e6f746963653b20737562736372697074696f6e7320616c7265616479206f7264657265642072756e20746f2074686520656e64206f662074686569720a7465726d2e204120736572696f7573206272656163682074686174206973206e6f74207075742072696768742077697468696e2033302064617973206c65747320746865206f7468657220656e64206974206174206f6e63652e204e6f74696365732061726520676976656e20696e0a77726974696e672e204966206f6e65207061727420697320696e76616c69642c207468652072657374207374616e64732e20546865206c6177206f662074686520636f756e747279206e616d656420696e20746865207075626c6973686572e2809973206f776e2074657874206170706c6965732e0a', '3a00a1ac6d7e910e05ba9293035172690eadb1895474280575298380cd07a790', NULL),
	('01a1f8d3-ea00-7000-8000-1963d97896ff', 'MicrosoftCustomerAgreement', 2, '', 'sv-SE', 'text/markdown', '\x23204d6963726f736f667473206b756e64617674616c0a0a3e202a2a4465742068c3a47220c3a47220656e20706c61747368c3a56c6c6172652e2a2a2054657874656e20c3a47220736b726976656e2066c3b67220417373656e742c2066c3b6722061747420656e206e7920696e7374616c6c6174696f6e20736b61206861206ec3a5676f742061747420766973612e2044656e0a3e20c3a47220696e74652075746769766172656e7320617674616c206f63682062696e64657220696e67656e2e2044656e20736f6d2064726976657220706f7274616c656e20657273c3a4747465722064656e206d65642075746769766172656e73206567656e207465787420696e6e616e0a3e206b756e646572206f6d626564732061747420676f646bc3a46e6e612e0a0a2a2a56657273696f6e20322e204e79747420736564616e2076657273696f6e20313a2a2a20657474206176736e697474206f6d2073c3a46b6572686574202837292c207479646c6967617265207265676c65722066c3b6722066c3b6726e79656c7365206f636820617662657374c3a46c6c6e696e670a2835292c206578706f72742061762065726120646174612069206574742076616e6c69677420666f726d617420283829206f6368207265676c65722066c3b6722070726f64756b74657220736f6d20736b6170617220696e6e6568c3a56c6c20283130292e204b756e64657220736f6d20676f646bc3a46e740a76657273696f6e2031206f6d626564732061747420676f646bc3a46e6e612064656e2068c3a4722076657273696f6e656e2066c3b67265206ec3a47374612062657374c3a46c6c6e696e6720656c6c65722066c3b6726e79656c73652e0a0a417674616c65742067c3a46c6c6572206d656c6c616e206465742066c3b6726574616720656c6c65722064656e206f7267616e69736174696f6e20736f6d20676f646bc3a46e6e6572206465742028e2809d6e69e2809d29206f63682075746769766172656e206176206465206d6f6c6e746ac3a46e7374657220736f6d0a6e69206bc3b67065722067656e6f6d20656e20706172746e65722028e2809d7669e2809d292e2044657420657273c3a4747465722076657273696f6e2031206672c3a56e2064656e206461672064c3a5206e6920676f646bc3a46e6e6572206465742e0a0a232320312e20566164206f7264656e20626574796465720a0a456e20e2809d70726f64756b74e2809d20c3a47220656e206d6f6c6e746ac3a46e73742c20656e2070726f6772616d766172757072656e756d65726174696f6e20656c6c657220656e206c6963656e7320692076c3a57220707269736c697374612e20456e20e2809d706172746e6572e2809d20c3a47220656e0ac3a574657266c3b67273c3a46c6a61726520736f6d206e692068617220676574742072c3a47474206174742062657374c3a46c6c6120c3a5742065722e20e2809d4572612064617461e2809d20c3a47220616c6c7420736f6d206e692c20656c6c6572206ec3a5676f6e20736f6d2068616e646c61722066c3b6722065722c0a6cc3a46767657220696e206920656e2070726f64756b742c206f63682064657420736f6d2070726f64756b74656e2067c3b6722061762064657420c3a5742065722e0a0a232320322e2045722072c3a474742061747420616e76c3a46e64612070726f64756b7465726e610a0a53c3a5206cc3a46e676520656e207072656e756d65726174696f6e20c3a47220616b746976206f636820626574616c642066c3a572206e6920616e76c3a46e64612070726f64756b74656e2069206572206567656e207665726b73616d6865742c20692064657420616e74616c20736f6d206e69206861720a62657374c3a46c6c742e204b6f6e6365726e626f6c6167206f63682075707064726167737461676172652066c3a57220616e76c3a46e64612064656e2066c3b6722065722072c3a46b6e696e672e204e6920616e7376617261722066c3b6722064656d20736f6d2066c3b67220657220736ac3a46c76612e0a0a232320332e2056616420736f6d20696e746520c3a4722074696c6cc3a57465740a0a4e692066c3a57220696e74652073c3a46c6a612070726f64756b7465726e61207669646172652c206b72696e6767c3a52074656b6e69736b612062656772c3a46e736e696e6761722c20616e76c3a46e64612064656d2066c3b6722061747420736b61646120616e64726120656c6c6572206272797461206d6f740a6c6167656e2c20656c6c65722066c3b67273c3b66b61206b6f6d6d6120c3a574206461746120736f6d20696e746520c3a472206572612e2056692066c3a572207374c3a46e676120617620656e20616e76c3a46e646e696e6720736f6d20686f74617220616e6472612c20696e7465206cc3a46e677265206f63680a696e7465206d657220c3a46e2076616420736f6d20626568c3b676732c206f63682076692073c3a46765722074696c6c20692066c3b67276c3a467206ec3a472207669206b616e2e0a0a232320342e2042657374c3a46c6c6e696e672067656e6f6d20656e20706172746e65720a0a457220706172746e65722074617220656d6f74206572612062657374c3a46c6c6e696e6761722c2062657374c3a46d6d65722065727420707269732c2066616b74757265726172206572206f636820686ac3a46c70657220657220692066c3b6727374612068616e642e204e692062657374c3a46d6d65720a76616420657220706172746e65722066c3a5722067c3b672612069206572206d696c6ac3b6206f6368206b616e206ec3a47220736f6d2068656c73742074612074696c6c62616b6120646574207574616e2061747420656e207072656e756d65726174696f6e2075707068c3b6722e0a0a232320352e2046c3b6726e79656c7365206f636820617662657374c3a46c6c6e696e670a0a456e207072656e756d65726174696f6e2066c3b6726e796173206d65642073616d6d61206cc3b670746964206f6d20696e7465206e6920656c6c657220657220706172746e6572207374c3a46e6765722061762066c3b6726e79656c73656e2e20496e6f6d2064656e0a617662657374c3a46c6c6e696e677374696420736f6d20616e676573207669642062657374c3a46c6c6e696e67656e2066c3a572206e692074696c6c62616b612064656e2064656c20736f6d20696e74652068617220616e76c3a46e74732e2044c3a4726566746572206cc3b67065720a7072656e756d65726174696f6e656e20746964656e2075742e0a0a232320362e204b6f6e746f6e0a0a4e6920757473657220646520706572736f6e657220736f6d2066c3a5722068616e646c612066c3b672206572206f636820736b796464617220646572617320696e6c6f67676e696e67737570706769667465722e20506572736f6e6572206d65640a61646d696e697374726174c3b6727372c3a474746967686574657220616e76c3a46e64657220656e20616e6472612066616b746f722e2053c3a467207574616e206472c3b66a736dc3a56c2074696c6c206f737320656c6c657220657220706172746e6572206f6d206e692074726f7220617474206ec3a5676f6e0a616e6e616e2068617220616e76c3a46e7420657474206b6f6e746f2e0a0a232320372e2053c3a46b65726865740a0a56692068617220736b726966746c6967612073c3a46b657268657473c3a57467c3a47264657220736f6d206d6f747376617261722074656b6e696b656e73207374c3a56e6470756e6b742c206cc3a5746572206772616e736b612064656d20656e2067c3a56e67206f6d20c3a5726574206f63682064656c61720a73616d6d616e666174746e696e67656e206d65642065722070c3a520626567c3a472616e2e204f6d206572612064617461206cc3a46d6e61732075742074696c6c206ec3a5676f6e20736f6d20696e746520736b612068612064656d20626572c3a4747461722076692064657420696e6f6d2037320a74696d6d6172206672c3a56e206174742076692066c3a574742076657461206465742c206d6564207661642076692064c3a5207665742e0a0a232320382e2045726120646174610a0a45726120646174612066c3b672626c6972206572612e20566920626568616e646c61722064656d2066c3b672206174742074696c6c68616e646168c3a56c6c61206f636820736b796464612070726f64756b7465726e61206f63682066c3b672206174742066c3b66c6a61206c6167656e2c206f636820696e74650a66c3b672206ec3a5676f7420616e6e61742e204e69206b616e206ec3a47220736f6d2068656c7374206578706f72746572612064656d2069206574742076616e6c69677420666f726d61742c20c3a476656e20692039302064616761722065667465722061747420656e207072656e756d65726174696f6e0a6861722075707068c3b672742e20536564616e20726164657261722076692064656d2e0a0a232320392e204b6f6e666964656e7469656c6c20696e666f726d6174696f6e0a0a566172206f636820656e206176206f73732068c3a56c6c65722068656d6c696774207661642064656e20616e64726120686172206dc3a4726b7420736f6d206b6f6e666964656e7469656c6c7420656c6c657220736f6d2076656d20736f6d2068656c737420736b756c6c6520626568616e646c610a73c3a52c20616e76c3a46e6465722064657420626172612066c3b67220617674616c6574206f6368206cc3a46d6e6172206465742062617261207669646172652074696c6c2064656d20736f6d20626568c3b676657220646574206f636820c3a4722062756e646e612070c3a52073616d6d612073c3a474742e0a0a23232031302e2050726f64756b74657220736f6d20736b6170617220696e6e6568c3a56c6c0a0a56697373612070726f64756b74657220736b6170617220746578742c2062696c64657220656c6c6572206b6f642061762064657420736f6d206e6920736b72697665722e2044657420736f6d20646520736b6170617220c3a5742065722072c3a46b6e617320736f6d2065726120646174612e204465740a6b616e20766172612066656c3a206b6f6e74726f6c6c6572612064657420696e6e616e206e69206c697461722070c3a5206465742e205669207472c3a46e617220696e746520616c6c6dc3a46e6e61206d6f64656c6c6572206d6564206572612064617461206f6d206e6920696e74652068617220736167740a6a612074696c6c206465742e0a0a23232031312e20566164207669206c6f7661722c206f6368206b726176206672c3a56e20616e6472610a0a5661726a652070726f64756b742066756e6765726172206920616c6c742076c3a473656e746c69677420736f6d20646f6b756d656e746174696f6e656e2073c3a46765723b20616e6e6172732072c3a4747461722076692066656c657420656c6c657220626574616c61722074696c6c62616b61206465740a736f6d20626574616c6174732066c3b6722064656e20616b7475656c6c6120746964656e2e2056692066c3b672737661726172206572206f6d206ec3a5676f6e2070c3a57374c3a5722061747420656e2070726f64756b742067c3b67220696e7472c3a56e67206920656e2072c3a4747469676865742e204e690a66c3b672737661726172206f7373206f6d206b72617665742067c3a46c6c657220657261206461746120656c6c657220656e20616e76c3a46e646e696e6720736f6d20617674616c65742066c3b672626a756465722e0a0a23232031322e2042656772c3a46e736e696e6720617620616e7376617265740a0a496e67656e206176206f737320626574616c6172206d65722c2066c3b67220616c6c61206b726176206f6d20656e207072656e756d65726174696f6e20756e64657220746f6c76206dc3a56e616465722c20c3a46e2076616420736f6d20626574616c6174732066c3b6722064656e20756e6465722064650a6dc3a56e616465726e612c206f636820696e67656e20626574616c61722066c3b67220757465626c6976656e2076696e737420656c6c657220696e646972656b7420736b6164612e2042656772c3a46e736e696e6761726e612067c3a46c6c657220696e74652075707073c3a5742c2067726f760a76c3a57264736cc3b67368657420656c6c65722073c3a564616e7420736f6d20656e6c696774206c616720696e74652066c3a5722062656772c3a46e7361732e0a0a23232031332e20417674616c737469642c2075707068c3b672616e6465206f636820c3b676726967740a0a417674616c65742067c3a46c6c65722074696c6c73206ec3a5676f6e206176206f73732073c3a46765722075707020646574206d6564203630206461676172732076617273656c3b20726564616e2062657374c3a46c6c6461207072656e756d65726174696f6e6572206cc3b670657220746964656e2075742e0a45747420616c6c7661726c69677420617674616c7362726f747420736f6d20696e74652072c3a47474617320696e6f6d203330206461676172206765722064656e20616e6472612072c3a47474206174742073c3a467612075707020617674616c65742067656e6173742e204d656464656c616e64656e0a6cc3a46d6e617320736b726966746c6967742e204f6d20656e2064656c20c3a472206f67696c7469672067c3a46c6c65722072657374656e20c3a46e64c3a52e204c6167656e206920646574206c616e6420736f6d20616e67657320692075746769766172656e73206567656e20746578740a74696c6cc3a46d7061732e0a', 'efa7f952f5f4e5bdeac99a9185a139878ca48928ca206e3f56afac47a2b7fc0e', NULL),
	('01a1f8d3-ea00-7000-8000-19a636f3710c', 'MicrosoftCustomerAgreement', 2, '', 'zh-CN', 'text/markdown', '\x23204d6963726f736f667420e5aea2e688b7e58d8fe8aeae0a0a3e202a2ae69cace69687e4b8bae58da0e4bd8de69687e69cace380822a2a20e5ae83e698afe4b8ba20417373656e7420e7bc96e58699e79a84efbc8ce4bba5e4bebfe696b0e5ae89e8a385e79a84e7b3bbe7bb9fe69c89e58685e5aeb9e58fafe4bba5e698bee7a4bae38082e5ae83e4b88de698afe58f91e5b883e88085e79a84e58d8fe8aeaeefbc8ce5afb9e4bbbbe4bd95e4babae59d87e697a0e7baa6e69d9fe58a9be38082e8bf90e890a5e69cace997a8e688b7e79a84e4b880e696b9e5ba94e59ca8e8afb7e5aea2e688b7e68ea5e58f97e4b98be5898defbc8ce5b086e585b6e69bbfe68da2e4b8bae58f91e5b883e88085e887aae5b7b1e79a84e69687e69cace380820a0a2a2ae78988e69cac2032e38082e4b88ee78988e69cac203120e79bb8e6af94e79a84e696b0e58685e5aeb9efbc9a2a2a20e696b0e5a29ee585b3e4ba8ee5ae89e585a8e79a84e4b880e88a82efbc88e7acac203720e88a82efbc89efbc8ce69bb4e6b885e6a59ae79a84e7bbade8aea2e4b88ee58f96e6b688e8a784e58899efbc88e7acac203520e88a82efbc89efbc8ce4bba5e9809ae794a8e6a0bce5bc8fe5afbce587bae682a8e79a84e695b0e68daeefbc88e7acac203820e88a82efbc89efbc8ce4bba5e58f8ae585b3e4ba8ee7949fe68890e58685e5aeb9e79a84e4baa7e59381e79a84e8a784e58899efbc88e7acac20313020e88a82efbc89e38082e5b7b2e68ea5e58f97e78988e69cac203120e79a84e5aea2e688b7e99c80e8a681e59ca8e4b88be4b880e6aca1e8aea2e8b4ade68896e7bbade8aea2e4b98be5898de68ea5e58f97e69cace78988e69cace380820a0ae69cace58d8fe8aeaee794b1e68ea5e58f97e69cace58d8fe8aeaee79a84e585ace58fb8e68896e7bb84e7bb87efbc88e2809ce682a8e2809defbc89e4b88ee682a8e9809ae8bf87e59088e4bd9ce4bc99e4bcb4e8b4ade4b9b0e79a84e4ba91e69c8de58aa1e79a84e58f91e5b883e88085efbc88e2809ce68891e4bbace2809defbc89e8aea2e7ab8befbc8ce887aae682a8e68ea5e58f97e4b98be697a5e8b5b7e58f96e4bba3e78988e69cac2031e380820a0a232320312e20e794a8e8afade590abe4b9890a0ae2809ce4baa7e59381e2809de698afe68c87e68891e4bbace4bbb7e79baee8a1a8e4b88ae79a84e4ba91e69c8de58aa1e38081e8bdafe4bbb6e8aea2e99885e68896e8aeb8e58fafe38082e2809ce59088e4bd9ce4bc99e4bcb4e2809de698afe68c87e682a8e68e88e69d83e4bba3e682a8e4b88be58d95e79a84e7bb8fe99480e59586e38082e2809ce682a8e79a84e695b0e68daee2809de698afe68c87e682a8e68896e4bba3e8a1a8e682a8e8a18ce4ba8be79a84e4babae694bee585a5e4baa7e59381e4b8ade79a84e4b880e58887e58685e5aeb9efbc8ce4bba5e58f8ae4baa7e59381e68daee6ada4e4b8bae682a8e7949fe68890e79a84e58685e5aeb9e380820a0a232320322e20e4baa7e59381e4bdbfe794a8e69d830a0ae59ca8e8aea2e99885e69c89e69588e4b894e5b7b2e4bb98e6acbee69c9fe997b4efbc8ce682a8e58fafe4bba5e68c89e8aea2e8b4ade79a84e695b0e9878fe5b086e4baa7e59381e794a8e4ba8ee887aae5b7b1e79a84e4b89ae58aa1e38082e585b3e88194e585ace58fb8e5928ce689bfe58c85e59586e58fafe4bba5e4bba3e8a1a8e682a8e4bdbfe794a8e38082e682a8e5afb9e4bb96e4bbace79a84e8a18ce4b8bae5a682e5908ce5afb9e887aae5b7b1e79a84e8a18ce4b8bae4b880e6a0b7e8b49fe8b4a3e380820a0a232320332e20e7a681e6ada2e79a84e4bdbfe794a8e696b9e5bc8f0a0ae682a8e4b88de5be97e8bdace594aee4baa7e59381efbc8ce4b88de5be97e8a784e981bfe68a80e69cafe99990e588b6efbc8ce4b88de5be97e794a8e4baa7e59381e68d9fe5aeb3e4bb96e4babae68896e8bf9de58f8de6b395e5be8befbc8ce4b99fe4b88de5be97e8af95e59bbee8aebfe997aee4b88de5b19ee4ba8ee682a8e79a84e695b0e68daee38082e5afb9e58db1e58f8ae4bb96e4babae79a84e4bdbfe794a8efbc8ce68891e4bbace58fafe4bba5e69a82e5819cefbc8ce4bd86e697b6e997b4e5928ce88c83e59bb4e4bba5e5bf85e8a681e4b8bae99990efbc8ce5b9b6e59ca8e58fafe883bde79a84e68385e586b5e4b88be4ba8be58588e9809ae79fa5e682a8e380820a0a232320342e20e9809ae8bf87e59088e4bd9ce4bc99e4bcb4e8aea2e8b4ad0a0ae59088e4bd9ce4bc99e4bcb4e68ea5e694b6e682a8e79a84e8aea2e58d95e38081e7a1aee5ae9ae682a8e79a84e4bbb7e6a0bce38081e59091e682a8e5bc80e585b7e58f91e7a5a8efbc8ce5b9b6e9a696e58588e4b8bae682a8e68f90e4be9be5b8aee58aa9e38082e682a8e586b3e5ae9ae59088e4bd9ce4bc99e4bcb4e58fafe4bba5e59ca8e682a8e79a84e78eafe5a283e4b8ade5819ae4bb80e4b988efbc8ce5b9b6e4b894e58fafe4bba5e99a8fe697b6e694b6e59b9ee8afa5e69d83e99990efbc8ce8808ce4b88de4bc9ae7bb88e6ada2e4bbbbe4bd95e8aea2e99885e380820a0a232320352e20e7bbade8aea2e4b88ee58f96e6b6880a0ae999a4e99d9ee682a8e68896e682a8e79a84e59088e4bd9ce4bc99e4bcb4e585b3e997ade7bbade8aea2efbc8ce590a6e58899e8aea2e99885e5b086e4bba5e79bb8e5908ce69c9fe99990e7bbade8aea2e38082e59ca8e4b88be58d95e697b6e6b3a8e6988ee79a84e58f96e6b688e69c9fe58685efbc8ce682a8e58fafe4bba5e58f96e59b9ee69caae4bdbfe794a8e983a8e58886e79a84e6acbee9a1b9e38082e6ada4e5908eefbc8ce8aea2e99885e68c81e7bbade887b3e69c9fe6bba1e380820a0a232320362e20e8b4a6e688b70a0ae682a8e68c87e5ae9ae58fafe4bba5e4bba3e8a1a8e682a8e8a18ce4ba8be79a84e4babae59198efbc8ce5b9b6e4bf9de7aea1e5a5bde4bb96e4bbace79a84e799bbe5bd95e587ade68daee38082e68ba5e69c89e7aea1e79086e69d83e99990e79a84e4babae59198e9a1bbe4bdbfe794a8e7acace4ba8ce9878de9aa8ce8af81e38082e5a682e69e9ce682a8e8aea4e4b8bae4bb96e4babae4bdbfe794a8e4ba86e69f90e4b8aae8b4a6e688b7efbc8ce8afb7e5b0bde5bfabe9809ae79fa5e68891e4bbace68896e682a8e79a84e59088e4bd9ce4bc99e4bcb4e380820a0a232320372e20e5ae89e585a80a0ae68891e4bbace98787e58f96e7aca6e59088e5bd93e5898de68a80e69cafe6b0b4e5b9b3e79a84e4b9a6e99da2e5ae89e585a8e68eaae696bdefbc8ce6af8fe5b9b4e68ea5e58f97e4b880e6aca1e5aea1e8aea1efbc8ce5b9b6e5ba94e682a8e79a84e8a681e6b182e68f90e4be9be69198e8a681e38082e5a682e69e9ce682a8e79a84e695b0e68daee6b384e99cb2e7bb99e697a0e69d83e88eb7e5be97e79a84e4babaefbc8ce68891e4bbace5b086e59ca8e79fa5e68289e5908e20373220e5b08fe697b6e58685e9809ae79fa5e682a8efbc8ce5b9b6e5918ae79fa5e5b18ae697b6e5b7b2e68e8ce68fa1e79a84e68385e586b5e380820a0a232320382e20e682a8e79a84e695b0e68dae0a0ae682a8e79a84e695b0e68daee5a78be7bb88e5bd92e682a8e68980e69c89e38082e68891e4bbace4bb85e4b8bae68f90e4be9be5928ce4bf9de68aa4e4baa7e59381e4bba5e58f8ae981b5e5ae88e6b395e5be8be8808ce5a484e79086e8bf99e4ba9be695b0e68daeefbc8ce4b88de4bd9ce585b6e4bb96e794a8e98094e38082e682a8e58fafe4bba5e99a8fe697b6e4bba5e9809ae794a8e6a0bce5bc8fe5afbce587bae695b0e68daeefbc8ce8aea2e99885e7bb93e69d9fe5908ee79a8420393020e5a4a9e58685e4b99fe58fafe4bba5e5afbce587bae38082e4b98be5908ee68891e4bbace5b086e585b6e588a0e999a4e380820a0a232320392e20e4bf9de5af86e4bfa1e681af0a0ae5afb9e4ba8ee5afb9e696b9e6a087e6988ee4b8bae4bf9de5af86e79a84e4bfa1e681afefbc8ce68896e4bbbbe4bd95e4babae983bde4bc9ae8a786e4b8bae4bf9de5af86e79a84e4bfa1e681afefbc8ce58f8ce696b9e59d87e5ba94e4bf9de5af86efbc8ce4bb85e4b8bae69cace58d8fe8aeaee4b98be79baee79a84e4bdbfe794a8efbc8ce5b9b6e4b894e58faae59091e7a1aee69c89e99c80e8a681e4b894e58f97e5908ce7ad89e7baa6e69d9fe79a84e4babae59198e68f90e4be9be380820a0a23232031302e20e7949fe68890e58685e5aeb9e79a84e4baa7e593810a0ae69c89e4ba9be4baa7e59381e4bc9ae6a0b9e68daee682a8e8be93e585a5e79a84e58685e5aeb9e7949fe68890e69687e5ad97e38081e59bbee78987e68896e4bba3e7a081e38082e5ae83e4bbace4b8bae682a8e7949fe68890e79a84e58685e5aeb9e8a786e4b8bae682a8e79a84e695b0e68daee38082e7949fe68890e79a84e58685e5aeb9e58fafe883bde69c89e8afafefbc9ae59ca8e4be9de8b596e4b98be5898de8afb7e58588e6a0b8e5afb9e38082e999a4e99d9ee682a8e8a1a8e7a4bae5908ce6848fefbc8ce590a6e58899e68891e4bbace4b88de4bc9ae794a8e682a8e79a84e695b0e68daee8aeade7bb83e9809ae794a8e6a8a1e59e8be380820a0a23232031312e20e68891e4bbace79a84e689bfe8afbae4b88ee7acace4b889e696b9e79a84e4b8bbe5bca00a0ae6af8fe4b8aae4baa7e59381e79a84e8bf90e8a18ce4b88ee585b6e69687e6a1a3e68980e8bfb0e59fbae69cace79bb8e7aca6efbc9be5a682e69e9ce4b88de7aca6efbc8ce68891e4bbace5b086e4ba88e4bba5e7baa0e6ada3efbc8ce68896e98080e8bf98e79bb8e5ba94e69c9fe997b4e5b7b2e694afe4bb98e79a84e6acbee9a1b9e38082e5a682e69e9ce69c89e4babae4b8bbe5bca0e69f90e4b8aae4baa7e59381e4beb5e78aafe585b6e69d83e588a9efbc8ce68891e4bbace5b086e4b8bae682a8e68a97e8bea9e38082e5a682e69e9ce8afa5e4b8bbe5bca0e6b689e58f8ae682a8e79a84e695b0e68daee68896e69cace58d8fe8aeaee7a681e6ada2e79a84e4bdbfe794a8efbc8ce58899e794b1e682a8e4b8bae68891e4bbace68a97e8bea9e380820a0a23232031322e20e8b4a3e4bbbbe99990e588b60a0ae5b0b1e69f90e9a1b9e8aea2e99885e59ca8e58d81e4ba8ce4b8aae69c88e58685e4baa7e7949fe79a84e585a8e983a8e7b4a2e8b594efbc8ce4bbbbe4bd95e4b880e696b9e79a84e8b594e581bfe59d87e4b88de8b685e8bf87e8afa5e69c9fe997b4e4b8bae8afa5e8aea2e99885e694afe4bb98e79a84e98791e9a29defbc8ce4b99fe59d87e4b88de8b594e581bfe588a9e6b6a6e68d9fe5a4b1e68896e997b4e68ea5e68d9fe5a4b1e38082e4b88ae8bfb0e99990e588b6e4b88de98082e794a8e4ba8ee69585e6848fe38081e9878de5a4a7e8bf87e5a4b1e4bba5e58f8ae6b395e5be8be4b88de58581e8aeb8e99990e588b6e79a84e8b4a3e4bbbbe380820a0a23232031332e20e69c9fe99990e38081e7bb88e6ada2e4b88ee585b6e4bb96e4ba8be9a1b90a0ae69cace58d8fe8aeaee68c81e7bbade69c89e69588efbc8ce79bb4e887b3e4b880e696b9e68f90e5898d20363020e5a4a9e9809ae79fa5e7bb88e6ada2efbc9be5b7b2e8aea2e8b4ade79a84e8aea2e99885e5b1a5e8a18ce887b3e69c9fe6bba1e38082e4b8a5e9878de8bf9de7baa6e59ca820333020e5a4a9e58685e69caae7baa0e6ada3e79a84efbc8ce58fa6e4b880e696b9e58fafe4bba5e7ab8be58db3e7bb88e6ada2e38082e9809ae79fa5e5ba94e4bba5e4b9a6e99da2e5bda2e5bc8fe4bd9ce587bae38082e5a682e69e9ce69f90e4b880e983a8e58886e697a0e69588efbc8ce585b6e4bd99e983a8e58886e7bba7e7bbade69c89e69588e38082e98082e794a8e58f91e5b883e88085e887aae5b7b1e79a84e69687e69cace4b8ade68980e68c87e6988ee59bbde5aeb6e68896e59cb0e58cbae79a84e6b395e5be8be380820a', '0e77206e19dc45f09be4106de43a59058b8a886ceb3a911d20650ade520bf343', NULL),
	('01a1f8d3-ea00-7000-8000-19c97206793f', 'MicrosoftCustomerAgreement', 2, '', 'zh-TW', 'text/markdown', '\x23204d6963726f736f667420e5aea2e688b6e59088e7b4840a0a3e202a2ae69cace69687e782bae9a090e79599e69687e5ad97e380822a2a20e98099e4bbbde69687e5ad97e698afe782ba20417373656e7420e692b0e5afabe79a84efbc8ce8ae93e696b0e5ae89e8a39de79a84e7b3bbe7b5b1e69c89e585a7e5aeb9e58fafe4bba5e9a1afe7a4bae38082e5ae83e4b88de698afe799bce8a18ce88085e79a84e59088e7b484efbc8ce5b08de4bbbbe4bd95e4babae59d87e784a1e7b484e69d9fe58a9be38082e7879fe9818be69cace585a5e58fa3e7b6b2e7ab99e79a84e4b880e696b9e68789e59ca8e8ab8be5aea2e688b6e68ea5e58f97e4b98be5898defbc8ce4bba5e799bce8a18ce88085e887aae5b7b1e79a84e69687e5ad97e58f96e4bba3e69cace69687e380820a0a2a2ae78988e69cac2032e38082e88887e78988e69cac203120e79bb8e6af94e79a84e696b0e585a7e5aeb9efbc9a2a2a20e696b0e5a29ee5ae89e585a8e680a7e4b880e7af80efbc88e7acac203720e7af80efbc89e38081e69bb4e6b885e6a59ae79a84e7ba8ce7b484e88887e58f96e6b688e8a68fe58987efbc88e7acac203520e7af80efbc89e38081e4bba5e9809ae794a8e6a0bce5bc8fe58cafe587bae8b2b4e794a8e688b6e8b387e69699efbc88e7acac203820e7af80efbc89efbc8ce4bba5e58f8ae794a2e7949fe585a7e5aeb9e4b98be794a2e59381e79a84e8a68fe58987efbc88e7acac20313020e7af80efbc89e38082e5b7b2e68ea5e58f97e78988e69cac203120e79a84e5aea2e688b6efbc8ce9a088e59ca8e4b88be4b880e6aca1e8a882e8b3bce68896e7ba8ce7b484e4b98be5898de68ea5e58f97e69cace78988e69cace380820a0ae69cace59088e7b484e794b1e68ea5e58f97e69cace59088e7b484e79a84e585ace58fb8e68896e7b584e7b994efbc88e3808ce8b2b4e794a8e688b6e3808defbc89e88887e8b2b4e794a8e688b6e9808fe9818ee59088e4bd9ce5a4a5e4bcb4e8b3bce8b2b7e4b98be99bb2e7abafe69c8de58b99e79a84e799bce8a18ce88085efbc88e3808ce68891e58091e3808defbc89e8a882e7ab8befbc8ce887aae8b2b4e794a8e688b6e68ea5e58f97e4b98be697a5e8b5b7e58f96e4bba3e78988e69cac2031e380820a0a232320312e20e794a8e8aa9ee5ae9ae7bea90a0ae3808ce794a2e59381e3808de698afe68c87e68891e58091e583b9e79baee8a1a8e4b88ae79a84e99bb2e7abafe69c8de58b99e38081e8bb9fe9ab94e8a882e996b1e68896e68e88e6ac8ae38082e3808ce59088e4bd9ce5a4a5e4bcb4e3808de698afe68c87e8b2b4e794a8e688b6e68e88e6ac8ae4bba3e782bae8a882e8b3bce79a84e7b693e98ab7e59586e38082e3808ce8b2b4e794a8e688b6e8b387e69699e3808de698afe68c87e8b2b4e794a8e688b6e68896e4bba3e8a1a8e8b2b4e794a8e688b6e8a18ce4ba8be79a84e4babae694bee585a5e794a2e59381e4b8ade79a84e4b880e58887e585a7e5aeb9efbc8ce4bba5e58f8ae794a2e59381e6939ae6ada4e782bae8b2b4e794a8e688b6e794a2e7949fe79a84e585a7e5aeb9e380820a0a232320322e20e794a2e59381e4bdbfe794a8e6ac8a0a0ae59ca8e8a882e996b1e69c89e69588e4b894e5b7b2e4bb98e6acbee79a84e69c9fe99693efbc8ce8b2b4e794a8e688b6e5be97e4be9de8a882e8b3bce79a84e695b8e9878fefbc8ce5b087e794a2e59381e794a8e696bce887aae5b7b1e79a84e6a5ade58b99e38082e9979ce4bf82e4bc81e6a5ade88887e689bfe58c85e59586e5be97e4bba3e8a1a8e8b2b4e794a8e688b6e4bdbfe794a8e38082e8b2b4e794a8e688b6e5b08de585b6e8a18ce782bae8b2a0e8b2acefbc8ce5a682e5908ce5b08de887aae5b7b1e79a84e8a18ce782bae4b880e6a8a3e380820a0a232320332e20e7a681e6ada2e79a84e4bdbfe794a8e696b9e5bc8f0a0ae8b2b4e794a8e688b6e4b88de5be97e8bd89e594aee794a2e59381e38081e8a68fe981bfe68a80e8a193e99990e588b6e38081e588a9e794a8e794a2e59381e582b7e5aeb3e4bb96e4babae68896e98195e58f8de6b395e5be8befbc8ce4baa6e4b88de5be97e8a9a6e59c96e5ad98e58f96e4b88de5b1ace696bce8b2b4e794a8e688b6e79a84e8b387e69699e38082e5b08de58db1e58f8ae4bb96e4babae79a84e4bdbfe794a8efbc8ce68891e58091e5be97e4ba88e69aabe5819cefbc8ce4bd86e69982e99693e88887e7af84e59c8de4bba5e5bf85e8a681e88085e782bae99990efbc8ce4b8a6e79ba1e58fafe883bde4ba8be58588e9809ae79fa5e380820a0a232320342e20e9808fe9818ee59088e4bd9ce5a4a5e4bcb4e8a882e8b3bc0a0ae59088e4bd9ce5a4a5e4bcb4e68ea5e58f97e8b2b4e794a8e688b6e79a84e8a882e596aee38081e6b1bae5ae9ae583b9e6a0bce38081e9968be7ab8be799bce7a5a8efbc8ce4b8a6e584aae58588e68f90e4be9be58d94e58aa9e38082e8b2b4e794a8e688b6e6b1bae5ae9ae59088e4bd9ce5a4a5e4bcb4e58fafe59ca8e8b2b4e794a8e688b6e79a84e792b0e5a283e4b8ade5819ae4bb80e9babcefbc8ce4b8a6e5be97e99aa8e69982e694b6e59b9ee8a9b2e6ac8ae99990efbc8ce8a882e996b1e4b88de59ba0e6ada4e7b582e6ada2e380820a0a232320352e20e7ba8ce7b484e88887e58f96e6b6880a0ae999a4e99d9ee8b2b4e794a8e688b6e68896e59088e4bd9ce5a4a5e4bcb4e9979ce99689e7ba8ce7b484efbc8ce8a882e996b1e5b087e4bba5e79bb8e5908ce69c9fe99693e7ba8ce7b484e38082e59ca8e8a882e8b3bce69982e8bc89e6988ee79a84e58f96e6b688e69c9fe99990e585a7efbc8ce8b2b4e794a8e688b6e58fafe58f96e59b9ee69caae4bdbfe794a8e983a8e58886e79a84e6acbee9a085e38082e6ada4e5be8cefbc8ce8a882e996b1e68c81e7ba8ce887b3e69c9fe6bbbfe380820a0a232320362e20e5b8b3e688b60a0ae8b2b4e794a8e688b6e68c87e5ae9ae58fafe4bba3e8a1a8e8b2b4e794a8e688b6e8a18ce4ba8be79a84e4babae593a1efbc8ce4b8a6e5a6a5e59684e4bf9de7aea1e585b6e799bbe585a5e8aa8de8ad89e38082e585b7e69c89e7aea1e79086e6ac8ae99990e79a84e4babae593a1e9a088e4bdbfe794a8e7acace4ba8ce9878de9a997e8ad89e38082e5a682e8aa8de782bae69c89e4bb96e4babae4bdbfe794a8e4ba86e69f90e5808be5b8b3e688b6efbc8ce8ab8be58498e9809fe9809ae79fa5e68891e58091e68896e59088e4bd9ce5a4a5e4bcb4e380820a0a232320372e20e5ae89e585a8e680a70a0ae68891e58091e68ea1e58f96e7aca6e59088e78fbee4bb8ae68a80e8a193e6b0b4e6ba96e79a84e69bb8e99da2e5ae89e585a8e68eaae696bdefbc8ce6af8fe5b9b4e68ea5e58f97e4b880e6aca1e7a8bde6a0b8efbc8ce4b8a6e68789e8b2b4e794a8e688b6e8a681e6b182e68f90e4be9be69198e8a681e38082e5a682e8b2b4e794a8e688b6e8b387e69699e5a496e6b4a9e7b5a6e784a1e6ac8ae58f96e5be97e79a84e4babaefbc8ce68891e58091e5b087e696bce79fa5e68289e5be8c20373220e5b08fe69982e585a7e9809ae79fa5e8b2b4e794a8e688b6efbc8ce4b8a6e5918ae79fa5e5b186e69982e5b7b2e68e8ce68fa1e79a84e68385e6b381e380820a0a232320382e20e8b2b4e794a8e688b6e8b387e696990a0ae8b2b4e794a8e688b6e8b387e69699e5a78be7b582e5b1ace696bce8b2b4e794a8e688b6e38082e68891e58091e58385e782bae68f90e4be9be88887e4bf9de8adb7e794a2e59381e58f8ae981b5e5ae88e6b395e5be8be8808ce89995e79086e98099e4ba9be8b387e69699efbc8ce4b88de4bd9ce585b6e4bb96e794a8e98094e38082e8b2b4e794a8e688b6e5be97e99aa8e69982e4bba5e9809ae794a8e6a0bce5bc8fe58cafe587bae8b387e69699efbc8ce8a882e996b1e7b590e69d9fe5be8ce79a8420393020e5a4a9e585a7e4baa6e58fafe38082e4b98be5be8ce68891e58091e69c83e5b087e585b6e588aae999a4e380820a0a232320392e20e6a99fe5af86e8b387e8a88a0a0ae5b08de696bce4bb96e696b9e6a899e7a4bae782bae6a99fe5af86e79a84e8b387e8a88aefbc8ce68896e4bbbbe4bd95e4babae983bde69c83e8a696e782bae6a99fe5af86e79a84e8b387e8a88aefbc8ce99b99e696b9e59d87e68789e4bf9de5af86efbc8ce58385e782bae69cace59088e7b484e4b98be79baee79a84e4bdbfe794a8efbc8ce4b894e58385e68f90e4be9be7b5a6e7a2bae69c89e99c80e8a681e4b8a6e58f97e79bb8e5908ce7b484e69d9fe79a84e4babae593a1e380820a0a23232031302e20e794a2e7949fe585a7e5aeb9e79a84e794a2e593810a0ae69c89e4ba9be794a2e59381e69c83e4be9de8b2b4e794a8e688b6e8bcb8e585a5e79a84e585a7e5aeb9e794a2e7949fe69687e5ad97e38081e59c96e78987e68896e7a88be5bc8fe7a2bce38082e794a2e59381e782bae8b2b4e794a8e688b6e794a2e7949fe79a84e585a7e5aeb9e8a696e782bae8b2b4e794a8e688b6e8b387e69699e38082e794a2e7949fe79a84e585a7e5aeb9e58fafe883bde69c89e8aaa4efbc9ae59ca8e4bbb0e8b3b4e4b98be5898de8ab8be58588e69fa5e8ad89e38082e999a4e99d9ee8b2b4e794a8e688b6e8a1a8e7a4bae5908ce6848fefbc8ce590a6e58987e68891e58091e4b88de69c83e4bba5e8b2b4e794a8e688b6e8b387e69699e8a893e7b7b4e9809ae794a8e6a8a1e59e8be380820a0a23232031312e20e68891e58091e79a84e689bfe8abbee88887e7acace4b889e4babae79a84e4b8bbe5bcb50a0ae6af8fe9a085e794a2e59381e79a84e9818be4bd9ce59d87e88887e585b6e69687e4bbb6e68980e8bfb0e5a4a7e887b4e79bb8e7aca6efbc9be5a682e69c89e4b88de7aca6efbc8ce68891e58091e5b087e4ba88e4bba5e694b9e6ada3efbc8ce68896e98080e98284e8a9b2e6aeb5e69c9fe99693e5b7b2e694afe4bb98e79a84e6acbee9a085e38082e5a682e69c89e4babae4b8bbe5bcb5e69f90e9a085e794a2e59381e4beb5e5aeb3e585b6e6ac8ae588a9efbc8ce68891e58091e5b087e782bae8b2b4e794a8e688b6e68f90e587bae68a97e8beafe38082e5a682e8a9b2e4b8bbe5bcb5e6b689e58f8ae8b2b4e794a8e688b6e8b387e69699e68896e69cace59088e7b484e7a681e6ada2e79a84e4bdbfe794a8efbc8ce58987e794b1e8b2b4e794a8e688b6e782bae68891e58091e68f90e587bae68a97e8beafe380820a0a23232031322e20e8b2ace4bbbbe99990e588b60a0ae5b0b1e69f90e9a085e8a882e996b1e59ca8e58d81e4ba8ce5808be69c88e585a7e68980e7949fe79a84e585a8e983a8e8ab8be6b182efbc8ce4bbbbe4bd95e4b880e696b9e79a84e8b3a0e5849fe59d87e4b88de8b685e9818ee8a9b2e69c9fe99693e782bae8a9b2e8a882e996b1e694afe4bb98e79a84e98791e9a18defbc8ce4baa6e4b88de8b3a0e5849fe68980e5a4b1e588a9e79b8ae68896e99693e68ea5e6908de5a4b1e38082e4b88ae8bfb0e99990e588b6e4b88de981a9e794a8e696bce69585e6848fe38081e9878de5a4a7e9818ee5a4b1efbc8ce4bba5e58f8ae6b395e5be8be4b88de58581e8a8b1e99990e588b6e79a84e8b2ace4bbbbe380820a0a23232031332e20e69c9fe99693e38081e7b582e6ada2e88887e585b6e4bb96e4ba8be9a0850a0ae69cace59088e7b484e68c81e7ba8ce69c89e69588efbc8ce79bb4e588b0e4b880e696b9e696bc20363020e5a4a9e5898de9809ae79fa5e7b582e6ada2e782bae6ada2efbc9be5b7b2e8a882e8b3bce79a84e8a882e996b1e5b1a5e8a18ce887b3e69c9fe6bbbfe38082e59ab4e9878de98195e7b484e696bc20333020e5a4a9e585a7e69caae694b9e6ada3e88085efbc8ce4bb96e696b9e5be97e7ab8be58db3e7b582e6ada2e38082e9809ae79fa5e68789e4bba5e69bb8e99da2e782bae4b98be38082e5a682e69c89e4b880e983a8e58886e784a1e69588efbc8ce585b6e9a498e983a8e58886e4bb8de784b6e69c89e69588e38082e981a9e794a8e799bce8a18ce88085e887aae5b7b1e79a84e69687e5ad97e4b8ade68980e8bc89e59c8be5aeb6e68896e59cb0e58d80e79a84e6b395e5be8be380820a', '12e5773dfc39a0239907e14b98bb521570228ed4fce72bf218ed6d5e78c9444c', NULL);


--
-- Data for Name: agreement_types; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreement_types VALUES
	('MicrosoftCloudAgreement', 'Microsoft Cloud Agreement', '998b88de-aa99-4388-a42c-1b3517d49490', NULL, 1),
	('MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', '117a77b0-9360-443b-8795-c6dedc750cf9', '2019-10-01', 2);


--
-- Data for Name: agreement_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreement_versions VALUES
	('MicrosoftCloudAgreement', 1, '2018-08-07', '2018-08-07', 1795176000000000),
	('MicrosoftCustomerAgreement', 1, '2019-10-01', '2019-10-01', 1795176000000000),
	('MicrosoftCustomerAgreement', 2, '2023-04-01', '2023-04-01', 1795176000000000);


--
-- Data for Name: api_answers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: application_secrets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.application_secrets VALUES
	('01a1f8d3-f1d0-7000-8000-991d3e919ccf', '01a1f8d3-f1d0-7000-8000-98949ff32c7d', '\xffa2942dd6994de2e7d28a41e1bb0186564ca97f3c57ec3fa344195552e504d7', 'PN4v', 1795176002000000, '01a1f8d3-ea00-7000-8000-1e471660e312', NULL, NULL);


--
-- Data for Name: applications; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.applications VALUES
	('01a1f8d3-f1d0-7000-8000-98949ff32c7d', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Order bridge', 'https://client.example/back', true, true, true, 1795176002000000, '01a1f8d3-ea00-7000-8000-1e471660e312', NULL, 2);


--
-- Data for Name: attestation_notices; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_events VALUES
	('01a1f8d3-ea00-7000-8000-0f5a3ae8dac3', 1795176000000000, 'version-published', NULL, NULL, 'Assent', 'assent', '', 'agreement', 'MicrosoftCloudAgreement', 'Microsoft Cloud Agreement', 'microsoft cloud agreement', NULL, NULL, '', '', NULL, '{"effective_on":"2018-08-07","required_from":"2018-08-07","sha256":{"en":"b0ba96a74b15bac127299a282cf568be1a5359ceb2ff821f43a99c26bc2a499a","sv-SE":"81823eaa7eded3365a69cd941678647809ba70e3426e61eb9bc000f7d94d3978","zh-CN":"4d1cf30935b1f03110a079e5c859471ba72d8a9a839c2e6284abc06856b8865a","zh-TW":"9fa9303fdbe90f0381ee5cafa549eb9c5e2ee8a0b5b461a9be4d040f5a19c427"},"version":1}', NULL),
	('01a1f8d3-ea00-7000-8000-1224f1bb95ff', 1795176000000000, 'version-published', NULL, NULL, 'Assent', 'assent', '', 'agreement', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', 'microsoft customer agreement', NULL, NULL, '', '', NULL, '{"effective_on":"2019-10-01","required_from":"2019-10-01","sha256":{"BR pt-BR":"fedc5ea583eaeebd3d38f5cf320f844d9a38deef9f995365c89f94e4fc794ad7","CA en-US":"1de9281f422d9346cd77747c4d8806884b42f7554e8a88b2caf0c3cc19321f75","CA fr-FR":"285b091db749b5732b8e04f4e7d815ce3425717bf83d0d365552d0de9ecdd5f4","DE de-DE":"aaa1037fc69e570bcafe87d2fcde7ee6e7b347cd9c148b66e41221c3fd5983fd","JP ja-JP":"ad037905b82e80bb7b2f17ee12c6d12a9aca495822b0355875c82e04bd9736a3","SE sv-SE":"192fa492660fdf6e51f73fe550d364d6544d386c8f904cd9a38583cd1c4c4d44","en":"6cec352d9c32e03cfc5a03b5334f78ece0e62a7f726ce56f65a9b74bc073b62d","sv-SE":"8ebc5f9b54b68ba76b3c7fcc4283d0deb74fef16b383d39830b2547bb22e5d48","zh-CN":"f03c592d748e1a9775f3ab01ef7c32b8d82c37d8afd0d2b348d5da2940417121","zh-TW":"b642c57baad3b2b18b5b9dec340202b4f4b3303da1fa0580778650230d97ef2a"},"version":1}', NULL),
	('01a1f8d3-ea00-7000-8000-1a3d1a68ea22', 1795176000000000, 'version-published', NULL, NULL, 'Assent', 'assent', '', 'agreement', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', 'microsoft customer agreement', NULL, NULL, '', '', NULL, '{"effective_on":"2023-04-01","required_from":"2023-04-01","sha256":{"BR pt-BR":"5a8c1f15f5b033bd2237f27e7f2cfa8cd4a7eb216250cbe3d73d9f34ab237df0","CA en-US":"536d10c54832590ecf862e59dbfa1a183153bc94050ed6dba0ff5f20d99f19d1","CA fr-FR":"605c536e3a5cffebc0f66aee9a9cf40540ec553f681d1132e917a3ad51254260","CH en-US":"aecda48baefd3ed8e1c586c7a19406ac102488b26fc73820186fb908eb9b5f03","CH fr-FR":"1d7d60f7eb9b20f9fd97ba233d40f611708614f61153cba211e7c8d1211d43d8","DE de-DE":"19e881ab6e80e0c4e84d5d214feebadfea4f4268281ed7bd1ba53e28fbb0a5f5","DK da-DK":"1b8b9766c4230d6d49dbc9bd060ea1d0488065e9f8817e60a6df4db8eebe5891","ES es-ES":"2c4a3569eaa45b1764a13a4206700908df3d7a97fef215f68559fadff8ddc2a2","FI en-US":"b11d548e01d7a04efce66bb82cc5d0c78a1b3adfde9fa984c014e675f49ceb5c","FI fi-FI":"30f3b3c19ec226ea29d52d9886532f06d52fefbef15fa001292cbeda55d1397f","FR fr-FR":"7a51426dec5b252b546a1de4d3341607bece119e62fbfcc7ab1a5204746649cc","GB en-US":"390540aee7c8fe67aab95f9bd38b7bc1cfd955bdd93b0e4004250afb8f375ec0","HK en-US":"badec5e27d696d59ed83303bda2c13af85547527246b6a21a9b398a39fde3ced","HK zh-HK":"278ab74190a88a3f8af217395950868d30d14063cd53a2790cd5418dcdd914fe","IT it-IT":"05426fffe2ea9667fab1ed6ec5972a88053614c80945ee81321248d7e7efed41","JP ja-JP":"ee215524193eedc840388463cb62472ffe7a359c69bddd24f913a07056d60bda","MX es-ES":"01dc2c149ee3d3e6c356b630e8eac342853b7c71b16c862c0b6c31867631cecf","NL nl-NL":"be0da7be0864b1a1cfa5fb37d3dee78560bac11dcb463292bb54899019b45aed","NO nb-NO":"1d62c0652e351ae98f674d232f24beea0e737415e09909ce28b0ed2095ee7139","PL pl-PL":"c27a77f3539c208dd305c91022a46fee8f7500eb769c30d02c3c6fdfdf10c14f","SE en-US":"3cb9742e8f0e248e842450dc8f3bb05fe05a4df4d65d74dc1e858a1ae4df201b","SE sv-SE":"c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961","SG en-US":"d48a29ef863173a6607dd36ea7daa47ede6f66d158c5206f2dbd95e8a869cb46","SG zh-SG":"7ea3c5bc3075197f674ee7d3b2639005c1f7fc493f80b3b5ebf4f27774d89317","TW en-US":"7ac9ee5e2d8de458c03af7e9cd20590255d0ce83792c09f66bceea43ed8c670d","TW zh-HK":"9aa88f303912122eef5200c6a55ec3ceee337c6c47de2e12909ac231835e0a7e","US en-US":"cde843993513ff5f29a0beca5931b346824893c04909e95ed3f2719efab23051","en":"3a00a1ac6d7e910e05ba9293035172690eadb1895474280575298380cd07a790","sv-SE":"efa7f952f5f4e5bdeac99a9185a139878ca48928ca206e3f56afac47a2b7fc0e","zh-CN":"0e77206e19dc45f09be4106de43a59058b8a886ceb3a911d20650ade520bf343","zh-TW":"12e5773dfc39a0239907e14b98bb521570228ed4fce72bf218ed6d5e78c9444c"},"version":2}', NULL),
	('01a1f8d3-ea00-7000-8000-1a900f0bdca2', 1795176000000000, 'operator-set-up', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-1a425f9f3961', 'Olga Sandberg', 'olga sandberg', NULL, NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-1b94d2870abf', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-1b22597ccec2', 'Ravi Menon', 'ravi menon', NULL, NULL, '198.51.100.24', '', NULL, '{"roles":["reviewer"],"sign_in_name":"reviewer@assent.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-1c7dd6c20d75', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-1bf0f48d0b62', 'Aino Laine', 'aino laine', NULL, NULL, '198.51.100.24', '', NULL, '{"roles":["auditor"],"sign_in_name":"auditor@assent.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-1deea1d81ff0', 1795176000000000, 'partner-created', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'partner', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Alder Direct', 'alder direct', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '198.51.100.24', '', NULL, '{"contact_email":"contact@alder.example","contact_name":"Gunilla Holm","contact_phone":"+46855501010","country":"SE","domains":["alder.example"],"kind":"direct_bill","mpn_id":"4512001","name":"Alder Direct","partner_guid":"9b3a1354-2a45-41b9-aa4a-de29f38d9173"}', NULL),
	('01a1f8d3-ea00-7000-8000-2179660407eb', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-1e471660e312', 'Gunilla Holm', 'gunilla holm', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '198.51.100.24', '', NULL, '{"roles":["global_admin"],"sign_in_name":"global@alder.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-2397c9ea18b9', 1795176000000000, 'partner-created', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'partner', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Birch Distribution', 'birch distribution', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '198.51.100.24', '', NULL, '{"contact_email":"contact@birch.example","contact_name":"Berit Olsen","contact_phone":"+4722550102","country":"NO","domains":["birch.example"],"kind":"indirect_provider","mpn_id":"4512002","name":"Birch Distribution","partner_guid":"bc13e808-4f25-46b5-9e0c-d8fe2cbaeaf9"}', NULL),
	('01a1f8d3-ea00-7000-8000-2461d58fdbaf', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-23d00f903599', 'Berit Olsen', 'berit olsen', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '198.51.100.24', '', NULL, '{"roles":["global_admin"],"sign_in_name":"global@birch.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-24fa8c328fba', 1795176000000000, 'partner-created', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'partner', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'Cedar Resale', 'cedar resale', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, '198.51.100.24', '', NULL, '{"contact_email":"contact@cedar.example","contact_name":"Camilla Rud","contact_phone":"+4762550103","country":"NO","domains":["cedar.example"],"kind":"indirect_reseller","mpn_id":"4512003","name":"Cedar Resale","partner_guid":"451933f2-5b1e-4a87-8e0e-2deb3e785823"}', NULL),
	('01a1f8d3-ea00-7000-8000-2898465174e8', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-25b364f6d696', 'Camilla Rud', 'camilla rud', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, '198.51.100.24', '', NULL, '{"roles":["global_admin"],"sign_in_name":"global@cedar.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-293c7259624b', 1795176000000000, 'partner-created', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'partner', '01a1f8d3-ea00-7000-8000-28cae48a1daf', 'Dogwood Cloud', 'dogwood cloud', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, '198.51.100.24', '', NULL, '{"contact_email":"contact@dogwood.example","contact_name":"Denise Okafor","contact_phone":"+442079460104","country":"GB","domains":["dogwood.example"],"kind":"direct_bill","mpn_id":"4512004","name":"Dogwood Cloud","partner_guid":"87626bc1-2c67-40f6-bfe3-5354b35ce6bd"}', NULL),
	('01a1f8d3-ea00-7000-8000-29ffc68fbb61', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-2944cfc6c620', 'Denise Okafor', 'denise okafor', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, '198.51.100.24', '', NULL, '{"roles":["global_admin"],"sign_in_name":"global@dogwood.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-2a3cb619cfa8', 1795176000000000, 'partnership-recorded', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'partner', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Birch Distribution', 'birch distribution', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '198.51.100.24', '', NULL, '{"provider":"Birch Distribution","reseller":"Cedar Resale"}', NULL),
	('01a1f8d3-ea00-7000-8000-2a7b88f2b34d', 1795176000000000, 'partnership-recorded', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'partner', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'Cedar Resale', 'cedar resale', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, '198.51.100.24', '', NULL, '{"provider":"Birch Distribution","reseller":"Cedar Resale"}', NULL),
	('01a1f8d3-ea00-7000-8000-37fe6f42625a', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-2944cfc6c620', '01a1f8d3-ea00-7000-8000-28cae48a1daf', 'Denise Okafor', 'denise okafor', 'Dogwood Cloud', 'account', '01a1f8d3-ea00-7000-8000-2944cfc6c620', 'Denise Okafor', 'denise okafor', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-3a53cdab595e', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-25b364f6d696', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'Camilla Rud', 'camilla rud', 'Cedar Resale', 'account', '01a1f8d3-ea00-7000-8000-25b364f6d696', 'Camilla Rud', 'camilla rud', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-3ada74a0a1eb', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-23d00f903599', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Berit Olsen', 'berit olsen', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-23d00f903599', 'Berit Olsen', 'berit olsen', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-3b49673f7c41', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-1e471660e312', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-1e471660e312', 'Gunilla Holm', 'gunilla holm', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-3bca922c1eb7', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-1bf0f48d0b62', NULL, 'Aino Laine', 'aino laine', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-1bf0f48d0b62', 'Aino Laine', 'aino laine', NULL, NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-3c420d6f67fa', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-1b22597ccec2', NULL, 'Ravi Menon', 'ravi menon', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-1b22597ccec2', 'Ravi Menon', 'ravi menon', NULL, NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-3d3d606e1a44', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-1e471660e312', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-3c802327cb31', 'Lena Falk', 'lena falk', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '198.51.100.24', '', NULL, '{"roles":["admin_agent"],"sign_in_name":"admin@alder.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-3de2739a64f4', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-1e471660e312', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 'Sami Aalto', 'sami aalto', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '198.51.100.24', '', NULL, '{"roles":["sales_agent"],"sign_in_name":"sales@alder.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-3e93dba864ba', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-1e471660e312', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-3e105a10fbd9', 'Hugo Nyström', 'hugo nyström
hugo nystrom', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '198.51.100.24', '', NULL, '{"roles":["helpdesk_agent"],"sign_in_name":"helpdesk@alder.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-3f6729419c46', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-23d00f903599', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Berit Olsen', 'berit olsen', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-3eddd71ac1b5', 'Arne Vik', 'arne vik', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '198.51.100.24', '', NULL, '{"roles":["admin_agent"],"sign_in_name":"admin@birch.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-403cacfb00ab', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-23d00f903599', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Berit Olsen', 'berit olsen', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-3f950e103de1', 'Sunniva Moen', 'sunniva moen', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '198.51.100.24', '', NULL, '{"roles":["sales_agent"],"sign_in_name":"sales@birch.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-40ec77c12a47', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-23d00f903599', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Berit Olsen', 'berit olsen', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-4075c74e91e0', 'Henrik Lie', 'henrik lie', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '198.51.100.24', '', NULL, '{"roles":["helpdesk_agent"],"sign_in_name":"helpdesk@birch.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-419e22e9a51f', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-25b364f6d696', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'Camilla Rud', 'camilla rud', 'Cedar Resale', 'account', '01a1f8d3-ea00-7000-8000-413ac026eafc', 'Anita Foss', 'anita foss', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, '198.51.100.24', '', NULL, '{"roles":["admin_agent"],"sign_in_name":"admin@cedar.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-424a91662069', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-25b364f6d696', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'Camilla Rud', 'camilla rud', 'Cedar Resale', 'account', '01a1f8d3-ea00-7000-8000-41e101e1b23b', 'Stian Bakke', 'stian bakke', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, '198.51.100.24', '', NULL, '{"roles":["sales_agent"],"sign_in_name":"sales@cedar.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-43041580d448', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-25b364f6d696', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'Camilla Rud', 'camilla rud', 'Cedar Resale', 'account', '01a1f8d3-ea00-7000-8000-42bc729f637f', 'Hilde Aas', 'hilde aas', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, '198.51.100.24', '', NULL, '{"roles":["helpdesk_agent"],"sign_in_name":"helpdesk@cedar.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-43e0f002a518', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-2944cfc6c620', '01a1f8d3-ea00-7000-8000-28cae48a1daf', 'Denise Okafor', 'denise okafor', 'Dogwood Cloud', 'account', '01a1f8d3-ea00-7000-8000-434a2b258c8c', 'Alan Price', 'alan price', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, '198.51.100.24', '', NULL, '{"roles":["admin_agent"],"sign_in_name":"admin@dogwood.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-4536fc5861d5', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-2944cfc6c620', '01a1f8d3-ea00-7000-8000-28cae48a1daf', 'Denise Okafor', 'denise okafor', 'Dogwood Cloud', 'account', '01a1f8d3-ea00-7000-8000-440e4b5ef252', 'Shreya Patel', 'shreya patel', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, '198.51.100.24', '', NULL, '{"roles":["sales_agent"],"sign_in_name":"sales@dogwood.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-45cac21c9ddc', 1795176000000000, 'person-invited', '01a1f8d3-ea00-7000-8000-2944cfc6c620', '01a1f8d3-ea00-7000-8000-28cae48a1daf', 'Denise Okafor', 'denise okafor', 'Dogwood Cloud', 'account', '01a1f8d3-ea00-7000-8000-4546b6cec358', 'Hannah Doyle', 'hannah doyle', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, '198.51.100.24', '', NULL, '{"roles":["helpdesk_agent"],"sign_in_name":"helpdesk@dogwood.example"}', NULL),
	('01a1f8d3-ea00-7000-8000-50f2d3114b7b', 1795176000000000, 'customer-created', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', '127.0.0.1', '6bf25f2a-24a8-4c5d-9dbb-c09ba19ff693', NULL, '{"bought_before":false,"city":"Umeå","cloud":"public","company_name":"Vinterhamn Bryggeri AB","country":"SE","domain":"customer.onassent.example","email":"asa@vinterhamn.example","first_name":"Åsa","language":"sv-SE","last_name":"Öberg","line1":"Storgatan 1","line2":null,"phone":"+46905550123","postal_code":"903 26","province":null,"registration_number":null}', NULL),
	('01a1f8d3-ea00-7000-8000-51552a0c5249', 1795176000000000, 'relationship-made', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', '127.0.0.1', '6bf25f2a-24a8-4c5d-9dbb-c09ba19ff693', NULL, '{"partner":"01a1f8d3-ea00-7000-8000-1d1667a8e2a0","provider":null,"relationship":"01a1f8d3-ea00-7000-8000-513d8d2a34ae"}', NULL),
	('01a1f8d3-ea00-7000-8000-51fc2b25b1ef', 1795176000000000, 'temporary-password-issued', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-51b7e75e6088', 'Åsa Öberg', 'åsa öberg
asa oberg', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', '127.0.0.1', '6bf25f2a-24a8-4c5d-9dbb-c09ba19ff693', NULL, '{"until":"2026-12-04T12:00:00.000000Z"}', NULL),
	('01a1f8d3-ea00-7000-8000-524b2b640f49', 1795176000000000, 'attested', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', '127.0.0.1', '6bf25f2a-24a8-4c5d-9dbb-c09ba19ff693', 'null', '{"accepted_on":"2026-11-19","agreement":"MicrosoftCustomerAgreement","basis":"signed_paper","confirmation":"01a1f8d3-ea00-7000-8000-5213371194d5","employee":null,"evidence":null,"evidence_sha256":null,"reason":null,"role":"sales_agent","signer":{"email":"asa@vinterhamn.example","name":{"first":"Åsa","last":"Öberg"},"phone":"+46905550123"},"text_pdf_sha256":null,"text_sha256":"c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961","version":2}', NULL),
	('01a1f8d3-ea00-7000-8000-567715fb7c8d', 1795176000000000, 'signed-in', '01a1f8d3-ea00-7000-8000-51b7e75e6088', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-ea00-7000-8000-51b7e75e6088', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', '127.0.0.1', '4fb60d5b-f609-4b4b-a8e3-779ec323c500', NULL, NULL, NULL),
	('01a1f8d3-ede8-7000-8000-5b208e5ebe07', 1795176001000000, 'acceptance-code-sent', '01a1f8d3-ea00-7000-8000-51b7e75e6088', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'customer', '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', '127.0.0.1', '0ac8eec3-5146-4a38-8baf-edbd1e9d6ee5', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-6404abf97678', 1795176002000000, 'person-invited', '01a1f8d3-ea00-7000-8000-51b7e75e6088', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-f1d0-7000-8000-63a60b3394d6', 'Rut Read', 'rut read', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', '127.0.0.1', '3be60db8-9524-4566-bef2-fbe54e7f1619', NULL, '{"roles":["customer_user"],"sign_in_name":"reader@customer.onassent.example"}', NULL),
	('01a1f8d3-f1d0-7000-8000-68a1a1deb7b4', 1795176002000000, 'customer-created', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-685c5cf0af49', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-685c5cf0af49', '127.0.0.1', '3f3f9d29-83eb-4df2-8b54-266bb4c08c43', NULL, '{"bought_before":false,"city":"Umeå","cloud":"public","company_name":"Vinterhamn Bryggeri AB","country":"SE","domain":"temporary.onassent.example","email":"asa@vinterhamn.example","first_name":"Åsa","language":"sv-SE","last_name":"Öberg","line1":"Storgatan 1","line2":null,"phone":"+46905550123","postal_code":"903 26","province":null,"registration_number":null}', NULL),
	('01a1f8d3-f1d0-7000-8000-6935e4709f2f', 1795176002000000, 'relationship-made', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-685c5cf0af49', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-685c5cf0af49', '127.0.0.1', '3f3f9d29-83eb-4df2-8b54-266bb4c08c43', NULL, '{"partner":"01a1f8d3-ea00-7000-8000-1d1667a8e2a0","provider":null,"relationship":"01a1f8d3-f1d0-7000-8000-68cd4a0e4ac5"}', NULL),
	('01a1f8d3-f1d0-7000-8000-8940e5d057a5', 1795176002000000, 'signed-in', '01a1f8d3-ea00-7000-8000-3f950e103de1', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-3f950e103de1', 'Sunniva Moen', 'sunniva moen', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '127.0.0.1', '362f4675-d46a-48d3-910c-41e9f6df8120', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-4690ba5c72c6', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-4546b6cec358', '01a1f8d3-ea00-7000-8000-28cae48a1daf', 'Hannah Doyle', 'hannah doyle', 'Dogwood Cloud', 'account', '01a1f8d3-ea00-7000-8000-4546b6cec358', 'Hannah Doyle', 'hannah doyle', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-4724157ac470', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-440e4b5ef252', '01a1f8d3-ea00-7000-8000-28cae48a1daf', 'Shreya Patel', 'shreya patel', 'Dogwood Cloud', 'account', '01a1f8d3-ea00-7000-8000-440e4b5ef252', 'Shreya Patel', 'shreya patel', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-47afded1501a', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-434a2b258c8c', '01a1f8d3-ea00-7000-8000-28cae48a1daf', 'Alan Price', 'alan price', 'Dogwood Cloud', 'account', '01a1f8d3-ea00-7000-8000-434a2b258c8c', 'Alan Price', 'alan price', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-481e82eafb35', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-42bc729f637f', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'Hilde Aas', 'hilde aas', 'Cedar Resale', 'account', '01a1f8d3-ea00-7000-8000-42bc729f637f', 'Hilde Aas', 'hilde aas', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-48ba3fd97f05', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-41e101e1b23b', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'Stian Bakke', 'stian bakke', 'Cedar Resale', 'account', '01a1f8d3-ea00-7000-8000-41e101e1b23b', 'Stian Bakke', 'stian bakke', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-492b7c7a1acb', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-413ac026eafc', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'Anita Foss', 'anita foss', 'Cedar Resale', 'account', '01a1f8d3-ea00-7000-8000-413ac026eafc', 'Anita Foss', 'anita foss', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-49bcbbd47e8b', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-4075c74e91e0', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Henrik Lie', 'henrik lie', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-4075c74e91e0', 'Henrik Lie', 'henrik lie', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-4a036dc8eb1e', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-3f950e103de1', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-3f950e103de1', 'Sunniva Moen', 'sunniva moen', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-4a9fc92a2cb6', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-3eddd71ac1b5', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Arne Vik', 'arne vik', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-3eddd71ac1b5', 'Arne Vik', 'arne vik', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-4b22a702de49', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-3e105a10fbd9', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Hugo Nyström', 'hugo nyström
hugo nystrom', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-3e105a10fbd9', 'Hugo Nyström', 'hugo nyström
hugo nystrom', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-4b8a46895d66', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 'Sami Aalto', 'sami aalto', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-4c0782b8485d', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-3c802327cb31', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Lena Falk', 'lena falk', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-3c802327cb31', 'Lena Falk', 'lena falk', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '', '', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-502cac7ab937', 1795176000000000, 'signed-in', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 'Sami Aalto', 'sami aalto', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '127.0.0.1', '3d92bbf1-fea1-4e6a-a401-a6f7daf3a93f', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-5706e81df902', 1795176000000000, 'password-code-sent', '01a1f8d3-ea00-7000-8000-51b7e75e6088', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-ea00-7000-8000-51b7e75e6088', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', '127.0.0.1', '4fb60d5b-f609-4b4b-a8e3-779ec323c500', NULL, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-59a3610e4a9c', 1795176000000000, 'password-changed', '01a1f8d3-ea00-7000-8000-51b7e75e6088', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-ea00-7000-8000-51b7e75e6088', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', '127.0.0.1', 'fb52b8b0-b929-4f48-bedb-c5e4d0b43304', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-5e9b7a64541a', 1795176002000000, 'acceptance-code-sent', '01a1f8d3-ea00-7000-8000-51b7e75e6088', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'customer', '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', '127.0.0.1', '09ba9850-0c72-448a-b87e-ee1051171dc9', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-5f43aea63ff6', 1795176002000000, 'accepted', '01a1f8d3-ea00-7000-8000-51b7e75e6088', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'customer', '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', '127.0.0.1', '50eb296a-2107-4ed1-9a50-fdd4fc181a25', NULL, '{"acceptance":"01a1f8d3-f1d0-7000-8000-5f09cc9cb135","address_source":"partner","agreement":"MicrosoftCustomerAgreement","grade":"C","grade_reasons":["partners-network"],"grade_rule":2,"partner":null,"proofs":["own-password","mailed-code"],"provider":null,"reference":"E3VGW-Q75ST","text_pdf_sha256":null,"text_sha256":"c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961","version":2}', NULL),
	('01a1f8d3-f1d0-7000-8000-61ced55b7072', 1795176002000000, 'signed-in', '01a1f8d3-ea00-7000-8000-51b7e75e6088', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-ea00-7000-8000-51b7e75e6088', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', '127.0.0.1', 'e4884820-62c3-4edc-86d3-c29ddccf9ee5', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-659dc7de5ff1', 1795176002000000, 'password-changed', '01a1f8d3-f1d0-7000-8000-63a60b3394d6', NULL, 'Rut Read', 'rut read', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-f1d0-7000-8000-63a60b3394d6', 'Rut Read', 'rut read', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', '127.0.0.1', '9198856d-f75f-4145-afe6-99dfd510eca2', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-6b30ae163177', 1795176002000000, 'temporary-password-issued', NULL, NULL, 'Assent', 'assent', '', 'account', '01a1f8d3-f1d0-7000-8000-6963e019b84a', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, '01a1f8d3-f1d0-7000-8000-685c5cf0af49', '', '', NULL, '{"until":"2026-12-04T12:00:02.000000Z"}', NULL),
	('01a1f8d3-f1d0-7000-8000-6eb290eba249', 1795176002000000, 'signed-in', '01a1f8d3-ea00-7000-8000-1e471660e312', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-1e471660e312', 'Gunilla Holm', 'gunilla holm', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '127.0.0.1', '8c0c6eb2-f752-4cd2-b301-bdf004904cae', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-72e5ef36482a', 1795176002000000, 'signed-in', '01a1f8d3-ea00-7000-8000-1b22597ccec2', NULL, 'Ravi Menon', 'ravi menon', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-1b22597ccec2', 'Ravi Menon', 'ravi menon', NULL, NULL, '127.0.0.1', 'a65f79a3-3cb6-4972-8f63-452fb0490cd0', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-75827b707e31', 1795176002000000, 'partner-asked', '01a1f8d3-ea00-7000-8000-1b22597ccec2', NULL, 'Ravi Menon', 'ravi menon', 'Assent', 'customer', '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', '127.0.0.1', '5ecdbbcd-50c7-48f1-a2a1-e58ddfc754f8', NULL, '{"confirmation":"01a1f8d3-ea00-7000-8000-5213371194d5","due":"2026-11-27","question":"Who is she?"}', NULL),
	('01a1f8d3-f1d0-7000-8000-7c9fa6d3257b', 1795176002000000, 'signed-in', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-1a425f9f3961', 'Olga Sandberg', 'olga sandberg', NULL, NULL, '127.0.0.1', '6989352e-4b98-47fa-9b76-db30e45ff0a5', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-7da10741bb27', 1795176002000000, 'draft-text-added', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'agreement', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', 'microsoft customer agreement', NULL, NULL, '127.0.0.1', 'd62bfa49-2a81-4077-bb31-a6c2646cdbf0', NULL, '{"country":null,"language":"en","pdf_sha256":null,"sha256":"6d01fd4df185b66f3140e0c4f774b6be44a8c47a9a467b1e0fb85520bdaddc15","version":3}', NULL),
	('01a1f8d3-f1d0-7000-8000-7eeac0ac446a', 1795176002000000, 'order-completed', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', '127.0.0.1', '90948e58-5030-4c0a-bde9-bd5f258bc5c9', NULL, '{"act":"purchase","agent":"Sami Aalto","confirmation":"01a1f8d3-f1d0-7000-8000-5f09cc9cb135","lines":["Microsoft 365 Business Basic × 5"],"order":"01a1f8d3-f1d0-7000-8000-7de9795a782f"}', NULL),
	('01a1f8d3-f1d0-7000-8000-8288e9a8db8a', 1795176002000000, 'signed-in', '01a1f8d3-ea00-7000-8000-3f950e103de1', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-3f950e103de1', 'Sunniva Moen', 'sunniva moen', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '127.0.0.1', '6f6dbfa3-b807-4084-826b-143ac0d7f65e', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-69e5871c51bd', 1795176002000000, 'temporary-password-issued', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-f1d0-7000-8000-6963e019b84a', 'Åsa Öberg', 'åsa öberg
asa oberg', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-685c5cf0af49', '127.0.0.1', '3f3f9d29-83eb-4df2-8b54-266bb4c08c43', NULL, '{"until":"2026-12-04T12:00:02.000000Z"}', NULL),
	('01a1f8d3-f1d0-7000-8000-6a42b63d901f', 1795176002000000, 'customer-invited', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-685c5cf0af49', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-685c5cf0af49', '127.0.0.1', '3f3f9d29-83eb-4df2-8b54-266bb4c08c43', NULL, '{"agreement":"MicrosoftCustomerAgreement","expires_on":"2026-12-20","invitation":"01a1f8d3-f1d0-7000-8000-6a1744798472"}', NULL),
	('01a1f8d3-f1d0-7000-8000-6fbcddf6791d', 1795176002000000, 'relationship-requested', '01a1f8d3-ea00-7000-8000-1e471660e312', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'invitation', '01a1f8d3-f1d0-7000-8000-6efd8508ffba', '', '', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '127.0.0.1', '553519c3-0f55-4399-bb19-32f4f2f0a8d9', NULL, '{"dap":false,"email":"somebody@example.com","expires_on":"2026-12-20","provider":null}', NULL),
	('01a1f8d3-f1d0-7000-8000-711ed71360ed', 1795176002000000, 'invitation-sent', '01a1f8d3-ea00-7000-8000-1e471660e312', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'invitation', '01a1f8d3-f1d0-7000-8000-6efd8508ffba', '', '', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '127.0.0.1', '553519c3-0f55-4399-bb19-32f4f2f0a8d9', NULL, '{"again":false,"email":"somebody@example.com","expires_on":"2026-12-20"}', NULL),
	('01a1f8d3-f1d0-7000-8000-7d1e0b2d5b5d', 1795176002000000, 'version-draft-begun', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'agreement', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', 'microsoft customer agreement', NULL, NULL, '127.0.0.1', '3c0b1c16-5aad-43f3-aee1-5137f17473fe', NULL, '{"copied_from":null,"version":3}', NULL),
	('01a1f8d3-f1d0-7000-8000-89c1f1a7caf7', 1795176002000000, 'information-asked', '01a1f8d3-ea00-7000-8000-3f950e103de1', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'customer', '01a1f8d3-f1d0-7000-8000-86a99a589336', 'Resold AB', 'resold ab', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-86a99a589336', '127.0.0.1', '80428b6a-72c3-4aaa-b197-e6aa534448c5', NULL, '{"agreement":"MicrosoftCustomerAgreement","due":"2026-11-27","provider":"Birch Distribution","reason":"Before <b>Friday</b>, please","reseller":"Cedar Resale"}', NULL),
	('01a1f8d3-f1d0-7000-8000-8a12a852777b', 1795176002000000, 'information-asked', '01a1f8d3-ea00-7000-8000-3f950e103de1', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'customer', '01a1f8d3-f1d0-7000-8000-86a99a589336', 'Resold AB', 'resold ab', '01a1f8d3-ea00-7000-8000-24989b18afb7', '01a1f8d3-f1d0-7000-8000-86a99a589336', '127.0.0.1', '80428b6a-72c3-4aaa-b197-e6aa534448c5', NULL, '{"agreement":"MicrosoftCustomerAgreement","due":"2026-11-27","provider":"Birch Distribution","reason":"Before <b>Friday</b>, please","reseller":"Cedar Resale"}', NULL),
	('01a1f8d3-f1d0-7000-8000-907147ee94a1', 1795176002000000, 'signed-in', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-1a425f9f3961', 'Olga Sandberg', 'olga sandberg', NULL, NULL, '127.0.0.1', '563aa901-b155-4c9b-a09d-9806f8fd9a43', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-966479cd8d56', 1795176002000000, 'signed-in', '01a1f8d3-ea00-7000-8000-23d00f903599', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Berit Olsen', 'berit olsen', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-23d00f903599', 'Berit Olsen', 'berit olsen', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '127.0.0.1', 'a622c459-9418-489f-b676-cf6312d3d355', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-98dd8b2715b5', 1795176002000000, 'application-registered', '01a1f8d3-ea00-7000-8000-1e471660e312', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'application', '01a1f8d3-f1d0-7000-8000-98949ff32c7d', 'Order bridge', 'order bridge', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '127.0.0.1', '98b700d2-5a6f-4a75-9926-37daaec00b10', NULL, '{"for_agents":true,"may_change":true,"name":"Order bridge","on_its_own":true,"redirect_uris":["https://client.example/back"]}', NULL),
	('01a1f8d3-f1d0-7000-8000-9f6176c1c990', 1795176002000000, 'import-uploaded', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'import', '01a1f8d3-f1d0-7000-8000-9f2db38cee8c', 'rows.csv', 'rows.csv', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '127.0.0.1', 'd4f5863f-5c4e-4b53-be60-4b64f7a006b2', NULL, '{"kind":"confirmations","rows":1,"sha256":"46e76aba5f003a86d7f4c838e204b915b93622e6abc6aecac73389484c73c22f"}', NULL),
	('01a1f8d3-f1d0-7000-8000-a0a1d0b9cbe3', 1795176002000000, 'customer-created', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-a074678f1abd', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a074678f1abd', '127.0.0.1', '01515e8b-b3a1-4a88-9227-2e43b9335ecd', NULL, '{"bought_before":false,"city":"Umeå","cloud":"public","company_name":"Vinterhamn Bryggeri AB","country":"SE","domain":"evident.onassent.example","email":"asa@vinterhamn.example","first_name":"Åsa","language":"sv-SE","last_name":"Öberg","line1":"Storgatan 1","line2":null,"phone":"+46905550123","postal_code":"903 26","province":null,"registration_number":null}', NULL),
	('01a1f8d3-f1d0-7000-8000-a123de9d3efd', 1795176002000000, 'relationship-made', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-a074678f1abd', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a074678f1abd', '127.0.0.1', '01515e8b-b3a1-4a88-9227-2e43b9335ecd', NULL, '{"partner":"01a1f8d3-ea00-7000-8000-1d1667a8e2a0","provider":null,"relationship":"01a1f8d3-f1d0-7000-8000-a0d20bfa4a73"}', NULL),
	('01a1f8d3-f1d0-7000-8000-a18ef76d0a78', 1795176002000000, 'temporary-password-issued', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-f1d0-7000-8000-a1694248b2cd', 'Åsa Öberg', 'åsa öberg
asa oberg', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a074678f1abd', '127.0.0.1', '01515e8b-b3a1-4a88-9227-2e43b9335ecd', NULL, '{"until":"2026-12-04T12:00:02.000000Z"}', NULL),
	('01a1f8d3-f1d0-7000-8000-a227732557a8', 1795176002000000, 'attested', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-a074678f1abd', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a074678f1abd', '127.0.0.1', '01515e8b-b3a1-4a88-9227-2e43b9335ecd', 'null', '{"accepted_on":"2026-11-19","agreement":"MicrosoftCustomerAgreement","basis":"signed_paper","confirmation":"01a1f8d3-f1d0-7000-8000-a1ee59602ac8","employee":null,"evidence":"signed.pdf","evidence_sha256":"5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff","reason":null,"role":"sales_agent","signer":{"email":"asa@vinterhamn.example","name":{"first":"Åsa","last":"Öberg"},"phone":"+46905550123"},"text_pdf_sha256":null,"text_sha256":"c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961","version":2}', NULL),
	('01a1f8d3-f1d0-7000-8000-a6374f91afcf', 1795176002000000, 'password-code-sent', '01a1f8d3-f1d0-7000-8000-a430e920a379', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-f1d0-7000-8000-a430e920a379', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, '01a1f8d3-f1d0-7000-8000-a3066f5382ef', '127.0.0.1', 'c961ba61-2f62-446f-a829-daf5d9a009e4', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-a751781d112b', 1795176002000000, 'password-changed', '01a1f8d3-f1d0-7000-8000-a430e920a379', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-f1d0-7000-8000-a430e920a379', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, '01a1f8d3-f1d0-7000-8000-a3066f5382ef', '127.0.0.1', '0e7dc691-25bd-4660-9070-903057045983', NULL, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-ac692a8265cc', 1795176003000000, 'withdrawn', '01a1f8d3-f1d0-7000-8000-a430e920a379', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'customer', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', NULL, '01a1f8d3-f1d0-7000-8000-a3066f5382ef', '127.0.0.1', '0e9b3a46-cb97-4900-9ddc-16265b1ea4fc', NULL, '{"agreement":"MicrosoftCustomerAgreement","on":"2026-11-20","reason":"New owners"}', NULL),
	('01a1f8d3-f5b8-7000-8000-b485b3c6ca27', 1795176003000000, 'password-code-sent', '01a1f8d3-f5b8-7000-8000-b0df89a46ca5', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-f5b8-7000-8000-b0df89a46ca5', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, '01a1f8d3-f5b8-7000-8000-af602f336a0d', '127.0.0.1', '6f752af7-8899-417d-9228-992089fabd86', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-86c8dfeee07d', 1795176002000000, 'customer-created', '01a1f8d3-ea00-7000-8000-3f950e103de1', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'customer', '01a1f8d3-f1d0-7000-8000-86a99a589336', 'Resold AB', 'resold ab', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-86a99a589336', '127.0.0.1', 'bf0edce7-59c9-4f75-8dbd-75f5780376af', NULL, '{"bought_before":false,"city":"Umeå","cloud":"public","company_name":"Resold AB","country":"SE","domain":"resold.onassent.example","email":"asa@vinterhamn.example","first_name":"Åsa","language":"sv-SE","last_name":"Öberg","line1":"Storgatan 1","line2":null,"phone":"+46905550123","postal_code":"903 26","province":null,"registration_number":null}', NULL),
	('01a1f8d3-f1d0-7000-8000-87639c69c23f', 1795176002000000, 'relationship-made', '01a1f8d3-ea00-7000-8000-3f950e103de1', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'customer', '01a1f8d3-f1d0-7000-8000-86a99a589336', 'Resold AB', 'resold ab', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-86a99a589336', '127.0.0.1', 'bf0edce7-59c9-4f75-8dbd-75f5780376af', NULL, '{"partner":"01a1f8d3-ea00-7000-8000-21ca1635ff37","provider":null,"relationship":"01a1f8d3-f1d0-7000-8000-872fc18b22d3"}', NULL),
	('01a1f8d3-f1d0-7000-8000-87d38267f864', 1795176002000000, 'relationship-made', '01a1f8d3-ea00-7000-8000-3f950e103de1', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'customer', '01a1f8d3-f1d0-7000-8000-86a99a589336', 'Resold AB', 'resold ab', '01a1f8d3-ea00-7000-8000-24989b18afb7', '01a1f8d3-f1d0-7000-8000-86a99a589336', '127.0.0.1', 'bf0edce7-59c9-4f75-8dbd-75f5780376af', NULL, '{"partner":"01a1f8d3-ea00-7000-8000-24989b18afb7","provider":"01a1f8d3-ea00-7000-8000-21ca1635ff37","relationship":"01a1f8d3-f1d0-7000-8000-878c36c2d627"}', NULL),
	('01a1f8d3-f1d0-7000-8000-8862db0b42dc', 1795176002000000, 'temporary-password-issued', '01a1f8d3-ea00-7000-8000-3f950e103de1', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'account', '01a1f8d3-f1d0-7000-8000-8815f70b029d', 'Åsa Öberg', 'åsa öberg
asa oberg', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-86a99a589336', '127.0.0.1', 'bf0edce7-59c9-4f75-8dbd-75f5780376af', NULL, '{"until":"2026-12-04T12:00:02.000000Z"}', NULL),
	('01a1f8d3-f1d0-7000-8000-88cd6eb95502', 1795176002000000, 'customer-invited', '01a1f8d3-ea00-7000-8000-3f950e103de1', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'customer', '01a1f8d3-f1d0-7000-8000-86a99a589336', 'Resold AB', 'resold ab', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-86a99a589336', '127.0.0.1', 'bf0edce7-59c9-4f75-8dbd-75f5780376af', NULL, '{"agreement":"MicrosoftCustomerAgreement","expires_on":"2026-12-20","invitation":"01a1f8d3-f1d0-7000-8000-8881094133cc"}', NULL),
	('01a1f8d3-f1d0-7000-8000-8d9171f2c682', 1795176002000000, 'signed-in', '01a1f8d3-ea00-7000-8000-41e101e1b23b', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'Stian Bakke', 'stian bakke', 'Cedar Resale', 'account', '01a1f8d3-ea00-7000-8000-41e101e1b23b', 'Stian Bakke', 'stian bakke', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, '127.0.0.1', 'f493e6da-094e-4f9d-9cdf-50a8bd15be04', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-9307e21c569f', 1795176002000000, 'partner-created', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'partner', '01a1f8d3-f1d0-7000-8000-92e7642aad52', 'Larch Resale', 'larch resale', '01a1f8d3-f1d0-7000-8000-92e7642aad52', NULL, '127.0.0.1', 'f12a9aba-3ebd-4d4d-a4e0-102d1f770906', NULL, '{"contact_email":"contact@larch.example","contact_name":"Eva Elo","contact_phone":null,"country":"NO","domains":["larch.example"],"kind":"indirect_reseller","mpn_id":null,"name":"Larch Resale","partner_guid":"3ef32851-50ac-48cf-b2a2-ba82fd27d4c1"}', NULL),
	('01a1f8d3-f1d0-7000-8000-93e95fa8e84f', 1795176002000000, 'person-invited', '01a1f8d3-ea00-7000-8000-1a425f9f3961', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-f1d0-7000-8000-93493a703927', 'Eva Elo', 'eva elo', '01a1f8d3-f1d0-7000-8000-92e7642aad52', NULL, '127.0.0.1', 'f12a9aba-3ebd-4d4d-a4e0-102d1f770906', NULL, '{"roles":["global_admin"],"sign_in_name":"global@larch.example"}', NULL),
	('01a1f8d3-f1d0-7000-8000-9843fdc09f93', 1795176002000000, 'signed-in', '01a1f8d3-ea00-7000-8000-1e471660e312', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-1e471660e312', 'Gunilla Holm', 'gunilla holm', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '127.0.0.1', '7ac2995f-4524-47ee-a38d-8c7474b0f926', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-99403cfbdd06', 1795176002000000, 'application-secret-added', '01a1f8d3-ea00-7000-8000-1e471660e312', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'application', '01a1f8d3-f1d0-7000-8000-98949ff32c7d', 'Order bridge', 'order bridge', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '127.0.0.1', 'b62ecc9b-d4e7-4a91-b6d2-495f8237417a', NULL, '{"secret":"01a1f8d3-f1d0-7000-8000-991d3e919ccf"}', NULL);
INSERT INTO public.audit_events VALUES
	('01a1f8d3-f1d0-7000-8000-9ff7f9d56f6b', 1795176002000000, 'signed-in', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 'Sami Aalto', 'sami aalto', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '127.0.0.1', '0fefd794-289e-4fd2-ba26-2694549fe15b', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-a56644449bb0', 1795176002000000, 'signed-in', '01a1f8d3-f1d0-7000-8000-a430e920a379', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-f1d0-7000-8000-a430e920a379', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, '01a1f8d3-f1d0-7000-8000-a3066f5382ef', '127.0.0.1', 'c961ba61-2f62-446f-a829-daf5d9a009e4', NULL, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-a881f1a94a5a', 1795176003000000, 'acceptance-code-sent', '01a1f8d3-f1d0-7000-8000-a430e920a379', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'customer', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', NULL, '01a1f8d3-f1d0-7000-8000-a3066f5382ef', '127.0.0.1', 'e9860b82-b2ee-4d6e-9813-561f08ad6036', NULL, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-a9fce1e5a9a4', 1795176003000000, 'accepted', '01a1f8d3-f1d0-7000-8000-a430e920a379', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'customer', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', NULL, '01a1f8d3-f1d0-7000-8000-a3066f5382ef', '127.0.0.1', '884e5bfa-4a58-49b5-ad2a-6534155984f0', NULL, '{"acceptance":"01a1f8d3-f5b8-7000-8000-a991a7a2970b","address_source":"partner","agreement":"MicrosoftCustomerAgreement","grade":"C","grade_reasons":["partners-network"],"grade_rule":2,"partner":null,"proofs":["own-password","mailed-code"],"provider":null,"reference":"2MGCH-JHNPX","text_pdf_sha256":null,"text_sha256":"c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961","version":2}', NULL),
	('01a1f8d3-f5b8-7000-8000-aa7de4f59fae', 1795176003000000, 'invitation-accepted', '01a1f8d3-f1d0-7000-8000-a430e920a379', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'invitation', '01a1f8d3-f1d0-7000-8000-a48466bb1a17', 'Åsa Öberg', 'åsa öberg
asa oberg', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', '127.0.0.1', '884e5bfa-4a58-49b5-ad2a-6534155984f0', NULL, '{"reason":null}', NULL),
	('01a1f8d3-f5b8-7000-8000-ad6fde65460b', 1795176003000000, 'signed-in', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 'Sami Aalto', 'sami aalto', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '127.0.0.1', '5d0d9b02-ccb0-463d-b99f-6614b88c943b', NULL, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-af8ae2979cc1', 1795176003000000, 'customer-created', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f5b8-7000-8000-af602f336a0d', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-af602f336a0d', '127.0.0.1', '32fa5113-081c-4478-9cf5-f0fd185a64f9', NULL, '{"bought_before":false,"city":"Umeå","cloud":"public","company_name":"Vinterhamn Bryggeri AB","country":"SE","domain":"declined.onassent.example","email":"asa@vinterhamn.example","first_name":"Åsa","language":"sv-SE","last_name":"Öberg","line1":"Storgatan 1","line2":null,"phone":"+46905550123","postal_code":"903 26","province":null,"registration_number":null}', NULL),
	('01a1f8d3-f5b8-7000-8000-b0089a5714af', 1795176003000000, 'relationship-made', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f5b8-7000-8000-af602f336a0d', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-af602f336a0d', '127.0.0.1', '32fa5113-081c-4478-9cf5-f0fd185a64f9', NULL, '{"partner":"01a1f8d3-ea00-7000-8000-1d1667a8e2a0","provider":null,"relationship":"01a1f8d3-f5b8-7000-8000-afcb0430b2c1"}', NULL),
	('01a1f8d3-f5b8-7000-8000-b123c14cb394', 1795176003000000, 'temporary-password-issued', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-f5b8-7000-8000-b0df89a46ca5', 'Åsa Öberg', 'åsa öberg
asa oberg', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-af602f336a0d', '127.0.0.1', '32fa5113-081c-4478-9cf5-f0fd185a64f9', NULL, '{"until":"2026-12-04T12:00:03.000000Z"}', NULL),
	('01a1f8d3-f5b8-7000-8000-b1aee6d9bd74', 1795176003000000, 'customer-invited', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f5b8-7000-8000-af602f336a0d', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-af602f336a0d', '127.0.0.1', '32fa5113-081c-4478-9cf5-f0fd185a64f9', NULL, '{"agreement":"MicrosoftCustomerAgreement","expires_on":"2026-12-20","invitation":"01a1f8d3-f5b8-7000-8000-b165549a38df"}', NULL),
	('01a1f8d3-f1d0-7000-8000-8eb9e823d523', 1795176002000000, 'information-answered', '01a1f8d3-ea00-7000-8000-41e101e1b23b', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'Stian Bakke', 'stian bakke', 'Cedar Resale', 'customer', '01a1f8d3-f1d0-7000-8000-86a99a589336', 'Resold AB', 'resold ab', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-86a99a589336', '127.0.0.1', '4077398a-f323-48f3-9d58-73c83ee64118', NULL, '{"accepted_on":"2026-11-12","agreement":"MicrosoftCustomerAgreement","basis":"signed_paper","evidence":"signed.pdf","evidence_sha256":"5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff","signer":{"email":"nils@vinterhamn.example","name":{"first":"Nils","last":"Nord"},"phone":"+46905550123"}}', NULL),
	('01a1f8d3-f1d0-7000-8000-8ef65d88149f', 1795176002000000, 'information-answered', '01a1f8d3-ea00-7000-8000-41e101e1b23b', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'Stian Bakke', 'stian bakke', 'Cedar Resale', 'customer', '01a1f8d3-f1d0-7000-8000-86a99a589336', 'Resold AB', 'resold ab', '01a1f8d3-ea00-7000-8000-24989b18afb7', '01a1f8d3-f1d0-7000-8000-86a99a589336', '127.0.0.1', '4077398a-f323-48f3-9d58-73c83ee64118', NULL, '{"accepted_on":"2026-11-12","agreement":"MicrosoftCustomerAgreement","basis":"signed_paper","evidence":"signed.pdf","evidence_sha256":"5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff","signer":{"email":"nils@vinterhamn.example","name":{"first":"Nils","last":"Nord"},"phone":"+46905550123"}}', NULL),
	('01a1f8d3-f1d0-7000-8000-9751587d290b', 1795176002000000, 'partnership-asked', '01a1f8d3-ea00-7000-8000-23d00f903599', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Berit Olsen', 'berit olsen', 'Birch Distribution', 'partner', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Birch Distribution', 'birch distribution', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '127.0.0.1', 'f92744dc-1141-4b57-9760-50cc6fcafa2a', NULL, '{"provider":"Birch Distribution","reason":null,"reseller":"Larch Resale"}', NULL),
	('01a1f8d3-f1d0-7000-8000-978ea993891c', 1795176002000000, 'partnership-asked', '01a1f8d3-ea00-7000-8000-23d00f903599', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'Berit Olsen', 'berit olsen', 'Birch Distribution', 'partner', '01a1f8d3-f1d0-7000-8000-92e7642aad52', 'Larch Resale', 'larch resale', '01a1f8d3-f1d0-7000-8000-92e7642aad52', NULL, '127.0.0.1', 'f92744dc-1141-4b57-9760-50cc6fcafa2a', NULL, '{"provider":"Birch Distribution","reason":null,"reseller":"Larch Resale"}', NULL),
	('01a1f8d3-f1d0-7000-8000-a2b1e261a46e', 1795176002000000, 'signed-in', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 'Sami Aalto', 'sami aalto', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '127.0.0.1', '49a6e95e-ee74-491e-a66a-a78a8d7dd989', NULL, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-a34d9ecd148c', 1795176002000000, 'customer-created', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', '127.0.0.1', '53e03c91-fb54-41fa-b2d8-bbfdd8b22f1e', NULL, '{"bought_before":false,"city":"Umeå","cloud":"public","company_name":"Vinterhamn Bryggeri AB","country":"SE","domain":"withdrawn.onassent.example","email":"asa@vinterhamn.example","first_name":"Åsa","language":"sv-SE","last_name":"Öberg","line1":"Storgatan 1","line2":null,"phone":"+46905550123","postal_code":"903 26","province":null,"registration_number":null}', NULL),
	('01a1f8d3-f1d0-7000-8000-a3ee0333adc3', 1795176002000000, 'relationship-made', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', '127.0.0.1', '53e03c91-fb54-41fa-b2d8-bbfdd8b22f1e', NULL, '{"partner":"01a1f8d3-ea00-7000-8000-1d1667a8e2a0","provider":null,"relationship":"01a1f8d3-f1d0-7000-8000-a392893a9d57"}', NULL),
	('01a1f8d3-f1d0-7000-8000-a4796b5fb046', 1795176002000000, 'temporary-password-issued', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-f1d0-7000-8000-a430e920a379', 'Åsa Öberg', 'åsa öberg
asa oberg', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', '127.0.0.1', '53e03c91-fb54-41fa-b2d8-bbfdd8b22f1e', NULL, '{"until":"2026-12-04T12:00:02.000000Z"}', NULL),
	('01a1f8d3-f1d0-7000-8000-a4c1ad1efe65', 1795176002000000, 'customer-invited', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', '127.0.0.1', '53e03c91-fb54-41fa-b2d8-bbfdd8b22f1e', NULL, '{"agreement":"MicrosoftCustomerAgreement","expires_on":"2026-12-20","invitation":"01a1f8d3-f1d0-7000-8000-a48466bb1a17"}', NULL),
	('01a1f8d3-f5b8-7000-8000-b3d719c07b97', 1795176003000000, 'signed-in', '01a1f8d3-f5b8-7000-8000-b0df89a46ca5', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-f5b8-7000-8000-b0df89a46ca5', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, '01a1f8d3-f5b8-7000-8000-af602f336a0d', '127.0.0.1', '6f752af7-8899-417d-9228-992089fabd86', NULL, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-ba089dc08bf9', 1795176003000000, 'password-changed', '01a1f8d3-f5b8-7000-8000-b0df89a46ca5', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-f5b8-7000-8000-b0df89a46ca5', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, '01a1f8d3-f5b8-7000-8000-af602f336a0d', '127.0.0.1', '20a1d328-a138-4bb8-948c-1c7ecd93a2d9', NULL, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-bc69ca0c4347', 1795176003000000, 'invitation-declined', '01a1f8d3-f5b8-7000-8000-b0df89a46ca5', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'invitation', '01a1f8d3-f5b8-7000-8000-b165549a38df', 'Åsa Öberg', 'åsa öberg
asa oberg', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-af602f336a0d', '127.0.0.1', 'c854bb6d-1b57-4233-bca0-69851ac0bd84', NULL, '{"reason":"Not this year"}', NULL),
	('01a1f8d3-f5b8-7000-8000-bc8fa6911200', 1795176003000000, 'declined', '01a1f8d3-f5b8-7000-8000-b0df89a46ca5', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'customer', '01a1f8d3-f5b8-7000-8000-af602f336a0d', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', NULL, '01a1f8d3-f5b8-7000-8000-af602f336a0d', '127.0.0.1', 'c854bb6d-1b57-4233-bca0-69851ac0bd84', NULL, '{"agreement":"MicrosoftCustomerAgreement","partner":null,"reason":"Not this year"}', NULL),
	('01a1f8d3-f5b8-7000-8000-bb6e1316af61', 1795176003000000, 'relationship-made', NULL, NULL, 'Assent', 'assent', '', 'customer', '01a1f8d3-f5b8-7000-8000-af602f336a0d', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', '01a1f8d3-ea00-7000-8000-28cae48a1daf', '01a1f8d3-f5b8-7000-8000-af602f336a0d', '', '', NULL, '{"partner":"01a1f8d3-ea00-7000-8000-28cae48a1daf","provider":null,"relationship":"01a1f8d3-f5b8-7000-8000-bb12f7887821"}', NULL);


--
-- Data for Name: authorization_codes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: cart_lines; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: confirmations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.confirmations VALUES
	('01a1f8d3-ea00-7000-8000-5213371194d5', 'attestation', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'MicrosoftCustomerAgreement', 2, '117a77b0-9360-443b-8795-c6dedc750cf9', '01a1f8d3-ea00-7000-8000-179fc741c7d3', 'SE', 'sv-SE', 'c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961', '2026-11-19', 'Åsa', 'Öberg', 'asa@vinterhamn.example', '+46905550123', 'åsaöbergasa@vinterhamn.example+46905550123', 'signed_paper', NULL, NULL, NULL, NULL, NULL, 'I attest that the customer has accepted the Microsoft Customer Agreement', 'en', 1795176000000000, '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 'Sami Aalto', 'sales@alder.example', 'sales_agent', 'Alder Direct', '127.0.0.1', '', NULL),
	('01a1f8d3-f1d0-7000-8000-5f09cc9cb135', 'direct', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'MicrosoftCustomerAgreement', 2, '117a77b0-9360-443b-8795-c6dedc750cf9', '01a1f8d3-ea00-7000-8000-179fc741c7d3', 'SE', 'sv-SE', 'c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961', '2026-11-20', 'Åsa', 'Öberg', 'asa@vinterhamn.example', NULL, 'åsaöbergasa@vinterhamn.example', 'not_stated', NULL, NULL, NULL, NULL, NULL, 'Jag, Åsa Öberg, är behörig att godkänna för Vinterhamn Bryggeri AB, och jag godkänner Microsofts kundavtal, version 2.', 'sv-SE', 1795176002000000, '01a1f8d3-ea00-7000-8000-51b7e75e6088', 'Åsa Öberg', 'admin@customer.onassent.example', 'customer_admin', 'Vinterhamn Bryggeri AB', '127.0.0.1', '', NULL),
	('01a1f8d3-f1d0-7000-8000-a1ee59602ac8', 'attestation', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a074678f1abd', 'MicrosoftCustomerAgreement', 2, '117a77b0-9360-443b-8795-c6dedc750cf9', '01a1f8d3-ea00-7000-8000-179fc741c7d3', 'SE', 'sv-SE', 'c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961', '2026-11-19', 'Åsa', 'Öberg', 'asa@vinterhamn.example', '+46905550123', 'åsaöbergasa@vinterhamn.example+46905550123', 'signed_paper', '5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff', 'signed.pdf', NULL, NULL, NULL, 'I attest that the customer has accepted the Microsoft Customer Agreement', 'en', 1795176002000000, '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 'Sami Aalto', 'sales@alder.example', 'sales_agent', 'Alder Direct', '127.0.0.1', '', NULL),
	('01a1f8d3-f5b8-7000-8000-a991a7a2970b', 'direct', NULL, '01a1f8d3-f1d0-7000-8000-a3066f5382ef', 'MicrosoftCustomerAgreement', 2, '117a77b0-9360-443b-8795-c6dedc750cf9', '01a1f8d3-ea00-7000-8000-179fc741c7d3', 'SE', 'sv-SE', 'c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961', '2026-11-20', 'Åsa', 'Öberg', 'asa@vinterhamn.example', NULL, 'åsaöbergasa@vinterhamn.example', 'not_stated', NULL, NULL, NULL, NULL, NULL, 'I, Åsa Öberg, am authorized to accept for Vinterhamn Bryggeri AB, and I accept the Microsoft Customer Agreement, version 2.', 'en', 1795176003000000, '01a1f8d3-f1d0-7000-8000-a430e920a379', 'Åsa Öberg', 'admin@withdrawn.onassent.example', 'customer_admin', 'Vinterhamn Bryggeri AB', '127.0.0.1', '', NULL);


--
-- Data for Name: contact_changes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: customer_list; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: customer_list_state; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: customer_list_words; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: customer_rows; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.customer_rows VALUES
	(1, '01a1f8d3-ea00-7000-8000-513d8d2a34ae', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc', 'customer.onassent.example', 'asa@vinterhamn.example', 'SE', false, 1795176000000000, '2|2026-11-20|2|2026-11-19|not-provided|', NULL, 'accepted-directly', ''),
	(1, '01a1f8d3-f1d0-7000-8000-68cd4a0e4ac5', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-685c5cf0af49', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc', 'temporary.onassent.example', 'asa@vinterhamn.example', 'SE', false, 1795176002000000, '||||not-provided|', NULL, 'not-provided', ''),
	(1, '01a1f8d3-f1d0-7000-8000-872fc18b22d3', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-86a99a589336', 'MicrosoftCustomerAgreement', 'Resold AB', '\x4d334f474131042b2d010d01dcc0dcdc', '\x4d334f474131042b2d010d01dcc0dcdc', 'resold.onassent.example', 'asa@vinterhamn.example', 'SE', false, 1795176002000000, '||||not-provided|', NULL, 'not-provided', '#01a1f8d3ea007000800024989b18afb7'),
	(1, '01a1f8d3-f1d0-7000-8000-878c36c2d627', '01a1f8d3-ea00-7000-8000-24989b18afb7', '01a1f8d3-f1d0-7000-8000-86a99a589336', 'MicrosoftCustomerAgreement', 'Resold AB', '\x4d334f474131042b2d010d01dcc0dcdc', '\x4d334f474131042b2d010d01dcc0dcdc', 'resold.onassent.example', 'asa@vinterhamn.example', 'SE', false, 1795176002000000, '||||not-provided|', NULL, 'not-provided', '#01a1f8d3ea007000800021ca1635ff37'),
	(1, '01a1f8d3-f1d0-7000-8000-a0d20bfa4a73', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a074678f1abd', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc', 'evident.onassent.example', 'asa@vinterhamn.example', 'SE', false, 1795176002000000, '||2|2026-11-19|not-provided|', NULL, 'attested', ''),
	(1, '01a1f8d3-f1d0-7000-8000-a392893a9d57', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc', 'withdrawn.onassent.example', 'asa@vinterhamn.example', 'SE', false, 1795176002000000, '||||withdrawn|', NULL, 'withdrawn', ''),
	(1, '01a1f8d3-f5b8-7000-8000-bb12f7887821', '01a1f8d3-ea00-7000-8000-28cae48a1daf', '01a1f8d3-f5b8-7000-8000-af602f336a0d', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc', 'declined.onassent.example', 'asa@vinterhamn.example', 'SE', false, 1795176003000000, '||||not-provided|', NULL, 'not-provided', ''),
	(1, '01a1f8d3-f5b8-7000-8000-afcb0430b2c1', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-af602f336a0d', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc', 'declined.onassent.example', 'asa@vinterhamn.example', 'SE', false, 1795176003000000, '||||declined|', NULL, 'declined', '');


--
-- Data for Name: customer_words; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.customer_words VALUES
	(1, '01a1f8d3-ea00-7000-8000-513d8d2a34ae', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', '@asa@vinterhamnexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-ea00-7000-8000-513d8d2a34ae', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'ab', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-ea00-7000-8000-513d8d2a34ae', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'bryggeri', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-ea00-7000-8000-513d8d2a34ae', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'customer', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-ea00-7000-8000-513d8d2a34ae', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'customeronassentexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-ea00-7000-8000-513d8d2a34ae', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'vinterhamn', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-ea00-7000-8000-513d8d2a34ae', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'vinterhamnexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-68cd4a0e4ac5', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', '@asa@vinterhamnexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-68cd4a0e4ac5', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'ab', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-68cd4a0e4ac5', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'bryggeri', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-68cd4a0e4ac5', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'temporary', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-68cd4a0e4ac5', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'temporaryonassentexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-68cd4a0e4ac5', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'vinterhamn', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-68cd4a0e4ac5', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'vinterhamnexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-872fc18b22d3', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'SE', '@asa@vinterhamnexample', '\x4d334f474131042b2d010d01dcc0dcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-872fc18b22d3', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'SE', 'ab', '\x4d334f474131042b2d010d01dcc0dcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-872fc18b22d3', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'SE', 'resold', '\x4d334f474131042b2d010d01dcc0dcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-872fc18b22d3', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'SE', 'resoldonassentexample', '\x4d334f474131042b2d010d01dcc0dcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-872fc18b22d3', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'SE', 'vinterhamnexample', '\x4d334f474131042b2d010d01dcc0dcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-872fc18b22d3', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 'SE', '#01a1f8d3ea007000800024989b18afb7', '\x4d334f474131042b2d010d01dcc0dcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-878c36c2d627', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'SE', '@asa@vinterhamnexample', '\x4d334f474131042b2d010d01dcc0dcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-878c36c2d627', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'SE', 'ab', '\x4d334f474131042b2d010d01dcc0dcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-878c36c2d627', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'SE', 'resold', '\x4d334f474131042b2d010d01dcc0dcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-878c36c2d627', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'SE', 'resoldonassentexample', '\x4d334f474131042b2d010d01dcc0dcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-878c36c2d627', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'SE', 'vinterhamnexample', '\x4d334f474131042b2d010d01dcc0dcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-878c36c2d627', '01a1f8d3-ea00-7000-8000-24989b18afb7', 'SE', '#01a1f8d3ea007000800021ca1635ff37', '\x4d334f474131042b2d010d01dcc0dcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-a0d20bfa4a73', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', '@asa@vinterhamnexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-a0d20bfa4a73', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'ab', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-a0d20bfa4a73', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'bryggeri', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-a0d20bfa4a73', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'evident', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-a0d20bfa4a73', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'evidentonassentexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-a0d20bfa4a73', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'vinterhamn', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-a0d20bfa4a73', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'vinterhamnexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-a392893a9d57', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', '@asa@vinterhamnexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-a392893a9d57', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'ab', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-a392893a9d57', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'bryggeri', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-a392893a9d57', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'vinterhamn', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-a392893a9d57', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'vinterhamnexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-a392893a9d57', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'withdrawn', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f1d0-7000-8000-a392893a9d57', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'withdrawnonassentexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f5b8-7000-8000-afcb0430b2c1', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', '@asa@vinterhamnexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f5b8-7000-8000-afcb0430b2c1', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'ab', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f5b8-7000-8000-afcb0430b2c1', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'bryggeri', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f5b8-7000-8000-afcb0430b2c1', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'declined', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f5b8-7000-8000-afcb0430b2c1', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'declinedonassentexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f5b8-7000-8000-afcb0430b2c1', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'vinterhamn', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f5b8-7000-8000-afcb0430b2c1', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'SE', 'vinterhamnexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f5b8-7000-8000-bb12f7887821', '01a1f8d3-ea00-7000-8000-28cae48a1daf', 'SE', '@asa@vinterhamnexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f5b8-7000-8000-bb12f7887821', '01a1f8d3-ea00-7000-8000-28cae48a1daf', 'SE', 'ab', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f5b8-7000-8000-bb12f7887821', '01a1f8d3-ea00-7000-8000-28cae48a1daf', 'SE', 'bryggeri', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f5b8-7000-8000-bb12f7887821', '01a1f8d3-ea00-7000-8000-28cae48a1daf', 'SE', 'declined', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f5b8-7000-8000-bb12f7887821', '01a1f8d3-ea00-7000-8000-28cae48a1daf', 'SE', 'declinedonassentexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f5b8-7000-8000-bb12f7887821', '01a1f8d3-ea00-7000-8000-28cae48a1daf', 'SE', 'vinterhamn', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc'),
	(1, '01a1f8d3-f5b8-7000-8000-bb12f7887821', '01a1f8d3-ea00-7000-8000-28cae48a1daf', 'SE', 'vinterhamnexample', '\x553b4551334d392b4345042d4d5b3737334d3b042b2d011a01dcbcdcbedcdc');


--
-- Data for Name: customers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.customers VALUES
	('01a1f8d3-f1d0-7000-8000-a3066f5382ef', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', 'withdrawn.onassent.example', 'public', 'SE', 'Storgatan 1', NULL, 'Umeå', NULL, '903 26', NULL, 'sv-SE', 'Åsa', 'Öberg', 'asa@vinterhamn.example', '+46905550123', false, 1795176002000000, 1, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-685c5cf0af49', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', 'temporary.onassent.example', 'public', 'SE', 'Storgatan 1', NULL, 'Umeå', NULL, '903 26', NULL, 'sv-SE', 'Åsa', 'Öberg', 'asa@vinterhamn.example', '+46905550123', false, 1795176002000000, 1, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-af602f336a0d', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', 'declined.onassent.example', 'public', 'SE', 'Storgatan 1', NULL, 'Umeå', NULL, '903 26', NULL, 'sv-SE', 'Åsa', 'Öberg', 'asa@vinterhamn.example', '+46905550123', false, 1795176003000000, 1, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-508d82aa7e04', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', 'customer.onassent.example', 'public', 'SE', 'Storgatan 1', NULL, 'Umeå', NULL, '903 26', NULL, 'sv-SE', 'Åsa', 'Öberg', 'asa@vinterhamn.example', '+46905550123', false, 1795176000000000, 1, NULL, 1795176002000000),
	('01a1f8d3-f1d0-7000-8000-86a99a589336', 'Resold AB', 'resold ab', 'resold.onassent.example', 'public', 'SE', 'Storgatan 1', NULL, 'Umeå', NULL, '903 26', NULL, 'sv-SE', 'Åsa', 'Öberg', 'asa@vinterhamn.example', '+46905550123', false, 1795176002000000, 1, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-a074678f1abd', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', 'evident.onassent.example', 'public', 'SE', 'Storgatan 1', NULL, 'Umeå', NULL, '903 26', NULL, 'sv-SE', 'Åsa', 'Öberg', 'asa@vinterhamn.example', '+46905550123', false, 1795176002000000, 1, NULL, NULL);


--
-- Data for Name: decisions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: declines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.declines VALUES
	('01a1f8d3-f5b8-7000-8000-bba33465c2a3', '01a1f8d3-f5b8-7000-8000-af602f336a0d', '01a1f8d3-f5b8-7000-8000-b0df89a46ca5', 'Åsa Öberg', 'asa@vinterhamn.example', 'customer_admin', NULL, 'MicrosoftCustomerAgreement', NULL, '/accept', 'Not this year', 1795176003000000, '127.0.0.1', '');


--
-- Data for Name: draft_files; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.drafts VALUES
	('01a1f8d3-ea00-7000-8000-507cf9b4ce60', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '[["sentence_language","en"],["company_name","Vinterhamn Bryggeri AB"],["domain_prefix","customer"],["language","sv-SE"],["cloud","public"],["country","SE"],["line1","Storgatan 1"],["postal_code","903 26"],["city","Umeå"],["first_name","Åsa"],["last_name","Öberg"],["email","asa@vinterhamn.example"],["phone","+46 90 555 01 23"],["signer","contact"],["acceptance","attest"],["attested","yes"],["accepted_on_day","19"],["accepted_on_month","november"],["accepted_on_year","2026"],["basis","signed_paper"]]', 2, 1795176000000000, 1795176000000000, '01a1f8d3-ea00-7000-8000-508d82aa7e04'),
	('01a1f8d3-f1d0-7000-8000-a2f39a763765', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '[["sentence_language","en"],["company_name","Vinterhamn Bryggeri AB"],["domain_prefix","withdrawn"],["language","sv-SE"],["cloud","public"],["country","SE"],["line1","Storgatan 1"],["postal_code","903 26"],["city","Umeå"],["first_name","Åsa"],["last_name","Öberg"],["email","asa@vinterhamn.example"],["phone","+46 90 555 01 23"],["signer","contact"],["acceptance","ask"]]', 2, 1795176002000000, 1795176002000000, '01a1f8d3-f1d0-7000-8000-a3066f5382ef'),
	('01a1f8d3-f1d0-7000-8000-6692629ef1a9', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '[["sentence_language","en"],["company_name","Vinterhamn Bryggeri AB"],["domain_prefix","temporary"],["language","sv-SE"],["cloud","public"],["country","SE"],["line1","Storgatan 1"],["postal_code","903 26"],["city","Umeå"],["first_name","Åsa"],["last_name","Öberg"],["email","asa@vinterhamn.example"],["phone","+46 90 555 01 23"],["signer","contact"],["acceptance","ask"]]', 2, 1795176002000000, 1795176002000000, '01a1f8d3-f1d0-7000-8000-685c5cf0af49'),
	('01a1f8d3-f1d0-7000-8000-6b52f127b533', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '[["sentence_language","en"],["company_name","Vinterhamn Bryggeri AB"],["domain_prefix","kept"],["language","sv-SE"],["cloud","public"],["country","SE"],["line1","Storgatan 1"],["postal_code","903 26"],["city","Umeå"],["first_name","Åsa"],["last_name","Öberg"],["email","asa@vinterhamn.example"],["phone","+46 90 555 01 23"],["signer","contact"],["acceptance","ask"]]', 1, 1795176002000000, 1795176002000000, NULL),
	('01a1f8d3-f1d0-7000-8000-82c0bfe22376', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-ea00-7000-8000-3f950e103de1', '[["sentence_language","en"],["domain_prefix","resold"],["language","sv-SE"],["cloud","public"],["country","SE"],["line1","Storgatan 1"],["postal_code","903 26"],["city","Umeå"],["first_name","Åsa"],["last_name","Öberg"],["email","asa@vinterhamn.example"],["phone","+46 90 555 01 23"],["signer","contact"],["acceptance","ask"],["company_name","Resold AB"],["reseller","01a1f8d3-ea00-7000-8000-24989b18afb7"]]', 2, 1795176002000000, 1795176002000000, '01a1f8d3-f1d0-7000-8000-86a99a589336'),
	('01a1f8d3-f1d0-7000-8000-a031a9faf9b7', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '[["sentence_language","en"],["company_name","Vinterhamn Bryggeri AB"],["domain_prefix","evident"],["language","sv-SE"],["cloud","public"],["country","SE"],["line1","Storgatan 1"],["postal_code","903 26"],["city","Umeå"],["first_name","Åsa"],["last_name","Öberg"],["email","asa@vinterhamn.example"],["phone","+46 90 555 01 23"],["signer","contact"],["acceptance","attest"],["attested","yes"],["accepted_on_day","19"],["accepted_on_month","november"],["accepted_on_year","2026"],["basis","signed_paper"]]', 2, 1795176002000000, 1795176002000000, '01a1f8d3-f1d0-7000-8000-a074678f1abd'),
	('01a1f8d3-f5b8-7000-8000-ae6983fd9e46', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', '[["sentence_language","en"],["company_name","Vinterhamn Bryggeri AB"],["domain_prefix","declined"],["language","sv-SE"],["cloud","public"],["country","SE"],["line1","Storgatan 1"],["postal_code","903 26"],["city","Umeå"],["first_name","Åsa"],["last_name","Öberg"],["email","asa@vinterhamn.example"],["phone","+46 90 555 01 23"],["signer","contact"],["acceptance","ask"]]', 2, 1795176003000000, 1795176003000000, '01a1f8d3-f5b8-7000-8000-af602f336a0d');


--
-- Data for Name: evidence_files; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.evidence_files VALUES
	('5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff', 'application/pdf', 45, '\x255044462d312e340a312030206f626a3c3c3e3e656e646f626a0a747261696c65723c3c3e3e0a2525454f460a', 1795176002000000);


--
-- Data for Name: evidence_shares; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.evidence_shares VALUES
	('01a1f8d3-f1d0-7000-8000-a1ee59602ac8', 1795176002000000, '01a1f8d3-ea00-7000-8000-3d7a8db22df6');


--
-- Data for Name: import_headers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: import_problems; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: import_rows; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_rows VALUES
	('01a1f8d3-f1d0-7000-8000-9f2db38cee8c', 2, '["nobody","Nora","Hale","nora@fjord.example"]', 'unchecked', '', NULL, NULL);


--
-- Data for Name: imports; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.imports VALUES
	('01a1f8d3-f1d0-7000-8000-9f2db38cee8c', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 'Sami Aalto', 'confirmations', 'rows.csv', '46e76aba5f003a86d7f4c838e204b915b93622e6abc6aecac73389484c73c22f', '["Domain","First name","Last name","Email"]', '[{"samples":["nobody"],"ambiguous":null,"day_first":false,"month_first":false},{"samples":["Nora"],"ambiguous":null,"day_first":false,"month_first":false},{"samples":["Hale"],"ambiguous":null,"day_first":false,"month_first":false},{"samples":["nora@fjord.example"],"ambiguous":null,"day_first":false,"month_first":false}]', '{"columns":["domain","first_name","last_name","email"],"basis":null,"order":null,"accepted_on":null}', 'columns', false, '', 'en', 'en', '', '', '', 1, 0, 0, 0, 0, 0, 0, '', 2, 1795176002000000);


--
-- Data for Name: information_answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.information_answers VALUES
	('01a1f8d3-f1d0-7000-8000-89a9555f7b70', 1, 'Nils', 'Nord', 'nils@vinterhamn.example', '+46905550123', '2026-11-12', 'signed_paper', '5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff', 'signed.pdf', 1795176002000000, '01a1f8d3-ea00-7000-8000-41e101e1b23b', 'Stian Bakke', NULL, NULL, NULL);


--
-- Data for Name: information_requests; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.information_requests VALUES
	('01a1f8d3-f1d0-7000-8000-89a9555f7b70', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-ea00-7000-8000-24989b18afb7', '01a1f8d3-f1d0-7000-8000-86a99a589336', 'MicrosoftCustomerAgreement', 'answered', 'Before <b>Friday</b>, please', '2026-11-27', 1795176002000000, '01a1f8d3-ea00-7000-8000-3f950e103de1', 'Sunniva Moen', 0, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: invitation_batch_items; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_batches; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_links; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_links VALUES
	('\xb5f4c01eee5804a2b5b88e59ed36416d1c582f7c3994482194e371284174b6f0', '01a1f8d3-f1d0-7000-8000-6efd8508ffba', 1795176002000000, NULL);


--
-- Data for Name: invitation_words; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_words VALUES
	('@asa@vinterhamnexample', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6a1744798472'),
	('ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6a1744798472'),
	('asa', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6a1744798472'),
	('asavinterhamnexample', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6a1744798472'),
	('bryggeri', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6a1744798472'),
	('example', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6a1744798472'),
	('oberg', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6a1744798472'),
	('vinterhamn', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6a1744798472'),
	('vinterhamnexample', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6a1744798472'),
	('åsa', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6a1744798472'),
	('öberg', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6a1744798472'),
	('@somebody@examplecom', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6efd8508ffba'),
	('com', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6efd8508ffba'),
	('example', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6efd8508ffba'),
	('examplecom', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6efd8508ffba'),
	('somebody', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6efd8508ffba'),
	('somebodyexamplecom', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-6efd8508ffba'),
	('@asa@vinterhamnexample', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-8881094133cc'),
	('ab', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-8881094133cc'),
	('asa', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-8881094133cc'),
	('asavinterhamnexample', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-8881094133cc'),
	('example', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-8881094133cc'),
	('oberg', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-8881094133cc'),
	('resold', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-8881094133cc'),
	('vinterhamn', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-8881094133cc'),
	('vinterhamnexample', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-8881094133cc'),
	('åsa', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-8881094133cc'),
	('öberg', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-8881094133cc'),
	('@asa@vinterhamnexample', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a48466bb1a17'),
	('ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a48466bb1a17'),
	('asa', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a48466bb1a17'),
	('asavinterhamnexample', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a48466bb1a17'),
	('bryggeri', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a48466bb1a17'),
	('example', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a48466bb1a17'),
	('oberg', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a48466bb1a17'),
	('vinterhamn', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a48466bb1a17'),
	('vinterhamnexample', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a48466bb1a17'),
	('åsa', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a48466bb1a17'),
	('öberg', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a48466bb1a17'),
	('@asa@vinterhamnexample', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-b165549a38df'),
	('ab', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-b165549a38df'),
	('asa', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-b165549a38df'),
	('asavinterhamnexample', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-b165549a38df'),
	('bryggeri', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-b165549a38df'),
	('example', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-b165549a38df'),
	('oberg', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-b165549a38df'),
	('vinterhamn', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-b165549a38df'),
	('vinterhamnexample', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-b165549a38df'),
	('åsa', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-b165549a38df'),
	('öberg', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-b165549a38df');


--
-- Data for Name: invitation_words_state; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_words_state VALUES
	(1, 1, NULL);


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES
	('01a1f8d3-f1d0-7000-8000-6a1744798472', 'agreement', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '01a1f8d3-f1d0-7000-8000-685c5cf0af49', 'MicrosoftCustomerAgreement', false, 'created', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', NULL, NULL, '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 1795176002000000, '2026-12-20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false),
	('01a1f8d3-f1d0-7000-8000-6efd8508ffba', 'relationship', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, NULL, 'MicrosoftCustomerAgreement', false, 'sent', 'en', '', 'somebody@example.com', 'Alder Direct would like to be your reseller', 'Hello,

I am Gunilla Holm from Alder Direct. We would like your company to authorize us as its reseller.

To read and accept the Microsoft Customer Agreement and authorize Alder Direct, open this link:
{link}

You will be asked to sign in to Assent. If your company has no account there yet, you can register it.
Only your company’s Customer admin can accept.

If you have any questions, reply to this email or contact:
Gunilla Holm, Alder Direct
global@alder.example
+46 8 555 010 10', '01a1f8d3-ea00-7000-8000-1e471660e312', 1795176002000000, '2026-12-20', 1795176002000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false),
	('01a1f8d3-f1d0-7000-8000-8881094133cc', 'agreement', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '01a1f8d3-f1d0-7000-8000-86a99a589336', 'MicrosoftCustomerAgreement', false, 'created', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', NULL, NULL, '01a1f8d3-ea00-7000-8000-3f950e103de1', 1795176002000000, '2026-12-20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false),
	('01a1f8d3-f1d0-7000-8000-a48466bb1a17', 'agreement', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '01a1f8d3-f1d0-7000-8000-a3066f5382ef', 'MicrosoftCustomerAgreement', false, 'accepted', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', NULL, NULL, '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 1795176002000000, '2026-12-20', NULL, NULL, NULL, NULL, NULL, 1795176003000000, '01a1f8d3-f1d0-7000-8000-a430e920a379', NULL, false),
	('01a1f8d3-f5b8-7000-8000-b165549a38df', 'agreement', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '01a1f8d3-f5b8-7000-8000-af602f336a0d', 'MicrosoftCustomerAgreement', false, 'declined', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', NULL, NULL, '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 1795176003000000, '2026-12-20', NULL, NULL, NULL, NULL, NULL, 1795176003000000, '01a1f8d3-f5b8-7000-8000-b0df89a46ca5', 'Not this year', false);


--
-- Data for Name: letter_secrets; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: letters; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.letters VALUES
	('01a1f8d3-ea00-7000-8000-1b4085d761ed', 'invitation', 'en', 'Ravi Menon', 'reviewer@assent.example', 'reviewer@assent.example', NULL, 'Your account in Assent: Assent', 'Hello Ravi Menon,

Olga Sandberg has created an account for you in Assent, for Assent.

Set your password:
{link}

Sign in as: reviewer@assent.example
Valid until: 27 November 2026, 13:00 (Europe/Stockholm). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent. You are receiving this email because you have an account in Assent for Assent. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Assent</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Olga Sandberg has created an account for you in Assent, for Assent.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Assent</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Ravi Menon,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Olga Sandberg has created an account for you in Assent, for Assent.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">reviewer@assent.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Stockholm). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because you have an account in Assent for Assent. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', NULL, NULL, '01a1f8d3-ea00-7000-8000-1b22597ccec2', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-1c29b108f431', 'invitation', 'en', 'Aino Laine', 'auditor@assent.example', 'auditor@assent.example', NULL, 'Your account in Assent: Assent', 'Hello Aino Laine,

Olga Sandberg has created an account for you in Assent, for Assent.

Set your password:
{link}

Sign in as: auditor@assent.example
Valid until: 27 November 2026, 13:00 (Europe/Stockholm). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent. You are receiving this email because you have an account in Assent for Assent. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Assent</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Olga Sandberg has created an account for you in Assent, for Assent.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Assent</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Aino Laine,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Olga Sandberg has created an account for you in Assent, for Assent.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">auditor@assent.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Stockholm). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because you have an account in Assent for Assent. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', NULL, NULL, '01a1f8d3-ea00-7000-8000-1bf0f48d0b62', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-20dede590c37', 'invitation', 'en', 'Gunilla Holm', 'global@alder.example', 'global@alder.example', NULL, 'Your account in Assent: Alder Direct', 'Hello Gunilla Holm,

Olga Sandberg has created an account for you in Assent, for Alder Direct.

Set your password:
{link}

Sign in as: global@alder.example
Valid until: 27 November 2026, 13:00 (Europe/Stockholm). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent. You are receiving this email because you have an account in Assent for Alder Direct. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Alder Direct</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Olga Sandberg has created an account for you in Assent, for Alder Direct.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Alder Direct</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Gunilla Holm,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Olga Sandberg has created an account for you in Assent, for Alder Direct.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">global@alder.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Stockholm). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because you have an account in Assent for Alder Direct. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '01a1f8d3-ea00-7000-8000-1e471660e312', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-240c4e863d15', 'invitation', 'en', 'Berit Olsen', 'global@birch.example', 'global@birch.example', NULL, 'Your account in Assent: Birch Distribution', 'Hello Berit Olsen,

Olga Sandberg has created an account for you in Assent, for Birch Distribution.

Set your password:
{link}

Sign in as: global@birch.example
Valid until: 27 November 2026, 13:00 (Europe/Oslo). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent. You are receiving this email because you have an account in Assent for Birch Distribution. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Birch Distribution</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Olga Sandberg has created an account for you in Assent, for Birch Distribution.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Birch Distribution</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Berit Olsen,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Olga Sandberg has created an account for you in Assent, for Birch Distribution.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">global@birch.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Oslo). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because you have an account in Assent for Birch Distribution. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '01a1f8d3-ea00-7000-8000-23d00f903599', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-26c161c93ab3', 'invitation', 'en', 'Camilla Rud', 'global@cedar.example', 'global@cedar.example', NULL, 'Your account in Assent: Cedar Resale', 'Hello Camilla Rud,

Olga Sandberg has created an account for you in Assent, for Cedar Resale.

Set your password:
{link}

Sign in as: global@cedar.example
Valid until: 27 November 2026, 13:00 (Europe/Oslo). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent. You are receiving this email because you have an account in Assent for Cedar Resale. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Cedar Resale</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Olga Sandberg has created an account for you in Assent, for Cedar Resale.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Cedar Resale</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Camilla Rud,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Olga Sandberg has created an account for you in Assent, for Cedar Resale.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">global@cedar.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Oslo). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because you have an account in Assent for Cedar Resale. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, '01a1f8d3-ea00-7000-8000-25b364f6d696', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-29bfc625980e', 'invitation', 'en', 'Denise Okafor', 'global@dogwood.example', 'global@dogwood.example', NULL, 'Your account in Assent: Dogwood Cloud', 'Hello Denise Okafor,

Olga Sandberg has created an account for you in Assent, for Dogwood Cloud.

Set your password:
{link}

Sign in as: global@dogwood.example
Valid until: 27 November 2026, 12:00 (Europe/London). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent. You are receiving this email because you have an account in Assent for Dogwood Cloud. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Dogwood Cloud</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Olga Sandberg has created an account for you in Assent, for Dogwood Cloud.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Dogwood Cloud</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Denise Okafor,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Olga Sandberg has created an account for you in Assent, for Dogwood Cloud.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">global@dogwood.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 12:00 (Europe/London). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because you have an account in Assent for Dogwood Cloud. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, '01a1f8d3-ea00-7000-8000-2944cfc6c620', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-3cebcbad5028', 'invitation', 'en', 'Lena Falk', 'admin@alder.example', 'admin@alder.example', NULL, 'Your account in Assent: Alder Direct', 'Hello Lena Falk,

Gunilla Holm has created an account for you in Assent, for Alder Direct.

Set your password:
{link}

Sign in as: admin@alder.example
Valid until: 27 November 2026, 13:00 (Europe/Stockholm). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent for Alder Direct. You are receiving this email because you have an account in Assent for Alder Direct. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Alder Direct</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Gunilla Holm has created an account for you in Assent, for Alder Direct.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Alder Direct</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Alder Direct</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Lena Falk,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Gunilla Holm has created an account for you in Assent, for Alder Direct.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">admin@alder.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Stockholm). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent for Alder Direct. You are receiving this email because you have an account in Assent for Alder Direct. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '01a1f8d3-ea00-7000-8000-3c802327cb31', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Alder Direct'),
	('01a1f8d3-ea00-7000-8000-3da3e3ec936b', 'invitation', 'en', 'Sami Aalto', 'sales@alder.example', 'sales@alder.example', NULL, 'Your account in Assent: Alder Direct', 'Hello Sami Aalto,

Gunilla Holm has created an account for you in Assent, for Alder Direct.

Set your password:
{link}

Sign in as: sales@alder.example
Valid until: 27 November 2026, 13:00 (Europe/Stockholm). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent for Alder Direct. You are receiving this email because you have an account in Assent for Alder Direct. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Alder Direct</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Gunilla Holm has created an account for you in Assent, for Alder Direct.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Alder Direct</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Alder Direct</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Sami Aalto,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Gunilla Holm has created an account for you in Assent, for Alder Direct.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">sales@alder.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Stockholm). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent for Alder Direct. You are receiving this email because you have an account in Assent for Alder Direct. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '01a1f8d3-ea00-7000-8000-3d7a8db22df6', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Alder Direct'),
	('01a1f8d3-ea00-7000-8000-3e773bd7ebd7', 'invitation', 'en', 'Hugo Nyström', 'helpdesk@alder.example', 'helpdesk@alder.example', NULL, 'Your account in Assent: Alder Direct', 'Hello Hugo Nyström,

Gunilla Holm has created an account for you in Assent, for Alder Direct.

Set your password:
{link}

Sign in as: helpdesk@alder.example
Valid until: 27 November 2026, 13:00 (Europe/Stockholm). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent for Alder Direct. You are receiving this email because you have an account in Assent for Alder Direct. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Alder Direct</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Gunilla Holm has created an account for you in Assent, for Alder Direct.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Alder Direct</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Alder Direct</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Hugo Nyström,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Gunilla Holm has created an account for you in Assent, for Alder Direct.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">helpdesk@alder.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Stockholm). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent for Alder Direct. You are receiving this email because you have an account in Assent for Alder Direct. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '01a1f8d3-ea00-7000-8000-3e105a10fbd9', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Alder Direct'),
	('01a1f8d3-ea00-7000-8000-3f00b8d7b3ae', 'invitation', 'en', 'Arne Vik', 'admin@birch.example', 'admin@birch.example', NULL, 'Your account in Assent: Birch Distribution', 'Hello Arne Vik,

Berit Olsen has created an account for you in Assent, for Birch Distribution.

Set your password:
{link}

Sign in as: admin@birch.example
Valid until: 27 November 2026, 13:00 (Europe/Stockholm). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent for Birch Distribution. You are receiving this email because you have an account in Assent for Birch Distribution. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Birch Distribution</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Berit Olsen has created an account for you in Assent, for Birch Distribution.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Birch Distribution</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Birch Distribution</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Arne Vik,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Berit Olsen has created an account for you in Assent, for Birch Distribution.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">admin@birch.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Stockholm). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent for Birch Distribution. You are receiving this email because you have an account in Assent for Birch Distribution. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '01a1f8d3-ea00-7000-8000-3eddd71ac1b5', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Birch Distribution'),
	('01a1f8d3-ea00-7000-8000-420771bae234', 'invitation', 'en', 'Stian Bakke', 'sales@cedar.example', 'sales@cedar.example', NULL, 'Your account in Assent: Cedar Resale', 'Hello Stian Bakke,

Camilla Rud has created an account for you in Assent, for Cedar Resale.

Set your password:
{link}

Sign in as: sales@cedar.example
Valid until: 27 November 2026, 13:00 (Europe/Stockholm). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent for Cedar Resale. You are receiving this email because you have an account in Assent for Cedar Resale. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Cedar Resale</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Camilla Rud has created an account for you in Assent, for Cedar Resale.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Cedar Resale</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Cedar Resale</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Stian Bakke,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Camilla Rud has created an account for you in Assent, for Cedar Resale.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">sales@cedar.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Stockholm). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent for Cedar Resale. You are receiving this email because you have an account in Assent for Cedar Resale. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, '01a1f8d3-ea00-7000-8000-41e101e1b23b', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Cedar Resale'),
	('01a1f8d3-ea00-7000-8000-42f40910cc7e', 'invitation', 'en', 'Hilde Aas', 'helpdesk@cedar.example', 'helpdesk@cedar.example', NULL, 'Your account in Assent: Cedar Resale', 'Hello Hilde Aas,

Camilla Rud has created an account for you in Assent, for Cedar Resale.

Set your password:
{link}

Sign in as: helpdesk@cedar.example
Valid until: 27 November 2026, 13:00 (Europe/Stockholm). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent for Cedar Resale. You are receiving this email because you have an account in Assent for Cedar Resale. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Cedar Resale</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Camilla Rud has created an account for you in Assent, for Cedar Resale.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Cedar Resale</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Cedar Resale</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Hilde Aas,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Camilla Rud has created an account for you in Assent, for Cedar Resale.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">helpdesk@cedar.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Stockholm). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent for Cedar Resale. You are receiving this email because you have an account in Assent for Cedar Resale. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, '01a1f8d3-ea00-7000-8000-42bc729f637f', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Cedar Resale'),
	('01a1f8d3-ea00-7000-8000-43bd87c6f090', 'invitation', 'en', 'Alan Price', 'admin@dogwood.example', 'admin@dogwood.example', NULL, 'Your account in Assent: Dogwood Cloud', 'Hello Alan Price,

Denise Okafor has created an account for you in Assent, for Dogwood Cloud.

Set your password:
{link}

Sign in as: admin@dogwood.example
Valid until: 27 November 2026, 13:00 (Europe/Stockholm). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent for Dogwood Cloud. You are receiving this email because you have an account in Assent for Dogwood Cloud. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Dogwood Cloud</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Denise Okafor has created an account for you in Assent, for Dogwood Cloud.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Dogwood Cloud</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Dogwood Cloud</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Alan Price,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Denise Okafor has created an account for you in Assent, for Dogwood Cloud.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">admin@dogwood.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Stockholm). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent for Dogwood Cloud. You are receiving this email because you have an account in Assent for Dogwood Cloud. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, '01a1f8d3-ea00-7000-8000-434a2b258c8c', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Dogwood Cloud'),
	('01a1f8d3-ea00-7000-8000-3ffc576dc2dd', 'invitation', 'en', 'Sunniva Moen', 'sales@birch.example', 'sales@birch.example', NULL, 'Your account in Assent: Birch Distribution', 'Hello Sunniva Moen,

Berit Olsen has created an account for you in Assent, for Birch Distribution.

Set your password:
{link}

Sign in as: sales@birch.example
Valid until: 27 November 2026, 13:00 (Europe/Stockholm). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent for Birch Distribution. You are receiving this email because you have an account in Assent for Birch Distribution. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Birch Distribution</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Berit Olsen has created an account for you in Assent, for Birch Distribution.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Birch Distribution</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Birch Distribution</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Sunniva Moen,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Berit Olsen has created an account for you in Assent, for Birch Distribution.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">sales@birch.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Stockholm). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent for Birch Distribution. You are receiving this email because you have an account in Assent for Birch Distribution. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '01a1f8d3-ea00-7000-8000-3f950e103de1', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Birch Distribution'),
	('01a1f8d3-ea00-7000-8000-4098e315866f', 'invitation', 'en', 'Henrik Lie', 'helpdesk@birch.example', 'helpdesk@birch.example', NULL, 'Your account in Assent: Birch Distribution', 'Hello Henrik Lie,

Berit Olsen has created an account for you in Assent, for Birch Distribution.

Set your password:
{link}

Sign in as: helpdesk@birch.example
Valid until: 27 November 2026, 13:00 (Europe/Stockholm). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent for Birch Distribution. You are receiving this email because you have an account in Assent for Birch Distribution. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Birch Distribution</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Berit Olsen has created an account for you in Assent, for Birch Distribution.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Birch Distribution</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Birch Distribution</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Henrik Lie,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Berit Olsen has created an account for you in Assent, for Birch Distribution.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">helpdesk@birch.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Stockholm). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent for Birch Distribution. You are receiving this email because you have an account in Assent for Birch Distribution. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, '01a1f8d3-ea00-7000-8000-4075c74e91e0', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Birch Distribution'),
	('01a1f8d3-ea00-7000-8000-414f5ffa4828', 'invitation', 'en', 'Anita Foss', 'admin@cedar.example', 'admin@cedar.example', NULL, 'Your account in Assent: Cedar Resale', 'Hello Anita Foss,

Camilla Rud has created an account for you in Assent, for Cedar Resale.

Set your password:
{link}

Sign in as: admin@cedar.example
Valid until: 27 November 2026, 13:00 (Europe/Stockholm). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent for Cedar Resale. You are receiving this email because you have an account in Assent for Cedar Resale. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Cedar Resale</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Camilla Rud has created an account for you in Assent, for Cedar Resale.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Cedar Resale</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Cedar Resale</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Anita Foss,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Camilla Rud has created an account for you in Assent, for Cedar Resale.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">admin@cedar.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Stockholm). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent for Cedar Resale. You are receiving this email because you have an account in Assent for Cedar Resale. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-24989b18afb7', NULL, '01a1f8d3-ea00-7000-8000-413ac026eafc', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Cedar Resale'),
	('01a1f8d3-f1d0-7000-8000-5e403954d239', 'acceptance-code', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', 'asa@vinterhamn.example', NULL, 'Din Assent-kod: Vinterhamn Bryggeri AB', 'Hej Åsa Öberg!

Du håller på att godkänna för Vinterhamn Bryggeri AB i Assent. Ange den här koden på sidan som du har öppen:

{link}

Gäller till: 20 november 2026, 13:10 (Europe/Stockholm). Koden fungerar en gång, bara för den här begäran.

Om det inte var du, byt lösenord: någon annan är inloggad med det. Inget godkänns utan koden.

-- 
Skickat av Assent. Du får det här meddelandet eftersom du har ett konto i Assent för Vinterhamn Bryggeri AB. Svar på det här meddelandet läses inte.
', '<!doctype html>
<html lang="sv-SE" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Din Assent-kod: Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Du håller på att godkänna för Vinterhamn Bryggeri AB i Assent. Ange den här koden på sidan som du har öppen:</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Din Assent-kod: Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hej Åsa Öberg!</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Du håller på att godkänna för Vinterhamn Bryggeri AB i Assent. Ange den här koden på sidan som du har öppen:</p>
<p class="code line ink" dir="ltr" style="margin:22px 0;padding:14px 20px;border:1px solid #dfe2e7;border-radius:6px;font:600 30px/38px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;letter-spacing:6px;text-align:center;color:#1b1d21;">{link}</p>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Gäller till</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">20 november 2026, 13:10 (Europe/Stockholm). Koden fungerar en gång, bara för den här begäran.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Om det inte var du, byt lösenord: någon annan är inloggad med det. Inget godkänns utan koden.</p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Skickat av Assent. Du får det här meddelandet eftersom du har ett konto i Assent för Vinterhamn Bryggeri AB. Svar på det här meddelandet läses inte.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', NULL, true, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-5fb0ec4664ba', 'acceptance-copy', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', 'asa@vinterhamn.example', NULL, 'Vad du godkände: E3VGW-Q75ST', 'Hej Åsa Öberg!

Den 20 november 2026, 13:00 (Europe/Stockholm) bekräftade du följande för Vinterhamn Bryggeri AB i Assent:

Jag, Åsa Öberg, är behörig att godkänna för Vinterhamn Bryggeri AB, och jag godkänner Microsofts kundavtal, version 2.

Visa kvittot:
http://127.0.0.1:34587/acceptances/01a1f8d3-f1d0-7000-8000-5f09cc9cb135

Referens: E3VGW-Q75ST
Avtal: Microsofts kundavtal, version 2
SHA-256: c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961
Grad: C, adress angiven av partnern

Du behöver logga in för att se kvittot.

Om det inte var du: logga in, byt lösenord och återkalla godkännandet.

-- 
Skickat av Assent. Du får det här meddelandet eftersom du har ett konto i Assent för Vinterhamn Bryggeri AB. Svar på det här meddelandet läses inte.
', '<!doctype html>
<html lang="sv-SE" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Vad du godkände: E3VGW-Q75ST</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Den 20 november 2026, 13:00 (Europe/Stockholm) bekräftade du följande för Vinterhamn Bryggeri AB i Assent:</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Vad du godkände: E3VGW-Q75ST</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hej Åsa Öberg!</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Den 20 november 2026, 13:00 (Europe/Stockholm) bekräftade du följande för Vinterhamn Bryggeri AB i Assent:</p>
<blockquote class="line" style="margin:0 0 14px;padding:2px 0 2px 16px;border-left:3px solid #dfe2e7;">Jag, Åsa Öberg, är behörig att godkänna för Vinterhamn Bryggeri AB, och jag godkänner Microsofts kundavtal, version 2.</blockquote>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/acceptances/01a1f8d3-f1d0-7000-8000-5f09cc9cb135"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Visa kvittot</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Referens</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">E3VGW-Q75ST</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Avtal</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">Microsofts kundavtal, version 2</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">SHA-256</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Grad</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">C, adress angiven av partnern</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Du behöver logga in för att se kvittot.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Om det inte var du: logga in, byt lösenord och återkalla godkännandet.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Om knappen inte fungerar kan du öppna den här adressen:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/acceptances/01a1f8d3-f1d0-7000-8000-5f09cc9cb135</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Skickat av Assent. Du får det här meddelandet eftersom du har ett konto i Assent för Vinterhamn Bryggeri AB. Svar på det här meddelandet läses inte.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', NULL, false, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-70f9165cd30c', 'invitation-to-accept', 'en', '', 'somebody@example.com', 'somebody@example.com', 'global@alder.example', 'Alder Direct would like to be your reseller', 'Gunilla Holm of Alder Direct wrote this email and sent it through Assent:

Hello,

I am Gunilla Holm from Alder Direct. We would like your company to authorize us as its reseller.

To read and accept the Microsoft Customer Agreement and authorize Alder Direct, open this link:
{link}

You will be asked to sign in to Assent. If your company has no account there yet, you can register it.
Only your company’s Customer admin can accept.

If you have any questions, reply to this email or contact:
Gunilla Holm, Alder Direct
global@alder.example
+46 8 555 010 10

Open until: 20 December 2026
Questions: Reply to this email. Your reply goes to Gunilla Holm at Alder Direct.

Not the right person? Reply and tell us who is.

-- 
Sent by Assent for Alder Direct. You are receiving this email because Gunilla Holm at Alder Direct entered your address. Opening the link accepts nothing.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Alder Direct would like to be your reseller</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Gunilla Holm of Alder Direct wrote this email and sent it through Assent:</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Alder Direct</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Alder Direct would like to be your reseller</h1>
<p class="quiet" dir="ltr" style="margin:0 0 14px;font-size:14px;line-height:21px;color:#5f656e;">Gunilla Holm of Alder Direct wrote this email and sent it through Assent:</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">I am Gunilla Holm from Alder Direct. We would like your company to authorize us as its reseller.</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">To read and accept the Microsoft Customer Agreement and authorize Alder Direct, open this link:</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Read and accept</a></td></tr></table>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">You will be asked to sign in to Assent. If your company has no account there yet, you can register it.<br>
Only your company’s Customer admin can accept.</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">If you have any questions, reply to this email or contact:<br>
Gunilla Holm, Alder Direct<br>
global@alder.example<br>
+46 8 555 010 10</p>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Open until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">20 December 2026</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Questions</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">Reply to this email. Your reply goes to Gunilla Holm at Alder Direct.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Not the right person? Reply and tell us who is.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent for Alder Direct. You are receiving this email because Gunilla Holm at Alder Direct entered your address. Opening the link accepts nothing.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', NULL, '01a1f8d3-f1d0-7000-8000-6efd8508ffba', true, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, 'Alder Direct'),
	('01a1f8d3-f1d0-7000-8000-938271bf37f5', 'invitation', 'en', 'Eva Elo', 'global@larch.example', 'global@larch.example', NULL, 'Your account in Assent: Larch Resale', 'Hello Eva Elo,

Olga Sandberg has created an account for you in Assent, for Larch Resale.

Set your password:
{link}

Sign in as: global@larch.example
Valid until: 27 November 2026, 13:00 (Europe/Oslo). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent. You are receiving this email because you have an account in Assent for Larch Resale. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Larch Resale</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Olga Sandberg has created an account for you in Assent, for Larch Resale.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Larch Resale</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Eva Elo,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Olga Sandberg has created an account for you in Assent, for Larch Resale.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">global@larch.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Oslo). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because you have an account in Assent for Larch Resale. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-f1d0-7000-8000-92e7642aad52', NULL, '01a1f8d3-f1d0-7000-8000-93493a703927', true, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL),
	('01a1f8d3-ea00-7000-8000-44e361736017', 'invitation', 'en', 'Shreya Patel', 'sales@dogwood.example', 'sales@dogwood.example', NULL, 'Your account in Assent: Dogwood Cloud', 'Hello Shreya Patel,

Denise Okafor has created an account for you in Assent, for Dogwood Cloud.

Set your password:
{link}

Sign in as: sales@dogwood.example
Valid until: 27 November 2026, 13:00 (Europe/Stockholm). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent for Dogwood Cloud. You are receiving this email because you have an account in Assent for Dogwood Cloud. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Dogwood Cloud</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Denise Okafor has created an account for you in Assent, for Dogwood Cloud.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Dogwood Cloud</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Dogwood Cloud</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Shreya Patel,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Denise Okafor has created an account for you in Assent, for Dogwood Cloud.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">sales@dogwood.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Stockholm). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent for Dogwood Cloud. You are receiving this email because you have an account in Assent for Dogwood Cloud. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, '01a1f8d3-ea00-7000-8000-440e4b5ef252', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Dogwood Cloud'),
	('01a1f8d3-ea00-7000-8000-459a4a7a06cb', 'invitation', 'en', 'Hannah Doyle', 'helpdesk@dogwood.example', 'helpdesk@dogwood.example', NULL, 'Your account in Assent: Dogwood Cloud', 'Hello Hannah Doyle,

Denise Okafor has created an account for you in Assent, for Dogwood Cloud.

Set your password:
{link}

Sign in as: helpdesk@dogwood.example
Valid until: 27 November 2026, 13:00 (Europe/Stockholm). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent for Dogwood Cloud. You are receiving this email because you have an account in Assent for Dogwood Cloud. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Dogwood Cloud</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Denise Okafor has created an account for you in Assent, for Dogwood Cloud.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Dogwood Cloud</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Dogwood Cloud</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Hannah Doyle,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Denise Okafor has created an account for you in Assent, for Dogwood Cloud.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">helpdesk@dogwood.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Stockholm). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent for Dogwood Cloud. You are receiving this email because you have an account in Assent for Dogwood Cloud. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-28cae48a1daf', NULL, '01a1f8d3-ea00-7000-8000-4546b6cec358', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Dogwood Cloud'),
	('01a1f8d3-ea00-7000-8000-56e30a9a6ec2', 'password-code', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', 'asa@vinterhamn.example', NULL, 'Din kod för ett första lösenord: Vinterhamn Bryggeri AB', 'Hej Åsa Öberg!

Du har loggat in i Assent för Vinterhamn Bryggeri AB med ett tillfälligt lösenord. Ange den här koden på sidan som du har öppen för att välja ett eget lösenord:

{link}

Logga in som: admin@customer.onassent.example
Gäller till: 20 november 2026, 13:10 (Europe/Stockholm). Koden fungerar en gång.

När du godkänner ett avtal kommer en kod till. Det är meningen.

Om det inte var du, lämna inte koden vidare till någon: någon annan har ditt tillfälliga lösenord. Be din partner om ett nytt.

-- 
Skickat av Assent. Du får det här meddelandet eftersom du har ett konto i Assent för Vinterhamn Bryggeri AB. Svar på det här meddelandet läses inte.
', '<!doctype html>
<html lang="sv-SE" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Din kod för ett första lösenord: Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Du har loggat in i Assent för Vinterhamn Bryggeri AB med ett tillfälligt lösenord. Ange den här koden på sidan som du har öppen för att välja ett eget lösenord:</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Din kod för ett första lösenord: Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hej Åsa Öberg!</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Du har loggat in i Assent för Vinterhamn Bryggeri AB med ett tillfälligt lösenord. Ange den här koden på sidan som du har öppen för att välja ett eget lösenord:</p>
<p class="code line ink" dir="ltr" style="margin:22px 0;padding:14px 20px;border:1px solid #dfe2e7;border-radius:6px;font:600 30px/38px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;letter-spacing:6px;text-align:center;color:#1b1d21;">{link}</p>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Logga in som</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">admin@customer.onassent.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Gäller till</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">20 november 2026, 13:10 (Europe/Stockholm). Koden fungerar en gång.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">När du godkänner ett avtal kommer en kod till. Det är meningen.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Om det inte var du, lämna inte koden vidare till någon: någon annan har ditt tillfälliga lösenord. Be din partner om ett nytt.</p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Skickat av Assent. Du får det här meddelandet eftersom du har ett konto i Assent för Vinterhamn Bryggeri AB. Svar på det här meddelandet läses inte.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', '01a1f8d3-ea00-7000-8000-51b7e75e6088', true, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, NULL),
	('01a1f8d3-ede8-7000-8000-5ace6227a1bf', 'acceptance-code', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', 'asa@vinterhamn.example', NULL, 'Din Assent-kod: Vinterhamn Bryggeri AB', 'Hej Åsa Öberg!

Du håller på att godkänna för Vinterhamn Bryggeri AB i Assent. Ange den här koden på sidan som du har öppen:

{link}

Gäller till: 20 november 2026, 13:10 (Europe/Stockholm). Koden fungerar en gång, bara för den här begäran.

Om det inte var du, byt lösenord: någon annan är inloggad med det. Inget godkänns utan koden.

-- 
Skickat av Assent. Du får det här meddelandet eftersom du har ett konto i Assent för Vinterhamn Bryggeri AB. Svar på det här meddelandet läses inte.
', '<!doctype html>
<html lang="sv-SE" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Din Assent-kod: Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Du håller på att godkänna för Vinterhamn Bryggeri AB i Assent. Ange den här koden på sidan som du har öppen:</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Din Assent-kod: Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hej Åsa Öberg!</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Du håller på att godkänna för Vinterhamn Bryggeri AB i Assent. Ange den här koden på sidan som du har öppen:</p>
<p class="code line ink" dir="ltr" style="margin:22px 0;padding:14px 20px;border:1px solid #dfe2e7;border-radius:6px;font:600 30px/38px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;letter-spacing:6px;text-align:center;color:#1b1d21;">{link}</p>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Gäller till</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">20 november 2026, 13:10 (Europe/Stockholm). Koden fungerar en gång, bara för den här begäran.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Om det inte var du, byt lösenord: någon annan är inloggad med det. Inget godkänns utan koden.</p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Skickat av Assent. Du får det här meddelandet eftersom du har ett konto i Assent för Vinterhamn Bryggeri AB. Svar på det här meddelandet läses inte.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', NULL, true, 1795176001000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-63d662b67924', 'invitation', 'en', 'Rut Read', 'rut@vinterhamn.example', 'rut@vinterhamn.example', NULL, 'Your account in Assent: Vinterhamn Bryggeri AB', 'Hello Rut Read,

Åsa Öberg has created an account for you in Assent, for Vinterhamn Bryggeri AB.

Set your password:
{link}

Sign in as: reader@customer.onassent.example
Valid until: 27 November 2026, 13:00 (Europe/Stockholm). The link works once.

If you were not expecting this email, you can ignore it.

-- 
Sent by Assent. You are receiving this email because you have an account in Assent for Vinterhamn Bryggeri AB. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your account in Assent: Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Åsa Öberg has created an account for you in Assent, for Vinterhamn Bryggeri AB.</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your account in Assent: Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Rut Read,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg has created an account for you in Assent, for Vinterhamn Bryggeri AB.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="{link}"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Set your password</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Sign in as</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">reader@customer.onassent.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">27 November 2026, 13:00 (Europe/Stockholm). The link works once.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If you were not expecting this email, you can ignore it.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">{link}</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because you have an account in Assent for Vinterhamn Bryggeri AB. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', NULL, '01a1f8d3-ea00-7000-8000-508d82aa7e04', '01a1f8d3-f1d0-7000-8000-63a60b3394d6', true, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-64a1a3e27d45', 'notice', 'en', 'Lena Falk', 'admin@alder.example', 'admin@alder.example', NULL, 'Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB', 'Hello Lena Falk,

Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB

Open in Assent:
http://127.0.0.1:34587/customers/01a1f8d3-ea00-7000-8000-508d82aa7e04

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Lena Falk,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/customers/01a1f8d3-ea00-7000-8000-508d82aa7e04"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/customers/01a1f8d3-ea00-7000-8000-508d82aa7e04</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', NULL, false, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-64c68655e9ee', 'notice', 'en', 'Sami Aalto', 'sales@alder.example', 'sales@alder.example', NULL, 'Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB', 'Hello Sami Aalto,

Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB

Open in Assent:
http://127.0.0.1:34587/customers/01a1f8d3-ea00-7000-8000-508d82aa7e04

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Sami Aalto,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/customers/01a1f8d3-ea00-7000-8000-508d82aa7e04"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/customers/01a1f8d3-ea00-7000-8000-508d82aa7e04</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', NULL, false, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-9ac662bfccc8', 'notice', 'en', 'Lena Falk', 'admin@alder.example', 'admin@alder.example', NULL, 'Vinterhamn Bryggeri AB cannot accept the Microsoft Customer Agreement online and needs you to attest', 'Hello Lena Falk,

Vinterhamn Bryggeri AB cannot accept the Microsoft Customer Agreement online and needs you to attest

Open in Assent:
http://127.0.0.1:34587/customers/01a1f8d3-ea00-7000-8000-508d82aa7e04

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Vinterhamn Bryggeri AB cannot accept the Microsoft Customer Agreement online and needs you to attest</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Vinterhamn Bryggeri AB cannot accept the Microsoft Customer Agreement online and needs you to attest</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Vinterhamn Bryggeri AB cannot accept the Microsoft Customer Agreement online and needs you to attest</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Lena Falk,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Vinterhamn Bryggeri AB cannot accept the Microsoft Customer Agreement online and needs you to attest</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/customers/01a1f8d3-ea00-7000-8000-508d82aa7e04"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/customers/01a1f8d3-ea00-7000-8000-508d82aa7e04</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', NULL, false, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-9b335f621f58', 'notice', 'en', 'Sami Aalto', 'sales@alder.example', 'sales@alder.example', NULL, 'Vinterhamn Bryggeri AB cannot accept the Microsoft Customer Agreement online and needs you to attest', 'Hello Sami Aalto,

Vinterhamn Bryggeri AB cannot accept the Microsoft Customer Agreement online and needs you to attest

Open in Assent:
http://127.0.0.1:34587/customers/01a1f8d3-ea00-7000-8000-508d82aa7e04

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Vinterhamn Bryggeri AB cannot accept the Microsoft Customer Agreement online and needs you to attest</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Vinterhamn Bryggeri AB cannot accept the Microsoft Customer Agreement online and needs you to attest</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Vinterhamn Bryggeri AB cannot accept the Microsoft Customer Agreement online and needs you to attest</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Sami Aalto,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Vinterhamn Bryggeri AB cannot accept the Microsoft Customer Agreement online and needs you to attest</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/customers/01a1f8d3-ea00-7000-8000-508d82aa7e04"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/customers/01a1f8d3-ea00-7000-8000-508d82aa7e04</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', NULL, false, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-a5d1148b34eb', 'password-code', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', 'asa@vinterhamn.example', NULL, 'Din kod för ett första lösenord: Vinterhamn Bryggeri AB', 'Hej Åsa Öberg!

Du har loggat in i Assent för Vinterhamn Bryggeri AB med ett tillfälligt lösenord. Ange den här koden på sidan som du har öppen för att välja ett eget lösenord:

{link}

Logga in som: admin@withdrawn.onassent.example
Gäller till: 20 november 2026, 13:10 (Europe/Stockholm). Koden fungerar en gång.

När du godkänner ett avtal kommer en kod till. Det är meningen.

Om det inte var du, lämna inte koden vidare till någon: någon annan har ditt tillfälliga lösenord. Be din partner om ett nytt.

-- 
Skickat av Assent. Du får det här meddelandet eftersom du har ett konto i Assent för Vinterhamn Bryggeri AB. Svar på det här meddelandet läses inte.
', '<!doctype html>
<html lang="sv-SE" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Din kod för ett första lösenord: Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Du har loggat in i Assent för Vinterhamn Bryggeri AB med ett tillfälligt lösenord. Ange den här koden på sidan som du har öppen för att välja ett eget lösenord:</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Din kod för ett första lösenord: Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hej Åsa Öberg!</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Du har loggat in i Assent för Vinterhamn Bryggeri AB med ett tillfälligt lösenord. Ange den här koden på sidan som du har öppen för att välja ett eget lösenord:</p>
<p class="code line ink" dir="ltr" style="margin:22px 0;padding:14px 20px;border:1px solid #dfe2e7;border-radius:6px;font:600 30px/38px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;letter-spacing:6px;text-align:center;color:#1b1d21;">{link}</p>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Logga in som</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">admin@withdrawn.onassent.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Gäller till</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">20 november 2026, 13:10 (Europe/Stockholm). Koden fungerar en gång.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">När du godkänner ett avtal kommer en kod till. Det är meningen.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Om det inte var du, lämna inte koden vidare till någon: någon annan har ditt tillfälliga lösenord. Be din partner om ett nytt.</p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Skickat av Assent. Du får det här meddelandet eftersom du har ett konto i Assent för Vinterhamn Bryggeri AB. Svar på det här meddelandet läses inte.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', NULL, '01a1f8d3-f1d0-7000-8000-a3066f5382ef', '01a1f8d3-f1d0-7000-8000-a430e920a379', true, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-9cf55d108725', 'notice', 'en', 'Arne Vik', 'admin@birch.example', 'admin@birch.example', NULL, 'Cedar Resale sent acceptance information about Resold AB', 'Hello Arne Vik,

Cedar Resale sent acceptance information about Resold AB

Open in Assent:
http://127.0.0.1:34587/information-requests

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Cedar Resale sent acceptance information about Resold AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Cedar Resale sent acceptance information about Resold AB</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Cedar Resale sent acceptance information about Resold AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Arne Vik,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Cedar Resale sent acceptance information about Resold AB</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/information-requests"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/information-requests</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-86a99a589336', NULL, false, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-9ddfa65fed2b', 'notice', 'en', 'Sunniva Moen', 'sales@birch.example', 'sales@birch.example', NULL, 'Cedar Resale sent acceptance information about Resold AB', 'Hello Sunniva Moen,

Cedar Resale sent acceptance information about Resold AB

Open in Assent:
http://127.0.0.1:34587/information-requests

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Cedar Resale sent acceptance information about Resold AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Cedar Resale sent acceptance information about Resold AB</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Cedar Resale sent acceptance information about Resold AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Sunniva Moen,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Cedar Resale sent acceptance information about Resold AB</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/information-requests"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/information-requests</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-86a99a589336', NULL, false, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-b58b6ec2f40d', 'notice', 'en', 'Lena Falk', 'admin@alder.example', 'admin@alder.example', NULL, 'Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB', 'Hello Lena Falk,

Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB

Open in Assent:
http://127.0.0.1:34587/customers/01a1f8d3-f1d0-7000-8000-a3066f5382ef

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Lena Falk,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/customers/01a1f8d3-f1d0-7000-8000-a3066f5382ef"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/customers/01a1f8d3-f1d0-7000-8000-a3066f5382ef</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', NULL, false, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-b5c5a57e7106', 'notice', 'en', 'Sami Aalto', 'sales@alder.example', 'sales@alder.example', NULL, 'Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB', 'Hello Sami Aalto,

Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB

Open in Assent:
http://127.0.0.1:34587/customers/01a1f8d3-f1d0-7000-8000-a3066f5382ef

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Sami Aalto,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/customers/01a1f8d3-f1d0-7000-8000-a3066f5382ef"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/customers/01a1f8d3-f1d0-7000-8000-a3066f5382ef</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', NULL, false, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-9a4aff900df8', 'notice', 'en', 'Lena Falk', 'admin@alder.example', 'admin@alder.example', NULL, 'Ravi Menon asks about the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB', 'Hello Lena Falk,

Ravi Menon asks about the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB

Ravi Menon wrote: Who is she?

Open in Assent:
http://127.0.0.1:34587/questions

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Ravi Menon asks about the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Ravi Menon asks about the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Ravi Menon asks about the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Lena Falk,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Ravi Menon asks about the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Ravi Menon wrote: Who is she?</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/questions"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/questions</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', NULL, false, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-9abb33ad4cd4', 'notice', 'en', 'Sami Aalto', 'sales@alder.example', 'sales@alder.example', NULL, 'Ravi Menon asks about the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB', 'Hello Sami Aalto,

Ravi Menon asks about the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB

Ravi Menon wrote: Who is she?

Open in Assent:
http://127.0.0.1:34587/questions

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Ravi Menon asks about the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Ravi Menon asks about the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Ravi Menon asks about the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Sami Aalto,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Ravi Menon asks about the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Ravi Menon wrote: Who is she?</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/questions"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/questions</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', NULL, false, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-9bdb40aa8e93', 'notice', 'en', 'Anita Foss', 'admin@cedar.example', 'admin@cedar.example', NULL, 'Birch Distribution asks who accepted the Microsoft Customer Agreement for Resold AB', 'Hello Anita Foss,

Birch Distribution asks who accepted the Microsoft Customer Agreement for Resold AB

Birch Distribution wrote: Before <b>Friday</b>, please

Open in Assent:
http://127.0.0.1:34587/information-requests

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Birch Distribution asks who accepted the Microsoft Customer Agreement for Resold AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Birch Distribution asks who accepted the Microsoft Customer Agreement for Resold AB</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Birch Distribution asks who accepted the Microsoft Customer Agreement for Resold AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Anita Foss,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Birch Distribution asks who accepted the Microsoft Customer Agreement for Resold AB</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Birch Distribution wrote: Before &#60;b&#62;Friday&#60;/b&#62;, please</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/information-requests"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/information-requests</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-24989b18afb7', '01a1f8d3-f1d0-7000-8000-86a99a589336', NULL, false, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-9c4e7902650f', 'notice', 'en', 'Stian Bakke', 'sales@cedar.example', 'sales@cedar.example', NULL, 'Birch Distribution asks who accepted the Microsoft Customer Agreement for Resold AB', 'Hello Stian Bakke,

Birch Distribution asks who accepted the Microsoft Customer Agreement for Resold AB

Birch Distribution wrote: Before <b>Friday</b>, please

Open in Assent:
http://127.0.0.1:34587/information-requests

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Birch Distribution asks who accepted the Microsoft Customer Agreement for Resold AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Birch Distribution asks who accepted the Microsoft Customer Agreement for Resold AB</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Birch Distribution asks who accepted the Microsoft Customer Agreement for Resold AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Stian Bakke,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Birch Distribution asks who accepted the Microsoft Customer Agreement for Resold AB</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Birch Distribution wrote: Before &#60;b&#62;Friday&#60;/b&#62;, please</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/information-requests"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/information-requests</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-24989b18afb7', '01a1f8d3-f1d0-7000-8000-86a99a589336', NULL, false, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-a856aa29c575', 'acceptance-code', 'en', 'Åsa Öberg', 'asa@vinterhamn.example', 'asa@vinterhamn.example', NULL, 'Your Assent code: Vinterhamn Bryggeri AB', 'Hello Åsa Öberg,

You are about to accept for Vinterhamn Bryggeri AB in Assent. Enter this code on the page you have open:

{link}

Valid until: 20 November 2026, 13:10 (Europe/Stockholm). The code works once, for this request only.

If this was not you, change your password: someone else is signed in with it. Nothing is accepted without the code.

-- 
Sent by Assent. You are receiving this email because you have an account in Assent for Vinterhamn Bryggeri AB. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Your Assent code: Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">You are about to accept for Vinterhamn Bryggeri AB in Assent. Enter this code on the page you have open:</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Your Assent code: Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Åsa Öberg,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">You are about to accept for Vinterhamn Bryggeri AB in Assent. Enter this code on the page you have open:</p>
<p class="code line ink" dir="ltr" style="margin:22px 0;padding:14px 20px;border:1px solid #dfe2e7;border-radius:6px;font:600 30px/38px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;letter-spacing:6px;text-align:center;color:#1b1d21;">{link}</p>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Valid until</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">20 November 2026, 13:10 (Europe/Stockholm). The code works once, for this request only.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If this was not you, change your password: someone else is signed in with it. Nothing is accepted without the code.</p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because you have an account in Assent for Vinterhamn Bryggeri AB. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', NULL, '01a1f8d3-f1d0-7000-8000-a3066f5382ef', NULL, true, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-aa09ce507856', 'acceptance-copy', 'en', 'Åsa Öberg', 'asa@vinterhamn.example', 'asa@vinterhamn.example', NULL, 'What you accepted: 2MGCH-JHNPX', 'Hello Åsa Öberg,

On 20 November 2026, 13:00 (Europe/Stockholm), you confirmed the following for Vinterhamn Bryggeri AB in Assent:

I, Åsa Öberg, am authorized to accept for Vinterhamn Bryggeri AB, and I accept the Microsoft Customer Agreement, version 2.

View the receipt:
http://127.0.0.1:34587/acceptances/01a1f8d3-f5b8-7000-8000-a991a7a2970b

Reference: 2MGCH-JHNPX
Agreement: Microsoft Customer Agreement, version 2
SHA-256: c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961
Grade: C, address given by the partner

You need to sign in to view the receipt.

If this was not you, sign in, change your password, and withdraw the acceptance.

-- 
Sent by Assent. You are receiving this email because you have an account in Assent for Vinterhamn Bryggeri AB. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>What you accepted: 2MGCH-JHNPX</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">On 20 November 2026, 13:00 (Europe/Stockholm), you confirmed the following for Vinterhamn Bryggeri AB in Assent:</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">What you accepted: 2MGCH-JHNPX</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Åsa Öberg,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">On 20 November 2026, 13:00 (Europe/Stockholm), you confirmed the following for Vinterhamn Bryggeri AB in Assent:</p>
<blockquote class="line" style="margin:0 0 14px;padding:2px 0 2px 16px;border-left:3px solid #dfe2e7;">I, Åsa Öberg, am authorized to accept for Vinterhamn Bryggeri AB, and I accept the Microsoft Customer Agreement, version 2.</blockquote>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/acceptances/01a1f8d3-f5b8-7000-8000-a991a7a2970b"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">View the receipt</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Reference</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">2MGCH-JHNPX</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Agreement</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">Microsoft Customer Agreement, version 2</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">SHA-256</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Grade</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">C, address given by the partner</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">You need to sign in to view the receipt.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If this was not you, sign in, change your password, and withdraw the acceptance.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/acceptances/01a1f8d3-f5b8-7000-8000-a991a7a2970b</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because you have an account in Assent for Vinterhamn Bryggeri AB. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', NULL, '01a1f8d3-f1d0-7000-8000-a3066f5382ef', NULL, false, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-be7ad5e39e4e', 'notice', 'en', 'Alan Price', 'admin@dogwood.example', 'admin@dogwood.example', NULL, 'Åsa Öberg declined your request for Vinterhamn Bryggeri AB', 'Hello Alan Price,

Åsa Öberg declined your request for Vinterhamn Bryggeri AB

Åsa Öberg wrote: Not this year

Open in Assent:
http://127.0.0.1:34587/customers/01a1f8d3-f5b8-7000-8000-af602f336a0d

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Åsa Öberg declined your request for Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Åsa Öberg declined your request for Vinterhamn Bryggeri AB</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Åsa Öberg declined your request for Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Alan Price,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg declined your request for Vinterhamn Bryggeri AB</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg wrote: Not this year</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/customers/01a1f8d3-f5b8-7000-8000-af602f336a0d"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/customers/01a1f8d3-f5b8-7000-8000-af602f336a0d</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-28cae48a1daf', '01a1f8d3-f5b8-7000-8000-af602f336a0d', NULL, false, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-bea3d7cc9060', 'notice', 'en', 'Shreya Patel', 'sales@dogwood.example', 'sales@dogwood.example', NULL, 'Åsa Öberg declined your request for Vinterhamn Bryggeri AB', 'Hello Shreya Patel,

Åsa Öberg declined your request for Vinterhamn Bryggeri AB

Åsa Öberg wrote: Not this year

Open in Assent:
http://127.0.0.1:34587/customers/01a1f8d3-f5b8-7000-8000-af602f336a0d

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Åsa Öberg declined your request for Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Åsa Öberg declined your request for Vinterhamn Bryggeri AB</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Åsa Öberg declined your request for Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Shreya Patel,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg declined your request for Vinterhamn Bryggeri AB</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg wrote: Not this year</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/customers/01a1f8d3-f5b8-7000-8000-af602f336a0d"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/customers/01a1f8d3-f5b8-7000-8000-af602f336a0d</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-28cae48a1daf', '01a1f8d3-f5b8-7000-8000-af602f336a0d', NULL, false, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-b45ea09be2e2', 'password-code', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', 'asa@vinterhamn.example', NULL, 'Din kod för ett första lösenord: Vinterhamn Bryggeri AB', 'Hej Åsa Öberg!

Du har loggat in i Assent för Vinterhamn Bryggeri AB med ett tillfälligt lösenord. Ange den här koden på sidan som du har öppen för att välja ett eget lösenord:

{link}

Logga in som: admin@declined.onassent.example
Gäller till: 20 november 2026, 13:10 (Europe/Stockholm). Koden fungerar en gång.

När du godkänner ett avtal kommer en kod till. Det är meningen.

Om det inte var du, lämna inte koden vidare till någon: någon annan har ditt tillfälliga lösenord. Be din partner om ett nytt.

-- 
Skickat av Assent. Du får det här meddelandet eftersom du har ett konto i Assent för Vinterhamn Bryggeri AB. Svar på det här meddelandet läses inte.
', '<!doctype html>
<html lang="sv-SE" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Din kod för ett första lösenord: Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Du har loggat in i Assent för Vinterhamn Bryggeri AB med ett tillfälligt lösenord. Ange den här koden på sidan som du har öppen för att välja ett eget lösenord:</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Din kod för ett första lösenord: Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hej Åsa Öberg!</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Du har loggat in i Assent för Vinterhamn Bryggeri AB med ett tillfälligt lösenord. Ange den här koden på sidan som du har öppen för att välja ett eget lösenord:</p>
<p class="code line ink" dir="ltr" style="margin:22px 0;padding:14px 20px;border:1px solid #dfe2e7;border-radius:6px;font:600 30px/38px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;letter-spacing:6px;text-align:center;color:#1b1d21;">{link}</p>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Logga in som</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">admin@declined.onassent.example</td></tr>
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Gäller till</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">20 november 2026, 13:10 (Europe/Stockholm). Koden fungerar en gång.</td></tr>
</table>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">När du godkänner ett avtal kommer en kod till. Det är meningen.</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Om det inte var du, lämna inte koden vidare till någon: någon annan har ditt tillfälliga lösenord. Be din partner om ett nytt.</p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Skickat av Assent. Du får det här meddelandet eftersom du har ett konto i Assent för Vinterhamn Bryggeri AB. Svar på det här meddelandet läses inte.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', NULL, '01a1f8d3-f5b8-7000-8000-af602f336a0d', '01a1f8d3-f5b8-7000-8000-b0df89a46ca5', true, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-b60cd49334c1', 'notice', 'en', 'Lena Falk', 'admin@alder.example', 'admin@alder.example', NULL, 'Åsa Öberg withdrew consent to the Microsoft Customer Agreement for Vinterhamn Bryggeri AB', 'Hello Lena Falk,

Åsa Öberg withdrew consent to the Microsoft Customer Agreement for Vinterhamn Bryggeri AB

Åsa Öberg wrote: New owners

No order can be placed for this customer until it accepts again or a new acceptance is attested. Cancel your subscriptions with this customer, then confirm it on Home.

Open in Assent:
http://127.0.0.1:34587/customers/01a1f8d3-f1d0-7000-8000-a3066f5382ef

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Åsa Öberg withdrew consent to the Microsoft Customer Agreement for Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Åsa Öberg withdrew consent to the Microsoft Customer Agreement for Vinterhamn Bryggeri AB</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Åsa Öberg withdrew consent to the Microsoft Customer Agreement for Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Lena Falk,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg withdrew consent to the Microsoft Customer Agreement for Vinterhamn Bryggeri AB</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg wrote: New owners</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">No order can be placed for this customer until it accepts again or a new acceptance is attested. Cancel your subscriptions with this customer, then confirm it on Home.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/customers/01a1f8d3-f1d0-7000-8000-a3066f5382ef"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/customers/01a1f8d3-f1d0-7000-8000-a3066f5382ef</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', NULL, false, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-b66f9dfa1298', 'notice', 'en', 'Sami Aalto', 'sales@alder.example', 'sales@alder.example', NULL, 'Åsa Öberg withdrew consent to the Microsoft Customer Agreement for Vinterhamn Bryggeri AB', 'Hello Sami Aalto,

Åsa Öberg withdrew consent to the Microsoft Customer Agreement for Vinterhamn Bryggeri AB

Åsa Öberg wrote: New owners

No order can be placed for this customer until it accepts again or a new acceptance is attested. Cancel your subscriptions with this customer, then confirm it on Home.

Open in Assent:
http://127.0.0.1:34587/customers/01a1f8d3-f1d0-7000-8000-a3066f5382ef

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Åsa Öberg withdrew consent to the Microsoft Customer Agreement for Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Åsa Öberg withdrew consent to the Microsoft Customer Agreement for Vinterhamn Bryggeri AB</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Åsa Öberg withdrew consent to the Microsoft Customer Agreement for Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Sami Aalto,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg withdrew consent to the Microsoft Customer Agreement for Vinterhamn Bryggeri AB</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg wrote: New owners</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">No order can be placed for this customer until it accepts again or a new acceptance is attested. Cancel your subscriptions with this customer, then confirm it on Home.</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/customers/01a1f8d3-f1d0-7000-8000-a3066f5382ef"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/customers/01a1f8d3-f1d0-7000-8000-a3066f5382ef</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', NULL, false, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-bde2937209ff', 'notice', 'en', 'Lena Falk', 'admin@alder.example', 'admin@alder.example', NULL, 'Åsa Öberg declined your request for Vinterhamn Bryggeri AB', 'Hello Lena Falk,

Åsa Öberg declined your request for Vinterhamn Bryggeri AB

Åsa Öberg wrote: Not this year

Open in Assent:
http://127.0.0.1:34587/customers/01a1f8d3-f5b8-7000-8000-af602f336a0d

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Åsa Öberg declined your request for Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Åsa Öberg declined your request for Vinterhamn Bryggeri AB</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Åsa Öberg declined your request for Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Lena Falk,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg declined your request for Vinterhamn Bryggeri AB</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg wrote: Not this year</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/customers/01a1f8d3-f5b8-7000-8000-af602f336a0d"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/customers/01a1f8d3-f5b8-7000-8000-af602f336a0d</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-af602f336a0d', NULL, false, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-be1b219f41ff', 'notice', 'en', 'Sami Aalto', 'sales@alder.example', 'sales@alder.example', NULL, 'Åsa Öberg declined your request for Vinterhamn Bryggeri AB', 'Hello Sami Aalto,

Åsa Öberg declined your request for Vinterhamn Bryggeri AB

Åsa Öberg wrote: Not this year

Open in Assent:
http://127.0.0.1:34587/customers/01a1f8d3-f5b8-7000-8000-af602f336a0d

Change your notifications: http://127.0.0.1:34587/profile

-- 
Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.
', '<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Åsa Öberg declined your request for Vinterhamn Bryggeri AB</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #121418 !important; }
  .card { background: #1d2025 !important; }
  .line { border-color: #3a3f47 !important; }
  .ink { color: #eceef1 !important; }
  .quiet { color: #b3b9c2 !important; }
  .link { color: #8ab8f5 !important; }
  td.button { background: #1f6fd0 !important; }
}
[data-ogsc] .ink { color: #eceef1 !important; }
[data-ogsc] .quiet { color: #b3b9c2 !important; }
[data-ogsc] .link { color: #8ab8f5 !important; }
@media (max-width: 480px) {
  .around { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .cell { padding-left: 20px !important; padding-right: 20px !important; }
  .fact { display: block !important; }
  .label { border-bottom: 0 !important; padding-bottom: 0 !important; white-space: normal !important; }
  .value { padding-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f7f9;">
<div style="display:none;max-height:0;overflow:hidden;">Åsa Öberg declined your request for Vinterhamn Bryggeri AB</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f7f9"
  style="background:#f6f7f9;"><tr><td align="center" class="around" style="padding:24px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card line" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"
  style="width:100%;max-width:560px;background:#ffffff;border:1px solid #dfe2e7;border-radius:10px;border-collapse:separate;">
<tr><td class="cell line ink" align="left" style="padding:20px 28px;border-bottom:1px solid #dfe2e7;font:600 17px/24px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">Assent</td></tr>
<tr><td class="cell ink" align="left" dir="ltr"
  style="padding:28px 28px 0;font:400 16px/25px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;">
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Åsa Öberg declined your request for Vinterhamn Bryggeri AB</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Sami Aalto,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg declined your request for Vinterhamn Bryggeri AB</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Åsa Öberg wrote: Not this year</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:34587/customers/01a1f8d3-f5b8-7000-8000-af602f336a0d"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:34587/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:34587/customers/01a1f8d3-f5b8-7000-8000-af602f336a0d</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-af602f336a0d', NULL, false, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL);


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notices VALUES
	('01a1f8d3-f1d0-7000-8000-5fc4b48c6223', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'accepted', 'Vinterhamn Bryggeri AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', 2, 'Åsa Öberg', NULL, 1795176002000000, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-75dd6776c780', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'asked', 'Vinterhamn Bryggeri AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', 2, 'Ravi Menon', 'Who is she?', 1795176002000000, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-7f5be6e9f34d', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'needs-attestation', 'Vinterhamn Bryggeri AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', NULL, 'Åsa Öberg', NULL, 1795176002000000, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-8a7d6bc0700c', '01a1f8d3-ea00-7000-8000-24989b18afb7', '01a1f8d3-f1d0-7000-8000-86a99a589336', 'information-asked', 'Resold AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', NULL, 'Birch Distribution', 'Before <b>Friday</b>, please', 1795176002000000, 1795176002000000, 1795176002000000, NULL),
	('01a1f8d3-f1d0-7000-8000-8f0ec2ff9928', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-86a99a589336', 'information-answered', 'Resold AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', NULL, 'Cedar Resale', NULL, 1795176002000000, 1795176002000000, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-97f255e38b64', '01a1f8d3-f1d0-7000-8000-92e7642aad52', NULL, 'partnership-asked', 'Birch Distribution', NULL, '', NULL, 'Berit Olsen', NULL, 1795176002000000, 1795176002000000, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-ab041356ea07', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', 'accepted', 'Vinterhamn Bryggeri AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', 2, 'Åsa Öberg', NULL, 1795176003000000, 1795176003000000, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-ac8dcf27f4e2', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', 'withdrawn', 'Vinterhamn Bryggeri AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', NULL, 'Åsa Öberg', 'New owners', 1795176003000000, 1795176003000000, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-bcdc3ce456c7', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-af602f336a0d', 'declined', 'Vinterhamn Bryggeri AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', NULL, 'Åsa Öberg', 'Not this year', 1795176003000000, 1795176003000000, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-bd34058d27f3', '01a1f8d3-ea00-7000-8000-28cae48a1daf', '01a1f8d3-f5b8-7000-8000-af602f336a0d', 'declined', 'Vinterhamn Bryggeri AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', NULL, 'Åsa Öberg', 'Not this year', 1795176003000000, 1795176003000000, NULL, NULL);


--
-- Data for Name: offers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.offers VALUES
	('business-basic', 'Microsoft 365 Business Basic', 'offer', NULL, 12, 300, NULL, 1),
	('business-premium', 'Microsoft 365 Business Premium', 'offer', NULL, 12, 300, NULL, 2),
	('office-e3', 'Office 365 E3', 'offer', NULL, 12, 10000, NULL, 3),
	('azure-plan', 'Azure plan', 'azure-plan', 'MicrosoftCustomerAgreement', NULL, 1, NULL, 4),
	('sql-server-subscription', 'SQL Server Standard subscription', 'software-subscription', NULL, 36, 1000, NULL, 5),
	('windows-server', 'Windows Server Standard', 'software', NULL, NULL, 1000, NULL, 6),
	('reserved-vm', 'Reserved VM Instance D2s v5', 'reserved-instance', 'MicrosoftCustomerAgreement', 36, 100, NULL, 7);


--
-- Data for Name: order_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.order_lines VALUES
	('01a1f8d3-f1d0-7000-8000-7de9795a782f', 1, 'business-basic', 5, '01a1f8d3-f1d0-7000-8000-7ebb56c9a76b');


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.orders VALUES
	('01a1f8d3-f1d0-7000-8000-7de9795a782f', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'purchase', 'portal', 'completed', false, NULL, 1795176002000000, '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 'Sami Aalto', 1795176002000000, NULL, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135', false, NULL, NULL);


--
-- Data for Name: partings; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: partner_coverage; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: partner_domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.partner_domains VALUES
	('alder.example', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0'),
	('birch.example', '01a1f8d3-ea00-7000-8000-21ca1635ff37'),
	('cedar.example', '01a1f8d3-ea00-7000-8000-24989b18afb7'),
	('dogwood.example', '01a1f8d3-ea00-7000-8000-28cae48a1daf'),
	('larch.example', '01a1f8d3-f1d0-7000-8000-92e7642aad52');


--
-- Data for Name: partners; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.partners VALUES
	('01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'direct_bill', 'Alder Direct', 'alder direct', 'SE', '9b3a1354-2a45-41b9-aa4a-de29f38d9173', '4512001', 'Gunilla Holm', 'contact@alder.example', '+46855501010', 1795176000000000, NULL, 1, 'alder direct', '\x2b4131334d04313b4d332f51011001dcc1dc09', '\x2b4131334d04313b4d332f51011001dcc1dc09', 1),
	('01a1f8d3-ea00-7000-8000-21ca1635ff37', 'indirect_provider', 'Birch Distribution', 'birch distribution', 'NO', 'bc13e808-4f25-46b5-9e0c-d8fe2cbaeaf9', '4512002', 'Berit Olsen', 'contact@birch.example', '+4722550102', 1795176000000000, NULL, 1, 'birch distribution', '\x2d3b4d2f3904313b4f514d3b2d53513b4745011601dcc1dc0f', '\x2d3b4d2f3904313b4f514d3b2d53513b4745011601dcc1dc0f', 1),
	('01a1f8d3-ea00-7000-8000-24989b18afb7', 'indirect_reseller', 'Cedar Resale', 'cedar resale', 'NO', '451933f2-5b1e-4a87-8e0e-2deb3e785823', '4512003', 'Camilla Rud', 'contact@cedar.example', '+4762550103', 1795176000000000, NULL, 1, 'cedar resale', '\x2f33312b4d044d334f2b4133011001dcc1dc09', '\x2f33312b4d044d334f2b4133011001dcc1dc09', 1),
	('01a1f8d3-ea00-7000-8000-28cae48a1daf', 'direct_bill', 'Dogwood Cloud', 'dogwood cloud', 'GB', '87626bc1-2c67-40f6-bfe3-5354b35ce6bd', '4512004', 'Denise Okafor', 'contact@dogwood.example', '+442079460104', 1795176000000000, NULL, 1, 'dogwood cloud', '\x31473757474731042f41475331011101dcbfdc08', '\x31473757474731042f41475331011101dcbfdc08', 1),
	('01a1f8d3-f1d0-7000-8000-92e7642aad52', 'indirect_reseller', 'Larch Resale', 'larch resale', 'NO', '3ef32851-50ac-48cf-b2a2-ba82fd27d4c1', NULL, 'Eva Elo', 'contact@larch.example', NULL, 1795176002000000, NULL, 1, 'larch resale', '\x412b4d2f39044d334f2b4133011001dcc1dc09', '\x412b4d2f39044d334f2b4133011001dcc1dc09', 1);


--
-- Data for Name: partnership_requests; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.partnership_requests VALUES
	('01a1f8d3-f1d0-7000-8000-971461a06de5', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-92e7642aad52', '01a1f8d3-ea00-7000-8000-21ca1635ff37', NULL, 1795176002000000, 'Berit Olsen', 'open', NULL, NULL, NULL);


--
-- Data for Name: partnerships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.partnerships VALUES
	('01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-ea00-7000-8000-24989b18afb7', 1795176000000000, NULL);


--
-- Data for Name: password_codes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.password_codes VALUES
	('01a1f8d3-ea00-7000-8000-5686d15359a6', '01a1f8d3-ea00-7000-8000-51b7e75e6088', '\x8637389c2fd2e6aaa76b10bccc6a2b7be27e00962a03a2b1ad3f2d9481d9f4e4', '01a1f8d3-ea00-7000-8000-56e30a9a6ec2', 'asa@vinterhamn.example', 0, 1795176000000000, 1795176600000000, 1795176000000000),
	('01a1f8d3-f1d0-7000-8000-a587fb91a0c3', '01a1f8d3-f1d0-7000-8000-a430e920a379', '\x24dbaaf68a60c25a5fb79f916273c1e3c58a75cca401354b07083c82eff54599', '01a1f8d3-f1d0-7000-8000-a5d1148b34eb', 'asa@vinterhamn.example', 0, 1795176002000000, 1795176602000000, 1795176002000000),
	('01a1f8d3-f5b8-7000-8000-b420e447b4e4', '01a1f8d3-f5b8-7000-8000-b0df89a46ca5', '\x488d330560a68bfcaf7c6107c3e8b255321c775f127bbd90a10b2971069b088c', '01a1f8d3-f5b8-7000-8000-b45ea09be2e2', 'asa@vinterhamn.example', 0, 1795176003000000, 1795176603000000, 1795176003000000);


--
-- Data for Name: password_links; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.password_links VALUES
	('\xf88a90f21f65cb4282ee7760cccff96804628e9659103b0ca0f9ed500c0ed83a', NULL, 'set_up', 1795176000000000, 1795262400000000, 1795176000000000),
	('\xea466f40774076919003c187ce4ae2366369853e51d795971ce3f462819b2542', '01a1f8d3-ea00-7000-8000-2944cfc6c620', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\x60b900910594e4d1e56ed131d0881ea7e07fe7cafc616c0f6616dc730b42ac21', '01a1f8d3-ea00-7000-8000-25b364f6d696', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\x1d531f6b2bca61004fe6d1ffa7da5f2e00339ec96735afb5f90b5dfda041c473', '01a1f8d3-ea00-7000-8000-23d00f903599', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\xb6e9a20246a70b21e0fa2df857cbced2cc4b48cd6e00b115e2be2ebcb4a79ba5', '01a1f8d3-ea00-7000-8000-1e471660e312', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\x994d4beb1a37ef9fa46da7abfde6163717e891091272bcb471131079334bad4f', '01a1f8d3-ea00-7000-8000-1bf0f48d0b62', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\x49aab5dd932e71dfce77328c36f574e281208c10496b4e412f4ab6a9d471665d', '01a1f8d3-ea00-7000-8000-1b22597ccec2', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\x387e78f026682596ff325d6648d90c1ec9b2a577135f0b9e942c8c9778e46403', '01a1f8d3-ea00-7000-8000-4546b6cec358', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\x4c8d1502ab38a651c3ed62572ff503cc6ed128f19da5ba5dbdf0f2e3c67f5dfb', '01a1f8d3-ea00-7000-8000-440e4b5ef252', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\x63608d58bb75ff63ca4e00ddc84729fe145c205b3a8188e026c21709a8f8ea67', '01a1f8d3-ea00-7000-8000-434a2b258c8c', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\xc9fa3346d69363eadf60c11936ae5ed2fc9ac13eb8c3bcaaa804159ef8b4e2b6', '01a1f8d3-ea00-7000-8000-42bc729f637f', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\x78cb025869bbc5b92d7d08f94d66785a74af376a36093bda93855fe99c1c635f', '01a1f8d3-ea00-7000-8000-41e101e1b23b', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\x37ab8f0a4f40b95ad3d0cc4cfcd7e46ffd6b83793b558bcb8a631a4fb2027bdd', '01a1f8d3-ea00-7000-8000-413ac026eafc', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\xe13414741da8385a3c2cfe9556373c5d83c7a81b83ebd07155e72bdcfc592dc9', '01a1f8d3-ea00-7000-8000-4075c74e91e0', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\x71bfe6b8b1809b7eea3c5dc3640d71dbd3a4b59fd432cda959c2915af39b98ff', '01a1f8d3-ea00-7000-8000-3f950e103de1', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\x48196bfcdbb455748d4976aa2e8845eee33a4606d74c8d45f04d3dca174490a4', '01a1f8d3-ea00-7000-8000-3eddd71ac1b5', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\x21d1597a59852aa918efe5b77bcf7f5a8d619daa7c1762150bb7639e7dcd9bce', '01a1f8d3-ea00-7000-8000-3e105a10fbd9', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\xd46f9697c4aa8794b229098303de456aaa70c028e9d50915b84c2b04dfb7994a', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\x4aeac34538945032f1d3bc059dc662b7a8b7afc1e0b1136cca10f0643356d461', '01a1f8d3-ea00-7000-8000-3c802327cb31', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000),
	('\xf405fc362d49f35ecaeb1d35e9ad89640733f9e3dfbad42baa1bd412e99257b1', '01a1f8d3-f1d0-7000-8000-63a60b3394d6', 'invitation', 1795176002000000, 1795780802000000, 1795176002000000),
	('\x56659b4e97271120c25664cb631c2255f2ad2947faf3bc4d15c6fc2d94b16d00', '01a1f8d3-f1d0-7000-8000-93493a703927', 'invitation', 1795176002000000, 1795780802000000, NULL);


--
-- Data for Name: policy_rows; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_rows VALUES
	('2018-08-07', 1, 'recordable', 'MicrosoftCloudAgreement'),
	('2018-08-07', 2, 'satisfies', 'MicrosoftCloudAgreement'),
	('2018-11-07', 3, 'required_in_portal', NULL),
	('2019-03-22', 4, 'required_by_api', NULL),
	('2019-08-01', 5, 'preview_in_portal', 'MicrosoftCustomerAgreement'),
	('2019-09-03', 6, 'preview_by_api', 'MicrosoftCustomerAgreement'),
	('2019-09-20', 7, 'preview_in_sdk', 'MicrosoftCustomerAgreement'),
	('2019-10-01', 8, 'introduced', 'MicrosoftCustomerAgreement'),
	('2019-10-01', 9, 'recordable', 'MicrosoftCustomerAgreement'),
	('2019-10-01', 10, 'satisfies', 'MicrosoftCustomerAgreement'),
	('2019-10-01', 11, 'needed_by_marked_offers', 'MicrosoftCustomerAgreement'),
	('2020-02-01', 12, 'retired', 'MicrosoftCloudAgreement'),
	('2020-02-03', 13, 'direct_acceptance', 'MicrosoftCustomerAgreement'),
	('2020-02-03', 14, 'bought_before_cannot_accept', 'MicrosoftCustomerAgreement');


--
-- Data for Name: proposals; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: questions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.questions VALUES
	('01a1f8d3-f1d0-7000-8000-75447feb7052', '01a1f8d3-ea00-7000-8000-5213371194d5', '01a1f8d3-ea00-7000-8000-508d82aa7e04', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Who is she?', '2026-11-27', 1795176002000001, '01a1f8d3-ea00-7000-8000-1b22597ccec2', 'Ravi Menon', NULL, NULL, NULL, NULL);


--
-- Data for Name: quota_usage; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quota_usage VALUES
	('emails-by-person', '01a1f8d3-ea00-7000-8000-1e471660e312', 'Gunilla Holm, Alder Direct', 1, 0, 1795262402000000, NULL),
	('emails-by-partner', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'Alder Direct', 1, 0, 1795262402000000, NULL),
	('emails-to-contact', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0 somebody@example.com', 'somebody@example.com', 1, 0, 1795262402000000, NULL),
	('notice-emails', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0 01a1f8d3-ea00-7000-8000-508d82aa7e04', 'Vinterhamn Bryggeri AB, Alder Direct', 3, 0, 1795262402000000, NULL),
	('notice-emails', '01a1f8d3-ea00-7000-8000-24989b18afb7 01a1f8d3-f1d0-7000-8000-86a99a589336', 'Resold AB, Cedar Resale', 1, 0, 1795262402000000, NULL),
	('notice-emails', '01a1f8d3-ea00-7000-8000-21ca1635ff37 01a1f8d3-f1d0-7000-8000-86a99a589336', 'Resold AB, Birch Distribution', 1, 0, 1795262402000000, NULL),
	('notice-emails', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0 01a1f8d3-f1d0-7000-8000-a3066f5382ef', 'Vinterhamn Bryggeri AB, Alder Direct', 2, 0, 1795262403000000, NULL),
	('notice-emails', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0 01a1f8d3-f5b8-7000-8000-af602f336a0d', 'Vinterhamn Bryggeri AB, Alder Direct', 1, 0, 1795262403000000, NULL),
	('notice-emails', '01a1f8d3-ea00-7000-8000-28cae48a1daf 01a1f8d3-f5b8-7000-8000-af602f336a0d', 'Vinterhamn Bryggeri AB, Dogwood Cloud', 1, 0, 1795262403000000, NULL);


--
-- Data for Name: readiness_rows; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.readiness_rows VALUES
	('01a1f8d3-f1d0-7000-8000-68cd4a0e4ac5', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-685c5cf0af49', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', 'SE', '2026-11-20', 'not-provided', 'invite', 2, NULL, NULL, false, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-872fc18b22d3', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-86a99a589336', 'MicrosoftCustomerAgreement', 'Resold AB', 'SE', '2026-11-20', 'not-provided', 'invite', 2, NULL, NULL, false, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-878c36c2d627', '01a1f8d3-ea00-7000-8000-24989b18afb7', '01a1f8d3-f1d0-7000-8000-86a99a589336', 'MicrosoftCustomerAgreement', 'Resold AB', 'SE', '2026-11-20', 'not-provided', 'invite', 2, NULL, NULL, false, NULL, NULL),
	('01a1f8d3-f1d0-7000-8000-a392893a9d57', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', 'SE', '2026-11-20', 'withdrawn', 'invite', 2, NULL, NULL, false, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-bb12f7887821', '01a1f8d3-ea00-7000-8000-28cae48a1daf', '01a1f8d3-f5b8-7000-8000-af602f336a0d', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', 'SE', '2026-11-20', 'not-provided', 'invite', 2, NULL, NULL, false, NULL, NULL),
	('01a1f8d3-f5b8-7000-8000-afcb0430b2c1', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-af602f336a0d', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', 'SE', '2026-11-20', 'declined', 'invite', 2, NULL, NULL, false, NULL, NULL);


--
-- Data for Name: refresh_tokens; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: registration_asks; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: registrations; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: relationships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.relationships VALUES
	('01a1f8d3-ea00-7000-8000-513d8d2a34ae', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', NULL, 1795176000000000, NULL),
	('01a1f8d3-f1d0-7000-8000-68cd4a0e4ac5', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-685c5cf0af49', NULL, 1795176002000000, NULL),
	('01a1f8d3-f1d0-7000-8000-872fc18b22d3', '01a1f8d3-ea00-7000-8000-21ca1635ff37', '01a1f8d3-f1d0-7000-8000-86a99a589336', NULL, 1795176002000000, NULL),
	('01a1f8d3-f1d0-7000-8000-878c36c2d627', '01a1f8d3-ea00-7000-8000-24989b18afb7', '01a1f8d3-f1d0-7000-8000-86a99a589336', '01a1f8d3-ea00-7000-8000-21ca1635ff37', 1795176002000000, NULL),
	('01a1f8d3-f1d0-7000-8000-a0d20bfa4a73', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a074678f1abd', NULL, 1795176002000000, NULL),
	('01a1f8d3-f1d0-7000-8000-a392893a9d57', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', NULL, 1795176002000000, NULL),
	('01a1f8d3-f5b8-7000-8000-afcb0430b2c1', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-f5b8-7000-8000-af602f336a0d', NULL, 1795176003000000, NULL),
	('01a1f8d3-f5b8-7000-8000-bb12f7887821', '01a1f8d3-ea00-7000-8000-28cae48a1daf', '01a1f8d3-f5b8-7000-8000-af602f336a0d', NULL, 1795176003000000, NULL);


--
-- Data for Name: review_batch_items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.review_batch_items VALUES
	('01a1f8d3-f1d0-7000-8000-77ad4a828952', 0, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135', '01a1f8d3-ea00-7000-8000-508d82aa7e04', 'to-review', 'settled', NULL, NULL);


--
-- Data for Name: review_batches; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.review_batches VALUES
	('01a1f8d3-f1d0-7000-8000-77ad4a828952', 'decline', NULL, '', NULL, 1795176002000000, '01a1f8d3-ea00-7000-8000-1b22597ccec2', 'Ravi Menon');


--
-- Data for Name: review_domains; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: review_items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.review_items VALUES
	('01a1f8d3-f1d0-7000-8000-5f09cc9cb135', '01a1f8d3-ea00-7000-8000-508d82aa7e04', NULL, 'MicrosoftCustomerAgreement', 2, 'direct', 'Vinterhamn Bryggeri AB', 'Åsa Öberg', 'asa@vinterhamn.example', 'not_stated', 'C', false, '2026-11-20', 1795176002000000, 'to-review', 'given-address=shared', '
agent:01a1f8d3-ea00-7000-8000-51b7e75e6088
agreement:MicrosoftCustomerAgreement
country:SE
domain:vinterhamn.example
evidence:false
flag:any
flag:given-address
given-by:partner
grade:C
method:direct
partner:01a1f8d3-ea00-7000-8000-1d1667a8e2a0
signer:asa@vinterhamn.example
state:to-review
to-review flag:any
to-review flag:given-address
version:MicrosoftCustomerAgreement 2
word:@asa@vinterhamnexample
word:ab
word:asa
word:asavinterhamnexample
word:bryggeri
word:example
word:oberg
word:vinterhamn
word:vinterhamnexample
'),
	('01a1f8d3-ea00-7000-8000-5213371194d5', '01a1f8d3-ea00-7000-8000-508d82aa7e04', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'MicrosoftCustomerAgreement', 2, 'attestation', 'Vinterhamn Bryggeri AB', 'Åsa Öberg', 'asa@vinterhamn.example', 'signed_paper', NULL, false, '2026-11-19', 1795176000000000, 'asked', '', '
agent:01a1f8d3-ea00-7000-8000-3d7a8db22df6
agreement:MicrosoftCustomerAgreement
country:SE
domain:vinterhamn.example
evidence:false
method:attestation
partner:01a1f8d3-ea00-7000-8000-1d1667a8e2a0
signer:asa@vinterhamn.example
state:asked
version:MicrosoftCustomerAgreement 2
word:@asa@vinterhamnexample
word:ab
word:asa
word:asavinterhamnexample
word:bryggeri
word:example
word:oberg
word:vinterhamn
word:vinterhamnexample
'),
	('01a1f8d3-f1d0-7000-8000-a1ee59602ac8', '01a1f8d3-f1d0-7000-8000-a074678f1abd', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 'MicrosoftCustomerAgreement', 2, 'attestation', 'Vinterhamn Bryggeri AB', 'Åsa Öberg', 'asa@vinterhamn.example', 'signed_paper', NULL, true, '2026-11-19', 1795176002000000, 'to-review', '', '
agent:01a1f8d3-ea00-7000-8000-3d7a8db22df6
agreement:MicrosoftCustomerAgreement
country:SE
domain:vinterhamn.example
evidence:true
file:5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff
method:attestation
partner:01a1f8d3-ea00-7000-8000-1d1667a8e2a0
signer:asa@vinterhamn.example
state:to-review
version:MicrosoftCustomerAgreement 2
word:@asa@vinterhamnexample
word:ab
word:asa
word:asavinterhamnexample
word:bryggeri
word:example
word:oberg
word:vinterhamn
word:vinterhamnexample
'),
	('01a1f8d3-f5b8-7000-8000-a991a7a2970b', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', NULL, 'MicrosoftCustomerAgreement', 2, 'direct', 'Vinterhamn Bryggeri AB', 'Åsa Öberg', 'asa@vinterhamn.example', 'not_stated', 'C', false, '2026-11-20', 1795176003000000, 'to-review', 'withdrawn= given-address=shared same-signer=3', '
agent:01a1f8d3-f1d0-7000-8000-a430e920a379
agreement:MicrosoftCustomerAgreement
country:SE
domain:vinterhamn.example
evidence:false
flag:any
flag:given-address
flag:same-signer
flag:withdrawn
given-by:partner
grade:C
method:direct
partner:01a1f8d3-ea00-7000-8000-1d1667a8e2a0
signer:asa@vinterhamn.example
state:to-review
to-review flag:any
to-review flag:given-address
to-review flag:same-signer
to-review flag:withdrawn
version:MicrosoftCustomerAgreement 2
word:@asa@vinterhamnexample
word:ab
word:asa
word:asavinterhamnexample
word:bryggeri
word:example
word:oberg
word:vinterhamn
word:vinterhamnexample
');


--
-- Data for Name: review_rechecks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.review_rechecks VALUES
	('signer:asa@vinterhamn.example', NULL, NULL);


--
-- Data for Name: review_settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.review_settings VALUES
	(1, 1, 3, 90, 20, 10, false);


--
-- Data for Name: review_state; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: review_terms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.review_terms VALUES
	('agent:01a1f8d3-ea00-7000-8000-3d7a8db22df6', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('agreement:MicrosoftCustomerAgreement', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('country:SE', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('domain:vinterhamn.example', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('evidence:false', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('method:attestation', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('partner:01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('signer:asa@vinterhamn.example', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('version:MicrosoftCustomerAgreement 2', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('word:@asa@vinterhamnexample', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('word:ab', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('word:asa', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('word:asavinterhamnexample', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('word:bryggeri', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('word:example', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('word:oberg', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('word:vinterhamn', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('word:vinterhamnexample', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('agent:01a1f8d3-ea00-7000-8000-51b7e75e6088', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('agreement:MicrosoftCustomerAgreement', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('country:SE', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('domain:vinterhamn.example', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('evidence:false', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('flag:any', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('flag:given-address', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('given-by:partner', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('grade:C', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('method:direct', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('partner:01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('signer:asa@vinterhamn.example', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('state:to-review', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('to-review flag:any', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('to-review flag:given-address', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('version:MicrosoftCustomerAgreement 2', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('word:@asa@vinterhamnexample', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('word:ab', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('word:asa', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('word:asavinterhamnexample', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('word:bryggeri', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('word:example', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('word:oberg', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('word:vinterhamn', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('word:vinterhamnexample', 1795176002000000, '01a1f8d3-f1d0-7000-8000-5f09cc9cb135'),
	('state:asked', 1795176000000000, '01a1f8d3-ea00-7000-8000-5213371194d5'),
	('agent:01a1f8d3-ea00-7000-8000-3d7a8db22df6', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('agreement:MicrosoftCustomerAgreement', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('country:SE', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('domain:vinterhamn.example', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('evidence:true', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('file:5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('method:attestation', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('partner:01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('signer:asa@vinterhamn.example', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('state:to-review', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('version:MicrosoftCustomerAgreement 2', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('word:@asa@vinterhamnexample', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('word:ab', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('word:asa', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('word:asavinterhamnexample', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('word:bryggeri', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('word:example', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('word:oberg', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('word:vinterhamn', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('word:vinterhamnexample', 1795176002000000, '01a1f8d3-f1d0-7000-8000-a1ee59602ac8'),
	('agent:01a1f8d3-f1d0-7000-8000-a430e920a379', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('agreement:MicrosoftCustomerAgreement', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('country:SE', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('domain:vinterhamn.example', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('evidence:false', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('flag:any', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('flag:given-address', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('flag:same-signer', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('given-by:partner', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('grade:C', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('method:direct', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('partner:01a1f8d3-ea00-7000-8000-1d1667a8e2a0', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('signer:asa@vinterhamn.example', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('state:to-review', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('to-review flag:any', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('to-review flag:given-address', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('to-review flag:same-signer', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('version:MicrosoftCustomerAgreement 2', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('word:@asa@vinterhamnexample', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('word:ab', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('word:asa', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('word:asavinterhamnexample', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('word:bryggeri', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('word:example', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('word:oberg', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('word:vinterhamn', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('word:vinterhamnexample', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('flag:withdrawn', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b'),
	('to-review flag:withdrawn', 1795176003000000, '01a1f8d3-f5b8-7000-8000-a991a7a2970b');


--
-- Data for Name: review_views; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.review_views VALUES
	('01a1f8d3-f1d0-7000-8000-7896ffc5ad2f', '01a1f8d3-ea00-7000-8000-1b22597ccec2', 'Disputed ever', 'flag=disputed', 1795176002000000);


--
-- Data for Name: secret_key_mark; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.secret_key_mark VALUES
	(1, '\xa65d1d093f11eca7f221a7d13c3ef59dc21049af8fb54f14e34fe40193288363');


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sessions VALUES
	('01a1f8d3-ea00-7000-8000-4fdf8d0accc6', '\xde1d0bead3d27d35fabe8f6ca21fefacb001a0d30faa5f18f3fe4f930cd7fdf1', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 1795176000000000, 1795176000000000, 1795219200000000, '127.0.0.1', '', 'wA12sKJES_NDukxEiRjCeMaNihVBf5GDmlh2z6MGQl8'),
	('01a1f8d3-ea00-7000-8000-595840287023', '\xeac3a1db66d806d303c95b30527ee2d2209031e2d80c5c3880ff39d2f4787d63', '01a1f8d3-ea00-7000-8000-51b7e75e6088', 1795176000000000, 1795176000000000, 1795219200000000, '127.0.0.1', '', 'bIxXxZH1x4yQ-TfEo7b4UFgPeegiTER8rbhY3nx-mhI'),
	('01a1f8d3-f1d0-7000-8000-618060770099', '\xbb22ff251bd94e9be94329a17f811a39747398dfe8e59c8f738c19d682ac59ed', '01a1f8d3-ea00-7000-8000-51b7e75e6088', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'QZ_axyN2_gPCTCPCibjhwC2HojkMoug5woY9dWXmFz0'),
	('01a1f8d3-f1d0-7000-8000-654a6233e15b', '\xf0397c0a9f3a6c63ad35d920176ccb99de4d0e4790608b00ff701d2152439fda', '01a1f8d3-f1d0-7000-8000-63a60b3394d6', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'OqnwMcmwF5Q802Im7PtFL2UNcv8M8q7Y4tzb3Emwn2E'),
	('01a1f8d3-f1d0-7000-8000-6e6d4f3610ca', '\xff2af3b8a66a764d88b76b3d45e486755afc57deaa23588051f698808899e5b9', '01a1f8d3-ea00-7000-8000-1e471660e312', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'LxDJDpibq9nXtyNPk72PFhhfa94CLj0pdv7t_QhQCwM'),
	('01a1f8d3-f1d0-7000-8000-72ba59d46648', '\xb696bba744f9269d8eee413bcc5db87bf024448c0cdf1854b3158c1990264587', '01a1f8d3-ea00-7000-8000-1b22597ccec2', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'tDQP0WT4eP_EZN9ePliAUsQXn81Sw05mW_peRWbzLoM'),
	('01a1f8d3-f1d0-7000-8000-7c53d63cdb19', '\x809537758b8510c9d19b635b6e9101140a8eefc5f23c6747b9dd40f233effb58', '01a1f8d3-ea00-7000-8000-1a425f9f3961', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'bI3DB_UBLchwfNt-vKtxm4nDzoP28YsB5bVjp-K1rKE'),
	('01a1f8d3-f1d0-7000-8000-825efe392e48', '\xd83037c3a46598a82b13b2ec01dee9e3366e2221fd06c428e6689817657f1d86', '01a1f8d3-ea00-7000-8000-3f950e103de1', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'UUBCq3Lt146dGbgYyp-CDR4YNbU4PfhKorqcuB9q8mo'),
	('01a1f8d3-f1d0-7000-8000-892621bf7fe0', '\x945e1f2b0e31f7f90b71f6d564584ae8a116f26d378fe6b507113ac8925c1491', '01a1f8d3-ea00-7000-8000-3f950e103de1', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'UjCKR-Bp_vWXIYJnsDavdzAhSxhs9IAehxHvM4c92Z4'),
	('01a1f8d3-f1d0-7000-8000-8d57dfa988b6', '\x76e25d8bece5278b7d4391b0b7eaeb2a206b51083629ff8199612a27f96a9199', '01a1f8d3-ea00-7000-8000-41e101e1b23b', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'IjHSG504hpJp51XHrBfJpd98oKocKvHTODmfYD7RXBs'),
	('01a1f8d3-f1d0-7000-8000-903bc4598930', '\x9cc8280f9425f5fcf3e368bad88a03c5db4a65ef0dc4c20a5ed3cdcef4727eca', '01a1f8d3-ea00-7000-8000-1a425f9f3961', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'M2-WnzAf-_OKBDoENX8ZKUJ-T9bc87MWkuBx_mC2QEk'),
	('01a1f8d3-f1d0-7000-8000-9605a7dde0c2', '\x0ea309aa7932326d424eded1ac68d5633cbf600e813664c568abb6f59a4c7879', '01a1f8d3-ea00-7000-8000-23d00f903599', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', '_CpXWZeEBq5kz-u2Qm0JxVHHyNLxH3v0VixNB0WOr2M'),
	('01a1f8d3-f1d0-7000-8000-98395c64a237', '\xa2fa6ec17ea7e13987a162a741f740e392334fb1b89ecb29b3f94eb46a2c6d26', '01a1f8d3-ea00-7000-8000-1e471660e312', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'VP9xWzQsB4whdo0Iied_NfeiiYCQgQysTLhTWbTU0oE'),
	('01a1f8d3-f1d0-7000-8000-9f8d72230207', '\x422693de10726c4f909ffa3ade7bb157a6b8bea93411a002cce66526f9665bac', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'rWY9x5C9wdHSxTMmgSfBYZX22lu2FbhhxgJCxnP_4MQ'),
	('01a1f8d3-f1d0-7000-8000-a27cf60bc84a', '\x8d26f631cccbcd1d2d2e5d9d63ee4b0aae2a8c406d02c1d98fa116fa79384372', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'h50iIn5rQyiCj-9hmVIlYXubhYdohhIqgk8cbQUzayw'),
	('01a1f8d3-f1d0-7000-8000-a7391c410f2e', '\x68934772c3983b359d02e8567bdff3fde86e6a6de4a2a996e65fd7b594c9955e', '01a1f8d3-f1d0-7000-8000-a430e920a379', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'LUNdp0ykppe8GoeZeMnGVzuclKxGbDu4Yfez15Lt3EQ'),
	('01a1f8d3-f5b8-7000-8000-ad2cac4491e9', '\xd1330a47b53fa1ec241b0e82186db2be94626aab5b2422a1eaefa03da6db7eca', '01a1f8d3-ea00-7000-8000-3d7a8db22df6', 1795176003000000, 1795176003000000, 1795219203000000, '127.0.0.1', '', '47F7USaci4bK7AbD_oTSaNm211zRRe6sQD6Ho8NV7c0'),
	('01a1f8d3-f5b8-7000-8000-b9debc0efecf', '\xfe3fc7c871c4d4716733de8ae63451210fc95ff507bd0800ca1f13feb0dd0ec5', '01a1f8d3-f5b8-7000-8000-b0df89a46ca5', 1795176003000000, 1795176003000000, 1795219203000000, '127.0.0.1', '', '_WTyS5jzsMShlZ6cTnyMuLRKHJ4sS-SkMEpeP7L9TQw');


--
-- Data for Name: shortcuts_off; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sign_in_guesses; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: signing_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: subscriptions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subscriptions VALUES
	('01a1f8d3-f1d0-7000-8000-7ebb56c9a76b', '01a1f8d3-ea00-7000-8000-1d1667a8e2a0', '01a1f8d3-ea00-7000-8000-508d82aa7e04', '01a1f8d3-f1d0-7000-8000-7de9795a782f', 'business-basic', 5, 'active', true, '2027-11-20', 1795176002000000, NULL, NULL, NULL, NULL);


--
-- Data for Name: withdrawals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.withdrawals VALUES
	('01a1f8d3-f5b8-7000-8000-abba46b55eb9', '01a1f8d3-f1d0-7000-8000-a3066f5382ef', 'MicrosoftCustomerAgreement', '2026-11-20', 1795176003000001, '01a1f8d3-f1d0-7000-8000-a430e920a379', 'Åsa Öberg', 'asa@vinterhamn.example', 'customer_admin', 'New owners', '127.0.0.1', '');


--
-- Name: _sqlx_migrations _sqlx_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public._sqlx_migrations
    ADD CONSTRAINT _sqlx_migrations_pkey PRIMARY KEY (version);


--
-- Name: acceptance_codes acceptance_codes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptance_codes
    ADD CONSTRAINT acceptance_codes_pkey PRIMARY KEY (id);


--
-- Name: acceptances acceptances_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptances
    ADD CONSTRAINT acceptances_pkey PRIMARY KEY (id);


--
-- Name: acceptances acceptances_reference_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptances
    ADD CONSTRAINT acceptances_reference_key UNIQUE (reference);


--
-- Name: account_roles account_roles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_roles
    ADD CONSTRAINT account_roles_pkey PRIMARY KEY (account_id, role);


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


--
-- Name: accounts accounts_sign_in_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_sign_in_key_key UNIQUE (sign_in_key);


--
-- Name: agent_places agent_places_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agent_places
    ADD CONSTRAINT agent_places_pkey PRIMARY KEY (place, partner_id);


--
-- Name: agreement_draft_texts agreement_draft_texts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_draft_texts
    ADD CONSTRAINT agreement_draft_texts_pkey PRIMARY KEY (id);


--
-- Name: agreement_draft_texts agreement_draft_texts_type_id_country_language_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_draft_texts
    ADD CONSTRAINT agreement_draft_texts_type_id_country_language_key UNIQUE (type_id, country, language);


--
-- Name: agreement_drafts agreement_drafts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_drafts
    ADD CONSTRAINT agreement_drafts_pkey PRIMARY KEY (type_id);


--
-- Name: agreement_files agreement_files_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_files
    ADD CONSTRAINT agreement_files_pkey PRIMARY KEY (sha256);


--
-- Name: agreement_names agreement_names_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_names
    ADD CONSTRAINT agreement_names_pkey PRIMARY KEY (type_id, language);


--
-- Name: agreement_texts agreement_texts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_texts
    ADD CONSTRAINT agreement_texts_pkey PRIMARY KEY (id);


--
-- Name: agreement_texts agreement_texts_type_id_rank_country_language_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_texts
    ADD CONSTRAINT agreement_texts_type_id_rank_country_language_key UNIQUE (type_id, rank, country, language);


--
-- Name: agreement_types agreement_types_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_types
    ADD CONSTRAINT agreement_types_pkey PRIMARY KEY (id);


--
-- Name: agreement_types agreement_types_template_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_types
    ADD CONSTRAINT agreement_types_template_id_key UNIQUE (template_id);


--
-- Name: agreement_versions agreement_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_versions
    ADD CONSTRAINT agreement_versions_pkey PRIMARY KEY (type_id, rank);


--
-- Name: api_answers api_answers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_answers
    ADD CONSTRAINT api_answers_pkey PRIMARY KEY (key);


--
-- Name: application_secrets application_secrets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.application_secrets
    ADD CONSTRAINT application_secrets_pkey PRIMARY KEY (id);


--
-- Name: applications applications_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.applications
    ADD CONSTRAINT applications_pkey PRIMARY KEY (id);


--
-- Name: attestation_notices attestation_notices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attestation_notices
    ADD CONSTRAINT attestation_notices_pkey PRIMARY KEY (token_hash);


--
-- Name: audit_events audit_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_pkey PRIMARY KEY (id);


--
-- Name: authorization_codes authorization_codes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.authorization_codes
    ADD CONSTRAINT authorization_codes_pkey PRIMARY KEY (hash);


--
-- Name: cart_lines cart_lines_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cart_lines
    ADD CONSTRAINT cart_lines_pkey PRIMARY KEY (cart_id, number);


--
-- Name: carts carts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts
    ADD CONSTRAINT carts_pkey PRIMARY KEY (id);


--
-- Name: confirmations confirmations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.confirmations
    ADD CONSTRAINT confirmations_pkey PRIMARY KEY (id);


--
-- Name: contact_changes contact_changes_consent_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_changes
    ADD CONSTRAINT contact_changes_consent_hash_key UNIQUE (consent_hash);


--
-- Name: contact_changes contact_changes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_changes
    ADD CONSTRAINT contact_changes_pkey PRIMARY KEY (id);


--
-- Name: contact_changes contact_changes_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_changes
    ADD CONSTRAINT contact_changes_token_hash_key UNIQUE (token_hash);


--
-- Name: customer_list customer_list_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_list
    ADD CONSTRAINT customer_list_pkey PRIMARY KEY (relationship_id);


--
-- Name: customer_list_state customer_list_state_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_list_state
    ADD CONSTRAINT customer_list_state_pkey PRIMARY KEY (id);


--
-- Name: customer_list_words customer_list_words_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_list_words
    ADD CONSTRAINT customer_list_words_pkey PRIMARY KEY (relationship_id, word);


--
-- Name: customer_rows customer_rows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_rows
    ADD CONSTRAINT customer_rows_pkey PRIMARY KEY (relationship_id, rule);


--
-- Name: customer_words customer_words_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_words
    ADD CONSTRAINT customer_words_pkey PRIMARY KEY (relationship_id, rule, word);


--
-- Name: customers customers_domain_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_domain_key UNIQUE (domain);


--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);


--
-- Name: decisions decisions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_pkey PRIMARY KEY (id);


--
-- Name: declines declines_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declines
    ADD CONSTRAINT declines_pkey PRIMARY KEY (id);


--
-- Name: draft_files draft_files_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft_files
    ADD CONSTRAINT draft_files_pkey PRIMARY KEY (draft_id);


--
-- Name: drafts drafts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_pkey PRIMARY KEY (id);


--
-- Name: evidence_files evidence_files_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evidence_files
    ADD CONSTRAINT evidence_files_pkey PRIMARY KEY (sha256);


--
-- Name: evidence_shares evidence_shares_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evidence_shares
    ADD CONSTRAINT evidence_shares_pkey PRIMARY KEY (confirmation_id);


--
-- Name: import_headers import_headers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_headers
    ADD CONSTRAINT import_headers_pkey PRIMARY KEY (partner_id, kind, header);


--
-- Name: import_problems import_problems_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_problems
    ADD CONSTRAINT import_problems_pkey PRIMARY KEY (import_id, problem, field, number);


--
-- Name: import_rows import_rows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_rows
    ADD CONSTRAINT import_rows_pkey PRIMARY KEY (import_id, number);


--
-- Name: imports imports_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.imports
    ADD CONSTRAINT imports_pkey PRIMARY KEY (id);


--
-- Name: information_answers information_answers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.information_answers
    ADD CONSTRAINT information_answers_pkey PRIMARY KEY (request_id, number);


--
-- Name: information_requests information_requests_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.information_requests
    ADD CONSTRAINT information_requests_pkey PRIMARY KEY (id);


--
-- Name: invitation_batch_items invitation_batch_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_batch_items
    ADD CONSTRAINT invitation_batch_items_pkey PRIMARY KEY (batch_id, number);


--
-- Name: invitation_batches invitation_batches_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_batches
    ADD CONSTRAINT invitation_batches_pkey PRIMARY KEY (id);


--
-- Name: invitation_links invitation_links_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_links
    ADD CONSTRAINT invitation_links_pkey PRIMARY KEY (token_hash);


--
-- Name: invitation_words invitation_words_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_words
    ADD CONSTRAINT invitation_words_pkey PRIMARY KEY (invitation_id, word);


--
-- Name: invitation_words_state invitation_words_state_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_words_state
    ADD CONSTRAINT invitation_words_state_pkey PRIMARY KEY (id);


--
-- Name: invitations invitations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_pkey PRIMARY KEY (id);


--
-- Name: letter_secrets letter_secrets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter_secrets
    ADD CONSTRAINT letter_secrets_pkey PRIMARY KEY (letter_id);


--
-- Name: letters letters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letters
    ADD CONSTRAINT letters_pkey PRIMARY KEY (id);


--
-- Name: notices notices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_pkey PRIMARY KEY (id);


--
-- Name: offers offers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.offers
    ADD CONSTRAINT offers_pkey PRIMARY KEY (id);


--
-- Name: order_lines order_lines_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_lines
    ADD CONSTRAINT order_lines_pkey PRIMARY KEY (order_id, number);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: partings partings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partings
    ADD CONSTRAINT partings_pkey PRIMARY KEY (id);


--
-- Name: partner_coverage partner_coverage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_coverage
    ADD CONSTRAINT partner_coverage_pkey PRIMARY KEY (partner_id);


--
-- Name: partner_domains partner_domains_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_domains
    ADD CONSTRAINT partner_domains_pkey PRIMARY KEY (domain);


--
-- Name: partners partners_partner_guid_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partners
    ADD CONSTRAINT partners_partner_guid_key UNIQUE (partner_guid);


--
-- Name: partners partners_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partners
    ADD CONSTRAINT partners_pkey PRIMARY KEY (id);


--
-- Name: partnership_requests partnership_requests_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partnership_requests
    ADD CONSTRAINT partnership_requests_pkey PRIMARY KEY (id);


--
-- Name: partnerships partnerships_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partnerships
    ADD CONSTRAINT partnerships_pkey PRIMARY KEY (provider_id, reseller_id);


--
-- Name: password_codes password_codes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.password_codes
    ADD CONSTRAINT password_codes_pkey PRIMARY KEY (id);


--
-- Name: password_links password_links_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.password_links
    ADD CONSTRAINT password_links_pkey PRIMARY KEY (token_hash);


--
-- Name: policy_rows policy_rows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy_rows
    ADD CONSTRAINT policy_rows_pkey PRIMARY KEY (from_date, "position");


--
-- Name: proposals proposals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT proposals_pkey PRIMARY KEY (id);


--
-- Name: questions questions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_pkey PRIMARY KEY (id);


--
-- Name: quota_usage quota_usage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quota_usage
    ADD CONSTRAINT quota_usage_pkey PRIMARY KEY (quota, subject);


--
-- Name: readiness_rows readiness_rows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readiness_rows
    ADD CONSTRAINT readiness_rows_pkey PRIMARY KEY (relationship_id);


--
-- Name: refresh_tokens refresh_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refresh_tokens
    ADD CONSTRAINT refresh_tokens_pkey PRIMARY KEY (hash);


--
-- Name: registration_asks registration_asks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registration_asks
    ADD CONSTRAINT registration_asks_pkey PRIMARY KEY (email_key);


--
-- Name: registrations registrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_pkey PRIMARY KEY (token_hash);


--
-- Name: relationships relationships_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.relationships
    ADD CONSTRAINT relationships_pkey PRIMARY KEY (id);


--
-- Name: review_batch_items review_batch_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_batch_items
    ADD CONSTRAINT review_batch_items_pkey PRIMARY KEY (batch_id, number);


--
-- Name: review_batches review_batches_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_batches
    ADD CONSTRAINT review_batches_pkey PRIMARY KEY (id);


--
-- Name: review_domains review_domains_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_domains
    ADD CONSTRAINT review_domains_pkey PRIMARY KEY (domain);


--
-- Name: review_items review_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_items
    ADD CONSTRAINT review_items_pkey PRIMARY KEY (confirmation_id);


--
-- Name: review_rechecks review_rechecks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_rechecks
    ADD CONSTRAINT review_rechecks_pkey PRIMARY KEY (term);


--
-- Name: review_settings review_settings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_settings
    ADD CONSTRAINT review_settings_pkey PRIMARY KEY (id);


--
-- Name: review_state review_state_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_state
    ADD CONSTRAINT review_state_pkey PRIMARY KEY (id);


--
-- Name: review_terms review_terms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_terms
    ADD CONSTRAINT review_terms_pkey PRIMARY KEY (term, at, confirmation_id);


--
-- Name: review_views review_views_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_views
    ADD CONSTRAINT review_views_pkey PRIMARY KEY (id);


--
-- Name: secret_key_mark secret_key_mark_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret_key_mark
    ADD CONSTRAINT secret_key_mark_pkey PRIMARY KEY (id);


--
-- Name: sessions sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);


--
-- Name: sessions sessions_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_token_hash_key UNIQUE (token_hash);


--
-- Name: shortcuts_off shortcuts_off_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shortcuts_off
    ADD CONSTRAINT shortcuts_off_pkey PRIMARY KEY (account_id);


--
-- Name: sign_in_guesses sign_in_guesses_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_guesses
    ADD CONSTRAINT sign_in_guesses_pkey PRIMARY KEY (name_hash);


--
-- Name: signing_keys signing_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_pkey PRIMARY KEY (id);


--
-- Name: subscriptions subscriptions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subscriptions
    ADD CONSTRAINT subscriptions_pkey PRIMARY KEY (id);


--
-- Name: withdrawals withdrawals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.withdrawals
    ADD CONSTRAINT withdrawals_pkey PRIMARY KEY (id);


--
-- Name: acceptance_codes_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX acceptance_codes_by_account ON public.acceptance_codes USING btree (account_id, created_at);


--
-- Name: acceptances_by_confirmation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX acceptances_by_confirmation ON public.acceptances USING btree (confirmation_id);


--
-- Name: acceptances_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX acceptances_by_customer ON public.acceptances USING btree (customer_id, accepted_at, id);


--
-- Name: accounts_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX accounts_by_customer ON public.accounts USING btree (customer_id, sign_in_key);


--
-- Name: accounts_by_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX accounts_by_partner ON public.accounts USING btree (partner_id, sign_in_key);


--
-- Name: agent_places_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX agent_places_by_time ON public.agent_places USING btree (seen_at);


--
-- Name: api_answers_by_end; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_answers_by_end ON public.api_answers USING btree (expires_at);


--
-- Name: application_secrets_by_application; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX application_secrets_by_application ON public.application_secrets USING btree (application_id, id);


--
-- Name: application_secrets_by_hash; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX application_secrets_by_hash ON public.application_secrets USING btree (hash);


--
-- Name: applications_by_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX applications_by_partner ON public.applications USING btree (partner_id, id);


--
-- Name: attestation_notices_by_confirmation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attestation_notices_by_confirmation ON public.attestation_notices USING btree (confirmation_id);


--
-- Name: audit_events_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_events_by_customer ON public.audit_events USING btree (customer_id, at, id) WHERE (customer_id IS NOT NULL);


--
-- Name: audit_events_by_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_events_by_object ON public.audit_events USING btree (object_id, at, id);


--
-- Name: audit_events_by_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_events_by_partner ON public.audit_events USING btree (partner_id, at, id) WHERE (partner_id IS NOT NULL);


--
-- Name: audit_events_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_events_by_time ON public.audit_events USING btree (at, id);


--
-- Name: authorization_codes_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX authorization_codes_by_account ON public.authorization_codes USING btree (account_id) WHERE (used_at IS NULL);


--
-- Name: authorization_codes_by_end; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX authorization_codes_by_end ON public.authorization_codes USING btree (expires_at);


--
-- Name: carts_by_end; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX carts_by_end ON public.carts USING btree (expires_at);


--
-- Name: confirmations_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX confirmations_by_customer ON public.confirmations USING btree (customer_id, type_id, recorded_at, id);


--
-- Name: confirmations_by_superseded; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX confirmations_by_superseded ON public.confirmations USING btree (supersedes) WHERE (supersedes IS NOT NULL);


--
-- Name: contact_changes_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_changes_by_account ON public.contact_changes USING btree (account_id, created_at);


--
-- Name: contact_changes_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_changes_due ON public.contact_changes USING btree (due_at) WHERE (ended_at IS NULL);


--
-- Name: customer_list_all_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_all_by_age ON public.customer_list USING btree (since, relationship_id);


--
-- Name: customer_list_all_by_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_all_by_company ON public.customer_list USING btree (company_key, relationship_id);


--
-- Name: customer_list_all_by_country_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_all_by_country_age ON public.customer_list USING btree (country, since, relationship_id);


--
-- Name: customer_list_all_by_country_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_all_by_country_company ON public.customer_list USING btree (country, company_key, relationship_id);


--
-- Name: customer_list_all_by_country_status_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_all_by_country_status_age ON public.customer_list USING btree (country, status, since, relationship_id);


--
-- Name: customer_list_all_by_country_status_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_all_by_country_status_company ON public.customer_list USING btree (country, status, company_key, relationship_id);


--
-- Name: customer_list_all_by_status_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_all_by_status_age ON public.customer_list USING btree (status, since, relationship_id);


--
-- Name: customer_list_all_by_status_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_all_by_status_company ON public.customer_list USING btree (status, company_key, relationship_id);


--
-- Name: customer_list_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_by_age ON public.customer_list USING btree (partner_id, since, relationship_id);


--
-- Name: customer_list_by_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_by_company ON public.customer_list USING btree (partner_id, company_key, relationship_id);


--
-- Name: customer_list_by_country_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_by_country_age ON public.customer_list USING btree (partner_id, country, since, relationship_id);


--
-- Name: customer_list_by_country_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_by_country_company ON public.customer_list USING btree (partner_id, country, company_key, relationship_id);


--
-- Name: customer_list_by_country_status_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_by_country_status_age ON public.customer_list USING btree (partner_id, country, status, since, relationship_id);


--
-- Name: customer_list_by_country_status_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_by_country_status_company ON public.customer_list USING btree (partner_id, country, status, company_key, relationship_id);


--
-- Name: customer_list_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_by_customer ON public.customer_list USING btree (customer_id, relationship_id);


--
-- Name: customer_list_by_status_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_by_status_age ON public.customer_list USING btree (partner_id, status, since, relationship_id);


--
-- Name: customer_list_by_status_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_by_status_company ON public.customer_list USING btree (partner_id, status, company_key, relationship_id);


--
-- Name: customer_list_words_all_of_country; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_words_all_of_country ON public.customer_list_words USING btree (country, word, company_key, relationship_id);


--
-- Name: customer_list_words_of_all; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_words_of_all ON public.customer_list_words USING btree (word, company_key, relationship_id);


--
-- Name: customer_list_words_of_country; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_words_of_country ON public.customer_list_words USING btree (partner_id, country, word, company_key, relationship_id);


--
-- Name: customer_list_words_of_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_list_words_of_partner ON public.customer_list_words USING btree (partner_id, word, company_key, relationship_id);


--
-- Name: customer_rows_all_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_all_by_age ON public.customer_rows USING btree (rule, since, relationship_id);


--
-- Name: customer_rows_all_by_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_all_by_company ON public.customer_rows USING btree (rule, root_key, relationship_id);


--
-- Name: customer_rows_all_by_country_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_all_by_country_age ON public.customer_rows USING btree (rule, country, since, relationship_id);


--
-- Name: customer_rows_all_by_country_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_all_by_country_company ON public.customer_rows USING btree (rule, country, root_key, relationship_id);


--
-- Name: customer_rows_all_by_country_status_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_all_by_country_status_age ON public.customer_rows USING btree (rule, country, status, since, relationship_id);


--
-- Name: customer_rows_all_by_country_status_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_all_by_country_status_company ON public.customer_rows USING btree (rule, country, status, root_key, relationship_id);


--
-- Name: customer_rows_all_by_country_swedish; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_all_by_country_swedish ON public.customer_rows USING btree (rule, country, swedish_key, relationship_id);


--
-- Name: customer_rows_all_by_status_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_all_by_status_age ON public.customer_rows USING btree (rule, status, since, relationship_id);


--
-- Name: customer_rows_all_by_status_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_all_by_status_company ON public.customer_rows USING btree (rule, status, root_key, relationship_id);


--
-- Name: customer_rows_all_by_swedish; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_all_by_swedish ON public.customer_rows USING btree (rule, swedish_key, relationship_id);


--
-- Name: customer_rows_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_by_age ON public.customer_rows USING btree (rule, partner_id, since, relationship_id);


--
-- Name: customer_rows_by_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_by_company ON public.customer_rows USING btree (rule, partner_id, root_key, relationship_id);


--
-- Name: customer_rows_by_country_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_by_country_age ON public.customer_rows USING btree (rule, partner_id, country, since, relationship_id);


--
-- Name: customer_rows_by_country_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_by_country_company ON public.customer_rows USING btree (rule, partner_id, country, root_key, relationship_id);


--
-- Name: customer_rows_by_country_status_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_by_country_status_age ON public.customer_rows USING btree (rule, partner_id, country, status, since, relationship_id);


--
-- Name: customer_rows_by_country_status_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_by_country_status_company ON public.customer_rows USING btree (rule, partner_id, country, status, root_key, relationship_id);


--
-- Name: customer_rows_by_country_swedish; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_by_country_swedish ON public.customer_rows USING btree (rule, partner_id, country, swedish_key, relationship_id);


--
-- Name: customer_rows_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_by_customer ON public.customer_rows USING btree (rule, customer_id, relationship_id);


--
-- Name: customer_rows_by_last_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_by_last_day ON public.customer_rows USING btree (rule, invited_until) WHERE (invited_until IS NOT NULL);


--
-- Name: customer_rows_by_status_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_by_status_age ON public.customer_rows USING btree (rule, partner_id, status, since, relationship_id);


--
-- Name: customer_rows_by_status_company; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_by_status_company ON public.customer_rows USING btree (rule, partner_id, status, root_key, relationship_id);


--
-- Name: customer_rows_by_swedish; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_rows_by_swedish ON public.customer_rows USING btree (rule, partner_id, swedish_key, relationship_id);


--
-- Name: customer_words_all_of_country; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_words_all_of_country ON public.customer_words USING btree (rule, country, word, root_key, relationship_id);


--
-- Name: customer_words_of_all; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_words_of_all ON public.customer_words USING btree (rule, word, root_key, relationship_id);


--
-- Name: customer_words_of_country; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_words_of_country ON public.customer_words USING btree (rule, partner_id, country, word, root_key, relationship_id);


--
-- Name: customer_words_of_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customer_words_of_partner ON public.customer_words USING btree (rule, partner_id, word, root_key, relationship_id);


--
-- Name: customers_by_registration_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_by_registration_key ON public.customers USING btree (country, registration_key);


--
-- Name: decisions_by_confirmation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX decisions_by_confirmation ON public.decisions USING btree (confirmation_id, decided_at, id);


--
-- Name: decisions_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX decisions_by_customer ON public.decisions USING btree (customer_id, decided_at, id);


--
-- Name: declines_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX declines_by_customer ON public.declines USING btree (customer_id, declined_at, id);


--
-- Name: drafts_by_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX drafts_by_partner ON public.drafts USING btree (partner_id, changed_at);


--
-- Name: import_problems_by_row; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_problems_by_row ON public.import_problems USING btree (import_id, number);


--
-- Name: import_rows_about; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_rows_about ON public.import_rows USING btree (import_id, about, number, state);


--
-- Name: imports_at_work; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX imports_at_work ON public.imports USING btree (state, id);


--
-- Name: imports_by_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX imports_by_partner ON public.imports USING btree (partner_id, id);


--
-- Name: information_requests_answered_of_provider; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX information_requests_answered_of_provider ON public.information_requests USING btree (provider_id, due_on, id) WHERE (state = 'answered'::text);


--
-- Name: information_requests_answered_of_reseller; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX information_requests_answered_of_reseller ON public.information_requests USING btree (reseller_id, due_on, id) WHERE (state = 'answered'::text);


--
-- Name: information_requests_asked_of_provider; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX information_requests_asked_of_provider ON public.information_requests USING btree (provider_id, due_on, id) WHERE ((state = 'asked'::text) OR (state = 'returned'::text));


--
-- Name: information_requests_asked_of_reseller; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX information_requests_asked_of_reseller ON public.information_requests USING btree (reseller_id, due_on, id) WHERE ((state = 'asked'::text) OR (state = 'returned'::text));


--
-- Name: information_requests_by_confirmation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX information_requests_by_confirmation ON public.information_requests USING btree (confirmation_id) WHERE (confirmation_id IS NOT NULL);


--
-- Name: information_requests_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX information_requests_by_customer ON public.information_requests USING btree (customer_id, asked_at);


--
-- Name: information_requests_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX information_requests_open ON public.information_requests USING btree (provider_id, reseller_id, customer_id, type_id) WHERE (settled_at IS NULL);


--
-- Name: information_requests_settled_of_provider; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX information_requests_settled_of_provider ON public.information_requests USING btree (provider_id, settled_at, id) WHERE (settled_at IS NOT NULL);


--
-- Name: information_requests_settled_of_reseller; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX information_requests_settled_of_reseller ON public.information_requests USING btree (reseller_id, settled_at, id) WHERE (settled_at IS NOT NULL);


--
-- Name: information_requests_to_remind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX information_requests_to_remind ON public.information_requests USING btree (remind_at) WHERE (remind_at IS NOT NULL);


--
-- Name: information_requests_unsettled; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX information_requests_unsettled ON public.information_requests USING btree (id) WHERE (settled_at IS NULL);


--
-- Name: invitation_batch_items_by_outcome; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitation_batch_items_by_outcome ON public.invitation_batch_items USING btree (batch_id, outcome, number);


--
-- Name: invitation_batches_of_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitation_batches_of_partner ON public.invitation_batches USING btree (partner_id, id);


--
-- Name: invitation_batches_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitation_batches_open ON public.invitation_batches USING btree (id) WHERE (finished_at IS NULL);


--
-- Name: invitation_links_by_invitation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitation_links_by_invitation ON public.invitation_links USING btree (invitation_id);


--
-- Name: invitation_words_by_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitation_words_by_partner ON public.invitation_words USING btree (partner_id, word, invitation_id);


--
-- Name: invitation_words_by_word; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitation_words_by_word ON public.invitation_words USING btree (word, invitation_id);


--
-- Name: invitations_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_by_age ON public.invitations USING btree (created_at, id);


--
-- Name: invitations_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_by_customer ON public.invitations USING btree (customer_id, partner_id, created_at, id);


--
-- Name: invitations_by_opener; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_by_opener ON public.invitations USING btree (opened_for, created_at, id);


--
-- Name: invitations_by_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_by_partner ON public.invitations USING btree (partner_id, created_at, id);


--
-- Name: invitations_by_partner_and_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_by_partner_and_state ON public.invitations USING btree (partner_id, state, created_at, id);


--
-- Name: invitations_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_by_state ON public.invitations USING btree (state, created_at, id);


--
-- Name: invitations_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_open ON public.invitations USING btree (created_at, id) WHERE (state <> ALL (ARRAY['accepted'::text, 'declined'::text, 'revoked'::text]));


--
-- Name: invitations_open_of_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_open_of_partner ON public.invitations USING btree (partner_id, created_at, id) WHERE (state <> ALL (ARRAY['accepted'::text, 'declined'::text, 'revoked'::text]));


--
-- Name: letters_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX letters_by_customer ON public.letters USING btree (customer_id, created_at, id) WHERE (customer_id IS NOT NULL);


--
-- Name: letters_by_record; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX letters_by_record ON public.letters USING btree (record_id, kind) WHERE (record_id IS NOT NULL);


--
-- Name: letters_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX letters_by_state ON public.letters USING btree (state, created_at, id);


--
-- Name: letters_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX letters_by_time ON public.letters USING btree (created_at, id);


--
-- Name: letters_by_turn; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX letters_by_turn ON public.letters USING btree (state, next_attempt_at);


--
-- Name: notices_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notices_by_customer ON public.notices USING btree (customer_id, kind, id);


--
-- Name: notices_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notices_open ON public.notices USING btree (partner_id, settled_at, id);


--
-- Name: notices_to_mail; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notices_to_mail ON public.notices USING btree (id) WHERE (mailed_at IS NULL);


--
-- Name: orders_all_held; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orders_all_held ON public.orders USING btree (placed_at, id) WHERE (state = 'held'::text);


--
-- Name: orders_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orders_by_customer ON public.orders USING btree (customer_id, partner_id, placed_at, id);


--
-- Name: orders_held; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orders_held ON public.orders USING btree (partner_id, placed_at, id) WHERE (state = 'held'::text);


--
-- Name: orders_to_release; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orders_to_release ON public.orders USING btree (id) WHERE ((state = 'held'::text) AND releases);


--
-- Name: partings_of_provider; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partings_of_provider ON public.partings USING btree (provider_id, ended_at);


--
-- Name: partings_of_reseller; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partings_of_reseller ON public.partings USING btree (reseller_id, ended_at);


--
-- Name: partings_to_do; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partings_to_do ON public.partings USING btree (id) WHERE (done_at IS NULL);


--
-- Name: partner_domains_by_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partner_domains_by_partner ON public.partner_domains USING btree (partner_id);


--
-- Name: partners_by_folded_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partners_by_folded_name ON public.partners USING btree (folded_name, id);


--
-- Name: partners_by_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partners_by_name ON public.partners USING btree (name_key, id);


--
-- Name: partners_by_root_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partners_by_root_key ON public.partners USING btree (root_key, id);


--
-- Name: partners_by_rule; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partners_by_rule ON public.partners USING btree (keys_rule, id);


--
-- Name: partners_by_swedish_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partners_by_swedish_key ON public.partners USING btree (swedish_key, id);


--
-- Name: partnership_requests_of_reseller; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partnership_requests_of_reseller ON public.partnership_requests USING btree (reseller_id) WHERE (state = 'open'::text);


--
-- Name: partnership_requests_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX partnership_requests_open ON public.partnership_requests USING btree (provider_id, reseller_id) WHERE (state = 'open'::text);


--
-- Name: partnerships_by_reseller; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partnerships_by_reseller ON public.partnerships USING btree (reseller_id);


--
-- Name: password_codes_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX password_codes_by_account ON public.password_codes USING btree (account_id, created_at);


--
-- Name: password_links_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX password_links_by_account ON public.password_links USING btree (account_id, created_at);


--
-- Name: password_links_by_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX password_links_by_expiry ON public.password_links USING btree (expires_at);


--
-- Name: policy_rows_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX policy_rows_once ON public.policy_rows USING btree (from_date, rule, COALESCE(type_id, ''::text));


--
-- Name: proposals_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX proposals_by_customer ON public.proposals USING btree (customer_id, proposed_at, id);


--
-- Name: proposals_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX proposals_open ON public.proposals USING btree (confirmation_id) WHERE (outcome IS NULL);


--
-- Name: questions_by_confirmation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX questions_by_confirmation ON public.questions USING btree (confirmation_id, asked_at, id);


--
-- Name: questions_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX questions_by_customer ON public.questions USING btree (customer_id, asked_at, id);


--
-- Name: questions_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX questions_open ON public.questions USING btree (partner_id, due_on, id) WHERE (answered_at IS NULL);


--
-- Name: quota_usage_by_end; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quota_usage_by_end ON public.quota_usage USING btree (ends_at);


--
-- Name: quota_usage_by_refusal; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quota_usage_by_refusal ON public.quota_usage USING btree (refused_at) WHERE (refused_at IS NOT NULL);


--
-- Name: readiness_all_by_country_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_all_by_country_from ON public.readiness_rows USING btree (country, from_on, relationship_id);


--
-- Name: readiness_all_by_country_reason_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_all_by_country_reason_from ON public.readiness_rows USING btree (country, reason, from_on, relationship_id);


--
-- Name: readiness_all_by_country_reason_step_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_all_by_country_reason_step_from ON public.readiness_rows USING btree (country, reason, step, from_on, relationship_id);


--
-- Name: readiness_all_by_country_step_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_all_by_country_step_from ON public.readiness_rows USING btree (country, step, from_on, relationship_id);


--
-- Name: readiness_all_by_end; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_all_by_end ON public.readiness_rows USING btree (ends_on, relationship_id) WHERE (ends_on IS NOT NULL);


--
-- Name: readiness_all_by_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_all_by_from ON public.readiness_rows USING btree (from_on, relationship_id);


--
-- Name: readiness_all_by_reason_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_all_by_reason_from ON public.readiness_rows USING btree (reason, from_on, relationship_id);


--
-- Name: readiness_all_by_reason_step_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_all_by_reason_step_from ON public.readiness_rows USING btree (reason, step, from_on, relationship_id);


--
-- Name: readiness_all_by_step_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_all_by_step_from ON public.readiness_rows USING btree (step, from_on, relationship_id);


--
-- Name: readiness_by_country_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_by_country_from ON public.readiness_rows USING btree (partner_id, country, from_on, relationship_id);


--
-- Name: readiness_by_country_reason_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_by_country_reason_from ON public.readiness_rows USING btree (partner_id, country, reason, from_on, relationship_id);


--
-- Name: readiness_by_country_reason_step_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_by_country_reason_step_from ON public.readiness_rows USING btree (partner_id, country, reason, step, from_on, relationship_id);


--
-- Name: readiness_by_country_step_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_by_country_step_from ON public.readiness_rows USING btree (partner_id, country, step, from_on, relationship_id);


--
-- Name: readiness_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_by_customer ON public.readiness_rows USING btree (customer_id, partner_id);


--
-- Name: readiness_by_end; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_by_end ON public.readiness_rows USING btree (partner_id, ends_on, relationship_id) WHERE (ends_on IS NOT NULL);


--
-- Name: readiness_by_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_by_from ON public.readiness_rows USING btree (partner_id, from_on, relationship_id);


--
-- Name: readiness_by_last_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_by_last_day ON public.readiness_rows USING btree (invited_until) WHERE (invited_until IS NOT NULL);


--
-- Name: readiness_by_reason_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_by_reason_from ON public.readiness_rows USING btree (partner_id, reason, from_on, relationship_id);


--
-- Name: readiness_by_reason_step_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_by_reason_step_from ON public.readiness_rows USING btree (partner_id, reason, step, from_on, relationship_id);


--
-- Name: readiness_by_step_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readiness_by_step_from ON public.readiness_rows USING btree (partner_id, step, from_on, relationship_id);


--
-- Name: refresh_tokens_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX refresh_tokens_by_account ON public.refresh_tokens USING btree (account_id) WHERE (revoked_at IS NULL);


--
-- Name: refresh_tokens_by_application; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX refresh_tokens_by_application ON public.refresh_tokens USING btree (application_id, account_id, created_at);


--
-- Name: refresh_tokens_by_end; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX refresh_tokens_by_end ON public.refresh_tokens USING btree (expires_at);


--
-- Name: refresh_tokens_by_family; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX refresh_tokens_by_family ON public.refresh_tokens USING btree (family);


--
-- Name: registrations_by_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX registrations_by_email ON public.registrations USING btree (email, partner_id, created_at);


--
-- Name: registrations_country_registration_key_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX registrations_country_registration_key_key ON public.registrations USING btree (country, registration_key);


--
-- Name: relationships_all_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX relationships_all_ended ON public.relationships USING btree (ended_at, id) WHERE (ended_at IS NOT NULL);


--
-- Name: relationships_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX relationships_by_customer ON public.relationships USING btree (customer_id, since);


--
-- Name: relationships_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX relationships_ended ON public.relationships USING btree (partner_id, ended_at, id) WHERE (ended_at IS NOT NULL);


--
-- Name: relationships_partner_id_customer_id_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX relationships_partner_id_customer_id_key ON public.relationships USING btree (partner_id, customer_id) WHERE (ended_at IS NULL);


--
-- Name: relationships_through; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX relationships_through ON public.relationships USING btree (provider_id, partner_id, customer_id) WHERE ((provider_id IS NOT NULL) AND (ended_at IS NULL));


--
-- Name: review_batches_undoing; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX review_batches_undoing ON public.review_batches USING btree (undoes);


--
-- Name: review_domains_by_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX review_domains_by_partner ON public.review_domains USING btree (partner_id);


--
-- Name: review_items_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX review_items_by_age ON public.review_items USING btree (recorded_at, confirmation_id);


--
-- Name: review_items_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX review_items_by_customer ON public.review_items USING btree (customer_id, confirmation_id);


--
-- Name: review_views_by_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX review_views_by_name ON public.review_views USING btree (account_id, name);


--
-- Name: sessions_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_by_account ON public.sessions USING btree (account_id, seen_at);


--
-- Name: sessions_by_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_by_expiry ON public.sessions USING btree (expires_at);


--
-- Name: sign_in_guesses_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_in_guesses_by_account ON public.sign_in_guesses USING btree (account_id) WHERE (account_id IS NOT NULL);


--
-- Name: sign_in_guesses_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_in_guesses_by_time ON public.sign_in_guesses USING btree (last_at);


--
-- Name: signing_keys_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX signing_keys_by_time ON public.signing_keys USING btree (created_at);


--
-- Name: subscriptions_all_to_cancel; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX subscriptions_all_to_cancel ON public.subscriptions USING btree (to_cancel_since, id) WHERE (to_cancel_since IS NOT NULL);


--
-- Name: subscriptions_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX subscriptions_by_customer ON public.subscriptions USING btree (customer_id, partner_id, created_at, id);


--
-- Name: subscriptions_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX subscriptions_due ON public.subscriptions USING btree (renews_on, id) WHERE (state <> 'cancelled'::text);


--
-- Name: subscriptions_to_cancel; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX subscriptions_to_cancel ON public.subscriptions USING btree (partner_id, to_cancel_since, id) WHERE (to_cancel_since IS NOT NULL);


--
-- Name: withdrawals_by_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX withdrawals_by_customer ON public.withdrawals USING btree (customer_id, type_id, withdrawn_at, id);


--
-- Name: agreement_files agreement_files_are_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER agreement_files_are_never_changed BEFORE UPDATE ON public.agreement_files FOR EACH ROW EXECUTE FUNCTION public.published_agreements_never_change();


--
-- Name: agreement_texts agreement_texts_are_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER agreement_texts_are_never_changed BEFORE DELETE OR UPDATE ON public.agreement_texts FOR EACH ROW EXECUTE FUNCTION public.published_agreements_never_change();


--
-- Name: agreement_versions agreement_versions_are_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER agreement_versions_are_never_changed BEFORE DELETE OR UPDATE ON public.agreement_versions FOR EACH ROW EXECUTE FUNCTION public.published_agreements_never_change();


--
-- Name: audit_events audit_events_are_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_events_are_never_changed BEFORE DELETE OR UPDATE ON public.audit_events FOR EACH ROW EXECUTE FUNCTION public.audit_log_is_append_only();


--
-- Name: audit_events audit_events_are_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_events_are_never_emptied BEFORE TRUNCATE ON public.audit_events FOR EACH STATEMENT EXECUTE FUNCTION public.audit_log_is_append_only();


--
-- Name: acceptance_codes acceptance_codes_acceptance_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptance_codes
    ADD CONSTRAINT acceptance_codes_acceptance_id_fkey FOREIGN KEY (acceptance_id) REFERENCES public.acceptances(id);


--
-- Name: acceptance_codes acceptance_codes_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptance_codes
    ADD CONSTRAINT acceptance_codes_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: acceptance_codes acceptance_codes_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptance_codes
    ADD CONSTRAINT acceptance_codes_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: acceptance_codes acceptance_codes_invitation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptance_codes
    ADD CONSTRAINT acceptance_codes_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES public.invitations(id);


--
-- Name: acceptance_codes acceptance_codes_letter_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptance_codes
    ADD CONSTRAINT acceptance_codes_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES public.letters(id);


--
-- Name: acceptance_codes acceptance_codes_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptance_codes
    ADD CONSTRAINT acceptance_codes_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: acceptance_codes acceptance_codes_provider_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptance_codes
    ADD CONSTRAINT acceptance_codes_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES public.partners(id);


--
-- Name: acceptance_codes acceptance_codes_text_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptance_codes
    ADD CONSTRAINT acceptance_codes_text_id_fkey FOREIGN KEY (text_id) REFERENCES public.agreement_texts(id);


--
-- Name: acceptances acceptances_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptances
    ADD CONSTRAINT acceptances_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: acceptances acceptances_confirmation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptances
    ADD CONSTRAINT acceptances_confirmation_id_fkey FOREIGN KEY (confirmation_id) REFERENCES public.confirmations(id);


--
-- Name: acceptances acceptances_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptances
    ADD CONSTRAINT acceptances_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: acceptances acceptances_invitation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptances
    ADD CONSTRAINT acceptances_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES public.invitations(id);


--
-- Name: acceptances acceptances_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptances
    ADD CONSTRAINT acceptances_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: acceptances acceptances_provider_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptances
    ADD CONSTRAINT acceptances_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES public.partners(id);


--
-- Name: acceptances acceptances_provider_relationship_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptances
    ADD CONSTRAINT acceptances_provider_relationship_id_fkey FOREIGN KEY (provider_relationship_id) REFERENCES public.relationships(id);


--
-- Name: acceptances acceptances_relationship_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acceptances
    ADD CONSTRAINT acceptances_relationship_id_fkey FOREIGN KEY (relationship_id) REFERENCES public.relationships(id);


--
-- Name: account_roles account_roles_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_roles
    ADD CONSTRAINT account_roles_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: accounts accounts_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: accounts accounts_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: agent_places agent_places_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agent_places
    ADD CONSTRAINT agent_places_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: agreement_draft_texts agreement_draft_texts_pdf_sha256_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_draft_texts
    ADD CONSTRAINT agreement_draft_texts_pdf_sha256_fkey FOREIGN KEY (pdf_sha256) REFERENCES public.agreement_files(sha256);


--
-- Name: agreement_draft_texts agreement_draft_texts_type_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_draft_texts
    ADD CONSTRAINT agreement_draft_texts_type_id_fkey FOREIGN KEY (type_id) REFERENCES public.agreement_drafts(type_id);


--
-- Name: agreement_drafts agreement_drafts_type_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_drafts
    ADD CONSTRAINT agreement_drafts_type_id_fkey FOREIGN KEY (type_id) REFERENCES public.agreement_types(id);


--
-- Name: agreement_names agreement_names_type_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_names
    ADD CONSTRAINT agreement_names_type_id_fkey FOREIGN KEY (type_id) REFERENCES public.agreement_types(id);


--
-- Name: agreement_texts agreement_texts_pdf_sha256_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_texts
    ADD CONSTRAINT agreement_texts_pdf_sha256_fkey FOREIGN KEY (pdf_sha256) REFERENCES public.agreement_files(sha256);


--
-- Name: agreement_texts agreement_texts_type_id_rank_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_texts
    ADD CONSTRAINT agreement_texts_type_id_rank_fkey FOREIGN KEY (type_id, rank) REFERENCES public.agreement_versions(type_id, rank);


--
-- Name: agreement_versions agreement_versions_type_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_versions
    ADD CONSTRAINT agreement_versions_type_id_fkey FOREIGN KEY (type_id) REFERENCES public.agreement_types(id);


--
-- Name: application_secrets application_secrets_application_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.application_secrets
    ADD CONSTRAINT application_secrets_application_id_fkey FOREIGN KEY (application_id) REFERENCES public.applications(id);


--
-- Name: application_secrets application_secrets_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.application_secrets
    ADD CONSTRAINT application_secrets_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.accounts(id);


--
-- Name: applications applications_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.applications
    ADD CONSTRAINT applications_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.accounts(id);


--
-- Name: applications applications_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.applications
    ADD CONSTRAINT applications_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: attestation_notices attestation_notices_confirmation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attestation_notices
    ADD CONSTRAINT attestation_notices_confirmation_id_fkey FOREIGN KEY (confirmation_id) REFERENCES public.confirmations(id);


--
-- Name: authorization_codes authorization_codes_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.authorization_codes
    ADD CONSTRAINT authorization_codes_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: authorization_codes authorization_codes_application_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.authorization_codes
    ADD CONSTRAINT authorization_codes_application_id_fkey FOREIGN KEY (application_id) REFERENCES public.applications(id);


--
-- Name: cart_lines cart_lines_cart_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cart_lines
    ADD CONSTRAINT cart_lines_cart_id_fkey FOREIGN KEY (cart_id) REFERENCES public.carts(id);


--
-- Name: cart_lines cart_lines_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cart_lines
    ADD CONSTRAINT cart_lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id);


--
-- Name: carts carts_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts
    ADD CONSTRAINT carts_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: carts carts_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts
    ADD CONSTRAINT carts_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: confirmations confirmations_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.confirmations
    ADD CONSTRAINT confirmations_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: confirmations confirmations_evidence_sha256_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.confirmations
    ADD CONSTRAINT confirmations_evidence_sha256_fkey FOREIGN KEY (evidence_sha256) REFERENCES public.evidence_files(sha256);


--
-- Name: confirmations confirmations_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.confirmations
    ADD CONSTRAINT confirmations_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: confirmations confirmations_recorded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.confirmations
    ADD CONSTRAINT confirmations_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.accounts(id);


--
-- Name: confirmations confirmations_supersedes_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.confirmations
    ADD CONSTRAINT confirmations_supersedes_fkey FOREIGN KEY (supersedes) REFERENCES public.confirmations(id);


--
-- Name: confirmations confirmations_text_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.confirmations
    ADD CONSTRAINT confirmations_text_id_fkey FOREIGN KEY (text_id) REFERENCES public.agreement_texts(id);


--
-- Name: confirmations confirmations_type_id_rank_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.confirmations
    ADD CONSTRAINT confirmations_type_id_rank_fkey FOREIGN KEY (type_id, rank) REFERENCES public.agreement_versions(type_id, rank);


--
-- Name: contact_changes contact_changes_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_changes
    ADD CONSTRAINT contact_changes_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: contact_changes contact_changes_asked_by_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_changes
    ADD CONSTRAINT contact_changes_asked_by_account_fkey FOREIGN KEY (asked_by_account) REFERENCES public.accounts(id);


--
-- Name: customer_list customer_list_relationship_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_list
    ADD CONSTRAINT customer_list_relationship_id_fkey FOREIGN KEY (relationship_id) REFERENCES public.relationships(id);


--
-- Name: customer_list_words customer_list_words_relationship_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_list_words
    ADD CONSTRAINT customer_list_words_relationship_id_fkey FOREIGN KEY (relationship_id) REFERENCES public.customer_list(relationship_id);


--
-- Name: customer_rows customer_rows_relationship_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_rows
    ADD CONSTRAINT customer_rows_relationship_id_fkey FOREIGN KEY (relationship_id) REFERENCES public.relationships(id);


--
-- Name: customer_words customer_words_relationship_id_rule_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_words
    ADD CONSTRAINT customer_words_relationship_id_rule_fkey FOREIGN KEY (relationship_id, rule) REFERENCES public.customer_rows(relationship_id, rule);


--
-- Name: decisions decisions_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: decisions decisions_confirmation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_confirmation_id_fkey FOREIGN KEY (confirmation_id) REFERENCES public.confirmations(id);


--
-- Name: decisions decisions_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: decisions decisions_undoes_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_undoes_fkey FOREIGN KEY (undoes) REFERENCES public.decisions(id);


--
-- Name: declines declines_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declines
    ADD CONSTRAINT declines_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: declines declines_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declines
    ADD CONSTRAINT declines_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: declines declines_invitation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declines
    ADD CONSTRAINT declines_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES public.invitations(id);


--
-- Name: declines declines_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declines
    ADD CONSTRAINT declines_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: declines declines_type_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declines
    ADD CONSTRAINT declines_type_id_fkey FOREIGN KEY (type_id) REFERENCES public.agreement_types(id);


--
-- Name: draft_files draft_files_draft_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft_files
    ADD CONSTRAINT draft_files_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES public.drafts(id);


--
-- Name: drafts drafts_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: drafts drafts_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: drafts drafts_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: evidence_shares evidence_shares_confirmation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evidence_shares
    ADD CONSTRAINT evidence_shares_confirmation_id_fkey FOREIGN KEY (confirmation_id) REFERENCES public.confirmations(id);


--
-- Name: evidence_shares evidence_shares_shared_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evidence_shares
    ADD CONSTRAINT evidence_shares_shared_by_fkey FOREIGN KEY (shared_by) REFERENCES public.accounts(id);


--
-- Name: import_headers import_headers_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_headers
    ADD CONSTRAINT import_headers_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: import_problems import_problems_import_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_problems
    ADD CONSTRAINT import_problems_import_id_fkey FOREIGN KEY (import_id) REFERENCES public.imports(id);


--
-- Name: import_rows import_rows_confirmation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_rows
    ADD CONSTRAINT import_rows_confirmation_id_fkey FOREIGN KEY (confirmation_id) REFERENCES public.confirmations(id);


--
-- Name: import_rows import_rows_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_rows
    ADD CONSTRAINT import_rows_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: import_rows import_rows_import_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_rows
    ADD CONSTRAINT import_rows_import_id_fkey FOREIGN KEY (import_id) REFERENCES public.imports(id);


--
-- Name: imports imports_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.imports
    ADD CONSTRAINT imports_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: imports imports_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.imports
    ADD CONSTRAINT imports_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: information_answers information_answers_answered_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.information_answers
    ADD CONSTRAINT information_answers_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.accounts(id);


--
-- Name: information_answers information_answers_evidence_sha256_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.information_answers
    ADD CONSTRAINT information_answers_evidence_sha256_fkey FOREIGN KEY (evidence_sha256) REFERENCES public.evidence_files(sha256);


--
-- Name: information_answers information_answers_request_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.information_answers
    ADD CONSTRAINT information_answers_request_id_fkey FOREIGN KEY (request_id) REFERENCES public.information_requests(id);


--
-- Name: information_requests information_requests_asked_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.information_requests
    ADD CONSTRAINT information_requests_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.accounts(id);


--
-- Name: information_requests information_requests_confirmation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.information_requests
    ADD CONSTRAINT information_requests_confirmation_id_fkey FOREIGN KEY (confirmation_id) REFERENCES public.confirmations(id);


--
-- Name: information_requests information_requests_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.information_requests
    ADD CONSTRAINT information_requests_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: information_requests information_requests_provider_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.information_requests
    ADD CONSTRAINT information_requests_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES public.partners(id);


--
-- Name: information_requests information_requests_reseller_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.information_requests
    ADD CONSTRAINT information_requests_reseller_id_fkey FOREIGN KEY (reseller_id) REFERENCES public.partners(id);


--
-- Name: information_requests information_requests_type_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.information_requests
    ADD CONSTRAINT information_requests_type_id_fkey FOREIGN KEY (type_id) REFERENCES public.agreement_types(id);


--
-- Name: invitation_batch_items invitation_batch_items_batch_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_batch_items
    ADD CONSTRAINT invitation_batch_items_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES public.invitation_batches(id);


--
-- Name: invitation_batch_items invitation_batch_items_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_batch_items
    ADD CONSTRAINT invitation_batch_items_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: invitation_batch_items invitation_batch_items_invitation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_batch_items
    ADD CONSTRAINT invitation_batch_items_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES public.invitations(id);


--
-- Name: invitation_batches invitation_batches_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_batches
    ADD CONSTRAINT invitation_batches_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: invitation_batches invitation_batches_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_batches
    ADD CONSTRAINT invitation_batches_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: invitation_links invitation_links_invitation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_links
    ADD CONSTRAINT invitation_links_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES public.invitations(id);


--
-- Name: invitation_words invitation_words_invitation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_words
    ADD CONSTRAINT invitation_words_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES public.invitations(id);


--
-- Name: invitation_words invitation_words_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_words
    ADD CONSTRAINT invitation_words_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: invitations invitations_answered_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.accounts(id);


--
-- Name: invitations invitations_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.accounts(id);


--
-- Name: invitations invitations_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: invitations invitations_opened_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES public.accounts(id);


--
-- Name: invitations invitations_opened_for_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_opened_for_fkey FOREIGN KEY (opened_for) REFERENCES public.customers(id);


--
-- Name: invitations invitations_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: invitations invitations_provider_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES public.partners(id);


--
-- Name: invitations invitations_type_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_type_id_fkey FOREIGN KEY (type_id) REFERENCES public.agreement_types(id);


--
-- Name: letter_secrets letter_secrets_letter_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter_secrets
    ADD CONSTRAINT letter_secrets_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES public.letters(id);


--
-- Name: notices notices_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: notices notices_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: order_lines order_lines_offer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_lines
    ADD CONSTRAINT order_lines_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES public.offers(id);


--
-- Name: order_lines order_lines_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_lines
    ADD CONSTRAINT order_lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id);


--
-- Name: order_lines order_lines_subscription_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_lines
    ADD CONSTRAINT order_lines_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES public.subscriptions(id);


--
-- Name: orders orders_confirmation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_confirmation_id_fkey FOREIGN KEY (confirmation_id) REFERENCES public.confirmations(id);


--
-- Name: orders orders_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: orders orders_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: orders orders_placed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_placed_by_fkey FOREIGN KEY (placed_by) REFERENCES public.accounts(id);


--
-- Name: partings partings_ended_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partings
    ADD CONSTRAINT partings_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.partners(id);


--
-- Name: partings partings_provider_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partings
    ADD CONSTRAINT partings_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES public.partners(id);


--
-- Name: partings partings_reseller_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partings
    ADD CONSTRAINT partings_reseller_id_fkey FOREIGN KEY (reseller_id) REFERENCES public.partners(id);


--
-- Name: partner_coverage partner_coverage_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_coverage
    ADD CONSTRAINT partner_coverage_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: partner_domains partner_domains_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_domains
    ADD CONSTRAINT partner_domains_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: partnership_requests partnership_requests_asked_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partnership_requests
    ADD CONSTRAINT partnership_requests_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.partners(id);


--
-- Name: partnership_requests partnership_requests_provider_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partnership_requests
    ADD CONSTRAINT partnership_requests_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES public.partners(id);


--
-- Name: partnership_requests partnership_requests_reseller_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partnership_requests
    ADD CONSTRAINT partnership_requests_reseller_id_fkey FOREIGN KEY (reseller_id) REFERENCES public.partners(id);


--
-- Name: partnerships partnerships_provider_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partnerships
    ADD CONSTRAINT partnerships_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES public.partners(id);


--
-- Name: partnerships partnerships_reseller_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partnerships
    ADD CONSTRAINT partnerships_reseller_id_fkey FOREIGN KEY (reseller_id) REFERENCES public.partners(id);


--
-- Name: password_codes password_codes_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.password_codes
    ADD CONSTRAINT password_codes_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: password_codes password_codes_letter_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.password_codes
    ADD CONSTRAINT password_codes_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES public.letters(id);


--
-- Name: password_links password_links_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.password_links
    ADD CONSTRAINT password_links_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: policy_rows policy_rows_type_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy_rows
    ADD CONSTRAINT policy_rows_type_id_fkey FOREIGN KEY (type_id) REFERENCES public.agreement_types(id);


--
-- Name: proposals proposals_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT proposals_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: proposals proposals_confirmation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT proposals_confirmation_id_fkey FOREIGN KEY (confirmation_id) REFERENCES public.confirmations(id);


--
-- Name: proposals proposals_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT proposals_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: proposals proposals_settled_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT proposals_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES public.accounts(id);


--
-- Name: proposals proposals_undoes_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT proposals_undoes_fkey FOREIGN KEY (undoes) REFERENCES public.decisions(id);


--
-- Name: questions questions_answered_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.accounts(id);


--
-- Name: questions questions_asked_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.accounts(id);


--
-- Name: questions questions_confirmation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_confirmation_id_fkey FOREIGN KEY (confirmation_id) REFERENCES public.confirmations(id);


--
-- Name: questions questions_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: questions questions_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: readiness_rows readiness_rows_relationship_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readiness_rows
    ADD CONSTRAINT readiness_rows_relationship_id_fkey FOREIGN KEY (relationship_id) REFERENCES public.relationships(id);


--
-- Name: refresh_tokens refresh_tokens_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refresh_tokens
    ADD CONSTRAINT refresh_tokens_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: refresh_tokens refresh_tokens_application_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refresh_tokens
    ADD CONSTRAINT refresh_tokens_application_id_fkey FOREIGN KEY (application_id) REFERENCES public.applications(id);


--
-- Name: registrations registrations_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: registrations registrations_invitation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES public.invitations(id);


--
-- Name: registrations registrations_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registrations
    ADD CONSTRAINT registrations_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: relationships relationships_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.relationships
    ADD CONSTRAINT relationships_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: relationships relationships_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.relationships
    ADD CONSTRAINT relationships_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: relationships relationships_provider_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.relationships
    ADD CONSTRAINT relationships_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES public.partners(id);


--
-- Name: review_batch_items review_batch_items_batch_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_batch_items
    ADD CONSTRAINT review_batch_items_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES public.review_batches(id);


--
-- Name: review_batch_items review_batch_items_confirmation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_batch_items
    ADD CONSTRAINT review_batch_items_confirmation_id_fkey FOREIGN KEY (confirmation_id) REFERENCES public.confirmations(id);


--
-- Name: review_batch_items review_batch_items_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_batch_items
    ADD CONSTRAINT review_batch_items_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: review_batch_items review_batch_items_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_batch_items
    ADD CONSTRAINT review_batch_items_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: review_batch_items review_batch_items_proposal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_batch_items
    ADD CONSTRAINT review_batch_items_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES public.proposals(id);


--
-- Name: review_batches review_batches_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_batches
    ADD CONSTRAINT review_batches_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: review_batches review_batches_undoes_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_batches
    ADD CONSTRAINT review_batches_undoes_fkey FOREIGN KEY (undoes) REFERENCES public.review_batches(id);


--
-- Name: review_items review_items_confirmation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_items
    ADD CONSTRAINT review_items_confirmation_id_fkey FOREIGN KEY (confirmation_id) REFERENCES public.confirmations(id);


--
-- Name: review_views review_views_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_views
    ADD CONSTRAINT review_views_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: sessions sessions_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: shortcuts_off shortcuts_off_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shortcuts_off
    ADD CONSTRAINT shortcuts_off_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: sign_in_guesses sign_in_guesses_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_guesses
    ADD CONSTRAINT sign_in_guesses_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: subscriptions subscriptions_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subscriptions
    ADD CONSTRAINT subscriptions_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: subscriptions subscriptions_offer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subscriptions
    ADD CONSTRAINT subscriptions_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES public.offers(id);


--
-- Name: subscriptions subscriptions_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subscriptions
    ADD CONSTRAINT subscriptions_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id);


--
-- Name: subscriptions subscriptions_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subscriptions
    ADD CONSTRAINT subscriptions_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partners(id);


--
-- Name: withdrawals withdrawals_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.withdrawals
    ADD CONSTRAINT withdrawals_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: withdrawals withdrawals_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.withdrawals
    ADD CONSTRAINT withdrawals_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: withdrawals withdrawals_type_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.withdrawals
    ADD CONSTRAINT withdrawals_type_id_fkey FOREIGN KEY (type_id) REFERENCES public.agreement_types(id);


--
-- PostgreSQL database dump complete
--


