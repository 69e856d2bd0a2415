<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#assign wrong = messagesPerField.existsError("password")>
<#assign unequal = messagesPerField.existsError("password-confirm")>
<@layout.registrationLayout displayMessage=!(wrong || unequal); section>
<#if section = "header">${msg("updatePasswordTitle")}<#elseif section = "form">
<form id="kc-passwd-update-form" action="${url.loginAction}" method="post">
<#-- By it a browser's store of passwords knows whose password this is. -->
<input type="text" value="${(auth.attemptedUsername)!""}" autocomplete="username" readonly hidden>
<@field.password name="password-new" label=msg("passwordNew") autocomplete="new-password" focused=true hint=msg("passwordRules", passwordPolicies.length!1) error=wrong?then(messagesPerField.get("password"), "")/>
<@field.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" error=unequal?then(messagesPerField.get("password-confirm"), "")/>
<label class="choice"><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on"> ${msg("logoutOtherSessions")}</label>
<button name="login" type="submit" data-busy="${msg("saving")}">${msg("doSubmitPassword")}</button>
<#if isAppInitiatedAction??>
<button class="quiet" name="cancel-aia" type="submit" value="true" formnovalidate>${msg("doCancel")}</button>
</#if>
</form>
</#if>
</@layout.registrationLayout>
