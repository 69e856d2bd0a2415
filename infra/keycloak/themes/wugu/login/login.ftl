<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#assign wrong = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!wrong displayInfo=true; section>
<#if section = "header">${msg("loginAccountTitle")}<#elseif section = "form">
<form id="kc-form-login" action="${url.loginAction}" method="post">
<#if wrong>
<p class="message error" id="input-error" role="alert">${kcSanitize(messagesPerField.getFirstError("username", "password"))?no_esc}</p>
</#if>
<#if !usernameHidden??>
<div class="field">
<label for="username">${msg("username")}</label>
<input id="username" name="username" type="text" value="${login.username!""}" autocomplete="username" autocapitalize="none" spellcheck="false" required<#if !wrong> autofocus</#if><#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>>
</div>
</#if>
<@field.password name="password" label=msg("password") autocomplete="current-password" invalid=wrong focused=(wrong || usernameHidden??) describedBy=wrong?then("input-error", "")/>
<input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
<button id="kc-login" name="login" type="submit" data-busy="${msg("loggingIn")}">${msg("doLogIn")}</button>
</form>
<#elseif section = "info">
<p>${msg("passwordLost")}</p>
<p>${msg("noAccountYet")}</p>
</#if>
</@layout.registrationLayout>
