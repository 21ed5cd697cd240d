-- Lookups follow a firm that was merged into another, and a party to its cases.
create index enterprises_merged on enterprises (merged_into) where merged_into is not null;
create index case_parties_firm on case_parties (enterprise_id) where enterprise_id is not null;
