export const id = 6764;
export const ids = [6764];
export const modules = {

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function s(i,{review:e}){if(i!=="review")return{};let{"max-findings":n,"min-confidence":o,instructions:t}=e;return{review:{maxFindings:n,minConfidence:o,instructions:t}}}


/***/ }),

/***/ 8880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ue),
/* harmony export */   b: () => (/* binding */ S),
/* harmony export */   c: () => (/* binding */ le),
/* harmony export */   d: () => (/* binding */ fe),
/* harmony export */   e: () => (/* binding */ Y)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_KRUP5OMY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6073);
/* harmony import */ var _chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1812);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2275);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2955);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4770);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function S(e){let t=e.findings.toSorted(_chunk_KRUP5OMY_js__WEBPACK_IMPORTED_MODULE_1__.a),n=Math.max(0,Math.floor(e.maxFindings)||0),o=t.filter(P).slice(0,n),i=new Set(o);return{inline:o,folded:t.filter(r=>!i.has(r))}}var P=e=>e.place!==void 0;var D=200,X=1500,I=30,H=50;function le(e,t){let{inline:n,folded:o}=z(e),i=n.slice(0,H).map(c=>`- ${G(c,t.linkTo)}`),r=o.map(c=>V(c,t.linkTo)).join(`

`),d=[Q(e),`<sub>${q(e).map(_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_4__.b).join(" ")}</sub>`],a=[`### ${O(e)}`,(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.y)(e.coverage.redacted),(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.f)("At their lines",i),(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.f)("Told before, and not read again",J(e))],u=t.maxLength-(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.k)([...a,...d]).length-200,h=r===""?"":(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.g)({title:n.length>0?`${(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.w)(o.length,"more finding")}`:(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.w)(o.length,"finding"),body:(0,_chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__.a)({body:r,limit:Math.max(0,u),notice:"_The rest is in the run\u2019s report._"})});return (0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.k)([...a,h,...d])}function z({findings:e,maxFindings:t,atLines:n}){if(n===void 0)return S({findings:e,maxFindings:t});let{told:o,quiet:i}=n,r=e.filter(({fingerprint:d})=>!i.has(d));return{inline:r.filter(({fingerprint:d})=>o.has(d)),folded:r.filter(({fingerprint:d})=>!o.has(d))}}function J({atLines:e}){return(e?.carried??[]).slice(0,H).map(({path:t,line:n,url:o})=>{let i=n===void 0?t:`${t}:${n}`;return`- ${(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.h)(i,()=>o)}`})}function fe(e){let t=e.findings.map(i=>{let{finding:r}=i,d=`${r.severity}  ${B(i)}  ${r.title}`,a=(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_5__.c)((0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_5__.b)(r.body),{width:100,indent:4,maxLines:6});return`${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_5__.b)(d)}
    ${a.trimStart()}`}),n=e.coverage.notRead.slice(0,I).map(({path:i,reason:r})=>`  \xB7 ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_5__.b)(`${i}: ${r}`)}`);return`${[O(e),...t,(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.z)(e.coverage.redacted),n.length>0?`Not read (${e.coverage.notRead.length})
${n.join(`
`)}`:"",(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_5__.b)(q(e).join(" "))].filter(i=>i!=="").join(`

`)}
`}function O({findings:e,judged:t,failures:n,filesRead:o}){if(!t)return"Review: no model judged the code";if(e.length===0)return o===0&&n.length>0?"Review: nothing could be read":"Review: no findings";let i=_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.a.flatMap(r=>{let d=e.filter(({finding:a})=>a.severity===r).length;return d===0?[]:[`${d} ${r}`]});return`Review: ${(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.w)(e.length,"finding")} (${i.join(", ")})`}function G(e,t){let{severity:n,title:o}=e.finding;return`**${n}** ${K(e,t)}: ${(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.c)(o,{maxLength:D})}`}function V(e,t){let n=e.place===void 0?`

_Not shown at its line, because ${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_4__.b)(e.reason)}._`:"",o=e.also.length===0?"":`

Also: ${e.also.map(({path:r,line:d})=>(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.h)(`${r}:${d}`,()=>{})).join(", ")}.`,i=Y(e.finding.body);return`${G(e,t)}

${i}${n}${o}`}function Y(e){return (0,_chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__.a)({body:(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.d)(e),limit:X,notice:"\u2026"})}function K(e,t){let n=e.place?.side==="LEFT"?void 0:t((0,_chunk_KRUP5OMY_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)),{start:o,end:i}=(0,_chunk_KRUP5OMY_js__WEBPACK_IMPORTED_MODULE_1__.c)(e),r=o<i?`#L${o}-L${i}`:`#L${i}`;return (0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.h)(B(e),()=>n===void 0||e.place===void 0?void 0:`${n}${r}`)}function B(e){let{start:t,end:n}=(0,_chunk_KRUP5OMY_js__WEBPACK_IMPORTED_MODULE_1__.c)(e);return`${(0,_chunk_KRUP5OMY_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)}:${t<n?`${t}-${n}`:n}`}function Q({coverage:e}){let{notRead:t}=e;if(t.length===0)return"";let n=t.slice(0,I).map(({path:i,reason:r})=>`- ${(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.h)(i,()=>{})}: ${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_4__.b)(r)}`),o=t.length-n.length;return (0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.g)({title:`Not read (${(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.x)(t.length)})`,body:[...n,...o>0?[`- \u2026 and ${(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.x)(o)} more`]:[]].join(`
`)})}function q(e){let{coverage:t,files:n,filesRead:o,refused:i,judged:r,model:d,headName:a,budget:u,failures:h}=e,{hunksRead:c,hunksTotal:C}=t,{atLines:$}=e,p=$?.fixed??0,x=$?.quiet.size??0,F=h.filter(({skipped:R})=>!R).length;return[`Read ${(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.x)(c)} of ${(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.w)(C,"hunk")} in ${(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.x)(o)} of ${(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.w)(n,"file")}.`,F>0?`${(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.w)(F,"item")} failed: run again to retry.`:"",u??"",r?`Model: ${d}.`:"The offline model extracts and counts; it has no opinion of code.",p>0?`${(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.w)(p,"finding")} of before ${p===1?"is":"are"} fixed.`:"",x>0?`${(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.w)(x,"finding")} left to the people who answered.`:"",$?.refusal===void 0?"":"GitHub took no comment at lines this time.",i>0?`${(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_2__.w)(i,"finding")} did not hold when checked again.`:"",`Head ${a}.`].filter(R=>R!=="")}var W=32;function ue({finding:e,place:t,code:n},o=t?.path??e.path){let i=n.length>0?n:[e.title.toLowerCase()],r=JSON.stringify([o,e.category,i.filter(Boolean)]);return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(r).digest("hex").slice(0,W)}


