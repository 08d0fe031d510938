export const id = 382;
export const ids = [382];
export const modules = {

/***/ 265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ m),
/* harmony export */   c: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7593);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var f=/^<!-- gloss-waits (\w{1,64}) ([0-9a-f]{40}) ([0-9a-f]{40}) (\d{1,15}) (\d{1,20}) -->$/m;function l({runId:t,digest:e,headSha:i,expiresAt:r,keptIn:n}){return`<!-- gloss-waits ${t} ${e} ${i} ${r} ${n} -->`}function m(t){return t.flatMap(({body:e,viewerDidAuthor:i,isMinimized:r})=>{let n=(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)?.pipeline;if(!i||r||n===void 0)return[];let[,s,a,o,g,p]=f.exec(e.split(/\r?\n/)[1]??"")??[];return!s||!a||!o||!g||!p?[]:[{pipeline:n,runId:s,digest:a,headSha:o,expiresAt:Number(g),keptIn:p}]})}function c(t){return`gloss-waiting-${t}`}


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ie),
/* harmony export */   b: () => (/* binding */ Z),
/* harmony export */   c: () => (/* binding */ ot),
/* harmony export */   d: () => (/* binding */ we),
/* harmony export */   e: () => (/* binding */ be),
/* harmony export */   f: () => (/* binding */ ye),
/* harmony export */   g: () => (/* binding */ ke)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_BOC7KLSY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(265);
/* harmony import */ var _chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6925);
/* harmony import */ var _chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6695);
/* harmony import */ var _chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5239);
/* harmony import */ var _chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7251);
/* harmony import */ var _chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2456);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(450);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8873);
/* harmony import */ var _chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2993);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(944);
/* harmony import */ var _chunk_G6CVCBPH_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2314);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3145);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var de=12,J=40,z=4e4;function Z({preview:e,expiresAt:t}){let n=e.digest.slice(0,de),o=e.files.length,r=`${new Date(t).toISOString().slice(0,16).replace("T"," ")} UTC`;return[`**${o===1?"1 file waits":`${o} files wait`} for approval.** ${le(e)}`,`\`/gloss approve ${n}\` commits exactly what is shown here, \`/gloss reject\` throws it away; so does time, on ${r}.`,pe(e),me(e),fe(e.diff)].filter(s=>s!=="").join(`

`)}function C(e){let{kind:t,actor:n,reason:o}=e;if(t==="expired")return"Nobody approved the generated pages in time, so nothing was committed. `/gloss docs` asks again.";let r=n===void 0?"":` by ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__.a)(n)}`,s=o===void 0?"":` ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_10__.a)(o)}`;return`The generated pages were rejected${r}${s===""?"":`:${s}`}. Nothing was committed.`}var ee="**Nothing waits for approval any more**: what was approved could not be committed. `/gloss docs` makes it anew and asks again.";function te(e){if(e.length===0)return"The approved files are there already.";let t=e.slice(0,J).map(({path:o,reason:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__.a)(o)}: ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_10__.a)(r)}`),n=e.length-t.length;return["Nothing was committed, since others changed these files after the preview:","",...t,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function le({modelCalls:e,tokensIn:t,tokensOut:n}){if(e===0)return"No model was asked.";let o=(t+n).toLocaleString("en-US");return`${e} model call${e===1?"":"s"}, ${o} tokens.`}function pe({pictures:e=[]}){let t=e.flatMap(({url:s,alt:a})=>s===void 0?[]:[{url:s,alt:a}]),n=e.length-t.length,r=`${`${n} ${t.length>0?"more ":""}picture${n===1?"":"s"}`} cannot be shown here before somebody approves; the report of the run says what they are.`;return[(0,_chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_9__.a)(t),...n>0?[r]:[]].filter(s=>s!=="").join(`

