import { sealedTables } from '../vault/columns.ts'

/** Each asks the database's catalogue for what should not be: a row is a fault, `what` says where. */
const ours = `n.nspname in ('app', 'public', 'platform')`
const outward = `('web', 'worker', 'vault', 'shredder', 'backup')`

const listed = sealedTables
  .flatMap(([table, { row, owner, columns }]) =>
    columns.map((column) => `('${table}', '${column}', '${row}', '${owner}')`),
  )
  .join(', ')

export const checks: Readonly<Record<string, string>> = {
  'a table without row-level security, enabled and forced': `
    select c.oid::regclass::text as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${ours} and not (c.relrowsecurity and c.relforcerowsecurity)`,

  'a verb granted without a policy for it': `
    select g.role || ' may ' || v.verb || ' ' || c.oid::regclass as what
    from pg_class c join pg_namespace n on n.oid = c.relnamespace,
      (values ('web'), ('worker'), ('vault')) g (role), (values ('select', 'r'), ('insert', 'a'), ('update', 'w')) v (verb, letter)
    where c.relkind in ('r', 'p') and ${ours} and has_any_column_privilege(g.role, c.oid, v.verb)
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in (v.letter::"char", '*')
        and (select oid from pg_roles where rolname = g.role) = any (p.polroles))`,

  'a policy that lets everything through, or that is for everybody': `
    select p.polname || ' on ' || p.polrelid::regclass as what from pg_policy p
    where pg_get_expr(p.polqual, p.polrelid) = 'true' or pg_get_expr(p.polwithcheck, p.polrelid) = 'true' or 0 = any (p.polroles)`,

  'a policy that calls a function for each row': `
    select p.polname || ' on ' || p.polrelid::regclass as what from pg_policy p,
      regexp_matches(coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), ''),
        '(.{0,9})app\\.[a-z_]+\\(', 'g') m
    where m[1] !~* 'select '`,

  'something that an outward role owns': `
    select r.rolname || ' owns ' || pg_describe_object(d.classid, d.objid, d.objsubid) as what
    from pg_shdepend d join pg_roles r on r.oid = d.refobjid
    where d.deptype = 'o' and d.refclassid = 'pg_authid'::regclass and r.rolname in ${outward}
      and d.dbid in (0, (select oid from pg_database where datname = current_database()))`,

  'a role that may take rows or tables away, or make any': `
    select r.rolname || ' may ' || v.verb || ' ' || c.oid::regclass as what
    from pg_roles r, pg_class c join pg_namespace n on n.oid = c.relnamespace,
      (values ('delete'), ('truncate'), ('references'), ('trigger'), ('maintain')) v (verb)
    where r.rolname in ${outward} and c.relkind in ('r', 'p', 'v') and ${ours} and has_table_privilege(r.rolname, c.oid, v.verb)
    union all
    select r.rolname || ' may create in ' || n.nspname from pg_roles r, pg_namespace n
    where (r.rolname in ${outward} or r.rolname = 'definer') and ${ours} and has_schema_privilege(r.rolname, n.oid, 'create')
    union all
    select r.rolname || ' may make ' || v.verb || ' objects in the database' from pg_roles r, (values ('create'), ('temporary')) v (verb)
    where r.rolname in ${outward} and has_database_privilege(r.rolname, current_database(), v.verb)`,

  'a role that can do more than its work': `
    select rolname || ' is more than it should be' as what from pg_roles where rolname in ${outward}
      and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication)
    union all
    select rolname || ' can sign in' from pg_roles where rolname in ('owner', 'definer') and rolcanlogin
    union all
    select m.member::regrole || ' is a member of ' || m.roleid::regrole from pg_auth_members m
    where m.member::regrole::text in ${outward}
      and not (m.member = 'vault'::regrole and m.roleid = 'web'::regrole and m.set_option and not m.inherit_option and not m.admin_option)
    union all
    select r.rolname || ' has no ' || l.setting from pg_roles r,
      (values ('statement_timeout'), ('lock_timeout'), ('idle_in_transaction_session_timeout')) l (setting)
    where r.rolname in ('web', 'worker', 'vault') and not exists (select from pg_db_role_setting s
      where s.setrole = r.oid and array_to_string(s.setconfig, ',') like '%' || l.setting || '=%')`,

  'a view that sees with its owner’s eyes, or a materialised one': `
    select c.oid::regclass::text as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions::text ~ 'security_invoker=(true|on|1)', false)))`,

  'a function whose search path anybody could bend, or that nobody should own': `
    select p.oid::regprocedure::text as what from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${ours} and p.prosecdef and (p.proowner::regrole::text <> 'definer'
      or coalesce(array_to_string(p.proconfig, ';'), '') !~ '^search_path=("?pg_catalog"?)(, ?"?public"?)?$')`,

  'something that everybody may use': `
    select p.oid::regprocedure || ' may be called by everybody' as what from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
      aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where ${ours} and a.grantee = 0
    union all
    select c.oid::regclass || ' is open to everybody' from pg_class c join pg_namespace n on n.oid = c.relnamespace,
      aclexplode(c.relacl) a where ${ours} and a.grantee = 0
    union all
    select n.nspname || ' is open to everybody' from pg_namespace n, aclexplode(n.nspacl) a where ${ours} and a.grantee = 0 and n.nspname <> 'public'
    union all
    select 'everybody may create in public' from pg_namespace n, aclexplode(n.nspacl) a
    where n.nspname = 'public' and a.grantee = 0 and a.privilege_type = 'CREATE'
    union all
    select 'everybody may connect' from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
    where d.datname = current_database() and a.grantee = 0`,

  'a column that does not say how private it is': `
    select c.oid::regclass || '.' || a.attname as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p', 'v') and ${ours}
      and coalesce(col_description(c.oid, a.attnum), '') !~ '^(public|internal|personal|private)(:|$)'`,

  'a private column that the vault does not seal as its list says': `
    with listed (tab, col, row_id, owner) as (values ${listed}), there as (
      select c.oid, c.relname::text as tab, a.attname::text as col, a.atttypid = 'app.sealed'::regtype as sealed,
        coalesce(col_description(c.oid, a.attnum), '') as said,
        has_column_privilege('vault', c.oid, a.attnum, 'select') and has_column_privilege('vault', c.oid, a.attnum, 'update') as reached
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p', 'v') and ${ours})
    select t.tab || '.' || t.col as what from there t
    where (t.said ~ '^private' or t.sealed) and (t.tab, t.col) <> ('unsealed', 'words')
      and not (t.sealed and t.reached and exists (select from listed l where (l.tab, l.col) = (t.tab, t.col)
        and t.said = 'private: sealed under ' || l.owner))
    union all
    select l.tab || '.' || l.col || ' is in the list alone' from listed l
    where not exists (select from there t where (t.tab, t.col) = (l.tab, l.col) and t.sealed and t.said ~ '^private')
    union all
    select l.tab || '.' || k || ' is no id of a row or an owner' from listed l, unnest(array[l.row_id, l.owner]) k
    where not exists (select from pg_attribute a where a.attrelid = to_regclass('public.' || l.tab) and a.attname = k
      and a.atttypid = 'uuid'::regtype and a.attnotnull)`,

  'somebody but the vault who reaches what waits to be sealed': `
    select r.rolname || ' may ' || v.verb || ' unsealed' as what
    from pg_roles r, (values ('select'), ('insert'), ('update'), ('delete')) v (verb)
    where r.rolname in ${outward} and (r.rolname, v.verb) <> ('vault', 'select')
      and (has_table_privilege(r.rolname, 'public.unsealed', v.verb)
        or v.verb <> 'delete' and has_any_column_privilege(r.rolname, 'public.unsealed', v.verb))`,

  'a table that does not say what it is for, how long it stays and who shreds it': `
    select c.oid::regclass::text as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${ours} and not coalesce(
      case when obj_description(c.oid) is json object then
        (select bool_and(coalesce(obj_description(c.oid)::jsonb ->> k, '') <> '') from unnest(array['purpose', 'retention', 'shredder']) k) end, false)`,

  'a unique key that tells one owner what another has': `
    select i.indexrelid::regclass::text as what from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    where i.indisunique and ${ours} and n.nspname = 'public'
      and not exists (select from unnest(i.indkey) k join pg_attribute a on a.attrelid = c.oid and a.attnum = k where a.attname = 'programme_id')
      and exists (select from unnest(i.indkey) k left join pg_attribute a on a.attrelid = c.oid and a.attnum = k
        where a.attnum is null or not (a.atttypid = 'uuid'::regtype or a.attidentity = 'a' or a.attname like '%\\_hash'
          or col_description(c.oid, a.attnum) = 'public' or a.attname = 'kind'))`,

  'an extension': `select extname as what from pg_extension where extname <> 'plpgsql'`,
}

/** The functions that pass the walls, with the outward roles that may call each, for comparing with the reviewed list. */
export const definersThere = `
  select replace(p.oid::regprocedure::text, 'app.', '') || ' : ' || coalesce((select string_agg(r.rolname, ' ' order by r.rolname) from pg_roles r
    where r.rolname in ${outward} and has_function_privilege(r.rolname, p.oid, 'execute')), '') as what
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') order by 1`