/***/ }),

/***/ 1659:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


/***/ }),

/***/ 4727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ N),
/* harmony export */   b: () => (/* binding */ b),
/* harmony export */   c: () => (/* binding */ X)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var h=new TextDecoder("utf-8",{fatal:!0});function b(t){if(!(t.byteLength>33554432||t.includes(0)))try{return h.decode(t)}catch{return}}var m=32*1024*1024,y=128,p=["cat-file","--batch","--buffer"];async function X(t){let{directory:o}=t,e=[...new Set(t.blobs)].filter(i=>/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(i)),n=t.sizes??await (0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_1__.b)({directory:o,blobs:e}),r=new Map;for(let i of T(e,n)){let c=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.d)({directory:o,args:p,input:`${i.join(`
`)}
`,maxBytes:m+33554432+i.length*y});for(let[u,s]of M({directory:o,output:c})){let d=b(s);d!==void 0&&r.set(u,d)}}return r}function*T(t,o){let e=[],n=0;for(let r of t){let i=o.get(r);i===void 0||i>33554432||(e.length>0&&n+i>m&&(yield e,e=[],n=0),e.push(r),n+=i)}e.length>0&&(yield e)}function*M(t){let{directory:o,output:e}=t;for(let n=0;n<e.length;){let r=e.indexOf(`
`,n),[i="",c,u]=e.toString("latin1",n,r).split(" ");if(n=r+1,c==="missing")continue;let s=Number(u);if(r===-1||!Number.isInteger(s))throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.b)({directory:o,args:p},"its answer is not understood");c==="blob"&&(yield[i,e.subarray(n,n+s)]),n+=s+1}}function N(t){if(t.length===0)return[];let o=t.length-3;return[`Left out, since the name is not UTF-8: ${[...t.slice(0,3).map(r=>`'${r}'`),...o>0?[`${o} more`]:[]].join(", ")}.`]}


