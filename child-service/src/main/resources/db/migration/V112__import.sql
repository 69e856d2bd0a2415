-- Sheets of children that were checked and wait for the clerk's yes.
call wugu.imports('import', 'township_code', keeps => 'wugu.registers_people()');
