export const id = 4594;
export const ids = [4594];
export const modules = {

/***/ 4594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adapterLogger: () => (/* reexport safe */ _chunk_H7JEEWQR_js__WEBPACK_IMPORTED_MODULE_1__.la),
/* harmony export */   buildLogger: () => (/* reexport safe */ _chunk_H7JEEWQR_js__WEBPACK_IMPORTED_MODULE_1__.ma),
/* harmony export */   eventsLogger: () => (/* reexport safe */ _chunk_H7JEEWQR_js__WEBPACK_IMPORTED_MODULE_1__.ka),
/* harmony export */   runtimeLogger: () => (/* reexport safe */ _chunk_H7JEEWQR_js__WEBPACK_IMPORTED_MODULE_1__.ia),
/* harmony export */   stepLogger: () => (/* reexport safe */ _chunk_H7JEEWQR_js__WEBPACK_IMPORTED_MODULE_1__.ha),
/* harmony export */   webhookLogger: () => (/* reexport safe */ _chunk_H7JEEWQR_js__WEBPACK_IMPORTED_MODULE_1__.ja)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_H7JEEWQR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3280);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ }),

/***/ 3280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Ht),
/* harmony export */   A: () => (/* binding */ ft),
/* harmony export */   B: () => (/* binding */ dt),
/* harmony export */   C: () => (/* binding */ Ct),
/* harmony export */   D: () => (/* binding */ wt),
/* harmony export */   E: () => (/* binding */ gt),
/* harmony export */   F: () => (/* binding */ mt),
/* harmony export */   G: () => (/* binding */ xt),
/* harmony export */   H: () => (/* binding */ ht),
/* harmony export */   I: () => (/* binding */ kt),
/* harmony export */   J: () => (/* binding */ yt),
/* harmony export */   K: () => (/* binding */ bt),
/* harmony export */   L: () => (/* binding */ Ft),
/* harmony export */   M: () => (/* binding */ vt),
/* harmony export */   N: () => (/* binding */ St),
/* harmony export */   O: () => (/* binding */ Ot),
/* harmony export */   P: () => (/* binding */ Et),
/* harmony export */   Q: () => (/* binding */ Rt),
/* harmony export */   R: () => (/* binding */ Mt),
/* harmony export */   S: () => (/* binding */ Lt),
/* harmony export */   T: () => (/* binding */ Dt),
/* harmony export */   U: () => (/* binding */ Bt),
/* harmony export */   V: () => (/* binding */ Pt),
/* harmony export */   W: () => (/* binding */ jt),
/* harmony export */   X: () => (/* binding */ qt),
/* harmony export */   Y: () => (/* binding */ zt),
/* harmony export */   Z: () => (/* binding */ Ut),
/* harmony export */   _: () => (/* binding */ Gt),
/* harmony export */   a: () => (/* binding */ $),
/* harmony export */   aa: () => (/* binding */ Qt),
/* harmony export */   b: () => (/* binding */ Pe),
/* harmony export */   ba: () => (/* binding */ Jt),
/* harmony export */   c: () => (/* binding */ qe),
/* harmony export */   ca: () => (/* binding */ Zt),
/* harmony export */   d: () => (/* binding */ ze),
/* harmony export */   da: () => (/* binding */ Xt),
/* harmony export */   e: () => (/* binding */ Ue),
/* harmony export */   ea: () => (/* binding */ eo),
/* harmony export */   f: () => (/* binding */ Ge),
/* harmony export */   fa: () => (/* binding */ to),
/* harmony export */   g: () => (/* binding */ He),
/* harmony export */   ga: () => (/* binding */ oo),
/* harmony export */   h: () => (/* binding */ Ye),
/* harmony export */   ha: () => (/* binding */ so),
/* harmony export */   i: () => (/* binding */ Ke),
/* harmony export */   ia: () => (/* binding */ ne),
/* harmony export */   j: () => (/* binding */ Ve),
/* harmony export */   ja: () => (/* binding */ io),
/* harmony export */   k: () => (/* binding */ Qe),
/* harmony export */   ka: () => (/* binding */ co),
/* harmony export */   l: () => (/* binding */ Je),
/* harmony export */   la: () => (/* binding */ ao),
/* harmony export */   m: () => (/* binding */ Ze),
/* harmony export */   ma: () => (/* binding */ uo),
/* harmony export */   n: () => (/* binding */ Xe),
/* harmony export */   o: () => (/* binding */ et),
/* harmony export */   p: () => (/* binding */ tt),
/* harmony export */   q: () => (/* binding */ ot),
/* harmony export */   r: () => (/* binding */ rt),
/* harmony export */   s: () => (/* binding */ nt),
/* harmony export */   t: () => (/* binding */ st),
/* harmony export */   u: () => (/* binding */ it),
/* harmony export */   v: () => (/* binding */ ct),
/* harmony export */   w: () => (/* binding */ at),
/* harmony export */   x: () => (/* binding */ ut),
/* harmony export */   y: () => (/* binding */ lt),
/* harmony export */   z: () => (/* binding */ pt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3142);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var L=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.c)((Me,z)=>{function pe(e){t.debug=t,t.default=t,t.coerce=w,t.disable=c,t.enable=s,t.enabled=p,t.humanize=(0,_chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_1__.e)(),t.destroy=F,Object.keys(e).forEach(i=>{t[i]=e[i]}),t.names=[],t.skips=[],t.formatters={};function o(i){let a=0;for(let l=0;l<i.length;l++)a=(a<<5)-a+i.charCodeAt(l),a|=0;return t.colors[Math.abs(a)%t.colors.length]}t.selectColor=o;function t(i){let a,l=null,C,k;function g(...x){if(!g.enabled)return;let b=g,E=Number(new Date),ie=E-(a||E);b.diff=ie,b.prev=a,b.curr=E,a=E,x[0]=t.coerce(x[0]),typeof x[0]!="string"&&x.unshift("%O");let R=0;x[0]=x[0].replace(/%([a-zA-Z%])/g,(M,ce)=>{if(M==="%%")return"%";R++;let q=t.formatters[ce];if(typeof q=="function"){let ae=x[R];M=q.call(b,ae),x.splice(R,1),R--}return M}),t.formatArgs.call(b,x),(b.log||t.log).apply(b,x)}return g.namespace=i,g.useColors=t.useColors(),g.color=t.selectColor(i),g.extend=n,g.destroy=t.destroy,Object.defineProperty(g,"enabled",{enumerable:!0,configurable:!1,get:()=>l!==null?l:(C!==t.namespaces&&(C=t.namespaces,k=t.enabled(i)),k),set:x=>{l=x}}),typeof t.init=="function"&&t.init(g),g}function n(i,a){let l=t(this.namespace+(typeof a>"u"?":":a)+i);return l.log=this.log,l}function s(i){t.save(i),t.namespaces=i,t.names=[],t.skips=[];let a=(typeof i=="string"?i:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(let l of a)l[0]==="-"?t.skips.push(l.slice(1)):t.names.push(l)}function u(i,a){let l=0,C=0,k=-1,g=0;for(;l<i.length;)if(C<a.length&&(a[C]===i[l]||a[C]==="*"))a[C]==="*"?(k=C,g=l,C++):(l++,C++);else if(k!==-1)C=k+1,g++,l=g;else return!1;for(;C<a.length&&a[C]==="*";)C++;return C===a.length}function c(){let i=[...t.names,...t.skips.map(a=>"-"+a)].join(",");return t.enable(""),i}function p(i){for(let a of t.skips)if(u(i,a))return!1;for(let a of t.names)if(u(i,a))return!0;return!1}function w(i){return i instanceof Error?i.stack||i.message:i}function F(){console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return t.enable(t.load()),t}z.exports=pe});var U=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.c)((m,A)=>{m.formatArgs=de;m.save=Ce;m.load=we;m.useColors=fe;m.storage=ge();m.destroy=(()=>{let e=!1;return()=>{e||(e=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})();m.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function fe(){if(typeof window<"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let e;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(e=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(e[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}function de(e){if(e[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+e[0]+(this.useColors?"%c ":" ")+"+"+A.exports.humanize(this.diff),!this.useColors)return;let o="color: "+this.color;e.splice(1,0,o,"color: inherit");let t=0,n=0;e[0].replace(/%[a-zA-Z%]/g,s=>{s!=="%%"&&(t++,s==="%c"&&(n=t))}),e.splice(n,0,o)}m.log=console.debug||console.log||(()=>{});function Ce(e){try{e?m.storage.setItem("debug",e):m.storage.removeItem("debug")}catch{}}function we(){let e;try{e=m.storage.getItem("debug")||m.storage.getItem("DEBUG")}catch{}return!e&&typeof process<"u"&&"env"in process&&(e=process.env.DEBUG),e}function ge(){try{return localStorage}catch{}}A.exports=L()(m);var{formatters:me}=A.exports;me.j=function(e){try{return JSON.stringify(e)}catch(o){return"[UnexpectedJSONParseError]: "+o.message}}});var H=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.c)((Ne,G)=>{"use strict";G.exports=(e,o=process.argv)=>{let t=e.startsWith("-")?"":e.length===1?"-":"--",n=o.indexOf(t+e),s=o.indexOf("--");return n!==-1&&(s===-1||n<s)}});var V=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.c)((Le,K)=>{"use strict";var xe=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.a)("os"),Y=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.a)("tty"),h=H(),{env:f}=process,I;h("no-color")||h("no-colors")||h("color=false")||h("color=never")?I=0:(h("color")||h("colors")||h("color=true")||h("color=always"))&&(I=1);function he(){if("FORCE_COLOR"in f)return f.FORCE_COLOR==="true"?1:f.FORCE_COLOR==="false"?0:f.FORCE_COLOR.length===0?1:Math.min(Number.parseInt(f.FORCE_COLOR,10),3)}function ke(e){return e===0?!1:{level:e,hasBasic:!0,has256:e>=2,has16m:e>=3}}function ye(e,{streamIsTTY:o,sniffFlags:t=!0}={}){let n=he();n!==void 0&&(I=n);let s=t?I:n;if(s===0)return 0;if(t){if(h("color=16m")||h("color=full")||h("color=truecolor"))return 3;if(h("color=256"))return 2}if(e&&!o&&s===void 0)return 0;let u=s||0;if(f.TERM==="dumb")return u;if(process.platform==="win32"){let c=xe.release().split(".");return Number(c[0])>=10&&Number(c[2])>=10586?Number(c[2])>=14931?3:2:1}if("CI"in f)return["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE","DRONE"].some(c=>c in f)||f.CI_NAME==="codeship"?1:u;if("TEAMCITY_VERSION"in f)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(f.TEAMCITY_VERSION)?1:0;if(f.COLORTERM==="truecolor")return 3;if("TERM_PROGRAM"in f){let c=Number.parseInt((f.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(f.TERM_PROGRAM){case"iTerm.app":return c>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(f.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(f.TERM)||"COLORTERM"in f?1:u}function D(e,o={}){let t=ye(e,{streamIsTTY:e&&e.isTTY,...o});return ke(t)}K.exports={supportsColor:D,stdout:D({isTTY:Y.isatty(1)}),stderr:D({isTTY:Y.isatty(2)})}});var J=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.c)((d,_)=>{var be=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.a)("tty"),W=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.a)("util");d.init=Te;d.log=Oe;d.formatArgs=ve;d.save=Ee;d.load=Re;d.useColors=Fe;d.destroy=W.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");d.colors=[6,2,3,4,5,1];try{let e=V();e&&(e.stderr||e).level>=2&&(d.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}d.inspectOpts=Object.keys(process.env).filter(e=>/^debug_/i.test(e)).reduce((e,o)=>{let t=o.substring(6).toLowerCase().replace(/_([a-z])/g,(s,u)=>u.toUpperCase()),n=process.env[o];return/^(yes|on|true|enabled)$/i.test(n)?n=!0:/^(no|off|false|disabled)$/i.test(n)?n=!1:n==="null"?n=null:n=Number(n),e[t]=n,e},{});function Fe(){return"colors"in d.inspectOpts?!!d.inspectOpts.colors:be.isatty(process.stderr.fd)}function ve(e){let{namespace:o,useColors:t}=this;if(t){let n=this.color,s="\x1B[3"+(n<8?n:"8;5;"+n),u=`  ${s};1m${o} \x1B[0m`;e[0]=u+e[0].split(`
`).join(`
`+u),e.push(s+"m+"+_.exports.humanize(this.diff)+"\x1B[0m")}else e[0]=Se()+o+" "+e[0]}function Se(){return d.inspectOpts.hideDate?"":new Date().toISOString()+" "}function Oe(...e){return process.stderr.write(W.formatWithOptions(d.inspectOpts,...e)+`
`)}function Ee(e){e?process.env.DEBUG=e:delete process.env.DEBUG}function Re(){return process.env.DEBUG}function Te(e){e.inspectOpts={};let o=Object.keys(d.inspectOpts);for(let t=0;t<o.length;t++)e.inspectOpts[o[t]]=d.inspectOpts[o[t]]}_.exports=L()(d);var{formatters:Q}=_.exports;Q.o=function(e){return this.inspectOpts.colors=this.useColors,W.inspect(e,this.inspectOpts).split(`
`).map(o=>o.trim()).join(" ")};Q.O=function(e){return this.inspectOpts.colors=this.useColors,W.inspect(e,this.inspectOpts)}});var Z=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.c)((De,B)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?B.exports=U():B.exports=J()});var se=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.e)(Z(),1);var $=class e extends Error{steps;globalThis;stepCount;hookCount;waitCount;hookDisposedCount;constructor(o,t){let n=[...o.values()],s=0,u=0,c=0,p=0;for(let k of n)k.type==="step"?s++:k.type==="hook"?k.disposed?p++:u++:k.type==="wait"&&c++;let w=[];s>0&&w.push(`${s} ${(0,_chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_1__.a)("step","steps",s)}`),u>0&&w.push(`${u} ${(0,_chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_1__.a)("hook","hooks",u)}`),c>0&&w.push(`${c} ${(0,_chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_1__.a)("wait","waits",c)}`),p>0&&w.push(`${p} hook ${(0,_chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_1__.a)("disposal","disposals",p)}`);let F=s+u+c+p,i=(0,_chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_1__.a)("has","have",F),a=(s>0?1:0)+(u>0?1:0)+(c>0?1:0)+(p>0?1:0),l;a>1?l="processed":s>0?l="run":u>0||c>0?l="created":p>0?l="processed":l="received";let C=w.length>0?`${w.join(" and ")} ${i} not been ${l} yet`:"0 steps have not been run yet";super(C),this.name="WorkflowSuspension",this.steps=n,this.globalThis=t,this.stepCount=s,this.hookCount=u,this.waitCount=c,this.hookDisposedCount=p}static is(o){return o instanceof e}};function Pe(){throw new Error("Not supported in workflow functions")}function r(...e){return o=>Object.fromEntries(e.map(t=>[t,o]))}var qe=r("workflow.name"),ze=r("workflow.operation"),Ue=r("workflow.run.id"),Ge=r("workflow.run.status"),He=r("workflow.started_at"),Ye=r("workflow.events.count"),Ke=r("workflow.arguments.count"),Ve=r("workflow.result.type"),Qe=r("workflow.trace.propagated"),Je=r("workflow.error.name"),Ze=r("workflow.error.message"),Xe=r("workflow.error.code"),et=r("workflow.steps.created"),tt=r("workflow.hooks.created"),ot=r("workflow.waits.created"),rt=r("workflow.steps.failed_serialization"),nt=r("step.name"),st=r("step.id"),it=r("step.attempt"),ct=r("step.status"),at=r("step.max_retries"),ut=r("step.trace.propagated"),lt=r("step.skipped"),pt=r("step.skip_reason"),ft=r("step.arguments.count"),dt=r("step.result.type"),Ct=r("step.error.name"),wt=r("step.error.message"),gt=r("step.fatal_error"),mt=r("step.retry.exhausted"),xt=r("step.retry.timeout_seconds"),ht=r("step.retry.will_retry"),kt=r("messaging.system"),yt=r("messaging.destination.name"),bt=r("messaging.message.id"),Ft=r("messaging.operation.type"),vt=r("workflow.queue.overhead_ms"),St=r("deployment.id"),Ot=r("workflow.hook.token"),Et=r("workflow.hook.id"),Rt=r("workflow.hook.found"),Tt=r("webhook.handlers.triggered"),X=r("workflow.suspension.state"),ee=r("workflow.suspension.hook_count"),te=r("workflow.suspension.step_count"),oe=r("workflow.suspension.wait_count"),At=r("http.request.method"),It=r("url.full"),Wt=r("server.address"),_t=r("server.port"),$t=r("http.response.status_code"),Mt=r("error.type"),Nt=r("workflow.world.parse.format"),Lt=r("workflow.events.pages_loaded"),Dt=r("workflow.queue.deserialize_time_ms"),Bt=r("workflow.queue.execution_time_ms"),Pt=r("workflow.queue.serialize_time_ms"),jt=r("peer.service"),qt=r("rpc.system"),zt=r("rpc.service"),Ut=r("rpc.method"),Gt=r("error.retryable"),Ht=r("error.category");async function Qt(){let e=await y.value;if(!e)return{};let o={};return e.propagation.inject(e.context.active(),o),o}async function re(e){let o=await y.value;if(o)return o.propagation.extract(o.context.active(),e)}async function Jt(e,o){if(!e)return o();let t=await y.value;if(!t)return o();let n=await re(e);return n?t.context.with(n,async()=>await o()):o()}var y=(0,_chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_1__.d)(async()=>{try{return await __webpack_require__.e(/* import() */ 5132).then(__webpack_require__.bind(__webpack_require__, 5132))}catch{return ne.info("OpenTelemetry not available, tracing will be disabled"),null}}),Ie=(0,_chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_1__.d)(async()=>{let e=await y.value;return e?e.trace.getTracer("workflow"):null});async function Zt(e,...o){let[t,n]=await Promise.all([Ie.value,y.value]),{fn:s,opts:u}=typeof o[0]=="function"?{fn:o[0],opts:{}}:{fn:o[1],opts:o[0]};if(!s)throw new Error("Function to trace must be provided");return!t||!n?await s():t.startActiveSpan(e,u,async c=>{try{let p=await s(c);return c.setStatus({code:n.SpanStatusCode.OK}),p}catch(p){throw c.setStatus({code:n.SpanStatusCode.ERROR,message:p.message}),We(p,n,c),p}finally{c.end()}})}function We(e,o,t){!e||!$.is(e)||(t.setStatus({code:o.SpanStatusCode.OK}),t.setAttributes({...X("suspended"),...te(e.stepCount),...ee(e.hookCount),...oe(e.waitCount)}))}async function Xt(e){let[o,t]=await Promise.all([re(e),y.value]);if(!(!o||!t))return t.trace.getSpanContext(o)}async function P(){return await j(e=>e.trace.getActiveSpan())}async function eo(e){return j(o=>o.SpanKind[e])}async function j(e){let o=await y.value;if(o)return await e(o)}function to(){return j(e=>{let o=e.trace.getActiveSpan()?.spanContext();if(o)return[{context:o}]})}async function oo(e,o){let t=await y.value;if(!t)return o();let n=t.propagation.createBaggage({"workflow.run_id":{value:e.workflowRunId},"workflow.name":{value:e.workflowName}}),s=t.propagation.setBaggage(t.context.active(),n);return t.context.with(s,()=>o())}function _e(e,o){if(!o)return!1;let t=!1;for(let n of o.split(",")){let s=n.trim();if(!s)continue;let u=s.startsWith("-"),c=u?s.slice(1):s;new RegExp(`^${c.replace(/[|\\{}()[\]^$+?.]/g,"\\$&").replace(/\*/g,".*")}$`).test(e)&&(t=!u)}return t}function O(e,o={}){let t=(0,se.default)(`workflow:${e}`),n=s=>{let u=t.extend(s),c=o.debugNamespace;return(p,w)=>{if(s==="error"?console.error(`[Workflow] ${p}`,w??""):s==="warn"&&console.warn(`[Workflow] ${p}`,w??""),c){_e(c,process.env.DEBUG)&&(console.debug(`[${c}] ${p}`,w??""),P().then(i=>{i?.addEvent(`${s}.${e}`,{message:p,...w})}).catch(()=>{}));return}u(p,w),u.enabled&&P().then(F=>{F?.addEvent(`${s}.${e}`,{message:p,...w})}).catch(()=>{})}};return{debug:n("debug"),info:n("info"),warn:n("warn"),error:n("error")}}var so=O("step"),ne=O("runtime"),io=O("webhook"),co=O("events"),ao=O("adapter"),uo=O("build",{debugNamespace:"workflow:build"});


/***/ })

};