`)}function me({files:e}){let t=e.slice(0,J).map(({path:o,action:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__.a)(o)}: ${r}`),n=e.length-t.length;return[...t,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function fe(e){let t=e.length>z,n=t?e.slice(0,e.lastIndexOf(`
`,z)+1):e,o=Math.max(2,...[...n.matchAll(/`+/g)].map(([a])=>a.length)),r="`".repeat(o+1),s=t?`

The rest of the diff does not fit into a comment.`:"";return`<details><summary>The files, as a diff</summary>

${r}diff
${n.trimEnd()}
${r}${s}

</details>`}function ne(e,t){let n=t.publications.find(({kind:r,sha:s})=>r==="commit"&&s!==void 0);if(n?.sha!==void 0)return{committed:he(n.sha,t)};if(t.status==="waiting"&&t.preview)return{next:Z({preview:t.preview,expiresAt:t.expiresAt??0})};if(e===void 0)return{};let o=t.report?.leftAlone??[];return{next:e.kind==="approved"?te(o):C(e)}}function he(e,{report:t}){let n=(t?.items??[]).filter(({status:o})=>o==="failed");return{sha:e,modelCalls:t?.totals.modelCalls??0,notWritten:[...n.map(({key:o,error:r})=>({path:o,reason:r??"unknown reason"})),...t?.leftAlone??[]]}}function oe(e,t){return e===void 0?void 0:e.kind==="approved"?{next:ee}:t instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a&&t.code==="state"?{end:{status:"skipped",publications:[],runId:"",resumed:!1}}:{next:C(e)}}function re({stale:e,added:t,orphaned:n,lockRemoved:o,committed:r,next:s}){return r!==void 0||s!==void 0?!1:e.length+t.length+n.length===0&&o!==!0}var se={kind:"comment",action:"skipped"};function ie(e){let{run:t,pullRequest:n,readAt:o,pipeline:r="docs"}=e,{client:s,address:a,number:u,onWarning:i,progress:f,models:w,progressEveryMs:b}=t,{sayStopped:v=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.b}=t,R,h=!1,p=(0,_chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__.h)({client:s,pullRequest:n,onNote:i,readAt:o,address:{...a,number:u},marker:{pipeline:r},ownSha:()=>R});return{showProgress:async y=>{let l=(0,_chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__.i)({sticky:t.comment?p:void 0,progress:f,models:w,onNote:i,everyMs:b});try{return await y({progress:l.progress,models:l.models,beforePublish:l.stop})}catch(c){let d=v(c);throw await l.stop()&&d!==void 0&&await p.publish((0,_chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__.a)((0,_chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__.c)(d),p.before)).catch(()=>{}),c}finally{h=await l.stop()}},publish:async({text:y,ownSha:l,quiet:c})=>{if(R=l,!t.comment||c&&!h&&p.before===void 0)return se;try{let{kind:d,action:g,url:S}=await p.publish(y);return{kind:d,action:g,url:S}}catch(d){if(!(d instanceof _chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__.e))throw d;i(d.message);let g={client:s,address:{...a,number:u},pipeline:"docs"};return h&&await (0,_chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__.d)({...g,reason:_chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__.g,onNote:i}).catch(()=>{}),se}}}}async function ae(e){let{client:t,owner:n,repo:o,baseSha:r,headSha:s}=e;return(await t.request({route:"GET /repos/{owner}/{repo}/compare/{basehead}",parameters:{owner:n,repo:o,basehead:`${r}...${s}`,per_page:1,page:2},subject:`the history of ${n}/${o}`,permission:"contents: read"})).merge_base_commit?.sha}async function ue(e){let{client:t,address:n,workspace:o,baseSha:r,headSha:s}=e,a=o===void 0?void 0:await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__.f)({directory:o}).catch(()=>{}),u=a&&await ge({...a,baseSha:r,headSha:s});if(u!==void 0)return u;try{return await ae({client:t,...n,baseSha:r,headSha:s})??r}catch(i){if(i instanceof _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_7__.a&&i.kind==="missing")return r;throw i}}async function ge(e){let{directory:t,baseSha:n,headSha:o}=e;return[await (0,_chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_6__.a)({directory:t,sha:n}),await (0,_chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_6__.a)({directory:t,sha:o})].includes(!1)?void 0:(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_4__.c)({directory:t,base:n,head:o})}async function ot(e){let{client:t,address:n,number:o,serverUrl:r,headSha:s}=e,a=performance.now(),u=await (0,_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_3__.h)({client:t,...n,number:o});if(u.headSha!==s&&e.decision===void 0&&e.runId===void 0){let m=(0,_chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_2__.f)(u.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:m}}let i=await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_5__.a)(e),f=await i(s),w=await i(u.baseSha),b=await (0,_chunk_G6CVCBPH_js__WEBPACK_IMPORTED_MODULE_11__.a)({tree:w,file:e.config}),v=await i(await ue({...e,...u,headSha:s})),{findStalePages:R}=await Promise.all(/* import() */[__webpack_require__.e(493), __webpack_require__.e(2238), __webpack_require__.e(6216), __webpack_require__.e(9870)]).then(__webpack_require__.bind(__webpack_require__, 9870)),h=await R({base:v,head:f,rules:w,config:b,paths:e.paths,ignore:e.ignore}),p=ie({run:e,pullRequest:u,readAt:a}),{renderStaleComment:y}=await __webpack_require__.e(/* import() */ 307).then(__webpack_require__.bind(__webpack_require__, 307)),l=(m,$)=>y(m,{linkTo:E=>(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_4__.a)({serverUrl:r,...n,sha:$,path:E})}),c=e.write?await Se({run:e,pullRequest:u,config:b,rules:w,head:f,openTree:i,comment:p}).catch(async m=>{let{decision:$,sayStopped:E=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.b}=e,k=E(m)===void 0?void 0:oe($,m);if(k?.end)return k.end;if(k?.next!==void 0){let ce=l({...h,next:k.next},s);await p.publish({text:ce,ownSha:void 0,quiet:!1}).catch(()=>{})}throw m}):Re;c.status==="waiting"&&(c.expiresAt=(e.now??Date.now)()+b.approval.days*Pe);let d={...h,...ne(e.decision,c)},g=d.committed?.sha,S=we({run:e,end:c,text:l(d,g??s)}),A=await p.publish({text:S,ownSha:g,quiet:re(d)});return be(c,A)?ye(c):{...c,publications:[...c.publications,A],comment:S}}function we(e){let{run:t,end:n,text:o}=e;if(n.status!=="waiting"||n.preview===void 0||t.keptIn===void 0)return o;let{headSha:r,keptIn:s}=t,{runId:a,expiresAt:u=0,preview:i}=n;return`${(0,_chunk_BOC7KLSY_js__WEBPACK_IMPORTED_MODULE_1__.a)({headSha:r,keptIn:s,runId:a,expiresAt:u,digest:i.digest})}
${o}`}function be(e,{action:t}){return e.status==="waiting"&&t==="skipped"}function ye({runId:e,resumed:t}){return{status:"skipped",publications:[],runId:e,resumed:t,error:"The pull request moved on before its files could be shown; ask for them again."}}var Pe=864e5,Re={status:"complete",publications:[],runId:"",resumed:!1};async function Se(e){let{run:t,pullRequest:n,config:o,rules:r,head:s,openTree:a,comment:u}=e;if(n.isCrossRepository)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a({code:"usage",message:"The pull request comes from a fork, where Gloss does not write.",remedy:"Leave `files` out of `publish` for forks; the comment says what is stale."});let i=o.approval.files==="command"||t.mustAsk===!0||t.decision!==void 0;if(i&&t.canAsk!==!0)throw xe();return await u.showProgress(f=>(0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_5__.n)({run:{...t,...f},approval:i,config:o,sources:s,outputs:s,rules:r,target:{kind:"branch",branch:n.headName,headSha:t.headSha,isCrossRepository:n.isCrossRepository},openTree:a,sha:t.headSha,name:n.headName,publish:!0}))}var ke="Use the action at the root of its repository (not the one in `action/`), or the App, or leave `files` out of `publish`.";function xe(){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a({code:"usage",message:"Generated pages have to be approved here (`approval`), and nothing keeps what would wait for that.",remedy:ke})}


/***/ }),

/***/ 6925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ S),
/* harmony export */   b: () => (/* binding */ b),
/* harmony export */   c: () => (/* binding */ B),
/* harmony export */   d: () => (/* binding */ de),
/* harmony export */   e: () => (/* binding */ f),
/* harmony export */   f: () => (/* binding */ U),
/* harmony export */   g: () => (/* binding */ ke),
/* harmony export */   h: () => (/* binding */ Me),
/* harmony export */   i: () => (/* binding */ xe)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6695);
/* harmony import */ var _chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7593);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(450);
/* harmony import */ var _chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3960);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2955);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var L=1e4,D=15e3,N=_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_2__.a-200,_=20,O=500,T={items:0,done:0,reused:0,failed:0,modelCalls:0,tokens:0};function H(e){let{sticky:t,read:r,onNote:o,everyMs:s=()=>0}=e,i="",d=!1,c=Promise.resolve(),n=setTimeout(a,L);function a(){c=u().then(()=>{n!==void 0&&(n=setTimeout(a,Math.max(D,s())))})}async function u(){let m=Y(r());if(m!==i)try{await t.publish(l=>S(m,l)),i=m}catch(l){d||=!(l instanceof _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_3__.a),o(`The progress could not be shown: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_6__.b)(l)}`)}}return{stop:async()=>(clearTimeout(n),n=void 0,await c,i!==""||d)}}function S(e,t){let r=t===void 0?"":j(t);if(r==="")return e;let o=`${e}

${r}`;return o.length<=N?o:(0,_chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_4__.a)({body:o,limit:N,notice:"\u2026"})}var F=/^(?:\s*> \*\*Gloss\*\* [^\n]*(?:\n|$))+\s*/;function j(e){return e.replaceAll(/\r\n?/g,`
`).replace(F,"").trimEnd()}function A(e){return/^.*\r?\n\s*> \*\*Gloss\*\* /.test(e)}function b(e){return e!==void 0&&/^\s*> \*\*Gloss\*\* is reading/.test(e)}function Y(e){let{items:t,done:r,reused:o,failed:s,modelCalls:i,tokens:d}=e;if(t===0)return"> **Gloss** is reading the changes \u2026";let c=Math.max(0,t-r-s),n=[`${r} of ${t} items`,o>0?`${o} reused`:"",s>0?`${s} failed`:"",c>0?`${c} waiting`:"",i>0?`${i} model call${i===1?"":"s"}, ${X(d)} tokens`:""];return`> **Gloss** is reading: ${V((r+s)/t)} ${n.filter(Boolean).join(", ")} \u2026`}function V(e){let t=Math.round(Math.min(1,e)*_);return`\`${"\u2588".repeat(t)}${"\u2591".repeat(_-t)}\``}function X(e){return e<1e3?String(e):`${Math.round(e/1e3)}k`}function B(e){let t=[...e],r=t.length<=O?e:`${t.slice(0,O-1).join("")}\u2026`;return`> **Gloss** stopped: ${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_5__.b)(r)}`}async function de(e){let{client:t,address:r,pipeline:o,reason:s,onNote:i}=e,{id:d,url:c,comments:n}=await (0,_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_1__.h)({client:t,...r}),a=(0,_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_1__.e)({client:t,...r}),m=(0,_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_1__.g)({github:a,pullRequest:{id:d,url:c},comments:n,marker:{pipeline:o},onNote:i});b(m.before)&&await m.publish(S(B(s),m.before))}var f=class extends _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_6__.a{constructor(t){super({code:"github",message:U(t)})}};function U(e){return`The pull request has moved on to ${e.slice(0,7)}, whose own run writes the comment.`}var W=10;function I(e){let{github:t,marker:r,headSha:o,isOurs:s,onNote:i}=e,d=e.before.map(({body:n})=>n),c=n=>n!==void 0&&!s(n);return{...t,createComment:async({body:n,...a})=>{let u=await t.createComment({...a,body:(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_2__.d)(n,o)});if(u.outcome!=="done"||!c(u.value.headSha))return u;let{comment:m,latest:l,headSha:w}=u.value,{sticky:k}=(0,_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_1__.f)({comments:l,marker:r});throw k!==void 0&&k.id!==m.id&&await t.deleteComment({id:m.id}),new f(w)},updateComment:async({id:n,body:a})=>{let u=await t.updateComment({id:n,body:(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_2__.d)(a,o)});if(u.outcome!=="done"||!c(u.value.headSha))return u;throw await z({github:t,id:n,ownHead:o,before:d}).catch(m=>i(`The comment may show an older commit: ${m.message}`)),new f(u.value.headSha)}}}async function z(e){let{github:t,id:r}=e,o=[];for(let s=0;s<W;s+=1){let i=await t.readEdits({id:r});if(i===void 0)return;let d=J({...e,...i,restored:o});if(d===void 0||P(d,i.body))return;o.push(d),await t.updateComment({id:r,body:d})}}function J(e){let{headSha:t,ownHead:r,before:o}=e,s=[...e.restored],i=e.edits.filter(a=>{let u=s.findIndex(m=>P(m,a));return u>=0&&s.splice(u,1),u<0}),d=i.filter(a=>t!==void 0&&(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_2__.e)(a)===t),[c=d[0]]=d.filter(a=>!A(a));if(c!==void 0)return c;let n=i.find(a=>(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_2__.e)(a)!==r);return n===void 0||o.some(a=>P(a,n))?void 0:n}function P(e,t){return (0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_2__.g)(e,t)&&(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_2__.e)(e)===(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_2__.e)(t)}var K=1e4,ke="the pull request has moved on meanwhile.";function Me(e){let{client:t,address:r,pullRequest:o,marker:s,onNote:i}=e,d=m=>m===o.headSha||m===e.ownSha?.(),c=(0,_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_1__.e)({client:t,...r}),n=({comments:m,id:l,url:w})=>(0,_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_1__.g)({github:I({github:c,marker:s,isOurs:d,onNote:i,headSha:o.headSha,before:m.comments}),pullRequest:{id:l,url:w},comments:m,marker:s,onNote:i}),a=n(o),u=e.readAt??performance.now();return{get before(){return a.before},publish:async m=>{if(performance.now()-u>K){let l=await (0,_chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_1__.h)({client:t,...r});if(!d(l.headSha))throw new f(l.headSha);a=n(l),u=performance.now()}return a.publish(m)}}}function xe(e){let{sticky:t,onNote:r,everyMs:o}=e,s={...T},i=t&&H({sticky:t,read:()=>s,onNote:r,...o?{everyMs:o}:{}});return{progress:Q(e.progress,s),models:Z(e.models,s),stop:async()=>(await i?.stop()??!1)||b(t?.before)}}function Q(e,t){return{planned:r=>{Object.assign(t,{items:r.items,reused:r.reused,done:r.reused}),e.planned(r)},finished:r=>{t.done+=r.items,t.failed+=r.failed,e.finished(r)},stage:e.stage,note:r=>e.note?.(r)}}function Z(e,t){return{...e,onCall:r=>{r.model.startsWith("offline:")||(t.modelCalls+=1,t.tokens+=r.usage.tokensIn+r.usage.tokensOut),e.onCall?.(r)}}}


/***/ }),

