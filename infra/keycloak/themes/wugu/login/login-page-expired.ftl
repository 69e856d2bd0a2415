<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">${msg("pageExpiredTitle")}<#elseif section = "form">
<p>${msg("pageExpiredLead")}</p>
<p><a class="action" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredMsg1")}</a></p>
<p><a class="action quiet" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredMsg2")}</a></p>
</#if>
</@layout.registrationLayout>
