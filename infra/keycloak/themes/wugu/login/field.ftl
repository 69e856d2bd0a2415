<#-- A field for a password: its label, a button that shows what was typed, and what is wrong with it beside it. -->
<#macro password name label autocomplete error="" describedBy="" invalid=false focused=false hint="">
<#local notes = [describedBy, error?has_content?then("input-error-" + name, ""), hint?has_content?then(name + "-hint", "")]?filter(note -> note?has_content)>
<div class="field">
<label for="${name}">${label}</label>
<div class="secret">
<input id="${name}" name="${name}" type="password" autocomplete="${autocomplete}" required<#if focused> autofocus</#if><#if invalid || error?has_content> aria-invalid="true"</#if><#if notes?has_content> aria-describedby="${notes?join(" ")}"</#if>>
<button class="show" type="button" hidden aria-controls="${name}" aria-pressed="false" aria-label="${msg("showPassword")}" data-show="${msg("show")}" data-hide="${msg("hide")}">${msg("show")}</button>
</div>
<#if hint?has_content>
<p class="hint" id="${name}-hint">${hint}</p>
</#if>
<#if error?has_content>
<p class="error" id="input-error-${name}" role="alert">${kcSanitize(error)?no_esc}</p>
</#if>
</div>
</#macro>