/***/ 944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r(t){return/^[\w ,.:;’'()/-]*$/.test(t)&&!/:\/\/|www\./i.test(t)?t:(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__.a)(t)}


/***/ }),

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDocsOnPullRequest: () => (/* binding */ D)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_GAJ7YXYY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9448);
/* harmony import */ var _chunk_BOC7KLSY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(265);
/* harmony import */ var _chunk_KD3I6NVU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6925);
/* harmony import */ var _chunk_MYFUE374_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6695);
/* harmony import */ var _chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5239);
/* harmony import */ var _chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7251);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8761);
/* harmony import */ var _chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4727);
/* harmony import */ var _chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2456);
/* harmony import */ var _chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7593);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(450);
/* harmony import */ var _chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8605);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8873);
/* harmony import */ var _chunk_77NAZXZ5_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2195);
/* harmony import */ var _chunk_XXIN47YB_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(490);
/* harmony import */ var _chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4504);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(204);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1266);
/* harmony import */ var _chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2993);
/* harmony import */ var _chunk_RX7VRFT3_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2241);
/* harmony import */ var _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3557);
/* harmony import */ var _chunk_LAJVJUUT_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(9536);
/* harmony import */ var _chunk_NO6WAUYA_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6779);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7239);
/* harmony import */ var _chunk_OHOSY24S_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1044);
/* harmony import */ var _chunk_BHU7MML6_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(5781);
/* harmony import */ var _chunk_T2B3NIXS_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5662);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(944);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(524);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(4011);
/* harmony import */ var _chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(3337);
/* harmony import */ var _chunk_XHAHPNFV_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4372);
/* harmony import */ var _chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(3960);
/* harmony import */ var _chunk_EXQO73AU_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(5530);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(8496);
/* harmony import */ var _chunk_G6CVCBPH_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(2314);
/* harmony import */ var _chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(2525);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(3944);
/* harmony import */ var _chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(6224);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(3140);
/* harmony import */ var _chunk_KXSJ5JM7_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(1394);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(3786);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(6377);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(3142);
/* harmony import */ var _chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(768);
/* harmony import */ var _chunk_UIGXSOBS_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(1072);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(5836);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(7063);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function D(r){let{inputs:l,target:e,serverUrl:c,asked:p}=r;if(e.kind!=="pull-request")throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_60__.a({code:"internal",message:"The event has no pull request."});let f=p===void 0?["comment","summary"]:["comment","summary","files"],o=l.publish??f,{fork:d,headSha:h,number:y}=e,t=(0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_6__.o)(r),b=await (0,_chunk_GAJ7YXYY_js__WEBPACK_IMPORTED_MODULE_1__.c)({...t,...(0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_6__.p)(r),serverUrl:c,number:y,headSha:h,comment:o.includes("comment")&&(0,_chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_9__.c)(r)&&!t.dryRun,write:o.includes("files")&&!d&&!t.dryRun});return await (0,_chunk_VEZBJD2W_js__WEBPACK_IMPORTED_MODULE_6__.q)(r,b)}


