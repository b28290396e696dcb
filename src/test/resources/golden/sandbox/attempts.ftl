# Each line is a script that tries to get out of the sandbox and must fail.
# classes by reflection
${content.class.name}
${content.getClass().getName()}
${content['class'].name}
${content.title.class}
${content.title.getBytes()}
${cmsfn.class}
${cmsfn.getClass().forName('java.lang.Runtime')}
${cmsfn.language.class}
${cmsfn.language().class.name}
${ctx.class.classLoader}
${ctx.getClass().getProtectionDomain()}
${def.getClass().getClassLoader()}
${def.class.name}
${def.parameters.class.name}
${state.class.module}
${i18n.class.name!undefined}${i18n.getClass()}
${model.class.name}
${model.definition.class.name}
${model.root.getClass()}
${damfn.class.forName('java.lang.System')}
${navfn.class.name}
${sitefn.site().class.name}
${resfn.class.getResource('/')}
${searchfn.class.name}
${jsonfn.from(content).class.name}
${assets.class.name}
${cmsfn.asJCRNode(content).class.name}
${cmsfn.asJCRNode(content).hashCode()}
${ctx.locale.class.name}
${content?api.getClass()}
${cmsfn?api.class}
${content.title?api.getBytes()}
${ctx?api.rendering}
${[1]?api.getClass()}
${{"a": 1}?api.getClass()}
# objects made by name
${'freemarker.template.utility.Execute'?new()('id')}
${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/etc/passwd')}
${'freemarker.template.utility.JythonRuntime'?new()}
[#assign e = 'freemarker.template.utility.Execute'?new()]
[#assign x = r"${'freemarker.template.utility.Execute'?new()('id')}"?interpret][@x/]
${"'freemarker.template.utility.Execute'?new()('id')"?eval}
${"content?api.getClass()"?eval}
[#assign x = r"[#include 'file:///etc/passwd']"?interpret][@x/]
<#assign e="freemarker.template.utility.Execute"?new()>${e("id")}
${statics['java.lang.System'].exit(0)}
${enums['java.lang.Thread$State']}
${.vars['freemarker.template.utility.Execute']('id')}
# what lies behind the objects
${cmsfn.scope}
${damfn.scope.services}
${resfn.scope.services.resources}
${searchfn.scope}
${sitefn.site().site.name}
${model.scope.services}
${model.rendering}
${ctx.attributes.rendering}
${ctx.servletContext.getAttribute('x')}
${ctx.request.servletContext.contextPath}
${ctx.request.session.id}
${ctx.request.getSession(true)}
${ctx.request.request}
${ctx.request.scope}
${ctx.request.inputStream}
${ctx.response.outputStream}
${ctx.response.addCookie('X', 'y')}
${ctx.response.sendRedirect('javascript:alert(1)')}
${ctx.response.sendRedirect('//elsewhere.example')}
${model.node.session.workspace}
${cmsfn.asJCRNode(content).session}
${cmsfn.asJCRNode(content).getSession()}
${cmsfn.asJCRNode(content).model().node()}
${cmsfn.asJCRNode(content).setProperty('title', 'x')}
${cmsfn.asJCRNode(content).remove()}
${content.node.id}
${springMacroRequestContext}
${Session.x}
${Application.x}
${Request.attributes}
${applicationContext}
${environment.systemProperties}
# FreeMarker's own doors
${.data_model.services}
${.data_model.content.class.name}
${.globals.content.class.name}
${.namespace.class.name}
${.main.class.name}
${.main_template_name.class.name}
${.current_template_name?api}
${.configuration}
${.template.rootTreeNode}
${.get_optional_template('../../../etc/passwd').include()}
[@.get_optional_template('file:///etc/passwd').include/]
[@.get_optional_template('/WEB-INF/web.xml').include/]
[#setting api_builtin_enabled='true']
[#setting new_builtin_class_resolver='unrestricted']
[#setting object_wrapper='beans']
[#setting template_loader='x']
# files
[#include '/../../../etc/passwd']
[#include 'file:///etc/passwd']
[#include '/test/../../application.yml']
[#include '/WEB-INF/web.xml']
[#include '/META-INF/MANIFEST.MF']
[#include 'classpath:application.yaml']
[#include '/application.yaml']
[#include 'http://localhost/x']
[#include '*/../../../etc/passwd']
[#import '/../../../etc/passwd' as p]
[#import 'file:///etc/passwd' as p]
${'/etc/passwd'?new()}
[#visit '/etc/passwd']
[#recurse cmsfn]