/***/ }),

/***/ 6797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r),
/* harmony export */   b: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var r=class extends _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a{headSha;constructor(s){super({code:"github",message:o(s)}),this.headSha=s}};function o(e){return`The pull request has moved on to ${e.slice(0,7)}, whose own run writes the comment.`}


/***/ }),

/***/ 1444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ v),
/* harmony export */   b: () => (/* binding */ N),
/* harmony export */   c: () => (/* binding */ B),
/* harmony export */   d: () => (/* binding */ S),
/* harmony export */   e: () => (/* binding */ I)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8605);
/* harmony import */ var _chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4727);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8873);
/* harmony import */ var _chunk_DTZ45OCD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3215);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5836);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function B({inputs:e,asked:t}){return{paths:t&&t.paths.length>0?t.paths:e.paths,ignore:[...e.ignore,...t?.ignore??[]],maxItems:e["max-items"],dryRun:e["dry-run"]||(t?.dryRun??!1),all:t?.all??!1}}function S({target:e,asked:t,inputs:o}){return e.kind!=="pull-request"||!e.fork||t!==void 0?!0:((o.publish===void 0||o.publish.includes("comment"))&&(0,_chunk_DTZ45OCD_js__WEBPACK_IMPORTED_MODULE_5__.g)("The pull request comes from a fork: its token may not comment, so see the job summary instead."),!1)}function I({inputs:e},t,o){let{status:n,error:r,report:i}=t;n==="failed"&&(0,_chunk_DTZ45OCD_js__WEBPACK_IMPORTED_MODULE_5__.d)(r??o),n==="waiting"&&r!==void 0&&(0,_chunk_DTZ45OCD_js__WEBPACK_IMPORTED_MODULE_5__.g)(`The run waits: ${r}`,{title:"Gloss"}),n==="skipped"&&r!==void 0&&(0,_chunk_DTZ45OCD_js__WEBPACK_IMPORTED_MODULE_5__.h)(r,{title:"Gloss"});let s=n==="partial"&&e["on-partial"]==="fail";if(s){let{failed:a=0,skipped:m=0}=i?.totals??{},l=(i&&(0,_chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_6__.b)(i))??`${a+m} of ${i?.totals.items??0} items have no result.`;(0,_chunk_DTZ45OCD_js__WEBPACK_IMPORTED_MODULE_5__.d)(`The result is partial, and \`on-partial\` is \`fail\`: ${l} What there is was published.`)}return{exitCode:n==="failed"||s?1:0,end:t}}async function v({directory:e,sha:t}){(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__.b)(t);let{exitCode:o}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_4__.e)({directory:e,args:["cat-file","-e",`${t}^{commit}`]});return o===0}var $=512*1024*1024;async function N(e){let{directory:t,sha:o}=e;(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__.b)(o);let n=["rev-parse","--verify","--end-of-options",`${o}^{tree}`],r=(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_4__.d)({directory:t,args:n})).toString("latin1").trim(),i,s=()=>(i??=j(t,r),i);return{identity:r,list:async()=>(await s()).entries,notes:async()=>(await s()).notes,readTexts:async a=>{let m=new Set(a),l=(await s()).entries.filter(({path:c})=>m.has(c)),f=new Map(l.map(({blob:c,size:d})=>[c,d])),P=await (0,_chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_2__.c)({directory:t,blobs:[...f.keys()],sizes:f});return new Map(l.flatMap(({path:c,blob:d})=>{let g=P.get(d);return g===void 0?[]:[[c,g]]}))},readBlobs:a=>(0,_chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_2__.c)({directory:t,blobs:a})}}async function j(e,t){let n=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_4__.d)({directory:e,args:["ls-tree","-r","-l","-z","--full-tree",t],maxBytes:$}),r=[],i=[];for(let s of n.toString("latin1").split("\0")){let[,a,m,l]=/^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(s)??[];if(a===void 0||l===void 0)continue;let f=(0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_3__.a)(l);f.exact?r.push({path:f.text,blob:a,size:Number(m)}):i.push(f.text)}return{entries:r,notes:(0,_chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_2__.a)(i)}}