/***/ }),

/***/ 6695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ C),
/* harmony export */   b: () => (/* binding */ p),
/* harmony export */   c: () => (/* binding */ k),
/* harmony export */   d: () => (/* binding */ $),
/* harmony export */   e: () => (/* binding */ Ue),
/* harmony export */   f: () => (/* binding */ g),
/* harmony export */   g: () => (/* binding */ Me),
/* harmony export */   h: () => (/* binding */ He)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7593);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(450);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function g(e){let{pipeline:i,name:r}=e.marker,t=e.comments.filter(n=>{if(!n.viewerDidAuthor)return!1;let m=(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.b)(n.body);return m!==void 0&&m.pipeline===i&&m.name===r}),s=t.filter(n=>!n.isMinimized),o=s[0]??t[0];return o===void 0?{duplicates:[]}:{sticky:o,duplicates:s.filter(n=>n.id!==o.id)}}function A(e){let{sticky:i,duplicates:r}=g(e);return i===void 0?{action:"create"}:{action:(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.g)(i.body,e.text)?"unchanged":"update",sticky:i,duplicates:r}}async function h(e){let{github:i,first:r,marker:t}=e,s=[...r.comments],o=r.nextCursor;for(;o!==void 0&&g({comments:s,marker:t}).sticky===void 0;){let n=await i.readComments({after:o});s.push(...n.comments),o=n.nextCursor}return s}var F=3;async function G(e){let{github:i,start:r}=e;for(let{id:t,body:s}of e.duplicates){let o=r.some(m=>m.id===t),n=e.lostCreate&&!o&&(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.g)(s,e.text);e.created.has(t)||n?await M(e,()=>i.deleteComment({id:t})):o&&await M(e,()=>i.minimizeComment({id:t}))}}async function M(e,i){try{for(let r=0;r<F;r++)if((await i()).outcome!=="uncertain")return;e.onNote?.("A duplicate comment may still be there: GitHub did not answer.")}catch(r){if(!(r instanceof _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__.a))throw r;e.onNote?.(`A duplicate comment is still there: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.b)(r)}`)}}async function I(e){let{plan:i,text:r,progress:t}=e;if(i.action==="create")return H(e);let{id:s}=i.sticky,o=await e.github.updateComment({id:s,body:r});return o.outcome==="missing"?(t.known=t.known.filter(n=>n.id!==s),t.reason="the comment was deleted",!0):(t.updated=!0,o.outcome==="uncertain"?(t.reason=o.reason,!1):(t.known=t.known.map(n=>n.id===s?{...n,body:r}:n),!0))}async function H(e){let{pullRequest:i,text:r,progress:t}=e,s=await e.github.createComment({pullRequestId:i.id,body:r});if(s.outcome==="missing")throw W(i);if(s.outcome==="uncertain")return t.lostCreate=!0,t.reason=s.reason,!1;let{comment:o,latest:n}=s.value,m={...o,body:r,viewerDidAuthor:!0};return t.created.add(m.id),t.known=n.some(({id:u})=>u===m.id)?n.map(u=>u.id===m.id?m:u):[...n,m],!0}function W(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`GitHub knows no pull request ${e.url} (any more), or this token may not see it.`,remedy:"Check that it still exists; for a private repository the token needs access to it."})}var N=[1e3,4e3,1e4];async function v(e){let{github:i,marker:r}=e,t=(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.c)(e);z(t);let s=await h({github:i,first:e.comments,marker:r}),o={known:s,created:new Set,lostCreate:!1,updated:!1,reason:""};for(let n=0;;n++){let m=A({comments:o.known,marker:r,text:t});if(m.action==="unchanged")return await G({...e,...o,start:s,duplicates:m.duplicates,text:t}),_({progress:o,sticky:m.sticky});let u=N[n];if(u===void 0)throw U({options:e,reason:o.reason});await I({...e,plan:m,text:t,progress:o})||(await(e.wait??node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(u),o.known=await h({github:i,first:await i.readComments({}),marker:r}))}}function _(e){let{progress:i,sticky:r}=e,t={kind:"comment",url:r.url,commentId:r.id};return i.created.has(r.id)?{...t,action:"created"}:i.updated?{...t,action:"updated"}:{...t,action:i.lostCreate?"created":"unchanged"}}function z(e){if(!(e.length<=_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.a))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"internal",message:`A comment of ${e.length} characters is over GitHub's limit of ${_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.a}.`,remedy:"The renderer has to cut it first; please report this."})}function U(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"github",message:`The comment on ${e.options.pullRequest.url} could not be confirmed after ${N.length} attempts (${e.reason}).`,remedy:"Run again: what did arrive is recognised and not written twice."})}function Me(e){let{github:i,pullRequest:r,marker:t,onNote:s}=e,o=e.comments,n=!1,m=!1,u=D(o.comments,t),a=Promise.resolve();async function l(d){let b=m?await i.readComments({}):o;o={comments:await h({github:i,first:b,marker:t})},n||(u=D(o.comments,t)),n=!0,m=!0;let f=typeof d=="string"?d:d(u),E=await v({github:i,pullRequest:r,comments:o,marker:t,body:f,onNote:s});return o=B({page:o,publication:E,text:(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.c)({marker:t,body:f}),marker:t}),m=!1,E}return{get before(){return u},publish:d=>{let b=a.then(()=>l(d));return a=b.catch(()=>{}),b}}}function D(e,i){let{sticky:r}=g({comments:e,marker:i});return r&&(0,_chunk_4NK7KXF5_js__WEBPACK_IMPORTED_MODULE_1__.f)(K(r.body))}function B(e){let{page:i,publication:r,text:t,marker:s}=e,{commentId:o,url:n}=r,{sticky:m,duplicates:u}=g({comments:i.comments,marker:s}),a=new Set([m,...u]),l=i.comments.find(f=>f.id===o),d={id:o,url:n,isMinimized:!1,viewerDidAuthor:!0,createdAt:new Date(0).toISOString(),...l,body:t};return{comments:[...i.comments.filter(f=>f!==l&&!a.has(f)),d]}}function K(e){return e.replace(/^.*(?:\r\n?|\n|$)/,"")}function C(e){return`pull request ${e.owner}/${e.repo}#${e.number}`}var p="id url body isMinimized viewerDidAuthor createdAt",k=100,Y=`query GlossMoreComments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: ${k}, after: $after) {
        nodes { ${p} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;async function T(e){let{client:i,owner:r,repo:t,number:s,after:o}=e,n=C(e),u=(await i.query({document:Y,variables:{owner:r,repo:t,number:s,after:o??null},subject:n,permission:"pull-requests: read"})).repository?.pullRequest?.comments;if(u===void 0)throw new _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__.a({kind:"missing",message:`GitHub knows no ${n}.`});return $(u)}function $(e){let{hasNextPage:i,endCursor:r}=e.pageInfo;return{comments:e.nodes.filter(t=>t!==null).map(w),...i&&r!==null?{nextCursor:r}:{}}}function w(e){let{id:i,url:r,body:t,isMinimized:s,viewerDidAuthor:o,createdAt:n}=e,m=/#issuecomment-(\d+)$/.exec(r)?.[1];return{id:i,...m===void 0?{}:{databaseId:Number(m)},url:r,body:t,isMinimized:s,viewerDidAuthor:o,createdAt:n}}var Z=100,J="baseRef { target { ... on Commit { file(path: $path) { mode object { ... on Blob { text } } } } } }",Q=e=>`query GlossPullRequest(
  $owner: String!, $repo: String!, $number: Int!${e?", $path: String!":""}
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      ${e?J:""}
      id number title body state isDraft url
      baseRefOid headRefOid baseRefName headRefName isCrossRepository
      changedFiles additions deletions
      author { login }
      labels(first: ${Z}) { nodes { name } }
      comments(first: ${k}) {
        nodes { ${p} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;async function He(e){let{client:i,owner:r,repo:t,number:s,path:o}=e,n=C(e),m="pull-requests: write",u=await i.query({document:Q(o!==void 0),variables:{owner:r,repo:t,number:s,...o===void 0?{}:{path:o}},subject:n,permission:o===void 0?m:`contents: read, ${m}`}),a=u.repository?.pullRequest;if(!a)throw new _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__.a({kind:"missing",message:`GitHub knows no ${n}.`});return V({viewer:u.viewer.login,node:a})}function V(e){let{baseRefOid:i,headRefOid:r,baseRefName:t,headRefName:s,author:o,labels:n,comments:m,baseRef:u,...a}=e.node,l=ee(u?.target?.file);return{...a,viewer:e.viewer,baseSha:i,headSha:r,baseName:t,headName:s,author:o?.login??null,labels:(n?.nodes??[]).filter(d=>d!==null).map(d=>d.name),comments:$(m),...l===void 0?{}:{baseFile:l}}}var X=8;function ee(e){if(!(!e||e.mode>>12!==X))return e.object?.text??"\0"}var j=20,te=`mutation GlossCreateComment($subjectId: ID!, $body: String!) {
  addComment(input: { subjectId: $subjectId, body: $body }) {
    commentEdge { node { ${p} } }
    subject {
      ... on PullRequest { headRefOid comments(last: ${j}) { nodes { ${p} } } }
      ... on Issue { comments(last: ${j}) { nodes { ${p} } } }
    }
  }
}`,ne=`mutation GlossUpdateComment($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) {
    issueComment { ${p} pullRequest { headRefOid } }
  }
}`,oe=`query GlossCommentEdits($id: ID!) {
  node(id: $id) {
    ... on IssueComment { body pullRequest { headRefOid } userContentEdits(first: 50) { nodes { editedAt diff } } }
  }
}`,re=`mutation GlossDeleteComment($id: ID!) {
  deleteIssueComment(input: { id: $id }) { clientMutationId }
}`,ie=`mutation GlossMinimizeComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;function Ue(e){let{client:i}=e,r=`a comment on ${C(e)}`,t=async(s,o,n)=>{try{return{outcome:"done",value:n(await i.mutate({document:s,variables:o,subject:r,permission:"pull-requests: write"}))}}catch(m){if(!(m instanceof _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__.a))throw m;if(m.kind==="uncertain")return{outcome:"uncertain",reason:m.message};if(m.kind==="missing")return{outcome:"missing"};throw m}};return{readComments:s=>T({...e,...s}),createComment:({pullRequestId:s,body:o})=>t(te,{subjectId:s,body:o},({addComment:n})=>({comment:w(n.commentEdge.node),latest:(n.subject?.comments?.nodes??[]).filter(m=>m!==null).map(w),...n.subject?.headRefOid===void 0?{}:{headSha:n.subject.headRefOid}})),updateComment:({id:s,body:o})=>t(ne,{id:s,body:o},({updateIssueComment:{issueComment:n}})=>({comment:w(n),...n.pullRequest?{headSha:n.pullRequest.headRefOid}:{}})),readEdits:async({id:s})=>{let o="pull-requests: read",{node:n}=await i.query({document:oe,variables:{id:s},subject:r,permission:o});if(!n)return;let u=(n.userContentEdits?.nodes??[]).filter(a=>a!==null).toSorted((a,l)=>a.editedAt<l.editedAt?1:a.editedAt>l.editedAt?-1:0);return{body:n.body,edits:u.flatMap(({diff:a})=>a??[]),headSha:n.pullRequest?.headRefOid}},deleteComment:({id:s})=>t(re,{id:s},()=>{}),minimizeComment:({id:s})=>t(ie,{id:s},()=>{})}}


/***/ }),

/***/ 5239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ $),
/* harmony export */   c: () => (/* binding */ x)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8605);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var u=/\.(md|mdx|markdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;function l(r){let{sha:e,path:t,lines:n}=r,i=n!==void 0&&u.test(t)?"?plain=1":"",s=n===void 0?"":`#${g({side:"L",lines:n})}`;return`${p(r)}/blob/${o(e)}/${o(t)}${i}${s}`}function $(r){let{ref:e,path:t}=r;return`${p(r)}/raw/${o(e)}/${o(t)}`}function g(r){let{side:e,lines:t}=r,{start:n,end:i=n}=t;return i>n?`${e}${n}-${e}${i}`:`${e}${n}`}function p(r){let{serverUrl:e,owner:t,repo:n}=r;return`${e.replace(/\/+$/,"")}/${o(t)}/${o(n)}`}function o(r){return r.split("/").map(e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)).join("/")}var f=1;async function x(r){let{directory:e,base:t,head:n}=r;(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__.b)(t),(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__.b)(n);let i=["merge-base","--end-of-options",t,n],s=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:e,args:i});if(s.exitCode!==f){if(s.exitCode!==0)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:e,args:i},s);return s.stdout.toString("latin1").trim()}}


/***/ }),

/***/ 2993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function i(t){return t.slice(0,6).map(({url:e,alt:n})=>`<a href="${e}"><img src="${e}" alt="${r(n)}" width="240"></a>`).join(`
`)}function r(t){return t.replaceAll(/\s+/g," ").slice(0,200).replaceAll(/[^\p{L}\p{N} .,:;-]/gu,n=>`&#${n.codePointAt(0)};`)}


/***/ })

};
