-- One file, one number, whichever body of the province gave it.
create unique index cases_archive_number on cases (archive_number);
