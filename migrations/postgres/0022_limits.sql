-- How much of each quota is used: one row for each quota and whoever it applies to, reused when its period is over.
create table quota_usage (
    quota        text not null,
    subject      text not null,  -- who it applies to: an account, a partner, a network, an email address
    subject_name text not null,  -- the same for people who read it
    used         bigint not null,
    refused      bigint not null,
    ends_at      bigint not null, -- when the period ends
    refused_at   bigint,          -- when something was last refused
    primary key (quota, subject)
);
create index quota_usage_by_end on quota_usage (ends_at);
create index quota_usage_by_refusal on quota_usage (refused_at) where refused_at is not null;

-- Wrong passwords for one sign-in name from browsers that have not signed in with it before. The name is stored as a keyed
-- hash, since people type passwords into its field.
create table sign_in_guesses (
    name_hash  bytea not null primary key,
    account_id uuid references accounts (id), -- null: nobody has that name
    wrong      bigint not null,
    last_at    bigint not null,
    free_at    bigint not null, -- the next guess is judged from then on
    told_at    bigint           -- when the owner was written to
);
create index sign_in_guesses_by_account on sign_in_guesses (account_id) where account_id is not null;
create index sign_in_guesses_by_time on sign_in_guesses (last_at);
