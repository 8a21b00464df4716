/**
 * The first page of the holders of a high-tech certificate in a town and an industry, by name backwards, as one statement
 * by hand: $1 district, $2 known by, $3 town, $4 industry, $5 day. It holds for the measured district, where nobody moved.
 */
export const bareList = `
  with taken as (select entry from withdrawal where district_code = $1 and known_from <= $2)
  select e.id, c.credit_code, n.name, p.town, p.park, e.registered_on, e.industry, count(*) over () as total
  from enterprise e
  join enterprise_code c on c.district_code = e.district_code and c.enterprise = e.id
  left join (
    select distinct on (enterprise) enterprise, name, pinyin from enterprise_name
    where district_code = $1 and known_from <= $2 and id not in (select entry from taken)
    order by enterprise, known_from desc, id desc) n on n.enterprise = e.id
  left join (
    select distinct on (enterprise) enterprise, town, park from enterprise_place
    where district_code = $1 and known_from <= $2 and id not in (select entry from taken)
    order by enterprise, known_from desc, id desc) p on p.enterprise = e.id
  where e.district_code = $1 and e.known_from <= $2 and e.id not in (select entry from taken)
    and p.town = $3 and starts_with(e.industry, $4)
    and exists (
      select from title_event t where t.district_code = $1 and t.enterprise = e.id and t.title = 'high-tech-enterprise'
        and t.known_from <= $2 and t.happened_on <= $5 and t.valid_until >= $5 and t.id not in (select entry from taken))
  order by n.pinyin desc nulls last, e.id limit 50`
