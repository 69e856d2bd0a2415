<#--
  The frame of every page that Keycloak shows a person: the mark, the door, one card. The macro has the name and the parts
  that Keycloak's own pages (parent theme `base`) ask for, so that those which are not written anew here stand in it too.
-->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local heading><#nested "header"></#local>
<#local asksAgain = auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
<#local id = (client.clientId)!"">
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="theme-color" content="#14584f">
<title>${heading} · ${msg("product")}</title>
<link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/wugu.svg">
<link rel="stylesheet" href="${url.resourcesPath}/css/wugu.css">
<script type="module" src="${url.resourcesPath}/js/wugu.js"></script>
<#-- A login that has happened or begun in another tab is followed here. -->
<script type="module">
<#outputformat "JavaScript">
import { checkAuthSession, startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
<#if authenticationSession??>
checkAuthSession(${authenticationSession.authSessionIdHash?c});
</#if>
</#outputformat>
</script>
</head>
<body data-page-id="login-${pageId}">
<header id="kc-header">
<img src="${url.resourcesPath}/img/wugu.svg" alt="" width="56" height="56">
<p class="brand">${msg("product")}</p>
<p class="corps">${msg("corps")}</p>
<p class="motto" lang="zh-CN">阳谷无孤 · 聊城无孤 · 天下无孤</p>
</header>
<main>
<#if ["city", "county", "township"]?seq_contains(id)>
<p class="door">${msg("door." + id)}</p>
<#elseif (client.name)?has_content>
<p class="door">${advancedMsg(client.name)}</p>
</#if>
<h1 id="kc-page-title">${heading}</h1>
<#if asksAgain>
<#nested "show-username">
<p id="kc-username">${msg("loggingInAs")} <strong id="kc-attempted-username">${auth.attemptedUsername}</strong>
<a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
</#if>
<#-- Who does something of their own accord need not read that it has to be done. -->
<#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
<p class="message ${message.type}" role="${(message.type == "error")?then("alert", "status")}">${kcSanitize(message.summary)?no_esc}</p>
</#if>
<#nested "form">
<#if auth?has_content && auth.showTryAnotherWayLink()>
<form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
<button class="quiet" id="try-another-way" type="submit" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
</form>
</#if>
<#nested "socialProviders">
<#if displayInfo>
<div id="kc-info"><#nested "info"></div>
</#if>
</main>
<#if realm.internationalizationEnabled && locale.supported?size gt 1>
<nav id="kc-locale" aria-label="${msg("languages")}">
<#-- Each in its own words, Chinese first: Keycloak's labels are translations, in their order. -->
<#list locale.supported?sort_by("languageTag")?reverse as language>
<#if language.languageTag == lang>
<span aria-current="true">${msg("language." + language.languageTag)}</span>
<#else>
<a lang="${language.languageTag}" hreflang="${language.languageTag}" href="${language.url}">${msg("language." + language.languageTag)}</a>
</#if>
</#list>
</nav>
</#if>
</body>
</html>
</#macro>
