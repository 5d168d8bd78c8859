pragma foreign_keys = off;
begin;
CREATE TABLE _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
);
insert into "_sqlx_migrations" values (1, 'partners', '2026-12-01 03:40:39', 1, X'904AAE4602FC02FAB85D6CBA3CE5B441D9F19E220B6C56810AF5E85AADB6437BF634A6E210871007343D07CF1BDF78F0', 3542154);
insert into "_sqlx_migrations" values (2, 'customers', '2026-12-01 03:40:39', 1, X'A9770847CF4590016ADC0A8587F45C94AC23BA4A10FBB67AB7758B72BFCBDE8453ADE9FA062551BD179A782ACF1A5842', 2408106);
insert into "_sqlx_migrations" values (3, 'accounts', '2026-12-01 03:40:39', 1, X'37782D4A80141BA8114369CA07A8CD73EF88E295BA06A2543C3E67F5CB7F4CF9E86FC18913F249D0E019BE7428193DFD', 5662736);
insert into "_sqlx_migrations" values (4, 'audit', '2026-12-01 03:40:39', 1, X'0347DC08CCBC570AAB4AC2474B41F75AE911AD9CD741642FA22B1365F6BEB433FB5E6F6062951B8C83F5943BBCA7906D', 2237710);
insert into "_sqlx_migrations" values (5, 'mail', '2026-12-01 03:40:39', 1, X'D28CC51B98AAA7054EC2F838AF0A2E8A16CA96B5A99B179B4DA28AC58CAFAE812EAB987D835328F5A3094FD2144FDD53', 2091906);
insert into "_sqlx_migrations" values (6, 'agreements', '2026-12-01 03:40:39', 1, X'285517C6A5B853CC16738629EB43829CDE203626C7E71212794B6A39A25D523EE8F5C1C78AA60E3AB63DECC70FE34C5C', 4671258);
insert into "_sqlx_migrations" values (7, 'relationships', '2026-12-01 03:40:39', 1, X'A3253DDFD0B2BAD8CAA7126B1D1C182A881422E1CE619EDC334A1C3223426D1D5145B73D2411DD3C961298DA844075CE', 3687740);
insert into "_sqlx_migrations" values (8, 'invitations', '2026-12-01 03:40:39', 1, X'44E2CF55EAFCF324EFFA3CE4ADF2E533DE68DD5FC0C003254673C84D4B0731E3F19838FFCF83F67B30B67149B161A94E', 18405500);
insert into "_sqlx_migrations" values (9, 'confirmations', '2026-12-01 03:40:39', 1, X'DC27903868F6152D980B6B7F7B70E2838413204128581E51BED8A73FCED8466C4955AC6DE6975E0C97CBC11A9DC87FAD', 3113545);
insert into "_sqlx_migrations" values (10, 'drafts', '2026-12-01 03:40:39', 1, X'7C32198F92C03F85FDAA7C5998DB4B7A444956A9AF9FA823B979552719C79E1C669AE2978D797235A0793386E829870B', 1473632);
insert into "_sqlx_migrations" values (11, 'customer list', '2026-12-01 03:40:39', 1, X'77C95F73C478D75BD83F261D6F170E18058B072CC2A6C5728A5875A30146C99D535F8A517926B231970932F50A5C6298', 4252088);
insert into "_sqlx_migrations" values (13, 'draft files', '2026-12-01 03:40:39', 1, X'749E88D7589C3004F9EA2192B479B42EDB35183E47C89F9CFD4EB8E0A0A39B632726FBA806DB64F7063E715D8782D68E', 2184197);
insert into "_sqlx_migrations" values (16, 'registrations', '2026-12-01 03:40:39', 1, X'186B48CC096A3EFF72F89EFE9C70AE032FB8D58DBBF59FB6DC44E1BFFDF54DBAA47931849DAAE94BBDA9E272916E83F0', 7395405);
insert into "_sqlx_migrations" values (17, 'acceptances', '2026-12-01 03:40:39', 1, X'B653514E2805C0D853395A26634D76D2C5AA211E964069E3432FB498663D049665139712168FF4E2B67776FBEC05D19C', 5578295);
insert into "_sqlx_migrations" values (18, 'registration keys', '2026-12-01 03:40:40', 1, X'8055238913614C16EB7B8799B8B8E42AA7FC38813231109976701CB7423CC3A82364A212C4096C9E473662E103AD17A6', 37280332);
insert into "_sqlx_migrations" values (19, 'withdrawn letters', '2026-12-01 03:40:40', 1, X'C55C332EDE0F9DEC589518A3E40BE7ADD7E99044D88068E61D212D9D61474D0F5C038BE6C5E46458BF02F02F1F22B175', 7620888);
insert into "_sqlx_migrations" values (20, 'kept pages', '2026-12-01 03:40:40', 1, X'303D02CF9D616802962A7E62D038DBBF2471E09BE8D88F1CBBB50484ABCE1A7CDB5F15E32929BFCF5C29A71E4818E617', 3847342);
insert into "_sqlx_migrations" values (21, 'no kept pages', '2026-12-01 03:40:40', 1, X'8B2D9855694F565BE8EF158260AA6384E238F3A9311C3526440B36376BFAFD21B41818025B2F97F77F8A575EAAC15337', 3406577);
insert into "_sqlx_migrations" values (22, 'limits', '2026-12-01 03:40:40', 1, X'177B74F7F24DB1F6604B07862D1B8281750AC8705EFE8DF8205891721C4DF26BD9A86A75110A844FC971075DB4B9FCE7', 4692491);
insert into "_sqlx_migrations" values (23, 'email senders', '2026-12-01 03:40:40', 1, X'8A55A6A1CCD09F03338BDB1D20360EC0A9439B7716C0F23EBCB0E3224A073222CA025D6B77070291823286385902B094', 15938331);
insert into "_sqlx_migrations" values (24, 'contact provenance', '2026-12-01 03:40:40', 1, X'3BF173734BC369EB6A60F3D74752B0529B6C311587A420C13825FEB43C64A8BED36D01B3367141B1F022411BEF9EDF3C', 104404653);
insert into "_sqlx_migrations" values (25, 'claims', '2026-12-01 03:40:40', 1, X'D0A85A3868B305184037D7540C524A932050496F1DB95309DABF6286C1345326457BA1663DDB267D32D6672788523462', 7383013);
insert into "_sqlx_migrations" values (26, 'sort keys', '2026-12-01 03:40:40', 1, X'213091D1DE204F7654AA6197D992FFE2DDF5A945D8AA92A915CAE7378BE3843237DCCC27E93F3129F87E9E08432872FE', 64892898);
insert into "_sqlx_migrations" values (27, 'review', '2026-12-01 03:40:40', 1, X'87A9BE765393D69FDC96F97205BFACCCC5EFFD3FAA63FA5C4D91D3B8EA4998D22F913E3289B0329CF1A73F19BA53F928', 20076181);
insert into "_sqlx_migrations" values (28, 'four eyes', '2026-12-01 03:40:40', 1, X'CA0CD6439FF9B2FB5B722AE42092307371B8C9CEC07ED1A1ACB82BEA65A6D488B02D4CC9EBAB9499B1B08A9D9BBE5630', 27503705);
insert into "_sqlx_migrations" values (29, 'cases', '2026-12-01 03:40:40', 1, X'F4E2740A59D1D15703A34C56034ADE77A87B77BDB9799820D9A53E895A15E071FC9CFFB9C2B69F4657D8BF588218E641', 25388824);
insert into "_sqlx_migrations" values (30, 'agreement drafts', '2026-12-01 03:40:40', 1, X'93CED31B9BB0128FE53B3EE225C57CC62B1F84D87C974F356CD14BCDC2E46DE2C5B9C0CFECA01CC09040EE3637D14757', 45512281);
insert into "_sqlx_migrations" values (31, 'orders', '2026-12-01 03:40:40', 1, X'271D306DB204E9C6101D0FDB658F2B7A8774FA370F11A5114E7809E218B4CEFD1E718D1510DA7ED7601B72CDAD321AC2', 47957052);
insert into "_sqlx_migrations" values (32, 'api access', '2026-12-01 03:40:40', 1, X'3807F57F3729039CC3957140263D3517AC34009AC6115084CD9B3CF3A44A7FC733FF16F6ABA130AADA40ED2BF8B918B5', 35361934);
insert into "_sqlx_migrations" values (33, 'readiness', '2026-12-01 03:40:40', 1, X'1DD00C4449D04648E1CBBDCF550DD6D5CF82F100DF0A6CD6A17A5B265CE88004407ED74EDCFC8DE22A394DF490596A64', 25558415);
insert into "_sqlx_migrations" values (35, 'api orders', '2026-12-01 03:40:40', 1, X'DA8054A401B5CB36604DC9F892260BE48E7684E8CB0FC4CD6DBD73221DBEAAF6DCAFFF958239135A1C4124119E1C8AAB', 39303803);
insert into "_sqlx_migrations" values (37, 'indirect', '2026-12-01 03:40:40', 1, X'593C869C4E9DBFB6F7727A67E7125C48529385A3265633B6E30F522A1F9B8237E2400B37A8B97EDA1E0FA59CEB74DAB3', 50447664);
insert into "_sqlx_migrations" values (39, 'imports', '2026-12-01 03:40:40', 1, X'119293B4DAE0E4403AD670029C8C341A4C927DC587FE18C6F3CE14BC1B18A6E37D9ADAFE20648CB5FF332C7D4001DB93', 3709065);
insert into "_sqlx_migrations" values (41, 'secret key mark', '2026-12-01 03:40:40', 1, X'6EC62EDE9281478B3726972D90337338E97DF65EA95669EE018D3AFB3E085FBE8039C6520A0A2078A6B7FA46F4C61C5A', 2628945);
insert into "_sqlx_migrations" values (42, 'disputed reviews', '2026-12-01 03:40:40', 1, X'6EE87988429F00DF08D08925A66B7E45C466A6283C16778D6512273CDA3E28CA98CE85CB856A4893D87B942251266619', 29614000);
CREATE TABLE partners (
    id           blob not null primary key,
    kind         text not null check (kind = 'direct_bill' or kind = 'indirect_provider' or kind = 'indirect_reseller'),
    name         text not null,
    name_key     text not null, -- lower-cased: what lists sort by and search
    country      text not null,
    partner_guid blob not null, -- the tenant that Partner Center's API and links name
    mpn_id       text,
    contact_name  text not null,
    contact_email text not null,
    contact_phone text,
    created_at   integer not null,
    disabled_at  integer,
    revision     integer not null default 1, folded_name text, root_key blob, swedish_key blob, keys_rule integer not null default 0, -- grows with each change: whoever edits an older one is told
    unique (partner_guid)
) strict;
insert into "partners" values (X'01A1F8D3EA00700080001CA119CCF666', 'direct_bill', 'Alder Direct', 'alder direct', 'SE', X'1F435CDC07024E76B016A2ED0A2676C9', '4512001', 'Gunilla Holm', 'contact@alder.example', '+46855501010', 1795176000000000, NULL, 1, 'alder direct', X'2B4131334D04313B4D332F51011001DCC1DC09', X'2B4131334D04313B4D332F51011001DCC1DC09', 1);
insert into "partners" values (X'01A1F8D3EA00700080001EA8F1109275', 'indirect_provider', 'Birch Distribution', 'birch distribution', 'NO', X'8A7AC32724C24A6A864244AAC2308F12', '4512002', 'Berit Olsen', 'contact@birch.example', '+4722550102', 1795176000000000, NULL, 1, 'birch distribution', X'2D3B4D2F3904313B4F514D3B2D53513B4745011601DCC1DC0F', X'2D3B4D2F3904313B4F514D3B2D53513B4745011601DCC1DC0F', 1);
insert into "partners" values (X'01A1F8D3EA00700080001FFB5440CE75', 'indirect_reseller', 'Cedar Resale', 'cedar resale', 'NO', X'86B94F539F204D2087914D4438755C10', '4512003', 'Camilla Rud', 'contact@cedar.example', '+4762550103', 1795176000000000, NULL, 1, 'cedar resale', X'2F33312B4D044D334F2B4133011001DCC1DC09', X'2F33312B4D044D334F2B4133011001DCC1DC09', 1);
insert into "partners" values (X'01A1F8D3EA0070008000218DA33814BB', 'direct_bill', 'Dogwood Cloud', 'dogwood cloud', 'GB', X'B92B994C5A514745BCE08DD139AE662C', '4512004', 'Denise Okafor', 'contact@dogwood.example', '+442079460104', 1795176000000000, NULL, 1, 'dogwood cloud', X'31473757474731042F41475331011101DCBFDC08', X'31473757474731042F41475331011101DCBFDC08', 1);
insert into "partners" values (X'01A1F8D3F1D070008000740F58A50EF2', 'indirect_reseller', 'Larch Resale', 'larch resale', 'NO', X'8C1E9312481E410C97121FCE8DEF27E6', NULL, 'Eva Elo', 'contact@larch.example', NULL, 1795176002000000, NULL, 1, 'larch resale', X'412B4D2F39044D334F2B4133011001DCC1DC09', X'412B4D2F39044D334F2B4133011001DCC1DC09', 1);
CREATE TABLE partner_domains (
    domain     text not null primary key,
    partner_id blob not null references partners (id)
) strict;
insert into "partner_domains" values ('alder.example', X'01A1F8D3EA00700080001CA119CCF666');
insert into "partner_domains" values ('birch.example', X'01A1F8D3EA00700080001EA8F1109275');
insert into "partner_domains" values ('cedar.example', X'01A1F8D3EA00700080001FFB5440CE75');
insert into "partner_domains" values ('dogwood.example', X'01A1F8D3EA0070008000218DA33814BB');
insert into "partner_domains" values ('larch.example', X'01A1F8D3F1D070008000740F58A50EF2');
CREATE TABLE partnerships (
    provider_id blob not null references partners (id),
    reseller_id blob not null references partners (id),
    since       integer not null,
    ended_at    integer,
    primary key (provider_id, reseller_id)
) strict;
insert into "partnerships" values (X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3EA00700080001FFB5440CE75', 1795176000000000, NULL);
CREATE TABLE customers (
    id                  blob not null primary key,
    company_name        text not null,
    company_key         text not null, -- lower-cased: what lists sort by
    domain              text not null, -- the primary domain, whole
    cloud               text not null check (cloud = 'public' or cloud = 'us_government' or cloud = 'germany'),
    country             text not null,
    address_line1       text not null,
    address_line2       text,
    city                text, -- city states have none
    state               text,
    postal_code         text,
    registration_number text,
    language            text not null, -- of its agreements, a tag such as sv-SE
    contact_first_name  text not null,
    contact_last_name   text not null,
    contact_email       text not null,
    contact_phone       text,
    bought_before       integer not null, -- bought before Assent kept its orders: then it cannot accept directly
    created_at          integer not null,
    revision            integer not null default 1, registration_key text, purchased_at integer,
    unique (domain)
) strict;
insert into "customers" values (X'01A1F8D3EA00700080004C503FC731EB', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', 'customer.onassent.example', 'public', 'SE', 'Storgatan 1', NULL, 'Umeå', NULL, '903 26', NULL, 'sv-SE', 'Åsa', 'Öberg', 'asa@vinterhamn.example', '+46905550123', 0, 1795176000000000, 1, NULL, 1795176002000000);
insert into "customers" values (X'01A1F8D3F1D0700080005B7DE0F52D08', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', 'temporary.onassent.example', 'public', 'SE', 'Storgatan 1', NULL, 'Umeå', NULL, '903 26', NULL, 'sv-SE', 'Åsa', 'Öberg', 'asa@vinterhamn.example', '+46905550123', 0, 1795176002000000, 1, NULL, NULL);
insert into "customers" values (X'01A1F8D3F1D0700080006BDA8316BA48', 'Resold AB', 'resold ab', 'resold.onassent.example', 'public', 'SE', 'Storgatan 1', NULL, 'Umeå', NULL, '903 26', NULL, 'sv-SE', 'Åsa', 'Öberg', 'asa@vinterhamn.example', '+46905550123', 0, 1795176002000000, 1, NULL, NULL);
insert into "customers" values (X'01A1F8D3F1D0700080007FA020753F47', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', 'evident.onassent.example', 'public', 'SE', 'Storgatan 1', NULL, 'Umeå', NULL, '903 26', NULL, 'sv-SE', 'Åsa', 'Öberg', 'asa@vinterhamn.example', '+46905550123', 0, 1795176002000000, 1, NULL, NULL);
insert into "customers" values (X'01A1F8D3F1D070008000831C668BCCAE', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', 'withdrawn.onassent.example', 'public', 'SE', 'Storgatan 1', NULL, 'Umeå', NULL, '903 26', NULL, 'sv-SE', 'Åsa', 'Öberg', 'asa@vinterhamn.example', '+46905550123', 0, 1795176002000000, 1, NULL, NULL);
insert into "customers" values (X'01A1F8D3F5B87000800090DD110D51CF', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', 'declined.onassent.example', 'public', 'SE', 'Storgatan 1', NULL, 'Umeå', NULL, '903 26', NULL, 'sv-SE', 'Åsa', 'Öberg', 'asa@vinterhamn.example', '+46905550123', 0, 1795176003000000, 1, NULL, NULL);
CREATE TABLE accounts (
    id                 blob not null primary key,
    partner_id         blob references partners (id),
    customer_id        blob references customers (id),
    sign_in_name       text not null, -- as typed
    sign_in_key        text not null, -- lower-cased
    first_name         text not null,
    last_name          text not null,
    contact_email      text not null, -- gets codes and resets
    language           text,          -- of the screens; null: as the browser asks
    time_zone          text not null,
    password_hash      text,          -- null until a password is set
    password_temporary integer not null default false,
    password_set_at    integer,
    password_expires_at integer,         -- of a temporary one
    told_of            text,          -- what a partner's agent is mailed about; null: as the role suggests
    created_at         integer not null,
    signed_in_at       integer,
    disabled_at        integer,
    revision           integer not null default 1, contact_source text not null default 'own' check (
    contact_source = 'own' or contact_source = 'partner' or contact_source = 'operator'
), contact_by text not null default '', contact_by_organisation text not null default '', contact_given_at integer, contact_proof text, contact_proved_at integer, contact_changed_at integer,
    unique (sign_in_key),
    check (partner_id is null or customer_id is null)
) strict;
insert into "accounts" values (X'01A1F8D3EA00700080000C1B815856C1', NULL, NULL, 'operator@assent.example', 'operator@assent.example', 'Olga', 'Sandberg', 'operator@assent.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176002000000, NULL, 1, 'own', 'Assent', '', 1795176000000000, NULL, NULL, NULL);
insert into "accounts" values (X'01A1F8D3EA00700080000CF688D68694', NULL, NULL, 'reviewer@assent.example', 'reviewer@assent.example', 'Ravi', 'Menon', 'reviewer@assent.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176002000000, NULL, 2, 'own', 'Olga Sandberg', 'Assent', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA00700080000DA07108F289', NULL, NULL, 'auditor@assent.example', 'auditor@assent.example', 'Aino', 'Laine', 'auditor@assent.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Olga Sandberg', 'Assent', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA00700080001D40CC99AE1C', X'01A1F8D3EA00700080001CA119CCF666', NULL, 'global@alder.example', 'global@alder.example', 'Gunilla', 'Holm', 'global@alder.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176002000000, NULL, 2, 'own', 'Olga Sandberg', 'Assent', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA00700080001F2CFE98DBDC', X'01A1F8D3EA00700080001EA8F1109275', NULL, 'global@birch.example', 'global@birch.example', 'Berit', 'Olsen', 'global@birch.example', NULL, 'Europe/Oslo', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176002000000, NULL, 2, 'own', 'Olga Sandberg', 'Assent', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA007000800020494605290E', X'01A1F8D3EA00700080001FFB5440CE75', NULL, 'global@cedar.example', 'global@cedar.example', 'Camilla', 'Rud', 'global@cedar.example', NULL, 'Europe/Oslo', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Olga Sandberg', 'Assent', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA0070008000224449C237B9', X'01A1F8D3EA0070008000218DA33814BB', NULL, 'global@dogwood.example', 'global@dogwood.example', 'Denise', 'Okafor', 'global@dogwood.example', NULL, 'Europe/London', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Olga Sandberg', 'Assent', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA00700080002A9DD276B6A8', X'01A1F8D3EA00700080001CA119CCF666', NULL, 'admin@alder.example', 'admin@alder.example', 'Lena', 'Falk', 'admin@alder.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Gunilla Holm', 'Alder Direct', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', NULL, 'sales@alder.example', 'sales@alder.example', 'Sami', 'Aalto', 'sales@alder.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176003000000, NULL, 2, 'own', 'Gunilla Holm', 'Alder Direct', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA00700080002C0756C36701', X'01A1F8D3EA00700080001CA119CCF666', NULL, 'helpdesk@alder.example', 'helpdesk@alder.example', 'Hugo', 'Nyström', 'helpdesk@alder.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Gunilla Holm', 'Alder Direct', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA00700080002CE3AB30EF4C', X'01A1F8D3EA00700080001EA8F1109275', NULL, 'admin@birch.example', 'admin@birch.example', 'Arne', 'Vik', 'admin@birch.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Berit Olsen', 'Birch Distribution', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA00700080002D99442533C3', X'01A1F8D3EA00700080001EA8F1109275', NULL, 'sales@birch.example', 'sales@birch.example', 'Sunniva', 'Moen', 'sales@birch.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176002000000, NULL, 2, 'own', 'Berit Olsen', 'Birch Distribution', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA00700080002E74C8B17902', X'01A1F8D3EA00700080001EA8F1109275', NULL, 'helpdesk@birch.example', 'helpdesk@birch.example', 'Henrik', 'Lie', 'helpdesk@birch.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Berit Olsen', 'Birch Distribution', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA00700080002F1384C554B7', X'01A1F8D3EA00700080001FFB5440CE75', NULL, 'admin@cedar.example', 'admin@cedar.example', 'Anita', 'Foss', 'admin@cedar.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Camilla Rud', 'Cedar Resale', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA00700080002FEC38D863A6', X'01A1F8D3EA00700080001FFB5440CE75', NULL, 'sales@cedar.example', 'sales@cedar.example', 'Stian', 'Bakke', 'sales@cedar.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176002000000, NULL, 2, 'own', 'Camilla Rud', 'Cedar Resale', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA007000800030836566811F', X'01A1F8D3EA00700080001FFB5440CE75', NULL, 'helpdesk@cedar.example', 'helpdesk@cedar.example', 'Hilde', 'Aas', 'helpdesk@cedar.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Camilla Rud', 'Cedar Resale', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA0070008000315E4CB3B40C', X'01A1F8D3EA0070008000218DA33814BB', NULL, 'admin@dogwood.example', 'admin@dogwood.example', 'Alan', 'Price', 'admin@dogwood.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Denise Okafor', 'Dogwood Cloud', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA0070008000321F14CA2FF7', X'01A1F8D3EA0070008000218DA33814BB', NULL, 'sales@dogwood.example', 'sales@dogwood.example', 'Shreya', 'Patel', 'sales@dogwood.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Denise Okafor', 'Dogwood Cloud', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA007000800032DFFF438E93', X'01A1F8D3EA0070008000218DA33814BB', NULL, 'helpdesk@dogwood.example', 'helpdesk@dogwood.example', 'Hannah', 'Doyle', 'helpdesk@dogwood.example', NULL, 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176000000000, NULL, 2, 'own', 'Denise Okafor', 'Dogwood Cloud', 1795176000000000, 'mailed-link', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3EA00700080004D60CE31569E', NULL, X'01A1F8D3EA00700080004C503FC731EB', 'admin@customer.onassent.example', 'admin@customer.onassent.example', 'Åsa', 'Öberg', 'asa@vinterhamn.example', 'sv-SE', 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$TK602Hj3gm2O0+sudKqrnw$CRKxXhhPMvxrlOPu2FdIWbLRbaw9v5NSqcMkF9tke5I', 0, 1795176000000000, NULL, NULL, 1795176000000000, 1795176002000000, NULL, 2, 'partner', 'Sami Aalto', 'Alder Direct', 1795176000000000, 'mailed-code', 1795176000000000, NULL);
insert into "accounts" values (X'01A1F8D3F1D07000800058264650E7F5', NULL, X'01A1F8D3EA00700080004C503FC731EB', 'reader@customer.onassent.example', 'reader@customer.onassent.example', 'Rut', 'Read', 'rut@vinterhamn.example', 'en', 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$NggT4iEbrbTjvZnFrScUrA$1sE8qN/hs6deDkS+E76qGqZ7kLtGfyWSE4F/2pgAjdk', 0, 1795176002000000, NULL, NULL, 1795176002000000, 1795176002000000, NULL, 2, 'partner', 'Åsa Öberg', 'Vinterhamn Bryggeri AB', 1795176002000000, 'mailed-link', 1795176002000000, NULL);
insert into "accounts" values (X'01A1F8D3F1D0700080005C4D91A7C705', NULL, X'01A1F8D3F1D0700080005B7DE0F52D08', 'admin@temporary.onassent.example', 'admin@temporary.onassent.example', 'Åsa', 'Öberg', 'asa@vinterhamn.example', 'sv-SE', 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$O19u20vag7bYvSayvPSdsw$TXvfU07DgdFvNuC5esQbrCnzu6TdXDYmmbn8ycIglbI', 1, 1795176002000000, 1796385602000000, NULL, 1795176002000000, NULL, NULL, 2, 'partner', 'Sami Aalto', 'Alder Direct', 1795176002000000, NULL, NULL, NULL);
insert into "accounts" values (X'01A1F8D3F1D0700080006D7174611516', NULL, X'01A1F8D3F1D0700080006BDA8316BA48', 'admin@resold.onassent.example', 'admin@resold.onassent.example', 'Åsa', 'Öberg', 'asa@vinterhamn.example', 'sv-SE', 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$oogdSOqJ6XH/mmeed7f+Dg$cUtFzqvhEJxnOB3oJWOhxnlVdjRAaJldLTsLOEMyzZs', 1, 1795176002000000, 1796385602000000, NULL, 1795176002000000, NULL, NULL, 1, 'partner', 'Sunniva Moen', 'Birch Distribution', 1795176002000000, NULL, NULL, NULL);
insert into "accounts" values (X'01A1F8D3F1D0700080007495C92EE015', X'01A1F8D3F1D070008000740F58A50EF2', NULL, 'global@larch.example', 'global@larch.example', 'Eva', 'Elo', 'global@larch.example', 'en', 'Europe/Oslo', NULL, 0, NULL, NULL, NULL, 1795176002000000, NULL, NULL, 1, 'own', 'Olga Sandberg', 'Assent', 1795176002000000, NULL, NULL, NULL);
insert into "accounts" values (X'01A1F8D3F1D070008000808B297E1342', NULL, X'01A1F8D3F1D0700080007FA020753F47', 'admin@evident.onassent.example', 'admin@evident.onassent.example', 'Åsa', 'Öberg', 'asa@vinterhamn.example', 'sv-SE', 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$Rsc9RowajqVnD6JqSe8kqw$ZNS72VEoIukqkXgCR/ePgH9NleQo46d3zFmrJKAwkWY', 1, 1795176002000000, 1796385602000000, NULL, 1795176002000000, NULL, NULL, 1, 'partner', 'Sami Aalto', 'Alder Direct', 1795176002000000, NULL, NULL, NULL);
insert into "accounts" values (X'01A1F8D3F1D070008000840F6C503C54', NULL, X'01A1F8D3F1D070008000831C668BCCAE', 'admin@withdrawn.onassent.example', 'admin@withdrawn.onassent.example', 'Åsa', 'Öberg', 'asa@vinterhamn.example', 'en', 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$NFFdVcO07l8RTrB16CvKbw$AjxVKCuHKGkFsUV1i13Wkn/ySDwDdZkNM5FfnpnlRNA', 0, 1795176002000000, NULL, NULL, 1795176002000000, 1795176002000000, NULL, 2, 'partner', 'Sami Aalto', 'Alder Direct', 1795176002000000, 'mailed-code', 1795176002000000, NULL);
insert into "accounts" values (X'01A1F8D3F5B87000800091F52C2035CA', NULL, X'01A1F8D3F5B87000800090DD110D51CF', 'admin@declined.onassent.example', 'admin@declined.onassent.example', 'Åsa', 'Öberg', 'asa@vinterhamn.example', 'en', 'Europe/Stockholm', '$argon2id$v=19$m=19456,t=2,p=1$VnTk6B1UZhkia8JqqYmJDA$ulCOM4moZLJGIQHE1HQAJDOACdJeqCcrvWazcmGCyfY', 0, 1795176003000000, NULL, NULL, 1795176003000000, 1795176003000000, NULL, 2, 'partner', 'Sami Aalto', 'Alder Direct', 1795176003000000, 'mailed-code', 1795176003000000, NULL);
CREATE TABLE account_roles (
    account_id blob not null references accounts (id),
    role       text not null check (
        role = 'global_admin' or role = 'admin_agent' or role = 'sales_agent' or role = 'helpdesk_agent' or
        role = 'customer_admin' or role = 'customer_user' or role = 'operator_admin' or role = 'reviewer' or
        role = 'auditor'
    ),
    primary key (account_id, role)
) strict;
insert into "account_roles" values (X'01A1F8D3EA00700080000C1B815856C1', 'operator_admin');
insert into "account_roles" values (X'01A1F8D3EA00700080000CF688D68694', 'reviewer');
insert into "account_roles" values (X'01A1F8D3EA00700080000DA07108F289', 'auditor');
insert into "account_roles" values (X'01A1F8D3EA00700080001D40CC99AE1C', 'global_admin');
insert into "account_roles" values (X'01A1F8D3EA00700080001F2CFE98DBDC', 'global_admin');
insert into "account_roles" values (X'01A1F8D3EA007000800020494605290E', 'global_admin');
insert into "account_roles" values (X'01A1F8D3EA0070008000224449C237B9', 'global_admin');
insert into "account_roles" values (X'01A1F8D3EA00700080002A9DD276B6A8', 'admin_agent');
insert into "account_roles" values (X'01A1F8D3EA00700080002B50FEAAC424', 'sales_agent');
insert into "account_roles" values (X'01A1F8D3EA00700080002C0756C36701', 'helpdesk_agent');
insert into "account_roles" values (X'01A1F8D3EA00700080002CE3AB30EF4C', 'admin_agent');
insert into "account_roles" values (X'01A1F8D3EA00700080002D99442533C3', 'sales_agent');
insert into "account_roles" values (X'01A1F8D3EA00700080002E74C8B17902', 'helpdesk_agent');
insert into "account_roles" values (X'01A1F8D3EA00700080002F1384C554B7', 'admin_agent');
insert into "account_roles" values (X'01A1F8D3EA00700080002FEC38D863A6', 'sales_agent');
insert into "account_roles" values (X'01A1F8D3EA007000800030836566811F', 'helpdesk_agent');
insert into "account_roles" values (X'01A1F8D3EA0070008000315E4CB3B40C', 'admin_agent');
insert into "account_roles" values (X'01A1F8D3EA0070008000321F14CA2FF7', 'sales_agent');
insert into "account_roles" values (X'01A1F8D3EA007000800032DFFF438E93', 'helpdesk_agent');
insert into "account_roles" values (X'01A1F8D3EA00700080004D60CE31569E', 'customer_admin');
insert into "account_roles" values (X'01A1F8D3F1D07000800058264650E7F5', 'customer_user');
insert into "account_roles" values (X'01A1F8D3F1D0700080005C4D91A7C705', 'customer_admin');
insert into "account_roles" values (X'01A1F8D3F1D0700080006D7174611516', 'customer_admin');
insert into "account_roles" values (X'01A1F8D3F1D0700080007495C92EE015', 'global_admin');
insert into "account_roles" values (X'01A1F8D3F1D070008000808B297E1342', 'customer_admin');
insert into "account_roles" values (X'01A1F8D3F1D070008000840F6C503C54', 'customer_admin');
insert into "account_roles" values (X'01A1F8D3F5B87000800091F52C2035CA', 'customer_admin');
CREATE TABLE sessions (
    id              blob not null primary key,
    token_hash      blob not null,
    account_id      blob not null references accounts (id),
    created_at      integer not null,
    seen_at         integer not null, -- at most a minute behind
    expires_at      integer not null, -- however busy it is
    network_address text not null,
    user_agent      text not null, browser text,
    unique (token_hash)
) strict;
insert into "sessions" values (X'01A1F8D3EA007000800044710015794F', X'22049AF7A0380D880BFC19EA9E43C7D1CE772437AD51819C61DF593F76D3E4BE', X'01A1F8D3EA00700080002B50FEAAC424', 1795176000000000, 1795176000000000, 1795219200000000, '127.0.0.1', '', 'RgZBwMVn35kMo2ETbWBBRFqxP5eVewms9S2lVoRli3A');
insert into "sessions" values (X'01A1F8D3EA0070008000529DB78C7897', X'4FF661B4CA623AA36C3A862C0CD10E4B4645E039340B845039A5AA6F430903B0', X'01A1F8D3EA00700080004D60CE31569E', 1795176000000000, 1795176000000000, 1795219200000000, '127.0.0.1', '', 'X9EKaeWGFmDe9ODB5PAH3RDz3Gl2zC6kQKXHXNSBMAE');
insert into "sessions" values (X'01A1F8D3F1D0700080005789AEB300F6', X'A4EB461DFFDFADE2F6F34FE46CB2C0CF0AF04465D7DA11C21915A09904F2F881', X'01A1F8D3EA00700080004D60CE31569E', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', '1xd29lqs_l31fM9uEq5hBNm_KpWrFUFX5JpMX1oWWSQ');
insert into "sessions" values (X'01A1F8D3F1D07000800059EF9EFD3D3A', X'55B8125B80A333991BD2C65784B18DBC26E5517699AC1135D6A5F92ED5AFEA77', X'01A1F8D3F1D07000800058264650E7F5', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'KtOWajwGWssrjMTSZ9lNN64Q-HX68glrrKUC4YjtOCA');
insert into "sessions" values (X'01A1F8D3F1D070008000603EFBA30FFB', X'E2CE57367EDBED71999BED38BC53D11E9D26E27331D48CB86673A9CFF1DA8196', X'01A1F8D3EA00700080001D40CC99AE1C', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'KC2HsVKamS5cb1BjPuzmbsG3jrOETsiHUtXhN4nL-As');
insert into "sessions" values (X'01A1F8D3F1D070008000623F5F52FA83', X'F1FECDB4AB7CC6FF1A151086140445CC3657005EF997F9DABBCCD474AC6C6FE1', X'01A1F8D3EA00700080000CF688D68694', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'u-rmpYs4uJguIg53eN90AuCp85h2DyI8vA3lL05VXKo');
insert into "sessions" values (X'01A1F8D3F1D07000800065EA24F8BC98', X'A25A0780F35AF1ADEAC5468C6D26503C22638A93C02C233371452B911C51E00F', X'01A1F8D3EA00700080000C1B815856C1', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', '17vhWUya0NnolG-dA-8U3ehcH1jiadZKFEaNDBJ0jLk');
insert into "sessions" values (X'01A1F8D3F1D0700080006A9E7DFE84D4', X'7F3CB4BA6C3A8AF24674567F253CC13AD244F5C5C15442F02B361E18025849FE', X'01A1F8D3EA00700080002D99442533C3', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'TO6uFkPSBCEMo0Bs-KsAh9k_DLeJN5f8KvXBZ3gCmJI');
insert into "sessions" values (X'01A1F8D3F1D0700080006F2C6E7E18EB', X'7ABAC266FBC6CAA095638FFD668CE5CFBC20B3BC32CDB10EBAD13E8E84D9D58F', X'01A1F8D3EA00700080002D99442533C3', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', '7zj5Qu-ZxocDzSp2ndip9UXrz1LCQ9igcnp8BgTdI0I');
insert into "sessions" values (X'01A1F8D3F1D0700080007174B5932E42', X'4B9349FCB75097FBCCB6D7DD10BF1FEA6596D6D6E02796ED7FDE787B45AFCA1D', X'01A1F8D3EA00700080002FEC38D863A6', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'tfb6Rk_3Mk58bI4W4l0LtE_lX3vzw4g_rZPjmOzf9Dg');
insert into "sessions" values (X'01A1F8D3F1D070008000736480B117EC', X'30EA8AD6846AAE1B0E24322C5C2973E91B148397126580C7542A8A1BCCF3AE27', X'01A1F8D3EA00700080000C1B815856C1', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'brIKE40uC3UOyg-b1dF3JYFxMxLcziii-Vc7qk8SQQY');
insert into "sessions" values (X'01A1F8D3F1D0700080007626F8507F17', X'87F117166115B73EE17247B9D49D5ED2EC9DAB4A924F251CDA6AF52B71DB0B3B', X'01A1F8D3EA00700080001F2CFE98DBDC', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'grcngHhWS6NOSmRRQCV3TBCfhfnpgnJ3xbBH_RlJhjM');
insert into "sessions" values (X'01A1F8D3F1D07000800077E11E9297A4', X'78C4DA4F3218B1E2145B90663636E921EF79968C94347A79A6C871ACCA4537EC', X'01A1F8D3EA00700080001D40CC99AE1C', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'C2Z2B_GB2ilLSzV7sNUYOFIXP-cavAKFK57toWihkJw');
insert into "sessions" values (X'01A1F8D3F1D0700080007E1A576DEE30', X'B9CDC8166A48D35E95A141722CB39B2BD251271457C33B19638180AFDDFCC004', X'01A1F8D3EA00700080002B50FEAAC424', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'OHBh8fGsiNktY9P5OgXbEf1Ls6tYeFuzOBSDBQ6Mkwo');
insert into "sessions" values (X'01A1F8D3F1D07000800081AFA5655496', X'935474301BE952540339D01A87F6F6623EE5F10A4F56ECC8B7126BED7D0DD94B', X'01A1F8D3EA00700080002B50FEAAC424', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'QWZq5UctHLVmen6KVjUIiJKzeSSeLvsAO95LxpZcnDU');
insert into "sessions" values (X'01A1F8D3F1D0700080008AB3C4FD3846', X'63EDA02E3776EE42C07501705596508D8C5DBBE5812E6AB7186ECA2918CD82F3', X'01A1F8D3F1D070008000840F6C503C54', 1795176002000000, 1795176002000000, 1795219202000000, '127.0.0.1', '', 'I_7lLNE6ION2-xarzMv54mA92KS5bFeLf_5d1ZMvH-M');
insert into "sessions" values (X'01A1F8D3F5B8700080008F46904DF1CC', X'B38D53D6A4343939BB3D43D851C10B69D469E49BB2E7208DCDFAF34711AF0353', X'01A1F8D3EA00700080002B50FEAAC424', 1795176003000000, 1795176003000000, 1795219203000000, '127.0.0.1', '', 'mawKHUSsxR9pHcJJbSVGzhWqZHu48kunPh5MG5z-fdg');
insert into "sessions" values (X'01A1F8D3F5B870008000999C09FAD264', X'7A7F0A7EF8F092233A03384865CA9E89F1EAA5FC459F7D5DD4D1FBDBE8F8AAF7', X'01A1F8D3F5B87000800091F52C2035CA', 1795176003000000, 1795176003000000, 1795219203000000, '127.0.0.1', '', 'hOzL5Ryni_8Sk1BOVjhl2iixINiMGPPHKTd8EhiglKo');
CREATE TABLE password_links (
    token_hash blob not null primary key,
    account_id blob references accounts (id),
    purpose    text not null check (purpose = 'invitation' or purpose = 'reset' or purpose = 'set_up'),
    created_at integer not null,
    expires_at integer not null,
    used_at    integer
) strict;
insert into "password_links" values (X'9E511A4115CCE9045462EB497957CD5B5DA3215A02428ECFAB9C62FDAAA22E9C', NULL, 'set_up', 1795176000000000, 1795262400000000, 1795176000000000);
insert into "password_links" values (X'DC3F8BFFDEB365D2020B9A3F4783D92154652052E285A00E9A42EE49FC6E0F84', X'01A1F8D3EA00700080000CF688D68694', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'BCE04F306AACAF3CD0A04F97816E3D672028C8379A4AFE500EC9C59C894BC204', X'01A1F8D3EA00700080000DA07108F289', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'34A5E0FA90018D161ADD0CBB575D56BC827A240F19C42D8FC420E49E9B51C07F', X'01A1F8D3EA00700080001D40CC99AE1C', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'938DB03BF58AAEA947F08EC9CD7612C47023CA449A1D67BCAFBB393205972DC3', X'01A1F8D3EA00700080001F2CFE98DBDC', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'22969C96A91A5D867430E213ADD13AB2B1B088065A8CE04333927B3ADD0B2380', X'01A1F8D3EA007000800020494605290E', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'396AE8EDF962A826E352D8A1CE1F9273B538D141BB1F4AA1BB0CC993E391F9B1', X'01A1F8D3EA0070008000224449C237B9', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'32C72A07362513AA864E6E893A1163BBCE1412B207B4656157FF47DAEC1BB3F2', X'01A1F8D3EA00700080002A9DD276B6A8', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'C7070EF8FEA29DA7FEEBFF7ED8D9F994EFABB89CF0527A7DE849C9193B549D26', X'01A1F8D3EA00700080002B50FEAAC424', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'ECFFF45D49C588D9B0AE9BF3273DE43739692E23EA1A534B1AEB9938AA04E372', X'01A1F8D3EA00700080002C0756C36701', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'25904D04A02963D93E2FFD88F95A5E341A4A4A62E30E3935A8BA0F729EE3961D', X'01A1F8D3EA00700080002CE3AB30EF4C', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'B6664367315088C3D074CA21B687721BB457D28760F9818DCEA98E891A58D193', X'01A1F8D3EA00700080002D99442533C3', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'28EE9ADBFD4034CA65FA27F805A82DA4DCBC0D1D81FC6A6D3A54ED7E92808685', X'01A1F8D3EA00700080002E74C8B17902', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'1AD03AD625EC2CABEE244B0B1A6E26F9C74BACC844B796E3EB54912A8E7C64D7', X'01A1F8D3EA00700080002F1384C554B7', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'CE3E9C1C7E0D1209BC45323E6C2EBB88B9C612AF5FC2EC23288364B3F0CE78D1', X'01A1F8D3EA00700080002FEC38D863A6', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'9887B6FC949C44D01AA8C93BB3AB0BE987DA4292A327B40D85013343F8D53CA9', X'01A1F8D3EA007000800030836566811F', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'9DDAE5A38E1E7FDAABB0BA1584CAF56F0C318777AFEBA058E8D0AC61381E3532', X'01A1F8D3EA0070008000315E4CB3B40C', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'88CC6FCD6468D007F78FE426053D876804EA437C6B7BFDAB9FC01AC57803A1FC', X'01A1F8D3EA0070008000321F14CA2FF7', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'87D8FF4FB15C5F2247E17745C6DE2E732251A81F6F611977CBFAF505B75956ED', X'01A1F8D3EA007000800032DFFF438E93', 'invitation', 1795176000000000, 1795780800000000, 1795176000000000);
insert into "password_links" values (X'44D3A3A84386ACF3A5719E1DA65E8F54C2373552B7A9DF8E9A6C6ADB0723EC5D', X'01A1F8D3F1D07000800058264650E7F5', 'invitation', 1795176002000000, 1795780802000000, 1795176002000000);
insert into "password_links" values (X'C8067544B76BA29AC3BE5794EE268F912E5E3CBFCFB4C60B2C5AD90EE4D64969', X'01A1F8D3F1D0700080007495C92EE015', 'invitation', 1795176002000000, 1795780802000000, NULL);
CREATE TABLE audit_events (
    id              blob not null primary key,
    at              integer not null,
    kind            text not null,
    actor_account   blob,          -- null: the system, or somebody not signed in
    actor_partner   blob,          -- whose person it was: only that partner reads the network address
    actor_name      text not null,
    actor_key       text not null, -- lower-cased: what a search for a name compares
    actor_organisation text not null,
    object_kind     text not null,
    object_id       text not null,
    object_name     text not null,
    object_key      text not null,
    partner_id      blob,          -- whose Global admin may read it
    customer_id     blob,
    network_address text not null,
    request_id      text not null,
    before          text,          -- JSON of what changed, as it was
    after           text           -- JSON of what changed, as it is
, application_id blob) strict;
insert into "audit_events" values (X'01A1F8D3EA00700080000118BDF42E49', 1795176000000000, 'version-published', NULL, NULL, 'Assent', 'assent', '', 'agreement', 'MicrosoftCloudAgreement', 'Microsoft Cloud Agreement', 'microsoft cloud agreement', NULL, NULL, '', '', NULL, '{"effective_on":"2018-08-07","required_from":"2018-08-07","sha256":{"en":"b0ba96a74b15bac127299a282cf568be1a5359ceb2ff821f43a99c26bc2a499a","sv-SE":"81823eaa7eded3365a69cd941678647809ba70e3426e61eb9bc000f7d94d3978","zh-CN":"4d1cf30935b1f03110a079e5c859471ba72d8a9a839c2e6284abc06856b8865a","zh-TW":"9fa9303fdbe90f0381ee5cafa549eb9c5e2ee8a0b5b461a9be4d040f5a19c427"},"version":1}', NULL);
insert into "audit_events" values (X'01A1F8D3EA007000800003F1015EDF0E', 1795176000000000, 'version-published', NULL, NULL, 'Assent', 'assent', '', 'agreement', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', 'microsoft customer agreement', NULL, NULL, '', '', NULL, '{"effective_on":"2019-10-01","required_from":"2019-10-01","sha256":{"BR pt-BR":"fedc5ea583eaeebd3d38f5cf320f844d9a38deef9f995365c89f94e4fc794ad7","CA en-US":"1de9281f422d9346cd77747c4d8806884b42f7554e8a88b2caf0c3cc19321f75","CA fr-FR":"285b091db749b5732b8e04f4e7d815ce3425717bf83d0d365552d0de9ecdd5f4","DE de-DE":"aaa1037fc69e570bcafe87d2fcde7ee6e7b347cd9c148b66e41221c3fd5983fd","JP ja-JP":"ad037905b82e80bb7b2f17ee12c6d12a9aca495822b0355875c82e04bd9736a3","SE sv-SE":"192fa492660fdf6e51f73fe550d364d6544d386c8f904cd9a38583cd1c4c4d44","en":"6cec352d9c32e03cfc5a03b5334f78ece0e62a7f726ce56f65a9b74bc073b62d","sv-SE":"8ebc5f9b54b68ba76b3c7fcc4283d0deb74fef16b383d39830b2547bb22e5d48","zh-CN":"f03c592d748e1a9775f3ab01ef7c32b8d82c37d8afd0d2b348d5da2940417121","zh-TW":"b642c57baad3b2b18b5b9dec340202b4f4b3303da1fa0580778650230d97ef2a"},"version":1}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080000BDE7F15788F', 1795176000000000, 'version-published', NULL, NULL, 'Assent', 'assent', '', 'agreement', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', 'microsoft customer agreement', NULL, NULL, '', '', NULL, '{"effective_on":"2023-04-01","required_from":"2023-04-01","sha256":{"BR pt-BR":"5a8c1f15f5b033bd2237f27e7f2cfa8cd4a7eb216250cbe3d73d9f34ab237df0","CA en-US":"536d10c54832590ecf862e59dbfa1a183153bc94050ed6dba0ff5f20d99f19d1","CA fr-FR":"605c536e3a5cffebc0f66aee9a9cf40540ec553f681d1132e917a3ad51254260","CH en-US":"aecda48baefd3ed8e1c586c7a19406ac102488b26fc73820186fb908eb9b5f03","CH fr-FR":"1d7d60f7eb9b20f9fd97ba233d40f611708614f61153cba211e7c8d1211d43d8","DE de-DE":"19e881ab6e80e0c4e84d5d214feebadfea4f4268281ed7bd1ba53e28fbb0a5f5","DK da-DK":"1b8b9766c4230d6d49dbc9bd060ea1d0488065e9f8817e60a6df4db8eebe5891","ES es-ES":"2c4a3569eaa45b1764a13a4206700908df3d7a97fef215f68559fadff8ddc2a2","FI en-US":"b11d548e01d7a04efce66bb82cc5d0c78a1b3adfde9fa984c014e675f49ceb5c","FI fi-FI":"30f3b3c19ec226ea29d52d9886532f06d52fefbef15fa001292cbeda55d1397f","FR fr-FR":"7a51426dec5b252b546a1de4d3341607bece119e62fbfcc7ab1a5204746649cc","GB en-US":"390540aee7c8fe67aab95f9bd38b7bc1cfd955bdd93b0e4004250afb8f375ec0","HK en-US":"badec5e27d696d59ed83303bda2c13af85547527246b6a21a9b398a39fde3ced","HK zh-HK":"278ab74190a88a3f8af217395950868d30d14063cd53a2790cd5418dcdd914fe","IT it-IT":"05426fffe2ea9667fab1ed6ec5972a88053614c80945ee81321248d7e7efed41","JP ja-JP":"ee215524193eedc840388463cb62472ffe7a359c69bddd24f913a07056d60bda","MX es-ES":"01dc2c149ee3d3e6c356b630e8eac342853b7c71b16c862c0b6c31867631cecf","NL nl-NL":"be0da7be0864b1a1cfa5fb37d3dee78560bac11dcb463292bb54899019b45aed","NO nb-NO":"1d62c0652e351ae98f674d232f24beea0e737415e09909ce28b0ed2095ee7139","PL pl-PL":"c27a77f3539c208dd305c91022a46fee8f7500eb769c30d02c3c6fdfdf10c14f","SE en-US":"3cb9742e8f0e248e842450dc8f3bb05fe05a4df4d65d74dc1e858a1ae4df201b","SE sv-SE":"c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961","SG en-US":"d48a29ef863173a6607dd36ea7daa47ede6f66d158c5206f2dbd95e8a869cb46","SG zh-SG":"7ea3c5bc3075197f674ee7d3b2639005c1f7fc493f80b3b5ebf4f27774d89317","TW en-US":"7ac9ee5e2d8de458c03af7e9cd20590255d0ce83792c09f66bceea43ed8c670d","TW zh-HK":"9aa88f303912122eef5200c6a55ec3ceee337c6c47de2e12909ac231835e0a7e","US en-US":"cde843993513ff5f29a0beca5931b346824893c04909e95ed3f2719efab23051","en":"3a00a1ac6d7e910e05ba9293035172690eadb1895474280575298380cd07a790","sv-SE":"efa7f952f5f4e5bdeac99a9185a139878ca48928ca206e3f56afac47a2b7fc0e","zh-CN":"0e77206e19dc45f09be4106de43a59058b8a886ceb3a911d20650ade520bf343","zh-TW":"12e5773dfc39a0239907e14b98bb521570228ed4fce72bf218ed6d5e78c9444c"},"version":2}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080000C6C4BADE2D8', 1795176000000000, 'operator-set-up', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-0c1b815856c1', 'Olga Sandberg', 'olga sandberg', NULL, NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080000D7C76F26C74', 1795176000000000, 'person-invited', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-0cf688d68694', 'Ravi Menon', 'ravi menon', NULL, NULL, '198.51.100.24', '', NULL, '{"roles":["reviewer"],"sign_in_name":"reviewer@assent.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080000E3711790A35', 1795176000000000, 'person-invited', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-0da07108f289', 'Aino Laine', 'aino laine', NULL, NULL, '198.51.100.24', '', NULL, '{"roles":["auditor"],"sign_in_name":"auditor@assent.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080001CD2AA3C3A9E', 1795176000000000, 'partner-created', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'partner', '01a1f8d3-ea00-7000-8000-1ca119ccf666', 'Alder Direct', 'alder direct', X'01A1F8D3EA00700080001CA119CCF666', NULL, '198.51.100.24', '', NULL, '{"contact_email":"contact@alder.example","contact_name":"Gunilla Holm","contact_phone":"+46855501010","country":"SE","domains":["alder.example"],"kind":"direct_bill","mpn_id":"4512001","name":"Alder Direct","partner_guid":"1f435cdc-0702-4e76-b016-a2ed0a2676c9"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080001E2808A20FCD', 1795176000000000, 'person-invited', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-1d40cc99ae1c', 'Gunilla Holm', 'gunilla holm', X'01A1F8D3EA00700080001CA119CCF666', NULL, '198.51.100.24', '', NULL, '{"roles":["global_admin"],"sign_in_name":"global@alder.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080001EE3F643F438', 1795176000000000, 'partner-created', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'partner', '01a1f8d3-ea00-7000-8000-1ea8f1109275', 'Birch Distribution', 'birch distribution', X'01A1F8D3EA00700080001EA8F1109275', NULL, '198.51.100.24', '', NULL, '{"contact_email":"contact@birch.example","contact_name":"Berit Olsen","contact_phone":"+4722550102","country":"NO","domains":["birch.example"],"kind":"indirect_provider","mpn_id":"4512002","name":"Birch Distribution","partner_guid":"8a7ac327-24c2-4a6a-8642-44aac2308f12"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080001F916B25C558', 1795176000000000, 'person-invited', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-1f2cfe98dbdc', 'Berit Olsen', 'berit olsen', X'01A1F8D3EA00700080001EA8F1109275', NULL, '198.51.100.24', '', NULL, '{"roles":["global_admin"],"sign_in_name":"global@birch.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080002030012F50E5', 1795176000000000, 'partner-created', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'partner', '01a1f8d3-ea00-7000-8000-1ffb5440ce75', 'Cedar Resale', 'cedar resale', X'01A1F8D3EA00700080001FFB5440CE75', NULL, '198.51.100.24', '', NULL, '{"contact_email":"contact@cedar.example","contact_name":"Camilla Rud","contact_phone":"+4762550103","country":"NO","domains":["cedar.example"],"kind":"indirect_reseller","mpn_id":"4512003","name":"Cedar Resale","partner_guid":"86b94f53-9f20-4d20-8791-4d4438755c10"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA0070008000210BA2DFE263', 1795176000000000, 'person-invited', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-20494605290e', 'Camilla Rud', 'camilla rud', X'01A1F8D3EA00700080001FFB5440CE75', NULL, '198.51.100.24', '', NULL, '{"roles":["global_admin"],"sign_in_name":"global@cedar.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA0070008000222E92930F93', 1795176000000000, 'partner-created', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'partner', '01a1f8d3-ea00-7000-8000-218da33814bb', 'Dogwood Cloud', 'dogwood cloud', X'01A1F8D3EA0070008000218DA33814BB', NULL, '198.51.100.24', '', NULL, '{"contact_email":"contact@dogwood.example","contact_name":"Denise Okafor","contact_phone":"+442079460104","country":"GB","domains":["dogwood.example"],"kind":"direct_bill","mpn_id":"4512004","name":"Dogwood Cloud","partner_guid":"b92b994c-5a51-4745-bce0-8dd139ae662c"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA007000800022F195D06296', 1795176000000000, 'person-invited', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-224449c237b9', 'Denise Okafor', 'denise okafor', X'01A1F8D3EA0070008000218DA33814BB', NULL, '198.51.100.24', '', NULL, '{"roles":["global_admin"],"sign_in_name":"global@dogwood.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA0070008000232CFE99EB9B', 1795176000000000, 'partnership-recorded', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'partner', '01a1f8d3-ea00-7000-8000-1ea8f1109275', 'Birch Distribution', 'birch distribution', X'01A1F8D3EA00700080001EA8F1109275', NULL, '198.51.100.24', '', NULL, '{"provider":"Birch Distribution","reseller":"Cedar Resale"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA0070008000235551FE8B64', 1795176000000000, 'partnership-recorded', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'partner', '01a1f8d3-ea00-7000-8000-1ffb5440ce75', 'Cedar Resale', 'cedar resale', X'01A1F8D3EA00700080001FFB5440CE75', NULL, '198.51.100.24', '', NULL, '{"provider":"Birch Distribution","reseller":"Cedar Resale"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA0070008000256B6C70C01B', 1795176000000000, 'password-changed', X'01A1F8D3EA0070008000224449C237B9', X'01A1F8D3EA0070008000218DA33814BB', 'Denise Okafor', 'denise okafor', 'Dogwood Cloud', 'account', '01a1f8d3-ea00-7000-8000-224449c237b9', 'Denise Okafor', 'denise okafor', X'01A1F8D3EA0070008000218DA33814BB', NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080002622AC58C3AC', 1795176000000000, 'password-changed', X'01A1F8D3EA007000800020494605290E', X'01A1F8D3EA00700080001FFB5440CE75', 'Camilla Rud', 'camilla rud', 'Cedar Resale', 'account', '01a1f8d3-ea00-7000-8000-20494605290e', 'Camilla Rud', 'camilla rud', X'01A1F8D3EA00700080001FFB5440CE75', NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA0070008000268D4CEF566F', 1795176000000000, 'password-changed', X'01A1F8D3EA00700080001F2CFE98DBDC', X'01A1F8D3EA00700080001EA8F1109275', 'Berit Olsen', 'berit olsen', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-1f2cfe98dbdc', 'Berit Olsen', 'berit olsen', X'01A1F8D3EA00700080001EA8F1109275', NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA0070008000274370A9C25C', 1795176000000000, 'password-changed', X'01A1F8D3EA00700080001D40CC99AE1C', X'01A1F8D3EA00700080001CA119CCF666', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-1d40cc99ae1c', 'Gunilla Holm', 'gunilla holm', X'01A1F8D3EA00700080001CA119CCF666', NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA007000800027C078EE8A78', 1795176000000000, 'password-changed', X'01A1F8D3EA00700080000DA07108F289', NULL, 'Aino Laine', 'aino laine', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-0da07108f289', 'Aino Laine', 'aino laine', NULL, NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA0070008000287DA247770F', 1795176000000000, 'password-changed', X'01A1F8D3EA00700080000CF688D68694', NULL, 'Ravi Menon', 'ravi menon', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-0cf688d68694', 'Ravi Menon', 'ravi menon', NULL, NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080002B0029812EF4', 1795176000000000, 'person-invited', X'01A1F8D3EA00700080001D40CC99AE1C', X'01A1F8D3EA00700080001CA119CCF666', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-2a9dd276b6a8', 'Lena Falk', 'lena falk', X'01A1F8D3EA00700080001CA119CCF666', NULL, '198.51.100.24', '', NULL, '{"roles":["admin_agent"],"sign_in_name":"admin@alder.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080002BDD7C684231', 1795176000000000, 'person-invited', X'01A1F8D3EA00700080001D40CC99AE1C', X'01A1F8D3EA00700080001CA119CCF666', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-2b50feaac424', 'Sami Aalto', 'sami aalto', X'01A1F8D3EA00700080001CA119CCF666', NULL, '198.51.100.24', '', NULL, '{"roles":["sales_agent"],"sign_in_name":"sales@alder.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080002CB4109B3AFA', 1795176000000000, 'person-invited', X'01A1F8D3EA00700080001D40CC99AE1C', X'01A1F8D3EA00700080001CA119CCF666', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-2c0756c36701', 'Hugo Nyström', 'hugo nyström
hugo nystrom', X'01A1F8D3EA00700080001CA119CCF666', NULL, '198.51.100.24', '', NULL, '{"roles":["helpdesk_agent"],"sign_in_name":"helpdesk@alder.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080002D464269007C', 1795176000000000, 'person-invited', X'01A1F8D3EA00700080001F2CFE98DBDC', X'01A1F8D3EA00700080001EA8F1109275', 'Berit Olsen', 'berit olsen', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-2ce3ab30ef4c', 'Arne Vik', 'arne vik', X'01A1F8D3EA00700080001EA8F1109275', NULL, '198.51.100.24', '', NULL, '{"roles":["admin_agent"],"sign_in_name":"admin@birch.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080002E20C305B5E5', 1795176000000000, 'person-invited', X'01A1F8D3EA00700080001F2CFE98DBDC', X'01A1F8D3EA00700080001EA8F1109275', 'Berit Olsen', 'berit olsen', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-2d99442533c3', 'Sunniva Moen', 'sunniva moen', X'01A1F8D3EA00700080001EA8F1109275', NULL, '198.51.100.24', '', NULL, '{"roles":["sales_agent"],"sign_in_name":"sales@birch.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080002EDB4CDE5087', 1795176000000000, 'person-invited', X'01A1F8D3EA00700080001F2CFE98DBDC', X'01A1F8D3EA00700080001EA8F1109275', 'Berit Olsen', 'berit olsen', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-2e74c8b17902', 'Henrik Lie', 'henrik lie', X'01A1F8D3EA00700080001EA8F1109275', NULL, '198.51.100.24', '', NULL, '{"roles":["helpdesk_agent"],"sign_in_name":"helpdesk@birch.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080002FA3E19CFA86', 1795176000000000, 'person-invited', X'01A1F8D3EA007000800020494605290E', X'01A1F8D3EA00700080001FFB5440CE75', 'Camilla Rud', 'camilla rud', 'Cedar Resale', 'account', '01a1f8d3-ea00-7000-8000-2f1384c554b7', 'Anita Foss', 'anita foss', X'01A1F8D3EA00700080001FFB5440CE75', NULL, '198.51.100.24', '', NULL, '{"roles":["admin_agent"],"sign_in_name":"admin@cedar.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080003067D9FA9373', 1795176000000000, 'person-invited', X'01A1F8D3EA007000800020494605290E', X'01A1F8D3EA00700080001FFB5440CE75', 'Camilla Rud', 'camilla rud', 'Cedar Resale', 'account', '01a1f8d3-ea00-7000-8000-2fec38d863a6', 'Stian Bakke', 'stian bakke', X'01A1F8D3EA00700080001FFB5440CE75', NULL, '198.51.100.24', '', NULL, '{"roles":["sales_agent"],"sign_in_name":"sales@cedar.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA0070008000313C1F4474E7', 1795176000000000, 'person-invited', X'01A1F8D3EA007000800020494605290E', X'01A1F8D3EA00700080001FFB5440CE75', 'Camilla Rud', 'camilla rud', 'Cedar Resale', 'account', '01a1f8d3-ea00-7000-8000-30836566811f', 'Hilde Aas', 'hilde aas', X'01A1F8D3EA00700080001FFB5440CE75', NULL, '198.51.100.24', '', NULL, '{"roles":["helpdesk_agent"],"sign_in_name":"helpdesk@cedar.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA007000800031EF5395A8CC', 1795176000000000, 'person-invited', X'01A1F8D3EA0070008000224449C237B9', X'01A1F8D3EA0070008000218DA33814BB', 'Denise Okafor', 'denise okafor', 'Dogwood Cloud', 'account', '01a1f8d3-ea00-7000-8000-315e4cb3b40c', 'Alan Price', 'alan price', X'01A1F8D3EA0070008000218DA33814BB', NULL, '198.51.100.24', '', NULL, '{"roles":["admin_agent"],"sign_in_name":"admin@dogwood.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA0070008000328E3FB888E2', 1795176000000000, 'person-invited', X'01A1F8D3EA0070008000224449C237B9', X'01A1F8D3EA0070008000218DA33814BB', 'Denise Okafor', 'denise okafor', 'Dogwood Cloud', 'account', '01a1f8d3-ea00-7000-8000-321f14ca2ff7', 'Shreya Patel', 'shreya patel', X'01A1F8D3EA0070008000218DA33814BB', NULL, '198.51.100.24', '', NULL, '{"roles":["sales_agent"],"sign_in_name":"sales@dogwood.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA0070008000334142356966', 1795176000000000, 'person-invited', X'01A1F8D3EA0070008000224449C237B9', X'01A1F8D3EA0070008000218DA33814BB', 'Denise Okafor', 'denise okafor', 'Dogwood Cloud', 'account', '01a1f8d3-ea00-7000-8000-32dfff438e93', 'Hannah Doyle', 'hannah doyle', X'01A1F8D3EA0070008000218DA33814BB', NULL, '198.51.100.24', '', NULL, '{"roles":["helpdesk_agent"],"sign_in_name":"helpdesk@dogwood.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA007000800033F1D2DA7573', 1795176000000000, 'password-changed', X'01A1F8D3EA007000800032DFFF438E93', X'01A1F8D3EA0070008000218DA33814BB', 'Hannah Doyle', 'hannah doyle', 'Dogwood Cloud', 'account', '01a1f8d3-ea00-7000-8000-32dfff438e93', 'Hannah Doyle', 'hannah doyle', X'01A1F8D3EA0070008000218DA33814BB', NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA0070008000347B10441D8F', 1795176000000000, 'password-changed', X'01A1F8D3EA0070008000321F14CA2FF7', X'01A1F8D3EA0070008000218DA33814BB', 'Shreya Patel', 'shreya patel', 'Dogwood Cloud', 'account', '01a1f8d3-ea00-7000-8000-321f14ca2ff7', 'Shreya Patel', 'shreya patel', X'01A1F8D3EA0070008000218DA33814BB', NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA007000800034F274A69238', 1795176000000000, 'password-changed', X'01A1F8D3EA0070008000315E4CB3B40C', X'01A1F8D3EA0070008000218DA33814BB', 'Alan Price', 'alan price', 'Dogwood Cloud', 'account', '01a1f8d3-ea00-7000-8000-315e4cb3b40c', 'Alan Price', 'alan price', X'01A1F8D3EA0070008000218DA33814BB', NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA007000800035653CD51599', 1795176000000000, 'password-changed', X'01A1F8D3EA007000800030836566811F', X'01A1F8D3EA00700080001FFB5440CE75', 'Hilde Aas', 'hilde aas', 'Cedar Resale', 'account', '01a1f8d3-ea00-7000-8000-30836566811f', 'Hilde Aas', 'hilde aas', X'01A1F8D3EA00700080001FFB5440CE75', NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA007000800035E988BF2A3C', 1795176000000000, 'password-changed', X'01A1F8D3EA00700080002FEC38D863A6', X'01A1F8D3EA00700080001FFB5440CE75', 'Stian Bakke', 'stian bakke', 'Cedar Resale', 'account', '01a1f8d3-ea00-7000-8000-2fec38d863a6', 'Stian Bakke', 'stian bakke', X'01A1F8D3EA00700080001FFB5440CE75', NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA0070008000365F61C94052', 1795176000000000, 'password-changed', X'01A1F8D3EA00700080002F1384C554B7', X'01A1F8D3EA00700080001FFB5440CE75', 'Anita Foss', 'anita foss', 'Cedar Resale', 'account', '01a1f8d3-ea00-7000-8000-2f1384c554b7', 'Anita Foss', 'anita foss', X'01A1F8D3EA00700080001FFB5440CE75', NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080003707A349ED93', 1795176000000000, 'password-changed', X'01A1F8D3EA00700080002E74C8B17902', X'01A1F8D3EA00700080001EA8F1109275', 'Henrik Lie', 'henrik lie', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-2e74c8b17902', 'Henrik Lie', 'henrik lie', X'01A1F8D3EA00700080001EA8F1109275', NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA007000800037ADCA5ADB24', 1795176000000000, 'password-changed', X'01A1F8D3EA00700080002D99442533C3', X'01A1F8D3EA00700080001EA8F1109275', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-2d99442533c3', 'Sunniva Moen', 'sunniva moen', X'01A1F8D3EA00700080001EA8F1109275', NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA0070008000385C6FD98D3B', 1795176000000000, 'password-changed', X'01A1F8D3EA00700080002CE3AB30EF4C', X'01A1F8D3EA00700080001EA8F1109275', 'Arne Vik', 'arne vik', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-2ce3ab30ef4c', 'Arne Vik', 'arne vik', X'01A1F8D3EA00700080001EA8F1109275', NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA007000800038FAB49B8755', 1795176000000000, 'password-changed', X'01A1F8D3EA00700080002C0756C36701', X'01A1F8D3EA00700080001CA119CCF666', 'Hugo Nyström', 'hugo nyström
hugo nystrom', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-2c0756c36701', 'Hugo Nyström', 'hugo nyström
hugo nystrom', X'01A1F8D3EA00700080001CA119CCF666', NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA0070008000395CDC537B2A', 1795176000000000, 'password-changed', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-2b50feaac424', 'Sami Aalto', 'sami aalto', X'01A1F8D3EA00700080001CA119CCF666', NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA007000800039E075857F8E', 1795176000000000, 'password-changed', X'01A1F8D3EA00700080002A9DD276B6A8', X'01A1F8D3EA00700080001CA119CCF666', 'Lena Falk', 'lena falk', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-2a9dd276b6a8', 'Lena Falk', 'lena falk', X'01A1F8D3EA00700080001CA119CCF666', NULL, '', '', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080004482A73DD25D', 1795176000000000, 'signed-in', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-2b50feaac424', 'Sami Aalto', 'sami aalto', X'01A1F8D3EA00700080001CA119CCF666', NULL, '127.0.0.1', '2abff5fa-1cb5-4bec-94b1-3a6eae19831b', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080004CA2F380592A', 1795176000000000, 'customer-created', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-ea00-7000-8000-4c503fc731eb', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', '127.0.0.1', 'f8e1b18d-4213-4ed1-b101-4ccb86e6f802', NULL, '{"bought_before":false,"city":"Umeå","cloud":"public","company_name":"Vinterhamn Bryggeri AB","country":"SE","domain":"customer.onassent.example","email":"asa@vinterhamn.example","first_name":"Åsa","language":"sv-SE","last_name":"Öberg","line1":"Storgatan 1","line2":null,"phone":"+46905550123","postal_code":"903 26","province":null,"registration_number":null}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080004D240DB84EB5', 1795176000000000, 'relationship-made', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-ea00-7000-8000-4c503fc731eb', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', '127.0.0.1', 'f8e1b18d-4213-4ed1-b101-4ccb86e6f802', NULL, '{"partner":"01a1f8d3-ea00-7000-8000-1ca119ccf666","provider":null,"relationship":"01a1f8d3-ea00-7000-8000-4ccbd6e5af49"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080004D8DCD8ECB80', 1795176000000000, 'temporary-password-issued', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-4d60ce31569e', 'Åsa Öberg', 'åsa öberg
asa oberg', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', '127.0.0.1', 'f8e1b18d-4213-4ed1-b101-4ccb86e6f802', NULL, '{"until":"2026-12-04T12:00:00.000000Z"}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080004E31B5AA7306', 1795176000000000, 'attested', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-ea00-7000-8000-4c503fc731eb', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', '127.0.0.1', 'f8e1b18d-4213-4ed1-b101-4ccb86e6f802', 'null', '{"accepted_on":"2026-11-19","agreement":"MicrosoftCustomerAgreement","basis":"signed_paper","confirmation":"01a1f8d3-ea00-7000-8000-4dfe1b14dbed","employee":null,"evidence":null,"evidence_sha256":null,"reason":null,"role":"sales_agent","signer":{"email":"asa@vinterhamn.example","name":{"first":"Åsa","last":"Öberg"},"phone":"+46905550123"},"text_pdf_sha256":null,"text_sha256":"c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961","version":2}', NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080004EB28E996736', 1795176000000000, 'signed-in', X'01A1F8D3EA00700080004D60CE31569E', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-ea00-7000-8000-4d60ce31569e', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, X'01A1F8D3EA00700080004C503FC731EB', '127.0.0.1', '3ce59eae-3772-4830-8cea-8d666be775f0', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA00700080004F62A154CD32', 1795176000000000, 'password-code-sent', X'01A1F8D3EA00700080004D60CE31569E', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-ea00-7000-8000-4d60ce31569e', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, X'01A1F8D3EA00700080004C503FC731EB', '127.0.0.1', '3ce59eae-3772-4830-8cea-8d666be775f0', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EA007000800052CF2BD328A0', 1795176000000000, 'password-changed', X'01A1F8D3EA00700080004D60CE31569E', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-ea00-7000-8000-4d60ce31569e', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, X'01A1F8D3EA00700080004C503FC731EB', '127.0.0.1', '6456dfc8-55d7-4501-a6dd-9fb121faf368', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3EDE87000800053823682E465', 1795176001000000, 'acceptance-code-sent', X'01A1F8D3EA00700080004D60CE31569E', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'customer', '01a1f8d3-ea00-7000-8000-4c503fc731eb', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', NULL, X'01A1F8D3EA00700080004C503FC731EB', '127.0.0.1', 'b535c62e-18a5-4a06-941f-521cf0caa780', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D07000800054B16BCEB2F1', 1795176002000000, 'acceptance-code-sent', X'01A1F8D3EA00700080004D60CE31569E', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'customer', '01a1f8d3-ea00-7000-8000-4c503fc731eb', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', NULL, X'01A1F8D3EA00700080004C503FC731EB', '127.0.0.1', '4a558d26-1a27-4300-aa50-2be62322bb47', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D070008000557098B5D288', 1795176002000000, 'accepted', X'01A1F8D3EA00700080004D60CE31569E', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'customer', '01a1f8d3-ea00-7000-8000-4c503fc731eb', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', NULL, X'01A1F8D3EA00700080004C503FC731EB', '127.0.0.1', '599dc909-65eb-4c00-9a2c-f7dd2cb9e899', NULL, '{"acceptance":"01a1f8d3-f1d0-7000-8000-55375ab0fe45","address_source":"partner","agreement":"MicrosoftCustomerAgreement","grade":"C","grade_reasons":["partners-network"],"grade_rule":2,"partner":null,"proofs":["own-password","mailed-code"],"provider":null,"reference":"HF7V6-935SV","text_pdf_sha256":null,"text_sha256":"c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961","version":2}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D07000800057ED7959D527', 1795176002000000, 'signed-in', X'01A1F8D3EA00700080004D60CE31569E', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-ea00-7000-8000-4d60ce31569e', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, X'01A1F8D3EA00700080004C503FC731EB', '127.0.0.1', '698297dc-070d-45f1-b249-a6aaa3c374b7', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D070008000589AB98D9C77', 1795176002000000, 'person-invited', X'01A1F8D3EA00700080004D60CE31569E', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-f1d0-7000-8000-58264650e7f5', 'Rut Read', 'rut read', NULL, X'01A1F8D3EA00700080004C503FC731EB', '127.0.0.1', '5a7fd6b6-0827-4247-a92f-2500954f106a', NULL, '{"roles":["customer_user"],"sign_in_name":"reader@customer.onassent.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080005A20AD56AE46', 1795176002000000, 'password-changed', X'01A1F8D3F1D07000800058264650E7F5', NULL, 'Rut Read', 'rut read', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-f1d0-7000-8000-58264650e7f5', 'Rut Read', 'rut read', NULL, X'01A1F8D3EA00700080004C503FC731EB', '127.0.0.1', 'e85de75b-6524-4a07-894e-ce870baee54d', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080005BB6E4ED113C', 1795176002000000, 'customer-created', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-5b7de0f52d08', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005B7DE0F52D08', '127.0.0.1', 'e217ad70-479a-4d76-acc0-0f68fbb21ac8', NULL, '{"bought_before":false,"city":"Umeå","cloud":"public","company_name":"Vinterhamn Bryggeri AB","country":"SE","domain":"temporary.onassent.example","email":"asa@vinterhamn.example","first_name":"Åsa","language":"sv-SE","last_name":"Öberg","line1":"Storgatan 1","line2":null,"phone":"+46905550123","postal_code":"903 26","province":null,"registration_number":null}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080005C0CD94078AD', 1795176002000000, 'relationship-made', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-5b7de0f52d08', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005B7DE0F52D08', '127.0.0.1', 'e217ad70-479a-4d76-acc0-0f68fbb21ac8', NULL, '{"partner":"01a1f8d3-ea00-7000-8000-1ca119ccf666","provider":null,"relationship":"01a1f8d3-f1d0-7000-8000-5bc0f2d38ae9"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080005C8E2803F505', 1795176002000000, 'temporary-password-issued', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-f1d0-7000-8000-5c4d91a7c705', 'Åsa Öberg', 'åsa öberg
asa oberg', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005B7DE0F52D08', '127.0.0.1', 'e217ad70-479a-4d76-acc0-0f68fbb21ac8', NULL, '{"until":"2026-12-04T12:00:02.000000Z"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080005D73AA7E8BDD', 1795176002000000, 'customer-invited', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-5b7de0f52d08', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005B7DE0F52D08', '127.0.0.1', 'e217ad70-479a-4d76-acc0-0f68fbb21ac8', NULL, '{"agreement":"MicrosoftCustomerAgreement","expires_on":"2026-12-20","invitation":"01a1f8d3-f1d0-7000-8000-5d1dddc6de5b"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080005DBC69138B7B', 1795176002000000, 'temporary-password-issued', NULL, NULL, 'Assent', 'assent', '', 'account', '01a1f8d3-f1d0-7000-8000-5c4d91a7c705', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, X'01A1F8D3F1D0700080005B7DE0F52D08', '', '', NULL, '{"until":"2026-12-04T12:00:02.000000Z"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D070008000604D993B5E76', 1795176002000000, 'signed-in', X'01A1F8D3EA00700080001D40CC99AE1C', X'01A1F8D3EA00700080001CA119CCF666', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-1d40cc99ae1c', 'Gunilla Holm', 'gunilla holm', X'01A1F8D3EA00700080001CA119CCF666', NULL, '127.0.0.1', 'c6f3bb56-19a9-4a49-9881-4499a52511d2', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D07000800060E2EC963AE1', 1795176002000000, 'relationship-requested', X'01A1F8D3EA00700080001D40CC99AE1C', X'01A1F8D3EA00700080001CA119CCF666', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'invitation', '01a1f8d3-f1d0-7000-8000-60b044826302', '', '', X'01A1F8D3EA00700080001CA119CCF666', NULL, '127.0.0.1', '09c72a51-95e6-4c68-af25-6841cf90fcd7', NULL, '{"dap":false,"email":"somebody@example.com","expires_on":"2026-12-20","provider":null}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D07000800061460EF62A5D', 1795176002000000, 'invitation-sent', X'01A1F8D3EA00700080001D40CC99AE1C', X'01A1F8D3EA00700080001CA119CCF666', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'invitation', '01a1f8d3-f1d0-7000-8000-60b044826302', '', '', X'01A1F8D3EA00700080001CA119CCF666', NULL, '127.0.0.1', '09c72a51-95e6-4c68-af25-6841cf90fcd7', NULL, '{"again":false,"email":"somebody@example.com","expires_on":"2026-12-20"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080006270D6DA45D1', 1795176002000000, 'signed-in', X'01A1F8D3EA00700080000CF688D68694', NULL, 'Ravi Menon', 'ravi menon', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-0cf688d68694', 'Ravi Menon', 'ravi menon', NULL, NULL, '127.0.0.1', 'e3bea9bb-b038-439a-8da5-6d2d0fc9ce10', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D070008000632BD5F96133', 1795176002000000, 'partner-asked', X'01A1F8D3EA00700080000CF688D68694', NULL, 'Ravi Menon', 'ravi menon', 'Assent', 'customer', '01a1f8d3-ea00-7000-8000-4c503fc731eb', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', '127.0.0.1', '7c5bf443-690b-4ac4-bfdf-c034695a45c8', NULL, '{"confirmation":"01a1f8d3-ea00-7000-8000-4dfe1b14dbed","due":"2026-11-27","question":"Who is she?"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D070008000661DA6C7EFCC', 1795176002000000, 'signed-in', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-0c1b815856c1', 'Olga Sandberg', 'olga sandberg', NULL, NULL, '127.0.0.1', '0bdc1113-bd13-4545-9e56-3457feb83e12', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D07000800066FA3A034593', 1795176002000000, 'version-draft-begun', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'agreement', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', 'microsoft customer agreement', NULL, NULL, '127.0.0.1', '057b6752-7622-4af8-a5e4-96046dd23822', NULL, '{"copied_from":null,"version":3}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D07000800067576FEDC00F', 1795176002000000, 'draft-text-added', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'agreement', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', 'microsoft customer agreement', NULL, NULL, '127.0.0.1', '0726b231-c682-4c9d-bef6-c48191f2d9ad', NULL, '{"country":null,"language":"en","pdf_sha256":null,"sha256":"6d01fd4df185b66f3140e0c4f774b6be44a8c47a9a467b1e0fb85520bdaddc15","version":3}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080006807D3D4E4FC', 1795176002000000, 'order-completed', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-ea00-7000-8000-4c503fc731eb', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', '127.0.0.1', '520be188-11d8-4989-81fe-7f7c673088ab', NULL, '{"act":"purchase","agent":"Sami Aalto","confirmation":"01a1f8d3-f1d0-7000-8000-55375ab0fe45","lines":["Microsoft 365 Business Basic × 5"],"order":"01a1f8d3-f1d0-7000-8000-678e9a444379"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080006AE05290A756', 1795176002000000, 'signed-in', X'01A1F8D3EA00700080002D99442533C3', X'01A1F8D3EA00700080001EA8F1109275', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-2d99442533c3', 'Sunniva Moen', 'sunniva moen', X'01A1F8D3EA00700080001EA8F1109275', NULL, '127.0.0.1', 'cb7d190d-dea8-4dc6-a07c-3411825436f8', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080006C00E7AF2F1E', 1795176002000000, 'customer-created', X'01A1F8D3EA00700080002D99442533C3', X'01A1F8D3EA00700080001EA8F1109275', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'customer', '01a1f8d3-f1d0-7000-8000-6bda8316ba48', 'Resold AB', 'resold ab', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006BDA8316BA48', '127.0.0.1', '5623c88e-ee7b-4268-a2dd-c85b81692c41', NULL, '{"bought_before":false,"city":"Umeå","cloud":"public","company_name":"Resold AB","country":"SE","domain":"resold.onassent.example","email":"asa@vinterhamn.example","first_name":"Åsa","language":"sv-SE","last_name":"Öberg","line1":"Storgatan 1","line2":null,"phone":"+46905550123","postal_code":"903 26","province":null,"registration_number":null}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080006CAB07448340', 1795176002000000, 'relationship-made', X'01A1F8D3EA00700080002D99442533C3', X'01A1F8D3EA00700080001EA8F1109275', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'customer', '01a1f8d3-f1d0-7000-8000-6bda8316ba48', 'Resold AB', 'resold ab', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006BDA8316BA48', '127.0.0.1', '5623c88e-ee7b-4268-a2dd-c85b81692c41', NULL, '{"partner":"01a1f8d3-ea00-7000-8000-1ea8f1109275","provider":null,"relationship":"01a1f8d3-f1d0-7000-8000-6c6fce90b91f"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080006D0FD9CDCB3B', 1795176002000000, 'relationship-made', X'01A1F8D3EA00700080002D99442533C3', X'01A1F8D3EA00700080001EA8F1109275', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'customer', '01a1f8d3-f1d0-7000-8000-6bda8316ba48', 'Resold AB', 'resold ab', X'01A1F8D3EA00700080001FFB5440CE75', X'01A1F8D3F1D0700080006BDA8316BA48', '127.0.0.1', '5623c88e-ee7b-4268-a2dd-c85b81692c41', NULL, '{"partner":"01a1f8d3-ea00-7000-8000-1ffb5440ce75","provider":"01a1f8d3-ea00-7000-8000-1ea8f1109275","relationship":"01a1f8d3-f1d0-7000-8000-6ce6bf99861a"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080006DA98DBCC1E1', 1795176002000000, 'temporary-password-issued', X'01A1F8D3EA00700080002D99442533C3', X'01A1F8D3EA00700080001EA8F1109275', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'account', '01a1f8d3-f1d0-7000-8000-6d7174611516', 'Åsa Öberg', 'åsa öberg
asa oberg', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006BDA8316BA48', '127.0.0.1', '5623c88e-ee7b-4268-a2dd-c85b81692c41', NULL, '{"until":"2026-12-04T12:00:02.000000Z"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080006E299A3A06F4', 1795176002000000, 'customer-invited', X'01A1F8D3EA00700080002D99442533C3', X'01A1F8D3EA00700080001EA8F1109275', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'customer', '01a1f8d3-f1d0-7000-8000-6bda8316ba48', 'Resold AB', 'resold ab', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006BDA8316BA48', '127.0.0.1', '5623c88e-ee7b-4268-a2dd-c85b81692c41', NULL, '{"agreement":"MicrosoftCustomerAgreement","expires_on":"2026-12-20","invitation":"01a1f8d3-f1d0-7000-8000-6dd3e43ae607"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080006F7FF280E38A', 1795176002000000, 'signed-in', X'01A1F8D3EA00700080002D99442533C3', X'01A1F8D3EA00700080001EA8F1109275', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-2d99442533c3', 'Sunniva Moen', 'sunniva moen', X'01A1F8D3EA00700080001EA8F1109275', NULL, '127.0.0.1', '7e117b8c-ed6e-4915-9496-4f8cd1196e61', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D070008000703C951FB820', 1795176002000000, 'information-asked', X'01A1F8D3EA00700080002D99442533C3', X'01A1F8D3EA00700080001EA8F1109275', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'customer', '01a1f8d3-f1d0-7000-8000-6bda8316ba48', 'Resold AB', 'resold ab', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006BDA8316BA48', '127.0.0.1', '2d72d716-0014-4e33-87af-8fb4f40e20be', NULL, '{"agreement":"MicrosoftCustomerAgreement","due":"2026-11-27","provider":"Birch Distribution","reason":"Before <b>Friday</b>, please","reseller":"Cedar Resale"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080007069E9B97CB6', 1795176002000000, 'information-asked', X'01A1F8D3EA00700080002D99442533C3', X'01A1F8D3EA00700080001EA8F1109275', 'Sunniva Moen', 'sunniva moen', 'Birch Distribution', 'customer', '01a1f8d3-f1d0-7000-8000-6bda8316ba48', 'Resold AB', 'resold ab', X'01A1F8D3EA00700080001FFB5440CE75', X'01A1F8D3F1D0700080006BDA8316BA48', '127.0.0.1', '2d72d716-0014-4e33-87af-8fb4f40e20be', NULL, '{"agreement":"MicrosoftCustomerAgreement","due":"2026-11-27","provider":"Birch Distribution","reason":"Before <b>Friday</b>, please","reseller":"Cedar Resale"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D070008000719EE53E3EF4', 1795176002000000, 'signed-in', X'01A1F8D3EA00700080002FEC38D863A6', X'01A1F8D3EA00700080001FFB5440CE75', 'Stian Bakke', 'stian bakke', 'Cedar Resale', 'account', '01a1f8d3-ea00-7000-8000-2fec38d863a6', 'Stian Bakke', 'stian bakke', X'01A1F8D3EA00700080001FFB5440CE75', NULL, '127.0.0.1', '4060d72a-48d8-4189-a072-db408d838b2e', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D07000800071E91C9728BB', 1795176002000000, 'information-answered', X'01A1F8D3EA00700080002FEC38D863A6', X'01A1F8D3EA00700080001FFB5440CE75', 'Stian Bakke', 'stian bakke', 'Cedar Resale', 'customer', '01a1f8d3-f1d0-7000-8000-6bda8316ba48', 'Resold AB', 'resold ab', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006BDA8316BA48', '127.0.0.1', '65a24494-f2bc-4bd3-a336-f1fbff6fd476', NULL, '{"accepted_on":"2026-11-12","agreement":"MicrosoftCustomerAgreement","basis":"signed_paper","evidence":"signed.pdf","evidence_sha256":"5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff","signer":{"email":"nils@vinterhamn.example","name":{"first":"Nils","last":"Nord"},"phone":"+46905550123"}}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D070008000723337007336', 1795176002000000, 'information-answered', X'01A1F8D3EA00700080002FEC38D863A6', X'01A1F8D3EA00700080001FFB5440CE75', 'Stian Bakke', 'stian bakke', 'Cedar Resale', 'customer', '01a1f8d3-f1d0-7000-8000-6bda8316ba48', 'Resold AB', 'resold ab', X'01A1F8D3EA00700080001FFB5440CE75', X'01A1F8D3F1D0700080006BDA8316BA48', '127.0.0.1', '65a24494-f2bc-4bd3-a336-f1fbff6fd476', NULL, '{"accepted_on":"2026-11-12","agreement":"MicrosoftCustomerAgreement","basis":"signed_paper","evidence":"signed.pdf","evidence_sha256":"5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff","signer":{"email":"nils@vinterhamn.example","name":{"first":"Nils","last":"Nord"},"phone":"+46905550123"}}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080007385E036D152', 1795176002000000, 'signed-in', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-ea00-7000-8000-0c1b815856c1', 'Olga Sandberg', 'olga sandberg', NULL, NULL, '127.0.0.1', '5da68074-8783-4e2b-9c50-14385e6eaf1b', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080007457C1773181', 1795176002000000, 'partner-created', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'partner', '01a1f8d3-f1d0-7000-8000-740f58a50ef2', 'Larch Resale', 'larch resale', X'01A1F8D3F1D070008000740F58A50EF2', NULL, '127.0.0.1', 'f2e561eb-b749-4ab2-9aa8-c4252e017010', NULL, '{"contact_email":"contact@larch.example","contact_name":"Eva Elo","contact_phone":null,"country":"NO","domains":["larch.example"],"kind":"indirect_reseller","mpn_id":null,"name":"Larch Resale","partner_guid":"8c1e9312-481e-410c-9712-1fce8def27e6"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D070008000750E66626DCD', 1795176002000000, 'person-invited', X'01A1F8D3EA00700080000C1B815856C1', NULL, 'Olga Sandberg', 'olga sandberg', 'Assent', 'account', '01a1f8d3-f1d0-7000-8000-7495c92ee015', 'Eva Elo', 'eva elo', X'01A1F8D3F1D070008000740F58A50EF2', NULL, '127.0.0.1', 'f2e561eb-b749-4ab2-9aa8-c4252e017010', NULL, '{"roles":["global_admin"],"sign_in_name":"global@larch.example"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080007674B4A66701', 1795176002000000, 'signed-in', X'01A1F8D3EA00700080001F2CFE98DBDC', X'01A1F8D3EA00700080001EA8F1109275', 'Berit Olsen', 'berit olsen', 'Birch Distribution', 'account', '01a1f8d3-ea00-7000-8000-1f2cfe98dbdc', 'Berit Olsen', 'berit olsen', X'01A1F8D3EA00700080001EA8F1109275', NULL, '127.0.0.1', 'a3f0e3de-8802-4b14-b23b-ef5a6efd7ade', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D07000800076D9B606C232', 1795176002000000, 'partnership-asked', X'01A1F8D3EA00700080001F2CFE98DBDC', X'01A1F8D3EA00700080001EA8F1109275', 'Berit Olsen', 'berit olsen', 'Birch Distribution', 'partner', '01a1f8d3-ea00-7000-8000-1ea8f1109275', 'Birch Distribution', 'birch distribution', X'01A1F8D3EA00700080001EA8F1109275', NULL, '127.0.0.1', '8b52bcef-2ba5-4230-bbfc-da7b3fed2cf7', NULL, '{"provider":"Birch Distribution","reason":null,"reseller":"Larch Resale"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D07000800077058A4622A4', 1795176002000000, 'partnership-asked', X'01A1F8D3EA00700080001F2CFE98DBDC', X'01A1F8D3EA00700080001EA8F1109275', 'Berit Olsen', 'berit olsen', 'Birch Distribution', 'partner', '01a1f8d3-f1d0-7000-8000-740f58a50ef2', 'Larch Resale', 'larch resale', X'01A1F8D3F1D070008000740F58A50EF2', NULL, '127.0.0.1', '8b52bcef-2ba5-4230-bbfc-da7b3fed2cf7', NULL, '{"provider":"Birch Distribution","reason":null,"reseller":"Larch Resale"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D07000800078125DD61ADF', 1795176002000000, 'signed-in', X'01A1F8D3EA00700080001D40CC99AE1C', X'01A1F8D3EA00700080001CA119CCF666', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-1d40cc99ae1c', 'Gunilla Holm', 'gunilla holm', X'01A1F8D3EA00700080001CA119CCF666', NULL, '127.0.0.1', 'a0b03bb8-83b4-4b49-9e3a-7eb20969ab02', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D07000800078F098D2F9BC', 1795176002000000, 'application-registered', X'01A1F8D3EA00700080001D40CC99AE1C', X'01A1F8D3EA00700080001CA119CCF666', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'application', '01a1f8d3-f1d0-7000-8000-7841f28d16aa', 'Order bridge', 'order bridge', X'01A1F8D3EA00700080001CA119CCF666', NULL, '127.0.0.1', '63c15883-5de9-432e-a0b9-212a2f5c2515', NULL, '{"for_agents":true,"may_change":true,"name":"Order bridge","on_its_own":true,"redirect_uris":["https://client.example/back"]}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080007965CBEF61C3', 1795176002000000, 'application-secret-added', X'01A1F8D3EA00700080001D40CC99AE1C', X'01A1F8D3EA00700080001CA119CCF666', 'Gunilla Holm', 'gunilla holm', 'Alder Direct', 'application', '01a1f8d3-f1d0-7000-8000-7841f28d16aa', 'Order bridge', 'order bridge', X'01A1F8D3EA00700080001CA119CCF666', NULL, '127.0.0.1', '76e11e9b-31fd-4766-96db-5880cfafc8a9', NULL, '{"secret":"01a1f8d3-f1d0-7000-8000-790d8ac24ba2"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080007C217E3D69BA', 1795176002000000, 'import-uploaded', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'import', '01a1f8d3-f1d0-7000-8000-7bdc9c89d726', 'rows.csv', 'rows.csv', X'01A1F8D3EA00700080001CA119CCF666', NULL, '127.0.0.1', '543dce5b-7d2c-4dae-b5af-9ff01ce8a581', NULL, '{"kind":"confirmations","rows":1,"sha256":"46e76aba5f003a86d7f4c838e204b915b93622e6abc6aecac73389484c73c22f"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080007E5932D2D268', 1795176002000000, 'signed-in', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-2b50feaac424', 'Sami Aalto', 'sami aalto', X'01A1F8D3EA00700080001CA119CCF666', NULL, '127.0.0.1', 'cb96837b-8ad7-447f-9580-390e0298fbd3', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080007FD98F34DEBC', 1795176002000000, 'customer-created', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-7fa020753f47', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080007FA020753F47', '127.0.0.1', '2835e010-b00f-4a3b-9bda-f3dddc0da240', NULL, '{"bought_before":false,"city":"Umeå","cloud":"public","company_name":"Vinterhamn Bryggeri AB","country":"SE","domain":"evident.onassent.example","email":"asa@vinterhamn.example","first_name":"Åsa","language":"sv-SE","last_name":"Öberg","line1":"Storgatan 1","line2":null,"phone":"+46905550123","postal_code":"903 26","province":null,"registration_number":null}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D070008000805587373A36', 1795176002000000, 'relationship-made', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-7fa020753f47', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080007FA020753F47', '127.0.0.1', '2835e010-b00f-4a3b-9bda-f3dddc0da240', NULL, '{"partner":"01a1f8d3-ea00-7000-8000-1ca119ccf666","provider":null,"relationship":"01a1f8d3-f1d0-7000-8000-8012b3131d6c"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D07000800080EECD6B07C7', 1795176002000000, 'temporary-password-issued', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-f1d0-7000-8000-808b297e1342', 'Åsa Öberg', 'åsa öberg
asa oberg', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080007FA020753F47', '127.0.0.1', '2835e010-b00f-4a3b-9bda-f3dddc0da240', NULL, '{"until":"2026-12-04T12:00:02.000000Z"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D070008000815C5D2F07E2', 1795176002000000, 'attested', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-7fa020753f47', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080007FA020753F47', '127.0.0.1', '2835e010-b00f-4a3b-9bda-f3dddc0da240', 'null', '{"accepted_on":"2026-11-19","agreement":"MicrosoftCustomerAgreement","basis":"signed_paper","confirmation":"01a1f8d3-f1d0-7000-8000-8126c2f2bfb7","employee":null,"evidence":"signed.pdf","evidence_sha256":"5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff","reason":null,"role":"sales_agent","signer":{"email":"asa@vinterhamn.example","name":{"first":"Åsa","last":"Öberg"},"phone":"+46905550123"},"text_pdf_sha256":null,"text_sha256":"c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961","version":2}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D07000800081CEA533CB70', 1795176002000000, 'signed-in', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-2b50feaac424', 'Sami Aalto', 'sami aalto', X'01A1F8D3EA00700080001CA119CCF666', NULL, '127.0.0.1', '20271543-22a4-4816-b54a-71a2ab0bba80', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D070008000835D9E151075', 1795176002000000, 'customer-created', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-831c668bccae', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D070008000831C668BCCAE', '127.0.0.1', '53c6d6bc-5249-43b7-aa81-a8e006976cee', NULL, '{"bought_before":false,"city":"Umeå","cloud":"public","company_name":"Vinterhamn Bryggeri AB","country":"SE","domain":"withdrawn.onassent.example","email":"asa@vinterhamn.example","first_name":"Åsa","language":"sv-SE","last_name":"Öberg","line1":"Storgatan 1","line2":null,"phone":"+46905550123","postal_code":"903 26","province":null,"registration_number":null}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D07000800083F25CA4D958', 1795176002000000, 'relationship-made', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-831c668bccae', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D070008000831C668BCCAE', '127.0.0.1', '53c6d6bc-5249-43b7-aa81-a8e006976cee', NULL, '{"partner":"01a1f8d3-ea00-7000-8000-1ca119ccf666","provider":null,"relationship":"01a1f8d3-f1d0-7000-8000-839a2bc606bc"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D070008000846C4401C8F7', 1795176002000000, 'temporary-password-issued', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-f1d0-7000-8000-840f6c503c54', 'Åsa Öberg', 'åsa öberg
asa oberg', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D070008000831C668BCCAE', '127.0.0.1', '53c6d6bc-5249-43b7-aa81-a8e006976cee', NULL, '{"until":"2026-12-04T12:00:02.000000Z"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D07000800084CC4B72C061', 1795176002000000, 'customer-invited', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f1d0-7000-8000-831c668bccae', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D070008000831C668BCCAE', '127.0.0.1', '53c6d6bc-5249-43b7-aa81-a8e006976cee', NULL, '{"agreement":"MicrosoftCustomerAgreement","expires_on":"2026-12-20","invitation":"01a1f8d3-f1d0-7000-8000-84af7128f21f"}', NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080008545B4B7DB8F', 1795176002000000, 'signed-in', X'01A1F8D3F1D070008000840F6C503C54', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-f1d0-7000-8000-840f6c503c54', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, X'01A1F8D3F1D070008000831C668BCCAE', '127.0.0.1', '20b2164c-3c9c-469a-9fc8-e9a621564c61', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D07000800086075743B54F', 1795176002000000, 'password-code-sent', X'01A1F8D3F1D070008000840F6C503C54', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-f1d0-7000-8000-840f6c503c54', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, X'01A1F8D3F1D070008000831C668BCCAE', '127.0.0.1', '20b2164c-3c9c-469a-9fc8-e9a621564c61', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F1D0700080008AD983CCEFF2', 1795176002000000, 'password-changed', X'01A1F8D3F1D070008000840F6C503C54', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-f1d0-7000-8000-840f6c503c54', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, X'01A1F8D3F1D070008000831C668BCCAE', '127.0.0.1', '2199c523-9027-4409-bce6-1878e877c06e', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F5B8700080008BBB70761099', 1795176003000000, 'acceptance-code-sent', X'01A1F8D3F1D070008000840F6C503C54', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'customer', '01a1f8d3-f1d0-7000-8000-831c668bccae', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', NULL, X'01A1F8D3F1D070008000831C668BCCAE', '127.0.0.1', '17413543-1302-448b-9990-91f2eae8c24f', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F5B8700080008C6B26CCC793', 1795176003000000, 'accepted', X'01A1F8D3F1D070008000840F6C503C54', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'customer', '01a1f8d3-f1d0-7000-8000-831c668bccae', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', NULL, X'01A1F8D3F1D070008000831C668BCCAE', '127.0.0.1', 'a22235df-0f18-4b3c-b916-028d91f4abb6', NULL, '{"acceptance":"01a1f8d3-f5b8-7000-8000-8c03c74ce754","address_source":"partner","agreement":"MicrosoftCustomerAgreement","grade":"C","grade_reasons":["partners-network"],"grade_rule":2,"partner":null,"proofs":["own-password","mailed-code"],"provider":null,"reference":"ATU49-P5YX2","text_pdf_sha256":null,"text_sha256":"c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961","version":2}', NULL);
insert into "audit_events" values (X'01A1F8D3F5B8700080008CF61F477698', 1795176003000000, 'invitation-accepted', X'01A1F8D3F1D070008000840F6C503C54', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'invitation', '01a1f8d3-f1d0-7000-8000-84af7128f21f', 'Åsa Öberg', 'åsa öberg
asa oberg', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D070008000831C668BCCAE', '127.0.0.1', 'a22235df-0f18-4b3c-b916-028d91f4abb6', NULL, '{"reason":null}', NULL);
insert into "audit_events" values (X'01A1F8D3F5B8700080008E291FCB52AC', 1795176003000000, 'withdrawn', X'01A1F8D3F1D070008000840F6C503C54', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'customer', '01a1f8d3-f1d0-7000-8000-831c668bccae', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', NULL, X'01A1F8D3F1D070008000831C668BCCAE', '127.0.0.1', '8e8abef7-c256-47db-9b77-e619bb2db779', NULL, '{"agreement":"MicrosoftCustomerAgreement","on":"2026-11-20","reason":"New owners"}', NULL);
insert into "audit_events" values (X'01A1F8D3F5B8700080008FAFF7370B5D', 1795176003000000, 'signed-in', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-ea00-7000-8000-2b50feaac424', 'Sami Aalto', 'sami aalto', X'01A1F8D3EA00700080001CA119CCF666', NULL, '127.0.0.1', '35f93f84-c5f2-485a-9bc9-910fca567065', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F5B870008000911016383B9E', 1795176003000000, 'customer-created', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f5b8-7000-8000-90dd110d51cf', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B87000800090DD110D51CF', '127.0.0.1', 'ab795868-d7ca-4935-9976-2d58d08267bf', NULL, '{"bought_before":false,"city":"Umeå","cloud":"public","company_name":"Vinterhamn Bryggeri AB","country":"SE","domain":"declined.onassent.example","email":"asa@vinterhamn.example","first_name":"Åsa","language":"sv-SE","last_name":"Öberg","line1":"Storgatan 1","line2":null,"phone":"+46905550123","postal_code":"903 26","province":null,"registration_number":null}', NULL);
insert into "audit_events" values (X'01A1F8D3F5B870008000918004441645', 1795176003000000, 'relationship-made', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f5b8-7000-8000-90dd110d51cf', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B87000800090DD110D51CF', '127.0.0.1', 'ab795868-d7ca-4935-9976-2d58d08267bf', NULL, '{"partner":"01a1f8d3-ea00-7000-8000-1ca119ccf666","provider":null,"relationship":"01a1f8d3-f5b8-7000-8000-916b83c81293"}', NULL);
insert into "audit_events" values (X'01A1F8D3F5B8700080009228C567EA18', 1795176003000000, 'temporary-password-issued', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'account', '01a1f8d3-f5b8-7000-8000-91f52c2035ca', 'Åsa Öberg', 'åsa öberg
asa oberg', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B87000800090DD110D51CF', '127.0.0.1', 'ab795868-d7ca-4935-9976-2d58d08267bf', NULL, '{"until":"2026-12-04T12:00:03.000000Z"}', NULL);
insert into "audit_events" values (X'01A1F8D3F5B87000800092A3EC9E135A', 1795176003000000, 'customer-invited', X'01A1F8D3EA00700080002B50FEAAC424', X'01A1F8D3EA00700080001CA119CCF666', 'Sami Aalto', 'sami aalto', 'Alder Direct', 'customer', '01a1f8d3-f5b8-7000-8000-90dd110d51cf', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B87000800090DD110D51CF', '127.0.0.1', 'ab795868-d7ca-4935-9976-2d58d08267bf', NULL, '{"agreement":"MicrosoftCustomerAgreement","expires_on":"2026-12-20","invitation":"01a1f8d3-f5b8-7000-8000-924b473aa528"}', NULL);
insert into "audit_events" values (X'01A1F8D3F5B870008000946B6A9FEC7C', 1795176003000000, 'signed-in', X'01A1F8D3F5B87000800091F52C2035CA', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-f5b8-7000-8000-91f52c2035ca', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, X'01A1F8D3F5B87000800090DD110D51CF', '127.0.0.1', '3dee20dc-01e6-4574-b261-69b5d2169b95', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F5B870008000952264DFA47F', 1795176003000000, 'password-code-sent', X'01A1F8D3F5B87000800091F52C2035CA', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-f5b8-7000-8000-91f52c2035ca', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, X'01A1F8D3F5B87000800090DD110D51CF', '127.0.0.1', '3dee20dc-01e6-4574-b261-69b5d2169b95', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F5B87000800099CA83992BDE', 1795176003000000, 'password-changed', X'01A1F8D3F5B87000800091F52C2035CA', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'account', '01a1f8d3-f5b8-7000-8000-91f52c2035ca', 'Åsa Öberg', 'åsa öberg
asa oberg', NULL, X'01A1F8D3F5B87000800090DD110D51CF', '127.0.0.1', 'c1acdd44-37d1-422a-b33e-c637b77b1c3e', NULL, NULL, NULL);
insert into "audit_events" values (X'01A1F8D3F5B8700080009BB871537CEC', 1795176003000000, 'relationship-made', NULL, NULL, 'Assent', 'assent', '', 'customer', '01a1f8d3-f5b8-7000-8000-90dd110d51cf', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', X'01A1F8D3EA0070008000218DA33814BB', X'01A1F8D3F5B87000800090DD110D51CF', '', '', NULL, '{"partner":"01a1f8d3-ea00-7000-8000-218da33814bb","provider":null,"relationship":"01a1f8d3-f5b8-7000-8000-9b71acc63000"}', NULL);
insert into "audit_events" values (X'01A1F8D3F5B8700080009C879C8FEE11', 1795176003000000, 'invitation-declined', X'01A1F8D3F5B87000800091F52C2035CA', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'invitation', '01a1f8d3-f5b8-7000-8000-924b473aa528', 'Åsa Öberg', 'åsa öberg
asa oberg', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B87000800090DD110D51CF', '127.0.0.1', 'a7738449-d62f-4361-9b22-68c61b41ec91', NULL, '{"reason":"Not this year"}', NULL);
insert into "audit_events" values (X'01A1F8D3F5B8700080009D1A2927227D', 1795176003000000, 'declined', X'01A1F8D3F5B87000800091F52C2035CA', NULL, 'Åsa Öberg', 'åsa öberg
asa oberg', 'Vinterhamn Bryggeri AB', 'customer', '01a1f8d3-f5b8-7000-8000-90dd110d51cf', 'Vinterhamn Bryggeri AB', 'vinterhamn bryggeri ab', NULL, X'01A1F8D3F5B87000800090DD110D51CF', '127.0.0.1', 'a7738449-d62f-4361-9b22-68c61b41ec91', NULL, '{"agreement":"MicrosoftCustomerAgreement","partner":null,"reason":"Not this year"}', NULL);
CREATE TABLE letters (
    id              blob not null primary key,
    kind            text not null, -- the template
    language        text not null,
    to_name         text not null,
    to_email        text not null,
    to_key          text not null,
    reply_to        text,
    subject         text not null,
    body_text       text not null, -- with {link} where the secret link goes
    body_html       text not null,
    partner_id      blob,
    customer_id     blob,
    record_id       blob, -- what the secret opens
    has_secret      integer not null,
    created_at      integer not null,
    state           text not null check (
        state = 'queued' or state = 'sending' or state = 'sent' or state = 'failed' or state = 'replaced'
    ),
    attempts        integer not null default 0,
    next_attempt_at integer not null,
    failure         text, -- what sort of failure the last one was
    last_error      text, -- the server's words
    sent_at         integer
, withdrawn_at integer, sender text) strict;
insert into "letters" values (X'01A1F8D3EA00700080000D2F864A7732', 'invitation', 'en', 'Ravi Menon', 'reviewer@assent.example', 'reviewer@assent.example', NULL, 'Your account in Assent: Assent', 'Hello Ravi Menon,

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
</html>', NULL, NULL, X'01A1F8D3EA00700080000CF688D68694', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3EA00700080000DFF4026A3D3', 'invitation', 'en', 'Aino Laine', 'auditor@assent.example', 'auditor@assent.example', NULL, 'Your account in Assent: Assent', 'Hello Aino Laine,

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
</html>', NULL, NULL, X'01A1F8D3EA00700080000DA07108F289', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3EA00700080001DA1014543F5', 'invitation', 'en', 'Gunilla Holm', 'global@alder.example', 'global@alder.example', NULL, 'Your account in Assent: Alder Direct', 'Hello Gunilla Holm,

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
</html>', X'01A1F8D3EA00700080001CA119CCF666', NULL, X'01A1F8D3EA00700080001D40CC99AE1C', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3EA00700080001F58B991FBAF', 'invitation', 'en', 'Berit Olsen', 'global@birch.example', 'global@birch.example', NULL, 'Your account in Assent: Birch Distribution', 'Hello Berit Olsen,

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
</html>', X'01A1F8D3EA00700080001EA8F1109275', NULL, X'01A1F8D3EA00700080001F2CFE98DBDC', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3EA007000800020BC66BF6896', 'invitation', 'en', 'Camilla Rud', 'global@cedar.example', 'global@cedar.example', NULL, 'Your account in Assent: Cedar Resale', 'Hello Camilla Rud,

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
</html>', X'01A1F8D3EA00700080001FFB5440CE75', NULL, X'01A1F8D3EA007000800020494605290E', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3EA007000800022A4CF35DC08', 'invitation', 'en', 'Denise Okafor', 'global@dogwood.example', 'global@dogwood.example', NULL, 'Your account in Assent: Dogwood Cloud', 'Hello Denise Okafor,

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
</html>', X'01A1F8D3EA0070008000218DA33814BB', NULL, X'01A1F8D3EA0070008000224449C237B9', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3EA00700080002AC4DAFDD0EF', 'invitation', 'en', 'Lena Falk', 'admin@alder.example', 'admin@alder.example', NULL, 'Your account in Assent: Alder Direct', 'Hello Lena Falk,

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
</html>', X'01A1F8D3EA00700080001CA119CCF666', NULL, X'01A1F8D3EA00700080002A9DD276B6A8', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Alder Direct');
insert into "letters" values (X'01A1F8D3EA00700080002B8BCEB6F93F', 'invitation', 'en', 'Sami Aalto', 'sales@alder.example', 'sales@alder.example', NULL, 'Your account in Assent: Alder Direct', 'Hello Sami Aalto,

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
</html>', X'01A1F8D3EA00700080001CA119CCF666', NULL, X'01A1F8D3EA00700080002B50FEAAC424', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Alder Direct');
insert into "letters" values (X'01A1F8D3EA00700080002C420E04AD7E', 'invitation', 'en', 'Hugo Nyström', 'helpdesk@alder.example', 'helpdesk@alder.example', NULL, 'Your account in Assent: Alder Direct', 'Hello Hugo Nyström,

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
</html>', X'01A1F8D3EA00700080001CA119CCF666', NULL, X'01A1F8D3EA00700080002C0756C36701', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Alder Direct');
insert into "letters" values (X'01A1F8D3EA00700080002D090A3112FC', 'invitation', 'en', 'Arne Vik', 'admin@birch.example', 'admin@birch.example', NULL, 'Your account in Assent: Birch Distribution', 'Hello Arne Vik,

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
</html>', X'01A1F8D3EA00700080001EA8F1109275', NULL, X'01A1F8D3EA00700080002CE3AB30EF4C', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Birch Distribution');
insert into "letters" values (X'01A1F8D3EA00700080002DE32618EDEE', 'invitation', 'en', 'Sunniva Moen', 'sales@birch.example', 'sales@birch.example', NULL, 'Your account in Assent: Birch Distribution', 'Hello Sunniva Moen,

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
</html>', X'01A1F8D3EA00700080001EA8F1109275', NULL, X'01A1F8D3EA00700080002D99442533C3', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Birch Distribution');
insert into "letters" values (X'01A1F8D3EA00700080002E91925460E9', 'invitation', 'en', 'Henrik Lie', 'helpdesk@birch.example', 'helpdesk@birch.example', NULL, 'Your account in Assent: Birch Distribution', 'Hello Henrik Lie,

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
</html>', X'01A1F8D3EA00700080001EA8F1109275', NULL, X'01A1F8D3EA00700080002E74C8B17902', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Birch Distribution');
insert into "letters" values (X'01A1F8D3EA00700080002F7A814AC5D4', 'invitation', 'en', 'Anita Foss', 'admin@cedar.example', 'admin@cedar.example', NULL, 'Your account in Assent: Cedar Resale', 'Hello Anita Foss,

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
</html>', X'01A1F8D3EA00700080001FFB5440CE75', NULL, X'01A1F8D3EA00700080002F1384C554B7', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Cedar Resale');
insert into "letters" values (X'01A1F8D3EA007000800030249D3BDC53', 'invitation', 'en', 'Stian Bakke', 'sales@cedar.example', 'sales@cedar.example', NULL, 'Your account in Assent: Cedar Resale', 'Hello Stian Bakke,

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
</html>', X'01A1F8D3EA00700080001FFB5440CE75', NULL, X'01A1F8D3EA00700080002FEC38D863A6', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Cedar Resale');
insert into "letters" values (X'01A1F8D3EA007000800030F8451B0B4D', 'invitation', 'en', 'Hilde Aas', 'helpdesk@cedar.example', 'helpdesk@cedar.example', NULL, 'Your account in Assent: Cedar Resale', 'Hello Hilde Aas,

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
</html>', X'01A1F8D3EA00700080001FFB5440CE75', NULL, X'01A1F8D3EA007000800030836566811F', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Cedar Resale');
insert into "letters" values (X'01A1F8D3EA0070008000318E0C87C5AB', 'invitation', 'en', 'Alan Price', 'admin@dogwood.example', 'admin@dogwood.example', NULL, 'Your account in Assent: Dogwood Cloud', 'Hello Alan Price,

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
</html>', X'01A1F8D3EA0070008000218DA33814BB', NULL, X'01A1F8D3EA0070008000315E4CB3B40C', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Dogwood Cloud');
insert into "letters" values (X'01A1F8D3EA0070008000324124C1C1E6', 'invitation', 'en', 'Shreya Patel', 'sales@dogwood.example', 'sales@dogwood.example', NULL, 'Your account in Assent: Dogwood Cloud', 'Hello Shreya Patel,

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
</html>', X'01A1F8D3EA0070008000218DA33814BB', NULL, X'01A1F8D3EA0070008000321F14CA2FF7', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Dogwood Cloud');
insert into "letters" values (X'01A1F8D3EA00700080003302C47B4B7B', 'invitation', 'en', 'Hannah Doyle', 'helpdesk@dogwood.example', 'helpdesk@dogwood.example', NULL, 'Your account in Assent: Dogwood Cloud', 'Hello Hannah Doyle,

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
</html>', X'01A1F8D3EA0070008000218DA33814BB', NULL, X'01A1F8D3EA007000800032DFFF438E93', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, 'Dogwood Cloud');
insert into "letters" values (X'01A1F8D3EA00700080004F32B011B3D7', 'password-code', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', 'asa@vinterhamn.example', NULL, 'Din kod för ett första lösenord: Vinterhamn Bryggeri AB', 'Hej Åsa Öberg!

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
</html>', NULL, X'01A1F8D3EA00700080004C503FC731EB', X'01A1F8D3EA00700080004D60CE31569E', 1, 1795176000000000, 'sent', 1, 1795176065000000, NULL, NULL, 1795176000000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3EDE870008000536AC91D0D3D', 'acceptance-code', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', 'asa@vinterhamn.example', NULL, 'Din Assent-kod: Vinterhamn Bryggeri AB', 'Hej Åsa Öberg!

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
</html>', NULL, X'01A1F8D3EA00700080004C503FC731EB', NULL, 1, 1795176001000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F1D0700080005473D8B760E5', 'acceptance-code', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', 'asa@vinterhamn.example', NULL, 'Din Assent-kod: Vinterhamn Bryggeri AB', 'Hej Åsa Öberg!

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
</html>', NULL, X'01A1F8D3EA00700080004C503FC731EB', NULL, 1, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F1D070008000559919BE0D1F', 'acceptance-copy', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', 'asa@vinterhamn.example', NULL, 'Vad du godkände: HF7V6-935SV', 'Hej Åsa Öberg!

Den 20 november 2026, 13:00 (Europe/Stockholm) bekräftade du följande för Vinterhamn Bryggeri AB i Assent:

Jag, Åsa Öberg, är behörig att godkänna för Vinterhamn Bryggeri AB, och jag godkänner Microsofts kundavtal, version 2.

Visa kvittot:
http://127.0.0.1:40245/acceptances/01a1f8d3-f1d0-7000-8000-55375ab0fe45

Referens: HF7V6-935SV
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
<title>Vad du godkände: HF7V6-935SV</title>
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
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">Vad du godkände: HF7V6-935SV</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hej Åsa Öberg!</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Den 20 november 2026, 13:00 (Europe/Stockholm) bekräftade du följande för Vinterhamn Bryggeri AB i Assent:</p>
<blockquote class="line" style="margin:0 0 14px;padding:2px 0 2px 16px;border-left:3px solid #dfe2e7;">Jag, Åsa Öberg, är behörig att godkänna för Vinterhamn Bryggeri AB, och jag godkänner Microsofts kundavtal, version 2.</blockquote>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/acceptances/01a1f8d3-f1d0-7000-8000-55375ab0fe45"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Visa kvittot</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Referens</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">HF7V6-935SV</td></tr>
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
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/acceptances/01a1f8d3-f1d0-7000-8000-55375ab0fe45</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Skickat av Assent. Du får det här meddelandet eftersom du har ett konto i Assent för Vinterhamn Bryggeri AB. Svar på det här meddelandet läses inte.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', NULL, X'01A1F8D3EA00700080004C503FC731EB', NULL, 0, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F1D070008000584963BA2CB6', 'invitation', 'en', 'Rut Read', 'rut@vinterhamn.example', 'rut@vinterhamn.example', NULL, 'Your account in Assent: Vinterhamn Bryggeri AB', 'Hello Rut Read,

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
</html>', NULL, X'01A1F8D3EA00700080004C503FC731EB', X'01A1F8D3F1D07000800058264650E7F5', 1, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F1D07000800058E0A66E1D65', 'notice', 'en', 'Lena Falk', 'admin@alder.example', 'admin@alder.example', NULL, 'Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB', 'Hello Lena Falk,

Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB

Open in Assent:
http://127.0.0.1:40245/customers/01a1f8d3-ea00-7000-8000-4c503fc731eb

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/customers/01a1f8d3-ea00-7000-8000-4c503fc731eb"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/customers/01a1f8d3-ea00-7000-8000-4c503fc731eb</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', NULL, 0, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F1D0700080005917C417488B', 'notice', 'en', 'Sami Aalto', 'sales@alder.example', 'sales@alder.example', NULL, 'Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB', 'Hello Sami Aalto,

Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB

Open in Assent:
http://127.0.0.1:40245/customers/01a1f8d3-ea00-7000-8000-4c503fc731eb

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/customers/01a1f8d3-ea00-7000-8000-4c503fc731eb"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/customers/01a1f8d3-ea00-7000-8000-4c503fc731eb</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', NULL, 0, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F1D070008000612B7093828B', 'invitation-to-accept', 'en', '', 'somebody@example.com', 'somebody@example.com', 'global@alder.example', 'Alder Direct would like to be your reseller', 'Gunilla Holm of Alder Direct wrote this email and sent it through Assent:

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
</html>', X'01A1F8D3EA00700080001CA119CCF666', NULL, X'01A1F8D3F1D07000800060B044826302', 1, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, 'Alder Direct');
insert into "letters" values (X'01A1F8D3F1D07000800074F5D2EDF31C', 'invitation', 'en', 'Eva Elo', 'global@larch.example', 'global@larch.example', NULL, 'Your account in Assent: Larch Resale', 'Hello Eva Elo,

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
</html>', X'01A1F8D3F1D070008000740F58A50EF2', NULL, X'01A1F8D3F1D0700080007495C92EE015', 1, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F1D07000800079D5658651F9', 'notice', 'en', 'Lena Falk', 'admin@alder.example', 'admin@alder.example', NULL, 'Ravi Menon asks about the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB', 'Hello Lena Falk,

Ravi Menon asks about the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB

Ravi Menon wrote: Who is she?

Open in Assent:
http://127.0.0.1:40245/questions

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/questions"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/questions</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', NULL, 0, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F1D0700080007A2357464B2B', 'notice', 'en', 'Sami Aalto', 'sales@alder.example', 'sales@alder.example', NULL, 'Ravi Menon asks about the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB', 'Hello Sami Aalto,

Ravi Menon asks about the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB

Ravi Menon wrote: Who is she?

Open in Assent:
http://127.0.0.1:40245/questions

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/questions"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/questions</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', NULL, 0, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F1D0700080007A46F8F68A54', 'notice', 'en', 'Lena Falk', 'admin@alder.example', 'admin@alder.example', NULL, 'Vinterhamn Bryggeri AB cannot accept the Microsoft Customer Agreement online and needs you to attest', 'Hello Lena Falk,

Vinterhamn Bryggeri AB cannot accept the Microsoft Customer Agreement online and needs you to attest

Open in Assent:
http://127.0.0.1:40245/customers/01a1f8d3-ea00-7000-8000-4c503fc731eb

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/customers/01a1f8d3-ea00-7000-8000-4c503fc731eb"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/customers/01a1f8d3-ea00-7000-8000-4c503fc731eb</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', NULL, 0, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F1D0700080007A81F2822035', 'notice', 'en', 'Sami Aalto', 'sales@alder.example', 'sales@alder.example', NULL, 'Vinterhamn Bryggeri AB cannot accept the Microsoft Customer Agreement online and needs you to attest', 'Hello Sami Aalto,

Vinterhamn Bryggeri AB cannot accept the Microsoft Customer Agreement online and needs you to attest

Open in Assent:
http://127.0.0.1:40245/customers/01a1f8d3-ea00-7000-8000-4c503fc731eb

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/customers/01a1f8d3-ea00-7000-8000-4c503fc731eb"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/customers/01a1f8d3-ea00-7000-8000-4c503fc731eb</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', NULL, 0, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F1D0700080007ADBDDCD0114', 'notice', 'en', 'Anita Foss', 'admin@cedar.example', 'admin@cedar.example', NULL, 'Birch Distribution asks who accepted the Microsoft Customer Agreement for Resold AB', 'Hello Anita Foss,

Birch Distribution asks who accepted the Microsoft Customer Agreement for Resold AB

Birch Distribution wrote: Before <b>Friday</b>, please

Open in Assent:
http://127.0.0.1:40245/information-requests

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/information-requests"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/information-requests</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA00700080001FFB5440CE75', X'01A1F8D3F1D0700080006BDA8316BA48', NULL, 0, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F1D0700080007B036DD7B56C', 'notice', 'en', 'Stian Bakke', 'sales@cedar.example', 'sales@cedar.example', NULL, 'Birch Distribution asks who accepted the Microsoft Customer Agreement for Resold AB', 'Hello Stian Bakke,

Birch Distribution asks who accepted the Microsoft Customer Agreement for Resold AB

Birch Distribution wrote: Before <b>Friday</b>, please

Open in Assent:
http://127.0.0.1:40245/information-requests

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/information-requests"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/information-requests</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA00700080001FFB5440CE75', X'01A1F8D3F1D0700080006BDA8316BA48', NULL, 0, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F1D0700080007B4FBEF80F91', 'notice', 'en', 'Arne Vik', 'admin@birch.example', 'admin@birch.example', NULL, 'Cedar Resale sent acceptance information about Resold AB', 'Hello Arne Vik,

Cedar Resale sent acceptance information about Resold AB

Open in Assent:
http://127.0.0.1:40245/information-requests

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/information-requests"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/information-requests</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006BDA8316BA48', NULL, 0, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F1D0700080007B8CF0791309', 'notice', 'en', 'Sunniva Moen', 'sales@birch.example', 'sales@birch.example', NULL, 'Cedar Resale sent acceptance information about Resold AB', 'Hello Sunniva Moen,

Cedar Resale sent acceptance information about Resold AB

Open in Assent:
http://127.0.0.1:40245/information-requests

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/information-requests"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/information-requests</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006BDA8316BA48', NULL, 0, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F1D07000800085FD1CC9E4B6', 'password-code', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', 'asa@vinterhamn.example', NULL, 'Din kod för ett första lösenord: Vinterhamn Bryggeri AB', 'Hej Åsa Öberg!

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
</html>', NULL, X'01A1F8D3F1D070008000831C668BCCAE', X'01A1F8D3F1D070008000840F6C503C54', 1, 1795176002000000, 'sent', 1, 1795176067000000, NULL, NULL, 1795176002000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F5B8700080008B46571821A8', 'acceptance-code', 'en', 'Åsa Öberg', 'asa@vinterhamn.example', 'asa@vinterhamn.example', NULL, 'Your Assent code: Vinterhamn Bryggeri AB', 'Hello Åsa Öberg,

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
</html>', NULL, X'01A1F8D3F1D070008000831C668BCCAE', NULL, 1, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F5B8700080008CA56E4F6EF9', 'acceptance-copy', 'en', 'Åsa Öberg', 'asa@vinterhamn.example', 'asa@vinterhamn.example', NULL, 'What you accepted: ATU49-P5YX2', 'Hello Åsa Öberg,

On 20 November 2026, 13:00 (Europe/Stockholm), you confirmed the following for Vinterhamn Bryggeri AB in Assent:

I, Åsa Öberg, am authorized to accept for Vinterhamn Bryggeri AB, and I accept the Microsoft Customer Agreement, version 2.

View the receipt:
http://127.0.0.1:40245/acceptances/01a1f8d3-f5b8-7000-8000-8c03c74ce754

Reference: ATU49-P5YX2
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
<title>What you accepted: ATU49-P5YX2</title>
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
<h1 class="ink" dir="ltr" style="margin:0 0 16px;font:600 22px/29px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#1b1d21;overflow-wrap:anywhere;">What you accepted: ATU49-P5YX2</h1>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">Hello Åsa Öberg,</p>
<p dir="ltr" style="margin:0 0 14px;overflow-wrap:anywhere;">On 20 November 2026, 13:00 (Europe/Stockholm), you confirmed the following for Vinterhamn Bryggeri AB in Assent:</p>
<blockquote class="line" style="margin:0 0 14px;padding:2px 0 2px 16px;border-left:3px solid #dfe2e7;">I, Åsa Öberg, am authorized to accept for Vinterhamn Bryggeri AB, and I accept the Microsoft Customer Agreement, version 2.</blockquote>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0;border-collapse:separate;"><tr>
<td class="button" bgcolor="#0f5cb4" align="center"
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/acceptances/01a1f8d3-f5b8-7000-8000-8c03c74ce754"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">View the receipt</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<table role="presentation" class="quiet line" width="100%" cellpadding="0" cellspacing="0" border="0"
  style="font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;border-top:1px solid #dfe2e7;">
<tr><td class="fact label line" valign="top" style="padding:10px 12px 10px 0;border-bottom:1px solid #dfe2e7;white-space:nowrap;">Reference</td>
<td class="fact value line ink" valign="top" style="padding:10px 0;border-bottom:1px solid #dfe2e7;color:#1b1d21;overflow-wrap:anywhere;word-break:break-word;">ATU49-P5YX2</td></tr>
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
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/acceptances/01a1f8d3-f5b8-7000-8000-8c03c74ce754</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because you have an account in Assent for Vinterhamn Bryggeri AB. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', NULL, X'01A1F8D3F1D070008000831C668BCCAE', NULL, 0, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F5B87000800094C68926034F', 'password-code', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', 'asa@vinterhamn.example', NULL, 'Din kod för ett första lösenord: Vinterhamn Bryggeri AB', 'Hej Åsa Öberg!

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
</html>', NULL, X'01A1F8D3F5B87000800090DD110D51CF', X'01A1F8D3F5B87000800091F52C2035CA', 1, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F5B87000800095828B28B0D3', 'notice', 'en', 'Lena Falk', 'admin@alder.example', 'admin@alder.example', NULL, 'Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB', 'Hello Lena Falk,

Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB

Open in Assent:
http://127.0.0.1:40245/customers/01a1f8d3-f1d0-7000-8000-831c668bccae

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/customers/01a1f8d3-f1d0-7000-8000-831c668bccae"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/customers/01a1f8d3-f1d0-7000-8000-831c668bccae</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D070008000831C668BCCAE', NULL, 0, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F5B87000800095C3E35ED90C', 'notice', 'en', 'Sami Aalto', 'sales@alder.example', 'sales@alder.example', NULL, 'Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB', 'Hello Sami Aalto,

Åsa Öberg accepted the Microsoft Customer Agreement (version 2) for Vinterhamn Bryggeri AB

Open in Assent:
http://127.0.0.1:40245/customers/01a1f8d3-f1d0-7000-8000-831c668bccae

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/customers/01a1f8d3-f1d0-7000-8000-831c668bccae"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/customers/01a1f8d3-f1d0-7000-8000-831c668bccae</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D070008000831C668BCCAE', NULL, 0, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F5B870008000969BDFCAD018', 'notice', 'en', 'Lena Falk', 'admin@alder.example', 'admin@alder.example', NULL, 'Åsa Öberg withdrew consent to the Microsoft Customer Agreement for Vinterhamn Bryggeri AB', 'Hello Lena Falk,

Åsa Öberg withdrew consent to the Microsoft Customer Agreement for Vinterhamn Bryggeri AB

Åsa Öberg wrote: New owners

No order can be placed for this customer until it accepts again or a new acceptance is attested. Cancel your subscriptions with this customer, then confirm it on Home.

Open in Assent:
http://127.0.0.1:40245/customers/01a1f8d3-f1d0-7000-8000-831c668bccae

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/customers/01a1f8d3-f1d0-7000-8000-831c668bccae"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/customers/01a1f8d3-f1d0-7000-8000-831c668bccae</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D070008000831C668BCCAE', NULL, 0, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F5B87000800096F97C03C5F5', 'notice', 'en', 'Sami Aalto', 'sales@alder.example', 'sales@alder.example', NULL, 'Åsa Öberg withdrew consent to the Microsoft Customer Agreement for Vinterhamn Bryggeri AB', 'Hello Sami Aalto,

Åsa Öberg withdrew consent to the Microsoft Customer Agreement for Vinterhamn Bryggeri AB

Åsa Öberg wrote: New owners

No order can be placed for this customer until it accepts again or a new acceptance is attested. Cancel your subscriptions with this customer, then confirm it on Home.

Open in Assent:
http://127.0.0.1:40245/customers/01a1f8d3-f1d0-7000-8000-831c668bccae

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/customers/01a1f8d3-f1d0-7000-8000-831c668bccae"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/customers/01a1f8d3-f1d0-7000-8000-831c668bccae</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D070008000831C668BCCAE', NULL, 0, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F5B8700080009E08F56C2E93', 'notice', 'en', 'Lena Falk', 'admin@alder.example', 'admin@alder.example', NULL, 'Åsa Öberg declined your request for Vinterhamn Bryggeri AB', 'Hello Lena Falk,

Åsa Öberg declined your request for Vinterhamn Bryggeri AB

Åsa Öberg wrote: Not this year

Open in Assent:
http://127.0.0.1:40245/customers/01a1f8d3-f5b8-7000-8000-90dd110d51cf

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/customers/01a1f8d3-f5b8-7000-8000-90dd110d51cf"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/customers/01a1f8d3-f5b8-7000-8000-90dd110d51cf</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B87000800090DD110D51CF', NULL, 0, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F5B8700080009E7C7E00714D', 'notice', 'en', 'Sami Aalto', 'sales@alder.example', 'sales@alder.example', NULL, 'Åsa Öberg declined your request for Vinterhamn Bryggeri AB', 'Hello Sami Aalto,

Åsa Öberg declined your request for Vinterhamn Bryggeri AB

Åsa Öberg wrote: Not this year

Open in Assent:
http://127.0.0.1:40245/customers/01a1f8d3-f5b8-7000-8000-90dd110d51cf

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/customers/01a1f8d3-f5b8-7000-8000-90dd110d51cf"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/customers/01a1f8d3-f5b8-7000-8000-90dd110d51cf</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B87000800090DD110D51CF', NULL, 0, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F5B8700080009EB284FCC19B', 'notice', 'en', 'Alan Price', 'admin@dogwood.example', 'admin@dogwood.example', NULL, 'Åsa Öberg declined your request for Vinterhamn Bryggeri AB', 'Hello Alan Price,

Åsa Öberg declined your request for Vinterhamn Bryggeri AB

Åsa Öberg wrote: Not this year

Open in Assent:
http://127.0.0.1:40245/customers/01a1f8d3-f5b8-7000-8000-90dd110d51cf

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/customers/01a1f8d3-f5b8-7000-8000-90dd110d51cf"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/customers/01a1f8d3-f5b8-7000-8000-90dd110d51cf</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA0070008000218DA33814BB', X'01A1F8D3F5B87000800090DD110D51CF', NULL, 0, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL);
insert into "letters" values (X'01A1F8D3F5B8700080009EFE34EF421B', 'notice', 'en', 'Shreya Patel', 'sales@dogwood.example', 'sales@dogwood.example', NULL, 'Åsa Öberg declined your request for Vinterhamn Bryggeri AB', 'Hello Shreya Patel,

Åsa Öberg declined your request for Vinterhamn Bryggeri AB

Åsa Öberg wrote: Not this year

Open in Assent:
http://127.0.0.1:40245/customers/01a1f8d3-f5b8-7000-8000-90dd110d51cf

Change your notifications: http://127.0.0.1:40245/profile

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
  style="background:#0f5cb4;border-radius:6px;mso-padding-alt:13px 26px;"><a class="button" href="http://127.0.0.1:40245/customers/01a1f8d3-f5b8-7000-8000-90dd110d51cf"
  style="display:inline-block;padding:13px 26px;font:600 16px/20px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#ffffff;text-decoration:none;">Open in Assent</a></td></tr></table>
</td></tr>
<tr><td class="cell quiet" align="left" style="padding:0 28px 28px;font:400 15px/23px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#4b5057;">
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">Change your notifications: http://127.0.0.1:40245/profile</p>
<p class="quiet" style="margin:18px 0 0;font-size:14px;line-height:21px;color:#5f656e;">If the button does not work, open this address:<br>
<span dir="ltr" style="word-break:break-all;">http://127.0.0.1:40245/customers/01a1f8d3-f5b8-7000-8000-90dd110d51cf</span></p>
</td></tr>
<tr><td class="cell line quiet" align="left" style="padding:16px 28px;border-top:1px solid #dfe2e7;font:400 13px/19px ''Segoe UI'',Helvetica,Arial,''PingFang SC'',''Microsoft YaHei'',sans-serif;color:#5f656e;">Sent by Assent. You are receiving this email because notifications about this are turned on in your profile. Replies to this email are not read.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>', X'01A1F8D3EA0070008000218DA33814BB', X'01A1F8D3F5B87000800090DD110D51CF', NULL, 0, 1795176003000000, 'sent', 1, 1795176068000000, NULL, NULL, 1795176003000000, NULL, NULL);
CREATE TABLE letter_secrets (
    letter_id blob not null primary key references letters (id),
    sealed    blob not null
) strict;
CREATE TABLE agreement_types (
    id            text not null primary key, -- as Partner Center's API spells it
    name          text not null,
    template_id   blob not null,
    introduced_on text,                      -- no acceptance is dated before; null: no bound
    position      integer not null,
    unique (template_id)
) strict;
insert into "agreement_types" values ('MicrosoftCloudAgreement', 'Microsoft Cloud Agreement', X'998B88DEAA994388A42C1B3517D49490', NULL, 1);
insert into "agreement_types" values ('MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', X'117A77B09360443B8795C6DEDC750CF9', '2019-10-01', 2);
CREATE TABLE agreement_versions (
    type_id       text not null references agreement_types (id),
    rank          integer not null,
    effective_on  text not null, -- from 00:00 UTC
    required_from text,          -- null: minor, never required
    published_at  integer not null,
    primary key (type_id, rank)
) strict;
insert into "agreement_versions" values ('MicrosoftCloudAgreement', 1, '2018-08-07', '2018-08-07', 1795176000000000);
insert into "agreement_versions" values ('MicrosoftCustomerAgreement', 1, '2019-10-01', '2019-10-01', 1795176000000000);
insert into "agreement_versions" values ('MicrosoftCustomerAgreement', 2, '2023-04-01', '2023-04-01', 1795176000000000);
CREATE TABLE agreement_texts (
    id         blob not null primary key,
    type_id    text not null,
    rank       integer not null,
    country    text not null, -- '' is worldwide
    language   text not null,
    media_type text not null,
    bytes      blob not null,
    sha256     text not null, pdf_sha256 text references agreement_files (sha256), -- lower-case hexadecimal
    unique (type_id, rank, country, language),
    foreign key (type_id, rank) references agreement_versions (type_id, rank)
) strict;
insert into "agreement_texts" values (X'01A1F8D3EA0070008000001D23281FA9', 'MicrosoftCloudAgreement', 1, '', 'en', 'text/markdown', X'23204D6963726F736F667420436C6F75642041677265656D656E740A0A3E202A2A54686973206973206120706C616365686F6C6465722E2A2A20497420776173207772697474656E20666F7220417373656E742C20736F20746861742061206E657720696E7374616C6C6174696F6E2068617320736F6D657468696E6720746F2073686F772E204974206973206E6F740A3E20746865207075626C6973686572E28099732061677265656D656E7420616E642062696E6473206E6F626F64792E2057686F657665722072756E73207468697320706F7274616C207265706C6163657320697420627920746865207075626C6973686572E2809973206F776E20746578742C206F720A3E206B65657073206974206F6E6C7920617320686973746F72793A20746869732061677265656D656E7420686173206265656E2073756363656564656420627920746865204D6963726F736F667420437573746F6D65722041677265656D656E742E0A0A546869732061677265656D656E74206973206265747765656E20796F752C2074686520637573746F6D65722C20616E6420746865207075626C6973686572206F6620746865206F6E6C696E652073657276696365732074686174206120726573656C6C65722070726F766964657320746F20796F752E0A427920616363657074696E6720697420796F75206D6179207573652074686F7365207365727669636573206F6E20746865207465726D732062656C6F772E0A0A232320312E204772616E7420616E6420757365206F66206F6E6C696E652073657276696365730A0A546865207075626C6973686572206772616E747320796F75206120726967687420746F2075736520746865206F6E6C696E6520736572766963657320616E642074686520736F66747761726520746861742062656C6F6E677320746F207468656D20666F72206173206C6F6E6720617320796F75720A737562736372697074696F6E206C617374732E20546865207269676874206973206E6F74206578636C75736976652C2063616E6E6F7420626520706173736564206F6E20776974686F757420636F6E73656E742C20616E6420646570656E6473206F6E206B656570696E6720746F20746869730A61677265656D656E742E0A0A232320322E2043686F6F73696E67206120726573656C6C65720A0A596F752063686F6F7365206120726573656C6C65722C2077686F20706C6163657320796F7572206F72646572732C2062696C6C7320796F7520616E6420697320796F757220666972737420636F6E7461637420666F722068656C702E20496620796F7520676976652074686520726573656C6C65720A61646D696E697374726174697665207269676874732C20796F7520616C6C6F7720697420746F2073656520616E642068616E646C6520796F7572206461746120696E207468652073657276696365732E20596F75206D61792077697468647261772074686F73652072696768747320617420616E790A74696D652E0A0A232320332E2041636365707461626C65207573650A0A55736520746865207365727669636573206C617766756C6C792C20616E64206E6F7420696E20616E792077617920746861742064616D61676573207468656D206F72206765747320696E2074686520776179206F66206F74686572732E20446F206E6F74207265766572736520656E67696E6565720A7468656D2C20616E6420646F206E6F742072656E74207468656D206F75742E20546865207075626C6973686572206D61792073757370656E64207468652070617274206F662061207365727669636520696E2077686963682074686573652072756C6573206172652062726F6B656E2C2061667465720A66616972207761726E696E672077686572652074696D6520616C6C6F77732E0A0A232320342E20596F75722075736572730A0A596F7520636F6E74726F6C2077686F206765747320616E206163636F756E742C20616E6420796F752061726520726573706F6E7369626C6520666F72207768617420796F757220757365727320646F2E204B6565702070617373776F72647320636F6E666964656E7469616C20616E640A7265706F7274206D69737573652070726F6D70746C792E0A0A232320352E20437573746F6D657220646174610A0A596F75206B65657020616C6C2072696768747320696E20637573746F6D657220646174612E20546865207075626C69736865722075736573206974206F6E6C7920746F2070726F76696465207468652073657276696365732E20476F7665726E6D656E7420726571756573747320666F722069740A61726520706173736564206F6E20746F20796F7520776865726576657220746865206C617720616C6C6F77732E204166746572206120737562736372697074696F6E2068617320656E6465642C20796F752068617665203930206461797320746F2065787472616374207768617420796F750A6E6565642E0A0A232320362E205072697661637920616E642073656375726974790A0A546865207075626C69736865722070726F746563747320637573746F6D65722064617461206279207375697461626C6520746563686E6963616C20616E64206F7267616E69736174696F6E616C206D656173757265732E20596F75206F627461696E20776861746576657220636F6E73656E74730A796F7572206F776E207573657273206D75737420676976652E2044617461206D61792062652070726F63657373656420696E2074686520636F756E7472696573206E616D656420696E2074686520646F63756D656E746174696F6E206F66206561636820736572766963652E0A0A232320372E2050726963652C207061796D656E7420616E642074617865730A0A50726963657320616E64207061796D656E742061726520616772656564206265747765656E20796F7520616E642074686520726573656C6C65722E2054686520726573656C6C65722074656C6C7320796F75207768656E206120737562736372697074696F6E2072656E65777320616E6420686F770A69742063616E2062652063616E63656C6C65642E2054617865732061726520616464656420776865726520746865206C6177207265717569726573207468656D2E0A0A232320382E205465726D20616E64207465726D696E6174696F6E0A0A5468652061677265656D656E7420737461797320696E20666F72636520756E74696C20656974686572207369646520656E647320697420776974682036302064617973E28099206E6F746963652E20456E64696E672069742073746F7073206E6577206F72646572733B20697420646F6573206E6F740A656E6420737562736372697074696F6E732074686174206172652072756E6E696E672E204569746865722073696465206D617920656E64206974206174206F6E636520666F72206120736572696F757320627265616368207468617420737461797320756E72656D656469656420666F722033300A646179732E0A0A232320392E2057617272616E746965730A0A546865206F6E6C696E652073657276696365732077696C6C206D656574207468652073657276696365206C6576656C73207075626C697368656420666F72207468656D2E20546865206F6E6C792072656D656469657320666F72206D697373696E67207468656D206172652074686F73650A6E616D65642074686572652E20536F66747761726520706572666F726D73207375627374616E7469616C6C792061732064657363726962656420666F72206F6E6520796561722E204E6F206F746865722077617272616E746965732061726520676976656E2C20617320666172206173207468650A6C617720616C6C6F777320746861742E0A0A23232031302E20446566656E6365206F6620636C61696D730A0A546865207075626C697368657220646566656E647320796F7520616761696E737420636C61696D7320746861742061207365727669636520696E6672696E676573206120706174656E742C20636F70797269676874206F72207472616465206D61726B2E20596F7520646566656E64207468650A7075626C697368657220616761696E737420636C61696D7320746861742061726973652066726F6D20637573746F6D65722064617461206F722066726F6D20736F6674776172652074686174206973206E6F7420746865207075626C6973686572E28099732E0A0A23232031312E204C696D69746174696F6E206F66206C696162696C6974790A0A466F72206561636820737562736372697074696F6E2C206C696162696C697479206973206C696D6974656420746F206469726563742064616D6167657320757020746F2074686520616D6F756E74207468617420796F75207061696420666F7220746865207365727669636520696E207468650A7477656C7665206D6F6E746873206265666F7265207468652063617573652061726F73652E2053657276696365732074686174206172652066726565206F662063686172676520617265206C696D6974656420746F2061206E6F6D696E616C20616D6F756E742E204E6F7468696E6720686572650A6C696D697473206C696162696C69747920746861742063616E6E6F74206265206C696D69746564206279206C61772E0A0A23232031322E2046696E616C2070726F766973696F6E730A0A4E6F746963657320676F20746F20746865206164647265737365732074686174206561636820736964652068617320676976656E2C20696E2077726974696E672E205468652061677265656D656E742063616E2062652061737369676E6564206F6E6C79207769746820636F6E73656E742C0A65786365707420746F20616E20616666696C696174652E204966206F6E652070726F766973696F6E2063616E6E6F7420626520656E666F726365642C20746865206F74686572732072656D61696E2E204578706F7274206C617773206170706C7920746F2074686520736572766963657320616E640A74686520736F6674776172652E20546865207075626C6973686572206D61792075706461746520746865207465726D7320666F72206E6577206F72646572733B206F72646572732074686174206172652072756E6E696E67206B65657020746865207465726D7320756E6465722077686963680A74686579207765726520706C616365642E0A', 'b0ba96a74b15bac127299a282cf568be1a5359ceb2ff821f43a99c26bc2a499a', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000007C03EA9830', 'MicrosoftCloudAgreement', 1, '', 'sv-SE', 'text/markdown', X'23204D6963726F736F667473206D6F6C6E617674616C0A0A3E202A2A4465742068C3A47220C3A47220656E20706C61747368C3A56C6C6172652E2A2A2054657874656E20C3A47220736B726976656E2066C3B67220417373656E742C2066C3B6722061747420656E206E7920696E7374616C6C6174696F6E20736B61206861206EC3A5676F742061747420766973612E2044656E0A3E20C3A47220696E74652075746769766172656E7320617674616C206F63682062696E64657220696E67656E2E2044656E20736F6D2064726976657220706F7274616C656E20657273C3A4747465722064656E206D65642075746769766172656E73206567656E20746578742C20656C6C65720A3E20626568C3A56C6C65722064656E206261726120736F6D20686973746F72696B3A20617674616C6574206861722065667465727472C3A4747473206176204D6963726F736F667473206B756E64617674616C2E0A0A417674616C65742067C3A46C6C6572206D656C6C616E2065722C206B756E64656E2C206F63682075746769766172656E206176206465206F6E6C696E65746AC3A46E7374657220736F6D20656E20C3A574657266C3B67273C3A46C6A6172652074696C6C68616E646168C3A56C6C65722065722E2047656E6F6D0A61747420676F646BC3A46E6E61206465742066C3A572206E6920616E76C3A46E646120746AC3A46E737465726E612070C3A52076696C6C6B6F72656E206E6564616E2E0A0A232320312E2052C3A474742061747420616E76C3A46E6461206F6E6C696E65746AC3A46E737465726E610A0A55746769766172656E206765722065722072C3A474742061747420616E76C3A46E6461206F6E6C696E65746AC3A46E737465726E61206F63682064656E2070726F6772616D7661726120736F6D2068C3B6722074696C6C2064656D2073C3A5206CC3A46E6765207072656E756D65726174696F6E656E0A76617261722E2052C3A47474656E20C3A47220696E74652065786B6C757369762C2066C3A57220696E746520C3B67665726CC3A5746173207574616E2073616D7479636B65206F63682066C3B672757473C3A47474657220617474206E692066C3B66C6A657220617674616C65742E0A0A232320322E2056616C20617620C3A574657266C3B67273C3A46C6A6172650A0A4E692076C3A46C6A657220656E20C3A574657266C3B67273C3A46C6A61726520736F6D206CC3A467676572206572612062657374C3A46C6C6E696E6761722C2066616B74757265726172206572206F636820C3A4722065722066C3B672737461206B6F6E74616B742066C3B67220686AC3A46C702E204F6D206E69206765720AC3A574657266C3B67273C3A46C6A6172656E2061646D696E697374726174C3B6727372C3A47474696768657465722074696C6CC3A5746572206E692064656E20617474207365206F63682068616E74657261206572612064617461206920746AC3A46E737465726E612E204E69206B616E206EC3A47220736F6D0A68656C73742074612074696C6C62616B612072C3A47474696768657465726E612E0A0A232320332E20476F6474616762617220616E76C3A46E646E696E670A0A416E76C3A46E6420746AC3A46E737465726E61206C61676C696774206F636820696E74652070C3A5206574742073C3A4747420736F6D20736B616461722064656D20656C6C65722068696E6472617220616E6472612E2042616BC3A5746B6F6D70696C6572612064656D20696E7465206F6368206879720A696E74652075742064656D2E2055746769766172656E2066C3A572207374C3A46E67612061762064656E2064656C20617620656E20746AC3A46E73742064C3A472207265676C65726E612062727974732C2065667465722072696D6C6967207661726E696E67206EC3A47220746964656E206D65646765720A6465742E0A0A232320342E2045726120616E76C3A46E646172650A0A4E692062657374C3A46D6D65722076656D20736F6D2066C3A57220657474206B6F6E746F206F636820616E7376617261722066C3B6722076616420616E76C3A46E6461726E612067C3B6722E2048C3A56C6C206CC3B673656E6F72642068656D6C696761206F636820726170706F7274657261206D6973736272756B0A7574616E206472C3B66A736DC3A56C2E0A0A232320352E204B756E64646174610A0A4E6920626568C3A56C6C657220616C6C612072C3A47474696768657465722074696C6C206B756E64646174612E2055746769766172656E20616E76C3A46E6465722064656D20626172612066C3B672206174742074696C6C68616E646168C3A56C6C6120746AC3A46E737465726E612E20426567C3A472616E0A6672C3A56E206D796E6469676865746572206CC3A46D6E6173207669646172652074696C6C206572206EC3A472206C6167656E2074696C6CC3A5746572206465742E2045667465722061747420656E207072656E756D65726174696F6E206861722075707068C3B6727420686172206E692039302064616761720A70C3A5206572206174742068C3A46D746120646574206E6920626568C3B67665722E0A0A232320362E20496E7465677269746574206F63682073C3A46B65726865740A0A55746769766172656E20736B7964646172206B756E6464617461206D6564206CC3A46D706C6967612074656B6E69736B61206F6368206F7267616E697361746F7269736B6120C3A57467C3A4726465722E204E6920696E68C3A46D7461722064652073616D7479636B656E20736F6D206572612065676E610A616E76C3A46E64617265206DC3A57374652067652E20446174612066C3A57220626568616E646C61732069206465206CC3A46E64657220736F6D20616E6765732069207661726A6520746AC3A46E73747320646F6B756D656E746174696F6E2E0A0A232320372E20507269732C20626574616C6E696E67206F636820736B61747465720A0A50726973206F636820626574616C6E696E6720617674616C6173206D656C6C616E206572206F636820C3A574657266C3B67273C3A46C6A6172656E2E20C38574657266C3B67273C3A46C6A6172656E20626572C3A474746172206EC3A47220656E207072656E756D65726174696F6E2066C3B6726E796173206F63680A6875722064656E206B616E20617662657374C3A46C6C61732E20536B61747465722074696C6C6B6F6D6D65722064C3A472206C6167656E206B72C3A4766572206465742E0A0A232320382E20417674616C73746964206F63682075707073C3A4676E696E670A0A417674616C65742067C3A46C6C65722074696C6C73206EC3A5676F6E20706172742073C3A46765722075707020646574206D6564203630206461676172732076617273656C2E20456E2075707073C3A4676E696E672073746F70706172206E79612062657374C3A46C6C6E696E676172206D656E0A6176736C7574617220696E7465207072656E756D65726174696F6E657220736F6D206CC3B67065722E20456E20706172742066C3A5722073C3A467612075707020617674616C65742067656E617374207669642065747420616C6C7661726C69677420617674616C7362726F747420736F6D20696E74650A72C3A47474617320696E6F6D2033302064616761722E0A0A232320392E20476172616E746965720A0A4F6E6C696E65746AC3A46E737465726E612075707066796C6C657220646520736572766963656E6976C3A5657220736F6D207075626C6963657261732066C3B6722064656D2E20446520656E64612070C3A566C3B66C6A6465726E61206F6D20646520696E7465206EC3A57320C3A47220646520736F6D20616E6765730A64C3A4722E2050726F6772616D766172612066756E6765726172206920616C6C742076C3A473656E746C69677420736F6D206265736B726976657420756E6465722065747420C3A5722E204920C3B67672696774206CC3A46D6E617320696E676120676172616E746965722C2073C3A5206CC3A56E6774206C6167656E0A74696C6CC3A5746572206465742E0A0A23232031302E2046C3B67273766172206D6F74206B7261760A0A55746769766172656E2066C3B672737661726172206572206D6F74206B726176206F6D2061747420656E20746AC3A46E73742067C3B67220696E7472C3A56E67206920706174656E742C20757070686F767372C3A4747420656C6C657220766172756DC3A4726B652E204E692066C3B6727376617261720A75746769766172656E206D6F74206B72617620736F6D206265726F722070C3A5206B756E646461746120656C6C65722070C3A52070726F6772616D7661726120736F6D20696E746520C3A4722075746769766172656E732E0A0A23232031312E2042656772C3A46E736E696E6720617620616E7376617265740A0A46C3B672207661726A65207072656E756D65726174696F6E20C3A47220616E7376617265742062656772C3A46E7361742074696C6C20646972656B7420736B616461207570702074696C6C206465742062656C6F707020736F6D206E6920626574616C6164652066C3B67220746AC3A46E7374656E20756E6465720A646520746F6C76206DC3A56E616465726E6120696E6E616E206F7273616B656E2075707073746F642E2046C3B672206B6F73746E6164736672696120746AC3A46E737465722067C3A46C6C6572206574742073796D626F6C69736B742062656C6F70702E20416E7376617220736F6D20656E6C696774206C61670A696E74652066C3A5722062656772C3A46E7361732070C3A57665726B617320696E74652E0A0A23232031322E20536C757462657374C3A46D6D656C7365720A0A4D656464656C616E64656E206CC3A46D6E617320736B726966746C6967742074696C6C20646520616472657373657220736F6D207061727465726E612068617220757070676574742E20417674616C65742066C3A57220C3B67665726CC3A57461732062617261206D65642073616D7479636B652C2075746F6D0A74696C6C20657474206B6F6E6365726E626F6C61672E204F6D20656E2062657374C3A46D6D656C736520696E7465206B616E2067C3B67261732067C3A46C6C616E64652067C3A46C6C657220646520C3B676726967612E204578706F72746C616761722067C3A46C6C65722066C3B67220746AC3A46E737465726E610A6F63682070726F6772616D766172616E2E2055746769766172656E2066C3A57220C3A46E6472612076696C6C6B6F72656E2066C3B672206E79612062657374C3A46C6C6E696E6761723B2062657374C3A46C6C6E696E67617220736F6D206CC3B670657220626568C3A56C6C65722064652076696C6C6B6F7220736F6D0A67C3A46C6C6465206EC3A47220646520676A6F726465732E0A', '81823eaa7eded3365a69cd941678647809ba70e3426e61eb9bc000f7d94d3978', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000009FAA487792', 'MicrosoftCloudAgreement', 1, '', 'zh-CN', 'text/markdown', X'23204D6963726F736F667420E4BA91E58D8FE8AEAE0A0A3E202A2AE69CACE69687E4B8BAE58DA0E4BD8DE69687E69CACE380822A2A20E5AE83E698AFE4B8BA20417373656E7420E7BC96E58699E79A84EFBC8CE4BBA5E4BEBFE696B0E5AE89E8A385E79A84E7B3BBE7BB9FE69C89E58685E5AEB9E58FAFE4BBA5E698BEE7A4BAE38082E5AE83E4B88DE698AFE58F91E5B883E88085E79A84E58D8FE8AEAEEFBC8CE5AFB9E4BBBBE4BD95E4BABAE59D87E697A0E7BAA6E69D9FE58A9BE38082E8BF90E890A5E69CACE997A8E688B7E79A84E4B880E696B9E5BA94E5B086E585B6E69BBFE68DA2E4B8BAE58F91E5B883E88085E887AAE5B7B1E79A84E69687E69CACEFBC8CE68896E4BB85E4BD9CE4B8BAE58E86E58FB2E8AEB0E5BD95E4BF9DE79599EFBC9AE69CACE58D8FE8AEAEE5B7B2E794B1204D6963726F736F667420E5AEA2E688B7E58D8FE8AEAEE58F96E4BBA3E380820A0AE69CACE58D8FE8AEAEE794B1E682A8EFBC88E5AEA2E688B7EFBC89E4B88EE7BB8FE99480E59586E59091E682A8E68F90E4BE9BE79A84E88194E69CBAE69C8DE58AA1E79A84E58F91E5B883E88085E8AEA2E7AB8BE38082E68EA5E58F97E69CACE58D8FE8AEAEE5908EEFBC8CE682A8E58FAFE4BBA5E4BE9DE785A7E4BBA5E4B88BE69DA1E6ACBEE4BDBFE794A8E8BF99E4BA9BE69C8DE58AA1E380820A0A232320312E20E88194E69CBAE69C8DE58AA1E79A84E68E88E69D83E4B88EE4BDBFE794A80A0AE59CA8E682A8E79A84E8AEA2E99885E69C89E69588E69C9FE58685EFBC8CE58F91E5B883E88085E68E88E4BA88E682A8E4BDBFE794A8E88194E69CBAE69C8DE58AA1E58F8AE585B6E68980E99984E8BDAFE4BBB6E79A84E69D83E588A9E38082E8AFA5E69D83E588A9E698AFE99D9EE78BACE58DA0E79A84EFBC8CE69CAAE7BB8FE5908CE6848FE4B88DE5BE97E8BDACE8AEA9EFBC8CE5B9B6E4BBA5E981B5E5AE88E69CACE58D8FE8AEAEE4B8BAE5898DE68F90E380820A0A232320322E20E98089E68BA9E7BB8FE99480E595860A0AE682A8E98089E68BA9E4B880E5AEB6E7BB8FE99480E59586EFBC8CE794B1E585B6E4B8BAE682A8E4B88BE58D95E38081E59091E682A8E694B6E8B4B9EFBC8CE5B9B6E4BD9CE4B8BAE682A8E5AFBBE6B182E5B8AEE58AA9E79A84E7ACACE4B880E88194E7B3BBE4BABAE38082E5A682E69E9CE682A8E68E88E4BA88E7BB8FE99480E59586E7AEA1E79086E69D83E99990EFBC8CE58DB3E8A1A8E7A4BAE682A8E58581E8AEB8E585B6E69FA5E79C8BE5928CE5A484E79086E682A8E59CA8E69C8DE58AA1E4B8ADE79A84E695B0E68DAEE38082E682A8E58FAFE4BBA5E99A8FE697B6E694B6E59B9EE8BF99E4BA9BE69D83E99990E380820A0A232320332E20E58FAFE68EA5E58F97E79A84E4BDBFE794A80A0AE8AFB7E59088E6B395E4BDBFE794A8E69C8DE58AA1EFBC8CE4B88DE5BE97E4BBA5E68D9FE5AEB3E69C8DE58AA1E68896E5A6A8E7A28DE4BB96E4BABAE79A84E696B9E5BC8FE4BDBFE794A8E38082E4B88DE5BE97E5AFB9E69C8DE58AA1E8BF9BE8A18CE58F8DE59091E5B7A5E7A88BEFBC8CE4B99FE4B88DE5BE97E587BAE7A79FE69C8DE58AA1E38082E5AFB9E8BF9DE58F8DE8BF99E4BA9BE8A784E58899E79A84E983A8E58886E69C8DE58AA1EFBC8CE58F91E5B883E88085E58FAFE4BBA5E69A82E5819CE68F90E4BE9BEFBC9BE697B6E997B4E58581E8AEB8E79A84EFBC8CE5BA94E4BA8BE58588E7BB99E4BA88E59088E79086E8ADA6E5918AE380820A0A232320342E20E682A8E79A84E794A8E688B70A0AE794B1E682A8E586B3E5AE9AE8B081E58FAFE4BBA5E68BA5E69C89E8B4A6E688B7EFBC8CE5B9B6E5AFB9E794A8E688B7E79A84E8A18CE4B8BAE8B49FE8B4A3E38082E8AFB7E5AFB9E5AF86E7A081E4BF9DE5AF86EFBC8CE58F91E78EB0E6BBA5E794A8E5BA94E58F8AE697B6E68AA5E5918AE380820A0A232320352E20E5AEA2E688B7E695B0E68DAE0A0AE682A8E4BF9DE79599E5AFB9E5AEA2E688B7E695B0E68DAEE79A84E4B880E58887E69D83E588A9E38082E58F91E5B883E88085E4BB85E4B8BAE68F90E4BE9BE69C8DE58AA1E8808CE4BDBFE794A8E8BF99E4BA9BE695B0E68DAEE38082E694BFE5BA9CE69CBAE585B3E68F90E587BAE79A84E695B0E68DAEE8AFB7E6B182EFBC8CE59CA8E6B395E5BE8BE58581E8AEB8E79A84E68385E586B5E4B88BE5B086E8BDACE4BAA4E7BB99E682A8E38082E8AEA2E99885E7BB93E69D9FE5908EEFBC8CE682A8E69C8920393020E5A4A9E697B6E997B4E58F96E587BAE68980E99C80E79A84E58685E5AEB9E380820A0A232320362E20E99A90E7A781E4B88EE5AE89E585A80A0AE58F91E5B883E88085E98787E58F96E98082E5BD93E79A84E68A80E69CAFE5928CE7BB84E7BB87E68EAAE696BDE4BF9DE68AA4E5AEA2E688B7E695B0E68DAEE38082E682A8E5BA94E58F96E5BE97E887AAE5B7B1E79A84E794A8E688B7E5BF85E9A1BBE7BB99E4BA88E79A84E5908CE6848FE38082E695B0E68DAEE58FAFE883BDE59CA8E59084E9A1B9E69C8DE58AA1E79A84E69687E6A1A3E4B8ADE6B3A8E6988EE79A84E59BBDE5AEB6E68896E59CB0E58CBAE5A484E79086E380820A0A232320372E20E4BBB7E6A0BCE38081E4BB98E6ACBEE4B88EE7A88EE8B4B90A0AE4BBB7E6A0BCE5928CE4BB98E6ACBEE794B1E682A8E4B88EE7BB8FE99480E59586E7BAA6E5AE9AE38082E7BB8FE99480E59586E4BC9AE5918AE79FA5E682A8E8AEA2E99885E4BD95E697B6E7BBADE8AEA2E4BBA5E58F8AE5A682E4BD95E58F96E6B688E38082E6B395E5BE8BE8A681E6B182E79A84E7A88EE8B4B9E58FA6E8A18CE8AEA1E694B6E380820A0A232320382E20E69C9FE99990E4B88EE7BB88E6ADA20A0AE69CACE58D8FE8AEAEE68C81E7BBADE69C89E69588EFBC8CE79BB4E887B3E4B880E696B9E68F90E5898D20363020E5A4A9E9809AE79FA5E7BB88E6ADA2E38082E7BB88E6ADA2E5908EE4B88DE5868DE68EA5E58F97E696B0E8AEA2E58D95EFBC8CE4BD86E4B88DE4BC9AE7BB93E69D9FE6ADA3E59CA8E5B1A5E8A18CE79A84E8AEA2E99885E38082E5AFB9E4BA8E20333020E5A4A9E58685E4BB8DE69CAAE7BAA0E6ADA3E79A84E4B8A5E9878DE8BF9DE7BAA6EFBC8CE4BBBBE4BD95E4B880E696B9E59D87E58FAFE7AB8BE58DB3E7BB88E6ADA2E69CACE58D8FE8AEAEE380820A0A232320392E20E4BF9DE8AF810A0AE88194E69CBAE69C8DE58AA1E5B086E8BEBEE588B0E4B8BAE585B6E585ACE5B883E79A84E69C8DE58AA1E7BAA7E588ABE38082E69CAAE8BEBEE588B0E697B6EFBC8CE4BB85E98082E794A8E585B6E4B8ADE8A784E5AE9AE79A84E8A1A5E69591E68EAAE696BDE38082E8BDAFE4BBB6E59CA8E4B880E5B9B4E58685E79A84E8BF90E8A18CE4B88EE8AFB4E6988EE59FBAE69CACE79BB8E7ACA6E38082E59CA8E6B395E5BE8BE58581E8AEB8E79A84E88C83E59BB4E58685EFBC8CE4B88DE4BD9CE585B6E4BB96E4BF9DE8AF81E380820A0A23232031302E20E99288E5AFB9E4B8BBE5BCA0E79A84E68A97E8BEA90A0AE5A682E69E9CE69C89E4BABAE4B8BBE5BCA0E69F90E9A1B9E69C8DE58AA1E4BEB5E78AAFE4B893E588A9E69D83E38081E89197E4BD9CE69D83E68896E59586E6A087E69D83EFBC8CE58F91E5B883E88085E5B086E4B8BAE682A8E68A97E8BEA9E38082E59BA0E5AEA2E688B7E695B0E68DAEE68896E99D9EE58F91E5B883E88085E79A84E8BDAFE4BBB6E5BC95E8B5B7E79A84E4B8BBE5BCA0EFBC8CE794B1E682A8E4B8BAE58F91E5B883E88085E68A97E8BEA9E380820A0A23232031312E20E8B4A3E4BBBBE99990E588B60A0AE5B0B1E6AF8FE9A1B9E8AEA2E99885E8808CE8A880EFBC8CE8B4A3E4BBBBE4BB85E99990E4BA8EE79BB4E68EA5E68D9FE5A4B1EFBC8CE4B894E4BBA5E4BA8BE794B1E58F91E7949FE5898DE58D81E4BA8CE4B8AAE69C88E58685E682A8E4B8BAE8AFA5E69C8DE58AA1E694AFE4BB98E79A84E98791E9A29DE4B8BAE4B88AE99990E38082E5858DE8B4B9E69C8DE58AA1E79A84E8B4A3E4BBBBE99990E4BA8EE8B1A1E5BE81E680A7E98791E9A29DE38082E6B395E5BE8BE4B88DE58581E8AEB8E99990E588B6E79A84E8B4A3E4BBBBE4B88DE58F97E69CACE88A82E5BDB1E5938DE380820A0A23232031322E20E69C80E5908EE69DA1E6ACBE0A0AE9809AE79FA5E5BA94E4BBA5E4B9A6E99DA2E5BDA2E5BC8FE58F91E98081E887B3E59084E696B9E68F90E4BE9BE79A84E59CB0E59D80E38082E999A4E8BDACE8AEA9E7BB99E585B3E88194E585ACE58FB8E5A496EFBC8CE69CAAE7BB8FE5908CE6848FE4B88DE5BE97E8BDACE8AEA9E69CACE58D8FE8AEAEE38082E69F90E4B880E69DA1E6ACBEE697A0E6B395E689A7E8A18CE79A84EFBC8CE585B6E4BD99E69DA1E6ACBEE7BBA7E7BBADE69C89E69588E38082E587BAE58FA3E6B395E5BE8BE98082E794A8E4BA8EE69C8DE58AA1E5928CE8BDAFE4BBB6E38082E58F91E5B883E88085E58FAFE4BBA5E99288E5AFB9E696B0E8AEA2E58D95E69BB4E696B0E69DA1E6ACBEEFBC9BE6ADA3E59CA8E5B1A5E8A18CE79A84E8AEA2E58D95E4BF9DE68C81E4B88BE58D95E697B6E79A84E69DA1E6ACBEE380820A', '4d1cf30935b1f03110a079e5c859471ba72d8a9a839c2e6284abc06856b8865a', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA007000800000E5F70EBEF7', 'MicrosoftCloudAgreement', 1, '', 'zh-TW', 'text/markdown', X'23204D6963726F736F667420E99BB2E7ABAFE59088E7B4840A0A3E202A2AE69CACE69687E782BAE9A090E79599E69687E5AD97E380822A2A20E98099E4BBBDE69687E5AD97E698AFE782BA20417373656E7420E692B0E5AFABE79A84EFBC8CE8AE93E696B0E5AE89E8A39DE79A84E7B3BBE7B5B1E69C89E585A7E5AEB9E58FAFE4BBA5E9A1AFE7A4BAE38082E5AE83E4B88DE698AFE799BCE8A18CE88085E79A84E59088E7B484EFBC8CE5B08DE4BBBBE4BD95E4BABAE59D87E784A1E7B484E69D9FE58A9BE38082E7879FE9818BE69CACE585A5E58FA3E7B6B2E7AB99E79A84E4B880E696B9E68789E4BBA5E799BCE8A18CE88085E887AAE5B7B1E79A84E69687E5AD97E58F96E4BBA3E69CACE69687EFBC8CE68896E58385E4BD9CE782BAE6ADB7E58FB2E7B480E98C84E4BF9DE79599EFBC9AE69CACE59088E7B484E5B7B2E794B1204D6963726F736F667420E5AEA2E688B6E59088E7B484E58F96E4BBA3E380820A0AE69CACE59088E7B484E794B1E8B2B4E794A8E688B6EFBC88E5AEA2E688B6EFBC89E88887E7B693E98AB7E59586E59091E8B2B4E794A8E688B6E68F90E4BE9BE4B98BE7B79AE4B88AE69C8DE58B99E79A84E799BCE8A18CE88085E8A882E7AB8BE38082E68EA5E58F97E69CACE59088E7B484E5BE8CEFBC8CE8B2B4E794A8E688B6E5BE97E4BE9DE4B88BE58897E6A29DE6ACBEE4BDBFE794A8E98099E4BA9BE69C8DE58B99E380820A0A232320312E20E7B79AE4B88AE69C8DE58B99E79A84E68E88E6AC8AE88887E4BDBFE794A80A0AE59CA8E8B2B4E794A8E688B6E79A84E8A882E996B1E69C89E69588E69C9FE99693EFBC8CE799BCE8A18CE88085E68E88E4BA88E8B2B4E794A8E688B6E4BDBFE794A8E7B79AE4B88AE69C8DE58B99E58F8AE585B6E68980E99984E8BB9FE9AB94E79A84E6AC8AE588A9E38082E8A9B2E6AC8AE588A9E782BAE99D9EE5B088E5B1ACEFBC8CE69CAAE7B693E5908CE6848FE4B88DE5BE97E8BD89E8AE93EFBC8CE4B8A6E4BBA5E981B5E5AE88E69CACE59088E7B484E782BAE5898DE68F90E380820A0A232320322E20E981B8E69387E7B693E98AB7E595860A0AE8B2B4E794A8E688B6E981B8E69387E4B880E5AEB6E7B693E98AB7E59586EFBC8CE794B1E585B6E4BBA3E782BAE8A882E8B3BCE38081E59091E8B2B4E794A8E688B6E694B6E8B2BBEFBC8CE4B8A6E4BD9CE782BAE8B2B4E794A8E688B6E5B08BE6B182E58D94E58AA9E79A84E7ACACE4B880E881AFE7B5A1E7AA97E58FA3E38082E5A682E68E88E4BA88E7B693E98AB7E59586E7AEA1E79086E6AC8AE99990EFBC8CE58DB3E8A1A8E7A4BAE58581E8A8B1E585B6E6AAA2E8A696E58F8AE89995E79086E8B2B4E794A8E688B6E59CA8E69C8DE58B99E4B8ADE79A84E8B387E69699E38082E8B2B4E794A8E688B6E5BE97E99AA8E69982E694B6E59B9EE98099E4BA9BE6AC8AE99990E380820A0A232320332E20E58FAFE68EA5E58F97E79A84E4BDBFE794A80A0AE8AB8BE59088E6B395E4BDBFE794A8E69C8DE58B99EFBC8CE4B88DE5BE97E4BBA5E6908DE5AEB3E69C8DE58B99E68896E5A6A8E7A499E4BB96E4BABAE79A84E696B9E5BC8FE4BDBFE794A8E38082E4B88DE5BE97E5B08DE69C8DE58B99E980B2E8A18CE98284E58E9FE5B7A5E7A88BEFBC8CE4BAA6E4B88DE5BE97E587BAE7A79FE69C8DE58B99E38082E5B08DE98195E58F8DE98099E4BA9BE8A68FE58987E79A84E983A8E58886E69C8DE58B99EFBC8CE799BCE8A18CE88085E5BE97E69AABE5819CE68F90E4BE9BEFBC9BE69982E99693E58581E8A8B1E69982EFBC8CE68789E4BA8BE58588E7B5A6E4BA88E59088E79086E8ADA6E5918AE380820A0A232320342E20E8B2B4E794A8E688B6E79A84E4BDBFE794A8E880850A0AE794B1E8B2B4E794A8E688B6E6B1BAE5AE9AE8AAB0E58FAFE4BBA5E69381E69C89E5B8B3E688B6EFBC8CE4B8A6E5B08DE4BDBFE794A8E88085E79A84E8A18CE782BAE8B2A0E8B2ACE38082E8AB8BE5B087E5AF86E7A2BCE4BF9DE5AF86EFBC8CE799BCE78FBEE6BFABE794A8E69982E68789E58DB3E69982E59B9EE5A0B1E380820A0A232320352E20E5AEA2E688B6E8B387E696990A0AE8B2B4E794A8E688B6E4BF9DE79599E5B08DE5AEA2E688B6E8B387E69699E79A84E4B880E58887E6AC8AE588A9E38082E799BCE8A18CE88085E58385E782BAE68F90E4BE9BE69C8DE58B99E8808CE4BDBFE794A8E98099E4BA9BE8B387E69699E38082E694BFE5BA9CE6A99FE9979CE68F90E587BAE79A84E8B387E69699E8AB8BE6B182EFBC8CE59CA8E6B395E5BE8BE58581E8A8B1E79A84E7AF84E59C8DE585A7E5B087E8BD89E4BAA4E7B5A6E8B2B4E794A8E688B6E38082E8A882E996B1E7B590E69D9FE5BE8CEFBC8CE8B2B4E794A8E688B6E69C8920393020E5A4A9E79A84E69982E99693E58F96E587BAE68980E99C80E79A84E585A7E5AEB9E380820A0A232320362E20E99AB1E7A781E6AC8AE88887E5AE89E585A8E680A70A0AE799BCE8A18CE88085E68EA1E58F96E981A9E795B6E79A84E68A80E8A193E88887E7B584E7B994E68EAAE696BDE4BF9DE8ADB7E5AEA2E688B6E8B387E69699E38082E8B2B4E794A8E688B6E68789E58F96E5BE97E887AAE5B7B1E79A84E4BDBFE794A8E88085E5BF85E9A088E7B5A6E4BA88E79A84E5908CE6848FE38082E8B387E69699E58FAFE883BDE59CA8E59084E9A085E69C8DE58B99E79A84E69687E4BBB6E4B8ADE68980E8BC89E79A84E59C8BE5AEB6E68896E59CB0E58D80E89995E79086E380820A0A232320372E20E583B9E6A0BCE38081E4BB98E6ACBEE88887E7A885E987910A0AE583B9E6A0BCE88887E4BB98E6ACBEE794B1E8B2B4E794A8E688B6E88887E7B693E98AB7E59586E7B484E5AE9AE38082E7B693E98AB7E59586E69C83E5918AE79FA5E8A882E996B1E4BD95E69982E7BA8CE7B484E4BBA5E58F8AE5A682E4BD95E58F96E6B688E38082E6B395E5BE8BE8A681E6B182E79A84E7A885E98791E58FA6E8A888E380820A0A232320382E20E69C9FE99693E88887E7B582E6ADA20A0AE69CACE59088E7B484E68C81E7BA8CE69C89E69588EFBC8CE79BB4E588B0E4B880E696B9E696BC20363020E5A4A9E5898DE9809AE79FA5E7B582E6ADA2E782BAE6ADA2E38082E7B582E6ADA2E5BE8CE4B88DE5868DE68EA5E58F97E696B0E8A882E596AEEFBC8CE4BD86E4B88DE69C83E7B590E69D9FE980B2E8A18CE4B8ADE79A84E8A882E996B1E38082E5B08DE696BC20333020E5A4A9E585A7E4BB8DE69CAAE694B9E6ADA3E79A84E59AB4E9878DE98195E7B484EFBC8CE4BBBBE4BD95E4B880E696B9E59D87E5BE97E7AB8BE58DB3E7B582E6ADA2E69CACE59088E7B484E380820A0A232320392E20E69394E4BF9D0A0AE7B79AE4B88AE69C8DE58B99E5B087E98194E588B0E782BAE585B6E585ACE5B883E79A84E69C8DE58B99E7AD89E7B49AE38082E69CAAE98194E588B0E69982EFBC8CE58385E981A9E794A8E585B6E4B8ADE8A68FE5AE9AE79A84E8A39CE69591E68EAAE696BDE38082E8BB9FE9AB94E696BCE4B880E5B9B4E585A7E79A84E9818BE4BD9CE88887E8AAAAE6988EE5A4A7E887B4E79BB8E7ACA6E38082E59CA8E6B395E5BE8BE58581E8A8B1E79A84E7AF84E59C8DE585A7EFBC8CE4B88DE4BD9CE585B6E4BB96E69394E4BF9DE380820A0A23232031302E20E5B08DE4B8BBE5BCB5E79A84E68A97E8BEAF0A0AE5A682E69C89E4BABAE4B8BBE5BCB5E69F90E9A085E69C8DE58B99E4BEB5E5AEB3E5B088E588A9E6AC8AE38081E89197E4BD9CE6AC8AE68896E59586E6A899E6AC8AEFBC8CE799BCE8A18CE88085E5B087E782BAE8B2B4E794A8E688B6E68F90E587BAE68A97E8BEAFE38082E59BA0E5AEA2E688B6E8B387E69699E68896E99D9EE799BCE8A18CE88085E4B98BE8BB9FE9AB94E68980E7949FE79A84E4B8BBE5BCB5EFBC8CE794B1E8B2B4E794A8E688B6E782BAE799BCE8A18CE88085E68F90E587BAE68A97E8BEAFE380820A0A23232031312E20E8B2ACE4BBBBE99990E588B60A0AE5B0B1E6AF8FE9A085E8A882E996B1E8808CE8A880EFBC8CE8B2ACE4BBBBE58385E99990E696BCE79BB4E68EA5E6908DE5AEB3EFBC8CE4B8A6E4BBA5E4BA8BE794B1E799BCE7949FE5898DE58D81E4BA8CE5808BE69C88E585A7E8B2B4E794A8E688B6E782BAE8A9B2E69C8DE58B99E694AFE4BB98E79A84E98791E9A18DE782BAE4B88AE99990E38082E5858DE8B2BBE69C8DE58B99E79A84E8B2ACE4BBBBE4BBA5E8B1A1E5BEB5E680A7E98791E9A18DE782BAE99990E38082E6B395E5BE8BE4B88DE58581E8A8B1E99990E588B6E79A84E8B2ACE4BBBBE4B88DE58F97E69CACE7AF80E5BDB1E99FBFE380820A0A23232031322E20E69C80E5BE8CE6A29DE6ACBE0A0AE9809AE79FA5E68789E4BBA5E69BB8E99DA2E5AF84E887B3E59084E696B9E68F90E4BE9BE79A84E59CB0E59D80E38082E999A4E8BD89E8AE93E7B5A6E9979CE4BF82E4BC81E6A5ADE5A496EFBC8CE69CAAE7B693E5908CE6848FE4B88DE5BE97E8BD89E8AE93E69CACE59088E7B484E38082E5A682E69C89E4B880E6A29DE6ACBEE784A1E6B395E59FB7E8A18CEFBC8CE585B6E9A498E6A29DE6ACBEE4BB8DE784B6E69C89E69588E38082E587BAE58FA3E6B395E5BE8BE981A9E794A8E696BCE69C8DE58B99E88887E8BB9FE9AB94E38082E799BCE8A18CE88085E5BE97E5B0B1E696B0E8A882E596AEE69BB4E696B0E6A29DE6ACBEEFBC9BE980B2E8A18CE4B8ADE79A84E8A882E596AEE7B6ADE68C81E8A882E8B3BCE69982E79A84E6A29DE6ACBEE380820A', '9fa9303fdbe90f0381ee5cafa549eb9c5e2ee8a0b5b461a9be4d040f5a19c427', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000016AAB2BA8A3', 'MicrosoftCustomerAgreement', 1, 'BR', 'pt-BR', 'text/markdown', X'2320436F6E747261746F20646520436C69656E7465206461204D6963726F736F66740A0A3E202A2A4573746520C3A920756D20746578746F2070726F766973C3B372696F2E2A2A20456C6520666F69206573637269746F2070617261206F20417373656E742C20706172612071756520756D61206E6F766120696E7374616C61C3A7C3A36F2074656E686120616C676F2061206D6F73747261722E0A3E204EC3A36F20C3A9206F20636F6E747261746F20646F20666F726E656365646F722065206EC3A36F206F6272696761206E696E6775C3A96D2E205175656D206F70657261206573746520706F7274616C206F207375627374697475692070656C6F20746578746F20646F207072C3B37072696F0A3E20666F726E656365646F7220616E74657320717565206F7320636C69656E7465732073656A616D20636F6E76696461646F73206120616365697461722E0A0A2A2A56657273C3A36F2031207061726120636C69656E746573206E6F2042726173696C2E2A2A204573746520636F6E747261746F20C3A92063656C65627261646F20656E747265206120656D7072657361206F75206F7267616E697A61C3A7C3A36F20717565206F206163656974610A28E2809C766F63C3AA73E2809D292065206F20666F726E656365646F7220646F73207365727669C3A76F73206465206E7576656D2071756520766F63C3AA7320636F6D7072616D20706F72206D65696F20646520756D20706172636569726F2028E2809C6EC3B373E2809D292E0A0A232320312E2050726F6475746F730A0A456E7175616E746F20756D6120617373696E61747572612065737469766572206174697661206520706167612C20766F63C3AA7320706F64656D2075736172206F2070726F6475746F20656D20736575207072C3B37072696F206E6567C3B363696F2C206E61207175616E7469646164650A636F6E747261746164612E204EC3A36F20706F64656D20726576656E64C3AA2D6C6F2C20636F6E746F726E61722073657573206C696D697465732074C3A9636E69636F73206E656D207573C3A12D6C6F20706172612076696F6C61722061206C65692E0A0A232320322E2053657520706172636569726F0A0A53657520706172636569726F20726563656265206F732070656469646F732C20646566696E65206F20707265C3A76F2C20656D69746520617320666174757261732065207072657374612061207072696D6569726120616A7564612E20566F63C3AA73206573636F6C68656D206F0A706172636569726F2C206465636964656D206F2071756520656C6520706F64652066617A657220656D2073657520616D6269656E7465206520706F64656D2074726F63617220706F72206F7574726F2E0A0A232320332E20526573706F6E736162696C6964616465206520766967C3AA6E6369610A0A4E656E68756D61206461732070617274657320706167612C20706F7220746F646173206173207265636C616D61C3A7C3B5657320736F62726520756D6120617373696E617475726120656D20646F7A65206D657365732C206D61697320646F2071756520666F69207061676F20706F7220656C610A6E6573736573206D657365732E204F20636F6E747261746F207669676F7261206174C3A92071756520756D612064617320706172746573206F20656E636572726520636F6D20617669736F207072C3A976696F20646520363020646961733B20617320617373696E617475726173206AC3A10A636F6E74726174616461732073656775656D206174C3A9206F2066696D20646F207072617A6F2E0A0A232320342E20436F6E6469C3A7C3B565732070617261206F2042726173696C0A0A41706C6963612D73652061206C65692062726173696C656972612E204669636120656C6569746F206F20666F726F20646120636F6D617263612064652053C3A36F205061756C6F2E204F73206461646F7320706573736F6169732073C3A36F207472617461646F7320636F6E666F726D6520610A4C656920476572616C2064652050726F7465C3A7C3A36F206465204461646F7320284C6569206EC2BA2031332E3730392F32303138293B2061206175746F72696461646520636F6D706574656E746520C3A9206120414E50442E204F20746578746F20656D20706F7274756775C3AA7320C3A9206F0AC3BA6E69636F207175652076616C65206E6F2042726173696C2E0A', 'fedc5ea583eaeebd3d38f5cf320f844d9a38deef9f995365c89f94e4fc794ad7', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA007000800001AA8BD7B708', 'MicrosoftCustomerAgreement', 1, 'CA', 'en-US', 'text/markdown', X'23204D6963726F736F667420437573746F6D65722041677265656D656E740A0A3E202A2A54686973206973206120706C616365686F6C6465722E2A2A20497420776173207772697474656E20666F7220417373656E742C20736F20746861742061206E657720696E7374616C6C6174696F6E2068617320736F6D657468696E6720746F2073686F772E204974206973206E6F740A3E20746865207075626C6973686572E28099732061677265656D656E7420616E642062696E6473206E6F626F64792E2057686F657665722072756E73207468697320706F7274616C207265706C6163657320697420627920746865207075626C6973686572E2809973206F776E20746578740A3E206265666F726520637573746F6D657273206172652061736B656420746F206163636570742E0A0A2A2A56657273696F6E203120666F7220637573746F6D65727320696E2043616E6164612E2A2A20546869732061677265656D656E74206973206265747765656E2074686520636F6D70616E79206F72206F7267616E697A6174696F6E207468617420616363657074732069742028E2809C796F75E2809D290A616E6420746865207075626C6973686572206F662074686520636C6F7564207365727669636573207468617420796F7520627579207468726F756768206120706172746E65722028E2809C7765E2809D292E0A0A232320312E2050726F64756374730A0A5768696C65206120737562736372697074696F6E2069732061637469766520616E64207061696420666F722C20796F75206D617920757365207468652070726F6475637420666F7220796F7572206F776E20627573696E6573732C20696E20746865206E756D626572207468617420796F750A6F7264657265642E20596F75206D6179206E6F7420726573656C6C2069742C20776F726B2061726F756E642069747320746563686E6963616C206C696D6974732C206F722075736520697420746F20627265616B20746865206C61772E0A0A232320322E20596F757220706172746E65720A0A596F757220706172746E65722074616B657320796F7572206F72646572732C207365747320796F75722070726963652C20696E766F6963657320796F7520616E642068656C707320796F752066697273742E20596F752063686F6F736520796F757220706172746E65722C206465636964650A77686174206974206D617920646F20696E20796F757220656E7669726F6E6D656E742C20616E64206D6179206368616E676520746F20616E6F746865722E0A0A232320332E204C696162696C69747920616E64207465726D0A0A4E656974686572206F662075732070617973206D6F72652C20666F7220616C6C20636C61696D732061626F7574206120737562736372697074696F6E20696E207477656C7665206D6F6E7468732C207468616E20776173207061696420666F7220697420696E2074686F7365206D6F6E7468732E0A5468652061677265656D656E742072756E7320756E74696C206F6E65206F6620757320656E647320697420776974682036302064617973E28099206E6F746963653B20737562736372697074696F6E7320616C7265616479206F7264657265642072756E20746F2074686520656E64206F660A7468656972207465726D2E0A0A232320342E205465726D7320666F722043616E6164610A0A546865206C6177206F66207468652050726F76696E6365206F66204F6E746172696F20616E6420746865206665646572616C206C6177206F662043616E6164612074686174206170706C69657320746865726520676F7665726E20746869732061677265656D656E743B20666F720A637573746F6D65727320696E205175C3A96265632C20746865206C6177206F66205175C3A962656320646F65732E20506572736F6E616C20696E666F726D6174696F6E2069732068616E646C656420756E646572207468652070726976616379206C6177206F662043616E61646120616E64206F660A7468652070726F76696E63652E20437573746F6D65727320696E205175C3A9626563207265636569766520746869732061677265656D656E7420696E204672656E63682066697273742E0A', '1de9281f422d9346cd77747c4d8806884b42f7554e8a88b2caf0c3cc19321f75', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA007000800001D2268015FD', 'MicrosoftCustomerAgreement', 1, 'CA', 'fr-FR', 'text/markdown', X'2320436F6E7472617420636C69656E74204D6963726F736F66740A0A3E202A2A436563692065737420756E2074657874652070726F7669736F6972652E2A2A20496C206120C3A974C3A920C3A96372697420706F757220417373656E742C206166696E207175E28099756E65206E6F7576656C6C6520696E7374616C6C6174696F6E20616974207175656C7175652063686F73650A3E20C3A0206D6F6E747265722E204365206EE2809965737420706173206C6520636F6E74726174206465206CE28099C3A964697465757220657420696C206EE28099656E6761676520706572736F6E6E652E204CE280996578706C6F6974616E7420646520636520706F727461696C206C652072656D706C6163650A3E20706172206C65207465787465206465206CE28099C3A9646974657572206176616E7420717565206C657320636C69656E747320736F69656E7420696E766974C3A97320C3A0206CE2809961636365707465722E0A0A2A2A56657273696F6E203120706F7572206C657320636C69656E74732061752043616E6164612E2A2A204C65207072C3A973656E7420636F6E747261742065737420636F6E636C7520656E747265206CE28099656E7472657072697365206F75206CE280996F7267616E69736174696F6E207175690A6CE28099616363657074652028C2ABC2A0766F7573C2A0C2BB29206574206CE28099C3A96469746575722064657320736572766963657320636C6F75642071756520766F7573206163686574657A20706172206CE28099696E7465726DC3A96469616972652064E28099756E2070617274656E616972650A28C2ABC2A06E6F7573C2A0C2BB292E0A0A232320312E2050726F64756974730A0A54616E74207175E28099756E2061626F6E6E656D656E742065737420616374696620657420706179C3A92C20766F757320706F7576657A207574696C69736572206C652070726F6475697420706F757220766F7472652070726F7072652061637469766974C3A92C2064616E73206C610A7175616E746974C3A920636F6D6D616E64C3A9652E20566F7573206E6520706F7576657A206E69206C6520726576656E6472652C206E6920636F6E746F75726E657220736573206C696D6974657320746563686E69717565732C206E69206CE280997574696C6973657220706F75720A656E667265696E647265206C61206C6F692E0A0A232320322E20566F7472652070617274656E616972650A0A566F7472652070617274656E61697265207265C3A76F697420766F7320636F6D6D616E6465732C206669786520766F74726520707269782C20766F7573206661637475726520657420766F7573206169646520656E207072656D696572206C6965752E20566F75732063686F6973697373657A0A766F7472652070617274656E616972652C2064C3A9636964657A206465206365207175E28099696C20706575742066616972652064616E7320766F74726520656E7669726F6E6E656D656E7420657420706F7576657A20656E206368616E6765722E0A0A232320332E20526573706F6E736162696C6974C3A920657420647572C3A9650A0A417563756E206465206E6F7573206E6520706169652C20706F7572206CE28099656E73656D626C65206465732072C3A9636C616D6174696F6E732072656C61746976657320C3A020756E2061626F6E6E656D656E742073757220646F757A65206D6F69732C20706C7573207175652063652071756920610AC3A974C3A920706179C3A920706F75722063656C75692D63692070656E64616E7420636573206D6F69732E204C6520636F6E747261742064757265206A75737175E28099C3A020636520717565206CE28099756E206465206E6F75732079206D657474652066696E206176656320756E207072C3A9617669732064650A3630206A6F757273C2A03B206C65732061626F6E6E656D656E74732064C3A96AC3A020636F6D6D616E64C3A97320636F7572656E74206A75737175E28099C3A0206C657572207465726D652E0A0A232320342E20436F6E646974696F6E7320706F7572206C652043616E6164610A0A4C6573206C6F6973206465206C612070726F76696E6365206465206CE280994F6E746172696F206574206C6573206C6F69732066C3A964C3A972616C65732064752043616E61646120717569207920736F6E74206170706C696361626C65732072C3A967697373656E74206C65207072C3A973656E740A636F6E74726174C2A03B20706F7572206C657320636C69656E7473206175205175C3A96265632C20636520736F6E74206C6573206C6F6973206475205175C3A96265632E204C65732072656E736569676E656D656E747320706572736F6E6E656C7320736F6E74207472616974C3A9732073656C6F6E0A6C6573206C6F69732064752043616E616461206574206465206C612070726F76696E636520737572206C612070726F74656374696F6E206465206C61207669652070726976C3A9652E204C657320636C69656E7473206175205175C3A9626563207265C3A76F6976656E742064E2809961626F7264206C650A7072C3A973656E7420636F6E7472617420656E206672616EC3A76169732E0A', '285b091db749b5732b8e04f4e7d815ce3425717bf83d0d365552d0de9ecdd5f4', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000022E10863082', 'MicrosoftCustomerAgreement', 1, 'DE', 'de-DE', 'text/markdown', X'23204D6963726F736F66742D4B756E64656E76657265696E626172756E670A0A3E202A2A44696573206973742065696E20506C61747A68616C7465722E2A2A2044657220546578742077757264652066C3BC7220417373656E7420676573636872696562656E2C2064616D69742065696E65206E65756520496E7374616C6C6174696F6E206574776173207A75207A656967656E0A3E206861742E20457220697374206E69636874206469652056657265696E626172756E67206465732048657261757367656265727320756E642062696E646574206E69656D616E64656E2E205765722064696573657320506F7274616C2062657472656962742C2065727365747A742069686E0A3E2064757263682064656E205465787420646573204865726175736765626572732C206265766F72204B756E64656E20756D2069687265205A757374696D6D756E67206765626574656E2077657264656E2E0A0A2A2A56657273696F6E20312066C3BC72204B756E64656E20696E20446575747363686C616E642E2A2A2044696573652056657265696E626172756E672067696C74207A7769736368656E2064656D20556E7465726E65686D656E206F64657220646572204F7267616E69736174696F6E2C206469650A696872207A757374696D6D742028E2809E536965E2809C292C20756E642064656D2048657261757367656265722064657220436C6F75646469656E7374652C206469652053696520C3BC6265722065696E656E20506172746E6572206B617566656E2028E2809E776972E2809C292E0A0A232320312E2050726F64756B74650A0A536F6C616E67652065696E2041626F6E6E656D656E7420616B74697620756E642062657A61686C74206973742C2064C3BC7266656E20536965206461732050726F64756B7420696E206465722062657374656C6C74656E20416E7A61686C2066C3BC7220496872656E20656967656E656E0A42657472696562206E75747A656E2E205369652064C3BC7266656E206573206E69636874207765697465727665726B617566656E2C207365696E6520746563686E69736368656E20426573636872C3A46E6B756E67656E206E6963687420756D676568656E20756E64206573206E696368742066C3BC720A5265636874737665727374C3B6C39F652076657277656E64656E2E0A0A232320322E2049687220506172746E65720A0A49687220506172746E6572206E696D6D7420496872652042657374656C6C756E67656E20656E74676567656E2C2062657374696D6D7420496872656E2050726569732C207374656C6C742049686E656E20526563686E756E67656E20756E642068696C66742049686E656E207A75657273742E0A5369652077C3A4686C656E20496872656E20506172746E65722C20656E74736368656964656E2C2077617320657220696E20496872657220556D676562756E672074756E20646172662C20756E64206BC3B66E6E656E207A752065696E656D20616E646572656E207765636873656C6E2E0A0A232320332E2048616674756E6720756E64204C6175667A6569740A0A4B65696E65205365697465207A61686C742066C3BC7220616C6C6520416E737072C3BC636865207A752065696E656D2041626F6E6E656D656E7420696E207A77C3B66C66204D6F6E6174656E206D6568722C20616C7320696E2064696573656E204D6F6E6174656E20646166C3BC722062657A61686C740A77757264653B20566F727361747A20756E642067726F626520466168726CC3A4737369676B65697420626C656962656E2061757367656E6F6D6D656E2E204469652056657265696E626172756E67206CC3A47566742C206269732065696E6520536569746520736965206D69742065696E65720A467269737420766F6E20363020546167656E206BC3BC6E646967743B20626572656974732062657374656C6C74652041626F6E6E656D656E7473206C617566656E20626973207A756D20456E6465206968726572204C6175667A6569742E0A0A232320342E20426564696E67756E67656E2066C3BC7220446575747363686C616E640A0A45732067696C7420646575747363686573205265636874206F686E652064617320554E2D4B61756672656368742E2047657269636874737374616E642066C3BC72204B6175666C6575746520697374204DC3BC6E6368656E2E20416E737072C3BC636865206E6163682064656D0A50726F64756B7468616674756E677367657365747A20736F77696520776567656E205665726C65747A756E6720766F6E204C6562656E2C204BC3B672706572206F64657220476573756E646865697420626C656962656E20756E626572C3BC6872742E20506572736F6E656E62657A6F67656E650A446174656E2077657264656E206E6163682064657220446174656E73636875747A2D4772756E647665726F72646E756E672076657261726265697465742E0A', 'aaa1037fc69e570bcafe87d2fcde7ee6e7b347cd9c148b66e41221c3fd5983fd', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000025DEE56D4A4', 'MicrosoftCustomerAgreement', 1, 'JP', 'ja-JP', 'text/markdown', X'23204D6963726F736F667420E9A1A7E5AEA2E5A591E7B4840A0A3E202A2AE38193E3828CE381AFE38397E383ACE383BCE382B9E3839BE383ABE38380E383BCE381A7E38199E380822A2A20E696B0E38197E38184E382A4E383B3E382B9E38388E383BCE383ABE381A7E8A1A8E7A4BAE38199E3828BE38282E381AEE3818CE38182E3828BE38288E38186E381ABE38081417373656E7420E381AEE3819FE38281E381ABE69BB8E3818BE3828CE3819FE69687E7ABA0E381A7E38199E38082E799BAE8A18CE58583E381AEE5A591E7B484E381A7E381AFE381AAE3818FE38081E8AAB0E38282E68B98E69D9FE38197E381BEE3819BE38293E38082E38193E381AEE3839DE383BCE382BFE383ABE381AEE9818BE596B6E88085E381AFE38081E9A1A7E5AEA2E381ABE5908CE6848FE38292E6B182E38281E3828BE5898DE381ABE38081E799BAE8A18CE58583E887AAE8BAABE381AEE69687E7ABA0E381ABE7BDAEE3818DE68F9BE38188E381BEE38199E380820A0A2A2AE697A5E69CACE381AEE3818AE5AEA2E6A798E59091E38191E38390E383BCE382B8E383A7E383B32031E380822A2A20E69CACE5A591E7B484E381AFE38081E69CACE5A591E7B484E381ABE5908CE6848FE38199E3828BE4BC9AE7A4BEE381BEE3819FE381AFE7B584E7B9942028E4BBA5E4B88BE3808CE3818AE5AEA2E6A798E3808D2920E381A8E38081E3818AE5AEA2E6A798E3818CE38391E383BCE38388E3838AE383BCE38292E9809AE38198E381A6E8B3BCE585A5E38199E3828BE382AFE383A9E382A6E3838920E382B5E383BCE38393E382B9E381AEE799BAE8A18CE585832028E4BBA5E4B88BE3808CE5BD93E7A4BEE3808D2920E381A8E381AEE99693E381AEE5A591E7B484E381A7E38199E380820A0A232320312E20E8A3BDE593810A0AE382B5E38396E382B9E382AFE383AAE38397E382B7E383A7E383B3E3818CE69C89E58AB9E381A7E694AFE68995E3828FE3828CE381A6E38184E3828BE99693E38081E3818AE5AEA2E6A798E381AFE6B3A8E69687E38197E3819FE695B0E9878FE381AEE7AF84E59BB2E381A7E38081E887AAE7A4BEE381AEE6A5ADE58B99E381AEE3819FE38281E381ABE8A3BDE59381E38292E4BDBFE794A8E381A7E3818DE381BEE38199E38082E5868DE8B2A9E5A3B2E38081E68A80E8A193E79A84E588B6E99990E381AEE59B9EE981BFE38081E6B395E5BE8BE381ABE58F8DE38199E3828BE4BDBFE794A8E381AFE381A7E3818DE381BEE3819BE38293E380820A0A232320322E20E3818AE5AEA2E6A798E381AEE38391E383BCE38388E3838AE383BC0A0AE38391E383BCE38388E3838AE383BCE381AFE3818AE5AEA2E6A798E381AEE6B3A8E69687E38292E58F97E38191E38081E4BEA1E6A0BCE38292E5AE9AE38281E38081E8AB8BE6B182E38197E38081E69C80E5889DE381AEE7AA93E58FA3E381A8E38197E381A6E694AFE68FB4E38197E381BEE38199E38082E3818AE5AEA2E6A798E381AFE38391E383BCE38388E3838AE383BCE38292E981B8E381B3E38081E887AAE7A4BEE381AEE792B0E5A283E381A7E38391E383BCE38388E3838AE383BCE3818CE8A18CE38188E3828BE38193E381A8E38292E6B1BAE38281E38081E588A5E381AEE38391E383BCE38388E3838AE383BCE381ABE5A489E69BB4E381A7E3818DE381BEE38199E380820A0A232320332E20E8B2ACE4BBBBE381A8E69C9FE996930A0AE38184E3819AE3828CE381AEE5BD93E4BA8BE88085E38282E38081E38182E3828BE382B5E38396E382B9E382AFE383AAE38397E382B7E383A7E383B3E381ABE996A2E38199E3828B20313220E3818BE69C88E99693E381AEE38199E381B9E381A6E381AEE8AB8BE6B182E381ABE381A4E38184E381A6E38081E3819DE381AEE69C9FE99693E381ABE694AFE68995E3828FE3828CE3819FE9A18DE38292E8B685E38188E381A6E694AFE68995E38184E381BEE3819BE38293E38082E69CACE5A591E7B484E381AFE38081E38184E3819AE3828CE3818BE3818C20363020E697A5E5898DE381ABE9809AE79FA5E38197E381A6E7B582E4BA86E38195E3819BE3828BE381BEE381A7E7B69AE3818DE381BEE38199E38082E38199E381A7E381ABE6B3A8E69687E38195E3828CE3819FE382B5E38396E382B9E382AFE383AAE38397E382B7E383A7E383B3E381AFE38081E3819DE381AEE69C9FE99693E381AEE7B582E3828FE3828AE381BEE381A7E7B69AE3818DE381BEE38199E380820A0A232320342E20E697A5E69CACE381ABE996A2E38199E3828BE69DA1E4BBB60A0AE69CACE5A591E7B484E381ABE381AFE38081E68AB5E8A7A6E6B395E381AEE8A68FE58987E38292E999A4E3818DE38081E697A5E69CACE6B395E3818CE981A9E794A8E38195E3828CE381BEE38199E38082E7ACACE4B880E5AFA9E381AEE5B082E5B19EE79A84E59088E6848FE7AEA1E8BD84E8A381E588A4E68980E381AFE69DB1E4BAACE59CB0E696B9E8A381E588A4E68980E381A8E38197E381BEE38199E38082E5808BE4BABAE68385E5A0B1E381AFE5808BE4BABAE68385E5A0B1E381AEE4BF9DE8ADB7E381ABE996A2E38199E3828BE6B395E5BE8BE381ABE5BE93E381A3E381A6E58F96E3828AE689B1E38184E381BEE38199E38082E3818AE5AEA2E6A798E381AFE38081E58F8DE7A4BEE4BC9AE79A84E58BA2E58A9BE381ABE8A9B2E5BD93E38197E381AAE38184E38193E381A8E38292E8A1A8E6988EE38197E381BEE38199E380820A', 'ad037905b82e80bb7b2f17ee12c6d12a9aca495822b0355875c82e04bd9736a3', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000029B09E65639', 'MicrosoftCustomerAgreement', 1, 'SE', 'sv-SE', 'text/markdown', X'23204D6963726F736F667473206B756E64617674616C0A0A3E202A2A4465742068C3A47220C3A47220656E20706C61747368C3A56C6C6172652E2A2A2054657874656E20C3A47220736B726976656E2066C3B67220417373656E742C2066C3B6722061747420656E206E7920696E7374616C6C6174696F6E20736B61206861206EC3A5676F742061747420766973612E0A3E2044656E20C3A47220696E74652075746769766172656E7320617674616C206F63682062696E64657220696E67656E2E2044656E20736F6D2064726976657220706F7274616C656E20657273C3A4747465722064656E206D65642075746769766172656E73206567656E207465787420696E6E616E0A3E206B756E646572206F6D626564732061747420676F646BC3A46E6E612E0A0A2A2A56657273696F6E20312066C3B672206B756E646572206920537665726967652E2A2A20417674616C65742067C3A46C6C6572206D656C6C616E206465742066C3B6726574616720656C6C65722064656E206F7267616E69736174696F6E20736F6D20676F646BC3A46E6E6572206465740A28E2809D6E69E2809D29206F63682075746769766172656E206176206465206D6F6C6E746AC3A46E7374657220736F6D206E69206BC3B67065722067656E6F6D20656E20706172746E65722028E2809D7669E2809D292E0A0A232320312E2050726F64756B7465726E610A0A53C3A5206CC3A46E676520656E207072656E756D65726174696F6E20C3A47220616B746976206F636820626574616C642066C3A572206E6920616E76C3A46E64612070726F64756B74656E2069206572206567656E207665726B73616D6865742C20692064657420616E74616C20736F6D206E69206861720A62657374C3A46C6C742E204E692066C3A57220696E74652073C3A46C6A612064656E207669646172652C206B72696E6767C3A520646573732074656B6E69736B612062656772C3A46E736E696E67617220656C6C657220616E76C3A46E64612064656E2066C3B67220617474206272797461206D6F740A6C6167656E2E0A0A232320322E20457220706172746E65720A0A457220706172746E65722074617220656D6F74206572612062657374C3A46C6C6E696E6761722C2062657374C3A46D6D65722065727420707269732C2066616B74757265726172206572206F636820686AC3A46C70657220657220692066C3B6727374612068616E642E204E692076C3A46C6A65722065720A706172746E65722C2062657374C3A46D6D6572207661642064656E2066C3A5722067C3B672612069206572206D696C6AC3B6206F6368206B616E20627974612074696C6C20656E20616E6E616E2E0A0A232320332E20416E73766172206F636820617674616C737469640A0A496E67656E206176206F737320626574616C6172206D65722C2066C3B67220616C6C61206B726176206F6D20656E207072656E756D65726174696F6E20756E64657220746F6C76206DC3A56E616465722C20C3A46E2076616420736F6D20626574616C6174732066C3B6722064656E20756E6465722064650A6DC3A56E616465726E612E20417674616C65742067C3A46C6C65722074696C6C73206EC3A5676F6E206176206F73732073C3A46765722075707020646574206D6564203630206461676172732076617273656C3B20726564616E2062657374C3A46C6C6461207072656E756D65726174696F6E65720A6CC3B670657220746964656E2075742E0A0A232320342E2056696C6C6B6F722066C3B67220537665726967650A0A5376656E736B206C61672067C3A46C6C65722066C3B67220617674616C65742C2075746F6D2064657373206C616776616C737265676C65722E205476697374657220617667C3B672732061762053746F636B686F6C6D732074696E677372C3A4747420736F6D2066C3B67273746120696E7374616E732E0A506572736F6E75707067696674657220626568616E646C617320656E6C6967742045553A732064617461736B7964647366C3B6726F72646E696E673B2074696C6C73796E207574C3B676617320617620496E746567726974657473736B796464736D796E646967686574656E2E0A', '192fa492660fdf6e51f73fe550d364d6544d386c8f904cd9a38583cd1c4c4d44', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA007000800002FE2E36A99D', 'MicrosoftCustomerAgreement', 1, '', 'en', 'text/markdown', X'23204D6963726F736F667420437573746F6D65722041677265656D656E740A0A3E202A2A54686973206973206120706C616365686F6C6465722E2A2A20497420776173207772697474656E20666F7220417373656E742C20736F20746861742061206E657720696E7374616C6C6174696F6E2068617320736F6D657468696E6720746F2073686F772E204974206973206E6F740A3E20746865207075626C6973686572E28099732061677265656D656E7420616E642062696E6473206E6F626F64792E2057686F657665722072756E73207468697320706F7274616C207265706C6163657320697420627920746865207075626C6973686572E2809973206F776E2074657874206265666F72650A3E20637573746F6D657273206172652061736B656420746F206163636570742E0A0A546869732061677265656D656E74206973206265747765656E2074686520636F6D70616E79206F72206F7267616E69736174696F6E207468617420616363657074732069742028E2809C796F75E2809D2920616E6420746865207075626C6973686572206F662074686520636C6F75642073657276696365730A7468617420796F7520627579207468726F756768206120706172746E65722028E2809C7765E2809D292E204974206170706C69657320746F206576657279206F726465722074686174206120706172746E657220706C6163657320666F7220796F752E0A0A232320312E20576861742074686520776F726473206D65616E0A0A4120E2809C70726F64756374E2809D206973206120636C6F756420736572766963652C206120736F66747761726520737562736372697074696F6E206F722061206C6963656E6365206F6E206F7572207072696365206C6973742E204120E2809C706172746E6572E2809D206973206120726573656C6C657220746861740A796F75206861766520617574686F726973656420746F206F7264657220666F7220796F752E204120E2809C737562736372697074696F6EE2809D2069732074686520726967687420746F2075736520612070726F6475637420666F722061206669786564207465726D2E20E2809C596F75722064617461E2809D2069730A776861746576657220796F752C206F722070656F706C6520616374696E6720666F7220796F752C2070757420696E746F20612070726F647563742E0A0A232320322E20596F757220726967687420746F20757365207468652070726F64756374730A0A5768696C65206120737562736372697074696F6E2069732061637469766520616E64207061696420666F722C20796F75206D617920757365207468652070726F6475637420666F7220796F7572206F776E20627573696E6573732C20696E20746865206E756D626572207468617420796F750A6F7264657265642E20596F75206D6179206C657420796F757220616666696C6961746573207573652069742069662074686579206B65657020746F20746869732061677265656D656E742E205765206B65657020616C6C20726967687473207468617420617265206E6F7420676976656E20746F0A796F7520686572652E0A0A232320332E20486F7720796F75206D6179206E6F7420757365207468656D0A0A596F75206D6179206E6F7420726573656C6C207468652070726F64756374732C20776F726B2061726F756E6420746563686E6963616C206C696D6974732C20757365207468656D20746F206861726D206F7468657273206F7220627265616B20746865206C61772C206F722074727920746F206765740A617420646174612074686174206973206E6F7420796F7572732E20576865726520746865206C617720616C6C6F7773206D6F7265207468616E20746869732073656374696F6E20646F65732C20746865206C617720646563696465732E0A0A232320342E204F72646572696E67207468726F756768206120706172746E65720A0A596F757220706172746E65722074616B657320796F7572206F72646572732C207365747320796F75722070726963652C20696E766F6963657320796F7520616E642068656C707320796F752066697273742E205768617420796F75206167726565207769746820796F757220706172746E65720A61626F757420707269636520616E64207061796D656E74207374617973206265747765656E207468652074776F206F6620796F752E20596F752063686F6F736520796F757220706172746E65722C20616E6420796F75206D6179206368616E676520746F20616E6F746865722E0A0A232320352E204163636F756E74730A0A596F75206E616D65207468652070656F706C652077686F206D61792061637420666F7220796F752C206B6565702074686569722063726564656E7469616C7320736166652C20616E6420616E7377657220666F72207768617420697320646F6E652077697468207468656D2E2054656C6C2075730A6F7220796F757220706172746E6572206174206F6E636520696620796F75207468696E6B207468617420736F6D65626F647920656C736520686173207573656420616E206163636F756E742E0A0A232320362E20596F757220646174610A0A596F7572206461746120737461797320796F7572732E2057652070726F6365737320697420746F2070726F76696465207468652070726F64756374732C20746F206B656570207468656D2073656375726520616E6420746F206D65657420746865206C61772C20616E6420666F72206E6F7468696E670A656C73652E20496620697420636F6E7461696E7320706572736F6E616C20646174612C2074686520646174612070726F74656374696F6E207465726D73207075626C69736865642077697468207468652070726F64756374206170706C792061732077656C6C2E0A0A232320372E20436F6E666964656E7469616C20696E666F726D6174696F6E0A0A45616368206F66207573206B6565707320736563726574207768617420746865206F7468657220686173206D61726B656420617320636F6E666964656E7469616C206F72207768617420616E79626F647920776F756C6420747265617420736F2C2075736573206974206F6E6C7920666F720A746869732061677265656D656E742C20616E6420706173736573206974206F6E206F6E6C7920746F2074686F73652077686F206E65656420697420616E642061726520626F756E6420696E207468652073616D65207761792E0A0A232320382E20576861742077652070726F6D6973650A0A456163682070726F6475637420776F726B73207375627374616E7469616C6C792061732069747320646F63756D656E746174696F6E20736179732E20496620697420646F6573206E6F742C20616E6420796F752074656C6C2075732077697468696E20746865207465726D2C207765207075742069740A7269676874206F722072657475726E207768617420776173207061696420666F72207468652074696D6520696E207175657374696F6E2E204672656520616E6420707265766965772070726F647563747320636F6D652061732074686579206172652E0A0A232320392E20436C61696D73206279206F74686572730A0A496620736F6D65626F647920636C61696D73207468617420612070726F6475637420696E6672696E67657320612072696768742C20776520646566656E6420796F752E20496620736F6D65626F647920636C61696D73207468617420796F75722064617461206F7220796F757220757365206F6620610A70726F6475637420696E6672696E6765732061207269676874206F7220746865206C61772C20796F7520646566656E642075732E20456974686572206F66207573206D75737420626520746F6C642070726F6D70746C7920616E64206265206C657420746F2072756E2074686520646566656E63652E0A0A23232031302E204C696D697473206F66206C696162696C6974790A0A4E656974686572206F662075732070617973206D6F72652C20666F7220616C6C20636C61696D732061626F7574206120737562736372697074696F6E20696E207477656C7665206D6F6E7468732C207468616E20776173207061696420666F72207468617420737562736372697074696F6E20696E0A74686F7365206D6F6E7468732E204E656974686572207061797320666F72206C6F73742070726F666974206F7220696E646972656374206C6F73732E205468657365206C696D69747320646F206E6F74206170706C7920746F20696E74656E742C2067726F7373206E65676C6967656E63652C206F720A616E797468696E67207468617420746865206C617720646F6573206E6F74206C6574207573206C696D69742E0A0A23232031312E205465726D20616E6420656E640A0A5468652061677265656D656E742072756E7320756E74696C206F6E65206F6620757320656E647320697420776974682036302064617973E28099206E6F746963652E20537562736372697074696F6E7320616C7265616479206F7264657265642072756E20746F2074686520656E64206F662074686569720A7465726D20756E6465722069742E204966206F6E65206F6620757320736572696F75736C7920627265616B7320697420616E6420646F6573206E6F742070757420746861742072696768742077697468696E2033302064617973206F66206265696E6720746F6C642C20746865206F746865720A6D617920656E64206974206174206F6E63652E20596F75207468656E2068617665203930206461797320746F20666574636820796F757220646174612E0A0A23232031322E2045766572797468696E6720656C73650A0A4E6F74696365732061726520676976656E20696E2077726974696E672E2041206E65772076657273696F6E206F6620746869732061677265656D656E74206170706C69657320746F20796F75206F6E636520796F7520686176652061636365707465642069742E204966206F6E6520706172742069730A696E76616C69642C207468652072657374207374616E64732E20546865206C6177206F662074686520636F756E747279206E616D656420696E20746865207075626C6973686572E2809973206F776E2074657874206170706C6965732E204966207468697320746578742065786973747320696E0A7365766572616C206C616E6775616765732C2074686520456E676C697368206F6E65206465636964657320776865726520746865206C6177207065726D6974732E0A', '6cec352d9c32e03cfc5a03b5334f78ece0e62a7f726ce56f65a9b74bc073b62d', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000031FC1AD569C', 'MicrosoftCustomerAgreement', 1, '', 'sv-SE', 'text/markdown', X'23204D6963726F736F667473206B756E64617674616C0A0A3E202A2A4465742068C3A47220C3A47220656E20706C61747368C3A56C6C6172652E2A2A2054657874656E20C3A47220736B726976656E2066C3B67220417373656E742C2066C3B6722061747420656E206E7920696E7374616C6C6174696F6E20736B61206861206EC3A5676F742061747420766973612E2044656E0A3E20C3A47220696E74652075746769766172656E7320617674616C206F63682062696E64657220696E67656E2E2044656E20736F6D2064726976657220706F7274616C656E20657273C3A4747465722064656E206D65642075746769766172656E73206567656E207465787420696E6E616E0A3E206B756E646572206F6D626564732061747420676F646BC3A46E6E612E0A0A417674616C65742067C3A46C6C6572206D656C6C616E206465742066C3B6726574616720656C6C65722064656E206F7267616E69736174696F6E20736F6D20676F646BC3A46E6E6572206465742028E2809D6E69E2809D29206F63682075746769766172656E206176206465206D6F6C6E746AC3A46E7374657220736F6D0A6E69206BC3B67065722067656E6F6D20656E20706172746E65722028E2809D7669E2809D292E204465742067C3A46C6C65722066C3B672207661726A652062657374C3A46C6C6E696E6720736F6D20656E20706172746E65722067C3B67220C3A5742065722E0A0A232320312E20566164206F7264656E20626574796465720A0A456E20E2809D70726F64756B74E2809D20C3A47220656E206D6F6C6E746AC3A46E73742C20656E2070726F6772616D766172757072656E756D65726174696F6E20656C6C657220656E206C6963656E7320692076C3A57220707269736C697374612E20456E20E2809D706172746E6572E2809D20C3A47220656E0AC3A574657266C3B67273C3A46C6A61726520736F6D206E692068617220676574742072C3A47474206174742062657374C3A46C6C6120C3A5742065722E20456E20E2809D7072656E756D65726174696F6EE2809D20C3A4722072C3A47474656E2061747420616E76C3A46E646120656E2070726F64756B7420756E64657220656E0A62657374C3A46D64207469642E20E2809D4572612064617461E2809D20C3A47220616C6C7420736F6D206E692C20656C6C6572206EC3A5676F6E20736F6D2068616E646C61722066C3B6722065722C206CC3A46767657220696E206920656E2070726F64756B742E0A0A232320322E2045722072C3A474742061747420616E76C3A46E64612070726F64756B7465726E610A0A53C3A5206CC3A46E676520656E207072656E756D65726174696F6E20C3A47220616B746976206F636820626574616C642066C3A572206E6920616E76C3A46E64612070726F64756B74656E2069206572206567656E207665726B73616D6865742C20692064657420616E74616C20736F6D206E69206861720A62657374C3A46C6C742E20457261206B6F6E6365726E626F6C61672066C3A572206F636B73C3A520616E76C3A46E64612064656E206F6D2064652066C3B66C6A657220617674616C65742E20416C6C612072C3A474746967686574657220736F6D20696E7465206765732065722068C3A47220626568C3A56C6C65720A76692E0A0A232320332E2056616420736F6D20696E746520C3A4722074696C6CC3A57465740A0A4E692066C3A57220696E74652073C3A46C6A612070726F64756B7465726E61207669646172652C206B72696E6767C3A52074656B6E69736B612062656772C3A46E736E696E6761722C20616E76C3A46E64612064656D2066C3B6722061747420736B61646120616E64726120656C6C6572206272797461206D6F740A6C6167656E2C20656C6C65722066C3B67273C3B66B61206B6F6D6D6120C3A574206461746120736F6D20696E746520C3A472206572612E2044C3A472206C6167656E2074696C6CC3A5746572206D657220C3A46E206465747461206176736E6974742067C3A46C6C6572206C6167656E2E0A0A232320342E2042657374C3A46C6C6E696E672067656E6F6D20656E20706172746E65720A0A457220706172746E65722074617220656D6F74206572612062657374C3A46C6C6E696E6761722C2062657374C3A46D6D65722065727420707269732C2066616B74757265726172206572206F636820686AC3A46C70657220657220692066C3B6727374612068616E642E20566164206E69206B6F6D6D65720AC3B6766572656E73206F6D206D656420657220706172746E6572206F6D2070726973206F636820626574616C6E696E67207374616E6E6172206D656C6C616E2065722E204E692076C3A46C6A657220706172746E657220736AC3A46C7661206F63682066C3A57220627974612074696C6C20656E0A616E6E616E2E0A0A232320352E204B6F6E746F6E0A0A4E6920757473657220646520706572736F6E657220736F6D2066C3A5722068616E646C612066C3B6722065722C20736B796464617220646572617320696E6C6F67676E696E6773757070676966746572206F636820616E7376617261722066C3B6722076616420736F6D2067C3B67273206D65642064656D2E0A53C3A4672067656E6173742074696C6C206F737320656C6C657220657220706172746E6572206F6D206E692074726F7220617474206EC3A5676F6E20616E6E616E2068617220616E76C3A46E7420657474206B6F6E746F2E0A0A232320362E2045726120646174610A0A45726120646174612066C3B672626C6972206572612E20566920626568616E646C61722064656D2066C3B672206174742074696C6C68616E646168C3A56C6C612070726F64756B7465726E612C2068C3A56C6C612064656D2073C3A46B7261206F63682066C3B66C6A61206C6167656E2C206F636820696E74650A66C3B672206EC3A5676F7420616E6E61742E204F6D20646520696E6E6568C3A56C6C657220706572736F6E7570706769667465722067C3A46C6C657220C3A476656E2064652064617461736B7964647376696C6C6B6F7220736F6D207075626C696365726173206D65642070726F64756B74656E2E0A0A232320372E204B6F6E666964656E7469656C6C20696E666F726D6174696F6E0A0A566172206F636820656E206176206F73732068C3A56C6C65722068656D6C696774207661642064656E20616E64726120686172206DC3A4726B7420736F6D206B6F6E666964656E7469656C6C7420656C6C657220736F6D2076656D20736F6D2068656C737420736B756C6C6520626568616E646C610A73C3A52C20616E76C3A46E6465722064657420626172612066C3B67220617674616C6574206F6368206CC3A46D6E6172206465742062617261207669646172652074696C6C2064656D20736F6D20626568C3B676657220646574206F636820C3A4722062756E646E612070C3A52073616D6D612073C3A474742E0A0A232320382E20566164207669206C6F7661720A0A5661726A652070726F64756B742066756E6765726172206920616C6C742076C3A473656E746C69677420736F6D20646F6B756D656E746174696F6E656E2073C3A46765722E204F6D2064656E20696E74652067C3B67220646574206F6368206E692073C3A46765722074696C6C20756E6465720A7072656E756D65726174696F6E656E73206CC3B6707469642072C3A4747461722076692066656C657420656C6C657220626574616C61722074696C6C62616B612064657420736F6D20626574616C6174732066C3B6722064656E20616B7475656C6C6120746964656E2E0A47726174697370726F64756B746572206F63682066C3B67268616E647376657273696F6E6572206CC3A46D6E6173206920626566696E746C69677420736B69636B2E0A0A232320392E204B726176206672C3A56E20616E6472610A0A4F6D206EC3A5676F6E2070C3A57374C3A5722061747420656E2070726F64756B742067C3B67220696E7472C3A56E67206920656E2072C3A4747469676865742066C3B6727376617261722076692065722E204F6D206EC3A5676F6E2070C3A57374C3A5722061747420657261206461746120656C6C65722065720A616E76C3A46E646E696E6720617620656E2070726F64756B742067C3B67220696E7472C3A56E67206920656E2072C3A47474696768657420656C6C657220627279746572206D6F74206C6167656E2066C3B672737661726172206E69206F73732E2044656E20736F6D2066C3B67273766172617220736B612066C3A50A7665746120646574207574616E206472C3B66A736DC3A56C206F63682066C3A52066C3B672612066C3B6727376617265742E0A0A23232031302E2042656772C3A46E736E696E6720617620616E7376617265740A0A496E67656E206176206F737320626574616C6172206D65722C2066C3B67220616C6C61206B726176206F6D20656E207072656E756D65726174696F6E20756E64657220746F6C76206DC3A56E616465722C20C3A46E2076616420736F6D20626574616C6174732066C3B6722064656E20756E6465722064650A6DC3A56E616465726E612E20496E67656E20626574616C61722066C3B67220757465626C6976656E2076696E737420656C6C657220696E646972656B7420736B6164612E2042656772C3A46E736E696E6761726E612067C3A46C6C657220696E74652075707073C3A5742C2067726F760A76C3A57264736CC3B67368657420656C6C65722073C3A564616E7420736F6D20656E6C696774206C616720696E74652066C3A5722062656772C3A46E7361732E0A0A23232031312E20417674616C73746964206F63682075707068C3B672616E64650A0A417674616C65742067C3A46C6C65722074696C6C73206EC3A5676F6E206176206F73732073C3A46765722075707020646574206D6564203630206461676172732076617273656C2E20526564616E2062657374C3A46C6C6461207072656E756D65726174696F6E6572206CC3B670657220757420656E6C6967740A617674616C65742E204F6D20656E206176206F737320616C6C7661726C69677420627279746572206D6F7420617674616C6574206F636820696E74652072C3A4747461722064657420696E6F6D2033302064616761722065667465722070C3A570656B616E64652066C3A5722064656E20616E6472610A73C3A4676120757070206465742067656E6173742E204E69206861722064C3A47265667465722039302064616761722070C3A5206572206174742068C3A46D74612065726120646174612E0A0A23232031322E20C39676726967740A0A4D656464656C616E64656E206CC3A46D6E617320736B726966746C6967742E20456E206E792076657273696F6E20617620617674616C65742067C3A46C6C65722066C3B672206572206EC3A472206E692068617220676F646BC3A46E742064656E2E204F6D20656E2064656C20C3A472206F67696C7469670A67C3A46C6C65722072657374656E20C3A46E64C3A52E204C6167656E206920646574206C616E6420736F6D20616E67657320692075746769766172656E73206567656E20746578742074696C6CC3A46D7061732E2046696E6E732074657874656E2070C3A520666C65726120737072C3A56B2067C3A46C6C65720A64656E20656E67656C736B612064C3A472206C6167656E2074696C6CC3A5746572206465742E0A', '8ebc5f9b54b68ba76b3c7fcc4283d0deb74fef16b383d39830b2547bb22e5d48', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000034180659401', 'MicrosoftCustomerAgreement', 1, '', 'zh-CN', 'text/markdown', X'23204D6963726F736F667420E5AEA2E688B7E58D8FE8AEAE0A0A3E202A2AE69CACE69687E4B8BAE58DA0E4BD8DE69687E69CACE380822A2A20E5AE83E698AFE4B8BA20417373656E7420E7BC96E58699E79A84EFBC8CE4BBA5E4BEBFE696B0E5AE89E8A385E79A84E7B3BBE7BB9FE69C89E58685E5AEB9E58FAFE4BBA5E698BEE7A4BAE38082E5AE83E4B88DE698AFE58F91E5B883E88085E79A84E58D8FE8AEAEEFBC8CE5AFB9E4BBBBE4BD95E4BABAE59D87E697A0E7BAA6E69D9FE58A9BE38082E8BF90E890A5E69CACE997A8E688B7E79A84E4B880E696B9E5BA94E59CA8E8AFB7E5AEA2E688B7E68EA5E58F97E4B98BE5898DEFBC8CE5B086E585B6E69BBFE68DA2E4B8BAE58F91E5B883E88085E887AAE5B7B1E79A84E69687E69CACE380820A0AE69CACE58D8FE8AEAEE794B1E68EA5E58F97E69CACE58D8FE8AEAEE79A84E585ACE58FB8E68896E7BB84E7BB87EFBC88E2809CE682A8E2809DEFBC89E4B88EE682A8E9809AE8BF87E59088E4BD9CE4BC99E4BCB4E8B4ADE4B9B0E79A84E4BA91E69C8DE58AA1E79A84E58F91E5B883E88085EFBC88E2809CE68891E4BBACE2809DEFBC89E8AEA2E7AB8BEFBC8CE98082E794A8E4BA8EE59088E4BD9CE4BC99E4BCB4E4B8BAE682A8E4B88BE8BEBEE79A84E6AF8FE4B880E4BBBDE8AEA2E58D95E380820A0A232320312E20E794A8E8AFADE590ABE4B9890A0AE2809CE4BAA7E59381E2809DE698AFE68C87E68891E4BBACE4BBB7E79BAEE8A1A8E4B88AE79A84E4BA91E69C8DE58AA1E38081E8BDAFE4BBB6E8AEA2E99885E68896E8AEB8E58FAFE38082E2809CE59088E4BD9CE4BC99E4BCB4E2809DE698AFE68C87E682A8E68E88E69D83E4BBA3E682A8E4B88BE58D95E79A84E7BB8FE99480E59586E38082E2809CE8AEA2E99885E2809DE698AFE68C87E59CA8E59BBAE5AE9AE69C9FE99990E58685E4BDBFE794A8E4BAA7E59381E79A84E69D83E588A9E38082E2809CE682A8E79A84E695B0E68DAEE2809DE698AFE68C87E682A8E68896E4BBA3E8A1A8E682A8E8A18CE4BA8BE79A84E4BABAE694BEE585A5E4BAA7E59381E4B8ADE79A84E4B880E58887E58685E5AEB9E380820A0A232320322E20E4BAA7E59381E4BDBFE794A8E69D830A0AE59CA8E8AEA2E99885E69C89E69588E4B894E5B7B2E4BB98E6ACBEE69C9FE997B4EFBC8CE682A8E58FAFE4BBA5E68C89E8AEA2E8B4ADE79A84E695B0E9878FE5B086E4BAA7E59381E794A8E4BA8EE887AAE5B7B1E79A84E4B89AE58AA1E38082E682A8E79A84E585B3E88194E585ACE58FB8E58FAAE8A681E981B5E5AE88E69CACE58D8FE8AEAEEFBC8CE4B99FE58FAFE4BBA5E4BDBFE794A8E38082E69CACE58D8FE8AEAEE69CAAE68E88E4BA88E682A8E79A84E4B880E58887E69D83E588A9E59D87E794B1E68891E4BBACE4BF9DE79599E380820A0A232320332E20E7A681E6ADA2E79A84E4BDBFE794A8E696B9E5BC8F0A0AE682A8E4B88DE5BE97E8BDACE594AEE4BAA7E59381EFBC8CE4B88DE5BE97E8A784E981BFE68A80E69CAFE99990E588B6EFBC8CE4B88DE5BE97E794A8E4BAA7E59381E68D9FE5AEB3E4BB96E4BABAE68896E8BF9DE58F8DE6B395E5BE8BEFBC8CE4B99FE4B88DE5BE97E8AF95E59BBEE8AEBFE997AEE4B88DE5B19EE4BA8EE682A8E79A84E695B0E68DAEE38082E6B395E5BE8BE58581E8AEB8E79A84E88C83E59BB4E6AF94E69CACE88A82E69BB4E5AEBDE79A84EFBC8CE4BBA5E6B395E5BE8BE4B8BAE58786E380820A0A232320342E20E9809AE8BF87E59088E4BD9CE4BC99E4BCB4E8AEA2E8B4AD0A0AE59088E4BD9CE4BC99E4BCB4E68EA5E694B6E682A8E79A84E8AEA2E58D95E38081E7A1AEE5AE9AE682A8E79A84E4BBB7E6A0BCE38081E59091E682A8E5BC80E585B7E58F91E7A5A8EFBC8CE5B9B6E9A696E58588E4B8BAE682A8E68F90E4BE9BE5B8AEE58AA9E38082E682A8E4B88EE59088E4BD9CE4BC99E4BCB4E5B0B1E4BBB7E6A0BCE5928CE4BB98E6ACBEE8BEBEE68890E79A84E7BAA6E5AE9AE4BB85E59CA8E4BDA0E4BBACE58F8CE696B9E4B98BE997B4E69C89E69588E38082E682A8E58FAFE4BBA5E887AAE8A18CE98089E68BA9E59088E4BD9CE4BC99E4BCB4EFBC8CE4B99FE58FAFE4BBA5E69BB4E68DA2E4B8BAE58FA6E4B880E5AEB6E380820A0A232320352E20E8B4A6E688B70A0AE682A8E68C87E5AE9AE58FAFE4BBA5E4BBA3E8A1A8E682A8E8A18CE4BA8BE79A84E4BABAE59198EFBC8CE4BF9DE7AEA1E5A5BDE4BB96E4BBACE79A84E799BBE5BD95E587ADE68DAEEFBC8CE5B9B6E5AFB9E4BDBFE794A8E8BF99E4BA9BE587ADE68DAEE79A84E8A18CE4B8BAE8B49FE8B4A3E38082E5A682E69E9CE682A8E8AEA4E4B8BAE4BB96E4BABAE4BDBFE794A8E4BA86E69F90E4B8AAE8B4A6E688B7EFBC8CE8AFB7E7AB8BE58DB3E9809AE79FA5E68891E4BBACE68896E682A8E79A84E59088E4BD9CE4BC99E4BCB4E380820A0A232320362E20E682A8E79A84E695B0E68DAE0A0AE682A8E79A84E695B0E68DAEE5A78BE7BB88E5BD92E682A8E68980E69C89E38082E68891E4BBACE4BB85E4B8BAE68F90E4BE9BE4BAA7E59381E38081E4BF9DE99A9CE4BAA7E59381E5AE89E585A8E5928CE981B5E5AE88E6B395E5BE8BE8808CE5A484E79086E8BF99E4BA9BE695B0E68DAEEFBC8CE4B88DE4BD9CE585B6E4BB96E794A8E98094E38082E5A682E69E9CE585B6E4B8ADE58C85E590ABE4B8AAE4BABAE695B0E68DAEEFBC8CE58899E99A8FE4BAA7E59381E58F91E5B883E79A84E695B0E68DAEE4BF9DE68AA4E69DA1E6ACBEE5908CE6A0B7E98082E794A8E380820A0A232320372E20E4BF9DE5AF86E4BFA1E681AF0A0AE5AFB9E4BA8EE5AFB9E696B9E6A087E6988EE4B8BAE4BF9DE5AF86E79A84E4BFA1E681AFEFBC8CE68896E4BBBBE4BD95E4BABAE983BDE4BC9AE8A786E4B8BAE4BF9DE5AF86E79A84E4BFA1E681AFEFBC8CE58F8CE696B9E59D87E5BA94E4BF9DE5AF86EFBC8CE4BB85E4B8BAE69CACE58D8FE8AEAEE4B98BE79BAEE79A84E4BDBFE794A8EFBC8CE5B9B6E4B894E58FAAE59091E7A1AEE69C89E99C80E8A681E4B894E58F97E5908CE7AD89E7BAA6E69D9FE79A84E4BABAE59198E68F90E4BE9BE380820A0A232320382E20E68891E4BBACE79A84E689BFE8AFBA0A0AE6AF8FE4B8AAE4BAA7E59381E79A84E8BF90E8A18CE4B88EE585B6E69687E6A1A3E68980E8BFB0E59FBAE69CACE79BB8E7ACA6E38082E5A682E69E9CE4B88DE7ACA6EFBC8CE4B894E682A8E59CA8E69C9FE99990E58685E5918AE79FA5E68891E4BBACEFBC8CE68891E4BBACE5B086E4BA88E4BBA5E7BAA0E6ADA3EFBC8CE68896E98080E8BF98E79BB8E5BA94E69C9FE997B4E5B7B2E694AFE4BB98E79A84E6ACBEE9A1B9E38082E5858DE8B4B9E4BAA7E59381E5928CE9A284E8A788E4BAA7E59381E68C89E78EB0E78AB6E68F90E4BE9BE380820A0A232320392E20E7ACACE4B889E696B9E79A84E4B8BBE5BCA00A0AE5A682E69E9CE69C89E4BABAE4B8BBE5BCA0E69F90E4B8AAE4BAA7E59381E4BEB5E78AAFE585B6E69D83E588A9EFBC8CE68891E4BBACE5B086E4B8BAE682A8E68A97E8BEA9E38082E5A682E69E9CE69C89E4BABAE4B8BBE5BCA0E682A8E79A84E695B0E68DAEE68896E682A8E5AFB9E4BAA7E59381E79A84E4BDBFE794A8E4BEB5E78AAFE585B6E69D83E588A9E68896E8BF9DE58F8DE6B395E5BE8BEFBC8CE58899E794B1E682A8E4B8BAE68891E4BBACE68A97E8BEA9E38082E8B49FE8B4A3E68A97E8BEA9E79A84E4B880E696B9E5BA94E58F8AE697B6E5BE97E588B0E9809AE79FA5EFBC8CE5B9B6E69C89E69D83E4B8BBE5AFBCE68A97E8BEA9E380820A0A23232031302E20E8B4A3E4BBBBE99990E588B60A0AE5B0B1E69F90E9A1B9E8AEA2E99885E59CA8E58D81E4BA8CE4B8AAE69C88E58685E4BAA7E7949FE79A84E585A8E983A8E7B4A2E8B594EFBC8CE4BBBBE4BD95E4B880E696B9E79A84E8B594E581BFE59D87E4B88DE8B685E8BF87E8AFA5E69C9FE997B4E4B8BAE8AFA5E8AEA2E99885E694AFE4BB98E79A84E98791E9A29DE38082E4BBBBE4BD95E4B880E696B9E59D87E4B88DE8B594E581BFE588A9E6B6A6E68D9FE5A4B1E68896E997B4E68EA5E68D9FE5A4B1E38082E4B88AE8BFB0E99990E588B6E4B88DE98082E794A8E4BA8EE69585E6848FE38081E9878DE5A4A7E8BF87E5A4B1E4BBA5E58F8AE6B395E5BE8BE4B88DE58581E8AEB8E99990E588B6E79A84E8B4A3E4BBBBE380820A0A23232031312E20E69C9FE99990E4B88EE7BB88E6ADA20A0AE69CACE58D8FE8AEAEE68C81E7BBADE69C89E69588EFBC8CE79BB4E887B3E4B880E696B9E68F90E5898D20363020E5A4A9E9809AE79FA5E7BB88E6ADA2E38082E5B7B2E8AEA2E8B4ADE79A84E8AEA2E99885E4BE9DE785A7E69CACE58D8FE8AEAEE5B1A5E8A18CE887B3E69C9FE6BBA1E38082E5A682E69E9CE4B880E696B9E4B8A5E9878DE8BF9DE7BAA6EFBC8CE5B9B6E59CA8E68EA5E588B0E9809AE79FA5E5908E20333020E5A4A9E58685E4BB8DE69CAAE7BAA0E6ADA3EFBC8CE58FA6E4B880E696B9E58FAFE4BBA5E7AB8BE58DB3E7BB88E6ADA2E69CACE58D8FE8AEAEE38082E6ADA4E5908EE682A8E69C8920393020E5A4A9E697B6E997B4E58F96E59B9EE682A8E79A84E695B0E68DAEE380820A0A23232031322E20E585B6E4BB96E4BA8BE9A1B90A0AE9809AE79FA5E5BA94E4BBA5E4B9A6E99DA2E5BDA2E5BC8FE4BD9CE587BAE38082E69CACE58D8FE8AEAEE79A84E696B0E78988E69CACE887AAE682A8E68EA5E58F97E4B98BE697B6E8B5B7E5AFB9E682A8E98082E794A8E38082E5A682E69E9CE69F90E4B880E983A8E58886E697A0E69588EFBC8CE585B6E4BD99E983A8E58886E7BBA7E7BBADE69C89E69588E38082E98082E794A8E58F91E5B883E88085E887AAE5B7B1E79A84E69687E69CACE4B8ADE68980E68C87E6988EE59BBDE5AEB6E68896E59CB0E58CBAE79A84E6B395E5BE8BE38082E69CACE69687E69CACE69C89E5A49AE7A78DE8AFADE8A880E78988E69CACE79A84EFBC8CE59CA8E6B395E5BE8BE58581E8AEB8E79A84E68385E586B5E4B88BE4BBA5E88BB1E69687E78988E69CACE4B8BAE58786E380820A', 'f03c592d748e1a9775f3ab01ef7c32b8d82c37d8afd0d2b348d5da2940417121', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000039B885A3F15', 'MicrosoftCustomerAgreement', 1, '', 'zh-TW', 'text/markdown', X'23204D6963726F736F667420E5AEA2E688B6E59088E7B4840A0A3E202A2AE69CACE69687E782BAE9A090E79599E69687E5AD97E380822A2A20E98099E4BBBDE69687E5AD97E698AFE782BA20417373656E7420E692B0E5AFABE79A84EFBC8CE8AE93E696B0E5AE89E8A39DE79A84E7B3BBE7B5B1E69C89E585A7E5AEB9E58FAFE4BBA5E9A1AFE7A4BAE38082E5AE83E4B88DE698AFE799BCE8A18CE88085E79A84E59088E7B484EFBC8CE5B08DE4BBBBE4BD95E4BABAE59D87E784A1E7B484E69D9FE58A9BE38082E7879FE9818BE69CACE585A5E58FA3E7B6B2E7AB99E79A84E4B880E696B9E68789E59CA8E8AB8BE5AEA2E688B6E68EA5E58F97E4B98BE5898DEFBC8CE4BBA5E799BCE8A18CE88085E887AAE5B7B1E79A84E69687E5AD97E58F96E4BBA3E69CACE69687E380820A0AE69CACE59088E7B484E794B1E68EA5E58F97E69CACE59088E7B484E79A84E585ACE58FB8E68896E7B584E7B994EFBC88E3808CE8B2B4E794A8E688B6E3808DEFBC89E88887E8B2B4E794A8E688B6E9808FE9818EE59088E4BD9CE5A4A5E4BCB4E8B3BCE8B2B7E4B98BE99BB2E7ABAFE69C8DE58B99E79A84E799BCE8A18CE88085EFBC88E3808CE68891E58091E3808DEFBC89E8A882E7AB8BEFBC8CE981A9E794A8E696BCE59088E4BD9CE5A4A5E4BCB4E782BAE8B2B4E794A8E688B6E4B88BE79A84E6AF8FE4B880E7AD86E8A882E596AEE380820A0A232320312E20E794A8E8AA9EE5AE9AE7BEA90A0AE3808CE794A2E59381E3808DE698AFE68C87E68891E58091E583B9E79BAEE8A1A8E4B88AE79A84E99BB2E7ABAFE69C8DE58B99E38081E8BB9FE9AB94E8A882E996B1E68896E68E88E6AC8AE38082E3808CE59088E4BD9CE5A4A5E4BCB4E3808DE698AFE68C87E8B2B4E794A8E688B6E68E88E6AC8AE4BBA3E782BAE8A882E8B3BCE79A84E7B693E98AB7E59586E38082E3808CE8A882E996B1E3808DE698AFE68C87E59CA8E59BBAE5AE9AE69C9FE99693E585A7E4BDBFE794A8E794A2E59381E79A84E6AC8AE588A9E38082E3808CE8B2B4E794A8E688B6E8B387E69699E3808DE698AFE68C87E8B2B4E794A8E688B6E68896E4BBA3E8A1A8E8B2B4E794A8E688B6E8A18CE4BA8BE79A84E4BABAE694BEE585A5E794A2E59381E4B8ADE79A84E4B880E58887E585A7E5AEB9E380820A0A232320322E20E794A2E59381E4BDBFE794A8E6AC8A0A0AE59CA8E8A882E996B1E69C89E69588E4B894E5B7B2E4BB98E6ACBEE79A84E69C9FE99693EFBC8CE8B2B4E794A8E688B6E5BE97E4BE9DE8A882E8B3BCE79A84E695B8E9878FEFBC8CE5B087E794A2E59381E794A8E696BCE887AAE5B7B1E79A84E6A5ADE58B99E38082E8B2B4E794A8E688B6E79A84E9979CE4BF82E4BC81E6A5ADE5A682E981B5E5AE88E69CACE59088E7B484EFBC8CE4BAA6E5BE97E4BDBFE794A8E38082E69CACE59088E7B484E69CAAE68E88E4BA88E79A84E4B880E58887E6AC8AE588A9E59D87E794B1E68891E58091E4BF9DE79599E380820A0A232320332E20E7A681E6ADA2E79A84E4BDBFE794A8E696B9E5BC8F0A0AE8B2B4E794A8E688B6E4B88DE5BE97E8BD89E594AEE794A2E59381E38081E8A68FE981BFE68A80E8A193E99990E588B6E38081E588A9E794A8E794A2E59381E582B7E5AEB3E4BB96E4BABAE68896E98195E58F8DE6B395E5BE8BEFBC8CE4BAA6E4B88DE5BE97E8A9A6E59C96E5AD98E58F96E4B88DE5B1ACE696BCE8B2B4E794A8E688B6E79A84E8B387E69699E38082E6B395E5BE8BE58581E8A8B1E79A84E7AF84E59C8DE6AF94E69CACE7AF80E69BB4E5AFACE69982EFBC8CE4BBA5E6B395E5BE8BE782BAE6BA96E380820A0A232320342E20E9808FE9818EE59088E4BD9CE5A4A5E4BCB4E8A882E8B3BC0A0AE59088E4BD9CE5A4A5E4BCB4E68EA5E58F97E8B2B4E794A8E688B6E79A84E8A882E596AEE38081E6B1BAE5AE9AE583B9E6A0BCE38081E9968BE7AB8BE799BCE7A5A8EFBC8CE4B8A6E584AAE58588E68F90E4BE9BE58D94E58AA9E38082E8B2B4E794A8E688B6E88887E59088E4BD9CE5A4A5E4BCB4E5B0B1E583B9E6A0BCE88887E4BB98E6ACBEE68980E4BD9CE79A84E7B484E5AE9AEFBC8CE58385E59CA8E99B99E696B9E4B98BE99693E69C89E69588E38082E8B2B4E794A8E688B6E58FAFE887AAE8A18CE981B8E69387E59088E4BD9CE5A4A5E4BCB4EFBC8CE4B99FE58FAFE4BBA5E69BB4E68F9BE782BAE58FA6E4B880E5AEB6E380820A0A232320352E20E5B8B3E688B60A0AE8B2B4E794A8E688B6E68C87E5AE9AE58FAFE4BBA3E8A1A8E8B2B4E794A8E688B6E8A18CE4BA8BE79A84E4BABAE593A1EFBC8CE5A6A5E59684E4BF9DE7AEA1E585B6E799BBE585A5E8AA8DE8AD89EFBC8CE4B8A6E5B08DE4BDBFE794A8E98099E4BA9BE8AA8DE8AD89E79A84E8A18CE782BAE8B2A0E8B2ACE38082E5A682E8AA8DE782BAE69C89E4BB96E4BABAE4BDBFE794A8E4BA86E69F90E5808BE5B8B3E688B6EFBC8CE8AB8BE7AB8BE58DB3E9809AE79FA5E68891E58091E68896E59088E4BD9CE5A4A5E4BCB4E380820A0A232320362E20E8B2B4E794A8E688B6E8B387E696990A0AE8B2B4E794A8E688B6E8B387E69699E5A78BE7B582E5B1ACE696BCE8B2B4E794A8E688B6E38082E68891E58091E58385E782BAE68F90E4BE9BE794A2E59381E38081E7B6ADE8ADB7E794A2E59381E5AE89E585A8E58F8AE981B5E5AE88E6B395E5BE8BE8808CE89995E79086E98099E4BA9BE8B387E69699EFBC8CE4B88DE4BD9CE585B6E4BB96E794A8E98094E38082E8B387E69699E4B8ADE5A682E58C85E590ABE5808BE4BABAE8B387E69699EFBC8CE99AA8E794A2E59381E585ACE5B883E79A84E8B387E69699E4BF9DE8ADB7E6A29DE6ACBEE4BAA6E981A9E794A8E380820A0A232320372E20E6A99FE5AF86E8B387E8A88A0A0AE5B08DE696BCE4BB96E696B9E6A899E7A4BAE782BAE6A99FE5AF86E79A84E8B387E8A88AEFBC8CE68896E4BBBBE4BD95E4BABAE983BDE69C83E8A696E782BAE6A99FE5AF86E79A84E8B387E8A88AEFBC8CE99B99E696B9E59D87E68789E4BF9DE5AF86EFBC8CE58385E782BAE69CACE59088E7B484E4B98BE79BAEE79A84E4BDBFE794A8EFBC8CE4B894E58385E68F90E4BE9BE7B5A6E7A2BAE69C89E99C80E8A681E4B8A6E58F97E79BB8E5908CE7B484E69D9FE79A84E4BABAE593A1E380820A0A232320382E20E68891E58091E79A84E689BFE8ABBE0A0AE6AF8FE9A085E794A2E59381E79A84E9818BE4BD9CE59D87E88887E585B6E69687E4BBB6E68980E8BFB0E5A4A7E887B4E79BB8E7ACA6E38082E5A682E69C89E4B88DE7ACA6EFBC8CE4B894E8B2B4E794A8E688B6E696BCE69C9FE99693E585A7E5918AE79FA5E68891E58091EFBC8CE68891E58091E5B087E4BA88E4BBA5E694B9E6ADA3EFBC8CE68896E98080E98284E8A9B2E6AEB5E69C9FE99693E5B7B2E694AFE4BB98E79A84E6ACBEE9A085E38082E5858DE8B2BBE794A2E59381E88887E9A090E8A6BDE794A2E59381E4BE9DE78FBEE78B80E68F90E4BE9BE380820A0A232320392E20E7ACACE4B889E4BABAE79A84E4B8BBE5BCB50A0AE5A682E69C89E4BABAE4B8BBE5BCB5E69F90E9A085E794A2E59381E4BEB5E5AEB3E585B6E6AC8AE588A9EFBC8CE68891E58091E5B087E782BAE8B2B4E794A8E688B6E68F90E587BAE68A97E8BEAFE38082E5A682E69C89E4BABAE4B8BBE5BCB5E8B2B4E794A8E688B6E8B387E69699E68896E8B2B4E794A8E688B6E5B08DE794A2E59381E79A84E4BDBFE794A8E4BEB5E5AEB3E585B6E6AC8AE588A9E68896E98195E58F8DE6B395E5BE8BEFBC8CE58987E794B1E8B2B4E794A8E688B6E782BAE68891E58091E68F90E587BAE68A97E8BEAFE38082E8B2A0E8B2ACE68A97E8BEAFE79A84E4B880E696B9E68789E58DB3E69982E78DB2E5BE97E9809AE79FA5EFBC8CE4B8A6E69C89E6AC8AE4B8BBE5B08EE68A97E8BEAFE380820A0A23232031302E20E8B2ACE4BBBBE99990E588B60A0AE5B0B1E69F90E9A085E8A882E996B1E59CA8E58D81E4BA8CE5808BE69C88E585A7E68980E7949FE79A84E585A8E983A8E8AB8BE6B182EFBC8CE4BBBBE4BD95E4B880E696B9E79A84E8B3A0E5849FE59D87E4B88DE8B685E9818EE8A9B2E69C9FE99693E782BAE8A9B2E8A882E996B1E694AFE4BB98E79A84E98791E9A18DE38082E4BBBBE4BD95E4B880E696B9E59D87E4B88DE8B3A0E5849FE68980E5A4B1E588A9E79B8AE68896E99693E68EA5E6908DE5A4B1E38082E4B88AE8BFB0E99990E588B6E4B88DE981A9E794A8E696BCE69585E6848FE38081E9878DE5A4A7E9818EE5A4B1EFBC8CE4BBA5E58F8AE6B395E5BE8BE4B88DE58581E8A8B1E99990E588B6E79A84E8B2ACE4BBBBE380820A0A23232031312E20E69C9FE99693E88887E7B582E6ADA20A0AE69CACE59088E7B484E68C81E7BA8CE69C89E69588EFBC8CE79BB4E588B0E4B880E696B9E696BC20363020E5A4A9E5898DE9809AE79FA5E7B582E6ADA2E782BAE6ADA2E38082E5B7B2E8A882E8B3BCE79A84E8A882E996B1E4BE9DE69CACE59088E7B484E5B1A5E8A18CE887B3E69C9FE6BBBFE38082E4B880E696B9E5A682E59AB4E9878DE98195E7B484EFBC8CE4B894E696BCE68EA5E78DB2E9809AE79FA5E5BE8C20333020E5A4A9E585A7E4BB8DE69CAAE694B9E6ADA3EFBC8CE4BB96E696B9E5BE97E7AB8BE58DB3E7B582E6ADA2E69CACE59088E7B484E38082E6ADA4E5BE8CE8B2B4E794A8E688B6E69C8920393020E5A4A9E79A84E69982E99693E58F96E59B9EE8B387E69699E380820A0A23232031322E20E585B6E4BB96E4BA8BE9A0850A0AE9809AE79FA5E68789E4BBA5E69BB8E99DA2E782BAE4B98BE38082E69CACE59088E7B484E79A84E696B0E78988E69CACE887AAE8B2B4E794A8E688B6E68EA5E58F97E69982E8B5B7E5B08DE8B2B4E794A8E688B6E981A9E794A8E38082E5A682E69C89E4B880E983A8E58886E784A1E69588EFBC8CE585B6E9A498E983A8E58886E4BB8DE784B6E69C89E69588E38082E981A9E794A8E799BCE8A18CE88085E887AAE5B7B1E79A84E69687E5AD97E4B8ADE68980E8BC89E59C8BE5AEB6E68896E59CB0E58D80E79A84E6B395E5BE8BE38082E69CACE69687E5A682E69C89E5A49AE7A8AEE8AA9EE8A880E78988E69CACEFBC8CE59CA8E6B395E5BE8BE58581E8A8B1E79A84E7AF84E59C8DE585A7E4BBA5E88BB1E69687E78988E69CACE782BAE6BA96E380820A', 'b642c57baad3b2b18b5b9dec340202b4f4b3303da1fa0580778650230d97ef2a', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000042978151EF9', 'MicrosoftCustomerAgreement', 2, 'BR', 'pt-BR', 'text/markdown', X'2320436F6E747261746F20646520436C69656E7465206461204D6963726F736F66740A0A3E202A2A4573746520C3A920756D20746578746F2070726F766973C3B372696F2E2A2A20456C6520666F69206573637269746F2070617261206F20417373656E742C20706172612071756520756D61206E6F766120696E7374616C61C3A7C3A36F2074656E686120616C676F2061206D6F73747261722E0A3E204EC3A36F20C3A9206F20636F6E747261746F20646F20666F726E656365646F722065206EC3A36F206F6272696761206E696E6775C3A96D2E205175656D206F70657261206573746520706F7274616C206F207375627374697475692070656C6F20746578746F20646F207072C3B37072696F0A3E20666F726E656365646F7220616E74657320717565206F7320636C69656E7465732073656A616D20636F6E76696461646F73206120616365697461722E0A0A2A2A56657273C3A36F2032207061726120636C69656E746573206E6F2042726173696C2E2A2A204573746520636F6E747261746F20C3A92063656C65627261646F20656E747265206120656D7072657361206F75206F7267616E697A61C3A7C3A36F20717565206F206163656974610A28E2809C766F63C3AA73E2809D292065206F20666F726E656365646F7220646F73207365727669C3A76F73206465206E7576656D2071756520766F63C3AA7320636F6D7072616D20706F72206D65696F20646520756D20706172636569726F2028E2809C6EC3B373E2809D292E20456C652073756273746974756920610A76657273C3A36F203120612070617274697220646F2064696120656D2071756520766F63C3AA73206F2061636569746172656D2E0A0A232320312E2050726F6475746F730A0A456E7175616E746F20756D6120617373696E61747572612065737469766572206174697661206520706167612C20766F63C3AA7320706F64656D2075736172206F2070726F6475746F20656D20736575207072C3B37072696F206E6567C3B363696F2C206E61207175616E7469646164650A636F6E747261746164612E204EC3A36F20706F64656D20726576656E64C3AA2D6C6F2C20636F6E746F726E61722073657573206C696D697465732074C3A9636E69636F73206E656D207573C3A12D6C6F20706172612076696F6C61722061206C65692E0A0A232320322E2053657520706172636569726F0A0A53657520706172636569726F20726563656265206F732070656469646F732C20646566696E65206F20707265C3A76F2C20656D69746520617320666174757261732065207072657374612061207072696D6569726120616A7564612E20566F63C3AA73206573636F6C68656D206F0A706172636569726F2C206465636964656D206F2071756520656C6520706F64652066617A657220656D2073657520616D6269656E7465206520706F64656D2074726F63617220706F72206F7574726F2E0A0A232320332E2053657573206461646F73206520737561207365677572616EC3A7610A0A53657573206461646F7320636F6E74696E75616D2073656E646F20736575732E204EC3B373206F732074726174616D6F7320736F6D656E7465207061726120666F726E6563657220652070726F7465676572206F732070726F6475746F73206520706172612063756D707269722061206C65692E0A536520666F72656D20726576656C61646F732061207175656D206EC3A36F20646576657269612074C3AA2D6C6F732C20617669736172656D6F7320656D206174C3A920373220686F726173206170C3B37320746F6D61726D6F7320636F6E686563696D656E746F2E0A0A232320342E20526573706F6E736162696C6964616465206520766967C3AA6E6369610A0A4E656E68756D61206461732070617274657320706167612C20706F7220746F646173206173207265636C616D61C3A7C3B5657320736F62726520756D6120617373696E617475726120656D20646F7A65206D657365732C206D61697320646F2071756520666F69207061676F20706F7220656C610A6E6573736573206D657365732E204F20636F6E747261746F207669676F7261206174C3A92071756520756D612064617320706172746573206F20656E636572726520636F6D20617669736F207072C3A976696F20646520363020646961733B20617320617373696E617475726173206AC3A10A636F6E74726174616461732073656775656D206174C3A9206F2066696D20646F207072617A6F2E0A0A232320352E20436F6E6469C3A7C3B565732070617261206F2042726173696C0A0A41706C6963612D73652061206C65692062726173696C656972612E204669636120656C6569746F206F20666F726F20646120636F6D617263612064652053C3A36F205061756C6F2E204F73206461646F7320706573736F6169732073C3A36F207472617461646F7320636F6E666F726D6520610A4C656920476572616C2064652050726F7465C3A7C3A36F206465204461646F7320284C6569206EC2BA2031332E3730392F32303138293B2061206175746F72696461646520636F6D706574656E746520C3A9206120414E50442E204F20746578746F20656D20706F7274756775C3AA7320C3A9206F0AC3BA6E69636F207175652076616C65206E6F2042726173696C2E0A', '5a8c1f15f5b033bd2237f27e7f2cfa8cd4a7eb216250cbe3d73d9f34ab237df0', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000044D5E511E8D', 'MicrosoftCustomerAgreement', 2, 'CA', 'en-US', 'text/markdown', X'23204D6963726F736F667420437573746F6D65722041677265656D656E740A0A3E202A2A54686973206973206120706C616365686F6C6465722E2A2A20497420776173207772697474656E20666F7220417373656E742C20736F20746861742061206E657720696E7374616C6C6174696F6E2068617320736F6D657468696E6720746F2073686F772E204974206973206E6F740A3E20746865207075626C6973686572E28099732061677265656D656E7420616E642062696E6473206E6F626F64792E2057686F657665722072756E73207468697320706F7274616C207265706C6163657320697420627920746865207075626C6973686572E2809973206F776E20746578740A3E206265666F726520637573746F6D657273206172652061736B656420746F206163636570742E0A0A2A2A56657273696F6E203220666F7220637573746F6D65727320696E2043616E6164612E2A2A20546869732061677265656D656E74206973206265747765656E2074686520636F6D70616E79206F72206F7267616E697A6174696F6E207468617420616363657074732069742028E2809C796F75E2809D290A616E6420746865207075626C6973686572206F662074686520636C6F7564207365727669636573207468617420796F7520627579207468726F756768206120706172746E65722028E2809C7765E2809D292E204974207265706C616365732076657273696F6E20312066726F6D2074686520646179206F6E0A776869636820796F75206163636570742069742E0A0A232320312E2050726F64756374730A0A5768696C65206120737562736372697074696F6E2069732061637469766520616E64207061696420666F722C20796F75206D617920757365207468652070726F6475637420666F7220796F7572206F776E20627573696E6573732C20696E20746865206E756D626572207468617420796F750A6F7264657265642E20596F75206D6179206E6F7420726573656C6C2069742C20776F726B2061726F756E642069747320746563686E6963616C206C696D6974732C206F722075736520697420746F20627265616B20746865206C61772E0A0A232320322E20596F757220706172746E65720A0A596F757220706172746E65722074616B657320796F7572206F72646572732C207365747320796F75722070726963652C20696E766F6963657320796F7520616E642068656C707320796F752066697273742E20596F752063686F6F736520796F757220706172746E65722C206465636964650A77686174206974206D617920646F20696E20796F757220656E7669726F6E6D656E742C20616E64206D6179206368616E676520746F20616E6F746865722E0A0A232320332E20596F7572206461746120616E64206974732073656375726974790A0A596F7572206461746120737461797320796F7572732E2057652070726F63657373206974206F6E6C7920746F2070726F7669646520616E6420736563757265207468652070726F647563747320616E6420746F206D65657420746865206C61772E20496620697420697320646973636C6F7365640A746F20736F6D65626F64792077686F2073686F756C64206E6F7420686176652069742C2077652074656C6C20796F752077697468696E20373220686F757273206F66206B6E6F77696E672E0A0A232320342E204C696162696C69747920616E64207465726D0A0A4E656974686572206F662075732070617973206D6F72652C20666F7220616C6C20636C61696D732061626F7574206120737562736372697074696F6E20696E207477656C7665206D6F6E7468732C207468616E20776173207061696420666F7220697420696E2074686F7365206D6F6E7468732E0A5468652061677265656D656E742072756E7320756E74696C206F6E65206F6620757320656E647320697420776974682036302064617973E28099206E6F746963653B20737562736372697074696F6E7320616C7265616479206F7264657265642072756E20746F2074686520656E64206F660A7468656972207465726D2E0A0A232320352E205465726D7320666F722043616E6164610A0A546865206C6177206F66207468652050726F76696E6365206F66204F6E746172696F20616E6420746865206665646572616C206C6177206F662043616E6164612074686174206170706C69657320746865726520676F7665726E20746869732061677265656D656E743B20666F720A637573746F6D65727320696E205175C3A96265632C20746865206C6177206F66205175C3A962656320646F65732E20506572736F6E616C20696E666F726D6174696F6E2069732068616E646C656420756E646572207468652070726976616379206C6177206F662043616E61646120616E64206F660A7468652070726F76696E63652E20437573746F6D65727320696E205175C3A9626563207265636569766520746869732061677265656D656E7420696E204672656E63682066697273742E0A', '536d10c54832590ecf862e59dbfa1a183153bc94050ed6dba0ff5f20d99f19d1', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA007000800004B71CFFECC5', 'MicrosoftCustomerAgreement', 2, 'CA', 'fr-FR', 'text/markdown', X'2320436F6E7472617420636C69656E74204D6963726F736F66740A0A3E202A2A436563692065737420756E2074657874652070726F7669736F6972652E2A2A20496C206120C3A974C3A920C3A96372697420706F757220417373656E742C206166696E207175E28099756E65206E6F7576656C6C6520696E7374616C6C6174696F6E20616974207175656C7175652063686F73650A3E20C3A0206D6F6E747265722E204365206EE2809965737420706173206C6520636F6E74726174206465206CE28099C3A964697465757220657420696C206EE28099656E6761676520706572736F6E6E652E204CE280996578706C6F6974616E7420646520636520706F727461696C206C652072656D706C6163650A3E20706172206C65207465787465206465206CE28099C3A9646974657572206176616E7420717565206C657320636C69656E747320736F69656E7420696E766974C3A97320C3A0206CE2809961636365707465722E0A0A2A2A56657273696F6E203220706F7572206C657320636C69656E74732061752043616E6164612E2A2A204C65207072C3A973656E7420636F6E747261742065737420636F6E636C7520656E747265206CE28099656E7472657072697365206F75206CE280996F7267616E69736174696F6E207175690A6CE28099616363657074652028C2ABC2A0766F7573C2A0C2BB29206574206CE28099C3A96469746575722064657320736572766963657320636C6F75642071756520766F7573206163686574657A20706172206CE28099696E7465726DC3A96469616972652064E28099756E2070617274656E616972650A28C2ABC2A06E6F7573C2A0C2BB292E20496C2072656D706C616365206C612076657273696F6E203120C3A020636F6D70746572206475206A6F7572206FC3B920766F7573206CE28099616363657074657A2E0A0A232320312E2050726F64756974730A0A54616E74207175E28099756E2061626F6E6E656D656E742065737420616374696620657420706179C3A92C20766F757320706F7576657A207574696C69736572206C652070726F6475697420706F757220766F7472652070726F7072652061637469766974C3A92C2064616E73206C610A7175616E746974C3A920636F6D6D616E64C3A9652E20566F7573206E6520706F7576657A206E69206C6520726576656E6472652C206E6920636F6E746F75726E657220736573206C696D6974657320746563686E69717565732C206E69206CE280997574696C6973657220706F75720A656E667265696E647265206C61206C6F692E0A0A232320322E20566F7472652070617274656E616972650A0A566F7472652070617274656E61697265207265C3A76F697420766F7320636F6D6D616E6465732C206669786520766F74726520707269782C20766F7573206661637475726520657420766F7573206169646520656E207072656D696572206C6965752E20566F75732063686F6973697373657A0A766F7472652070617274656E616972652C2064C3A9636964657A206465206365207175E28099696C20706575742066616972652064616E7320766F74726520656E7669726F6E6E656D656E7420657420706F7576657A20656E206368616E6765722E0A0A232320332E20566F7320646F6E6EC3A96573206574206C6575722073C3A96375726974C3A90A0A566F7320646F6E6EC3A965732072657374656E74206C65732076C3B4747265732E204E6F7573206E65206C65732074726169746F6E732071756520706F757220666F75726E69722065742070726F74C3A9676572206C65732070726F647569747320657420706F757220726573706563746572206C610A6C6F692E20536920656C6C657320736F6E7420646976756C6775C3A9657320C3A0207175656C7175E28099756E20717569206E65206465767261697420706173206C65732061766F69722C206E6F757320766F757320656E20696E666F726D6F6E732064616E73206C6573203732206865757265730A617072C3A87320656E2061766F697220657520636F6E6E61697373616E63652E0A0A232320342E20526573706F6E736162696C6974C3A920657420647572C3A9650A0A417563756E206465206E6F7573206E6520706169652C20706F7572206CE28099656E73656D626C65206465732072C3A9636C616D6174696F6E732072656C61746976657320C3A020756E2061626F6E6E656D656E742073757220646F757A65206D6F69732C20706C7573207175652063652071756920610AC3A974C3A920706179C3A920706F75722063656C75692D63692070656E64616E7420636573206D6F69732E204C6520636F6E747261742064757265206A75737175E28099C3A020636520717565206CE28099756E206465206E6F75732079206D657474652066696E206176656320756E207072C3A9617669732064650A3630206A6F757273C2A03B206C65732061626F6E6E656D656E74732064C3A96AC3A020636F6D6D616E64C3A97320636F7572656E74206A75737175E28099C3A0206C657572207465726D652E0A0A232320352E20436F6E646974696F6E7320706F7572206C652043616E6164610A0A4C6573206C6F6973206465206C612070726F76696E6365206465206CE280994F6E746172696F206574206C6573206C6F69732066C3A964C3A972616C65732064752043616E61646120717569207920736F6E74206170706C696361626C65732072C3A967697373656E74206C65207072C3A973656E740A636F6E74726174C2A03B20706F7572206C657320636C69656E7473206175205175C3A96265632C20636520736F6E74206C6573206C6F6973206475205175C3A96265632E204C65732072656E736569676E656D656E747320706572736F6E6E656C7320736F6E74207472616974C3A9732073656C6F6E0A6C6573206C6F69732064752043616E616461206574206465206C612070726F76696E636520737572206C612070726F74656374696F6E206465206C61207669652070726976C3A9652E204C657320636C69656E7473206175205175C3A9626563207265C3A76F6976656E742064E2809961626F7264206C650A7072C3A973656E7420636F6E7472617420656E206672616EC3A76169732E0A', '605c536e3a5cffebc0f66aee9a9cf40540ec553f681d1132e917a3ad51254260', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA007000800004F7BD628788', 'MicrosoftCustomerAgreement', 2, 'CH', 'en-US', 'text/markdown', X'23204D6963726F736F667420437573746F6D65722041677265656D656E740A0A3E202A2A54686973206973206120706C616365686F6C6465722E2A2A20497420776173207772697474656E20666F7220417373656E742C20736F20746861742061206E657720696E7374616C6C6174696F6E2068617320736F6D657468696E6720746F2073686F772E204974206973206E6F740A3E20746865207075626C6973686572E28099732061677265656D656E7420616E642062696E6473206E6F626F64792E2057686F657665722072756E73207468697320706F7274616C207265706C6163657320697420627920746865207075626C6973686572E2809973206F776E20746578740A3E206265666F726520637573746F6D657273206172652061736B656420746F206163636570742E0A0A2A2A56657273696F6E203220666F7220637573746F6D65727320696E20537769747A65726C616E642E2A2A20546869732061677265656D656E74206973206265747765656E2074686520636F6D70616E79206F72206F7267616E697A6174696F6E207468617420616363657074732069740A28E2809C796F75E2809D2920616E6420746865207075626C6973686572206F662074686520636C6F7564207365727669636573207468617420796F7520627579207468726F756768206120706172746E65722028E2809C7765E2809D292E204974207265706C616365732076657273696F6E20312066726F6D0A74686520646179206F6E20776869636820796F75206163636570742069742E0A0A232320312E2050726F64756374730A0A5768696C65206120737562736372697074696F6E2069732061637469766520616E64207061696420666F722C20796F75206D617920757365207468652070726F6475637420666F7220796F7572206F776E20627573696E6573732C20696E20746865206E756D626572207468617420796F750A6F7264657265642E20596F75206D6179206E6F7420726573656C6C2069742C20776F726B2061726F756E642069747320746563686E6963616C206C696D6974732C206F722075736520697420746F20627265616B20746865206C61772E0A0A232320322E20596F757220706172746E65720A0A596F757220706172746E65722074616B657320796F7572206F72646572732C207365747320796F75722070726963652C20696E766F6963657320796F7520616E642068656C707320796F752066697273742E20596F752063686F6F736520796F757220706172746E65722C206465636964650A77686174206974206D617920646F20696E20796F757220656E7669726F6E6D656E742C20616E64206D6179206368616E676520746F20616E6F746865722E0A0A232320332E20596F7572206461746120616E64206974732073656375726974790A0A596F7572206461746120737461797320796F7572732E2057652070726F63657373206974206F6E6C7920746F2070726F7669646520616E6420736563757265207468652070726F647563747320616E6420746F206D65657420746865206C61772E20496620697420697320646973636C6F7365640A746F20736F6D65626F64792077686F2073686F756C64206E6F7420686176652069742C2077652074656C6C20796F752077697468696E20373220686F757273206F66206B6E6F77696E672E0A0A232320342E204C696162696C69747920616E64207465726D0A0A4E656974686572206F662075732070617973206D6F72652C20666F7220616C6C20636C61696D732061626F7574206120737562736372697074696F6E20696E207477656C7665206D6F6E7468732C207468616E20776173207061696420666F7220697420696E2074686F7365206D6F6E7468732E0A5468652061677265656D656E742072756E7320756E74696C206F6E65206F6620757320656E647320697420776974682036302064617973E28099206E6F746963653B20737562736372697074696F6E7320616C7265616479206F7264657265642072756E20746F2074686520656E64206F660A7468656972207465726D2E0A0A232320352E205465726D7320666F7220537769747A65726C616E640A0A546865206C6177206F6620537769747A65726C616E64206170706C6965732C20776974686F7574206974732072756C6573206F6E20636F6E666C696374206F66206C61777320616E6420776974686F75742074686520554E20436F6E76656E74696F6E206F6E20436F6E74726163747320666F720A74686520496E7465726E6174696F6E616C2053616C65206F6620476F6F64732E2054686520706C616365206F66206A7572697364696374696F6E206973205A75726963682E20506572736F6E616C20646174612069732070726F63657373656420756E64657220746865204665646572616C0A416374206F6E20446174612050726F74656374696F6E2E0A', 'aecda48baefd3ed8e1c586c7a19406ac102488b26fc73820186fb908eb9b5f03', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000053B2A8594C1', 'MicrosoftCustomerAgreement', 2, 'CH', 'fr-FR', 'text/markdown', X'2320436F6E7472617420636C69656E74204D6963726F736F66740A0A3E202A2A436563692065737420756E2074657874652070726F7669736F6972652E2A2A20496C206120C3A974C3A920C3A96372697420706F757220417373656E742C206166696E207175E28099756E65206E6F7576656C6C6520696E7374616C6C6174696F6E20616974207175656C7175652063686F73650A3E20C3A0206D6F6E747265722E204365206EE2809965737420706173206C6520636F6E74726174206465206CE28099C3A964697465757220657420696C206EE28099656E6761676520706572736F6E6E652E204CE280996578706C6F6974616E7420646520636520706F727461696C206C652072656D706C6163650A3E20706172206C65207465787465206465206CE28099C3A9646974657572206176616E7420717565206C657320636C69656E747320736F69656E7420696E766974C3A97320C3A0206CE2809961636365707465722E0A0A2A2A56657273696F6E203220706F7572206C657320636C69656E747320656E205375697373652E2A2A204C65207072C3A973656E7420636F6E747261742065737420636F6E636C7520656E747265206CE28099656E7472657072697365206F75206CE280996F7267616E69736174696F6E207175690A6CE28099616363657074652028C2ABC2A0766F7573C2A0C2BB29206574206CE28099C3A96469746575722064657320736572766963657320636C6F75642071756520766F7573206163686574657A20706172206CE28099696E7465726DC3A96469616972652064E28099756E2070617274656E616972650A28C2ABC2A06E6F7573C2A0C2BB292E20496C2072656D706C616365206C612076657273696F6E203120C3A020636F6D70746572206475206A6F7572206FC3B920766F7573206CE28099616363657074657A2E0A0A232320312E2050726F64756974730A0A54616E74207175E28099756E2061626F6E6E656D656E742065737420616374696620657420706179C3A92C20766F757320706F7576657A207574696C69736572206C652070726F6475697420706F757220766F7472652070726F7072652061637469766974C3A92C2064616E73206C610A7175616E746974C3A920636F6D6D616E64C3A9652E20566F7573206E6520706F7576657A206E69206C6520726576656E6472652C206E6920636F6E746F75726E657220736573206C696D6974657320746563686E69717565732C206E69206CE280997574696C6973657220706F75720A656E667265696E647265206C61206C6F692E0A0A232320322E20566F7472652070617274656E616972650A0A566F7472652070617274656E61697265207265C3A76F697420766F7320636F6D6D616E6465732C206669786520766F74726520707269782C20766F7573206661637475726520657420766F7573206169646520656E207072656D696572206C6965752E20566F75732063686F6973697373657A0A766F7472652070617274656E616972652C2064C3A9636964657A206465206365207175E28099696C20706575742066616972652064616E7320766F74726520656E7669726F6E6E656D656E7420657420706F7576657A20656E206368616E6765722E0A0A232320332E20566F7320646F6E6EC3A96573206574206C6575722073C3A96375726974C3A90A0A566F7320646F6E6EC3A965732072657374656E74206C65732076C3B4747265732E204E6F7573206E65206C65732074726169746F6E732071756520706F757220666F75726E69722065742070726F74C3A9676572206C65732070726F647569747320657420706F757220726573706563746572206C610A6C6F692E20536920656C6C657320736F6E7420646976756C6775C3A9657320C3A0207175656C7175E28099756E20717569206E65206465767261697420706173206C65732061766F69722C206E6F757320766F757320656E20696E666F726D6F6E732064616E73206C6573203732206865757265730A617072C3A87320656E2061766F697220657520636F6E6E61697373616E63652E0A0A232320342E20526573706F6E736162696C6974C3A920657420647572C3A9650A0A417563756E206465206E6F7573206E6520706169652C20706F7572206CE28099656E73656D626C65206465732072C3A9636C616D6174696F6E732072656C61746976657320C3A020756E2061626F6E6E656D656E742073757220646F757A65206D6F69732C20706C7573207175652063652071756920610AC3A974C3A920706179C3A920706F75722063656C75692D63692070656E64616E7420636573206D6F69732E204C6520636F6E747261742064757265206A75737175E28099C3A020636520717565206CE28099756E206465206E6F75732079206D657474652066696E206176656320756E207072C3A9617669732064650A3630206A6F757273C2A03B206C65732061626F6E6E656D656E74732064C3A96AC3A020636F6D6D616E64C3A97320636F7572656E74206A75737175E28099C3A0206C657572207465726D652E0A0A232320352E20436F6E646974696F6E7320706F7572206C61205375697373650A0A4C652064726F6974207375697373652073E280996170706C697175652C20C3A0206CE280996578636C7573696F6E206465207365732072C3A8676C657320646520636F6E666C6974206465206C6F6973206574206465206C6120436F6E76656E74696F6E20646573204E6174696F6E7320556E696573207375720A6C612076656E746520696E7465726E6174696F6E616C65206465206D61726368616E64697365732E204C6520666F722065737420C3A0205A75726963682E204C657320646F6E6EC3A9657320706572736F6E6E656C6C657320736F6E74207472616974C3A965732073656C6F6E206C61206C6F690A66C3A964C3A972616C6520737572206C612070726F74656374696F6E2064657320646F6E6EC3A965732E0A', '1d7d60f7eb9b20f9fd97ba233d40f611708614f61153cba211e7c8d1211d43d8', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA00700080000569430BE6EB', 'MicrosoftCustomerAgreement', 2, 'DE', 'de-DE', 'text/markdown', X'23204D6963726F736F66742D4B756E64656E76657265696E626172756E670A0A3E202A2A44696573206973742065696E20506C61747A68616C7465722E2A2A2044657220546578742077757264652066C3BC7220417373656E7420676573636872696562656E2C2064616D69742065696E65206E65756520496E7374616C6C6174696F6E206574776173207A75207A656967656E0A3E206861742E20457220697374206E69636874206469652056657265696E626172756E67206465732048657261757367656265727320756E642062696E646574206E69656D616E64656E2E205765722064696573657320506F7274616C2062657472656962742C2065727365747A742069686E0A3E2064757263682064656E205465787420646573204865726175736765626572732C206265766F72204B756E64656E20756D2069687265205A757374696D6D756E67206765626574656E2077657264656E2E0A0A2A2A56657273696F6E20322066C3BC72204B756E64656E20696E20446575747363686C616E642E2A2A2044696573652056657265696E626172756E672067696C74207A7769736368656E2064656D20556E7465726E65686D656E206F64657220646572204F7267616E69736174696F6E2C206469650A696872207A757374696D6D742028E2809E536965E2809C292C20756E642064656D2048657261757367656265722064657220436C6F75646469656E7374652C206469652053696520C3BC6265722065696E656E20506172746E6572206B617566656E2028E2809E776972E2809C292E205369652065727365747A740A56657273696F6E203120766F6E2064656D2054616720616E2C20616E2064656D2053696520696872207A757374696D6D656E2E0A0A232320312E2050726F64756B74650A0A536F6C616E67652065696E2041626F6E6E656D656E7420616B74697620756E642062657A61686C74206973742C2064C3BC7266656E20536965206461732050726F64756B7420696E206465722062657374656C6C74656E20416E7A61686C2066C3BC7220496872656E20656967656E656E0A42657472696562206E75747A656E2E205369652064C3BC7266656E206573206E69636874207765697465727665726B617566656E2C207365696E6520746563686E69736368656E20426573636872C3A46E6B756E67656E206E6963687420756D676568656E20756E64206573206E696368742066C3BC720A5265636874737665727374C3B6C39F652076657277656E64656E2E0A0A232320322E2049687220506172746E65720A0A49687220506172746E6572206E696D6D7420496872652042657374656C6C756E67656E20656E74676567656E2C2062657374696D6D7420496872656E2050726569732C207374656C6C742049686E656E20526563686E756E67656E20756E642068696C66742049686E656E207A75657273742E0A5369652077C3A4686C656E20496872656E20506172746E65722C20656E74736368656964656E2C2077617320657220696E20496872657220556D676562756E672074756E20646172662C20756E64206BC3B66E6E656E207A752065696E656D20616E646572656E207765636873656C6E2E0A0A232320332E204968726520446174656E20756E64206968726520536963686572686569740A0A4968726520446174656E20626C656962656E20496872652E2057697220766572617262656974656E20736965206E75722C20756D206469652050726F64756B7465206265726569747A757374656C6C656E20756E64207A7520736368C3BC747A656E20756E6420756D206461732052656368740A65696E7A7568616C74656E2E2047656C616E67656E2073696520616E206A656D616E64656E2C2064657220736965206E6963687420686162656E20736F6C6C2C207465696C656E207769722049686E656E2064617320696E6E657268616C6220766F6E203732205374756E64656E206E6163680A4B656E6E746E6973206D69742E0A0A232320342E2048616674756E6720756E64204C6175667A6569740A0A4B65696E65205365697465207A61686C742066C3BC7220616C6C6520416E737072C3BC636865207A752065696E656D2041626F6E6E656D656E7420696E207A77C3B66C66204D6F6E6174656E206D6568722C20616C7320696E2064696573656E204D6F6E6174656E20646166C3BC722062657A61686C740A77757264653B20566F727361747A20756E642067726F626520466168726CC3A4737369676B65697420626C656962656E2061757367656E6F6D6D656E2E204469652056657265696E626172756E67206CC3A47566742C206269732065696E6520536569746520736965206D69742065696E65720A467269737420766F6E20363020546167656E206BC3BC6E646967743B20626572656974732062657374656C6C74652041626F6E6E656D656E7473206C617566656E20626973207A756D20456E6465206968726572204C6175667A6569742E0A0A232320352E20426564696E67756E67656E2066C3BC7220446575747363686C616E640A0A45732067696C7420646575747363686573205265636874206F686E652064617320554E2D4B61756672656368742E2047657269636874737374616E642066C3BC72204B6175666C6575746520697374204DC3BC6E6368656E2E20416E737072C3BC636865206E6163682064656D0A50726F64756B7468616674756E677367657365747A20736F77696520776567656E205665726C65747A756E6720766F6E204C6562656E2C204BC3B672706572206F64657220476573756E646865697420626C656962656E20756E626572C3BC6872742E20506572736F6E656E62657A6F67656E650A446174656E2077657264656E206E6163682064657220446174656E73636875747A2D4772756E647665726F72646E756E672076657261726265697465742E0A', '19e881ab6e80e0c4e84d5d214feebadfea4f4268281ed7bd1ba53e28fbb0a5f5', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA007000800005962AF0E9C2', 'MicrosoftCustomerAgreement', 2, 'DK', 'da-DK', 'text/markdown', X'23204D6963726F736F66742D6B756E6465616674616C650A0A3E202A2A446574746520657220656E20706C616473686F6C6465722E2A2A2054656B7374656E20657220736B72657665742074696C20417373656E742C2073C3A520656E206E7920696E7374616C6C6174696F6E20686172206E6F67657420617420766973652E2044656E20657220696B6B650A3E2075646769766572656E7320616674616C65206F672062696E64657220696E67656E2E2044656E2C206465722064726976657220706F7274616C656E2C206572737461747465722064656E206D65642075646769766572656E73206567656E2074656B73742C2066C3B872206B756E6465720A3E20626C697665722062656474206F6D206174206163636570746572652E0A0A2A2A56657273696F6E203220666F72206B756E64657220692044616E6D61726B2E2A2A20416674616C656E2067C3A66C646572206D656C6C656D2064656E207669726B736F6D68656420656C6C6572206F7267616E69736174696F6E2C2064657220616363657074657265722064656E0A28E2809C49E2809D292C206F672075646769766572656E20616620646520636C6F7564746A656E65737465722C20736F6D2049206BC3B86265722067656E6E656D20656E20706172746E65722028E2809C7669E2809D292E2044656E206572737461747465722076657273696F6E2031206672612064656E206461672C0A68766F72204920616363657074657265722064656E2E0A0A232320312E2050726F64756B7465726E650A0A53C3A5206CC3A66E67652065742061626F6E6E656D656E7420657220616B74697674206F6720626574616C742C206DC3A520492062727567652070726F64756B7465742069206A65726573206567656E207669726B736F6D68656420692064657420616E74616C2C2049206861722062657374696C742E0A49206DC3A520696B6B652073C3A66C676520646574207669646572652C206F6D67C3A520646574732074656B6E69736B652062656772C3A66E736E696E67657220656C6C6572206272756765206465742074696C206174206272796465206C6F76656E2E0A0A232320322E204A6572657320706172746E65720A0A4A6572657320706172746E6572206D6F647461676572206A657265732062657374696C6C696E6765722C206661737473C3A674746572206A6572657320707269732C2066616B74757265726572206A6572206F6720686AC3A66C706572206A65722066C3B87273742E20492076C3A66C6765720A6A6572657320706172746E65722C2062657374656D6D65722C20687661642064656E206DC3A52067C3B872652069206A65726573206D696C6AC3B82C206F67206B616E20736B696674652074696C20656E20616E64656E2E0A0A232320332E204A657265732064617461206F672064657265732073696B6B65726865640A0A4A65726573206461746120666F72626C69766572206A657265732E20566920626568616E646C65722064656D206B756E20666F72206174206C6576657265206F672073696B72652070726F64756B7465726E65206F6720666F72206174206F766572686F6C6465206C6F76656E2E20487669730A646520626C697665722076696465726567697665742074696C206E6F67656E2C2064657220696B6B65206DC3A520686176652064656D2C2073696765722076692064657420696E64656E20666F722037322074696D65722C20656674657220617420766920657220626C65766574206B6C61720A6F766572206465742E0A0A232320342E20416E73766172206F672076617269676865640A0A496E67656E206166206F7320626574616C6572206D65726520666F7220616C6C65206B726176206F6D2065742061626F6E6E656D656E74206920746F6C76206DC3A56E656465722C20656E642064657220657220626574616C7420666F72206465742069206465206DC3A56E656465722E0A416674616C656E2067C3A66C6465722C20696E6474696C20656E206166206F73206F7073696765722064656E206D65642036302064616765732076617273656C3B2061626F6E6E656D656E7465722C2064657220616C6C65726564652065722062657374696C742C206CC3B86265720A706572696F64656E2075642E0A0A232320352E2056696C6BC3A57220666F722044616E6D61726B0A0A416674616C656E20657220756E6465726C6167742064616E736B207265742C20626F7274736574206672612064656E73206C6F7676616C67737265676C65722E205476697374657220616667C3B872657320766564204BC3B862656E6861766E7320427972657420736F6D2066C3B8727374650A696E7374616E732E20506572736F6E6F706C79736E696E67657220626568616E646C657320656674657220646174616265736B797474656C736573666F726F72646E696E67656E3B2074696C73796E736D796E646967686564206572204461746174696C73796E65742E0A', '1b8b9766c4230d6d49dbc9bd060ea1d0488065e9f8817e60a6df4db8eebe5891', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA007000800005E58ADAA899', 'MicrosoftCustomerAgreement', 2, 'ES', 'es-ES', 'text/markdown', X'2320436F6E747261746F20646520436C69656E7465206465204D6963726F736F66740A0A3E202A2A4573746520657320756E20746578746F2070726F766973696F6E616C2E2A2A205365206861206573637269746F207061726120417373656E742C20706172612071756520756E6120696E7374616C616369C3B36E206E756576612074656E676120616C676F207175650A3E206D6F73747261722E204E6F20657320656C20636F6E747261746F2064656C20656469746F722079206E6F206F626C6967612061206E616469652E20517569656E2067657374696F6E61206573746520706F7274616C206C6F2073757374697475796520706F7220656C20746578746F0A3E2064656C2070726F70696F20656469746F7220616E7465732064652070656469722061206C6F7320636C69656E74657320717565206C6F206163657074656E2E0A0A2A2A5665727369C3B36E2032207061726120636C69656E7465732064652045737061C3B1612E2A2A204573746520636F6E747261746F2073652063656C6562726120656E747265206C6120656D70726573612075206F7267616E697A616369C3B36E20717565206C6F206163657074610A28C2AB75737465646573C2BB29207920656C20656469746F72206465206C6F7320736572766963696F7320656E206C61206E75626520717565207573746564657320636F6D7072616E20612074726176C3A97320646520756E20736F63696F2028C2AB6E6F736F74726F73C2BB292E205375737469747579650A61206C61207665727369C3B36E203120646573646520656C2064C3AD6120656E207175652075737465646573206C6F206163657074616E2E0A0A232320312E2050726F647563746F730A0A4D69656E7472617320756E6120737573637269706369C3B36E20657374C3A9206163746976612079207061676164612C20757374656465732070756564656E207573617220656C2070726F647563746F20656E2073752070726F706961206163746976696461642C20656E206C610A63616E74696461642071756520686179616E2070656469646F2E204E6F2070756564656E20726576656E6465726C6F2C20656C7564697220737573206CC3AD6D697465732074C3A9636E69636F73206E6920757361726C6F207061726120696E6672696E676972206C61206C65792E0A0A232320322E20537520736F63696F0A0A537520736F63696F20726563696265206C6F732070656469646F732C2066696A6120656C2070726563696F2C206C657320666163747572612079206C657320617975646120656E207072696D6572206C756761722E205573746564657320656C6967656E206120737520736F63696F2C0A6465636964656E206C6F2071756520707565646520686163657220656E20737520656E746F726E6F20792070756564656E2063616D626961722061206F74726F2E0A0A232320332E20537573206461746F732079207375207365677572696461640A0A537573206461746F732073696775656E207369656E646F207375796F732E204C6F732074726174616D6F7320736F6C6F2070617261207072657374617220792070726F7465676572206C6F732070726F647563746F73207920706172612063756D706C6972206C61206C65792E2053692073650A726576656C616E206120616C677569656E20717565206E6F20646562652074656E65726C6F732C207365206C6F20636F6D756E6963616D6F7320656E20756E20706C617A6F20646520373220686F72617320646573646520717565206C6F20736570616D6F732E0A0A232320342E20526573706F6E736162696C69646164207920647572616369C3B36E0A0A4E696E67756E61206465206C61732070617274657320706167612C20706F7220746F646173206C6173207265636C616D6163696F6E657320736F62726520756E6120737573637269706369C3B36E20656E20646F6365206D657365732C206DC3A173206465206C6F2071756520736520686179610A70616761646F20706F7220656C6C6120656E2065736F73206D657365732E20456C20636F6E747261746F20647572612068617374612071756520756E61206465206C617320706172746573206C6F207465726D696E6520636F6E20756E20707265617669736F2064652036302064C3AD61733B0A6C6173207375736372697063696F6E657320796120706564696461732073696775656E20686173746120656C2066696E616C20646520737520706C617A6F2E0A0A232320352E20436F6E646963696F6E657320706172612045737061C3B1610A0A53652061706C696361206C61206C65792065737061C3B16F6C612C2073616C766F20737573206E6F726D617320646520636F6E666C6963746F2E204C61732070617274657320736520736F6D6574656E2061206C6F73206A757A6761646F7320792074726962756E616C65732064650A4D61647269642E204C6F73206461746F7320706572736F6E616C65732073652074726174616E20636F6E666F726D6520616C205265676C616D656E746F2047656E6572616C2064652050726F7465636369C3B36E206465204461746F733B206C61206175746F72696461642064650A636F6E74726F6C206573206C61204167656E6369612045737061C3B16F6C612064652050726F7465636369C3B36E206465204461746F732E0A', '2c4a3569eaa45b1764a13a4206700908df3d7a97fef215f68559fadff8ddc2a2', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000061567B866F7', 'MicrosoftCustomerAgreement', 2, 'FI', 'en-US', 'text/markdown', X'23204D6963726F736F667420437573746F6D65722041677265656D656E740A0A3E202A2A54686973206973206120706C616365686F6C6465722E2A2A20497420776173207772697474656E20666F7220417373656E742C20736F20746861742061206E657720696E7374616C6C6174696F6E2068617320736F6D657468696E6720746F2073686F772E204974206973206E6F740A3E20746865207075626C6973686572E28099732061677265656D656E7420616E642062696E6473206E6F626F64792E2057686F657665722072756E73207468697320706F7274616C207265706C6163657320697420627920746865207075626C6973686572E2809973206F776E20746578740A3E206265666F726520637573746F6D657273206172652061736B656420746F206163636570742E0A0A2A2A56657273696F6E203220666F7220637573746F6D65727320696E2046696E6C616E642E2A2A20546869732061677265656D656E74206973206265747765656E2074686520636F6D70616E79206F72206F7267616E697A6174696F6E207468617420616363657074732069740A28E2809C796F75E2809D2920616E6420746865207075626C6973686572206F662074686520636C6F7564207365727669636573207468617420796F7520627579207468726F756768206120706172746E65722028E2809C7765E2809D292E204974207265706C616365732076657273696F6E20312066726F6D0A74686520646179206F6E20776869636820796F75206163636570742069742E0A0A232320312E2050726F64756374730A0A5768696C65206120737562736372697074696F6E2069732061637469766520616E64207061696420666F722C20796F75206D617920757365207468652070726F6475637420666F7220796F7572206F776E20627573696E6573732C20696E20746865206E756D626572207468617420796F750A6F7264657265642E20596F75206D6179206E6F7420726573656C6C2069742C20776F726B2061726F756E642069747320746563686E6963616C206C696D6974732C206F722075736520697420746F20627265616B20746865206C61772E0A0A232320322E20596F757220706172746E65720A0A596F757220706172746E65722074616B657320796F7572206F72646572732C207365747320796F75722070726963652C20696E766F6963657320796F7520616E642068656C707320796F752066697273742E20596F752063686F6F736520796F757220706172746E65722C206465636964650A77686174206974206D617920646F20696E20796F757220656E7669726F6E6D656E742C20616E64206D6179206368616E676520746F20616E6F746865722E0A0A232320332E20596F7572206461746120616E64206974732073656375726974790A0A596F7572206461746120737461797320796F7572732E2057652070726F63657373206974206F6E6C7920746F2070726F7669646520616E6420736563757265207468652070726F647563747320616E6420746F206D65657420746865206C61772E20496620697420697320646973636C6F7365640A746F20736F6D65626F64792077686F2073686F756C64206E6F7420686176652069742C2077652074656C6C20796F752077697468696E20373220686F757273206F66206B6E6F77696E672E0A0A232320342E204C696162696C69747920616E64207465726D0A0A4E656974686572206F662075732070617973206D6F72652C20666F7220616C6C20636C61696D732061626F7574206120737562736372697074696F6E20696E207477656C7665206D6F6E7468732C207468616E20776173207061696420666F7220697420696E2074686F7365206D6F6E7468732E0A5468652061677265656D656E742072756E7320756E74696C206F6E65206F6620757320656E647320697420776974682036302064617973E28099206E6F746963653B20737562736372697074696F6E7320616C7265616479206F7264657265642072756E20746F2074686520656E64206F660A7468656972207465726D2E0A0A232320352E205465726D7320666F722046696E6C616E640A0A546865206C6177206F662046696E6C616E64206170706C6965732C20776974686F7574206974732072756C6573206F6E20636F6E666C696374206F66206C6177732E204469737075746573206172652068656172642062792074686520446973747269637420436F757274206F660A48656C73696E6B6920696E2074686520666972737420696E7374616E63652E20506572736F6E616C20646174612069732070726F63657373656420756E64657220746865204555E28099732047656E6572616C20446174612050726F74656374696F6E20526567756C6174696F6E2E2049660A74686973207465787420616E64207468652046696E6E697368206F6E65206469666665722C207468652046696E6E697368206F6E6520646563696465732E0A', 'b11d548e01d7a04efce66bb82cc5d0c78a1b3adfde9fa984c014e675f49ceb5c', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000064E97B0A100', 'MicrosoftCustomerAgreement', 2, 'FI', 'fi-FI', 'text/markdown', X'23204D6963726F736F66742D617369616B6173736F70696D75730A0A3E202A2A54C3A46DC3A4206F6E207061696B6B616D65726B6B6974656B7374692E2A2A205365206F6E206B69726A6F69746574747520417373656E7469612076617274656E2C206A6F7474612075756465737361206173656E6E756B7365737361206F6E206A6F7461696E0A3E206EC3A47974657474C3A476C3A4C3A42E205365206569206F6C65206A756C6B616973696A616E20736F70696D75732065696BC3A4207369646F206B6574C3A4C3A46E2E20506F727461616C696E20796C6CC3A4706974C3A46AC3A4206B6F727661612073656E206A756C6B616973696A616E206F6D616C6C610A3E2074656B7374696C6CC3A420656E6E656E206B75696E20617369616B6B6169746120707979646574C3A4C3A46E20687976C3A46B73796DC3A4C3A46E2073652E0A0A2A2A56657273696F20322053756F6D6573736120746F696D6976696C6C6520617369616B6B61696C6C652E2A2A2054C3A46DC3A420736F70696D7573206F6E2074656874792073656E20687976C3A46B737976C3A46E2079726974796B73656E20746169206F7267616E6973616174696F6E0A28E2809D7465E2809D29206A61206B756D7070616E696E206B6175747461206F7374657474617669656E2070696C766970616C76656C756A656E206A756C6B616973696A616E2028E2809D6D65E2809D292076C3A46C696C6CC3A42E205365206B6F727661612076657273696F6E20312073696974C3A40A70C3A46976C3A47374C3A420616C6B61656E2C206A6F6E6120687976C3A46B73797474652073656E2E0A0A232320312E2054756F74746565740A0A4E69696E206B6175616E206B75696E2074696C617573206F6E20766F696D61737361206A61206D616B73657474752C20736161747465206BC3A4797474C3A4C3A42074756F7465747461206F6D61737361206C69696B65746F696D696E6E617373616E6E652074696C61616D616E6E650A6DC3A4C3A472C3A46E2E204574746520736161206D797964C3A420736974C3A4206564656C6C65656E2C206B69657274C3A4C3A42073656E2074656B6E697369C3A42072616A6F6974756B73696120746169206BC3A4797474C3A4C3A420736974C3A4206C61696E2072696B6B6F6D697365656E2E0A0A232320322E204B756D7070616E696E6E650A0A4B756D7070616E696E6E65207661737461616E6F747461612074696C61756B73656E6E652C206DC3A4C3A472697474C3A4C3A42068696E74616E6E652C206C61736B75747461612074656974C3A4206A61206175747461612074656974C3A420656E736973696A616973657374692E2054650A76616C69747365747465206B756D7070616E696E6E652C2070C3A4C3A474C3A47474652C206D6974C3A4207365207361612074656864C3A420796D70C3A472697374C3B67373C3A46E6E652C206A6120766F69747465207661696874616120746F697365656E2E0A0A232320332E20546965746F6E6E65206A61206E696964656E2074757276616C6C69737575730A0A546965746F6E6E65207079737976C3A4742074656964C3A46E2E204BC3A473697474656C656D6D65206E696974C3A4207661696E2074756F7474656964656E207461726A6F616D6973656B7369206A612073756F6A61616D6973656B73692073656BC3A4206C61696E0A6E6F7564617474616D6973656B73692E204A6F7320746965646F742070616C6A61737475766174206A6F6C6C656B756C6C652C206A6F6C6C61206569206F6C65206E696968696E206F696B65757474612C20696C6D6F6974616D6D652073696974C3A42037322074756E6E696E0A6B756C75657373612073696974C3A42C206B756E207361696D6D652073656E2074696574C3A4C3A42E0A0A232320342E20566173747575206A6120766F696D617373616F6C6F0A0A4B756D70696B61616E206D65697374C3A4206569206D616B7361206B61696B6973746120796874C3A42074696C6175737461206B6F736B6576697374612076616174696D756B7369737461206B616864656E746F69737461206B75756B617564656E2061696B616E6120656E656D70C3A4C3A4206B75696E0A73696974C3A4206F6E206E6F696E61206B75756B617573696E61206D616B73657474752E20536F70696D7573206F6E20766F696D617373612C206B756E6E6573206A6F6D70696B756D7069206972746973616E6F6F2073656E2036302070C3A46976C3A46E0A6972746973616E6F6D6973616A616C6C613B206A6F207465686479742074696C61756B736574206A61746B75766174206B617574656E7361206C6F707075756E2E0A0A232320352E2053756F6D6561206B6F736B65766174206568646F740A0A536F70696D756B7365656E20736F76656C6C657461616E2053756F6D656E206C616B6961206C756B75756E206F7474616D617474612073656E206C61696E76616C696E746173C3A4C3A46E74C3B66AC3A42E20526969646174207261746B6169737461616E20656E73696D6DC3A46973656EC3A40A6F696B65757361737465656E612048656C73696E67696E206BC3A472C3A46AC3A46F696B657564657373612E2048656E6B696CC3B6746965746F6A61206BC3A4736974656C6CC3A4C3A46E2045553A6E20796C656973656E20746965746F73756F6A612D61736574756B73656E206D756B616973657374693B0A76616C766F766120766972616E6F6D61696E656E206F6E20746965746F73756F6A6176616C74757574657474752E0A', '30f3b3c19ec226ea29d52d9886532f06d52fefbef15fa001292cbeda55d1397f', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA00700080000694299C6C41', 'MicrosoftCustomerAgreement', 2, 'FR', 'fr-FR', 'text/markdown', X'2320436F6E7472617420636C69656E74204D6963726F736F66740A0A3E202A2A436563692065737420756E2074657874652070726F7669736F6972652E2A2A20496C206120C3A974C3A920C3A96372697420706F757220417373656E742C206166696E207175E28099756E65206E6F7576656C6C6520696E7374616C6C6174696F6E20616974207175656C7175652063686F73650A3E20C3A0206D6F6E747265722E204365206EE2809965737420706173206C6520636F6E74726174206465206CE28099C3A964697465757220657420696C206EE28099656E6761676520706572736F6E6E652E204CE280996578706C6F6974616E7420646520636520706F727461696C206C652072656D706C6163650A3E20706172206C65207465787465206465206CE28099C3A9646974657572206176616E7420717565206C657320636C69656E747320736F69656E7420696E766974C3A97320C3A0206CE2809961636365707465722E0A0A2A2A56657273696F6E203220706F7572206C657320636C69656E747320656E204672616E63652E2A2A204C65207072C3A973656E7420636F6E747261742065737420636F6E636C7520656E747265206CE28099656E7472657072697365206F75206CE280996F7267616E69736174696F6E207175690A6CE28099616363657074652028C2ABC2A0766F7573C2A0C2BB29206574206CE28099C3A96469746575722064657320736572766963657320636C6F75642071756520766F7573206163686574657A20706172206CE28099696E7465726DC3A96469616972652064E28099756E2070617274656E616972650A28C2ABC2A06E6F7573C2A0C2BB292E20496C2072656D706C616365206C612076657273696F6E203120C3A020636F6D70746572206475206A6F7572206FC3B920766F7573206CE28099616363657074657A2E0A0A232320312E2050726F64756974730A0A54616E74207175E28099756E2061626F6E6E656D656E742065737420616374696620657420706179C3A92C20766F757320706F7576657A207574696C69736572206C652070726F6475697420706F757220766F7472652070726F7072652061637469766974C3A92C2064616E73206C610A7175616E746974C3A920636F6D6D616E64C3A9652E20566F7573206E6520706F7576657A206E69206C6520726576656E6472652C206E6920636F6E746F75726E657220736573206C696D6974657320746563686E69717565732C206E69206CE280997574696C6973657220706F75720A656E667265696E647265206C61206C6F692E0A0A232320322E20566F7472652070617274656E616972650A0A566F7472652070617274656E61697265207265C3A76F697420766F7320636F6D6D616E6465732C206669786520766F74726520707269782C20766F7573206661637475726520657420766F7573206169646520656E207072656D696572206C6965752E20566F75732063686F6973697373657A0A766F7472652070617274656E616972652C2064C3A9636964657A206465206365207175E28099696C20706575742066616972652064616E7320766F74726520656E7669726F6E6E656D656E7420657420706F7576657A20656E206368616E6765722E0A0A232320332E20566F7320646F6E6EC3A96573206574206C6575722073C3A96375726974C3A90A0A566F7320646F6E6EC3A965732072657374656E74206C65732076C3B4747265732E204E6F7573206E65206C65732074726169746F6E732071756520706F757220666F75726E69722065742070726F74C3A9676572206C65732070726F647569747320657420706F757220726573706563746572206C610A6C6F692E20536920656C6C657320736F6E7420646976756C6775C3A9657320C3A0207175656C7175E28099756E20717569206E65206465767261697420706173206C65732061766F69722C206E6F757320766F757320656E20696E666F726D6F6E732064616E73206C6573203732206865757265730A617072C3A87320656E2061766F697220657520636F6E6E61697373616E63652E0A0A232320342E20526573706F6E736162696C6974C3A920657420647572C3A9650A0A417563756E206465206E6F7573206E6520706169652C20706F7572206CE28099656E73656D626C65206465732072C3A9636C616D6174696F6E732072656C61746976657320C3A020756E2061626F6E6E656D656E742073757220646F757A65206D6F69732C20706C7573207175652063652071756920610AC3A974C3A920706179C3A920706F75722063656C75692D63692070656E64616E7420636573206D6F69732E204C6520636F6E747261742064757265206A75737175E28099C3A020636520717565206CE28099756E206465206E6F75732079206D657474652066696E206176656320756E207072C3A9617669732064650A3630206A6F757273C2A03B206C65732061626F6E6E656D656E74732064C3A96AC3A020636F6D6D616E64C3A97320636F7572656E74206A75737175E28099C3A0206C657572207465726D652E0A0A232320352E20436F6E646974696F6E7320706F7572206C61204672616E63650A0A4C652064726F6974206672616EC3A76169732073E280996170706C697175652C20C3A0206CE280996578636C7573696F6E206465207365732072C3A8676C657320646520636F6E666C6974206465206C6F69732E20546F7574206C69746967652072656CC3A876652064752074726962756E616C2064650A636F6D6D657263652064652050617269732E204C657320646F6E6EC3A9657320706572736F6E6E656C6C657320736F6E74207472616974C3A965732073656C6F6E206C652072C3A8676C656D656E742067C3A96EC3A972616C20737572206C612070726F74656374696F6E2064657320646F6E6EC3A96573C2A03B0A6CE280996175746F726974C3A920646520636F6E7472C3B46C6520657374206C6120434E494C2E0A', '7a51426dec5b252b546a1de4d3341607bece119e62fbfcc7ab1a5204746649cc', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA007000800006E7E72FC4BF', 'MicrosoftCustomerAgreement', 2, 'GB', 'en-US', 'text/markdown', X'23204D6963726F736F667420437573746F6D65722041677265656D656E740A0A3E202A2A54686973206973206120706C616365686F6C6465722E2A2A20497420776173207772697474656E20666F7220417373656E742C20736F20746861742061206E657720696E7374616C6C6174696F6E2068617320736F6D657468696E6720746F2073686F772E204974206973206E6F740A3E20746865207075626C6973686572E28099732061677265656D656E7420616E642062696E6473206E6F626F64792E2057686F657665722072756E73207468697320706F7274616C207265706C6163657320697420627920746865207075626C6973686572E2809973206F776E20746578740A3E206265666F726520637573746F6D657273206172652061736B656420746F206163636570742E0A0A2A2A56657273696F6E203220666F7220637573746F6D65727320696E2074686520556E69746564204B696E67646F6D2E2A2A20546869732061677265656D656E74206973206265747765656E2074686520636F6D70616E79206F72206F7267616E697A6174696F6E20746861740A616363657074732069742028E2809C796F75E2809D2920616E6420746865207075626C6973686572206F662074686520636C6F7564207365727669636573207468617420796F7520627579207468726F756768206120706172746E65722028E2809C7765E2809D292E204974207265706C616365730A76657273696F6E20312066726F6D2074686520646179206F6E20776869636820796F75206163636570742069742E0A0A232320312E2050726F64756374730A0A5768696C65206120737562736372697074696F6E2069732061637469766520616E64207061696420666F722C20796F75206D617920757365207468652070726F6475637420666F7220796F7572206F776E20627573696E6573732C20696E20746865206E756D626572207468617420796F750A6F7264657265642E20596F75206D6179206E6F7420726573656C6C2069742C20776F726B2061726F756E642069747320746563686E6963616C206C696D6974732C206F722075736520697420746F20627265616B20746865206C61772E0A0A232320322E20596F757220706172746E65720A0A596F757220706172746E65722074616B657320796F7572206F72646572732C207365747320796F75722070726963652C20696E766F6963657320796F7520616E642068656C707320796F752066697273742E20596F752063686F6F736520796F757220706172746E65722C206465636964650A77686174206974206D617920646F20696E20796F757220656E7669726F6E6D656E742C20616E64206D6179206368616E676520746F20616E6F746865722E0A0A232320332E20596F7572206461746120616E64206974732073656375726974790A0A596F7572206461746120737461797320796F7572732E2057652070726F63657373206974206F6E6C7920746F2070726F7669646520616E6420736563757265207468652070726F647563747320616E6420746F206D65657420746865206C61772E20496620697420697320646973636C6F7365640A746F20736F6D65626F64792077686F2073686F756C64206E6F7420686176652069742C2077652074656C6C20796F752077697468696E20373220686F757273206F66206B6E6F77696E672E0A0A232320342E204C696162696C69747920616E64207465726D0A0A4E656974686572206F662075732070617973206D6F72652C20666F7220616C6C20636C61696D732061626F7574206120737562736372697074696F6E20696E207477656C7665206D6F6E7468732C207468616E20776173207061696420666F7220697420696E2074686F7365206D6F6E7468732E0A5468652061677265656D656E742072756E7320756E74696C206F6E65206F6620757320656E647320697420776974682036302064617973E28099206E6F746963653B20737562736372697074696F6E7320616C7265616479206F7264657265642072756E20746F2074686520656E64206F660A7468656972207465726D2E0A0A232320352E205465726D7320666F722074686520556E69746564204B696E67646F6D0A0A546865206C6177206F6620456E676C616E6420616E642057616C6573206170706C6965732C20616E642069747320636F757274732068617665206A7572697364696374696F6E2E204E6F7468696E672068657265206C696D697473206C696162696C69747920666F72206465617468206F720A706572736F6E616C20696E6A75727920636175736564206279206E65676C6967656E63652C206F7220666F722066726175642E20506572736F6E616C20646174612069732070726F63657373656420756E6465722074686520554B2047656E6572616C20446174612050726F74656374696F6E0A526567756C6174696F6E2E204E6F626F647920627574207468652074776F206F662075732063616E20656E666F72636520746869732061677265656D656E742E0A', '390540aee7c8fe67aab95f9bd38b7bc1cfd955bdd93b0e4004250afb8f375ec0', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA00700080000707D01CF704', 'MicrosoftCustomerAgreement', 2, 'HK', 'en-US', 'text/markdown', X'23204D6963726F736F667420437573746F6D65722041677265656D656E740A0A3E202A2A54686973206973206120706C616365686F6C6465722E2A2A20497420776173207772697474656E20666F7220417373656E742C20736F20746861742061206E657720696E7374616C6C6174696F6E2068617320736F6D657468696E6720746F2073686F772E204974206973206E6F740A3E20746865207075626C6973686572E28099732061677265656D656E7420616E642062696E6473206E6F626F64792E2057686F657665722072756E73207468697320706F7274616C207265706C6163657320697420627920746865207075626C6973686572E2809973206F776E20746578740A3E206265666F726520637573746F6D657273206172652061736B656420746F206163636570742E0A0A2A2A56657273696F6E203220666F7220637573746F6D65727320696E20486F6E67204B6F6E67205341522E2A2A20546869732061677265656D656E74206973206265747765656E2074686520636F6D70616E79206F72206F7267616E697A6174696F6E207468617420616363657074732069740A28E2809C796F75E2809D2920616E6420746865207075626C6973686572206F662074686520636C6F7564207365727669636573207468617420796F7520627579207468726F756768206120706172746E65722028E2809C7765E2809D292E204974207265706C616365732076657273696F6E20312066726F6D0A74686520646179206F6E20776869636820796F75206163636570742069742E0A0A232320312E2050726F64756374730A0A5768696C65206120737562736372697074696F6E2069732061637469766520616E64207061696420666F722C20796F75206D617920757365207468652070726F6475637420666F7220796F7572206F776E20627573696E6573732C20696E20746865206E756D626572207468617420796F750A6F7264657265642E20596F75206D6179206E6F7420726573656C6C2069742C20776F726B2061726F756E642069747320746563686E6963616C206C696D6974732C206F722075736520697420746F20627265616B20746865206C61772E0A0A232320322E20596F757220706172746E65720A0A596F757220706172746E65722074616B657320796F7572206F72646572732C207365747320796F75722070726963652C20696E766F6963657320796F7520616E642068656C707320796F752066697273742E20596F752063686F6F736520796F757220706172746E65722C206465636964650A77686174206974206D617920646F20696E20796F757220656E7669726F6E6D656E742C20616E64206D6179206368616E676520746F20616E6F746865722E0A0A232320332E20596F7572206461746120616E64206974732073656375726974790A0A596F7572206461746120737461797320796F7572732E2057652070726F63657373206974206F6E6C7920746F2070726F7669646520616E6420736563757265207468652070726F647563747320616E6420746F206D65657420746865206C61772E20496620697420697320646973636C6F7365640A746F20736F6D65626F64792077686F2073686F756C64206E6F7420686176652069742C2077652074656C6C20796F752077697468696E20373220686F757273206F66206B6E6F77696E672E0A0A232320342E204C696162696C69747920616E64207465726D0A0A4E656974686572206F662075732070617973206D6F72652C20666F7220616C6C20636C61696D732061626F7574206120737562736372697074696F6E20696E207477656C7665206D6F6E7468732C207468616E20776173207061696420666F7220697420696E2074686F7365206D6F6E7468732E0A5468652061677265656D656E742072756E7320756E74696C206F6E65206F6620757320656E647320697420776974682036302064617973E28099206E6F746963653B20737562736372697074696F6E7320616C7265616479206F7264657265642072756E20746F2074686520656E64206F660A7468656972207465726D2E0A0A232320352E205465726D7320666F7220486F6E67204B6F6E67205341520A0A546865206C6177206F662074686520486F6E67204B6F6E67205370656369616C2041646D696E69737472617469766520526567696F6E206170706C6965732C20616E642069747320636F757274732068617665206A7572697364696374696F6E2E20506572736F6E616C20646174612069730A70726F63657373656420756E6465722074686520506572736F6E616C204461746120285072697661637929204F7264696E616E63652E204E6F626F647920627574207468652074776F206F662075732063616E20656E666F72636520746869732061677265656D656E7420756E646572207468650A436F6E7472616374732028526967687473206F66205468697264205061727469657329204F7264696E616E63652E0A', 'badec5e27d696d59ed83303bda2c13af85547527246b6a21a9b398a39fde3ced', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000075C012A9F4A', 'MicrosoftCustomerAgreement', 2, 'HK', 'zh-HK', 'text/markdown', X'23204D6963726F736F667420E5AEA2E688B6E59088E7B4840A0A3E202A2AE98099E698AFE9A090E79599E69687E5AD97E380822A2A20E98099E6AEB5E69687E5AD97E698AFE782BA20417373656E7420E692B0E5AFABE79A84EFBC8CE8AE93E696B0E5AE89E8A39DE79A84E7B3BBE7B5B1E69C89E585A7E5AEB9E58FAFE4BBA5E9A1AFE7A4BAE38082E98099E4B88DE698AFE799BCE8A18CE88085E79A84E59088E7B484EFBC8CE5B08DE4BBBBE4BD95E4BABAE983BDE6B292E69C89E7B484E69D9FE58A9BE38082E59CA8E8AB8BE5AEA2E688B6E68EA5E58F97E4B98BE5898DEFBC8CE69CACE585A5E58FA3E7B6B2E7AB99E79A84E7879FE9818BE88085E69C83E4BBA5E799BCE8A18CE88085E887AAE5B7B1E79A84E69687E5AD97E58F96E4BBA3E5AE83E380820A0A2A2AE981A9E794A8E696BCE9A699E6B8AFE789B9E588A5E8A18CE694BFE58D80E5AEA2E688B6E79A84E78988E69CAC2032E380822A2A20E69CACE59088E7B484E794B1E68EA5E58F97E69CACE59088E7B484E79A84E585ACE58FB8E68896E7B584E7B994EFBC88E3808CE682A8E3808DEFBC89E88887E682A8E9808FE9818EE59088E4BD9CE5A4A5E4BCB4E8B3BCE8B2B7E79A84E99BB2E7ABAFE69C8DE58B99E79A84E799BCE8A18CE88085EFBC88E3808CE68891E58091E3808DEFBC89E8A882E7AB8BE38082E887AAE682A8E68EA5E58F97E4B98BE697A5E8B5B7EFBC8CE69CACE59088E7B484E58F96E4BBA3E78988E69CAC2031E380820A0A232320312E20E794A2E593810A0AE58FAAE8A681E8A882E996B1E69C89E69588E4B894E5B7B2E4BB98E6ACBEEFBC8CE682A8E4BEBFE58FAFE4BBA5E68C89E8A882E8B3BCE695B8E9878FE59CA8E887AAE5B7B1E79A84E6A5ADE58B99E4B8ADE4BDBFE794A8E794A2E59381E38082E682A8E4B88DE5BE97E8BD89E594AEE794A2E59381E38081E8A68FE981BFE585B6E68A80E8A193E99990E588B6EFBC8CE68896E794A8E5AE83E98195E58F8DE6B395E5BE8BE380820A0A232320322E20E682A8E79A84E59088E4BD9CE5A4A5E4BCB40A0AE682A8E79A84E59088E4BD9CE5A4A5E4BCB4E68EA5E58F97E682A8E79A84E8A882E596AEE38081E8A882E5AE9AE583B9E6A0BCE38081E59091E682A8E9968BE7AB8BE5B8B3E596AEEFBC8CE4B8A6E9A696E58588E782BAE682A8E68F90E4BE9BE58D94E58AA9E38082E682A8E58FAFE4BBA5E981B8E69387E59088E4BD9CE5A4A5E4BCB4E38081E6B1BAE5AE9AE585B6E59CA8E682A8E79A84E792B0E5A283E4B8ADE58FAFE4BBA5E5819AE4BB80E9BABCEFBC8CE4B99FE58FAFE4BBA5E69BB4E68F9BE59088E4BD9CE5A4A5E4BCB4E380820A0A232320332E20E682A8E79A84E8B387E69699E58F8AE585B6E5AE89E585A80A0AE682A8E79A84E8B387E69699E4BB8DE6ADB8E682A8E68980E69C89E38082E68891E58091E58FAAE782BAE68F90E4BE9BE5928CE4BF9DE8ADB7E794A2E59381E4BBA5E58F8AE981B5E5AE88E6B395E5BE8BE8808CE89995E79086E8B387E69699E38082E5A682E69E9CE8B387E69699E6B4A9E99CB2E7B5A6E4B88DE68789E58F96E5BE97E79A84E4BABAEFBC8CE68891E58091E69C83E59CA8E5BE97E79FA5E5BE8C20373220E5B08FE69982E585A7E9809AE79FA5E682A8E380820A0A232320342E20E8B2ACE4BBBBE88887E69C9FE999900A0AE5B08DE696BCE58D81E4BA8CE5808BE69C88E585A7E88887E4B880E9A085E8A882E996B1E69C89E9979CE79A84E68980E69C89E8AB8BE6B182EFBC8CE4BBBBE4BD95E4B880E696B9E694AFE4BB98E79A84E98791E9A18DE983BDE4B88DE8B685E9818EE98099E4BA9BE69C88E4BBBDE782BAE8A9B2E8A882E996B1E694AFE4BB98E79A84E98791E9A18DE38082E69CACE59088E7B484E68C81E7BA8CE69C89E69588EFBC8CE79BB4E588B0E4BBBBE4BD95E4B880E696B9E68F90E5898D20363020E5A4A9E9809AE79FA5E7B582E6ADA2EFBC9BE5B7B2E8A882E8B3BCE79A84E8A882E996B1E68C81E7BA8CE887B3E69C9FE6BBBFE380820A0A232320352E20E981A9E794A8E696BCE9A699E6B8AFE789B9E588A5E8A18CE694BFE58D80E79A84E6A29DE6ACBE0A0AE69CACE59088E7B484E58F97E9A699E6B8AFE789B9E588A5E8A18CE694BFE58D80E6B395E5BE8BE7AEA1E8BD84EFBC8CE4B8A6E794B1E9A699E6B8AFE6B395E999A2E5AFA9E79086E788ADE8ADB0E38082E5808BE4BABAE8B387E69699E68C89E785A7E3808AE5808BE4BABAE8B387E69699EFBC88E7A781E99AB1EFBC89E6A29DE4BE8BE3808BE89995E79086E38082E4B8A6E99D9EE59088E7B484E4B880E696B9E79A84E4BABAEFBC8CE4B88DE5BE97E6A0B9E6939AE3808AE59088E7B484EFBC88E7ACACE4B889E88085E6AC8AE588A9EFBC89E6A29DE4BE8BE3808BE59FB7E8A18CE69CACE59088E7B484E380820A', '278ab74190a88a3f8af217395950868d30d14063cd53a2790cd5418dcdd914fe', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA00700080000793AE470A7B', 'MicrosoftCustomerAgreement', 2, 'IT', 'it-IT', 'text/markdown', X'2320436F6E74726174746F2064656C20436C69656E7465204D6963726F736F66740A0A3E202A2A51756573746F20C3A820756E20746573746F207365676E61706F73746F2E2A2A20C38820737461746F207363726974746F2070657220417373656E742C207065726368C3A920756E61206E756F766120696E7374616C6C617A696F6E65206162626961207175616C636F73612064610A3E206D6F7374726172652E204E6F6E20C3A820696C20636F6E74726174746F2064656C6CE28099656469746F72652065206E6F6E2076696E636F6C61206E657373756E6F2E204368692067657374697363652071756573746F20706F7274616C65206C6F20736F73746974756973636520636F6E20696C0A3E20746573746F2064656C6CE28099656469746F7265207072696D612063686520616920636C69656E74692076656E6761206368696573746F206469206163636574746172652E0A0A2A2A56657273696F6E65203220706572206920636C69656E746920696E204974616C69612E2A2A20496C2070726573656E746520636F6E74726174746F20C3A820636F6E636C75736F20747261206CE28099696D7072657361206F206CE280996F7267616E697A7A617A696F6E6520636865206C6F0A616363657474612028C2AB766F69C2BB292065206CE28099656469746F7265206465692073657276697A6920636C6F7564206368652061637175697374617465207472616D69746520756E20706172746E65722028C2AB6E6F69C2BB292E20536F737469747569736365206C612076657273696F6E6520310A64616C2067696F726E6F20696E20637569206C6F206163636574746174652E0A0A232320312E2050726F646F7474690A0A46696E6368C3A920756E6120736F74746F736372697A696F6E6520C3A8206174746976612065207061676174612C20706F7465746520757361726520696C2070726F646F74746F20706572206C6120766F737472612061747469766974C3A02C206E656C206E756D65726F206368652061766574650A6F7264696E61746F2E204E6F6E20706F7465746520726976656E6465726C6F2C20616767697261726E652069206C696D697469207465636E696369206F20757361726C6F207065722076696F6C617265206C61206C656767652E0A0A232320322E20496C20766F7374726F20706172746E65720A0A496C20766F7374726F20706172746E65722072696365766520676C69206F7264696E692C2073746162696C6973636520696C207072657A7A6F2C2076692066617474757261206520766920616975746120706572207072696D6F2E20566F6920736365676C6965746520696C0A706172746E65722C2064656369646574652063686520636F7361207075C3B22066617265206E656C20766F7374726F20616D6269656E7465206520706F746574652070617373617265206120756E20616C74726F2E0A0A232320332E204920766F7374726920646174692065206C61206C6F726F207369637572657A7A610A0A4920766F7374726920646174692072657374616E6F20766F737472692E204C6920747261747469616D6F20736F6C6F2070657220666F726E69726520652070726F7465676765726520692070726F646F7474692065207065722072697370657474617265206C61206C656767652E2053650A76656E676F6E6F20646976756C67617469206120636869206E6F6E20646F76726562626520617665726C692C207665206C6F20636F6D756E69636869616D6F20656E74726F203732206F7265206461207175616E646F206C6F207361707069616D6F2E0A0A232320342E20526573706F6E736162696C6974C3A02065206475726174610A0A4E657373756E6F206469206E6F6920706167612C20706572207475747465206C6520707265746573652072656C6174697665206120756E6120736F74746F736372697A696F6E6520696E20646F64696369206D6573692C207069C3B9206469207175616E746F2073696120737461746F0A70616761746F20706572206573736120696E2071756569206D6573692E20496C20636F6E74726174746F20647572612066696E6368C3A920756E6F206469206E6F69206E6F6E2072656365646520636F6E20756E2070726561767669736F2064692036302067696F726E693B206C650A736F74746F736372697A696F6E69206769C3A0206F7264696E6174652070726F736567756F6E6F2066696E6F20616C6C612073636164656E7A612E0A0A232320352E20436F6E64697A696F6E6920706572206CE280994974616C69610A0A5369206170706C696361206C61206C65676765206974616C69616E612C206573636C757365206C65206E6F726D6520646920636F6E666C6974746F2E20466F726F20636F6D706574656E746520C3A8207175656C6C6F206469204D696C616E6F2E2049206461746920706572736F6E616C690A736F6E6F207472617474617469207365636F6E646F20696C207265676F6C616D656E746F2067656E6572616C652073756C6C612070726F74657A696F6E652064656920646174693B206CE280996175746F726974C3A020646920636F6E74726F6C6C6F20C3A820696C20476172616E746520706572206C610A70726F74657A696F6E6520646569206461746920706572736F6E616C692E0A', '05426fffe2ea9667fab1ed6ec5972a88053614c80945ee81321248d7e7efed41', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA007000800007DF9CB5DF95', 'MicrosoftCustomerAgreement', 2, 'JP', 'ja-JP', 'text/markdown', X'23204D6963726F736F667420E9A1A7E5AEA2E5A591E7B4840A0A3E202A2AE38193E3828CE381AFE38397E383ACE383BCE382B9E3839BE383ABE38380E383BCE381A7E38199E380822A2A20E696B0E38197E38184E382A4E383B3E382B9E38388E383BCE383ABE381A7E8A1A8E7A4BAE38199E3828BE38282E381AEE3818CE38182E3828BE38288E38186E381ABE38081417373656E7420E381AEE3819FE38281E381ABE69BB8E3818BE3828CE3819FE69687E7ABA0E381A7E38199E38082E799BAE8A18CE58583E381AEE5A591E7B484E381A7E381AFE381AAE3818FE38081E8AAB0E38282E68B98E69D9FE38197E381BEE3819BE38293E38082E38193E381AEE3839DE383BCE382BFE383ABE381AEE9818BE596B6E88085E381AFE38081E9A1A7E5AEA2E381ABE5908CE6848FE38292E6B182E38281E3828BE5898DE381ABE38081E799BAE8A18CE58583E887AAE8BAABE381AEE69687E7ABA0E381ABE7BDAEE3818DE68F9BE38188E381BEE38199E380820A0A2A2AE697A5E69CACE381AEE3818AE5AEA2E6A798E59091E38191E38390E383BCE382B8E383A7E383B32032E380822A2A20E69CACE5A591E7B484E381AFE38081E69CACE5A591E7B484E381ABE5908CE6848FE38199E3828BE4BC9AE7A4BEE381BEE3819FE381AFE7B584E7B9942028E4BBA5E4B88BE3808CE3818AE5AEA2E6A798E3808D2920E381A8E38081E3818AE5AEA2E6A798E3818CE38391E383BCE38388E3838AE383BCE38292E9809AE38198E381A6E8B3BCE585A5E38199E3828BE382AFE383A9E382A6E3838920E382B5E383BCE38393E382B9E381AEE799BAE8A18CE585832028E4BBA5E4B88BE3808CE5BD93E7A4BEE3808D2920E381A8E381AEE99693E381AEE5A591E7B484E381A7E38199E38082E3818AE5AEA2E6A798E3818CE5908CE6848FE38197E3819FE697A5E3818BE38289E38081E38390E383BCE382B8E383A7E383B3203120E381ABE4BBA3E3828FE3828AE381BEE38199E380820A0A232320312E20E8A3BDE593810A0AE382B5E38396E382B9E382AFE383AAE38397E382B7E383A7E383B3E3818CE69C89E58AB9E381A7E694AFE68995E3828FE3828CE381A6E38184E3828BE99693E38081E3818AE5AEA2E6A798E381AFE6B3A8E69687E38197E3819FE695B0E9878FE381AEE7AF84E59BB2E381A7E38081E887AAE7A4BEE381AEE6A5ADE58B99E381AEE3819FE38281E381ABE8A3BDE59381E38292E4BDBFE794A8E381A7E3818DE381BEE38199E38082E5868DE8B2A9E5A3B2E38081E68A80E8A193E79A84E588B6E99990E381AEE59B9EE981BFE38081E6B395E5BE8BE381ABE58F8DE38199E3828BE4BDBFE794A8E381AFE381A7E3818DE381BEE3819BE38293E380820A0A232320322E20E3818AE5AEA2E6A798E381AEE38391E383BCE38388E3838AE383BC0A0AE38391E383BCE38388E3838AE383BCE381AFE3818AE5AEA2E6A798E381AEE6B3A8E69687E38292E58F97E38191E38081E4BEA1E6A0BCE38292E5AE9AE38281E38081E8AB8BE6B182E38197E38081E69C80E5889DE381AEE7AA93E58FA3E381A8E38197E381A6E694AFE68FB4E38197E381BEE38199E38082E3818AE5AEA2E6A798E381AFE38391E383BCE38388E3838AE383BCE38292E981B8E381B3E38081E887AAE7A4BEE381AEE792B0E5A283E381A7E38391E383BCE38388E3838AE383BCE3818CE8A18CE38188E3828BE38193E381A8E38292E6B1BAE38281E38081E588A5E381AEE38391E383BCE38388E3838AE383BCE381ABE5A489E69BB4E381A7E3818DE381BEE38199E380820A0A232320332E20E3818AE5AEA2E6A798E381AEE38387E383BCE382BFE381A8E3819DE381AEE5AE89E585A80A0AE3818AE5AEA2E6A798E381AEE38387E383BCE382BFE381AFE3818AE5AEA2E6A798E381AEE38282E381AEE381A7E38199E38082E5BD93E7A4BEE381AFE38081E8A3BDE59381E381AEE68F90E4BE9BE381A8E4BF9DE8ADB7E38081E3818AE38288E381B3E6B395E5BE8BE381AEE981B5E5AE88E381AEE3819FE38281E381ABE381AEE381BFE587A6E79086E38197E381BEE38199E38082E6A8A9E99990E381AEE381AAE38184E88085E381ABE38387E383BCE382BFE3818CE9968BE7A4BAE38195E3828CE3819FE5A0B4E59088E38081E5BD93E7A4BEE381AFE3819DE3828CE38292E79FA5E381A3E381A6E3818BE3828920373220E69982E99693E4BBA5E58685E381ABE3818AE5AEA2E6A798E381ABE9809AE79FA5E38197E381BEE38199E380820A0A232320342E20E8B2ACE4BBBBE381A8E69C9FE996930A0AE38184E3819AE3828CE381AEE5BD93E4BA8BE88085E38282E38081E38182E3828BE382B5E38396E382B9E382AFE383AAE38397E382B7E383A7E383B3E381ABE996A2E38199E3828B20313220E3818BE69C88E99693E381AEE38199E381B9E381A6E381AEE8AB8BE6B182E381ABE381A4E38184E381A6E38081E3819DE381AEE69C9FE99693E381ABE694AFE68995E3828FE3828CE3819FE9A18DE38292E8B685E38188E381A6E694AFE68995E38184E381BEE3819BE38293E38082E69CACE5A591E7B484E381AFE38081E38184E3819AE3828CE3818BE3818C20363020E697A5E5898DE381ABE9809AE79FA5E38197E381A6E7B582E4BA86E38195E3819BE3828BE381BEE381A7E7B69AE3818DE381BEE38199E38082E38199E381A7E381ABE6B3A8E69687E38195E3828CE3819FE382B5E38396E382B9E382AFE383AAE38397E382B7E383A7E383B3E381AFE38081E3819DE381AEE69C9FE99693E381AEE7B582E3828FE3828AE381BEE381A7E7B69AE3818DE381BEE38199E380820A0A232320352E20E697A5E69CACE381ABE996A2E38199E3828BE69DA1E4BBB60A0AE69CACE5A591E7B484E381ABE381AFE38081E68AB5E8A7A6E6B395E381AEE8A68FE58987E38292E999A4E3818DE38081E697A5E69CACE6B395E3818CE981A9E794A8E38195E3828CE381BEE38199E38082E7ACACE4B880E5AFA9E381AEE5B082E5B19EE79A84E59088E6848FE7AEA1E8BD84E8A381E588A4E68980E381AFE69DB1E4BAACE59CB0E696B9E8A381E588A4E68980E381A8E38197E381BEE38199E38082E5808BE4BABAE68385E5A0B1E381AFE5808BE4BABAE68385E5A0B1E381AEE4BF9DE8ADB7E381ABE996A2E38199E3828BE6B395E5BE8BE381ABE5BE93E381A3E381A6E58F96E3828AE689B1E38184E381BEE38199E38082E3818AE5AEA2E6A798E381AFE38081E58F8DE7A4BEE4BC9AE79A84E58BA2E58A9BE381ABE8A9B2E5BD93E38197E381AAE38184E38193E381A8E38292E8A1A8E6988EE38197E381BEE38199E380820A', 'ee215524193eedc840388463cb62472ffe7a359c69bddd24f913a07056d60bda', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA007000800008092F887E63', 'MicrosoftCustomerAgreement', 2, 'MX', 'es-ES', 'text/markdown', X'2320436F6E747261746F20646520436C69656E7465206465204D6963726F736F66740A0A3E202A2A4573746520657320756E20746578746F2070726F766973696F6E616C2E2A2A205365206861206573637269746F207061726120417373656E742C20706172612071756520756E6120696E7374616C616369C3B36E206E756576612074656E676120616C676F207175650A3E206D6F73747261722E204E6F20657320656C20636F6E747261746F2064656C20656469746F722079206E6F206F626C6967612061206E616469652E20517569656E2067657374696F6E61206573746520706F7274616C206C6F2073757374697475796520706F7220656C20746578746F0A3E2064656C2070726F70696F20656469746F7220616E7465732064652070656469722061206C6F7320636C69656E74657320717565206C6F206163657074656E2E0A0A2A2A5665727369C3B36E2032207061726120636C69656E746573206465204DC3A97869636F2E2A2A204573746520636F6E747261746F2073652063656C6562726120656E747265206C6120656D70726573612075206F7267616E697A616369C3B36E20717565206C6F206163657074610A28C2AB75737465646573C2BB29207920656C20656469746F72206465206C6F7320736572766963696F7320656E206C61206E75626520717565207573746564657320636F6D7072616E20612074726176C3A97320646520756E20736F63696F2028C2AB6E6F736F74726F73C2BB292E205375737469747579650A61206C61207665727369C3B36E203120646573646520656C2064C3AD6120656E207175652075737465646573206C6F206163657074616E2E0A0A232320312E2050726F647563746F730A0A4D69656E7472617320756E6120737573637269706369C3B36E20657374C3A9206163746976612079207061676164612C20757374656465732070756564656E207573617220656C2070726F647563746F20656E2073752070726F706961206163746976696461642C20656E206C610A63616E74696461642071756520686179616E2070656469646F2E204E6F2070756564656E20726576656E6465726C6F2C20656C7564697220737573206CC3AD6D697465732074C3A9636E69636F73206E6920757361726C6F207061726120696E6672696E676972206C61206C65792E0A0A232320322E20537520736F63696F0A0A537520736F63696F20726563696265206C6F732070656469646F732C2066696A6120656C2070726563696F2C206C657320666163747572612079206C657320617975646120656E207072696D6572206C756761722E205573746564657320656C6967656E206120737520736F63696F2C0A6465636964656E206C6F2071756520707565646520686163657220656E20737520656E746F726E6F20792070756564656E2063616D626961722061206F74726F2E0A0A232320332E20537573206461746F732079207375207365677572696461640A0A537573206461746F732073696775656E207369656E646F207375796F732E204C6F732074726174616D6F7320736F6C6F2070617261207072657374617220792070726F7465676572206C6F732070726F647563746F73207920706172612063756D706C6972206C61206C65792E2053692073650A726576656C616E206120616C677569656E20717565206E6F20646562652074656E65726C6F732C207365206C6F20636F6D756E6963616D6F7320656E20756E20706C617A6F20646520373220686F72617320646573646520717565206C6F20736570616D6F732E0A0A232320342E20526573706F6E736162696C69646164207920647572616369C3B36E0A0A4E696E67756E61206465206C61732070617274657320706167612C20706F7220746F646173206C6173207265636C616D6163696F6E657320736F62726520756E6120737573637269706369C3B36E20656E20646F6365206D657365732C206DC3A173206465206C6F2071756520736520686179610A70616761646F20706F7220656C6C6120656E2065736F73206D657365732E20456C20636F6E747261746F20647572612068617374612071756520756E61206465206C617320706172746573206C6F207465726D696E6520636F6E20756E20707265617669736F2064652036302064C3AD61733B0A6C6173207375736372697063696F6E657320796120706564696461732073696775656E20686173746120656C2066696E616C20646520737520706C617A6F2E0A0A232320352E20436F6E646963696F6E65732070617261204DC3A97869636F0A0A53652061706C6963616E206C6173206C65796573206665646572616C6573206465206C6F732045737461646F7320556E69646F73204D65786963616E6F732E204C61732070617274657320736520736F6D6574656E2061206C6F732074726962756E616C6573206465206C61204369756461640A6465204DC3A97869636F2E204C6F73206461746F7320706572736F6E616C65732073652074726174616E20636F6E666F726D652061206C61206C656769736C616369C3B36E206665646572616C2064652070726F7465636369C3B36E206465206461746F7320706572736F6E616C657320656E0A706F73657369C3B36E206465206C6F7320706172746963756C617265732E0A', '01dc2c149ee3d3e6c356b630e8eac342853b7c71b16c862c0b6c31867631cecf', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000086C747CBC37', 'MicrosoftCustomerAgreement', 2, 'NL', 'nl-NL', 'text/markdown', X'23204D6963726F736F66742D6B6C616E746F76657265656E6B6F6D73740A0A3E202A2A4469742069732065656E2074696A64656C696A6B652074656B73742E2A2A2048696A206973206765736368726576656E20766F6F7220417373656E742C207A6F6461742065656E206E696575776520696E7374616C6C61746965206965747320746520746F6E656E2068656566742E0A3E20486574206973206E696574206465206F76657265656E6B6F6D73742076616E20646520756974676576657220656E2062696E6474206E69656D616E642E205769652064697420706F727461616C20626568656572742C2076657276616E67742068656D20646F6F722064652074656B73740A3E2076616E20646520756974676576657220766F6F72646174206B6C616E74656E20776F72647420676576726161676420616B6B6F6F7264207465206761616E2E0A0A2A2A566572736965203220766F6F72206B6C616E74656E20696E204E656465726C616E642E2A2A2044657A65206F76657265656E6B6F6D73742067656C64742074757373656E206465206F6E6465726E656D696E67206F66206F7267616E697361746965206469652065726D65650A616B6B6F6F726420676161742028E2809875E280992920656E2064652075697467657665722076616E20646520636C6F75646469656E7374656E206469652075207669612065656E20706172746E6572206B6F6F70742028E2809877696AE28099292E205A696A2076657276616E67742076657273696520310A76616E61662064652064616720776161726F70207520616B6B6F6F726420676161742E0A0A232320312E2050726F64756374656E0A0A5A6F6C616E672065656E2061626F6E6E656D656E742061637469656620656E2062657461616C642069732C206D61672075206865742070726F6475637420766F6F7220757720656967656E2062656472696A66206765627275696B656E2C20696E206865742061616E74616C2064617420750A686562742062657374656C642E2055206D616720686574206E69657420646F6F727665726B6F70656E2C20646520746563686E69736368652062657065726B696E67656E206E696574206F6D7A65696C656E20656E20686574206E696574206765627275696B656E206F6D206465207765740A7465206F76657274726564656E2E0A0A232320322E20557720706172746E65720A0A557720706172746E6572206E65656D742075772062657374656C6C696E67656E2061616E2C2062657061616C74207577207072696A732C2066616374757265657274207520656E2068656C7074207520616C73206565727374652E2055206B6965737420757720706172746E65722C0A62657061616C74207761742064696520696E207577206F6D676576696E67206D616720646F656E20656E206B756E74206E6161722065656E20616E64657265206F7665727374617070656E2E0A0A232320332E205577206765676576656E7320656E2064652062657665696C6967696E6720657276616E0A0A5577206765676576656E7320626C696A76656E2076616E20752E2057696A207665727765726B656E207A6520616C6C65656E206F6D2064652070726F64756374656E207465206C65766572656E20656E2074652062657665696C6967656E20656E206F6D2061616E206465207765742074650A766F6C646F656E2E204B6F6D656E207A6520746572656368742062696A2069656D616E6420646965207A65206E696574206D61672068656262656E2C2064616E206D656C64656E2077696A2075206461742062696E6E656E20373220757572206E616461742077696A2068657420776574656E2E0A0A232320342E2041616E737072616B656C696A6B6865696420656E20647575720A0A4765656E2076616E206F6E732062657461616C7420766F6F7220616C6C6520766F72646572696E67656E206F7665722065656E2061626F6E6E656D656E7420696E20747761616C66206D61616E64656E206D6565722064616E20657220696E20646965206D61616E64656E20766F6F722069730A62657461616C642E204465206F76657265656E6B6F6D7374206C6F6F707420746F742065656E2076616E206F6E732068616172206D65742065656E207465726D696A6E2076616E20363020646167656E206F707A6567743B20616C2062657374656C64652061626F6E6E656D656E74656E0A6C6F70656E20746F74206865742065696E64652076616E2068756E206C6F6F7074696A642E0A0A232320352E20566F6F727761617264656E20766F6F72204E656465726C616E640A0A4E656465726C616E64732072656368742069732076616E20746F6570617373696E672C207A6F6E64657220646520726567656C732076616E20636F6E666C696374656E72656368742E204765736368696C6C656E20776F7264656E20696E206565727374652061616E6C65670A766F6F7267656C6567642061616E20646520726563687462616E6B20416D7374657264616D2E20506572736F6F6E736765676576656E7320776F7264656E207665727765726B7420766F6C67656E7320646520416C67656D656E65207665726F7264656E696E670A6765676576656E73626573636865726D696E673B20746F657A69636874686F75646572206973206465204175746F72697465697420506572736F6F6E736765676576656E732E0A', 'be0da7be0864b1a1cfa5fb37d3dee78560bac11dcb463292bb54899019b45aed', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA007000800008A9F6A9F7EF', 'MicrosoftCustomerAgreement', 2, 'NO', 'nb-NO', 'text/markdown', X'23204D6963726F736F66742D6B756E6465617674616C650A0A3E202A2A446574746520657220656E20706C617373686F6C6465722E2A2A2054656B7374656E20657220736B726576657420666F7220417373656E742C20736C696B20617420656E206E7920696E7374616C6C61736A6F6E20686172206E6F6520C3A520766973652E2044656E20657220696B6B650A3E2075746769766572656E7320617674616C65206F672062696E64657220696E67656E2E2044656E20736F6D2064726976657220706F7274616C656E2C206572737461747465722064656E206D65642075746769766572656E73206567656E2074656B73742066C3B872206B756E6465720A3E20626C69722062656474206F6D20C3A520676F6474612064656E2E0A0A2A2A566572736A6F6E203220666F72206B756E6465722069204E6F7267652E2A2A20417674616C656E20676A656C646572206D656C6C6F6D2073656C736B6170657420656C6C6572206F7267616E697361736A6F6E656E20736F6D20676F647461722064656E2028C2AB64657265C2BB292C206F670A75746769766572656E20617620736B79746A656E657374656E6520736F6D2064657265206B6AC3B870657220676A656E6E6F6D20656E20706172746E65722028C2AB7669C2BB292E2044656E2065727374617474657220766572736A6F6E2031206672612064656E20646167656E20646572650A676F647461722064656E2E0A0A232320312E2050726F64756B74656E650A0A53C3A5206C656E67652065742061626F6E6E656D656E7420657220616B74697674206F6720626574616C742C206B616E2064657265206272756B652070726F64756B7465742069206567656E207669726B736F6D6865742C20692064657420616E74616C6C65742064657265206861720A62657374696C742E2044657265206B616E20696B6B652073656C676520646574207669646572652C206F6D67C3A52064652074656B6E69736B652062656772656E736E696E67656E6520656C6C6572206272756B65206465742074696C20C3A5206272797465206C6F76656E2E0A0A232320322E20506172746E6572656E2064657265730A0A506172746E6572656E2074617220696D6F742062657374696C6C696E67656E652064657265732C20666173747365747465722070726973656E2C2066616B747572657265722064657265206F6720686A656C70657220646572652066C3B87273742E20446572652076656C6765720A706172746E65722C2062657374656D6D6572206876612064656E206B616E20676AC3B872652069206D696C6AC3B865742064657265732C206F67206B616E2062797474652074696C20656E20616E6E656E2E0A0A232320332E2044617461656E65206465726573206F672073696B6B6572686574656E0A0A44617461656E6520666F72626C69722064657265732E20566920626568616E646C65722064656D206261726520666F7220C3A5206C6576657265206F672073696B72652070726F64756B74656E65206F6720666F7220C3A52066C3B86C6765206C6F76656E2E204876697320646520626C69720A75746C65766572742074696C206E6F656E20736F6D20696B6B6520736B616C2068612064656D2C20736965722076692066726120696E6E656E2037322074696D65722065747465722061742076692066696B6B2076697465206465742E0A0A232320342E20416E73766172206F672076617269676865740A0A496E67656E206176206F737320626574616C6572206D65722C20666F7220616C6C65206B726176206F6D2065742061626F6E6E656D656E742069206CC3B870657420617620746F6C76206DC3A56E656465722C20656E6E2064657420736F6D20657220626574616C7420666F722064657420692064650A6DC3A56E6564656E652E20417674616C656E20676A656C6465722074696C20656E206176206F737320736965722064656E206F7070206D6564203630206461676572732076617273656C3B2061626F6E6E656D656E74657220736F6D20616C742065722062657374696C742C206CC3B87065722075740A706572696F64656E2E0A0A232320352E2056696C6BC3A57220666F72204E6F7267650A0A4E6F72736B207265747420676A656C64657220666F7220617674616C656E2C207574656E2064656E73206C6F7676616C67737265676C65722E2054766973746572206176676AC3B8726573206176204F736C6F2074696E677265747420736F6D2066C3B87273746520696E7374616E732E0A506572736F6E6F70706C79736E696E67657220626568616E646C657320657474657220706572736F6E6F70706C79736E696E67736C6F76656E3B2074696C73796E736D796E646967686574206572204461746174696C73796E65742E0A', '1d62c0652e351ae98f674d232f24beea0e737415e09909ce28b0ed2095ee7139', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA007000800008F7571C7936', 'MicrosoftCustomerAgreement', 2, 'PL', 'pl-PL', 'text/markdown', X'2320556D6F7761207A206B6C69656E74656D204D6963726F736F66740A0A3E202A2A546F206A6573742074656B7374207A617374C49970637A792E2A2A205A6F737461C582206E61706973616E7920646C6120417373656E742C20616279206E6F776120696E7374616C61636A61206D6961C5826120636F20706F6B617A61C4872E204E6965206A65737420756D6F77C4850A3E20777964617763792069206E696B6F676F206E6965207769C485C5BC652E20506F646D696F742070726F7761647AC48563792074656E20706F7274616C207A617374C49970756A6520676F2077C58261736E796D2074656B7374656D20777964617763792C207A616E696D206B6C69656E63690A3E207A6F7374616EC48520706F70726F737A656E69206F20616B6365707461636AC4992E0A0A2A2A576572736A61203220646C61206B6C69656E74C3B377207720506F6C7363652E2A2A204E696E69656A737A6120756D6F7761206A657374207A6177696572616E61206D69C499647A79206669726DC485206C7562206F7267616E697A61636AC4852C206B74C3B37261206AC48520616B63657074756A650A28E2809E5061C5847374776FE2809D292C206120777964617763C485207573C582756720772063686D75727A65206B75706F77616E7963682070727A657A205061C58473747761207A6120706FC59B7265646E69637477656D20706172746E6572612028E2809E6D79E2809D292E205A617374C49970756A65206F6E610A776572736AC4992031206F6420646E69612C2077206B74C3B372796D205061C5847374776F206AC485207A61616B63657074756AC4852E0A0A232320312E2050726F64756B74790A0A446F70C3B36B6920737562736B727970636A61206A65737420616B7479776E612069206F70C58261636F6E612C206D6F67C485205061C5847374776F2075C5BC797761C4872070726F64756B74752077652077C58261736E656A20647A6961C582616C6E6FC59B63692077207A616DC3B377696F6E656A0A6C69637A6269652E204E696520776F6C6E6F20676F206F647370727A6564617761C4872C206F6263686F647A69C487206A65676F206F6772616E69637A65C58420746563686E69637A6E79636820616E692075C5BC797761C48720676F20646F20C582616D616E69612070726177612E0A0A232320322E205061C5847374776120706172746E65720A0A506172746E65722070727A796A6D756A65205061C58473747761207A616DC3B37769656E69612C20757374616C612063656EC4992C2077797374617769612066616B747572792069206A616B6F207069657277737A792075647A69656C6120706F6D6F63792E205061C5847374776F0A777962696572616AC48520706172746E6572612C206465637964756AC4852C20636F206D6FC5BC6520726F6269C4872077205061C5847374776120C59B726F646F7769736B752C2069206D6F67C485207A6D69656E69C48720676F206E6120696E6E65676F2E0A0A232320332E205061C584737477612064616E652069206963682062657A706965637A65C5847374776F0A0A5061C584737477612064616E6520706F7A6F7374616AC485205061C584737477612077C58261736E6FC59B6369C4852E2050727A65747761727A616D79206A65207779C582C485637A6E696520772063656C7520646F73746172637A616E69612069207A6162657A706965637A616E69612070726F64756B74C3B3770A6F72617A2070727A657374727A6567616E69612070726177612E204A65C59B6C69207A6F7374616EC48520756A61776E696F6E65206B6F6D75C59B2C206B746F206E696520706F77696E69656E20696368206D6965C4872C20706F696E666F726D756A656D79206F2074796D2077206369C48567752037320A676F647A696E206F6420706F777A69C49963696120776961646F6D6FC59B63692E0A0A232320342E204F64706F776965647A69616C6E6FC59BC4872069206F6B726573206F626F7769C4857A7977616E69610A0AC5BB61646E61207A65207374726F6E206E69652070C582616369207A2074797475C582752077737A7973746B69636820726F737A637A65C58420646F7479637AC4856379636820737562736B727970636A692077206369C4856775206477756E61737475206D69657369C4996379207769C49963656A2C206E69C5BC0A7A6170C58261636F6E6F207A61206E69C48520772074796368206D69657369C485636163682E20556D6F7761206F626F7769C4857A756A6520646F20637A617375206A656A207779706F776965647A656E69612070727A657A206A65646EC485207A65207374726F6E207A207A6163686F77616E69656D0A363020646E69207779706F776965647A656E69613B207A616DC3B377696F6E65206A75C5BC20737562736B727970636A6520747277616AC48520646F206B6FC58463612073776F6A65676F206F6B726573752E0A0A232320352E20576172756E6B6920646C6120506F6C736B690A0A5A6173746F736F77616E6965206D6120707261776F20706F6C736B6965207A207779C582C485637A656E69656D206E6F726D206B6F6C697A796A6E7963682E2053706F727920726F7A7374727A7967612073C485642077C58261C59B6369777920646C6120576172737A6177792E2044616E650A6F736F626F77652073C4852070727A65747761727A616E65207A676F646E6965207A206F67C3B36C6E796D20726F7A706F727AC485647A656E69656D206F206F6368726F6E69652064616E7963683B206F7267616E656D206E61647A6F72637A796D206A657374205072657A65732055727AC49964750A4F6368726F6E792044616E796368204F736F626F777963682E0A', 'c27a77f3539c208dd305c91022a46fee8f7500eb769c30d02c3c6fdfdf10c14f', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA007000800009197A711132', 'MicrosoftCustomerAgreement', 2, 'SE', 'en-US', 'text/markdown', X'23204D6963726F736F667420437573746F6D65722041677265656D656E740A0A3E202A2A54686973206973206120706C616365686F6C6465722E2A2A20497420776173207772697474656E20666F7220417373656E742C20736F20746861742061206E657720696E7374616C6C6174696F6E2068617320736F6D657468696E6720746F2073686F772E204974206973206E6F740A3E20746865207075626C6973686572E28099732061677265656D656E7420616E642062696E6473206E6F626F64792E2057686F657665722072756E73207468697320706F7274616C207265706C6163657320697420627920746865207075626C6973686572E2809973206F776E20746578740A3E206265666F726520637573746F6D657273206172652061736B656420746F206163636570742E0A0A2A2A56657273696F6E203220666F7220637573746F6D65727320696E2053776564656E2E2A2A20546869732061677265656D656E74206973206265747765656E2074686520636F6D70616E79206F72206F7267616E697A6174696F6E207468617420616363657074732069742028E2809C796F75E2809D290A616E6420746865207075626C6973686572206F662074686520636C6F7564207365727669636573207468617420796F7520627579207468726F756768206120706172746E65722028E2809C7765E2809D292E204974207265706C616365732076657273696F6E20312066726F6D2074686520646179206F6E0A776869636820796F75206163636570742069742E0A0A232320312E2050726F64756374730A0A5768696C65206120737562736372697074696F6E2069732061637469766520616E64207061696420666F722C20796F75206D617920757365207468652070726F6475637420666F7220796F7572206F776E20627573696E6573732C20696E20746865206E756D626572207468617420796F750A6F7264657265642E20596F75206D6179206E6F7420726573656C6C2069742C20776F726B2061726F756E642069747320746563686E6963616C206C696D6974732C206F722075736520697420746F20627265616B20746865206C61772E0A0A232320322E20596F757220706172746E65720A0A596F757220706172746E65722074616B657320796F7572206F72646572732C207365747320796F75722070726963652C20696E766F6963657320796F7520616E642068656C707320796F752066697273742E20596F752063686F6F736520796F757220706172746E65722C206465636964650A77686174206974206D617920646F20696E20796F757220656E7669726F6E6D656E742C20616E64206D6179206368616E676520746F20616E6F746865722E0A0A232320332E20596F7572206461746120616E64206974732073656375726974790A0A596F7572206461746120737461797320796F7572732E2057652070726F63657373206974206F6E6C7920746F2070726F7669646520616E6420736563757265207468652070726F647563747320616E6420746F206D65657420746865206C61772E20496620697420697320646973636C6F7365640A746F20736F6D65626F64792077686F2073686F756C64206E6F7420686176652069742C2077652074656C6C20796F752077697468696E20373220686F757273206F66206B6E6F77696E672E0A0A232320342E204C696162696C69747920616E64207465726D0A0A4E656974686572206F662075732070617973206D6F72652C20666F7220616C6C20636C61696D732061626F7574206120737562736372697074696F6E20696E207477656C7665206D6F6E7468732C207468616E20776173207061696420666F7220697420696E2074686F7365206D6F6E7468732E0A5468652061677265656D656E742072756E7320756E74696C206F6E65206F6620757320656E647320697420776974682036302064617973E28099206E6F746963653B20737562736372697074696F6E7320616C7265616479206F7264657265642072756E20746F2074686520656E64206F660A7468656972207465726D2E0A0A232320352E205465726D7320666F722053776564656E0A0A546865206C6177206F662053776564656E206170706C6965732C20776974686F7574206974732072756C6573206F6E20636F6E666C696374206F66206C6177732E20446973707574657320617265206865617264206279207468652053746F636B686F6C6D20446973747269637420436F7572740A696E2074686520666972737420696E7374616E63652E20506572736F6E616C20646174612069732070726F63657373656420756E64657220746865204555E28099732047656E6572616C20446174612050726F74656374696F6E20526567756C6174696F6E2E204966207468697320746578740A616E64207468652053776564697368206F6E65206469666665722C207468652053776564697368206F6E6520646563696465732E0A', '3cb9742e8f0e248e842450dc8f3bb05fe05a4df4d65d74dc1e858a1ae4df201b', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA0070008000096D4333CB67', 'MicrosoftCustomerAgreement', 2, 'SE', 'sv-SE', 'text/markdown', X'23204D6963726F736F667473206B756E64617674616C0A0A3E202A2A4465742068C3A47220C3A47220656E20706C61747368C3A56C6C6172652E2A2A2054657874656E20C3A47220736B726976656E2066C3B67220417373656E742C2066C3B6722061747420656E206E7920696E7374616C6C6174696F6E20736B61206861206EC3A5676F742061747420766973612E0A3E2044656E20C3A47220696E74652075746769766172656E7320617674616C206F63682062696E64657220696E67656E2E2044656E20736F6D2064726976657220706F7274616C656E20657273C3A4747465722064656E206D65642075746769766172656E73206567656E207465787420696E6E616E0A3E206B756E646572206F6D626564732061747420676F646BC3A46E6E612E0A0A2A2A56657273696F6E20322066C3B672206B756E646572206920537665726967652E2A2A20417674616C65742067C3A46C6C6572206D656C6C616E206465742066C3B6726574616720656C6C65722064656E206F7267616E69736174696F6E20736F6D20676F646BC3A46E6E6572206465740A28E2809D6E69E2809D29206F63682075746769766172656E206176206465206D6F6C6E746AC3A46E7374657220736F6D206E69206BC3B67065722067656E6F6D20656E20706172746E65722028E2809D7669E2809D292E2044657420657273C3A4747465722076657273696F6E2031206672C3A56E2064656E206461672064C3A50A6E6920676F646BC3A46E6E6572206465742E0A0A232320312E2050726F64756B7465726E610A0A53C3A5206CC3A46E676520656E207072656E756D65726174696F6E20C3A47220616B746976206F636820626574616C642066C3A572206E6920616E76C3A46E64612070726F64756B74656E2069206572206567656E207665726B73616D6865742C20692064657420616E74616C20736F6D206E69206861720A62657374C3A46C6C742E204E692066C3A57220696E74652073C3A46C6A612064656E207669646172652C206B72696E6767C3A520646573732074656B6E69736B612062656772C3A46E736E696E67617220656C6C657220616E76C3A46E64612064656E2066C3B67220617474206272797461206D6F740A6C6167656E2E0A0A232320322E20457220706172746E65720A0A457220706172746E65722074617220656D6F74206572612062657374C3A46C6C6E696E6761722C2062657374C3A46D6D65722065727420707269732C2066616B74757265726172206572206F636820686AC3A46C70657220657220692066C3B6727374612068616E642E204E692076C3A46C6A65722065720A706172746E65722C2062657374C3A46D6D6572207661642064656E2066C3A5722067C3B672612069206572206D696C6AC3B6206F6368206B616E20627974612074696C6C20656E20616E6E616E2E0A0A232320332E204572612064617461206F63682064657261732073C3A46B65726865740A0A45726120646174612066C3B672626C6972206572612E20566920626568616E646C61722064656D20626172612066C3B672206174742074696C6C68616E646168C3A56C6C61206F636820736B796464612070726F64756B7465726E61206F63682066C3B672206174742066C3B66C6A61206C6167656E2E0A4F6D206465206CC3A46D6E61732075742074696C6C206EC3A5676F6E20736F6D20696E746520736B612068612064656D20626572C3A4747461722076692064657420696E6F6D2037322074696D6D6172206672C3A56E206174742076692066C3A574742076657461206465742E0A0A232320342E20416E73766172206F636820617674616C737469640A0A496E67656E206176206F737320626574616C6172206D65722C2066C3B67220616C6C61206B726176206F6D20656E207072656E756D65726174696F6E20756E64657220746F6C76206DC3A56E616465722C20C3A46E2076616420736F6D20626574616C6174732066C3B6722064656E20756E6465722064650A6DC3A56E616465726E612E20417674616C65742067C3A46C6C65722074696C6C73206EC3A5676F6E206176206F73732073C3A46765722075707020646574206D6564203630206461676172732076617273656C3B20726564616E2062657374C3A46C6C6461207072656E756D65726174696F6E65720A6CC3B670657220746964656E2075742E0A0A232320352E2056696C6C6B6F722066C3B67220537665726967650A0A5376656E736B206C61672067C3A46C6C65722066C3B67220617674616C65742C2075746F6D2064657373206C616776616C737265676C65722E205476697374657220617667C3B672732061762053746F636B686F6C6D732074696E677372C3A4747420736F6D2066C3B67273746120696E7374616E732E0A506572736F6E75707067696674657220626568616E646C617320656E6C6967742045553A732064617461736B7964647366C3B6726F72646E696E673B2074696C6C73796E207574C3B676617320617620496E746567726974657473736B796464736D796E646967686574656E2E0A', 'c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA007000800009AED00722EA', 'MicrosoftCustomerAgreement', 2, 'SG', 'en-US', 'text/markdown', X'23204D6963726F736F667420437573746F6D65722041677265656D656E740A0A3E202A2A54686973206973206120706C616365686F6C6465722E2A2A20497420776173207772697474656E20666F7220417373656E742C20736F20746861742061206E657720696E7374616C6C6174696F6E2068617320736F6D657468696E6720746F2073686F772E204974206973206E6F740A3E20746865207075626C6973686572E28099732061677265656D656E7420616E642062696E6473206E6F626F64792E2057686F657665722072756E73207468697320706F7274616C207265706C6163657320697420627920746865207075626C6973686572E2809973206F776E20746578740A3E206265666F726520637573746F6D657273206172652061736B656420746F206163636570742E0A0A2A2A56657273696F6E203220666F7220637573746F6D65727320696E2053696E6761706F72652E2A2A20546869732061677265656D656E74206973206265747765656E2074686520636F6D70616E79206F72206F7267616E697A6174696F6E207468617420616363657074732069740A28E2809C796F75E2809D2920616E6420746865207075626C6973686572206F662074686520636C6F7564207365727669636573207468617420796F7520627579207468726F756768206120706172746E65722028E2809C7765E2809D292E204974207265706C616365732076657273696F6E20312066726F6D0A74686520646179206F6E20776869636820796F75206163636570742069742E0A0A232320312E2050726F64756374730A0A5768696C65206120737562736372697074696F6E2069732061637469766520616E64207061696420666F722C20796F75206D617920757365207468652070726F6475637420666F7220796F7572206F776E20627573696E6573732C20696E20746865206E756D626572207468617420796F750A6F7264657265642E20596F75206D6179206E6F7420726573656C6C2069742C20776F726B2061726F756E642069747320746563686E6963616C206C696D6974732C206F722075736520697420746F20627265616B20746865206C61772E0A0A232320322E20596F757220706172746E65720A0A596F757220706172746E65722074616B657320796F7572206F72646572732C207365747320796F75722070726963652C20696E766F6963657320796F7520616E642068656C707320796F752066697273742E20596F752063686F6F736520796F757220706172746E65722C206465636964650A77686174206974206D617920646F20696E20796F757220656E7669726F6E6D656E742C20616E64206D6179206368616E676520746F20616E6F746865722E0A0A232320332E20596F7572206461746120616E64206974732073656375726974790A0A596F7572206461746120737461797320796F7572732E2057652070726F63657373206974206F6E6C7920746F2070726F7669646520616E6420736563757265207468652070726F647563747320616E6420746F206D65657420746865206C61772E20496620697420697320646973636C6F7365640A746F20736F6D65626F64792077686F2073686F756C64206E6F7420686176652069742C2077652074656C6C20796F752077697468696E20373220686F757273206F66206B6E6F77696E672E0A0A232320342E204C696162696C69747920616E64207465726D0A0A4E656974686572206F662075732070617973206D6F72652C20666F7220616C6C20636C61696D732061626F7574206120737562736372697074696F6E20696E207477656C7665206D6F6E7468732C207468616E20776173207061696420666F7220697420696E2074686F7365206D6F6E7468732E0A5468652061677265656D656E742072756E7320756E74696C206F6E65206F6620757320656E647320697420776974682036302064617973E28099206E6F746963653B20737562736372697074696F6E7320616C7265616479206F7264657265642072756E20746F2074686520656E64206F660A7468656972207465726D2E0A0A232320352E205465726D7320666F722053696E6761706F72650A0A546865206C6177206F662053696E6761706F7265206170706C6965732C20616E642069747320636F757274732068617665206A7572697364696374696F6E2E20506572736F6E616C20646174612069732070726F63657373656420756E6465722074686520506572736F6E616C20446174610A50726F74656374696F6E204163742E204E6F626F647920627574207468652074776F206F662075732063616E20656E666F72636520746869732061677265656D656E7420756E6465722074686520436F6E7472616374732028526967687473206F662054686972642050617274696573290A4163742E0A', 'd48a29ef863173a6607dd36ea7daa47ede6f66d158c5206f2dbd95e8a869cb46', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA007000800009FCE55A8AFC', 'MicrosoftCustomerAgreement', 2, 'SG', 'zh-SG', 'text/markdown', X'23204D6963726F736F667420E5AEA2E688B7E58D8FE8AEAE0A0A3E202A2AE8BF99E698AFE58DA0E4BD8DE69687E69CACE380822A2A20E8BF99E6AEB5E69687E69CACE698AFE4B8BA20417373656E7420E692B0E58699E79A84EFBC8CE8AEA9E696B0E5AE89E8A385E79A84E7B3BBE7BB9FE69C89E58685E5AEB9E58FAFE4BBA5E698BEE7A4BAE38082E5AE83E4B88DE698AFE58F91E5B883E88085E79A84E58D8FE8AEAEEFBC8CE5AFB9E4BBBBE4BD95E4BABAE983BDE6B2A1E69C89E7BAA6E69D9FE58A9BE38082E59CA8E8AFB7E5AEA2E688B7E68EA5E58F97E4B98BE5898DEFBC8CE69CACE997A8E688B7E79A84E8BF90E890A5E88085E4BC9AE794A8E58F91E5B883E88085E887AAE5B7B1E79A84E69687E69CACE69BBFE68DA2E5AE83E380820A0A2A2AE98082E794A8E4BA8EE696B0E58AA0E59DA1E5AEA2E688B7E79A84E78988E69CAC2032E380822A2A20E69CACE58D8FE8AEAEE794B1E68EA5E58F97E69CACE58D8FE8AEAEE79A84E585ACE58FB8E68896E7BB84E7BB87EFBC88E2809CE682A8E2809DEFBC89E4B88EE682A8E9809AE8BF87E59088E4BD9CE4BC99E4BCB4E8B4ADE4B9B0E79A84E4BA91E69C8DE58AA1E79A84E58F91E5B883E88085EFBC88E2809CE68891E4BBACE2809DEFBC89E8AEA2E7AB8BE38082E887AAE682A8E68EA5E58F97E4B98BE697A5E8B5B7EFBC8CE69CACE58D8FE8AEAEE58F96E4BBA3E78988E69CAC2031E380820A0A232320312E20E4BAA7E593810A0AE58FAAE8A681E8AEA2E99885E69C89E69588E4B894E5B7B2E4BB98E6ACBEEFBC8CE682A8E5B0B1E58FAFE4BBA5E68C89E8AEA2E8B4ADE695B0E9878FE59CA8E887AAE5B7B1E79A84E4B89AE58AA1E4B8ADE4BDBFE794A8E4BAA7E59381E38082E682A8E4B88DE5BE97E8BDACE594AEE4BAA7E59381E38081E8A784E981BFE585B6E68A80E69CAFE99990E588B6EFBC8CE68896E794A8E5AE83E8BF9DE58F8DE6B395E5BE8BE380820A0A232320322E20E682A8E79A84E59088E4BD9CE4BC99E4BCB40A0AE682A8E79A84E59088E4BD9CE4BC99E4BCB4E68EA5E58F97E682A8E79A84E8AEA2E58D95E38081E7A1AEE5AE9AE4BBB7E6A0BCE38081E59091E682A8E5BC80E585B7E8B4A6E58D95EFBC8CE5B9B6E9A696E58588E4B8BAE682A8E68F90E4BE9BE5B8AEE58AA9E38082E682A8E58FAFE4BBA5E98089E68BA9E59088E4BD9CE4BC99E4BCB4E38081E586B3E5AE9AE585B6E59CA8E682A8E79A84E78EAFE5A283E4B8ADE58FAFE4BBA5E5819AE4BB80E4B988EFBC8CE4B99FE58FAFE4BBA5E69BB4E68DA2E59088E4BD9CE4BC99E4BCB4E380820A0A232320332E20E682A8E79A84E695B0E68DAEE58F8AE585B6E5AE89E585A80A0AE682A8E79A84E695B0E68DAEE4BB8DE5BD92E682A8E68980E69C89E38082E68891E4BBACE58FAAE4B8BAE68F90E4BE9BE5928CE4BF9DE68AA4E4BAA7E59381E4BBA5E58F8AE981B5E5AE88E6B395E5BE8BE8808CE5A484E79086E695B0E68DAEE38082E5A682E69E9CE695B0E68DAEE6B384E99CB2E7BB99E4B88DE5BA94E58F96E5BE97E79A84E4BABAEFBC8CE68891E4BBACE4BC9AE59CA8E5BE97E79FA5E5908E20373220E5B08FE697B6E58685E9809AE79FA5E682A8E380820A0A232320342E20E8B4A3E4BBBBE4B88EE69C9FE999900A0AE5AFB9E4BA8EE58D81E4BA8CE4B8AAE69C88E58685E4B88EE4B880E9A1B9E8AEA2E99885E69C89E585B3E79A84E68980E69C89E8AFB7E6B182EFBC8CE4BBBBE4BD95E4B880E696B9E694AFE4BB98E79A84E98791E9A29DE983BDE4B88DE8B685E8BF87E8BF99E4BA9BE69C88E4BBBDE4B8BAE8AFA5E8AEA2E99885E694AFE4BB98E79A84E98791E9A29DE38082E69CACE58D8FE8AEAEE68C81E7BBADE69C89E69588EFBC8CE79BB4E588B0E4BBBBE4BD95E4B880E696B9E68F90E5898D20363020E5A4A9E9809AE79FA5E7BB88E6ADA2EFBC9BE5B7B2E8AEA2E8B4ADE79A84E8AEA2E99885E68C81E7BBADE887B3E69C9FE6BBA1E380820A0A232320352E20E98082E794A8E4BA8EE696B0E58AA0E59DA1E79A84E69DA1E6ACBE0A0AE69CACE58D8FE8AEAEE58F97E696B0E58AA0E59DA1E6B395E5BE8BE7AEA1E8BE96EFBC8CE4BA89E8AEAEE794B1E696B0E58AA0E59DA1E6B395E999A2E5AEA1E79086E38082E4B8AAE4BABAE695B0E68DAEE68C89E785A7E3808AE4B8AAE4BABAE695B0E68DAEE4BF9DE68AA4E6B395E3808BE5A484E79086E38082E99D9EE69CACE58D8FE8AEAEE5BD93E4BA8BE4BABAE4B88DE5BE97E4BE9DE68DAEE3808AE59088E7BAA6EFBC88E7ACACE4B889E696B9E69D83E588A9EFBC89E6B395E3808BE689A7E8A18CE69CACE58D8FE8AEAEE380820A', '7ea3c5bc3075197f674ee7d3b2639005c1f7fc493f80b3b5ebf4f27774d89317', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA00700080000A0A1AF3CDF4', 'MicrosoftCustomerAgreement', 2, 'TW', 'en-US', 'text/markdown', X'23204D6963726F736F667420437573746F6D65722041677265656D656E740A0A3E202A2A54686973206973206120706C616365686F6C6465722E2A2A20497420776173207772697474656E20666F7220417373656E742C20736F20746861742061206E657720696E7374616C6C6174696F6E2068617320736F6D657468696E6720746F2073686F772E204974206973206E6F740A3E20746865207075626C6973686572E28099732061677265656D656E7420616E642062696E6473206E6F626F64792E2057686F657665722072756E73207468697320706F7274616C207265706C6163657320697420627920746865207075626C6973686572E2809973206F776E20746578740A3E206265666F726520637573746F6D657273206172652061736B656420746F206163636570742E0A0A2A2A56657273696F6E203220666F7220637573746F6D65727320696E2054616977616E2E2A2A20546869732061677265656D656E74206973206265747765656E2074686520636F6D70616E79206F72206F7267616E697A6174696F6E207468617420616363657074732069742028E2809C796F75E2809D290A616E6420746865207075626C6973686572206F662074686520636C6F7564207365727669636573207468617420796F7520627579207468726F756768206120706172746E65722028E2809C7765E2809D292E204974207265706C616365732076657273696F6E20312066726F6D2074686520646179206F6E0A776869636820796F75206163636570742069742E0A0A232320312E2050726F64756374730A0A5768696C65206120737562736372697074696F6E2069732061637469766520616E64207061696420666F722C20796F75206D617920757365207468652070726F6475637420666F7220796F7572206F776E20627573696E6573732C20696E20746865206E756D626572207468617420796F750A6F7264657265642E20596F75206D6179206E6F7420726573656C6C2069742C20776F726B2061726F756E642069747320746563686E6963616C206C696D6974732C206F722075736520697420746F20627265616B20746865206C61772E0A0A232320322E20596F757220706172746E65720A0A596F757220706172746E65722074616B657320796F7572206F72646572732C207365747320796F75722070726963652C20696E766F6963657320796F7520616E642068656C707320796F752066697273742E20596F752063686F6F736520796F757220706172746E65722C206465636964650A77686174206974206D617920646F20696E20796F757220656E7669726F6E6D656E742C20616E64206D6179206368616E676520746F20616E6F746865722E0A0A232320332E20596F7572206461746120616E64206974732073656375726974790A0A596F7572206461746120737461797320796F7572732E2057652070726F63657373206974206F6E6C7920746F2070726F7669646520616E6420736563757265207468652070726F647563747320616E6420746F206D65657420746865206C61772E20496620697420697320646973636C6F7365640A746F20736F6D65626F64792077686F2073686F756C64206E6F7420686176652069742C2077652074656C6C20796F752077697468696E20373220686F757273206F66206B6E6F77696E672E0A0A232320342E204C696162696C69747920616E64207465726D0A0A4E656974686572206F662075732070617973206D6F72652C20666F7220616C6C20636C61696D732061626F7574206120737562736372697074696F6E20696E207477656C7665206D6F6E7468732C207468616E20776173207061696420666F7220697420696E2074686F7365206D6F6E7468732E0A5468652061677265656D656E742072756E7320756E74696C206F6E65206F6620757320656E647320697420776974682036302064617973E28099206E6F746963653B20737562736372697074696F6E7320616C7265616479206F7264657265642072756E20746F2074686520656E64206F660A7468656972207465726D2E0A0A232320352E205465726D7320666F722054616977616E0A0A546865206C6177206F662054616977616E206170706C6965732C20776974686F7574206974732072756C6573206F6E20636F6E666C696374206F66206C6177732E20446973707574657320617265206865617264206279207468652054616977616E205461697065692044697374726963740A436F75727420696E2074686520666972737420696E7374616E63652E20506572736F6E616C20646174612069732070726F63657373656420756E6465722074686520506572736F6E616C20446174612050726F74656374696F6E204163742E2049662074686973207465787420616E64207468650A4368696E657365206F6E65206469666665722C20746865204368696E657365206F6E6520646563696465732E0A', '7ac9ee5e2d8de458c03af7e9cd20590255d0ce83792c09f66bceea43ed8c670d', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA00700080000A7813E230CC', 'MicrosoftCustomerAgreement', 2, 'TW', 'zh-HK', 'text/markdown', X'23204D6963726F736F667420E5AEA2E688B6E59088E7B4840A0A3E202A2AE98099E698AFE9A090E79599E69687E5AD97E380822A2A20E98099E6AEB5E69687E5AD97E698AFE782BA20417373656E7420E692B0E5AFABE79A84EFBC8CE8AE93E696B0E5AE89E8A39DE79A84E7B3BBE7B5B1E69C89E585A7E5AEB9E58FAFE4BBA5E9A1AFE7A4BAE38082E98099E4B88DE698AFE799BCE8A18CE88085E79A84E59088E7B484EFBC8CE5B08DE4BBBBE4BD95E4BABAE983BDE6B292E69C89E7B484E69D9FE58A9BE38082E59CA8E8AB8BE5AEA2E688B6E68EA5E58F97E4B98BE5898DEFBC8CE69CACE585A5E58FA3E7B6B2E7AB99E79A84E7879FE9818BE88085E69C83E4BBA5E799BCE8A18CE88085E887AAE5B7B1E79A84E69687E5AD97E58F96E4BBA3E5AE83E380820A0A2A2AE981A9E794A8E696BCE58FB0E781A3E5AEA2E688B6E79A84E78988E69CAC2032E380822A2A20E69CACE59088E7B484E794B1E68EA5E58F97E69CACE59088E7B484E79A84E585ACE58FB8E68896E7B584E7B994EFBC88E3808CE682A8E3808DEFBC89E88887E682A8E9808FE9818EE59088E4BD9CE5A4A5E4BCB4E8B3BCE8B2B7E79A84E99BB2E7ABAFE69C8DE58B99E79A84E799BCE8A18CE88085EFBC88E3808CE68891E58091E3808DEFBC89E8A882E7AB8BE38082E887AAE682A8E68EA5E58F97E4B98BE697A5E8B5B7EFBC8CE69CACE59088E7B484E58F96E4BBA3E78988E69CAC2031E380820A0A232320312E20E794A2E593810A0AE58FAAE8A681E8A882E996B1E69C89E69588E4B894E5B7B2E4BB98E6ACBEEFBC8CE682A8E4BEBFE58FAFE4BBA5E68C89E8A882E8B3BCE695B8E9878FE59CA8E887AAE5B7B1E79A84E6A5ADE58B99E4B8ADE4BDBFE794A8E794A2E59381E38082E682A8E4B88DE5BE97E8BD89E594AEE794A2E59381E38081E8A68FE981BFE585B6E68A80E8A193E99990E588B6EFBC8CE68896E794A8E5AE83E98195E58F8DE6B395E5BE8BE380820A0A232320322E20E682A8E79A84E59088E4BD9CE5A4A5E4BCB40A0AE682A8E79A84E59088E4BD9CE5A4A5E4BCB4E68EA5E58F97E682A8E79A84E8A882E596AEE38081E8A882E5AE9AE583B9E6A0BCE38081E59091E682A8E9968BE7AB8BE5B8B3E596AEEFBC8CE4B8A6E9A696E58588E782BAE682A8E68F90E4BE9BE58D94E58AA9E38082E682A8E58FAFE4BBA5E981B8E69387E59088E4BD9CE5A4A5E4BCB4E38081E6B1BAE5AE9AE585B6E59CA8E682A8E79A84E792B0E5A283E4B8ADE58FAFE4BBA5E5819AE4BB80E9BABCEFBC8CE4B99FE58FAFE4BBA5E69BB4E68F9BE59088E4BD9CE5A4A5E4BCB4E380820A0A232320332E20E682A8E79A84E8B387E69699E58F8AE585B6E5AE89E585A80A0AE682A8E79A84E8B387E69699E4BB8DE6ADB8E682A8E68980E69C89E38082E68891E58091E58FAAE782BAE68F90E4BE9BE5928CE4BF9DE8ADB7E794A2E59381E4BBA5E58F8AE981B5E5AE88E6B395E5BE8BE8808CE89995E79086E8B387E69699E38082E5A682E69E9CE8B387E69699E6B4A9E99CB2E7B5A6E4B88DE68789E58F96E5BE97E79A84E4BABAEFBC8CE68891E58091E69C83E59CA8E5BE97E79FA5E5BE8C20373220E5B08FE69982E585A7E9809AE79FA5E682A8E380820A0A232320342E20E8B2ACE4BBBBE88887E69C9FE999900A0AE5B08DE696BCE58D81E4BA8CE5808BE69C88E585A7E88887E4B880E9A085E8A882E996B1E69C89E9979CE79A84E68980E69C89E8AB8BE6B182EFBC8CE4BBBBE4BD95E4B880E696B9E694AFE4BB98E79A84E98791E9A18DE983BDE4B88DE8B685E9818EE98099E4BA9BE69C88E4BBBDE782BAE8A9B2E8A882E996B1E694AFE4BB98E79A84E98791E9A18DE38082E69CACE59088E7B484E68C81E7BA8CE69C89E69588EFBC8CE79BB4E588B0E4BBBBE4BD95E4B880E696B9E68F90E5898D20363020E5A4A9E9809AE79FA5E7B582E6ADA2EFBC9BE5B7B2E8A882E8B3BCE79A84E8A882E996B1E68C81E7BA8CE887B3E69C9FE6BBBFE380820A0A232320352E20E981A9E794A8E696BCE58FB0E781A3E79A84E6A29DE6ACBE0A0AE69CACE59088E7B484E4BBA5E4B8ADE88FAFE6B091E59C8BE6B395E5BE8BE782BAE6BA96E6939AE6B395EFBC8CE4BD86E4B88DE981A9E794A8E585B6E6B395E5BE8BE8A19DE7AA81E8A68FE58987E38082E59BA0E69CACE59088E7B484E68980E7949FE79A84E788ADE8ADB0EFBC8CE4BBA5E887BAE781A3E887BAE58C97E59CB0E696B9E6B395E999A2E782BAE7ACACE4B880E5AFA9E7AEA1E8BD84E6B395E999A2E38082E5808BE4BABAE8B387E69699E4BE9DE5808BE4BABAE8B387E69699E4BF9DE8ADB7E6B395E89995E79086E380820A', '9aa88f303912122eef5200c6a55ec3ceee337c6c47de2e12909ac231835e0a7e', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA00700080000AB17C1895ED', 'MicrosoftCustomerAgreement', 2, 'US', 'en-US', 'text/markdown', X'23204D6963726F736F667420437573746F6D65722041677265656D656E740A0A3E202A2A54686973206973206120706C616365686F6C6465722E2A2A20497420776173207772697474656E20666F7220417373656E742C20736F20746861742061206E657720696E7374616C6C6174696F6E2068617320736F6D657468696E6720746F2073686F772E204974206973206E6F740A3E20746865207075626C6973686572E28099732061677265656D656E7420616E642062696E6473206E6F626F64792E2057686F657665722072756E73207468697320706F7274616C207265706C6163657320697420627920746865207075626C6973686572E2809973206F776E20746578740A3E206265666F726520637573746F6D657273206172652061736B656420746F206163636570742E0A0A2A2A56657273696F6E203220666F7220637573746F6D65727320696E2074686520556E69746564205374617465732E2A2A20546869732061677265656D656E74206973206265747765656E2074686520636F6D70616E79206F72206F7267616E697A6174696F6E207468617420616363657074730A69742028E2809C796F75E2809D2920616E6420746865207075626C6973686572206F662074686520636C6F7564207365727669636573207468617420796F7520627579207468726F756768206120706172746E65722028E2809C7765E2809D292E204974207265706C616365732076657273696F6E20312066726F6D0A74686520646179206F6E20776869636820796F75206163636570742069742E0A0A232320312E2050726F64756374730A0A5768696C65206120737562736372697074696F6E2069732061637469766520616E64207061696420666F722C20796F75206D617920757365207468652070726F6475637420666F7220796F7572206F776E20627573696E6573732C20696E20746865206E756D626572207468617420796F750A6F7264657265642E20596F75206D6179206E6F7420726573656C6C2069742C20776F726B2061726F756E642069747320746563686E6963616C206C696D6974732C206F722075736520697420746F20627265616B20746865206C61772E0A0A232320322E20596F757220706172746E65720A0A596F757220706172746E65722074616B657320796F7572206F72646572732C207365747320796F75722070726963652C20696E766F6963657320796F7520616E642068656C707320796F752066697273742E20596F752063686F6F736520796F757220706172746E65722C206465636964650A77686174206974206D617920646F20696E20796F757220656E7669726F6E6D656E742C20616E64206D6179206368616E676520746F20616E6F746865722E0A0A232320332E20596F7572206461746120616E64206974732073656375726974790A0A596F7572206461746120737461797320796F7572732E2057652070726F63657373206974206F6E6C7920746F2070726F7669646520616E6420736563757265207468652070726F647563747320616E6420746F206D65657420746865206C61772E20496620697420697320646973636C6F7365640A746F20736F6D65626F64792077686F2073686F756C64206E6F7420686176652069742C2077652074656C6C20796F752077697468696E20373220686F757273206F66206B6E6F77696E672E0A0A232320342E204C696162696C69747920616E64207465726D0A0A4E656974686572206F662075732070617973206D6F72652C20666F7220616C6C20636C61696D732061626F7574206120737562736372697074696F6E20696E207477656C7665206D6F6E7468732C207468616E20776173207061696420666F7220697420696E2074686F7365206D6F6E7468732E0A5468652061677265656D656E742072756E7320756E74696C206F6E65206F6620757320656E647320697420776974682036302064617973E28099206E6F746963653B20737562736372697074696F6E7320616C7265616479206F7264657265642072756E20746F2074686520656E64206F660A7468656972207465726D2E0A0A232320352E205465726D7320666F722074686520556E69746564205374617465730A0A546865206C6177206F6620746865205374617465206F662057617368696E67746F6E206170706C6965732C20776974686F7574206974732072756C6573206F6E20636F6E666C696374206F66206C6177732E20446973707574657320617265206865617264206279207468652073746174650A6F72206665646572616C20636F7572747320696E204B696E6720436F756E74792C2057617368696E67746F6E2E20536F66747761726520666F72206167656E63696573206F662074686520556E697465642053746174657320476F7665726E6D656E7420697320636F6D6D65726369616C0A636F6D707574657220736F66747761726520617320746865206163717569736974696F6E20726567756C6174696F6E7320646566696E652069742E0A', 'cde843993513ff5f29a0beca5931b346824893c04909e95ed3f2719efab23051', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA00700080000ADFB73A8D6C', 'MicrosoftCustomerAgreement', 2, '', 'en', 'text/markdown', X'23204D6963726F736F667420437573746F6D65722041677265656D656E740A0A3E202A2A54686973206973206120706C616365686F6C6465722E2A2A20497420776173207772697474656E20666F7220417373656E742C20736F20746861742061206E657720696E7374616C6C6174696F6E2068617320736F6D657468696E6720746F2073686F772E204974206973206E6F740A3E20746865207075626C6973686572E28099732061677265656D656E7420616E642062696E6473206E6F626F64792E2057686F657665722072756E73207468697320706F7274616C207265706C6163657320697420627920746865207075626C6973686572E2809973206F776E2074657874206265666F72650A3E20637573746F6D657273206172652061736B656420746F206163636570742E0A0A2A2A56657273696F6E20322E2057686174206973206E65772073696E63652076657273696F6E20313A2A2A20612073656374696F6E206F6E207365637572697479202837292C20636C65617265722072756C657320666F722072656E6577616C20616E642063616E63656C6C6174696F6E202835292C0A6578706F7274206F6620796F7572206461746120696E206120636F6D6D6F6E20666F726D6174202838292C20616E642072756C657320666F722070726F647563747320746861742067656E657261746520636F6E74656E7420283130292E20437573746F6D6572732077686F2061636365707465640A76657273696F6E2031206172652061736B656420746F2061636365707420746869732076657273696F6E206265666F7265207468656972206E657874206F72646572206F722072656E6577616C2E0A0A546869732061677265656D656E74206973206265747765656E2074686520636F6D70616E79206F72206F7267616E69736174696F6E207468617420616363657074732069742028E2809C796F75E2809D2920616E6420746865207075626C6973686572206F662074686520636C6F75642073657276696365730A7468617420796F7520627579207468726F756768206120706172746E65722028E2809C7765E2809D292E204974207265706C616365732076657273696F6E20312066726F6D2074686520646179206F6E20776869636820796F75206163636570742069742E0A0A232320312E20576861742074686520776F726473206D65616E0A0A4120E2809C70726F64756374E2809D206973206120636C6F756420736572766963652C206120736F66747761726520737562736372697074696F6E206F722061206C6963656E6365206F6E206F7572207072696365206C6973742E204120E2809C706172746E6572E2809D206973206120726573656C6C657220746861740A796F75206861766520617574686F726973656420746F206F7264657220666F7220796F752E20E2809C596F75722064617461E2809D20697320776861746576657220796F752C206F722070656F706C6520616374696E6720666F7220796F752C2070757420696E746F20612070726F647563742C20616E640A77686174207468652070726F64756374206D616B6573206F6620697420666F7220796F752E0A0A232320322E20596F757220726967687420746F20757365207468652070726F64756374730A0A5768696C65206120737562736372697074696F6E2069732061637469766520616E64207061696420666F722C20796F75206D617920757365207468652070726F6475637420666F7220796F7572206F776E20627573696E6573732C20696E20746865206E756D626572207468617420796F750A6F7264657265642E20416666696C696174657320616E6420636F6E74726163746F7273206D617920757365206974206F6E20796F757220626568616C662E20596F7520616E7377657220666F72207468656D20617320666F7220796F757273656C662E0A0A232320332E20486F7720796F75206D6179206E6F7420757365207468656D0A0A596F75206D6179206E6F7420726573656C6C207468652070726F64756374732C20776F726B2061726F756E6420746563686E6963616C206C696D6974732C20757365207468656D20746F206861726D206F7468657273206F7220627265616B20746865206C61772C206F722074727920746F206765740A617420646174612074686174206973206E6F7420796F7572732E205765206D61792073757370656E64206120757365207468617420656E64616E67657273206F74686572732C206E6F206C6F6E67657220616E64206E6F2066757274686572207468616E206973206E65656465642C20616E640A74656C6C20796F75206265666F726568616E642077686572657665722077652063616E2E0A0A232320342E204F72646572696E67207468726F756768206120706172746E65720A0A596F757220706172746E65722074616B657320796F7572206F72646572732C207365747320796F75722070726963652C20696E766F6963657320796F7520616E642068656C707320796F752066697273742E20596F7520646563696465207768617420796F757220706172746E6572206D617920646F0A696E20796F757220656E7669726F6E6D656E742C20616E6420796F75206D61792074616B652074686174206261636B20617420616E792074696D6520776974686F757420656E64696E67206120737562736372697074696F6E2E0A0A232320352E2052656E6577616C20616E642063616E63656C6C6174696F6E0A0A4120737562736372697074696F6E2072656E65777320666F72207468652073616D65207465726D20756E6C65737320796F75206F7220796F757220706172746E6572207475726E2072656E6577616C206F66662E2057697468696E207468652063616E63656C6C6174696F6E2077696E646F770A6E616D6564206174207468652074696D65206F66206F72646572696E6720796F7520676574206261636B207468652070617274207468617420776173206E6F7420757365642E2041667465722069742C2074686520737562736372697074696F6E2072756E7320746F2074686520656E64206F660A697473207465726D2E0A0A232320362E204163636F756E74730A0A596F75206E616D65207468652070656F706C652077686F206D61792061637420666F7220796F7520616E64206B6565702074686569722063726564656E7469616C7320736166652E2050656F706C6520776974682061646D696E697374726174697665207269676874732075736520610A7365636F6E6420666163746F722E2054656C6C207573206F7220796F757220706172746E657220776974686F75742064656C617920696620796F75207468696E6B207468617420736F6D65626F647920656C736520686173207573656420616E206163636F756E742E0A0A232320372E2053656375726974790A0A5765206B656570207772697474656E207365637572697479206D6561737572657320696E20746865207374617465206F6620746865206172742C2068617665207468656D2061756469746564206F6E6365206120796561722C20616E64207368617265207468652073756D6D61727920776974680A796F75206F6E20726571756573742E20496620796F7572206461746120697320646973636C6F73656420746F20736F6D65626F64792077686F2073686F756C64206E6F7420686176652069742C2077652074656C6C20796F752077697468696E20373220686F757273206F66206B6E6F77696E672C0A776974682077686174207765206B6E6F77206279207468656E2E0A0A232320382E20596F757220646174610A0A596F7572206461746120737461797320796F7572732E2057652070726F6365737320697420746F2070726F7669646520616E6420736563757265207468652070726F647563747320616E6420746F206D65657420746865206C61772C20616E6420666F72206E6F7468696E6720656C73652E20596F750A63616E206578706F727420697420617420616E792074696D6520696E206120636F6D6D6F6E20666F726D61742C20616E6420666F722039302064617973206166746572206120737562736372697074696F6E2068617320656E6465642E205468656E2077652064656C6574652069742E0A0A232320392E20436F6E666964656E7469616C20696E666F726D6174696F6E0A0A45616368206F66207573206B6565707320736563726574207768617420746865206F7468657220686173206D61726B656420617320636F6E666964656E7469616C206F72207768617420616E79626F647920776F756C6420747265617420736F2C2075736573206974206F6E6C7920666F720A746869732061677265656D656E742C20616E6420706173736573206974206F6E206F6E6C7920746F2074686F73652077686F206E65656420697420616E642061726520626F756E6420696E207468652073616D65207761792E0A0A23232031302E2050726F647563747320746861742067656E657261746520636F6E74656E740A0A536F6D652070726F6475637473206D616B6520746578742C207069637475726573206F7220636F64652066726F6D207768617420796F7520747970652E20576861742074686579206D616B6520666F7220796F7520636F756E747320617320796F757220646174612E2049742063616E2062650A77726F6E673A20636865636B206974206265666F726520796F752072656C79206F6E2069742E20576520646F206E6F7420747261696E2067656E6572616C206D6F64656C73207769746820796F7572206461746120756E6C65737320796F75206861766520736169642074686174207765206D61792E0A0A23232031312E20576861742077652070726F6D6973652C20616E6420636C61696D73206279206F74686572730A0A456163682070726F6475637420776F726B73207375627374616E7469616C6C792061732069747320646F63756D656E746174696F6E20736179733B206966206E6F742C20776520707574206974207269676874206F722072657475726E207768617420776173207061696420666F72207468650A74696D6520696E207175657374696F6E2E20576520646566656E6420796F7520696620736F6D65626F647920636C61696D73207468617420612070726F6475637420696E6672696E67657320612072696768742E20596F7520646566656E642075732069662074686520636C61696D2069730A61626F757420796F75722064617461206F72206120757365207468617420746869732061677265656D656E7420666F72626964732E0A0A23232031322E204C696D697473206F66206C696162696C6974790A0A4E656974686572206F662075732070617973206D6F72652C20666F7220616C6C20636C61696D732061626F7574206120737562736372697074696F6E20696E207477656C7665206D6F6E7468732C207468616E20776173207061696420666F7220697420696E2074686F7365206D6F6E7468732C0A616E64206E656974686572207061797320666F72206C6F73742070726F666974206F7220696E646972656374206C6F73732E205468657365206C696D69747320646F206E6F74206170706C7920746F20696E74656E742C2067726F7373206E65676C6967656E63652C206F7220616E797468696E670A7468617420746865206C617720646F6573206E6F74206C6574207573206C696D69742E0A0A23232031332E205465726D2C20656E642C20616E642065766572797468696E6720656C73650A0A5468652061677265656D656E742072756E7320756E74696C206F6E65206F6620757320656E647320697420776974682036302064617973E28099206E6F746963653B20737562736372697074696F6E7320616C7265616479206F7264657265642072756E20746F2074686520656E64206F662074686569720A7465726D2E204120736572696F7573206272656163682074686174206973206E6F74207075742072696768742077697468696E2033302064617973206C65747320746865206F7468657220656E64206974206174206F6E63652E204E6F74696365732061726520676976656E20696E0A77726974696E672E204966206F6E65207061727420697320696E76616C69642C207468652072657374207374616E64732E20546865206C6177206F662074686520636F756E747279206E616D656420696E20746865207075626C6973686572E2809973206F776E2074657874206170706C6965732E0A', '3a00a1ac6d7e910e05ba9293035172690eadb1895474280575298380cd07a790', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA00700080000B0090D3E528', 'MicrosoftCustomerAgreement', 2, '', 'sv-SE', 'text/markdown', X'23204D6963726F736F667473206B756E64617674616C0A0A3E202A2A4465742068C3A47220C3A47220656E20706C61747368C3A56C6C6172652E2A2A2054657874656E20C3A47220736B726976656E2066C3B67220417373656E742C2066C3B6722061747420656E206E7920696E7374616C6C6174696F6E20736B61206861206EC3A5676F742061747420766973612E2044656E0A3E20C3A47220696E74652075746769766172656E7320617674616C206F63682062696E64657220696E67656E2E2044656E20736F6D2064726976657220706F7274616C656E20657273C3A4747465722064656E206D65642075746769766172656E73206567656E207465787420696E6E616E0A3E206B756E646572206F6D626564732061747420676F646BC3A46E6E612E0A0A2A2A56657273696F6E20322E204E79747420736564616E2076657273696F6E20313A2A2A20657474206176736E697474206F6D2073C3A46B6572686574202837292C207479646C6967617265207265676C65722066C3B6722066C3B6726E79656C7365206F636820617662657374C3A46C6C6E696E670A2835292C206578706F72742061762065726120646174612069206574742076616E6C69677420666F726D617420283829206F6368207265676C65722066C3B6722070726F64756B74657220736F6D20736B6170617220696E6E6568C3A56C6C20283130292E204B756E64657220736F6D20676F646BC3A46E740A76657273696F6E2031206F6D626564732061747420676F646BC3A46E6E612064656E2068C3A4722076657273696F6E656E2066C3B67265206EC3A47374612062657374C3A46C6C6E696E6720656C6C65722066C3B6726E79656C73652E0A0A417674616C65742067C3A46C6C6572206D656C6C616E206465742066C3B6726574616720656C6C65722064656E206F7267616E69736174696F6E20736F6D20676F646BC3A46E6E6572206465742028E2809D6E69E2809D29206F63682075746769766172656E206176206465206D6F6C6E746AC3A46E7374657220736F6D0A6E69206BC3B67065722067656E6F6D20656E20706172746E65722028E2809D7669E2809D292E2044657420657273C3A4747465722076657273696F6E2031206672C3A56E2064656E206461672064C3A5206E6920676F646BC3A46E6E6572206465742E0A0A232320312E20566164206F7264656E20626574796465720A0A456E20E2809D70726F64756B74E2809D20C3A47220656E206D6F6C6E746AC3A46E73742C20656E2070726F6772616D766172757072656E756D65726174696F6E20656C6C657220656E206C6963656E7320692076C3A57220707269736C697374612E20456E20E2809D706172746E6572E2809D20C3A47220656E0AC3A574657266C3B67273C3A46C6A61726520736F6D206E692068617220676574742072C3A47474206174742062657374C3A46C6C6120C3A5742065722E20E2809D4572612064617461E2809D20C3A47220616C6C7420736F6D206E692C20656C6C6572206EC3A5676F6E20736F6D2068616E646C61722066C3B6722065722C0A6CC3A46767657220696E206920656E2070726F64756B742C206F63682064657420736F6D2070726F64756B74656E2067C3B6722061762064657420C3A5742065722E0A0A232320322E2045722072C3A474742061747420616E76C3A46E64612070726F64756B7465726E610A0A53C3A5206CC3A46E676520656E207072656E756D65726174696F6E20C3A47220616B746976206F636820626574616C642066C3A572206E6920616E76C3A46E64612070726F64756B74656E2069206572206567656E207665726B73616D6865742C20692064657420616E74616C20736F6D206E69206861720A62657374C3A46C6C742E204B6F6E6365726E626F6C6167206F63682075707064726167737461676172652066C3A57220616E76C3A46E64612064656E2066C3B6722065722072C3A46B6E696E672E204E6920616E7376617261722066C3B6722064656D20736F6D2066C3B67220657220736AC3A46C76612E0A0A232320332E2056616420736F6D20696E746520C3A4722074696C6CC3A57465740A0A4E692066C3A57220696E74652073C3A46C6A612070726F64756B7465726E61207669646172652C206B72696E6767C3A52074656B6E69736B612062656772C3A46E736E696E6761722C20616E76C3A46E64612064656D2066C3B6722061747420736B61646120616E64726120656C6C6572206272797461206D6F740A6C6167656E2C20656C6C65722066C3B67273C3B66B61206B6F6D6D6120C3A574206461746120736F6D20696E746520C3A472206572612E2056692066C3A572207374C3A46E676120617620656E20616E76C3A46E646E696E6720736F6D20686F74617220616E6472612C20696E7465206CC3A46E677265206F63680A696E7465206D657220C3A46E2076616420736F6D20626568C3B676732C206F63682076692073C3A46765722074696C6C20692066C3B67276C3A467206EC3A472207669206B616E2E0A0A232320342E2042657374C3A46C6C6E696E672067656E6F6D20656E20706172746E65720A0A457220706172746E65722074617220656D6F74206572612062657374C3A46C6C6E696E6761722C2062657374C3A46D6D65722065727420707269732C2066616B74757265726172206572206F636820686AC3A46C70657220657220692066C3B6727374612068616E642E204E692062657374C3A46D6D65720A76616420657220706172746E65722066C3A5722067C3B672612069206572206D696C6AC3B6206F6368206B616E206EC3A47220736F6D2068656C73742074612074696C6C62616B6120646574207574616E2061747420656E207072656E756D65726174696F6E2075707068C3B6722E0A0A232320352E2046C3B6726E79656C7365206F636820617662657374C3A46C6C6E696E670A0A456E207072656E756D65726174696F6E2066C3B6726E796173206D65642073616D6D61206CC3B670746964206F6D20696E7465206E6920656C6C657220657220706172746E6572207374C3A46E6765722061762066C3B6726E79656C73656E2E20496E6F6D2064656E0A617662657374C3A46C6C6E696E677374696420736F6D20616E676573207669642062657374C3A46C6C6E696E67656E2066C3A572206E692074696C6C62616B612064656E2064656C20736F6D20696E74652068617220616E76C3A46E74732E2044C3A4726566746572206CC3B67065720A7072656E756D65726174696F6E656E20746964656E2075742E0A0A232320362E204B6F6E746F6E0A0A4E6920757473657220646520706572736F6E657220736F6D2066C3A5722068616E646C612066C3B672206572206F636820736B796464617220646572617320696E6C6F67676E696E67737570706769667465722E20506572736F6E6572206D65640A61646D696E697374726174C3B6727372C3A474746967686574657220616E76C3A46E64657220656E20616E6472612066616B746F722E2053C3A467207574616E206472C3B66A736DC3A56C2074696C6C206F737320656C6C657220657220706172746E6572206F6D206E692074726F7220617474206EC3A5676F6E0A616E6E616E2068617220616E76C3A46E7420657474206B6F6E746F2E0A0A232320372E2053C3A46B65726865740A0A56692068617220736B726966746C6967612073C3A46B657268657473C3A57467C3A47264657220736F6D206D6F747376617261722074656B6E696B656E73207374C3A56E6470756E6B742C206CC3A5746572206772616E736B612064656D20656E2067C3A56E67206F6D20C3A5726574206F63682064656C61720A73616D6D616E666174746E696E67656E206D65642065722070C3A520626567C3A472616E2E204F6D206572612064617461206CC3A46D6E61732075742074696C6C206EC3A5676F6E20736F6D20696E746520736B612068612064656D20626572C3A4747461722076692064657420696E6F6D2037320A74696D6D6172206672C3A56E206174742076692066C3A574742076657461206465742C206D6564207661642076692064C3A5207665742E0A0A232320382E2045726120646174610A0A45726120646174612066C3B672626C6972206572612E20566920626568616E646C61722064656D2066C3B672206174742074696C6C68616E646168C3A56C6C61206F636820736B796464612070726F64756B7465726E61206F63682066C3B672206174742066C3B66C6A61206C6167656E2C206F636820696E74650A66C3B672206EC3A5676F7420616E6E61742E204E69206B616E206EC3A47220736F6D2068656C7374206578706F72746572612064656D2069206574742076616E6C69677420666F726D61742C20C3A476656E20692039302064616761722065667465722061747420656E207072656E756D65726174696F6E0A6861722075707068C3B672742E20536564616E20726164657261722076692064656D2E0A0A232320392E204B6F6E666964656E7469656C6C20696E666F726D6174696F6E0A0A566172206F636820656E206176206F73732068C3A56C6C65722068656D6C696774207661642064656E20616E64726120686172206DC3A4726B7420736F6D206B6F6E666964656E7469656C6C7420656C6C657220736F6D2076656D20736F6D2068656C737420736B756C6C6520626568616E646C610A73C3A52C20616E76C3A46E6465722064657420626172612066C3B67220617674616C6574206F6368206CC3A46D6E6172206465742062617261207669646172652074696C6C2064656D20736F6D20626568C3B676657220646574206F636820C3A4722062756E646E612070C3A52073616D6D612073C3A474742E0A0A23232031302E2050726F64756B74657220736F6D20736B6170617220696E6E6568C3A56C6C0A0A56697373612070726F64756B74657220736B6170617220746578742C2062696C64657220656C6C6572206B6F642061762064657420736F6D206E6920736B72697665722E2044657420736F6D20646520736B6170617220C3A5742065722072C3A46B6E617320736F6D2065726120646174612E204465740A6B616E20766172612066656C3A206B6F6E74726F6C6C6572612064657420696E6E616E206E69206C697461722070C3A5206465742E205669207472C3A46E617220696E746520616C6C6DC3A46E6E61206D6F64656C6C6572206D6564206572612064617461206F6D206E6920696E74652068617220736167740A6A612074696C6C206465742E0A0A23232031312E20566164207669206C6F7661722C206F6368206B726176206672C3A56E20616E6472610A0A5661726A652070726F64756B742066756E6765726172206920616C6C742076C3A473656E746C69677420736F6D20646F6B756D656E746174696F6E656E2073C3A46765723B20616E6E6172732072C3A4747461722076692066656C657420656C6C657220626574616C61722074696C6C62616B61206465740A736F6D20626574616C6174732066C3B6722064656E20616B7475656C6C6120746964656E2E2056692066C3B672737661726172206572206F6D206EC3A5676F6E2070C3A57374C3A5722061747420656E2070726F64756B742067C3B67220696E7472C3A56E67206920656E2072C3A4747469676865742E204E690A66C3B672737661726172206F7373206F6D206B72617665742067C3A46C6C657220657261206461746120656C6C657220656E20616E76C3A46E646E696E6720736F6D20617674616C65742066C3B672626A756465722E0A0A23232031322E2042656772C3A46E736E696E6720617620616E7376617265740A0A496E67656E206176206F737320626574616C6172206D65722C2066C3B67220616C6C61206B726176206F6D20656E207072656E756D65726174696F6E20756E64657220746F6C76206DC3A56E616465722C20C3A46E2076616420736F6D20626574616C6174732066C3B6722064656E20756E6465722064650A6DC3A56E616465726E612C206F636820696E67656E20626574616C61722066C3B67220757465626C6976656E2076696E737420656C6C657220696E646972656B7420736B6164612E2042656772C3A46E736E696E6761726E612067C3A46C6C657220696E74652075707073C3A5742C2067726F760A76C3A57264736CC3B67368657420656C6C65722073C3A564616E7420736F6D20656E6C696774206C616720696E74652066C3A5722062656772C3A46E7361732E0A0A23232031332E20417674616C737469642C2075707068C3B672616E6465206F636820C3B676726967740A0A417674616C65742067C3A46C6C65722074696C6C73206EC3A5676F6E206176206F73732073C3A46765722075707020646574206D6564203630206461676172732076617273656C3B20726564616E2062657374C3A46C6C6461207072656E756D65726174696F6E6572206CC3B670657220746964656E2075742E0A45747420616C6C7661726C69677420617674616C7362726F747420736F6D20696E74652072C3A47474617320696E6F6D203330206461676172206765722064656E20616E6472612072C3A47474206174742073C3A467612075707020617674616C65742067656E6173742E204D656464656C616E64656E0A6CC3A46D6E617320736B726966746C6967742E204F6D20656E2064656C20C3A472206F67696C7469672067C3A46C6C65722072657374656E20C3A46E64C3A52E204C6167656E206920646574206C616E6420736F6D20616E67657320692075746769766172656E73206567656E20746578740A74696C6CC3A46D7061732E0A', 'efa7f952f5f4e5bdeac99a9185a139878ca48928ca206e3f56afac47a2b7fc0e', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA00700080000B5C2E23BB6A', 'MicrosoftCustomerAgreement', 2, '', 'zh-CN', 'text/markdown', X'23204D6963726F736F667420E5AEA2E688B7E58D8FE8AEAE0A0A3E202A2AE69CACE69687E4B8BAE58DA0E4BD8DE69687E69CACE380822A2A20E5AE83E698AFE4B8BA20417373656E7420E7BC96E58699E79A84EFBC8CE4BBA5E4BEBFE696B0E5AE89E8A385E79A84E7B3BBE7BB9FE69C89E58685E5AEB9E58FAFE4BBA5E698BEE7A4BAE38082E5AE83E4B88DE698AFE58F91E5B883E88085E79A84E58D8FE8AEAEEFBC8CE5AFB9E4BBBBE4BD95E4BABAE59D87E697A0E7BAA6E69D9FE58A9BE38082E8BF90E890A5E69CACE997A8E688B7E79A84E4B880E696B9E5BA94E59CA8E8AFB7E5AEA2E688B7E68EA5E58F97E4B98BE5898DEFBC8CE5B086E585B6E69BBFE68DA2E4B8BAE58F91E5B883E88085E887AAE5B7B1E79A84E69687E69CACE380820A0A2A2AE78988E69CAC2032E38082E4B88EE78988E69CAC203120E79BB8E6AF94E79A84E696B0E58685E5AEB9EFBC9A2A2A20E696B0E5A29EE585B3E4BA8EE5AE89E585A8E79A84E4B880E88A82EFBC88E7ACAC203720E88A82EFBC89EFBC8CE69BB4E6B885E6A59AE79A84E7BBADE8AEA2E4B88EE58F96E6B688E8A784E58899EFBC88E7ACAC203520E88A82EFBC89EFBC8CE4BBA5E9809AE794A8E6A0BCE5BC8FE5AFBCE587BAE682A8E79A84E695B0E68DAEEFBC88E7ACAC203820E88A82EFBC89EFBC8CE4BBA5E58F8AE585B3E4BA8EE7949FE68890E58685E5AEB9E79A84E4BAA7E59381E79A84E8A784E58899EFBC88E7ACAC20313020E88A82EFBC89E38082E5B7B2E68EA5E58F97E78988E69CAC203120E79A84E5AEA2E688B7E99C80E8A681E59CA8E4B88BE4B880E6ACA1E8AEA2E8B4ADE68896E7BBADE8AEA2E4B98BE5898DE68EA5E58F97E69CACE78988E69CACE380820A0AE69CACE58D8FE8AEAEE794B1E68EA5E58F97E69CACE58D8FE8AEAEE79A84E585ACE58FB8E68896E7BB84E7BB87EFBC88E2809CE682A8E2809DEFBC89E4B88EE682A8E9809AE8BF87E59088E4BD9CE4BC99E4BCB4E8B4ADE4B9B0E79A84E4BA91E69C8DE58AA1E79A84E58F91E5B883E88085EFBC88E2809CE68891E4BBACE2809DEFBC89E8AEA2E7AB8BEFBC8CE887AAE682A8E68EA5E58F97E4B98BE697A5E8B5B7E58F96E4BBA3E78988E69CAC2031E380820A0A232320312E20E794A8E8AFADE590ABE4B9890A0AE2809CE4BAA7E59381E2809DE698AFE68C87E68891E4BBACE4BBB7E79BAEE8A1A8E4B88AE79A84E4BA91E69C8DE58AA1E38081E8BDAFE4BBB6E8AEA2E99885E68896E8AEB8E58FAFE38082E2809CE59088E4BD9CE4BC99E4BCB4E2809DE698AFE68C87E682A8E68E88E69D83E4BBA3E682A8E4B88BE58D95E79A84E7BB8FE99480E59586E38082E2809CE682A8E79A84E695B0E68DAEE2809DE698AFE68C87E682A8E68896E4BBA3E8A1A8E682A8E8A18CE4BA8BE79A84E4BABAE694BEE585A5E4BAA7E59381E4B8ADE79A84E4B880E58887E58685E5AEB9EFBC8CE4BBA5E58F8AE4BAA7E59381E68DAEE6ADA4E4B8BAE682A8E7949FE68890E79A84E58685E5AEB9E380820A0A232320322E20E4BAA7E59381E4BDBFE794A8E69D830A0AE59CA8E8AEA2E99885E69C89E69588E4B894E5B7B2E4BB98E6ACBEE69C9FE997B4EFBC8CE682A8E58FAFE4BBA5E68C89E8AEA2E8B4ADE79A84E695B0E9878FE5B086E4BAA7E59381E794A8E4BA8EE887AAE5B7B1E79A84E4B89AE58AA1E38082E585B3E88194E585ACE58FB8E5928CE689BFE58C85E59586E58FAFE4BBA5E4BBA3E8A1A8E682A8E4BDBFE794A8E38082E682A8E5AFB9E4BB96E4BBACE79A84E8A18CE4B8BAE5A682E5908CE5AFB9E887AAE5B7B1E79A84E8A18CE4B8BAE4B880E6A0B7E8B49FE8B4A3E380820A0A232320332E20E7A681E6ADA2E79A84E4BDBFE794A8E696B9E5BC8F0A0AE682A8E4B88DE5BE97E8BDACE594AEE4BAA7E59381EFBC8CE4B88DE5BE97E8A784E981BFE68A80E69CAFE99990E588B6EFBC8CE4B88DE5BE97E794A8E4BAA7E59381E68D9FE5AEB3E4BB96E4BABAE68896E8BF9DE58F8DE6B395E5BE8BEFBC8CE4B99FE4B88DE5BE97E8AF95E59BBEE8AEBFE997AEE4B88DE5B19EE4BA8EE682A8E79A84E695B0E68DAEE38082E5AFB9E58DB1E58F8AE4BB96E4BABAE79A84E4BDBFE794A8EFBC8CE68891E4BBACE58FAFE4BBA5E69A82E5819CEFBC8CE4BD86E697B6E997B4E5928CE88C83E59BB4E4BBA5E5BF85E8A681E4B8BAE99990EFBC8CE5B9B6E59CA8E58FAFE883BDE79A84E68385E586B5E4B88BE4BA8BE58588E9809AE79FA5E682A8E380820A0A232320342E20E9809AE8BF87E59088E4BD9CE4BC99E4BCB4E8AEA2E8B4AD0A0AE59088E4BD9CE4BC99E4BCB4E68EA5E694B6E682A8E79A84E8AEA2E58D95E38081E7A1AEE5AE9AE682A8E79A84E4BBB7E6A0BCE38081E59091E682A8E5BC80E585B7E58F91E7A5A8EFBC8CE5B9B6E9A696E58588E4B8BAE682A8E68F90E4BE9BE5B8AEE58AA9E38082E682A8E586B3E5AE9AE59088E4BD9CE4BC99E4BCB4E58FAFE4BBA5E59CA8E682A8E79A84E78EAFE5A283E4B8ADE5819AE4BB80E4B988EFBC8CE5B9B6E4B894E58FAFE4BBA5E99A8FE697B6E694B6E59B9EE8AFA5E69D83E99990EFBC8CE8808CE4B88DE4BC9AE7BB88E6ADA2E4BBBBE4BD95E8AEA2E99885E380820A0A232320352E20E7BBADE8AEA2E4B88EE58F96E6B6880A0AE999A4E99D9EE682A8E68896E682A8E79A84E59088E4BD9CE4BC99E4BCB4E585B3E997ADE7BBADE8AEA2EFBC8CE590A6E58899E8AEA2E99885E5B086E4BBA5E79BB8E5908CE69C9FE99990E7BBADE8AEA2E38082E59CA8E4B88BE58D95E697B6E6B3A8E6988EE79A84E58F96E6B688E69C9FE58685EFBC8CE682A8E58FAFE4BBA5E58F96E59B9EE69CAAE4BDBFE794A8E983A8E58886E79A84E6ACBEE9A1B9E38082E6ADA4E5908EEFBC8CE8AEA2E99885E68C81E7BBADE887B3E69C9FE6BBA1E380820A0A232320362E20E8B4A6E688B70A0AE682A8E68C87E5AE9AE58FAFE4BBA5E4BBA3E8A1A8E682A8E8A18CE4BA8BE79A84E4BABAE59198EFBC8CE5B9B6E4BF9DE7AEA1E5A5BDE4BB96E4BBACE79A84E799BBE5BD95E587ADE68DAEE38082E68BA5E69C89E7AEA1E79086E69D83E99990E79A84E4BABAE59198E9A1BBE4BDBFE794A8E7ACACE4BA8CE9878DE9AA8CE8AF81E38082E5A682E69E9CE682A8E8AEA4E4B8BAE4BB96E4BABAE4BDBFE794A8E4BA86E69F90E4B8AAE8B4A6E688B7EFBC8CE8AFB7E5B0BDE5BFABE9809AE79FA5E68891E4BBACE68896E682A8E79A84E59088E4BD9CE4BC99E4BCB4E380820A0A232320372E20E5AE89E585A80A0AE68891E4BBACE98787E58F96E7ACA6E59088E5BD93E5898DE68A80E69CAFE6B0B4E5B9B3E79A84E4B9A6E99DA2E5AE89E585A8E68EAAE696BDEFBC8CE6AF8FE5B9B4E68EA5E58F97E4B880E6ACA1E5AEA1E8AEA1EFBC8CE5B9B6E5BA94E682A8E79A84E8A681E6B182E68F90E4BE9BE69198E8A681E38082E5A682E69E9CE682A8E79A84E695B0E68DAEE6B384E99CB2E7BB99E697A0E69D83E88EB7E5BE97E79A84E4BABAEFBC8CE68891E4BBACE5B086E59CA8E79FA5E68289E5908E20373220E5B08FE697B6E58685E9809AE79FA5E682A8EFBC8CE5B9B6E5918AE79FA5E5B18AE697B6E5B7B2E68E8CE68FA1E79A84E68385E586B5E380820A0A232320382E20E682A8E79A84E695B0E68DAE0A0AE682A8E79A84E695B0E68DAEE5A78BE7BB88E5BD92E682A8E68980E69C89E38082E68891E4BBACE4BB85E4B8BAE68F90E4BE9BE5928CE4BF9DE68AA4E4BAA7E59381E4BBA5E58F8AE981B5E5AE88E6B395E5BE8BE8808CE5A484E79086E8BF99E4BA9BE695B0E68DAEEFBC8CE4B88DE4BD9CE585B6E4BB96E794A8E98094E38082E682A8E58FAFE4BBA5E99A8FE697B6E4BBA5E9809AE794A8E6A0BCE5BC8FE5AFBCE587BAE695B0E68DAEEFBC8CE8AEA2E99885E7BB93E69D9FE5908EE79A8420393020E5A4A9E58685E4B99FE58FAFE4BBA5E5AFBCE587BAE38082E4B98BE5908EE68891E4BBACE5B086E585B6E588A0E999A4E380820A0A232320392E20E4BF9DE5AF86E4BFA1E681AF0A0AE5AFB9E4BA8EE5AFB9E696B9E6A087E6988EE4B8BAE4BF9DE5AF86E79A84E4BFA1E681AFEFBC8CE68896E4BBBBE4BD95E4BABAE983BDE4BC9AE8A786E4B8BAE4BF9DE5AF86E79A84E4BFA1E681AFEFBC8CE58F8CE696B9E59D87E5BA94E4BF9DE5AF86EFBC8CE4BB85E4B8BAE69CACE58D8FE8AEAEE4B98BE79BAEE79A84E4BDBFE794A8EFBC8CE5B9B6E4B894E58FAAE59091E7A1AEE69C89E99C80E8A681E4B894E58F97E5908CE7AD89E7BAA6E69D9FE79A84E4BABAE59198E68F90E4BE9BE380820A0A23232031302E20E7949FE68890E58685E5AEB9E79A84E4BAA7E593810A0AE69C89E4BA9BE4BAA7E59381E4BC9AE6A0B9E68DAEE682A8E8BE93E585A5E79A84E58685E5AEB9E7949FE68890E69687E5AD97E38081E59BBEE78987E68896E4BBA3E7A081E38082E5AE83E4BBACE4B8BAE682A8E7949FE68890E79A84E58685E5AEB9E8A786E4B8BAE682A8E79A84E695B0E68DAEE38082E7949FE68890E79A84E58685E5AEB9E58FAFE883BDE69C89E8AFAFEFBC9AE59CA8E4BE9DE8B596E4B98BE5898DE8AFB7E58588E6A0B8E5AFB9E38082E999A4E99D9EE682A8E8A1A8E7A4BAE5908CE6848FEFBC8CE590A6E58899E68891E4BBACE4B88DE4BC9AE794A8E682A8E79A84E695B0E68DAEE8AEADE7BB83E9809AE794A8E6A8A1E59E8BE380820A0A23232031312E20E68891E4BBACE79A84E689BFE8AFBAE4B88EE7ACACE4B889E696B9E79A84E4B8BBE5BCA00A0AE6AF8FE4B8AAE4BAA7E59381E79A84E8BF90E8A18CE4B88EE585B6E69687E6A1A3E68980E8BFB0E59FBAE69CACE79BB8E7ACA6EFBC9BE5A682E69E9CE4B88DE7ACA6EFBC8CE68891E4BBACE5B086E4BA88E4BBA5E7BAA0E6ADA3EFBC8CE68896E98080E8BF98E79BB8E5BA94E69C9FE997B4E5B7B2E694AFE4BB98E79A84E6ACBEE9A1B9E38082E5A682E69E9CE69C89E4BABAE4B8BBE5BCA0E69F90E4B8AAE4BAA7E59381E4BEB5E78AAFE585B6E69D83E588A9EFBC8CE68891E4BBACE5B086E4B8BAE682A8E68A97E8BEA9E38082E5A682E69E9CE8AFA5E4B8BBE5BCA0E6B689E58F8AE682A8E79A84E695B0E68DAEE68896E69CACE58D8FE8AEAEE7A681E6ADA2E79A84E4BDBFE794A8EFBC8CE58899E794B1E682A8E4B8BAE68891E4BBACE68A97E8BEA9E380820A0A23232031322E20E8B4A3E4BBBBE99990E588B60A0AE5B0B1E69F90E9A1B9E8AEA2E99885E59CA8E58D81E4BA8CE4B8AAE69C88E58685E4BAA7E7949FE79A84E585A8E983A8E7B4A2E8B594EFBC8CE4BBBBE4BD95E4B880E696B9E79A84E8B594E581BFE59D87E4B88DE8B685E8BF87E8AFA5E69C9FE997B4E4B8BAE8AFA5E8AEA2E99885E694AFE4BB98E79A84E98791E9A29DEFBC8CE4B99FE59D87E4B88DE8B594E581BFE588A9E6B6A6E68D9FE5A4B1E68896E997B4E68EA5E68D9FE5A4B1E38082E4B88AE8BFB0E99990E588B6E4B88DE98082E794A8E4BA8EE69585E6848FE38081E9878DE5A4A7E8BF87E5A4B1E4BBA5E58F8AE6B395E5BE8BE4B88DE58581E8AEB8E99990E588B6E79A84E8B4A3E4BBBBE380820A0A23232031332E20E69C9FE99990E38081E7BB88E6ADA2E4B88EE585B6E4BB96E4BA8BE9A1B90A0AE69CACE58D8FE8AEAEE68C81E7BBADE69C89E69588EFBC8CE79BB4E887B3E4B880E696B9E68F90E5898D20363020E5A4A9E9809AE79FA5E7BB88E6ADA2EFBC9BE5B7B2E8AEA2E8B4ADE79A84E8AEA2E99885E5B1A5E8A18CE887B3E69C9FE6BBA1E38082E4B8A5E9878DE8BF9DE7BAA6E59CA820333020E5A4A9E58685E69CAAE7BAA0E6ADA3E79A84EFBC8CE58FA6E4B880E696B9E58FAFE4BBA5E7AB8BE58DB3E7BB88E6ADA2E38082E9809AE79FA5E5BA94E4BBA5E4B9A6E99DA2E5BDA2E5BC8FE4BD9CE587BAE38082E5A682E69E9CE69F90E4B880E983A8E58886E697A0E69588EFBC8CE585B6E4BD99E983A8E58886E7BBA7E7BBADE69C89E69588E38082E98082E794A8E58F91E5B883E88085E887AAE5B7B1E79A84E69687E69CACE4B8ADE68980E68C87E6988EE59BBDE5AEB6E68896E59CB0E58CBAE79A84E6B395E5BE8BE380820A', '0e77206e19dc45f09be4106de43a59058b8a886ceb3a911d20650ade520bf343', NULL);
insert into "agreement_texts" values (X'01A1F8D3EA00700080000BBB6BB10AD0', 'MicrosoftCustomerAgreement', 2, '', 'zh-TW', 'text/markdown', X'23204D6963726F736F667420E5AEA2E688B6E59088E7B4840A0A3E202A2AE69CACE69687E782BAE9A090E79599E69687E5AD97E380822A2A20E98099E4BBBDE69687E5AD97E698AFE782BA20417373656E7420E692B0E5AFABE79A84EFBC8CE8AE93E696B0E5AE89E8A39DE79A84E7B3BBE7B5B1E69C89E585A7E5AEB9E58FAFE4BBA5E9A1AFE7A4BAE38082E5AE83E4B88DE698AFE799BCE8A18CE88085E79A84E59088E7B484EFBC8CE5B08DE4BBBBE4BD95E4BABAE59D87E784A1E7B484E69D9FE58A9BE38082E7879FE9818BE69CACE585A5E58FA3E7B6B2E7AB99E79A84E4B880E696B9E68789E59CA8E8AB8BE5AEA2E688B6E68EA5E58F97E4B98BE5898DEFBC8CE4BBA5E799BCE8A18CE88085E887AAE5B7B1E79A84E69687E5AD97E58F96E4BBA3E69CACE69687E380820A0A2A2AE78988E69CAC2032E38082E88887E78988E69CAC203120E79BB8E6AF94E79A84E696B0E585A7E5AEB9EFBC9A2A2A20E696B0E5A29EE5AE89E585A8E680A7E4B880E7AF80EFBC88E7ACAC203720E7AF80EFBC89E38081E69BB4E6B885E6A59AE79A84E7BA8CE7B484E88887E58F96E6B688E8A68FE58987EFBC88E7ACAC203520E7AF80EFBC89E38081E4BBA5E9809AE794A8E6A0BCE5BC8FE58CAFE587BAE8B2B4E794A8E688B6E8B387E69699EFBC88E7ACAC203820E7AF80EFBC89EFBC8CE4BBA5E58F8AE794A2E7949FE585A7E5AEB9E4B98BE794A2E59381E79A84E8A68FE58987EFBC88E7ACAC20313020E7AF80EFBC89E38082E5B7B2E68EA5E58F97E78988E69CAC203120E79A84E5AEA2E688B6EFBC8CE9A088E59CA8E4B88BE4B880E6ACA1E8A882E8B3BCE68896E7BA8CE7B484E4B98BE5898DE68EA5E58F97E69CACE78988E69CACE380820A0AE69CACE59088E7B484E794B1E68EA5E58F97E69CACE59088E7B484E79A84E585ACE58FB8E68896E7B584E7B994EFBC88E3808CE8B2B4E794A8E688B6E3808DEFBC89E88887E8B2B4E794A8E688B6E9808FE9818EE59088E4BD9CE5A4A5E4BCB4E8B3BCE8B2B7E4B98BE99BB2E7ABAFE69C8DE58B99E79A84E799BCE8A18CE88085EFBC88E3808CE68891E58091E3808DEFBC89E8A882E7AB8BEFBC8CE887AAE8B2B4E794A8E688B6E68EA5E58F97E4B98BE697A5E8B5B7E58F96E4BBA3E78988E69CAC2031E380820A0A232320312E20E794A8E8AA9EE5AE9AE7BEA90A0AE3808CE794A2E59381E3808DE698AFE68C87E68891E58091E583B9E79BAEE8A1A8E4B88AE79A84E99BB2E7ABAFE69C8DE58B99E38081E8BB9FE9AB94E8A882E996B1E68896E68E88E6AC8AE38082E3808CE59088E4BD9CE5A4A5E4BCB4E3808DE698AFE68C87E8B2B4E794A8E688B6E68E88E6AC8AE4BBA3E782BAE8A882E8B3BCE79A84E7B693E98AB7E59586E38082E3808CE8B2B4E794A8E688B6E8B387E69699E3808DE698AFE68C87E8B2B4E794A8E688B6E68896E4BBA3E8A1A8E8B2B4E794A8E688B6E8A18CE4BA8BE79A84E4BABAE694BEE585A5E794A2E59381E4B8ADE79A84E4B880E58887E585A7E5AEB9EFBC8CE4BBA5E58F8AE794A2E59381E6939AE6ADA4E782BAE8B2B4E794A8E688B6E794A2E7949FE79A84E585A7E5AEB9E380820A0A232320322E20E794A2E59381E4BDBFE794A8E6AC8A0A0AE59CA8E8A882E996B1E69C89E69588E4B894E5B7B2E4BB98E6ACBEE79A84E69C9FE99693EFBC8CE8B2B4E794A8E688B6E5BE97E4BE9DE8A882E8B3BCE79A84E695B8E9878FEFBC8CE5B087E794A2E59381E794A8E696BCE887AAE5B7B1E79A84E6A5ADE58B99E38082E9979CE4BF82E4BC81E6A5ADE88887E689BFE58C85E59586E5BE97E4BBA3E8A1A8E8B2B4E794A8E688B6E4BDBFE794A8E38082E8B2B4E794A8E688B6E5B08DE585B6E8A18CE782BAE8B2A0E8B2ACEFBC8CE5A682E5908CE5B08DE887AAE5B7B1E79A84E8A18CE782BAE4B880E6A8A3E380820A0A232320332E20E7A681E6ADA2E79A84E4BDBFE794A8E696B9E5BC8F0A0AE8B2B4E794A8E688B6E4B88DE5BE97E8BD89E594AEE794A2E59381E38081E8A68FE981BFE68A80E8A193E99990E588B6E38081E588A9E794A8E794A2E59381E582B7E5AEB3E4BB96E4BABAE68896E98195E58F8DE6B395E5BE8BEFBC8CE4BAA6E4B88DE5BE97E8A9A6E59C96E5AD98E58F96E4B88DE5B1ACE696BCE8B2B4E794A8E688B6E79A84E8B387E69699E38082E5B08DE58DB1E58F8AE4BB96E4BABAE79A84E4BDBFE794A8EFBC8CE68891E58091E5BE97E4BA88E69AABE5819CEFBC8CE4BD86E69982E99693E88887E7AF84E59C8DE4BBA5E5BF85E8A681E88085E782BAE99990EFBC8CE4B8A6E79BA1E58FAFE883BDE4BA8BE58588E9809AE79FA5E380820A0A232320342E20E9808FE9818EE59088E4BD9CE5A4A5E4BCB4E8A882E8B3BC0A0AE59088E4BD9CE5A4A5E4BCB4E68EA5E58F97E8B2B4E794A8E688B6E79A84E8A882E596AEE38081E6B1BAE5AE9AE583B9E6A0BCE38081E9968BE7AB8BE799BCE7A5A8EFBC8CE4B8A6E584AAE58588E68F90E4BE9BE58D94E58AA9E38082E8B2B4E794A8E688B6E6B1BAE5AE9AE59088E4BD9CE5A4A5E4BCB4E58FAFE59CA8E8B2B4E794A8E688B6E79A84E792B0E5A283E4B8ADE5819AE4BB80E9BABCEFBC8CE4B8A6E5BE97E99AA8E69982E694B6E59B9EE8A9B2E6AC8AE99990EFBC8CE8A882E996B1E4B88DE59BA0E6ADA4E7B582E6ADA2E380820A0A232320352E20E7BA8CE7B484E88887E58F96E6B6880A0AE999A4E99D9EE8B2B4E794A8E688B6E68896E59088E4BD9CE5A4A5E4BCB4E9979CE99689E7BA8CE7B484EFBC8CE8A882E996B1E5B087E4BBA5E79BB8E5908CE69C9FE99693E7BA8CE7B484E38082E59CA8E8A882E8B3BCE69982E8BC89E6988EE79A84E58F96E6B688E69C9FE99990E585A7EFBC8CE8B2B4E794A8E688B6E58FAFE58F96E59B9EE69CAAE4BDBFE794A8E983A8E58886E79A84E6ACBEE9A085E38082E6ADA4E5BE8CEFBC8CE8A882E996B1E68C81E7BA8CE887B3E69C9FE6BBBFE380820A0A232320362E20E5B8B3E688B60A0AE8B2B4E794A8E688B6E68C87E5AE9AE58FAFE4BBA3E8A1A8E8B2B4E794A8E688B6E8A18CE4BA8BE79A84E4BABAE593A1EFBC8CE4B8A6E5A6A5E59684E4BF9DE7AEA1E585B6E799BBE585A5E8AA8DE8AD89E38082E585B7E69C89E7AEA1E79086E6AC8AE99990E79A84E4BABAE593A1E9A088E4BDBFE794A8E7ACACE4BA8CE9878DE9A997E8AD89E38082E5A682E8AA8DE782BAE69C89E4BB96E4BABAE4BDBFE794A8E4BA86E69F90E5808BE5B8B3E688B6EFBC8CE8AB8BE58498E9809FE9809AE79FA5E68891E58091E68896E59088E4BD9CE5A4A5E4BCB4E380820A0A232320372E20E5AE89E585A8E680A70A0AE68891E58091E68EA1E58F96E7ACA6E59088E78FBEE4BB8AE68A80E8A193E6B0B4E6BA96E79A84E69BB8E99DA2E5AE89E585A8E68EAAE696BDEFBC8CE6AF8FE5B9B4E68EA5E58F97E4B880E6ACA1E7A8BDE6A0B8EFBC8CE4B8A6E68789E8B2B4E794A8E688B6E8A681E6B182E68F90E4BE9BE69198E8A681E38082E5A682E8B2B4E794A8E688B6E8B387E69699E5A496E6B4A9E7B5A6E784A1E6AC8AE58F96E5BE97E79A84E4BABAEFBC8CE68891E58091E5B087E696BCE79FA5E68289E5BE8C20373220E5B08FE69982E585A7E9809AE79FA5E8B2B4E794A8E688B6EFBC8CE4B8A6E5918AE79FA5E5B186E69982E5B7B2E68E8CE68FA1E79A84E68385E6B381E380820A0A232320382E20E8B2B4E794A8E688B6E8B387E696990A0AE8B2B4E794A8E688B6E8B387E69699E5A78BE7B582E5B1ACE696BCE8B2B4E794A8E688B6E38082E68891E58091E58385E782BAE68F90E4BE9BE88887E4BF9DE8ADB7E794A2E59381E58F8AE981B5E5AE88E6B395E5BE8BE8808CE89995E79086E98099E4BA9BE8B387E69699EFBC8CE4B88DE4BD9CE585B6E4BB96E794A8E98094E38082E8B2B4E794A8E688B6E5BE97E99AA8E69982E4BBA5E9809AE794A8E6A0BCE5BC8FE58CAFE587BAE8B387E69699EFBC8CE8A882E996B1E7B590E69D9FE5BE8CE79A8420393020E5A4A9E585A7E4BAA6E58FAFE38082E4B98BE5BE8CE68891E58091E69C83E5B087E585B6E588AAE999A4E380820A0A232320392E20E6A99FE5AF86E8B387E8A88A0A0AE5B08DE696BCE4BB96E696B9E6A899E7A4BAE782BAE6A99FE5AF86E79A84E8B387E8A88AEFBC8CE68896E4BBBBE4BD95E4BABAE983BDE69C83E8A696E782BAE6A99FE5AF86E79A84E8B387E8A88AEFBC8CE99B99E696B9E59D87E68789E4BF9DE5AF86EFBC8CE58385E782BAE69CACE59088E7B484E4B98BE79BAEE79A84E4BDBFE794A8EFBC8CE4B894E58385E68F90E4BE9BE7B5A6E7A2BAE69C89E99C80E8A681E4B8A6E58F97E79BB8E5908CE7B484E69D9FE79A84E4BABAE593A1E380820A0A23232031302E20E794A2E7949FE585A7E5AEB9E79A84E794A2E593810A0AE69C89E4BA9BE794A2E59381E69C83E4BE9DE8B2B4E794A8E688B6E8BCB8E585A5E79A84E585A7E5AEB9E794A2E7949FE69687E5AD97E38081E59C96E78987E68896E7A88BE5BC8FE7A2BCE38082E794A2E59381E782BAE8B2B4E794A8E688B6E794A2E7949FE79A84E585A7E5AEB9E8A696E782BAE8B2B4E794A8E688B6E8B387E69699E38082E794A2E7949FE79A84E585A7E5AEB9E58FAFE883BDE69C89E8AAA4EFBC9AE59CA8E4BBB0E8B3B4E4B98BE5898DE8AB8BE58588E69FA5E8AD89E38082E999A4E99D9EE8B2B4E794A8E688B6E8A1A8E7A4BAE5908CE6848FEFBC8CE590A6E58987E68891E58091E4B88DE69C83E4BBA5E8B2B4E794A8E688B6E8B387E69699E8A893E7B7B4E9809AE794A8E6A8A1E59E8BE380820A0A23232031312E20E68891E58091E79A84E689BFE8ABBEE88887E7ACACE4B889E4BABAE79A84E4B8BBE5BCB50A0AE6AF8FE9A085E794A2E59381E79A84E9818BE4BD9CE59D87E88887E585B6E69687E4BBB6E68980E8BFB0E5A4A7E887B4E79BB8E7ACA6EFBC9BE5A682E69C89E4B88DE7ACA6EFBC8CE68891E58091E5B087E4BA88E4BBA5E694B9E6ADA3EFBC8CE68896E98080E98284E8A9B2E6AEB5E69C9FE99693E5B7B2E694AFE4BB98E79A84E6ACBEE9A085E38082E5A682E69C89E4BABAE4B8BBE5BCB5E69F90E9A085E794A2E59381E4BEB5E5AEB3E585B6E6AC8AE588A9EFBC8CE68891E58091E5B087E782BAE8B2B4E794A8E688B6E68F90E587BAE68A97E8BEAFE38082E5A682E8A9B2E4B8BBE5BCB5E6B689E58F8AE8B2B4E794A8E688B6E8B387E69699E68896E69CACE59088E7B484E7A681E6ADA2E79A84E4BDBFE794A8EFBC8CE58987E794B1E8B2B4E794A8E688B6E782BAE68891E58091E68F90E587BAE68A97E8BEAFE380820A0A23232031322E20E8B2ACE4BBBBE99990E588B60A0AE5B0B1E69F90E9A085E8A882E996B1E59CA8E58D81E4BA8CE5808BE69C88E585A7E68980E7949FE79A84E585A8E983A8E8AB8BE6B182EFBC8CE4BBBBE4BD95E4B880E696B9E79A84E8B3A0E5849FE59D87E4B88DE8B685E9818EE8A9B2E69C9FE99693E782BAE8A9B2E8A882E996B1E694AFE4BB98E79A84E98791E9A18DEFBC8CE4BAA6E4B88DE8B3A0E5849FE68980E5A4B1E588A9E79B8AE68896E99693E68EA5E6908DE5A4B1E38082E4B88AE8BFB0E99990E588B6E4B88DE981A9E794A8E696BCE69585E6848FE38081E9878DE5A4A7E9818EE5A4B1EFBC8CE4BBA5E58F8AE6B395E5BE8BE4B88DE58581E8A8B1E99990E588B6E79A84E8B2ACE4BBBBE380820A0A23232031332E20E69C9FE99693E38081E7B582E6ADA2E88887E585B6E4BB96E4BA8BE9A0850A0AE69CACE59088E7B484E68C81E7BA8CE69C89E69588EFBC8CE79BB4E588B0E4B880E696B9E696BC20363020E5A4A9E5898DE9809AE79FA5E7B582E6ADA2E782BAE6ADA2EFBC9BE5B7B2E8A882E8B3BCE79A84E8A882E996B1E5B1A5E8A18CE887B3E69C9FE6BBBFE38082E59AB4E9878DE98195E7B484E696BC20333020E5A4A9E585A7E69CAAE694B9E6ADA3E88085EFBC8CE4BB96E696B9E5BE97E7AB8BE58DB3E7B582E6ADA2E38082E9809AE79FA5E68789E4BBA5E69BB8E99DA2E782BAE4B98BE38082E5A682E69C89E4B880E983A8E58886E784A1E69588EFBC8CE585B6E9A498E983A8E58886E4BB8DE784B6E69C89E69588E38082E981A9E794A8E799BCE8A18CE88085E887AAE5B7B1E79A84E69687E5AD97E4B8ADE68980E8BC89E59C8BE5AEB6E68896E59CB0E58D80E79A84E6B395E5BE8BE380820A', '12e5773dfc39a0239907e14b98bb521570228ed4fce72bf218ed6d5e78c9444c', NULL);
CREATE TABLE policy_rows (
    from_date text not null,
    position  integer not null, -- the order of one day's rows
    rule      text not null,
    type_id   text references agreement_types (id), -- null: concerns no type in particular
    primary key (from_date, position)
) strict;
insert into "policy_rows" values ('2018-08-07', 1, 'recordable', 'MicrosoftCloudAgreement');
insert into "policy_rows" values ('2018-08-07', 2, 'satisfies', 'MicrosoftCloudAgreement');
insert into "policy_rows" values ('2018-11-07', 3, 'required_in_portal', NULL);
insert into "policy_rows" values ('2019-03-22', 4, 'required_by_api', NULL);
insert into "policy_rows" values ('2019-08-01', 5, 'preview_in_portal', 'MicrosoftCustomerAgreement');
insert into "policy_rows" values ('2019-09-03', 6, 'preview_by_api', 'MicrosoftCustomerAgreement');
insert into "policy_rows" values ('2019-09-20', 7, 'preview_in_sdk', 'MicrosoftCustomerAgreement');
insert into "policy_rows" values ('2019-10-01', 8, 'introduced', 'MicrosoftCustomerAgreement');
insert into "policy_rows" values ('2019-10-01', 9, 'recordable', 'MicrosoftCustomerAgreement');
insert into "policy_rows" values ('2019-10-01', 10, 'satisfies', 'MicrosoftCustomerAgreement');
insert into "policy_rows" values ('2019-10-01', 11, 'needed_by_marked_offers', 'MicrosoftCustomerAgreement');
insert into "policy_rows" values ('2020-02-01', 12, 'retired', 'MicrosoftCloudAgreement');
insert into "policy_rows" values ('2020-02-03', 13, 'direct_acceptance', 'MicrosoftCustomerAgreement');
insert into "policy_rows" values ('2020-02-03', 14, 'bought_before_cannot_accept', 'MicrosoftCustomerAgreement');
CREATE TABLE relationships (
    id          blob not null primary key,
    partner_id  blob not null references partners (id),
    customer_id blob not null references customers (id),
    provider_id blob references partners (id), -- for an indirect reseller: through which provider
    since       integer not null,
    ended_at    integer
) strict;
insert into "relationships" values (X'01A1F8D3EA00700080004CCBD6E5AF49', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', NULL, 1795176000000000, NULL);
insert into "relationships" values (X'01A1F8D3F1D0700080005BC0F2D38AE9', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005B7DE0F52D08', NULL, 1795176002000000, NULL);
insert into "relationships" values (X'01A1F8D3F1D0700080006C6FCE90B91F', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006BDA8316BA48', NULL, 1795176002000000, NULL);
insert into "relationships" values (X'01A1F8D3F1D0700080006CE6BF99861A', X'01A1F8D3EA00700080001FFB5440CE75', X'01A1F8D3F1D0700080006BDA8316BA48', X'01A1F8D3EA00700080001EA8F1109275', 1795176002000000, NULL);
insert into "relationships" values (X'01A1F8D3F1D0700080008012B3131D6C', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080007FA020753F47', NULL, 1795176002000000, NULL);
insert into "relationships" values (X'01A1F8D3F1D070008000839A2BC606BC', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D070008000831C668BCCAE', NULL, 1795176002000000, NULL);
insert into "relationships" values (X'01A1F8D3F5B870008000916B83C81293', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B87000800090DD110D51CF', NULL, 1795176003000000, NULL);
insert into "relationships" values (X'01A1F8D3F5B8700080009B71ACC63000', X'01A1F8D3EA0070008000218DA33814BB', X'01A1F8D3F5B87000800090DD110D51CF', NULL, 1795176003000000, NULL);
CREATE TABLE invitations (
    id          blob not null primary key,
    purpose     text not null check (purpose in ('agreement', 'relationship')),
    partner_id  blob not null references partners (id),
    provider_id blob references partners (id),        -- for an indirect reseller: the provider that is authorised besides
    customer_id blob references customers (id),       -- of a relationship request: since it was answered
    type_id     text references agreement_types (id), -- null where no agreement is asked for
    dap         integer not null,                     -- delegated administration privileges: recorded and shown
    state       text not null check (
        state = 'created' or state = 'sent' or state = 'opened' or state = 'accepted' or state = 'declined' or
        state = 'revoked'
    ),
    language    text not null,                        -- of its letters
    to_name     text,
    to_email    text,
    subject     text,                                 -- of the letter as it was last sent
    body        text,                                 -- with {link} where the link goes
    created_by  blob not null references accounts (id),
    created_at  integer not null,
    expires_on  text not null,                        -- the last day, UTC, on which it can be answered
    sent_at     integer,
    reminded_at integer,
    opened_at   integer,
    opened_by   blob references accounts (id),
    opened_for  blob references customers (id),       -- the opener's organisation
    answered_at integer,
    answered_by blob references accounts (id),
    reason      text, sent_by_hand integer not null default 0,                                 -- why it was declined
    check ((purpose = 'relationship') or (customer_id is not null and type_id is not null and provider_id is null))
) strict;
insert into "invitations" values (X'01A1F8D3F1D0700080005D1DDDC6DE5B', 'agreement', X'01A1F8D3EA00700080001CA119CCF666', NULL, X'01A1F8D3F1D0700080005B7DE0F52D08', 'MicrosoftCustomerAgreement', 0, 'created', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', NULL, NULL, X'01A1F8D3EA00700080002B50FEAAC424', 1795176002000000, '2026-12-20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
insert into "invitations" values (X'01A1F8D3F1D07000800060B044826302', 'relationship', X'01A1F8D3EA00700080001CA119CCF666', NULL, NULL, 'MicrosoftCustomerAgreement', 0, 'sent', 'en', '', 'somebody@example.com', 'Alder Direct would like to be your reseller', 'Hello,

I am Gunilla Holm from Alder Direct. We would like your company to authorize us as its reseller.

To read and accept the Microsoft Customer Agreement and authorize Alder Direct, open this link:
{link}

You will be asked to sign in to Assent. If your company has no account there yet, you can register it.
Only your company’s Customer admin can accept.

If you have any questions, reply to this email or contact:
Gunilla Holm, Alder Direct
global@alder.example
+46 8 555 010 10', X'01A1F8D3EA00700080001D40CC99AE1C', 1795176002000000, '2026-12-20', 1795176002000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
insert into "invitations" values (X'01A1F8D3F1D0700080006DD3E43AE607', 'agreement', X'01A1F8D3EA00700080001EA8F1109275', NULL, X'01A1F8D3F1D0700080006BDA8316BA48', 'MicrosoftCustomerAgreement', 0, 'created', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', NULL, NULL, X'01A1F8D3EA00700080002D99442533C3', 1795176002000000, '2026-12-20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
insert into "invitations" values (X'01A1F8D3F1D07000800084AF7128F21F', 'agreement', X'01A1F8D3EA00700080001CA119CCF666', NULL, X'01A1F8D3F1D070008000831C668BCCAE', 'MicrosoftCustomerAgreement', 0, 'accepted', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', NULL, NULL, X'01A1F8D3EA00700080002B50FEAAC424', 1795176002000000, '2026-12-20', NULL, NULL, NULL, NULL, NULL, 1795176003000000, X'01A1F8D3F1D070008000840F6C503C54', NULL, 0);
insert into "invitations" values (X'01A1F8D3F5B870008000924B473AA528', 'agreement', X'01A1F8D3EA00700080001CA119CCF666', NULL, X'01A1F8D3F5B87000800090DD110D51CF', 'MicrosoftCustomerAgreement', 0, 'declined', 'sv-SE', 'Åsa Öberg', 'asa@vinterhamn.example', NULL, NULL, X'01A1F8D3EA00700080002B50FEAAC424', 1795176003000000, '2026-12-20', NULL, NULL, NULL, NULL, NULL, 1795176003000000, X'01A1F8D3F5B87000800091F52C2035CA', 'Not this year', 0);
CREATE TABLE invitation_links (
    token_hash    blob not null primary key,
    invitation_id blob not null references invitations (id),
    created_at    integer not null,
    ended_at      integer
) strict;
insert into "invitation_links" values (X'DDB04BB801E4F726403A528AF76D09772ED82350D5D48E4947EEB79744EB60B1', X'01A1F8D3F1D07000800060B044826302', 1795176002000000, NULL);
CREATE TABLE invitation_words (
    word          text not null,
    partner_id    blob not null references partners (id),
    invitation_id blob not null references invitations (id),
    primary key (invitation_id, word)
) strict;
insert into "invitation_words" values ('@asa@vinterhamnexample', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005D1DDDC6DE5B');
insert into "invitation_words" values ('ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005D1DDDC6DE5B');
insert into "invitation_words" values ('asa', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005D1DDDC6DE5B');
insert into "invitation_words" values ('asavinterhamnexample', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005D1DDDC6DE5B');
insert into "invitation_words" values ('bryggeri', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005D1DDDC6DE5B');
insert into "invitation_words" values ('example', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005D1DDDC6DE5B');
insert into "invitation_words" values ('oberg', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005D1DDDC6DE5B');
insert into "invitation_words" values ('vinterhamn', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005D1DDDC6DE5B');
insert into "invitation_words" values ('vinterhamnexample', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005D1DDDC6DE5B');
insert into "invitation_words" values ('åsa', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005D1DDDC6DE5B');
insert into "invitation_words" values ('öberg', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005D1DDDC6DE5B');
insert into "invitation_words" values ('@somebody@examplecom', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800060B044826302');
insert into "invitation_words" values ('com', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800060B044826302');
insert into "invitation_words" values ('example', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800060B044826302');
insert into "invitation_words" values ('examplecom', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800060B044826302');
insert into "invitation_words" values ('somebody', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800060B044826302');
insert into "invitation_words" values ('somebodyexamplecom', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800060B044826302');
insert into "invitation_words" values ('@asa@vinterhamnexample', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006DD3E43AE607');
insert into "invitation_words" values ('ab', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006DD3E43AE607');
insert into "invitation_words" values ('asa', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006DD3E43AE607');
insert into "invitation_words" values ('asavinterhamnexample', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006DD3E43AE607');
insert into "invitation_words" values ('example', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006DD3E43AE607');
insert into "invitation_words" values ('oberg', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006DD3E43AE607');
insert into "invitation_words" values ('resold', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006DD3E43AE607');
insert into "invitation_words" values ('vinterhamn', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006DD3E43AE607');
insert into "invitation_words" values ('vinterhamnexample', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006DD3E43AE607');
insert into "invitation_words" values ('åsa', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006DD3E43AE607');
insert into "invitation_words" values ('öberg', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006DD3E43AE607');
insert into "invitation_words" values ('@asa@vinterhamnexample', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800084AF7128F21F');
insert into "invitation_words" values ('ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800084AF7128F21F');
insert into "invitation_words" values ('asa', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800084AF7128F21F');
insert into "invitation_words" values ('asavinterhamnexample', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800084AF7128F21F');
insert into "invitation_words" values ('bryggeri', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800084AF7128F21F');
insert into "invitation_words" values ('example', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800084AF7128F21F');
insert into "invitation_words" values ('oberg', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800084AF7128F21F');
insert into "invitation_words" values ('vinterhamn', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800084AF7128F21F');
insert into "invitation_words" values ('vinterhamnexample', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800084AF7128F21F');
insert into "invitation_words" values ('åsa', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800084AF7128F21F');
insert into "invitation_words" values ('öberg', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D07000800084AF7128F21F');
insert into "invitation_words" values ('@asa@vinterhamnexample', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B870008000924B473AA528');
insert into "invitation_words" values ('ab', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B870008000924B473AA528');
insert into "invitation_words" values ('asa', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B870008000924B473AA528');
insert into "invitation_words" values ('asavinterhamnexample', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B870008000924B473AA528');
insert into "invitation_words" values ('bryggeri', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B870008000924B473AA528');
insert into "invitation_words" values ('example', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B870008000924B473AA528');
insert into "invitation_words" values ('oberg', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B870008000924B473AA528');
insert into "invitation_words" values ('vinterhamn', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B870008000924B473AA528');
insert into "invitation_words" values ('vinterhamnexample', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B870008000924B473AA528');
insert into "invitation_words" values ('åsa', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B870008000924B473AA528');
insert into "invitation_words" values ('öberg', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B870008000924B473AA528');
CREATE TABLE evidence_files (
    sha256     text not null primary key,
    media_type text not null check (
        media_type = 'application/pdf' or media_type = 'image/png' or media_type = 'image/jpeg'
    ),
    size       integer not null,
    bytes      blob not null,
    created_at integer not null
) strict;
insert into "evidence_files" values ('5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff', 'application/pdf', 45, X'255044462D312E340A312030206F626A3C3C3E3E656E646F626A0A747261696C65723C3C3E3E0A2525454F460A', 1795176002000000);
CREATE TABLE confirmations (
    id               blob not null primary key,
    method           text not null check (method in ('attestation', 'direct')),
    partner_id       blob references partners (id), -- whose attestation; null for a direct acceptance
    customer_id      blob not null references customers (id),
    type_id          text not null,
    rank             integer not null,
    template_id      blob not null,
    text_id          blob not null references agreement_texts (id),
    text_country     text not null,
    text_language    text not null,
    text_sha256      text not null,
    accepted_on      text not null, -- as the agent typed it, in the agent's time zone
    signer_first_name text not null,
    signer_last_name text not null,
    signer_email     text not null,
    signer_phone     text,
    signer_key       text not null, -- the four, trimmed and case-folded: the same signer twice is refused
    basis            text not null check (
        basis = 'signed_paper' or basis = 'email' or basis = 'call' or basis = 'portal' or basis = 'other' or
        basis = 'not_stated'
    ),
    evidence_sha256  text references evidence_files (sha256),
    evidence_name    text,
    supersedes       blob references confirmations (id), -- the attestation that this one corrects
    reason           text,          -- why
    employee         text,          -- who it was, where an account is shared by design
    sentence         text not null, -- the words that were ticked
    sentence_language text not null,
    recorded_at      integer not null,
    recorded_by      blob not null references accounts (id),
    recorded_by_name text not null,
    recorded_by_email text not null,
    recorded_by_role text not null,
    recorded_for     text not null, -- the organisation's name at that time
    network_address  text not null,
    user_agent       text not null, text_pdf_sha256 text,
    check ((method = 'direct') = (partner_id is null)),
    check ((supersedes is null) = (reason is null)),
    foreign key (type_id, rank) references agreement_versions (type_id, rank)
) strict;
insert into "confirmations" values (X'01A1F8D3EA00700080004DFE1B14DBED', 'attestation', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', 'MicrosoftCustomerAgreement', 2, X'117A77B09360443B8795C6DEDC750CF9', X'01A1F8D3EA0070008000096D4333CB67', 'SE', 'sv-SE', 'c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961', '2026-11-19', 'Åsa', 'Öberg', 'asa@vinterhamn.example', '+46905550123', 'åsaöbergasa@vinterhamn.example+46905550123', 'signed_paper', NULL, NULL, NULL, NULL, NULL, 'I attest that the customer has accepted the Microsoft Customer Agreement', 'en', 1795176000000000, X'01A1F8D3EA00700080002B50FEAAC424', 'Sami Aalto', 'sales@alder.example', 'sales_agent', 'Alder Direct', '127.0.0.1', '', NULL);
insert into "confirmations" values (X'01A1F8D3F1D07000800055375AB0FE45', 'direct', NULL, X'01A1F8D3EA00700080004C503FC731EB', 'MicrosoftCustomerAgreement', 2, X'117A77B09360443B8795C6DEDC750CF9', X'01A1F8D3EA0070008000096D4333CB67', 'SE', 'sv-SE', 'c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961', '2026-11-20', 'Åsa', 'Öberg', 'asa@vinterhamn.example', NULL, 'åsaöbergasa@vinterhamn.example', 'not_stated', NULL, NULL, NULL, NULL, NULL, 'Jag, Åsa Öberg, är behörig att godkänna för Vinterhamn Bryggeri AB, och jag godkänner Microsofts kundavtal, version 2.', 'sv-SE', 1795176002000000, X'01A1F8D3EA00700080004D60CE31569E', 'Åsa Öberg', 'admin@customer.onassent.example', 'customer_admin', 'Vinterhamn Bryggeri AB', '127.0.0.1', '', NULL);
insert into "confirmations" values (X'01A1F8D3F1D0700080008126C2F2BFB7', 'attestation', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080007FA020753F47', 'MicrosoftCustomerAgreement', 2, X'117A77B09360443B8795C6DEDC750CF9', X'01A1F8D3EA0070008000096D4333CB67', 'SE', 'sv-SE', 'c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961', '2026-11-19', 'Åsa', 'Öberg', 'asa@vinterhamn.example', '+46905550123', 'åsaöbergasa@vinterhamn.example+46905550123', 'signed_paper', '5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff', 'signed.pdf', NULL, NULL, NULL, 'I attest that the customer has accepted the Microsoft Customer Agreement', 'en', 1795176002000000, X'01A1F8D3EA00700080002B50FEAAC424', 'Sami Aalto', 'sales@alder.example', 'sales_agent', 'Alder Direct', '127.0.0.1', '', NULL);
insert into "confirmations" values (X'01A1F8D3F5B8700080008C03C74CE754', 'direct', NULL, X'01A1F8D3F1D070008000831C668BCCAE', 'MicrosoftCustomerAgreement', 2, X'117A77B09360443B8795C6DEDC750CF9', X'01A1F8D3EA0070008000096D4333CB67', 'SE', 'sv-SE', 'c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961', '2026-11-20', 'Åsa', 'Öberg', 'asa@vinterhamn.example', NULL, 'åsaöbergasa@vinterhamn.example', 'not_stated', NULL, NULL, NULL, NULL, NULL, 'I, Åsa Öberg, am authorized to accept for Vinterhamn Bryggeri AB, and I accept the Microsoft Customer Agreement, version 2.', 'en', 1795176003000000, X'01A1F8D3F1D070008000840F6C503C54', 'Åsa Öberg', 'admin@withdrawn.onassent.example', 'customer_admin', 'Vinterhamn Bryggeri AB', '127.0.0.1', '', NULL);
CREATE TABLE drafts (
    id          blob not null primary key,
    partner_id  blob not null references partners (id),
    account_id  blob not null references accounts (id),
    fields      text not null, -- JSON: what was typed, field by field
    revision    integer not null,
    created_at  integer not null,
    changed_at  integer not null,
    customer_id blob references customers (id) -- once it was submitted
) strict;
insert into "drafts" values (X'01A1F8D3EA0070008000462EB71CD63E', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080002B50FEAAC424', '[["sentence_language","en"],["company_name","Vinterhamn Bryggeri AB"],["domain_prefix","customer"],["language","sv-SE"],["cloud","public"],["country","SE"],["line1","Storgatan 1"],["postal_code","903 26"],["city","Umeå"],["first_name","Åsa"],["last_name","Öberg"],["email","asa@vinterhamn.example"],["phone","+46 90 555 01 23"],["signer","contact"],["acceptance","attest"],["attested","yes"],["accepted_on_day","19"],["accepted_on_month","november"],["accepted_on_year","2026"],["basis","signed_paper"]]', 2, 1795176000000000, 1795176000000000, X'01A1F8D3EA00700080004C503FC731EB');
insert into "drafts" values (X'01A1F8D3F1D0700080005A78EA7C9B1D', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080002B50FEAAC424', '[["sentence_language","en"],["company_name","Vinterhamn Bryggeri AB"],["domain_prefix","temporary"],["language","sv-SE"],["cloud","public"],["country","SE"],["line1","Storgatan 1"],["postal_code","903 26"],["city","Umeå"],["first_name","Åsa"],["last_name","Öberg"],["email","asa@vinterhamn.example"],["phone","+46 90 555 01 23"],["signer","contact"],["acceptance","ask"]]', 2, 1795176002000000, 1795176002000000, X'01A1F8D3F1D0700080005B7DE0F52D08');
insert into "drafts" values (X'01A1F8D3F1D0700080005E1BA22E6B82', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080002B50FEAAC424', '[["sentence_language","en"],["company_name","Vinterhamn Bryggeri AB"],["domain_prefix","kept"],["language","sv-SE"],["cloud","public"],["country","SE"],["line1","Storgatan 1"],["postal_code","903 26"],["city","Umeå"],["first_name","Åsa"],["last_name","Öberg"],["email","asa@vinterhamn.example"],["phone","+46 90 555 01 23"],["signer","contact"],["acceptance","ask"]]', 1, 1795176002000000, 1795176002000000, NULL);
insert into "drafts" values (X'01A1F8D3F1D0700080006B85113D7663', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3EA00700080002D99442533C3', '[["sentence_language","en"],["domain_prefix","resold"],["language","sv-SE"],["cloud","public"],["country","SE"],["line1","Storgatan 1"],["postal_code","903 26"],["city","Umeå"],["first_name","Åsa"],["last_name","Öberg"],["email","asa@vinterhamn.example"],["phone","+46 90 555 01 23"],["signer","contact"],["acceptance","ask"],["company_name","Resold AB"],["reseller","01a1f8d3-ea00-7000-8000-1ffb5440ce75"]]', 2, 1795176002000000, 1795176002000000, X'01A1F8D3F1D0700080006BDA8316BA48');
insert into "drafts" values (X'01A1F8D3F1D0700080007F284F1DE0D8', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080002B50FEAAC424', '[["sentence_language","en"],["company_name","Vinterhamn Bryggeri AB"],["domain_prefix","evident"],["language","sv-SE"],["cloud","public"],["country","SE"],["line1","Storgatan 1"],["postal_code","903 26"],["city","Umeå"],["first_name","Åsa"],["last_name","Öberg"],["email","asa@vinterhamn.example"],["phone","+46 90 555 01 23"],["signer","contact"],["acceptance","attest"],["attested","yes"],["accepted_on_day","19"],["accepted_on_month","november"],["accepted_on_year","2026"],["basis","signed_paper"]]', 2, 1795176002000000, 1795176002000000, X'01A1F8D3F1D0700080007FA020753F47');
insert into "drafts" values (X'01A1F8D3F1D0700080008230FC69BE8A', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080002B50FEAAC424', '[["sentence_language","en"],["company_name","Vinterhamn Bryggeri AB"],["domain_prefix","withdrawn"],["language","sv-SE"],["cloud","public"],["country","SE"],["line1","Storgatan 1"],["postal_code","903 26"],["city","Umeå"],["first_name","Åsa"],["last_name","Öberg"],["email","asa@vinterhamn.example"],["phone","+46 90 555 01 23"],["signer","contact"],["acceptance","ask"]]', 2, 1795176002000000, 1795176002000000, X'01A1F8D3F1D070008000831C668BCCAE');
insert into "drafts" values (X'01A1F8D3F5B8700080008FE76605540F', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080002B50FEAAC424', '[["sentence_language","en"],["company_name","Vinterhamn Bryggeri AB"],["domain_prefix","declined"],["language","sv-SE"],["cloud","public"],["country","SE"],["line1","Storgatan 1"],["postal_code","903 26"],["city","Umeå"],["first_name","Åsa"],["last_name","Öberg"],["email","asa@vinterhamn.example"],["phone","+46 90 555 01 23"],["signer","contact"],["acceptance","ask"]]', 2, 1795176003000000, 1795176003000000, X'01A1F8D3F5B87000800090DD110D51CF');
CREATE TABLE customer_list (
    relationship_id blob not null primary key references relationships (id),
    partner_id    blob not null,
    customer_id   blob not null,
    type_id       text not null, -- the agreement that the status is about
    company_name  text not null,
    company_key   text not null,
    domain        text not null,
    country       text not null,
    bought_before integer not null,
    since         integer not null,
    stands        text not null, -- what the status of any day follows from, in one word: pages read it whole
    invited_until text, -- the last day on which that is invited, for whoever looks for those that are over
    status        text not null check (
        status = 'not-needed' or status = 'withdrawn' or status = 'accepted-directly' or status = 'attested' or
        status = 'outdated-version' or status = 'rejected' or status = 'declined' or status = 'invited' or
        status = 'not-provided'
    )
) strict;
CREATE TABLE customer_list_words (
    relationship_id blob not null references customer_list (relationship_id),
    partner_id  blob not null,
    country     text not null, -- the customer's
    word        text not null,
    company_key text not null,
    primary key (relationship_id, word)
) strict, without rowid;
CREATE TABLE customer_list_state (
    id            integer not null primary key check (id = 1),
    type_id       text,
    required_rank integer,
    behind        blob -- the last relationship that was looked at; null: all were
, rule integer not null default 0, shown integer not null default 0, basis text not null default '') strict;
CREATE TABLE draft_files (
    draft_id   blob not null primary key references drafts (id),
    name       text not null,
    media_type text not null check (
        media_type = 'application/pdf' or media_type = 'image/png' or media_type = 'image/jpeg'
    ),
    bytes      blob not null
) strict;
CREATE TABLE registrations (
    token_hash          blob not null primary key,
    email               text not null,
    partner_id          blob not null references partners (id), -- whose link it is, and who is told
    invitation_id       blob references invitations (id),
    link                text not null,                          -- the address of the link, without its secret
    created_at          integer not null,
    expires_at          integer not null,
    used_at             integer,
    customer_id         blob references customers (id),         -- what came of it
    country             text, registration_key text) strict;
CREATE TABLE registration_asks (
    email_key text not null primary key,
    since     integer not null, -- when the hour began that is counted
    last_at   integer not null,
    asked     integer not null
) strict;
CREATE TABLE acceptances (
    id              blob not null primary key,
    reference       text not null, -- for people
    customer_id     blob not null references customers (id),
    account_id      blob not null references accounts (id),
    session_id      blob not null, -- kept, although the session ends
    person_name     text not null,
    person_email    text not null,
    company_name    text not null,
    role            text not null,
    confirmation_id blob references confirmations (id), -- null: the relationship alone
    partner_id      blob references partners (id), -- whose link it was
    provider_id     blob references partners (id),
    relationship_id blob references relationships (id), -- that it made
    provider_relationship_id blob references relationships (id),
    relationship_sentence text, -- the words that were ticked about it
    sentence_language text not null,
    delegated_administration integer not null,
    link            text not null, -- without its secret
    invitation_id   blob references invitations (id),
    accepted_at     integer not null,
    offset_minutes  integer not null, -- how far the person's clock was ahead of UTC
    proofs          text not null,
    code_sent_to    text,
    grade           text not null check (grade = 'A' or grade = 'B' or grade = 'C' or grade = 'D'),
    network_address text not null,
    user_agent      text not null, grade_rule integer not null default 1, grade_reasons text not null default '', contact_source text not null default 'partner' check (
    contact_source = 'own' or contact_source = 'partner' or contact_source = 'operator'
), contact_by text not null default '', contact_by_organisation text not null default '', contact_given_at integer, contact_proof text, contact_proved_at integer, contact_changed_at integer,
    unique (reference)
) strict;
insert into "acceptances" values (X'01A1F8D3F1D07000800055375AB0FE45', 'HF7V6-935SV', X'01A1F8D3EA00700080004C503FC731EB', X'01A1F8D3EA00700080004D60CE31569E', X'01A1F8D3EA0070008000529DB78C7897', 'Åsa Öberg', 'asa@vinterhamn.example', 'Vinterhamn Bryggeri AB', 'customer_admin', X'01A1F8D3F1D07000800055375AB0FE45', NULL, NULL, NULL, NULL, NULL, 'sv-SE', 0, '/accept', NULL, 1795176002000000, 60, 'own-password,mailed-code', 'asa@vinterhamn.example', 'C', '127.0.0.1', '', 2, 'partners-network', 'partner', 'Sami Aalto', 'Alder Direct', 1795176000000000, 'mailed-code', 1795176000000000, NULL);
insert into "acceptances" values (X'01A1F8D3F5B8700080008C03C74CE754', 'ATU49-P5YX2', X'01A1F8D3F1D070008000831C668BCCAE', X'01A1F8D3F1D070008000840F6C503C54', X'01A1F8D3F1D0700080008AB3C4FD3846', 'Åsa Öberg', 'asa@vinterhamn.example', 'Vinterhamn Bryggeri AB', 'customer_admin', X'01A1F8D3F5B8700080008C03C74CE754', NULL, NULL, NULL, NULL, NULL, 'en', 0, '/accept', NULL, 1795176003000000, 60, 'own-password,mailed-code', 'asa@vinterhamn.example', 'C', '127.0.0.1', '', 2, 'partners-network', 'partner', 'Sami Aalto', 'Alder Direct', 1795176002000000, 'mailed-code', 1795176002000000, NULL);
CREATE TABLE acceptance_codes (
    id              blob not null primary key,
    account_id      blob not null references accounts (id),
    customer_id     blob not null references customers (id),
    code_hash       blob not null, -- keyed, together with the row's number
    letter_id       blob not null references letters (id),
    sent_to         text not null,
    type_id         text,
    text_id         blob references agreement_texts (id),
    text_sha256     text,
    sentence        text,
    partner_id      blob references partners (id),
    provider_id     blob references partners (id),
    relationship_sentence text,
    sentence_language text not null,
    delegated_administration integer not null,
    link            text not null,
    invitation_id   blob references invitations (id),
    wrong_tries     integer not null default 0,
    created_at      integer not null,
    expires_at      integer not null,
    used_at         integer,
    acceptance_id   blob references acceptances (id) -- what came of it
) strict;
insert into "acceptance_codes" values (X'01A1F8D3EDE8700080005300F598C4D5', X'01A1F8D3EA00700080004D60CE31569E', X'01A1F8D3EA00700080004C503FC731EB', X'FBC70616CF3B18EDD77208CE891682C8B28221F1073651E0A8DEC13F26DD9088', X'01A1F8D3EDE870008000536AC91D0D3D', 'asa@vinterhamn.example', 'MicrosoftCustomerAgreement', X'01A1F8D3EA0070008000096D4333CB67', 'c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961', 'Jag, Åsa Öberg, är behörig att godkänna för Vinterhamn Bryggeri AB, och jag godkänner Microsofts kundavtal, version 2.', NULL, NULL, NULL, 'sv-SE', 0, '/accept', NULL, 0, 1795176001000000, 1795176002000000, NULL, NULL);
insert into "acceptance_codes" values (X'01A1F8D3F1D07000800054195576E144', X'01A1F8D3EA00700080004D60CE31569E', X'01A1F8D3EA00700080004C503FC731EB', X'6CB798E809C7432E9EDABC115169749E62AB52DEA3C6F1443863A4BFBBE7355B', X'01A1F8D3F1D0700080005473D8B760E5', 'asa@vinterhamn.example', 'MicrosoftCustomerAgreement', X'01A1F8D3EA0070008000096D4333CB67', 'c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961', 'Jag, Åsa Öberg, är behörig att godkänna för Vinterhamn Bryggeri AB, och jag godkänner Microsofts kundavtal, version 2.', NULL, NULL, NULL, 'sv-SE', 0, '/accept', NULL, 0, 1795176002000000, 1795176602000000, 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "acceptance_codes" values (X'01A1F8D3F5B8700080008B2D1F3E311B', X'01A1F8D3F1D070008000840F6C503C54', X'01A1F8D3F1D070008000831C668BCCAE', X'250497144CADB7C68DEB3C08DA375644A8BFC25839968DF77ED209F846D77835', X'01A1F8D3F5B8700080008B46571821A8', 'asa@vinterhamn.example', 'MicrosoftCustomerAgreement', X'01A1F8D3EA0070008000096D4333CB67', 'c98e2f0a57a4a056c2268015cd04d7b0896adb2f88b14de851fd1a17d3c88961', 'I, Åsa Öberg, am authorized to accept for Vinterhamn Bryggeri AB, and I accept the Microsoft Customer Agreement, version 2.', NULL, NULL, NULL, 'en', 0, '/accept', NULL, 0, 1795176003000000, 1795176603000000, 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
CREATE TABLE declines (
    id              blob not null primary key,
    customer_id     blob not null references customers (id),
    account_id      blob not null references accounts (id),
    person_name     text not null,
    person_email    text not null,
    role            text not null,
    partner_id      blob references partners (id),
    type_id         text references agreement_types (id),
    invitation_id   blob references invitations (id),
    link            text not null,
    reason          text not null,
    declined_at     integer not null,
    network_address text not null,
    user_agent      text not null
) strict;
insert into "declines" values (X'01A1F8D3F5B8700080009C2A55ED7A42', X'01A1F8D3F5B87000800090DD110D51CF', X'01A1F8D3F5B87000800091F52C2035CA', 'Åsa Öberg', 'asa@vinterhamn.example', 'customer_admin', NULL, 'MicrosoftCustomerAgreement', NULL, '/accept', 'Not this year', 1795176003000000, '127.0.0.1', '');
CREATE TABLE withdrawals (
    id              blob not null primary key,
    customer_id     blob not null references customers (id),
    type_id         text not null references agreement_types (id),
    withdrawn_on    text not null, -- the day, where the person is
    withdrawn_at    integer not null,
    account_id      blob not null references accounts (id),
    person_name     text not null,
    person_email    text not null,
    role            text not null,
    reason          text not null,
    network_address text not null,
    user_agent      text not null
) strict;
insert into "withdrawals" values (X'01A1F8D3F5B8700080008DDD3E2EABEF', X'01A1F8D3F1D070008000831C668BCCAE', 'MicrosoftCustomerAgreement', '2026-11-20', 1795176003000001, X'01A1F8D3F1D070008000840F6C503C54', 'Åsa Öberg', 'asa@vinterhamn.example', 'customer_admin', 'New owners', '127.0.0.1', '');
CREATE TABLE attestation_notices (
    token_hash      blob not null primary key,
    confirmation_id blob not null references confirmations (id),
    created_at      integer not null,
    disputed_at     integer,
    reason          text,
    network_address text,
    user_agent      text
) strict;
CREATE TABLE quota_usage (
    quota        text not null,
    subject      text not null,  -- who it applies to: an account, a partner, a network, an email address
    subject_name text not null,  -- the same for people who read it
    used         integer not null,
    refused      integer not null,
    ends_at      integer not null, -- when the period ends
    refused_at   integer,          -- when something was last refused
    primary key (quota, subject)
) strict;
insert into "quota_usage" values ('notice-emails', '01a1f8d3-ea00-7000-8000-1ca119ccf666 01a1f8d3-ea00-7000-8000-4c503fc731eb', 'Vinterhamn Bryggeri AB, Alder Direct', 3, 0, 1795262402000000, NULL);
insert into "quota_usage" values ('emails-by-person', '01a1f8d3-ea00-7000-8000-1d40cc99ae1c', 'Gunilla Holm, Alder Direct', 1, 0, 1795262402000000, NULL);
insert into "quota_usage" values ('emails-by-partner', '01a1f8d3-ea00-7000-8000-1ca119ccf666', 'Alder Direct', 1, 0, 1795262402000000, NULL);
insert into "quota_usage" values ('emails-to-contact', '01a1f8d3-ea00-7000-8000-1ca119ccf666 somebody@example.com', 'somebody@example.com', 1, 0, 1795262402000000, NULL);
insert into "quota_usage" values ('notice-emails', '01a1f8d3-ea00-7000-8000-1ffb5440ce75 01a1f8d3-f1d0-7000-8000-6bda8316ba48', 'Resold AB, Cedar Resale', 1, 0, 1795262402000000, NULL);
insert into "quota_usage" values ('notice-emails', '01a1f8d3-ea00-7000-8000-1ea8f1109275 01a1f8d3-f1d0-7000-8000-6bda8316ba48', 'Resold AB, Birch Distribution', 1, 0, 1795262402000000, NULL);
insert into "quota_usage" values ('notice-emails', '01a1f8d3-ea00-7000-8000-1ca119ccf666 01a1f8d3-f1d0-7000-8000-831c668bccae', 'Vinterhamn Bryggeri AB, Alder Direct', 2, 0, 1795262403000000, NULL);
insert into "quota_usage" values ('notice-emails', '01a1f8d3-ea00-7000-8000-1ca119ccf666 01a1f8d3-f5b8-7000-8000-90dd110d51cf', 'Vinterhamn Bryggeri AB, Alder Direct', 1, 0, 1795262403000000, NULL);
insert into "quota_usage" values ('notice-emails', '01a1f8d3-ea00-7000-8000-218da33814bb 01a1f8d3-f5b8-7000-8000-90dd110d51cf', 'Vinterhamn Bryggeri AB, Dogwood Cloud', 1, 0, 1795262403000000, NULL);
CREATE TABLE sign_in_guesses (
    name_hash  blob not null primary key,
    account_id blob references accounts (id), -- null: nobody has that name
    wrong      integer not null,
    last_at    integer not null,
    free_at    integer not null, -- the next guess is judged from then on
    told_at    integer           -- when the owner was written to
) strict;
CREATE TABLE contact_changes (
    id               blob not null primary key,
    account_id       blob not null references accounts (id),
    email            text not null,
    source           text not null check (source = 'own' or source = 'partner' or source = 'operator'),
    asked_by         text not null,
    asked_by_organisation text not null,
    asked_by_account blob references accounts (id),
    reason           text,             -- the operator's
    token_hash       blob,             -- the link to the new address; null: set by the operator
    consent_hash     blob not null,    -- the link to the old address
    created_at       integer not null,
    expires_at       integer,          -- the new address is to be proved until then
    due_at           integer not null, -- without an objection it takes effect from then on
    proved_at        integer,          -- by the link to the new address
    agreed_at        integer,          -- by the link to the old address
    ended_at         integer,          -- it took effect, was objected to, or another took its place
    outcome          text check (
        outcome = 'changed' or outcome = 'objected' or outcome = 'replaced' or outcome = 'lapsed'
    ),
    unique (token_hash),
    unique (consent_hash)
) strict;
CREATE TABLE password_codes (
    id          blob not null primary key,
    account_id  blob not null references accounts (id),
    code_hash   blob not null, -- keyed, together with the row's number
    letter_id   blob not null references letters (id),
    sent_to     text not null,
    wrong_tries integer not null default 0,
    created_at  integer not null,
    expires_at  integer not null,
    used_at     integer
) strict;
insert into "password_codes" values (X'01A1F8D3EA00700080004EC841F12B42', X'01A1F8D3EA00700080004D60CE31569E', X'0561FFBAF8DCF58E76AB9E0F96AE66EDFAD6866E0B9CE6D757DA5F5A895F169A', X'01A1F8D3EA00700080004F32B011B3D7', 'asa@vinterhamn.example', 0, 1795176000000000, 1795176600000000, 1795176000000000);
insert into "password_codes" values (X'01A1F8D3F1D07000800085A621CCDB13', X'01A1F8D3F1D070008000840F6C503C54', X'B3AE2F1379D4C3E85F08C3EAE1D0FF40263D87BFE3939E2B5684C7839094C4E8', X'01A1F8D3F1D07000800085FD1CC9E4B6', 'asa@vinterhamn.example', 0, 1795176002000000, 1795176602000000, 1795176002000000);
insert into "password_codes" values (X'01A1F8D3F5B87000800094818ED4698C', X'01A1F8D3F5B87000800091F52C2035CA', X'E2EA4CB0C6D1674DD42EE0341AB71F1F306C65EA0EE2EF96ACB778A7AF9FF97F', X'01A1F8D3F5B87000800094C68926034F', 'asa@vinterhamn.example', 0, 1795176003000000, 1795176603000000, 1795176003000000);
CREATE TABLE agent_places (
    place      text not null, -- 'network:' and an address, or 'browser:' and the hash of its cookie
    partner_id blob not null references partners (id),
    seen_at    integer not null,
    primary key (place, partner_id)
) strict;
insert into "agent_places" values ('network:', X'01A1F8D3EA0070008000218DA33814BB', 1795176000000000);
insert into "agent_places" values ('network:', X'01A1F8D3EA00700080001FFB5440CE75', 1795176000000000);
insert into "agent_places" values ('network:', X'01A1F8D3EA00700080001EA8F1109275', 1795176000000000);
insert into "agent_places" values ('network:', X'01A1F8D3EA00700080001CA119CCF666', 1795176000000000);
insert into "agent_places" values ('network:127.0.0.1', X'01A1F8D3EA00700080001CA119CCF666', 1795176003000000);
insert into "agent_places" values ('browser:RgZBwMVn35kMo2ETbWBBRFqxP5eVewms9S2lVoRli3A', X'01A1F8D3EA00700080001CA119CCF666', 1795176000000000);
insert into "agent_places" values ('browser:KC2HsVKamS5cb1BjPuzmbsG3jrOETsiHUtXhN4nL-As', X'01A1F8D3EA00700080001CA119CCF666', 1795176002000000);
insert into "agent_places" values ('network:127.0.0.1', X'01A1F8D3EA00700080001EA8F1109275', 1795176002000000);
insert into "agent_places" values ('browser:TO6uFkPSBCEMo0Bs-KsAh9k_DLeJN5f8KvXBZ3gCmJI', X'01A1F8D3EA00700080001EA8F1109275', 1795176002000000);
insert into "agent_places" values ('browser:7zj5Qu-ZxocDzSp2ndip9UXrz1LCQ9igcnp8BgTdI0I', X'01A1F8D3EA00700080001EA8F1109275', 1795176002000000);
insert into "agent_places" values ('network:127.0.0.1', X'01A1F8D3EA00700080001FFB5440CE75', 1795176002000000);
insert into "agent_places" values ('browser:tfb6Rk_3Mk58bI4W4l0LtE_lX3vzw4g_rZPjmOzf9Dg', X'01A1F8D3EA00700080001FFB5440CE75', 1795176002000000);
insert into "agent_places" values ('browser:grcngHhWS6NOSmRRQCV3TBCfhfnpgnJ3xbBH_RlJhjM', X'01A1F8D3EA00700080001EA8F1109275', 1795176002000000);
insert into "agent_places" values ('browser:C2Z2B_GB2ilLSzV7sNUYOFIXP-cavAKFK57toWihkJw', X'01A1F8D3EA00700080001CA119CCF666', 1795176002000000);
insert into "agent_places" values ('browser:OHBh8fGsiNktY9P5OgXbEf1Ls6tYeFuzOBSDBQ6Mkwo', X'01A1F8D3EA00700080001CA119CCF666', 1795176002000000);
insert into "agent_places" values ('browser:QWZq5UctHLVmen6KVjUIiJKzeSSeLvsAO95LxpZcnDU', X'01A1F8D3EA00700080001CA119CCF666', 1795176002000000);
insert into "agent_places" values ('browser:mawKHUSsxR9pHcJJbSVGzhWqZHu48kunPh5MG5z-fdg', X'01A1F8D3EA00700080001CA119CCF666', 1795176003000000);
CREATE TABLE evidence_shares (
    confirmation_id blob not null primary key references confirmations (id),
    shared_at       integer not null,
    shared_by       blob not null references accounts (id)
) strict;
insert into "evidence_shares" values (X'01A1F8D3F1D0700080008126C2F2BFB7', 1795176002000000, X'01A1F8D3EA00700080002B50FEAAC424');
CREATE TABLE customer_rows (
    rule          integer not null,
    relationship_id blob not null references relationships (id),
    partner_id    blob not null,
    customer_id   blob not null,
    type_id       text not null, -- the agreement that the status is about
    company_name  text not null,
    root_key      blob not null, -- the place of the name in the root order of the Unicode Collation Algorithm
    swedish_key   blob not null, -- and in the Swedish alphabet
    domain        text not null,
    contact_email text not null,
    country       text not null,
    bought_before integer not null,
    since         integer not null,
    stands        text not null, -- the confirmation summary, from which the status of any day follows
    invited_until text, -- the last day on which that is "invited"
    status        text not null check (
        status = 'not-needed' or status = 'withdrawn' or status = 'accepted-directly' or status = 'attested' or
        status = 'outdated-version' or status = 'rejected' or status = 'declined' or status = 'invited' or
        status = 'not-provided'
    ), through text not null default '',
    primary key (relationship_id, rule)
) strict;
insert into "customer_rows" values (1, X'01A1F8D3EA00700080004CCBD6E5AF49', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC', 'customer.onassent.example', 'asa@vinterhamn.example', 'SE', 0, 1795176000000000, '2|2026-11-20|2|2026-11-19|not-provided|', NULL, 'accepted-directly', '');
insert into "customer_rows" values (1, X'01A1F8D3F1D0700080005BC0F2D38AE9', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005B7DE0F52D08', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC', 'temporary.onassent.example', 'asa@vinterhamn.example', 'SE', 0, 1795176002000000, '||||not-provided|', NULL, 'not-provided', '');
insert into "customer_rows" values (1, X'01A1F8D3F1D0700080006C6FCE90B91F', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006BDA8316BA48', 'MicrosoftCustomerAgreement', 'Resold AB', X'4D334F474131042B2D010D01DCC0DCDC', X'4D334F474131042B2D010D01DCC0DCDC', 'resold.onassent.example', 'asa@vinterhamn.example', 'SE', 0, 1795176002000000, '||||not-provided|', NULL, 'not-provided', '#01a1f8d3ea00700080001ffb5440ce75');
insert into "customer_rows" values (1, X'01A1F8D3F1D0700080006CE6BF99861A', X'01A1F8D3EA00700080001FFB5440CE75', X'01A1F8D3F1D0700080006BDA8316BA48', 'MicrosoftCustomerAgreement', 'Resold AB', X'4D334F474131042B2D010D01DCC0DCDC', X'4D334F474131042B2D010D01DCC0DCDC', 'resold.onassent.example', 'asa@vinterhamn.example', 'SE', 0, 1795176002000000, '||||not-provided|', NULL, 'not-provided', '#01a1f8d3ea00700080001ea8f1109275');
insert into "customer_rows" values (1, X'01A1F8D3F1D0700080008012B3131D6C', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080007FA020753F47', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC', 'evident.onassent.example', 'asa@vinterhamn.example', 'SE', 0, 1795176002000000, '||2|2026-11-19|not-provided|', NULL, 'attested', '');
insert into "customer_rows" values (1, X'01A1F8D3F1D070008000839A2BC606BC', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D070008000831C668BCCAE', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC', 'withdrawn.onassent.example', 'asa@vinterhamn.example', 'SE', 0, 1795176002000000, '||||withdrawn|', NULL, 'withdrawn', '');
insert into "customer_rows" values (1, X'01A1F8D3F5B870008000916B83C81293', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B87000800090DD110D51CF', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC', 'declined.onassent.example', 'asa@vinterhamn.example', 'SE', 0, 1795176003000000, '||||declined|', NULL, 'declined', '');
insert into "customer_rows" values (1, X'01A1F8D3F5B8700080009B71ACC63000', X'01A1F8D3EA0070008000218DA33814BB', X'01A1F8D3F5B87000800090DD110D51CF', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC', 'declined.onassent.example', 'asa@vinterhamn.example', 'SE', 0, 1795176003000000, '||||not-provided|', NULL, 'not-provided', '');
CREATE TABLE customer_words (
    rule        integer not null,
    relationship_id blob not null,
    partner_id  blob not null,
    country     text not null, -- the customer's
    word        text not null,
    root_key    blob not null,
    primary key (relationship_id, rule, word),
    foreign key (relationship_id, rule) references customer_rows (relationship_id, rule)
) strict, without rowid;
insert into "customer_words" values (1, X'01A1F8D3EA00700080004CCBD6E5AF49', X'01A1F8D3EA00700080001CA119CCF666', 'SE', '@asa@vinterhamnexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080005BC0F2D38AE9', X'01A1F8D3EA00700080001CA119CCF666', 'SE', '@asa@vinterhamnexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080008012B3131D6C', X'01A1F8D3EA00700080001CA119CCF666', 'SE', '@asa@vinterhamnexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D070008000839A2BC606BC', X'01A1F8D3EA00700080001CA119CCF666', 'SE', '@asa@vinterhamnexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F5B870008000916B83C81293', X'01A1F8D3EA00700080001CA119CCF666', 'SE', '@asa@vinterhamnexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3EA00700080004CCBD6E5AF49', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'ab', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080005BC0F2D38AE9', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'ab', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080008012B3131D6C', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'ab', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D070008000839A2BC606BC', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'ab', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F5B870008000916B83C81293', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'ab', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3EA00700080004CCBD6E5AF49', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'bryggeri', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080005BC0F2D38AE9', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'bryggeri', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080008012B3131D6C', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'bryggeri', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D070008000839A2BC606BC', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'bryggeri', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F5B870008000916B83C81293', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'bryggeri', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3EA00700080004CCBD6E5AF49', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'customer', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3EA00700080004CCBD6E5AF49', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'customeronassentexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F5B870008000916B83C81293', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'declined', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F5B870008000916B83C81293', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'declinedonassentexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080008012B3131D6C', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'evident', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080008012B3131D6C', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'evidentonassentexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080005BC0F2D38AE9', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'temporary', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080005BC0F2D38AE9', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'temporaryonassentexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3EA00700080004CCBD6E5AF49', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'vinterhamn', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080005BC0F2D38AE9', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'vinterhamn', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080008012B3131D6C', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'vinterhamn', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D070008000839A2BC606BC', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'vinterhamn', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F5B870008000916B83C81293', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'vinterhamn', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3EA00700080004CCBD6E5AF49', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'vinterhamnexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080005BC0F2D38AE9', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'vinterhamnexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080008012B3131D6C', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'vinterhamnexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D070008000839A2BC606BC', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'vinterhamnexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F5B870008000916B83C81293', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'vinterhamnexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D070008000839A2BC606BC', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'withdrawn', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D070008000839A2BC606BC', X'01A1F8D3EA00700080001CA119CCF666', 'SE', 'withdrawnonassentexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080006C6FCE90B91F', X'01A1F8D3EA00700080001EA8F1109275', 'SE', '#01a1f8d3ea00700080001ffb5440ce75', X'4D334F474131042B2D010D01DCC0DCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080006C6FCE90B91F', X'01A1F8D3EA00700080001EA8F1109275', 'SE', '@asa@vinterhamnexample', X'4D334F474131042B2D010D01DCC0DCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080006C6FCE90B91F', X'01A1F8D3EA00700080001EA8F1109275', 'SE', 'ab', X'4D334F474131042B2D010D01DCC0DCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080006C6FCE90B91F', X'01A1F8D3EA00700080001EA8F1109275', 'SE', 'resold', X'4D334F474131042B2D010D01DCC0DCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080006C6FCE90B91F', X'01A1F8D3EA00700080001EA8F1109275', 'SE', 'resoldonassentexample', X'4D334F474131042B2D010D01DCC0DCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080006C6FCE90B91F', X'01A1F8D3EA00700080001EA8F1109275', 'SE', 'vinterhamnexample', X'4D334F474131042B2D010D01DCC0DCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080006CE6BF99861A', X'01A1F8D3EA00700080001FFB5440CE75', 'SE', '#01a1f8d3ea00700080001ea8f1109275', X'4D334F474131042B2D010D01DCC0DCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080006CE6BF99861A', X'01A1F8D3EA00700080001FFB5440CE75', 'SE', '@asa@vinterhamnexample', X'4D334F474131042B2D010D01DCC0DCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080006CE6BF99861A', X'01A1F8D3EA00700080001FFB5440CE75', 'SE', 'ab', X'4D334F474131042B2D010D01DCC0DCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080006CE6BF99861A', X'01A1F8D3EA00700080001FFB5440CE75', 'SE', 'resold', X'4D334F474131042B2D010D01DCC0DCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080006CE6BF99861A', X'01A1F8D3EA00700080001FFB5440CE75', 'SE', 'resoldonassentexample', X'4D334F474131042B2D010D01DCC0DCDC');
insert into "customer_words" values (1, X'01A1F8D3F1D0700080006CE6BF99861A', X'01A1F8D3EA00700080001FFB5440CE75', 'SE', 'vinterhamnexample', X'4D334F474131042B2D010D01DCC0DCDC');
insert into "customer_words" values (1, X'01A1F8D3F5B8700080009B71ACC63000', X'01A1F8D3EA0070008000218DA33814BB', 'SE', '@asa@vinterhamnexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F5B8700080009B71ACC63000', X'01A1F8D3EA0070008000218DA33814BB', 'SE', 'ab', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F5B8700080009B71ACC63000', X'01A1F8D3EA0070008000218DA33814BB', 'SE', 'bryggeri', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F5B8700080009B71ACC63000', X'01A1F8D3EA0070008000218DA33814BB', 'SE', 'declined', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F5B8700080009B71ACC63000', X'01A1F8D3EA0070008000218DA33814BB', 'SE', 'declinedonassentexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F5B8700080009B71ACC63000', X'01A1F8D3EA0070008000218DA33814BB', 'SE', 'vinterhamn', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
insert into "customer_words" values (1, X'01A1F8D3F5B8700080009B71ACC63000', X'01A1F8D3EA0070008000218DA33814BB', 'SE', 'vinterhamnexample', X'553B4551334D392B4345042D4D5B3737334D3B042B2D011A01DCBCDCBEDCDC');
CREATE TABLE invitation_words_state (
    id     integer not null primary key check (id = 1),
    rule   integer not null,
    behind blob
) strict;
insert into "invitation_words_state" values (1, 1, NULL);
CREATE TABLE decisions (
    id              blob not null primary key,
    confirmation_id blob not null references confirmations (id),
    customer_id     blob not null references customers (id),
    verdict         text not null check (verdict = 'reviewed' or verdict = 'rejected' or verdict = 'undone'),
    cause           text check (
        cause = 'not-authorized' or cause = 'wrong-person' or cause = 'no-proof' or cause = 'wrong-date' or
        cause = 'disputed' or cause = 'other'
    ),
    note            text not null, -- empty: none was given
    undoes          blob references decisions (id),
    revives         integer not null, -- an undone rejection of what nothing newer has replaced
    decided_at      integer not null,
    account_id      blob not null references accounts (id),
    person_name     text not null,
    network_address text not null,
    user_agent      text not null,
    check ((verdict = 'rejected') = (cause is not null)),
    check ((verdict = 'undone') = (undoes is not null))
) strict;
CREATE TABLE review_terms (
    term            text not null,
    at              integer not null,
    confirmation_id blob not null,
    primary key (term, at, confirmation_id)
) strict, without rowid;
insert into "review_terms" values ('agent:01a1f8d3-ea00-7000-8000-2b50feaac424', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('agent:01a1f8d3-ea00-7000-8000-2b50feaac424', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('agent:01a1f8d3-ea00-7000-8000-4d60ce31569e', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('agent:01a1f8d3-f1d0-7000-8000-840f6c503c54', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('agreement:MicrosoftCustomerAgreement', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('agreement:MicrosoftCustomerAgreement', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('agreement:MicrosoftCustomerAgreement', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('agreement:MicrosoftCustomerAgreement', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('country:SE', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('country:SE', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('country:SE', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('country:SE', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('domain:vinterhamn.example', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('domain:vinterhamn.example', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('domain:vinterhamn.example', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('domain:vinterhamn.example', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('evidence:false', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('evidence:false', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('evidence:false', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('evidence:true', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('file:5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('flag:any', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('flag:any', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('flag:given-address', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('flag:given-address', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('flag:same-signer', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('flag:withdrawn', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('given-by:partner', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('given-by:partner', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('grade:C', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('grade:C', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('method:attestation', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('method:attestation', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('method:direct', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('method:direct', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('partner:01a1f8d3-ea00-7000-8000-1ca119ccf666', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('partner:01a1f8d3-ea00-7000-8000-1ca119ccf666', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('partner:01a1f8d3-ea00-7000-8000-1ca119ccf666', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('partner:01a1f8d3-ea00-7000-8000-1ca119ccf666', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('signer:asa@vinterhamn.example', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('signer:asa@vinterhamn.example', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('signer:asa@vinterhamn.example', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('signer:asa@vinterhamn.example', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('state:asked', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('state:to-review', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('state:to-review', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('state:to-review', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('to-review flag:any', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('to-review flag:any', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('to-review flag:given-address', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('to-review flag:given-address', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('to-review flag:same-signer', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('to-review flag:withdrawn', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('version:MicrosoftCustomerAgreement 2', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('version:MicrosoftCustomerAgreement 2', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('version:MicrosoftCustomerAgreement 2', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('version:MicrosoftCustomerAgreement 2', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('word:@asa@vinterhamnexample', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('word:@asa@vinterhamnexample', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('word:@asa@vinterhamnexample', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('word:@asa@vinterhamnexample', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('word:ab', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('word:ab', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('word:ab', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('word:ab', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('word:asa', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('word:asa', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('word:asa', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('word:asa', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('word:asavinterhamnexample', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('word:asavinterhamnexample', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('word:asavinterhamnexample', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('word:asavinterhamnexample', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('word:bryggeri', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('word:bryggeri', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('word:bryggeri', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('word:bryggeri', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('word:example', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('word:example', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('word:example', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('word:example', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('word:oberg', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('word:oberg', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('word:oberg', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('word:oberg', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('word:vinterhamn', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('word:vinterhamn', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('word:vinterhamn', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('word:vinterhamn', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
insert into "review_terms" values ('word:vinterhamnexample', 1795176000000000, X'01A1F8D3EA00700080004DFE1B14DBED');
insert into "review_terms" values ('word:vinterhamnexample', 1795176002000000, X'01A1F8D3F1D07000800055375AB0FE45');
insert into "review_terms" values ('word:vinterhamnexample', 1795176002000000, X'01A1F8D3F1D0700080008126C2F2BFB7');
insert into "review_terms" values ('word:vinterhamnexample', 1795176003000000, X'01A1F8D3F5B8700080008C03C74CE754');
CREATE TABLE review_rechecks (
    term text not null primary key
, behind_at integer, behind blob) strict;
insert into "review_rechecks" values ('signer:asa@vinterhamn.example', NULL, NULL);
CREATE TABLE review_state (
    id     integer not null primary key check (id = 1),
    basis  text not null,
    behind blob -- the last customer that was looked at; null: all were
) strict;
CREATE TABLE questions (
    id              blob not null primary key,
    confirmation_id blob not null references confirmations (id),
    customer_id     blob not null references customers (id),
    partner_id      blob not null references partners (id), -- who is asked
    text            text not null,
    due_on          text not null, -- the day by which it is to answer
    asked_at        integer not null,
    asked_by        blob not null references accounts (id),
    asked_by_name   text not null,
    answer          text,
    answered_at     integer,
    answered_by     blob references accounts (id),
    answered_by_name text
) strict;
insert into "questions" values (X'01A1F8D3F1D07000800062E94D402504', X'01A1F8D3EA00700080004DFE1B14DBED', X'01A1F8D3EA00700080004C503FC731EB', X'01A1F8D3EA00700080001CA119CCF666', 'Who is she?', '2026-11-27', 1795176002000001, X'01A1F8D3EA00700080000CF688D68694', 'Ravi Menon', NULL, NULL, NULL, NULL);
CREATE TABLE review_settings (
    id             integer not null primary key check (id = 1),
    revision       integer not null,
    same_signer    integer not null, -- customers of one signer
    backdated_days integer not null,
    many           integer not null, -- confirmations by one agent
    many_minutes   integer not null,
    four_eyes      integer not null
) strict;
insert into "review_settings" values (1, 1, 3, 90, 20, 10, 0);
CREATE TABLE proposals (
    id              blob not null primary key,
    confirmation_id blob not null references confirmations (id),
    customer_id     blob not null references customers (id),
    verdict         text not null check (verdict = 'rejected' or verdict = 'undone'),
    cause           text check (
        cause = 'not-authorized' or cause = 'wrong-person' or cause = 'no-proof' or cause = 'wrong-date' or
        cause = 'disputed' or cause = 'other'
    ),
    note            text not null,
    undoes          blob references decisions (id),
    proposed_at     integer not null,
    account_id      blob not null references accounts (id),
    person_name     text not null,
    outcome         text check (outcome = 'confirmed' or outcome = 'declined'),
    settled_at      integer,
    settled_by      blob references accounts (id),
    settled_by_name text,
    settled_note    text,
    check ((verdict = 'rejected') = (cause is not null)),
    check ((verdict = 'undone') = (undoes is not null)),
    check ((outcome is null) = (settled_at is null))
) strict;
CREATE TABLE review_batches (
    id          blob not null primary key,
    act         text not null check (
        act = 'review' or act = 'reject' or act = 'confirm' or act = 'decline' or act = 'undo'
    ),
    cause       text check (
        cause = 'not-authorized' or cause = 'wrong-person' or cause = 'no-proof' or cause = 'wrong-date' or
        cause = 'disputed' or cause = 'other'
    ),
    note        text not null,
    undoes      blob references review_batches (id),
    made_at     integer not null,
    account_id  blob not null references accounts (id),
    person_name text not null,
    check ((act = 'reject') = (cause is not null)),
    check ((act = 'undo') = (undoes is not null))
) strict;
insert into "review_batches" values (X'01A1F8D3F1D0700080006465990665EA', 'decline', NULL, '', NULL, 1795176002000000, X'01A1F8D3EA00700080000CF688D68694', 'Ravi Menon');
CREATE TABLE review_batch_items (
    batch_id        blob not null references review_batches (id),
    number          integer not null,
    confirmation_id blob not null references confirmations (id),
    customer_id     blob not null references customers (id),
    seen            text not null, -- its state and gravest flags when it was selected
    outcome         text not null check (
        outcome = 'pending' or outcome = 'done' or outcome = 'proposed' or outcome = 'reviewed' or
        outcome = 'rejected' or outcome = 'undone' or outcome = 'decided-again' or outcome = 'waiting' or
        outcome = 'settled' or outcome = 'own' or outcome = 'corrected' or outcome = 'replaced' or
        outcome = 'asked' or outcome = 'answered' or outcome = 'withdrawn' or outcome = 'disputed'
    ),
    decision_id     blob references decisions (id),
    proposal_id     blob references proposals (id),
    primary key (batch_id, number)
) strict, without rowid;
insert into "review_batch_items" values (X'01A1F8D3F1D0700080006465990665EA', 0, X'01A1F8D3F1D07000800055375AB0FE45', X'01A1F8D3EA00700080004C503FC731EB', 'to-review', 'settled', NULL, NULL);
CREATE TABLE review_views (
    id         blob not null primary key,
    account_id blob not null references accounts (id),
    name       text not null,
    query      text not null,
    created_at integer not null
) strict;
insert into "review_views" values (X'01A1F8D3F1D0700080006505664E3649', X'01A1F8D3EA00700080000CF688D68694', 'Disputed ever', 'flag=disputed', 1795176002000000);
CREATE TABLE shortcuts_off (
    account_id blob not null primary key references accounts (id),
    since      integer not null
) strict;
CREATE TABLE review_domains (
    domain     text not null primary key,
    partner_id blob not null
) strict;
CREATE TABLE partner_coverage (
    partner_id blob not null primary key references partners (id),
    customers  integer not null,
    covered    integer not null,
    counted_at integer not null
) strict;
CREATE TABLE agreement_files (
    sha256 text not null primary key, -- lower-case hexadecimal
    size   integer not null,
    bytes  blob not null
) strict;
CREATE TABLE agreement_names (
    type_id  text not null references agreement_types (id),
    language text not null,
    name     text not null,
    primary key (type_id, language)
) strict;
CREATE TABLE agreement_drafts (
    type_id  text not null primary key references agreement_types (id),
    revision integer not null, -- counts its changes
    begun_at integer not null,
    begun_by text not null
) strict;
insert into "agreement_drafts" values ('MicrosoftCustomerAgreement', 2, 1795176002000000, 'Olga Sandberg');
CREATE TABLE agreement_draft_texts (
    id         blob not null primary key, -- the published text will have it, too
    type_id    text not null references agreement_drafts (type_id),
    country    text not null,             -- '' is worldwide
    language   text not null,
    media_type text not null,
    bytes      blob not null,
    sha256     text not null,
    pdf_sha256 text references agreement_files (sha256),
    changed_at integer not null,
    changed_by text not null,
    unique (type_id, country, language)
) strict;
insert into "agreement_draft_texts" values (X'01A1F8D3F1D070008000671E744449D8', 'MicrosoftCustomerAgreement', '', 'en', 'text/markdown', X'23205465726D730A', '6d01fd4df185b66f3140e0c4f774b6be44a8c47a9a467b1e0fb85520bdaddc15', NULL, 1795176002000000, 'Olga Sandberg');
CREATE TABLE offers (
    id         text not null primary key,
    name       text not null,
    kind       text not null check (
        kind = 'offer' or kind = 'software' or kind = 'software-subscription' or kind = 'reserved-instance' or
        kind = 'azure-plan'
    ),
    type_id    text,             -- the agreement type for which it is marked; null: whichever satisfies the gate
    months     integer,          -- its term; null: it does not renew
    max_seats  integer not null,
    sold_until text,             -- the last day on which it is sold
    position   integer not null
) strict;
insert into "offers" values ('business-basic', 'Microsoft 365 Business Basic', 'offer', NULL, 12, 300, NULL, 1);
insert into "offers" values ('business-premium', 'Microsoft 365 Business Premium', 'offer', NULL, 12, 300, NULL, 2);
insert into "offers" values ('office-e3', 'Office 365 E3', 'offer', NULL, 12, 10000, NULL, 3);
insert into "offers" values ('azure-plan', 'Azure plan', 'azure-plan', 'MicrosoftCustomerAgreement', NULL, 1, NULL, 4);
insert into "offers" values ('sql-server-subscription', 'SQL Server Standard subscription', 'software-subscription', NULL, 36, 1000, NULL, 5);
insert into "offers" values ('windows-server', 'Windows Server Standard', 'software', NULL, NULL, 1000, NULL, 6);
insert into "offers" values ('reserved-vm', 'Reserved VM Instance D2s v5', 'reserved-instance', 'MicrosoftCustomerAgreement', 36, 100, NULL, 7);
CREATE TABLE orders (
    id              blob not null primary key,
    partner_id      blob not null references partners (id),
    customer_id     blob not null references customers (id),
    act             text not null check (act = 'purchase' or act = 'seats' or act = 'renewal'),
    channel         text not null check (channel = 'portal' or channel = 'api'),
    state           text not null check (state = 'held' or state = 'completed' or state = 'ended'),
    releases        integer not null, -- a held one is completed by the schedule once the gate opens
    held_until      integer,          -- until then; null: it does not release itself
    placed_at       integer not null,
    placed_by       blob not null references accounts (id),
    placed_by_name  text not null,
    settled_at      integer,          -- when it was completed or ended
    end_reason      text check (
        end_reason = 'discarded' or end_reason = 'expired' or end_reason = 'not-served' or end_reason = 'role' or
        end_reason = 'not-sold' or end_reason = 'subscription'
    ),
    confirmation_id blob references confirmations (id), -- what opened the gate
    is_released     integer not null, billing_cycle text check (
    billing_cycle = 'monthly' or billing_cycle = 'annual' or billing_cycle = 'none' or billing_cycle = 'one_time'
), currency text, -- completed by the schedule
    check ((state = 'held') = (settled_at is null)),
    check ((state = 'ended') = (end_reason is not null))
) strict;
insert into "orders" values (X'01A1F8D3F1D070008000678E9A444379', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', 'purchase', 'portal', 'completed', 0, NULL, 1795176002000000, X'01A1F8D3EA00700080002B50FEAAC424', 'Sami Aalto', 1795176002000000, NULL, X'01A1F8D3F1D07000800055375AB0FE45', 0, NULL, NULL);
CREATE TABLE subscriptions (
    id                blob not null primary key,
    partner_id        blob not null references partners (id),
    customer_id       blob not null references customers (id),
    order_id          blob not null references orders (id),
    offer_id          text not null references offers (id),
    seats             integer not null check (seats > 0),
    state             text not null check (state = 'active' or state = 'suspended' or state = 'cancelled'),
    auto_renew        integer not null,
    renews_on         text,    -- the day on which its term ends, in UTC; null: it has none
    created_at        integer not null,
    cancelled_at      integer,
    cancelled_by_name text,    -- null: it expired
    to_cancel_since   integer, friendly_name text, -- since when a withdrawal asks that it is cancelled
    check ((state = 'cancelled') = (cancelled_at is not null))
) strict;
insert into "subscriptions" values (X'01A1F8D3F1D07000800067F832DE1A8D', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', X'01A1F8D3F1D070008000678E9A444379', 'business-basic', 5, 'active', 1, '2027-11-20', 1795176002000000, NULL, NULL, NULL, NULL);
CREATE TABLE order_lines (
    order_id        blob not null references orders (id),
    number          integer not null,
    offer_id        text not null references offers (id),
    seats           integer not null check (seats > 0),
    subscription_id blob references subscriptions (id), -- the one that it changes, or that it made
    primary key (order_id, number)
) strict;
insert into "order_lines" values (X'01A1F8D3F1D070008000678E9A444379', 1, 'business-basic', 5, X'01A1F8D3F1D07000800067F832DE1A8D');
CREATE TABLE applications (
    id            blob not null primary key,
    partner_id    blob not null references partners (id),
    name          text not null,
    redirect_uris text not null,    -- one a line
    for_agents    integer not null, -- may act for agents who agree to it
    on_its_own    integer not null, -- may act without an agent
    may_change    integer not null, -- may change anything at all
    created_at    integer not null,
    created_by    blob not null references accounts (id),
    revoked_at    integer,
    revision      integer not null default 1
) strict;
insert into "applications" values (X'01A1F8D3F1D0700080007841F28D16AA', X'01A1F8D3EA00700080001CA119CCF666', 'Order bridge', 'https://client.example/back', 1, 1, 1, 1795176002000000, X'01A1F8D3EA00700080001D40CC99AE1C', NULL, 2);
CREATE TABLE application_secrets (
    id             blob not null primary key,
    application_id blob not null references applications (id),
    hash           blob not null,    -- SHA-256: the secret itself is random
    hint           text not null,    -- its first characters, by which people tell two apart
    created_at     integer not null,
    created_by     blob not null references accounts (id),
    last_used_at   integer,
    removed_at     integer
) strict;
insert into "application_secrets" values (X'01A1F8D3F1D070008000790D8AC24BA2', X'01A1F8D3F1D0700080007841F28D16AA', X'C0CC429F8742FA4C0B1BF44023A863388B4B4A490414424FE38CD8368A276E1F', '2AZl', 1795176002000000, X'01A1F8D3EA00700080001D40CC99AE1C', NULL, NULL);
CREATE TABLE authorization_codes (
    hash           blob not null primary key,
    application_id blob not null references applications (id),
    account_id     blob not null references accounts (id),
    redirect_uri   text not null,
    audience       text not null,
    nonce          text,
    challenge      text,             -- SHA-256 in base64url of the verifier (PKCE)
    created_at     integer not null,
    expires_at     integer not null,
    used_at        integer,
    family         blob not null     -- the refresh tokens that come of it
) strict;
CREATE TABLE refresh_tokens (
    hash           blob not null primary key,
    application_id blob not null references applications (id),
    account_id     blob not null references accounts (id),
    family         blob not null,    -- all that came of one consent
    is_public      integer not null, -- of a client without a secret: each is good for one use
    audience       text not null,
    created_at     integer not null,
    expires_at     integer not null,
    last_used_at   integer,
    uses           integer not null default 0,
    revoked_at     integer
) strict;
CREATE TABLE signing_keys (
    id         text not null primary key,
    sealed     blob not null,
    x          text not null,        -- the public part, in base64url
    y          text not null,
    created_at integer not null
) strict;
CREATE TABLE api_answers (
    key        blob not null primary key,
    status     integer not null,
    body       blob not null,
    expires_at integer not null
) strict;
CREATE TABLE readiness_rows (
    relationship_id blob not null primary key references relationships (id),
    partner_id    blob not null,
    customer_id   blob not null,
    type_id       text, -- the agreement that has to be confirmed; null: none satisfies the gate
    company_name  text not null,
    country       text not null,
    from_on       text not null, -- the first day on which orders are blocked, gone or to come
    reason        text not null check (
        reason = 'not-provided' or reason = 'unopened' or reason = 'opened' or reason = 'declined' or
        reason = 'withdrawn' or reason = 'rejected' or reason = 'outdated' or reason = 'no-agreement'
    ),
    step          text not null check (step = 'invite' or step = 'attest' or step = 'answer' or step = 'operator'),
    needed        integer, -- the version that opens the gate
    confirmed     integer, -- the newest that is confirmed
    invited_until text, -- the last day on which the customer can answer an invitation
    opened        integer not null, -- somebody signed in through its link
    ends_on       text, -- a subscription ends unless it is renewed by hand, which will be blocked
    renews_on     text  -- one renews itself
) strict;
insert into "readiness_rows" values (X'01A1F8D3F1D0700080005BC0F2D38AE9', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D0700080005B7DE0F52D08', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', 'SE', '2026-11-20', 'not-provided', 'invite', 2, NULL, NULL, 0, NULL, NULL);
insert into "readiness_rows" values (X'01A1F8D3F1D0700080006C6FCE90B91F', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006BDA8316BA48', 'MicrosoftCustomerAgreement', 'Resold AB', 'SE', '2026-11-20', 'not-provided', 'invite', 2, NULL, NULL, 0, NULL, NULL);
insert into "readiness_rows" values (X'01A1F8D3F1D0700080006CE6BF99861A', X'01A1F8D3EA00700080001FFB5440CE75', X'01A1F8D3F1D0700080006BDA8316BA48', 'MicrosoftCustomerAgreement', 'Resold AB', 'SE', '2026-11-20', 'not-provided', 'invite', 2, NULL, NULL, 0, NULL, NULL);
insert into "readiness_rows" values (X'01A1F8D3F1D070008000839A2BC606BC', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D070008000831C668BCCAE', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', 'SE', '2026-11-20', 'withdrawn', 'invite', 2, NULL, NULL, 0, NULL, NULL);
insert into "readiness_rows" values (X'01A1F8D3F5B870008000916B83C81293', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B87000800090DD110D51CF', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', 'SE', '2026-11-20', 'declined', 'invite', 2, NULL, NULL, 0, NULL, NULL);
insert into "readiness_rows" values (X'01A1F8D3F5B8700080009B71ACC63000', X'01A1F8D3EA0070008000218DA33814BB', X'01A1F8D3F5B87000800090DD110D51CF', 'MicrosoftCustomerAgreement', 'Vinterhamn Bryggeri AB', 'SE', '2026-11-20', 'not-provided', 'invite', 2, NULL, NULL, 0, NULL, NULL);
CREATE TABLE invitation_batches (
    id          blob not null primary key,
    partner_id  blob not null references partners (id),
    account_id  blob not null references accounts (id),
    person_name text not null,
    act         text not null check (act = 'invite' or act = 'remind'),
    network_address text not null, -- from where it was asked for
    user_agent  text not null,
    made_at     integer not null,
    paused_until integer, -- a quota is used up until then
    finished_at integer
) strict;
CREATE TABLE invitation_batch_items (
    batch_id      blob not null references invitation_batches (id),
    number        integer not null,
    customer_id   blob not null references customers (id),
    outcome       text not null check (
        outcome = 'pending' or outcome = 'done' or outcome = 'already-invited' or outcome = 'not-needed' or
        outcome = 'bought-before' or outcome = 'national' or outcome = 'ended' or outcome = 'too-soon' or
        outcome = 'not-invited' or outcome = 'no-partnership' or outcome = 'limit' or outcome = 'role' or
        outcome = 'failed'
    ),
    invitation_id blob references invitations (id),
    primary key (batch_id, number)
) strict, without rowid;
CREATE TABLE carts (
    id          blob not null primary key,
    partner_id  blob not null references partners (id),
    customer_id blob not null references customers (id),
    created_at  integer not null,
    changed_at  integer not null,
    changed_by  text not null,
    expires_at  integer not null
) strict;
CREATE TABLE cart_lines (
    cart_id       blob not null references carts (id),
    number        integer not null, -- from 0
    item          text not null,    -- what of the catalogue, as it was sent
    seats         integer not null,
    friendly_name text,
    billing_cycle text check (
        billing_cycle = 'monthly' or billing_cycle = 'annual' or billing_cycle = 'none' or billing_cycle = 'one_time'
    ),
    term          text,             -- the term that was asked for, such as P1Y
    currency      text,
    order_id      blob references orders (id), -- once it is ordered
    primary key (cart_id, number)
) strict;
CREATE TABLE partnership_requests (
    id              blob not null primary key,
    provider_id     blob not null references partners (id),
    reseller_id     blob not null references partners (id),
    asked_by        blob not null references partners (id), -- one of the two
    note            text,
    asked_at        integer not null,
    asked_by_name   text not null,
    state           text not null check (
        state = 'open' or state = 'accepted' or state = 'declined' or state = 'withdrawn'
    ),
    settled_at      integer,
    settled_by_name text,
    reason          text,
    check ((state = 'open') = (settled_at is null)),
    check (asked_by = provider_id or asked_by = reseller_id)
) strict;
insert into "partnership_requests" values (X'01A1F8D3F1D0700080007688FE1E9D60', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D070008000740F58A50EF2', X'01A1F8D3EA00700080001EA8F1109275', NULL, 1795176002000000, 'Berit Olsen', 'open', NULL, NULL, NULL);
CREATE TABLE partings (
    id            blob not null primary key,
    provider_id   blob not null references partners (id),
    reseller_id   blob not null references partners (id),
    ended_at      integer not null,
    ended_by      blob references partners (id), -- null: the operator
    ended_by_name text not null,
    fate          text not null check (fate = 'stay' or fate = 'end'),
    reason        text,
    customers     integer not null default 0, -- relationships through the provider that have ended with it
    kept          integer not null default 0, -- customers whose own relationship with the provider could not end
    done_at       integer                     -- when the last of them was dealt with
) strict;
CREATE TABLE information_requests (
    id              blob not null primary key,
    provider_id     blob not null references partners (id),
    reseller_id     blob not null references partners (id),
    customer_id     blob not null references customers (id),
    type_id         text not null references agreement_types (id),
    state           text not null check (
        state = 'asked' or state = 'answered' or state = 'returned' or state = 'attested' or state = 'ended'
    ),
    note            text,
    due_on          text not null,
    asked_at        integer not null,
    asked_by        blob not null references accounts (id),
    asked_by_name   text not null,
    reminders       integer not null default 0,
    remind_at       integer, -- when the reseller is reminded next; null: not at all
    settled_at      integer,
    settled_by_name text,
    end_reason      text check (
        end_reason = 'withdrawn' or end_reason = 'not-served' or end_reason = 'confirmed'
    ),
    confirmation_id blob references confirmations (id), -- the attestation that was recorded from the answer
    check ((state = 'attested' or state = 'ended') = (settled_at is not null)),
    check ((state = 'ended') = (end_reason is not null)),
    check ((state = 'attested') = (confirmation_id is not null))
) strict;
insert into "information_requests" values (X'01A1F8D3F1D0700080006FD6BDC43C1D', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3EA00700080001FFB5440CE75', X'01A1F8D3F1D0700080006BDA8316BA48', 'MicrosoftCustomerAgreement', 'answered', 'Before <b>Friday</b>, please', '2026-11-27', 1795176002000000, X'01A1F8D3EA00700080002D99442533C3', 'Sunniva Moen', 0, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE information_answers (
    request_id        blob not null references information_requests (id),
    number            integer not null,
    signer_first_name text not null,
    signer_last_name  text not null,
    signer_email      text not null,
    signer_phone      text,
    accepted_on       text not null,
    basis             text not null check (
        basis = 'signed_paper' or basis = 'email' or basis = 'call' or basis = 'portal' or basis = 'other'
    ),
    evidence_sha256   text references evidence_files (sha256),
    evidence_name     text,
    answered_at       integer not null,
    answered_by       blob not null references accounts (id),
    answered_by_name  text not null,
    returned_at       integer,
    returned_by_name  text,
    return_reason     text,
    primary key (request_id, number),
    check ((returned_at is null) = (return_reason is null))
) strict;
insert into "information_answers" values (X'01A1F8D3F1D0700080006FD6BDC43C1D', 1, 'Nils', 'Nord', 'nils@vinterhamn.example', '+46905550123', '2026-11-12', 'signed_paper', '5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff', 'signed.pdf', 1795176002000000, X'01A1F8D3EA00700080002FEC38D863A6', 'Stian Bakke', NULL, NULL, NULL);
CREATE TABLE "notices" (
    id          blob not null primary key,
    partner_id  blob not null references partners (id),
    customer_id blob references customers (id), -- null: about no customer
    kind        text not null,
    company     text not null,
    type_id     text,
    agreement   text not null, -- its name; empty when it is about none
    version     integer,
    person      text not null,
    reason      text,
    created_at  integer not null,
    mailed_at   integer, -- when the letters to the agents were written
    settled_at  integer, -- when the partner had seen to it
    settled_by  text
) strict;
insert into "notices" values (X'01A1F8D3F1D07000800055DFFF7A643B', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', 'accepted', 'Vinterhamn Bryggeri AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', 2, 'Åsa Öberg', NULL, 1795176002000000, 1795176002000000, NULL, NULL);
insert into "notices" values (X'01A1F8D3F1D07000800063544F613CF0', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', 'asked', 'Vinterhamn Bryggeri AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', 2, 'Ravi Menon', 'Who is she?', 1795176002000000, 1795176002000000, NULL, NULL);
insert into "notices" values (X'01A1F8D3F1D07000800069B65D5B63CB', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080004C503FC731EB', 'needs-attestation', 'Vinterhamn Bryggeri AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', NULL, 'Åsa Öberg', NULL, 1795176002000000, 1795176002000000, NULL, NULL);
insert into "notices" values (X'01A1F8D3F1D07000800070850190D9E7', X'01A1F8D3EA00700080001FFB5440CE75', X'01A1F8D3F1D0700080006BDA8316BA48', 'information-asked', 'Resold AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', NULL, 'Birch Distribution', 'Before <b>Friday</b>, please', 1795176002000000, 1795176002000000, 1795176002000000, NULL);
insert into "notices" values (X'01A1F8D3F1D070008000727D93216370', X'01A1F8D3EA00700080001EA8F1109275', X'01A1F8D3F1D0700080006BDA8316BA48', 'information-answered', 'Resold AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', NULL, 'Cedar Resale', NULL, 1795176002000000, 1795176002000000, NULL, NULL);
insert into "notices" values (X'01A1F8D3F1D07000800077442A2BC1FB', X'01A1F8D3F1D070008000740F58A50EF2', NULL, 'partnership-asked', 'Birch Distribution', NULL, '', NULL, 'Berit Olsen', NULL, 1795176002000000, 1795176002000000, NULL, NULL);
insert into "notices" values (X'01A1F8D3F5B8700080008D386BDE0163', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D070008000831C668BCCAE', 'accepted', 'Vinterhamn Bryggeri AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', 2, 'Åsa Öberg', NULL, 1795176003000000, 1795176003000000, NULL, NULL);
insert into "notices" values (X'01A1F8D3F5B8700080008E5D10B8A8EC', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F1D070008000831C668BCCAE', 'withdrawn', 'Vinterhamn Bryggeri AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', NULL, 'Åsa Öberg', 'New owners', 1795176003000000, 1795176003000000, NULL, NULL);
insert into "notices" values (X'01A1F8D3F5B8700080009D798E0654F7', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3F5B87000800090DD110D51CF', 'declined', 'Vinterhamn Bryggeri AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', NULL, 'Åsa Öberg', 'Not this year', 1795176003000000, 1795176003000000, NULL, NULL);
insert into "notices" values (X'01A1F8D3F5B8700080009D9FA7CA90F6', X'01A1F8D3EA0070008000218DA33814BB', X'01A1F8D3F5B87000800090DD110D51CF', 'declined', 'Vinterhamn Bryggeri AB', 'MicrosoftCustomerAgreement', 'Microsoft Customer Agreement', NULL, 'Åsa Öberg', 'Not this year', 1795176003000000, 1795176003000000, NULL, NULL);
CREATE TABLE imports (
    id                blob not null primary key,
    partner_id        blob not null references partners (id),
    account_id        blob not null references accounts (id), -- who uploaded it, and later who started its run
    person_name       text not null,
    kind              text not null check (kind = 'confirmations' or kind = 'customers'),
    file_name         text not null,
    file_sha256       text not null,
    headings          text not null, -- JSON: a text for each column
    seen              text not null, -- JSON: what the cells of each column look like
    choices           text not null, -- JSON: what the agent chose about the columns
    state             text not null check (
        state = 'reading' or state = 'columns' or state = 'checking' or state = 'checked' or state = 'running' or
        state = 'paused' or state = 'done' or state = 'discarded'
    ),
    all_or_nothing    integer not null,
    sentence          text not null, -- that was ticked; empty before
    sentence_language text not null,
    language          text not null, -- in which complaints name days
    network_address   text not null, -- of who started the run
    user_agent        text not null,
    agreements        text not null, -- the types that the good rows attest, one a line
    row_count         integer not null,
    handled           integer not null, -- the last row that the present step has handled
    to_create         integer not null,
    unchanged         integer not null,
    refused           integer not null,
    outdated          integer not null, -- good rows of a version that opens nothing
    recorded          integer not null,
    stopped           text not null, -- the message that says why it paused by itself; empty otherwise
    revision          integer not null,
    created_at        integer not null
) strict;
insert into "imports" values (X'01A1F8D3F1D0700080007BDC9C89D726', X'01A1F8D3EA00700080001CA119CCF666', X'01A1F8D3EA00700080002B50FEAAC424', 'Sami Aalto', 'confirmations', 'rows.csv', '46e76aba5f003a86d7f4c838e204b915b93622e6abc6aecac73389484c73c22f', '["Domain","First name","Last name","Email"]', '[{"samples":["nobody"],"ambiguous":null,"day_first":false,"month_first":false},{"samples":["Nora"],"ambiguous":null,"day_first":false,"month_first":false},{"samples":["Hale"],"ambiguous":null,"day_first":false,"month_first":false},{"samples":["nora@fjord.example"],"ambiguous":null,"day_first":false,"month_first":false}]', '{"columns":["domain","first_name","last_name","email"],"basis":null,"order":null,"accepted_on":null}', 'columns', 0, '', 'en', 'en', '', '', '', 1, 0, 0, 0, 0, 0, 0, '', 2, 1795176002000000);
CREATE TABLE import_rows (
    import_id       blob not null references imports (id),
    number          integer not null, -- as spreadsheet programs number it: the headings are row 1
    cells           text not null, -- JSON
    state           text not null check (
        state = 'unchecked' or state = 'create' or state = 'unchanged' or state = 'refused' or state = 'created'
    ),
    about           text not null, -- what no two rows may be about; empty where that is unknown
    customer_id     blob references customers (id),
    confirmation_id blob references confirmations (id),
    primary key (import_id, number)
) strict, without rowid;
insert into "import_rows" values (X'01A1F8D3F1D0700080007BDC9C89D726', 2, '["nobody","Nora","Hale","nora@fjord.example"]', 'unchecked', '', NULL, NULL);
CREATE TABLE import_problems (
    import_id blob not null references imports (id),
    problem   text not null, -- the message's key
    field     text not null, -- which column it is about; empty for the whole row
    number    integer not null,
    details   text not null, -- JSON: the message's values
    found     text not null, -- the cell
    primary key (import_id, problem, field, number)
) strict, without rowid;
CREATE TABLE import_headers (
    partner_id blob not null references partners (id),
    kind       text not null check (kind = 'confirmations' or kind = 'customers'),
    header     text not null, -- SHA-256 of the headings
    choices    text not null,
    chosen_at  integer not null,
    primary key (partner_id, kind, header)
) strict, without rowid;
CREATE TABLE secret_key_mark (
    id   integer not null primary key check (id = 1),
    mark blob not null
) strict;
insert into "secret_key_mark" values (1, X'A65D1D093F11ECA7F221A7D13C3EF59DC21049AF8FB54F14E34FE40193288363');
CREATE TABLE "review_items" (
    confirmation_id blob not null primary key references confirmations (id),
    customer_id  blob not null,
    partner_id   blob, -- whose attestation; null for a direct acceptance
    type_id      text not null,
    rank         integer not null,
    method       text not null check (method = 'attestation' or method = 'direct'),
    company_name text not null,
    signer_name  text not null,
    signer_email text not null,
    basis        text not null,
    grade        text,
    evidence     integer not null,
    accepted_on  text not null,
    recorded_at  integer not null,
    state        text not null check (
        state = 'to-review' or state = 'asked' or state = 'answered' or state = 'corrected' or state = 'disputed' or
        state = 'proposed' or state = 'reviewed' or state = 'rejected' or state = 'replaced'
    ),
    flags        text not null, -- with their facts: own-domain=alder.example backdated=400
    facets       text not null  -- what it is found by, one a line: those of review_terms
) strict;
insert into "review_items" values (X'01A1F8D3EA00700080004DFE1B14DBED', X'01A1F8D3EA00700080004C503FC731EB', X'01A1F8D3EA00700080001CA119CCF666', 'MicrosoftCustomerAgreement', 2, 'attestation', 'Vinterhamn Bryggeri AB', 'Åsa Öberg', 'asa@vinterhamn.example', 'signed_paper', NULL, 0, '2026-11-19', 1795176000000000, 'asked', '', '
agent:01a1f8d3-ea00-7000-8000-2b50feaac424
agreement:MicrosoftCustomerAgreement
country:SE
domain:vinterhamn.example
evidence:false
method:attestation
partner:01a1f8d3-ea00-7000-8000-1ca119ccf666
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
');
insert into "review_items" values (X'01A1F8D3F1D07000800055375AB0FE45', X'01A1F8D3EA00700080004C503FC731EB', NULL, 'MicrosoftCustomerAgreement', 2, 'direct', 'Vinterhamn Bryggeri AB', 'Åsa Öberg', 'asa@vinterhamn.example', 'not_stated', 'C', 0, '2026-11-20', 1795176002000000, 'to-review', 'given-address=shared', '
agent:01a1f8d3-ea00-7000-8000-4d60ce31569e
agreement:MicrosoftCustomerAgreement
country:SE
domain:vinterhamn.example
evidence:false
flag:any
flag:given-address
given-by:partner
grade:C
method:direct
partner:01a1f8d3-ea00-7000-8000-1ca119ccf666
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
');
insert into "review_items" values (X'01A1F8D3F1D0700080008126C2F2BFB7', X'01A1F8D3F1D0700080007FA020753F47', X'01A1F8D3EA00700080001CA119CCF666', 'MicrosoftCustomerAgreement', 2, 'attestation', 'Vinterhamn Bryggeri AB', 'Åsa Öberg', 'asa@vinterhamn.example', 'signed_paper', NULL, 1, '2026-11-19', 1795176002000000, 'to-review', '', '
agent:01a1f8d3-ea00-7000-8000-2b50feaac424
agreement:MicrosoftCustomerAgreement
country:SE
domain:vinterhamn.example
evidence:true
file:5a838678058f6de375e8635b5f2fea47a4e5f07cb1a882a44b10f39abc6f34ff
method:attestation
partner:01a1f8d3-ea00-7000-8000-1ca119ccf666
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
');
insert into "review_items" values (X'01A1F8D3F5B8700080008C03C74CE754', X'01A1F8D3F1D070008000831C668BCCAE', NULL, 'MicrosoftCustomerAgreement', 2, 'direct', 'Vinterhamn Bryggeri AB', 'Åsa Öberg', 'asa@vinterhamn.example', 'not_stated', 'C', 0, '2026-11-20', 1795176003000000, 'to-review', 'withdrawn= given-address=shared same-signer=3', '
agent:01a1f8d3-f1d0-7000-8000-840f6c503c54
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
partner:01a1f8d3-ea00-7000-8000-1ca119ccf666
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
CREATE INDEX partners_by_name on partners (name_key, id);
CREATE INDEX partner_domains_by_partner on partner_domains (partner_id);
CREATE INDEX partnerships_by_reseller on partnerships (reseller_id);
CREATE INDEX accounts_by_partner on accounts (partner_id, sign_in_key);
CREATE INDEX accounts_by_customer on accounts (customer_id, sign_in_key);
CREATE INDEX sessions_by_account on sessions (account_id, seen_at);
CREATE INDEX sessions_by_expiry on sessions (expires_at);
CREATE INDEX password_links_by_account on password_links (account_id, created_at);
CREATE INDEX password_links_by_expiry on password_links (expires_at);
CREATE INDEX audit_events_by_time on audit_events (at, id);
CREATE INDEX audit_events_by_partner on audit_events (partner_id, at, id) where partner_id is not null;
CREATE INDEX audit_events_by_object on audit_events (object_id, at, id);
CREATE INDEX letters_by_turn on letters (state, next_attempt_at);
CREATE INDEX letters_by_time on letters (created_at, id);
CREATE INDEX letters_by_state on letters (state, created_at, id);
CREATE INDEX letters_by_record on letters (record_id, kind) where record_id is not null;
CREATE UNIQUE INDEX policy_rows_once on policy_rows (from_date, rule, coalesce(type_id, ''));
CREATE UNIQUE INDEX relationships_partner_id_customer_id_key on relationships (partner_id, customer_id)
    where ended_at is null;
CREATE INDEX relationships_by_customer on relationships (customer_id, since);
CREATE INDEX relationships_ended on relationships (partner_id, ended_at, id) where ended_at is not null;
CREATE INDEX relationships_all_ended on relationships (ended_at, id) where ended_at is not null;
CREATE INDEX invitations_by_customer on invitations (customer_id, partner_id, created_at, id);
CREATE INDEX invitations_by_opener on invitations (opened_for, created_at, id);
CREATE INDEX invitations_by_partner on invitations (partner_id, created_at, id);
CREATE INDEX invitations_by_partner_and_state on invitations (partner_id, state, created_at, id);
CREATE INDEX invitations_by_age on invitations (created_at, id);
CREATE INDEX invitations_by_state on invitations (state, created_at, id);
CREATE INDEX invitations_open_of_partner on invitations (partner_id, created_at, id) where state not in ('accepted', 'declined', 'revoked');
CREATE INDEX invitations_open on invitations (created_at, id) where state not in ('accepted', 'declined', 'revoked');
CREATE INDEX invitation_links_by_invitation on invitation_links (invitation_id);
CREATE INDEX invitation_words_by_partner on invitation_words (partner_id, word, invitation_id);
CREATE INDEX invitation_words_by_word on invitation_words (word, invitation_id);
CREATE INDEX confirmations_by_customer on confirmations (customer_id, type_id, recorded_at, id);
CREATE UNIQUE INDEX confirmations_by_superseded on confirmations (supersedes) where supersedes is not null;
CREATE INDEX drafts_by_partner on drafts (partner_id, changed_at);
CREATE INDEX customer_list_by_customer on customer_list (customer_id, relationship_id);
CREATE INDEX customer_list_by_company on customer_list (partner_id, company_key, relationship_id);
CREATE INDEX customer_list_by_age on customer_list (partner_id, since, relationship_id);
CREATE INDEX customer_list_by_country_company on customer_list (partner_id, country, company_key, relationship_id);
CREATE INDEX customer_list_by_country_age on customer_list (partner_id, country, since, relationship_id);
CREATE INDEX customer_list_by_status_company on customer_list (partner_id, status, company_key, relationship_id);
CREATE INDEX customer_list_by_status_age on customer_list (partner_id, status, since, relationship_id);
CREATE INDEX customer_list_by_country_status_company on customer_list (partner_id, country, status, company_key, relationship_id);
CREATE INDEX customer_list_by_country_status_age on customer_list (partner_id, country, status, since, relationship_id);
CREATE INDEX customer_list_all_by_company on customer_list (company_key, relationship_id);
CREATE INDEX customer_list_all_by_age on customer_list (since, relationship_id);
CREATE INDEX customer_list_all_by_country_company on customer_list (country, company_key, relationship_id);
CREATE INDEX customer_list_all_by_country_age on customer_list (country, since, relationship_id);
CREATE INDEX customer_list_all_by_status_company on customer_list (status, company_key, relationship_id);
CREATE INDEX customer_list_all_by_status_age on customer_list (status, since, relationship_id);
CREATE INDEX customer_list_all_by_country_status_company on customer_list (country, status, company_key, relationship_id);
CREATE INDEX customer_list_all_by_country_status_age on customer_list (country, status, since, relationship_id);
CREATE INDEX customer_list_words_of_partner on customer_list_words (partner_id, word, company_key, relationship_id);
CREATE INDEX customer_list_words_of_country on customer_list_words (partner_id, country, word, company_key, relationship_id);
CREATE INDEX customer_list_words_of_all on customer_list_words (word, company_key, relationship_id);
CREATE INDEX customer_list_words_all_of_country on customer_list_words (country, word, company_key, relationship_id);
CREATE INDEX registrations_by_email on registrations (email, partner_id, created_at);
CREATE INDEX acceptances_by_customer on acceptances (customer_id, accepted_at, id);
CREATE INDEX acceptances_by_confirmation on acceptances (confirmation_id);
CREATE INDEX acceptance_codes_by_account on acceptance_codes (account_id, created_at);
CREATE INDEX declines_by_customer on declines (customer_id, declined_at, id);
CREATE INDEX withdrawals_by_customer on withdrawals (customer_id, type_id, withdrawn_at, id);
CREATE INDEX attestation_notices_by_confirmation on attestation_notices (confirmation_id);
CREATE INDEX customers_by_registration_key on customers (country, registration_key);
CREATE UNIQUE INDEX registrations_country_registration_key_key on registrations (country, registration_key);
CREATE INDEX quota_usage_by_end on quota_usage (ends_at);
CREATE INDEX quota_usage_by_refusal on quota_usage (refused_at) where refused_at is not null;
CREATE INDEX sign_in_guesses_by_account on sign_in_guesses (account_id) where account_id is not null;
CREATE INDEX sign_in_guesses_by_time on sign_in_guesses (last_at);
CREATE INDEX contact_changes_by_account on contact_changes (account_id, created_at);
CREATE INDEX contact_changes_due on contact_changes (due_at) where ended_at is null;
CREATE INDEX password_codes_by_account on password_codes (account_id, created_at);
CREATE INDEX agent_places_by_time on agent_places (seen_at);
CREATE INDEX customer_rows_by_customer on customer_rows (rule, customer_id, relationship_id);
CREATE INDEX customer_rows_by_last_day on customer_rows (rule, invited_until) where invited_until is not null;
CREATE INDEX customer_rows_by_company on customer_rows (rule, partner_id, root_key, relationship_id);
CREATE INDEX customer_rows_by_swedish on customer_rows (rule, partner_id, swedish_key, relationship_id);
CREATE INDEX customer_rows_by_age on customer_rows (rule, partner_id, since, relationship_id);
CREATE INDEX customer_rows_by_country_company on customer_rows (rule, partner_id, country, root_key, relationship_id);
CREATE INDEX customer_rows_by_country_swedish on customer_rows (rule, partner_id, country, swedish_key, relationship_id);
CREATE INDEX customer_rows_by_country_age on customer_rows (rule, partner_id, country, since, relationship_id);
CREATE INDEX customer_rows_by_status_company on customer_rows (rule, partner_id, status, root_key, relationship_id);
CREATE INDEX customer_rows_by_status_age on customer_rows (rule, partner_id, status, since, relationship_id);
CREATE INDEX customer_rows_by_country_status_company on customer_rows (rule, partner_id, country, status, root_key, relationship_id);
CREATE INDEX customer_rows_by_country_status_age on customer_rows (rule, partner_id, country, status, since, relationship_id);
CREATE INDEX customer_rows_all_by_company on customer_rows (rule, root_key, relationship_id);
CREATE INDEX customer_rows_all_by_swedish on customer_rows (rule, swedish_key, relationship_id);
CREATE INDEX customer_rows_all_by_age on customer_rows (rule, since, relationship_id);
CREATE INDEX customer_rows_all_by_country_company on customer_rows (rule, country, root_key, relationship_id);
CREATE INDEX customer_rows_all_by_country_swedish on customer_rows (rule, country, swedish_key, relationship_id);
CREATE INDEX customer_rows_all_by_country_age on customer_rows (rule, country, since, relationship_id);
CREATE INDEX customer_rows_all_by_status_company on customer_rows (rule, status, root_key, relationship_id);
CREATE INDEX customer_rows_all_by_status_age on customer_rows (rule, status, since, relationship_id);
CREATE INDEX customer_rows_all_by_country_status_company on customer_rows (rule, country, status, root_key, relationship_id);
CREATE INDEX customer_rows_all_by_country_status_age on customer_rows (rule, country, status, since, relationship_id);
CREATE INDEX customer_words_of_partner on customer_words (rule, partner_id, word, root_key, relationship_id);
CREATE INDEX customer_words_of_country on customer_words (rule, partner_id, country, word, root_key, relationship_id);
CREATE INDEX customer_words_of_all on customer_words (rule, word, root_key, relationship_id);
CREATE INDEX customer_words_all_of_country on customer_words (rule, country, word, root_key, relationship_id);
CREATE INDEX partners_by_folded_name on partners (folded_name, id);
CREATE INDEX partners_by_root_key on partners (root_key, id);
CREATE INDEX partners_by_swedish_key on partners (swedish_key, id);
CREATE INDEX partners_by_rule on partners (keys_rule, id);
CREATE INDEX decisions_by_confirmation on decisions (confirmation_id, decided_at, id);
CREATE INDEX decisions_by_customer on decisions (customer_id, decided_at, id);
CREATE INDEX questions_by_confirmation on questions (confirmation_id, asked_at, id);
CREATE INDEX questions_by_customer on questions (customer_id, asked_at, id);
CREATE INDEX questions_open on questions (partner_id, due_on, id) where answered_at is null;
CREATE UNIQUE INDEX proposals_open on proposals (confirmation_id) where outcome is null;
CREATE INDEX proposals_by_customer on proposals (customer_id, proposed_at, id);
CREATE UNIQUE INDEX review_batches_undoing on review_batches (undoes);
CREATE UNIQUE INDEX review_views_by_name on review_views (account_id, name);
CREATE INDEX review_domains_by_partner on review_domains (partner_id);
CREATE INDEX letters_by_customer on letters (customer_id, created_at, id) where customer_id is not null;
CREATE INDEX audit_events_by_customer on audit_events (customer_id, at, id) where customer_id is not null;
CREATE INDEX orders_by_customer on orders (customer_id, partner_id, placed_at, id);
CREATE INDEX orders_held on orders (partner_id, placed_at, id) where state = 'held';
CREATE INDEX orders_all_held on orders (placed_at, id) where state = 'held';
CREATE INDEX orders_to_release on orders (id) where state = 'held' and releases;
CREATE INDEX subscriptions_by_customer on subscriptions (customer_id, partner_id, created_at, id);
CREATE INDEX subscriptions_due on subscriptions (renews_on, id) where state <> 'cancelled';
CREATE INDEX subscriptions_to_cancel on subscriptions (partner_id, to_cancel_since, id) where to_cancel_since is not null;
CREATE INDEX subscriptions_all_to_cancel on subscriptions (to_cancel_since, id) where to_cancel_since is not null;
CREATE INDEX applications_by_partner on applications (partner_id, id);
CREATE UNIQUE INDEX application_secrets_by_hash on application_secrets (hash);
CREATE INDEX application_secrets_by_application on application_secrets (application_id, id);
CREATE INDEX authorization_codes_by_end on authorization_codes (expires_at);
CREATE INDEX refresh_tokens_by_family on refresh_tokens (family);
CREATE INDEX refresh_tokens_by_application on refresh_tokens (application_id, account_id, created_at);
CREATE INDEX refresh_tokens_by_end on refresh_tokens (expires_at);
CREATE INDEX signing_keys_by_time on signing_keys (created_at);
CREATE INDEX api_answers_by_end on api_answers (expires_at);
CREATE INDEX readiness_by_customer on readiness_rows (customer_id, partner_id);
CREATE INDEX readiness_by_last_day on readiness_rows (invited_until) where invited_until is not null;
CREATE INDEX readiness_by_from on readiness_rows (partner_id, from_on, relationship_id);
CREATE INDEX readiness_by_country_from on readiness_rows (partner_id, country, from_on, relationship_id);
CREATE INDEX readiness_by_reason_from on readiness_rows (partner_id, reason, from_on, relationship_id);
CREATE INDEX readiness_by_step_from on readiness_rows (partner_id, step, from_on, relationship_id);
CREATE INDEX readiness_by_country_reason_from on readiness_rows (partner_id, country, reason, from_on, relationship_id);
CREATE INDEX readiness_by_country_step_from on readiness_rows (partner_id, country, step, from_on, relationship_id);
CREATE INDEX readiness_by_reason_step_from on readiness_rows (partner_id, reason, step, from_on, relationship_id);
CREATE INDEX readiness_by_country_reason_step_from on readiness_rows (partner_id, country, reason, step, from_on, relationship_id);
CREATE INDEX readiness_by_end on readiness_rows (partner_id, ends_on, relationship_id) where ends_on is not null;
CREATE INDEX readiness_all_by_from on readiness_rows (from_on, relationship_id);
CREATE INDEX readiness_all_by_country_from on readiness_rows (country, from_on, relationship_id);
CREATE INDEX readiness_all_by_reason_from on readiness_rows (reason, from_on, relationship_id);
CREATE INDEX readiness_all_by_step_from on readiness_rows (step, from_on, relationship_id);
CREATE INDEX readiness_all_by_country_reason_from on readiness_rows (country, reason, from_on, relationship_id);
CREATE INDEX readiness_all_by_country_step_from on readiness_rows (country, step, from_on, relationship_id);
CREATE INDEX readiness_all_by_reason_step_from on readiness_rows (reason, step, from_on, relationship_id);
CREATE INDEX readiness_all_by_country_reason_step_from on readiness_rows (country, reason, step, from_on, relationship_id);
CREATE INDEX readiness_all_by_end on readiness_rows (ends_on, relationship_id) where ends_on is not null;
CREATE INDEX invitation_batches_of_partner on invitation_batches (partner_id, id);
CREATE INDEX invitation_batches_open on invitation_batches (id) where finished_at is null;
CREATE INDEX invitation_batch_items_by_outcome on invitation_batch_items (batch_id, outcome, number);
CREATE INDEX carts_by_end on carts (expires_at);
CREATE INDEX refresh_tokens_by_account on refresh_tokens (account_id) where revoked_at is null;
CREATE INDEX authorization_codes_by_account on authorization_codes (account_id) where used_at is null;
CREATE UNIQUE INDEX partnership_requests_open on partnership_requests (provider_id, reseller_id) where state = 'open';
CREATE INDEX partnership_requests_of_reseller on partnership_requests (reseller_id) where state = 'open';
CREATE INDEX partings_of_provider on partings (provider_id, ended_at);
CREATE INDEX partings_of_reseller on partings (reseller_id, ended_at);
CREATE INDEX partings_to_do on partings (id) where done_at is null;
CREATE INDEX relationships_through on relationships (provider_id, partner_id, customer_id)
    where provider_id is not null and ended_at is null;
CREATE UNIQUE INDEX information_requests_open on information_requests (provider_id, reseller_id, customer_id, type_id)
    where settled_at is null;
CREATE INDEX information_requests_unsettled on information_requests (id) where settled_at is null;
CREATE INDEX information_requests_by_customer on information_requests (customer_id, asked_at);
CREATE INDEX information_requests_answered_of_provider on information_requests (provider_id, due_on, id)
    where state = 'answered';
CREATE INDEX information_requests_asked_of_provider on information_requests (provider_id, due_on, id)
    where state = 'asked' or state = 'returned';
CREATE INDEX information_requests_answered_of_reseller on information_requests (reseller_id, due_on, id)
    where state = 'answered';
CREATE INDEX information_requests_asked_of_reseller on information_requests (reseller_id, due_on, id)
    where state = 'asked' or state = 'returned';
CREATE INDEX information_requests_settled_of_provider on information_requests (provider_id, settled_at, id)
    where settled_at is not null;
CREATE INDEX information_requests_settled_of_reseller on information_requests (reseller_id, settled_at, id)
    where settled_at is not null;
CREATE INDEX information_requests_to_remind on information_requests (remind_at) where remind_at is not null;
CREATE INDEX information_requests_by_confirmation on information_requests (confirmation_id) where confirmation_id is not null;
CREATE INDEX notices_open on notices (partner_id, settled_at, id);
CREATE INDEX notices_by_customer on notices (customer_id, kind, id);
CREATE INDEX notices_to_mail on notices (id) where mailed_at is null;
CREATE INDEX imports_by_partner on imports (partner_id, id);
CREATE INDEX imports_at_work on imports (state, id);
CREATE INDEX import_rows_about on import_rows (import_id, about, number, state);
CREATE INDEX import_problems_by_row on import_problems (import_id, number);
CREATE INDEX review_items_by_customer on review_items (customer_id, confirmation_id);
CREATE INDEX review_items_by_age on review_items (recorded_at, confirmation_id);
CREATE TRIGGER audit_events_are_never_changed before update on audit_events
begin
    select raise(abort, 'the audit log is append-only');
end;
CREATE TRIGGER audit_events_are_never_removed before delete on audit_events
begin
    select raise(abort, 'the audit log is append-only');
end;
CREATE TRIGGER agreement_versions_are_never_changed before update on agreement_versions
begin
    select raise(abort, 'a published version never changes');
end;
CREATE TRIGGER agreement_versions_are_never_removed before delete on agreement_versions
begin
    select raise(abort, 'a published version never changes');
end;
CREATE TRIGGER agreement_texts_are_never_changed before update on agreement_texts
begin
    select raise(abort, 'a published text never changes');
end;
CREATE TRIGGER agreement_texts_are_never_removed before delete on agreement_texts
begin
    select raise(abort, 'a published text never changes');
end;
CREATE TRIGGER agreement_files_are_never_changed before update on agreement_files
begin
    select raise(abort, 'a published text never changes');
end;
commit;