/***/ }),

/***/ 6764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runOnPullRequest: () => (/* binding */ Zt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_37BMYQRE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(683);
/* harmony import */ var _chunk_JCDCFWND_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7948);
/* harmony import */ var _chunk_NZ63Y6XX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6399);
/* harmony import */ var _chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7745);
/* harmony import */ var _chunk_2KP6SAZD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5736);
/* harmony import */ var _chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5239);
/* harmony import */ var _chunk_HI72KAW6_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1444);
/* harmony import */ var _chunk_DSMN4A2K_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(737);
/* harmony import */ var _chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8605);
/* harmony import */ var _chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4727);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8873);
/* harmony import */ var _chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9500);
/* harmony import */ var _chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4504);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(204);
/* harmony import */ var _chunk_43IEQ5JP_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8880);
/* harmony import */ var _chunk_KRUP5OMY_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6073);
/* harmony import */ var _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6797);
/* harmony import */ var _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3557);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7239);
/* harmony import */ var _chunk_5WGIJKNC_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1659);
/* harmony import */ var _chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1812);
/* harmony import */ var _chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3337);
/* harmony import */ var _chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5058);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2275);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2125);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(8496);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3944);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(3145);
/* harmony import */ var _chunk_DTZ45OCD_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3215);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(5836);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7704);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var fe=65e3;function ge(e){let{run:t,sticky:n,stop:i}=e,{serverUrl:s,address:a,headSha:d}=t,o=l=>(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_6__.a)({serverUrl:s,...a,sha:d,path:l}),r;return{comment:()=>r,maxLength:fe,linkTo:o,publish:async({comment:l,review:f})=>{let g=l;if(!t.comment)return r=g,[{kind:"comment",action:"skipped"}];await i();let h=[];if(f!==void 0&&e.tellAtLines){let{publication:u,...p}=await e.tellAtLines(f);u!==void 0&&h.push(u),g=(0,_chunk_43IEQ5JP_js__WEBPACK_IMPORTED_MODULE_16__.c)({...f,atLines:p},{linkTo:o,maxLength:fe})}try{let{kind:u,action:p,url:c}=await n.publish(g);return r=g,[...h,{kind:u,action:p,url:c}]}catch(u){if(!(u instanceof _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_18__.a))throw u;return t.onWarning(u.message),[...h,{kind:"comment",action:"skipped",supersededBy:u.headSha}]}}}}var Ne=/<!-- gloss-finding ([0-9a-f]{32}) ([a-z]{1,20}) -->\s*$/;function he({fingerprint:e,category:t}){return`<!-- gloss-finding ${e} ${t} -->`}function O(e){let[,t,n]=Ne.exec(e)??[],i=_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_22__.b.find(s=>s===n);return t===void 0||i===void 0?void 0:{fingerprint:t,category:i}}var Le=200;function ye(e){let{finding:t,suggestion:n,fingerprint:i,also:s}=e;return[`**${t.severity}** ${(0,_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_22__.c)(t.title,{maxLength:Le})}`,(0,_chunk_43IEQ5JP_js__WEBPACK_IMPORTED_MODULE_16__.e)(t.body),n===void 0?"":Oe(n),s.length===0?"":`The same in ${s.map(({path:d,line:o})=>(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_29__.b)(`${d}:${o}`)).join(", ")}.`,he({fingerprint:i,category:t.category})].filter(d=>d!=="").join(`

`)}function Oe(e){let t=Math.max(2,...[...e.matchAll(/`+/g)].map(([i])=>i.length)),n="`".repeat(t+1);return`${n}suggestion
${e}
${n}`}function we(e){let{earlier:t,found:n}=e,i=new Map,s=new Map(e.files.map(({path:r,previousPath:l})=>[r,l]));Ge({found:n,earlier:t,matches:i,names:s});for(let r of n)_e(r,t,i);let a=new Set(i.values()),d=new Map(e.files.map(r=>[r.previousPath??r.path,r]));for(let r of e.files)d.set(r.path,r);let o={post:[],standing:[],fixed:[],quiet:[]};o.post=n.filter(r=>!a.has(r));for(let r of t){let l={earlier:r,found:i.get(r)};r.state!=="open"?o.quiet.push(l):l.found||!Ie(r,d.get(r.path))?o.standing.push(l):o.fixed.push(r)}return o}function Ge(e){let{found:t,earlier:n,matches:i,names:s}=e,a=t.flatMap(o=>He(o,s.get((0,_chunk_KRUP5OMY_js__WEBPACK_IMPORTED_MODULE_17__.b)(o))).flatMap(r=>n.filter(({fingerprint:l})=>l===r.fingerprint).map(l=>({finding:o,place:r,each:l,distance:$e(l,r.line)})))),d=new Set;for(let{finding:o,place:r,each:l}of a.toSorted((f,g)=>f.distance-g.distance))i.has(l)||d.has(r)||(i.set(l,o),d.add(r))}function He(e,t){let{fingerprint:n,also:i}=e,s=(0,_chunk_KRUP5OMY_js__WEBPACK_IMPORTED_MODULE_17__.c)(e).end,a=t===void 0?[]:[{fingerprint:(0,_chunk_43IEQ5JP_js__WEBPACK_IMPORTED_MODULE_16__.a)(e,t),line:s}];return[{fingerprint:n,line:s},...a,...i]}var $e=({lines:e},t)=>e?Math.abs(e.end-t):Number.MAX_SAFE_INTEGER;function _e(e,t,n){if(!e.place||[...n.values()].includes(e))return;let{place:i}=e,s=t.find(a=>!n.has(a)&&a.path===(0,_chunk_KRUP5OMY_js__WEBPACK_IMPORTED_MODULE_17__.b)(e)&&a.category===e.finding.category&&a.side===i.side&&a.lines!==void 0&&Re(a.lines,(0,_chunk_KRUP5OMY_js__WEBPACK_IMPORTED_MODULE_17__.c)(e)));s&&n.set(s,e)}function Ie({lines:e,side:t},n){return n?e?n.read.some(i=>i.side===t&&Re(i,e)):n.complete:!0}var Re=(e,t)=>e.start<=t.end&&t.start<=e.end;async function be(e){let{client:t,owner:n,repo:i,number:s,headSha:a,body:d,comments:o}=e;try{let{html_url:r}=await t.request({route:"POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",parameters:{owner:n,repo:i,pull_number:s,commit_id:a,event:"COMMENT",body:d,comments:o},subject:`a review of ${(0,_chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_13__.a)(e)}`,permission:"pull-requests: write"});return{outcome:"done",value:{url:r}}}catch(r){if(!(r instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_33__.a))throw r;if(r.kind==="uncertain")return{outcome:"uncertain",reason:r.message};throw r}}var We=`mutation GlossResolveThread($id: ID!) {
  resolveReviewThread(input: { threadId: $id }) { thread { isResolved } }
}`;async function ve(e){let{client:t,id:n}=e;await t.mutate({document:We,variables:{id:n},subject:`a thread of ${(0,_chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_13__.a)(e)}`,permission:"contents: write"})}function Fe(e){return e.threads.flatMap(t=>{let[n]=t.comments,i=O(n?.body??"");if(!n?.viewerDidAuthor||i===void 0)return[];let s=qe(t);if(t.isResolved&&Se(t.resolvedBy,e.viewer)&&s==="resolved")return[];let{path:a,side:d,lines:o}=t;return[{...i,path:a,side:d,lines:o,state:s,thread:t}]})}function Pe(e){return e.threads.filter(t=>{let[n]=t.comments;return n?.viewerDidAuthor===!0&&O(n.body)!==void 0&&qe(t)==="resolved"&&Se(t.resolvedBy,e.viewer)}).length}function qe({isResolved:e,comments:t}){return t.slice(1).some(({viewerDidAuthor:n})=>!n)?"answered":t[0]?.isMinimized?"dismissed":e?"resolved":"open"}function Se(e,t){return e===void 0||e.toLowerCase()===t.toLowerCase()}var De=20,Me=3;async function xe(e){let{client:t,address:n,viewer:i,result:s,onNote:a}=e,d=e.threads??await (0,_chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_13__.g)({client:t,...n}),o,r,l=Ee({threads:d,viewer:i,result:s}),f=[];for(let h=0;;h+=1){let u=Ue(l,s);if(u.length===0)break;let p=u.map(m=>({...m.place,body:e.render(m)}));if(h===Me)throw Xe();let c=`${p.length===1?"1 finding":`${p.length} findings`} at the lines. The comment of this review has the overview.`;try{let m=await be({...e,...n,body:c,comments:p});if(m.outcome==="done"){o={kind:"review",action:"created",url:m.value.url},f=u.map(({fingerprint:F})=>F);break}}catch(m){if(!(m instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_33__.a)||m.kind!=="refused")throw m;r=m.message,a(`GitHub refused the comments at lines; the overview has them: ${m.message}`);break}d=await (0,_chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_13__.g)({client:t,...n}),l=Ee({threads:d,viewer:i,result:s})}await Je({client:t,address:n,fixed:l.fixed,onNote:a});let g=Pe({threads:d,viewer:i});return je({matched:l,posted:f,closed:g,publication:o,refusal:r})}function Ee(e){let{result:t}=e;return we({earlier:Fe(e),found:t.findings,files:t.read})}function Ue({post:e,standing:t},{maxFindings:n}){return (0,_chunk_43IEQ5JP_js__WEBPACK_IMPORTED_MODULE_16__.b)({findings:e,maxFindings:n-t.length}).inline}async function Je(e){let{client:t,address:n,fixed:i,onNote:s}=e,a=i.filter(({thread:d})=>d.viewerCanResolve&&!d.isResolved);for(let{thread:d}of a.slice(0,De))try{await ve({client:t,...n,id:d.id})}catch(o){if(!(o instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_33__.a))throw o;s(`A thread of what is fixed stays open: ${o.message}`);return}}function je(e){let{matched:t,posted:n,closed:i,publication:s,refusal:a}=e,d=t.standing.flatMap(({found:o})=>o===void 0?[]:[o.fingerprint]);return{told:new Set([...n,...d]),carried:t.standing.flatMap(({earlier:o,found:r})=>r===void 0?[o]:[]),fixed:i+t.fixed.length,quiet:new Set(t.quiet.flatMap(({found:o})=>o===void 0?[]:[o.fingerprint])),refusal:a,publication:s}}function Xe(){return new _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_33__.a({kind:"uncertain",message:`GitHub confirmed none of ${Me} reviews.`})}var Be=1e4;function ke(e){let{client:t,address:n,pullRequest:i,onNote:s}=e,a=performance.now(),d=!0;return async o=>{let r=i;if((!d||performance.now()-a>Be)&&(r=await (0,_chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_13__.h)({client:t,...n,threads:!0}),r.headSha!==i.headSha))throw new _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_18__.a(r.headSha);d=!1;let{first:l=[],nextCursor:f}=r.threads??{},g=f===void 0?[]:await (0,_chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_13__.g)({client:t,...n,after:f}),{viewer:h,headSha:u}=r,p=await xe({client:t,address:n,headSha:u,viewer:h,result:o,onNote:s,threads:[...l,...g],render:ye}),{publication:c,told:m,carried:F,fixed:x,quiet:y,refusal:w}=p;return{publication:c,told:m,fixed:x,quiet:y,carried:F.map(({path:b,lines:R,thread:q})=>({path:b,line:R?.end,url:q.comments[0]?.url})),...w===void 0?{}:{refusal:w}}}}async function Ae(e){let{client:t,address:n}=e,i=e.pipeline==="review",s=e.config??_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_28__.a,a=(0,_chunk_ID3WD5N3_js__WEBPACK_IMPORTED_MODULE_13__.h)({client:t,...n,path:s,threads:i}),d=Promise.race([t.firstSent,a]).then(()=>Promise.all([Promise.all(/* import() */[__webpack_require__.e(4025), __webpack_require__.e(801), __webpack_require__.e(5819)]).then(__webpack_require__.bind(__webpack_require__, 5819)),Promise.all(/* import() */[__webpack_require__.e(2584), __webpack_require__.e(6532), __webpack_require__.e(5728), __webpack_require__.e(9414)]).then(__webpack_require__.bind(__webpack_require__, 9414)),Promise.all(/* import() */[__webpack_require__.e(2584), __webpack_require__.e(6532), __webpack_require__.e(4770), __webpack_require__.e(3872), __webpack_require__.e(1079)]).then(__webpack_require__.bind(__webpack_require__, 1079)),Promise.all(/* import() */[__webpack_require__.e(4025), __webpack_require__.e(801), __webpack_require__.e(6710)]).then(__webpack_require__.bind(__webpack_require__, 6710))])),[o,[{runRequest:r},{findPipeline:l},{checkConfig:f},{whileHeadStays:g}]]=await Promise.all([a,d]);if(l(e.pipeline),o.headSha!==e.headSha)return await Ke(e,o);let h=()=>{let y=f({text:o.baseFile,file:e.config}),w=Qe(e,o,y);return{request:w,money:(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_9__.e)({...e,config:y,model:w.options.model})}};if(e.dryRun)return ze({run:e,pullRequest:o,...h()});let u={pipeline:e.pipeline},p=(0,_chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_4__.f)({client:t,address:n,pullRequest:o,marker:u,onNote:e.onWarning}),c=(0,_chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_4__.g)({sticky:e.comment?p:void 0,progress:e.progress,models:e.models,onNote:e.onWarning,everyMs:e.progressEveryMs}),m=ge({run:e,sticky:p,stop:async()=>{await c.stop()},...i?{tellAtLines:ke({client:t,address:n,pullRequest:o,onNote:e.onWarning})}:{}}),F=async y=>{let{request:w,money:b}=h(),R=await r({request:w,change:{source:await Ce(e,o),publisher:m},progress:c.progress,stateDir:e.stateDir,models:{...b,...c.models,budgetUsd:b.budgetUsd,prices:b.prices},onWarning:e.onWarning,signal:y.signal,...e.core===void 0?{}:{core:e.core},onStart:H=>{y.onStart(H),e.onStart?.(H)},...e.runId===void 0?{}:{runId:e.runId}}),q=await c.stop(),k=m.comment();return R.status==="waiting"?R:(q&&R.publications.length===0?await G(p,R.error??R.status):q&&k===void 0&&await Te(e),k===void 0?R:{...R,comment:k})},x=async()=>{await c.stop()&&await Te(e)};try{return await g({...e,everyMs:e.headEveryMs,onNote:e.onWarning,onMoved:x,work:F})}catch(y){let w=(e.sayStopped??Ve)(y);throw(await c.stop()||e.comment&&e.saysFailure===!0)&&w!==void 0&&m.comment()===void 0&&await G(p,w),y}}function Ve(e){return`${!(e instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_37__.a)||e.code==="state"||e.code==="git"?"the job\u2019s log says why.":(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_37__.b)(e)} Run again to go on where it was.`}async function ze(e){let{run:t,pullRequest:n,request:i,money:s}=e,{dryRun:a}=await Promise.all(/* import() */[__webpack_require__.e(2584), __webpack_require__.e(6532), __webpack_require__.e(5728), __webpack_require__.e(7926)]).then(__webpack_require__.bind(__webpack_require__, 7926)),d=await Ce(t,n),{text:o}=await a({request:i,source:d,stateDir:t.stateDir,settings:s});return{status:"skipped",publications:[],runId:"",resumed:!1,text:o}}async function Ke(e,t){let{client:n,address:i,pipeline:s,comment:a,onWarning:d}=e,o=(0,_chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_4__.f)({client:n,address:i,pullRequest:t,marker:{pipeline:s},onNote:d});a&&(0,_chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_4__.b)(o.before)&&await G(o,_chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_4__.e);let r=(0,_chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_18__.b)(t.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:r}}async function Te(e){e.comment&&await (0,_chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_4__.d)({...e,reason:_chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_4__.e,onNote:e.onWarning}).catch(()=>{})}async function G(e,t){await e.publish((0,_chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_4__.a)((0,_chunk_EYMDO24P_js__WEBPACK_IMPORTED_MODULE_4__.c)(t),e.before)).catch(()=>{})}function Qe(e,t,n){let{defaults:i}=n,{options:s}=e,a=s.model??i.model??_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_20__.a;return{pipeline:e.pipeline,options:{...s,...(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_9__.d)(s,i),...(0,_chunk_37BMYQRE_js__WEBPACK_IMPORTED_MODULE_1__.a)(e.pipeline,n),model:a},...e.actor===void 0?{}:{actor:e.actor},target:{kind:"pull-request",...e.address,baseSha:t.baseSha,headSha:e.headSha,baseName:t.baseName,headName:e.headSha.slice(0,7)}}}function Ce(e,t){let{client:n,address:i,workspace:s,signal:a}=e;return (0,_chunk_JCDCFWND_js__WEBPACK_IMPORTED_MODULE_2__.a)({client:n,address:i,pullRequest:t,workspace:s,onNote:e.onWarning,signal:a})}async function Zt(e){let{inputs:t,settings:n,target:i,place:s,pipeline:a,actor:d,progress:o,signal:r,serverUrl:l}=e;if(i.kind!=="pull-request")throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_37__.a({code:"usage",message:`'${a}' looks at a pull request, and this event has none.`,remedy:"Run it in a workflow with `on: pull_request`."});let f=t.publish??["comment","summary"],{paths:g,ignore:h,maxItems:u,dryRun:p}=(0,_chunk_HI72KAW6_js__WEBPACK_IMPORTED_MODULE_7__.c)(e),c=await Ae({client:(0,_chunk_DSMN4A2K_js__WEBPACK_IMPORTED_MODULE_8__.h)(e),serverUrl:l,address:{...s,number:i.number},headSha:i.headSha,pipeline:a,options:{model:n.model,paths:g,ignore:h,packing:!0,...u===void 0?{}:{maxItems:u}},...t.config.trim()===""?{}:{config:t.config.trim()},...d===void 0?{}:{actor:d},...n.workspace===void 0?{}:{workspace:n.workspace},comment:f.includes("comment")&&(0,_chunk_HI72KAW6_js__WEBPACK_IMPORTED_MODULE_7__.d)(e),dryRun:p,stateDir:n.stateDir,models:n.models,progress:o,onWarning:m=>(0,_chunk_DTZ45OCD_js__WEBPACK_IMPORTED_MODULE_31__.g)(m),signal:r});return o.end(),(0,_chunk_DTZ45OCD_js__WEBPACK_IMPORTED_MODULE_31__.m)(c),p&&c.text!==void 0&&(0,_chunk_DTZ45OCD_js__WEBPACK_IMPORTED_MODULE_31__.i)(c.text),c.report&&(0,_chunk_DTZ45OCD_js__WEBPACK_IMPORTED_MODULE_31__.n)(c.report),f.includes("summary")&&await (0,_chunk_DTZ45OCD_js__WEBPACK_IMPORTED_MODULE_31__.o)(c),(0,_chunk_HI72KAW6_js__WEBPACK_IMPORTED_MODULE_7__.e)(e,c,"Nothing could be read.")}


/***/ }),

/***/ 6073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o),
/* harmony export */   b: () => (/* binding */ g),
/* harmony export */   c: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1812);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function o(n,i){let[e,t]=[n.finding,i.finding];return _chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_1__.a.indexOf(e.severity)-_chunk_ECLWIYKI_js__WEBPACK_IMPORTED_MODULE_1__.a.indexOf(t.severity)||m(i)-m(n)||d(g(n),g(i))||r(n).start-r(i).start||r(n).end-r(i).end||d(e.title,t.title)||d(e.body,t.body)}var g=({finding:n,place:i})=>i?.path??n.path;function r({finding:n,place:i}){if(i)return{start:i.start_line??i.line,end:i.line};let{startLine:e,endLine:t}=n;return{start:f(Math.min(e,t)),end:f(Math.max(e,t))}}var m=({finding:n})=>f(n.confidence),f=n=>Number.isFinite(n)?n:0,d=(n,i)=>n<i?-1:n>i?1:0;


/***/ })

};
