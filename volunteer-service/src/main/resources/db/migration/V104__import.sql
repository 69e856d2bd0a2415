-- Sheets of application forms.
call wugu.pending_sheets(keeps => 'wugu.registers_people()');
